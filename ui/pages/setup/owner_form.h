// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/pages/page_context.h"

#include <QWidget>

namespace ui {

class Button;
class IconMark;
class PlainLabel;

//! How the creator introduces their own Telegram account to the bot: a link that works once. Used by the first run and by
//! the settings.
class OwnerForm final : public QWidget {
    Q_OBJECT

public:
    OwnerForm(BotPort port, PageContext context, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] bool isBound() const { return m_isBound; }

Q_SIGNALS:
    void changed();

private:
    //! Calls \p use with a link that is good now.
    void withLink(std::function<void(const QString &)> use);
    void show(const core::queries::Overview &overview);

    BotPort m_port;
    PageContext m_context;
    IconMark *m_icon;
    PlainLabel *m_state;
    Button *m_open;
    Button *m_copy;
    Button *m_forget;
    PlainLabel *m_link;
    PlainLabel *m_trouble;
    QString m_address;
    bool m_isBound = false;
};

} // namespace ui
