// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QFormLayout;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class Button;
class Notice;
class PlainLabel;

//! A window-modal question for input: a form that scrolls, what will happen, and below a line the answers. It is opened,
//! never waited for, and deletes itself when it is closed.
class Dialog : public QDialog {
    Q_OBJECT

public:
    Dialog(const QString &title, QWidget *parent);

    //! The button that does what the dialog is for.
    [[nodiscard]] Button *acceptButton() { return m_accept; }

protected:
    void showEvent(QShowEvent *event) override;
    [[nodiscard]] QVBoxLayout *body() { return m_body; }
    //! A row of the form: what it is, and the field.
    void addRow(const QString &name, QWidget *field);
    void addRow(const QString &name, QLayout *field);
    //! How high it gets once everything has arrived. It opens so: an X11 window that is resized while its frame is being
    //! put around it loses its place.
    void expectHeight(int height);
    void setAccept(const QString &iconName, const QString &text, bool isHarmful = false);
    //! What the button says that closes without doing anything.
    void setCancel(const QString &text);
    //! There is nothing to accept: the one button closes.
    void setOnlyClose();
    //! At the leading end of the foot.
    void setFootNote(const QString &text);
    //! Disables accepting and says why beside it; empty enables it.
    void setBlocker(const QString &reason);
    //! While the order is on its way.
    void setWorking(bool working);
    //! What went wrong, above the foot.
    void showTrouble(const QString &text);
    void hideTrouble();

Q_SIGNALS:
    //! The accept button, or Enter.
    void acceptWanted();

private:
    void updateFoot();
    void growToFit();

    QScrollArea *m_area;
    QVBoxLayout *m_body;
    Notice *m_trouble;
    PlainLabel *m_note;
    Button *m_cancel;
    Button *m_accept;
    QString m_footNote;
    QString m_blocker;
    bool m_isWorking = false;
};

//! A question about something that cannot be taken back. Deletes itself.
class ConfirmDialog final : public Dialog {
    Q_OBJECT

public:
    ConfirmDialog(const QString &title, const QString &text, const QString &iconName, const QString &accept,
                  QWidget *parent);

Q_SIGNALS:
    void confirmed();
};

} // namespace ui
