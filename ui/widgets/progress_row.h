// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace ui {

class Button;
class PlainLabel;

//! Something that takes a while: what it is, how far it is, and a way to stop it.
class ProgressRow final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressRow(const QString &text, QWidget *parent = nullptr);

    //! \p total 0: nobody knows how much there is.
    void setProgress(qint64 done, qint64 total);
    //! The last words; the row stays until it is read.
    void setDone(const QString &text);

Q_SIGNALS:
    void cancelWanted();
    void read();

private:
    PlainLabel *m_text;
    PlainLabel *m_numbers;
    QProgressBar *m_bar;
    Button *m_button;
    bool m_isDone = false;
};

} // namespace ui
