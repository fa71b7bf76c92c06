// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/finder_model.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace ui {

class PlainLabel;

//! A field over the window in which everything is found and done by typing a few letters: actions, pages, members, chats.
//! The keyboard's focus stays in the field; the arrow keys choose below it.
class Finder final : public QFrame {
    Q_OBJECT

public:
    //! Floats above \p window, which must be its whole window.
    explicit Finder(QWidget *window);

    void addSource(FinderSource source) { m_model->addSource(std::move(source)); }
    //! Opens with an empty field over \p place, in the window's coordinates.
    void openAt(const QRect &place);
    //! Closes it; the focus goes back to where it was.
    void dismiss();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool handleKey(int key);
    void walk(int step, int times = 1);
    void choose(int row);
    void run(int row);
    void showFound();
    void watchPointer(bool watches);
    void arrange();

    FinderModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    PlainLabel *m_nothing;
    PlainLabel *m_hint;
    QRect m_place;
    QPointer<QWidget> m_focusBefore;
    bool m_runsWhenFound = false;
};

} // namespace ui
