// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QImage>
#include <QObject>
#include <QSize>

#include <functional>
#include <vector>

namespace ui {

class MainWindow;
class PageRegistry;
class SetupWizard;

//! Takes a picture of every page, dialog and state, light and dark, into a folder. The event loop goes on meanwhile: a
//! picture is taken once two looks at the window are the same.
class Tour final : public QObject {
    Q_OBJECT

public:
    //! \p makeWizard makes the first run; may be empty.
    Tour(MainWindow &window, PageRegistry &pages, Appearance &appearance, QString folder,
         std::function<SetupWizard *()> makeWizard = {});

    //! Begins; ends with finished(). \p size is that of the window, in device-independent pixels.
    void start(QSize size = {1280, 800});

Q_SIGNALS:
    //! How many pictures were written; -1 when the folder cannot be written.
    void finished(int pictures);

private:
    struct Stop {
        QString name;
        std::function<void()> show;
    };

    void plan(ColorScheme scheme, const QString &suffix);
    void planPages(const QString &suffix);
    void planWizard(const QString &suffix);
    void next();
    void look();
    [[nodiscard]] QImage picture() const;
    void closeDialogs();
    [[nodiscard]] bool save(const QImage &image);
    void end(int pictures);

    MainWindow &m_window;
    PageRegistry &m_pages;
    Appearance &m_appearance;
    QString m_folder;
    std::function<SetupWizard *()> m_makeWizard;
    std::vector<Stop> m_stops;
    size_t m_stop = 0;
    int m_looks = 0;
    int m_written = 0;
    QImage m_last;
};

} // namespace ui
