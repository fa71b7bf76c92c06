// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/save_file.h"

#include "ui/text/safe_text.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSaveFile>

namespace ui {

namespace {

class SaveFile {
    Q_DECLARE_TR_FUNCTIONS(ui::SaveFile)

public:
    static ToastText write(const QString &path, const QByteArray &content)
    {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
            || file.write(content) != content.size() || !file.commit())
            return {.text = tr("The file could not be written. Choose another folder."), .isError = true};
        return {.text = tr("Saved as %1.").arg(safeName(QFileInfo(path).fileName()))};
    }
};

} // namespace

void saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QByteArray &content,
              std::function<void(const ToastText &)> say)
{
    chooseFileToSave(parent, title, suggestion,
                     [content, say = std::move(say)](const QString &path) { say(SaveFile::write(path, content)); });
}

void chooseFileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                      std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, then);
    dialog->open();
}

} // namespace ui
