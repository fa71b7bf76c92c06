// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialog.h"
#include "ui/widgets/toast.h"

class QLineEdit;
class QRadioButton;

namespace ui {

class PlainLabel;
class QrCode;

//! How others find the bot: its link in both spellings, with a start parameter if one is wanted, as text and as QR code,
//! and by search.
class ShareBotDialog final : public Dialog {
    Q_OBJECT

public:
    ShareBotDialog(const QString &username, QWidget *parent);

Q_SIGNALS:
    void said(const ui::ToastText &text);

private:
    QWidget *makeCodePlace();
    QWidget *makeChoices();
    void addPictureButtons();
    void showLink();
    [[nodiscard]] QString link() const;
    void save(const QString &ending);

    QString m_username;
    QrCode *m_code;
    QRadioButton *m_short;
    QRadioButton *m_long;
    QLineEdit *m_start;
    QLineEdit *m_link;
    PlainLabel *m_trouble;
};

} // namespace ui
