// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/theme/appearance.h"

#include <QImage>
#include <QObject>
#include <QSize>

#include <chrono>
#include <functional>
#include <vector>

namespace ui {

class MainWindow;
class PageRegistry;
class SetupWizard;

//! One way for the whole window to look while pictures are taken.
struct TourLook {
    QString suffix; //!< of the files' names
    Look look;
    QSize size = {1280, 800}; //!< of the window, in device-independent pixels
};

//! Light, dark, high contrast, and text of 200 % in the smallest window.
[[nodiscard]] std::vector<TourLook> tourLooks();

//! Takes a picture of every page, dialog and state, in each look, into a folder. The event loop goes on meanwhile: a
//! picture is taken once two looks at the window are the same.
class Tour final : public QObject {
    Q_OBJECT

public:
    //! \p makeWizard makes the first run; may be empty.
    Tour(MainWindow &window, PageRegistry &pages, Appearance &appearance, QString folder,
         std::function<SetupWizard *()> makeWizard = {});

    static constexpr std::chrono::milliseconds usualPace{120};

    //! A further picture, after pages and first run.
    void add(TourState state);
    //! Begins; ends with finished(). Between two looks at the window passes \p pace.
    void start(const std::vector<TourLook> &looks = tourLooks(), std::chrono::milliseconds pace = usualPace);

Q_SIGNALS:
    //! The picture of that name is being taken: the window and its dialogs are as it shows them.
    void taken(const QString &name, const QImage &image);
    //! How many pictures were written; -1 when the folder cannot be written.
    void finished(int pictures);

private:
    struct Stop {
        QString name;
        std::function<void()> show;
    };

    void plan(const TourLook &look);
    void planWindow(const QString &suffix);
    void planBanners(const QString &suffix);
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
    std::vector<TourState> m_more;
    std::vector<Stop> m_stops;
    std::chrono::milliseconds m_pace = usualPace;
    size_t m_stop = 0;
    int m_looks = 0;
    int m_written = 0;
    QImage m_last;
};

} // namespace ui
