// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/licence_dialog.h"

#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QFile>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class Licences {
    Q_DECLARE_TR_FUNCTIONS(ui::Licences)

public:
    static std::vector<Licence> all()
    {
        return {
            {u"gatehouse"_s, u"Gatehouse"_s, tr("this program"), u"GPL 3"_s, {u"gpl-3"_s}},
            {u"qt"_s, u"Qt"_s, tr("windows, network, languages"), u"LGPL 3"_s, {u"lgpl-3"_s, u"gpl-3"_s}},
            {u"sqlite"_s, u"SQLite"_s, tr("the data file"), tr("public domain"), {u"sqlite"_s}},
            {u"qtkeychain"_s, u"QtKeychain"_s, tr("the way to the desktop's keychain"), u"BSD"_s, {u"qtkeychain"_s}},
            {u"libsodium"_s, u"libsodium"_s, tr("encryption of secrets"), u"ISC"_s, {u"libsodium"_s}},
            {u"simdjson"_s, u"simdjson"_s, tr("reading Telegram's answers"), u"Apache 2.0"_s, {u"apache-2.0"_s}},
            {u"libqrencode"_s, u"libqrencode"_s, tr("QR codes"), u"LGPL 2.1"_s, {u"lgpl-2.1"_s}},
            {u"expected"_s, u"tl::expected"_s, tr("results and errors"), u"CC0 1.0"_s, {u"cc0-1.0"_s}},
            {u"lucide"_s, u"lucide"_s, tr("the icons"), u"ISC"_s, {u"lucide"_s}},
        };
    }
};

QString textOf(const Licence &licence)
{
    QStringList texts;
    for (const QString &name : licence.files) {
        QFile file(u":/licences/"_s + name + u".txt"_s);
        if (file.open(QFile::ReadOnly))
            texts << QString::fromUtf8(file.readAll());
    }
    return texts.join(u"\n\n"_s);
}

} // namespace

std::vector<Licence> licences()
{
    return Licences::all();
}

LicenceDialog::LicenceDialog(const Licence &licence, QWidget *parent)
    : Dialog(tr("Licence of %1: %2").arg(licence.name, licence.kind), parent)
{
    setObjectName(u"licenceDialog"_s);
    auto *text = new QPlainTextEdit(textOf(licence), this);
    text->setObjectName(u"licenceText"_s);
    text->setAccessibleName(windowTitle());
    text->setReadOnly(true);
    text->setFont(ui::font(Type::Mono));
    text->setMinimumHeight(u(60));
    body()->addWidget(text, 1);
    setOnlyClose();
    expectHeight(u(130));
}

} // namespace ui
