// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/chats.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/details_pane.h"

namespace ui {

//! What the bot may do in one chat, how to give it what is missing, and what else is known of the chat.
class ChatPane final : public DetailsPane {
    Q_OBJECT

public:
    explicit ChatPane(PageContext context, QWidget *parent = nullptr);

    void show(const core::queries::ChatRow &row);
    void setBotName(const QString &name) { m_botName = name; }

Q_SIGNALS:
    void checkWanted(core::ChatKey chat);
    void membersWanted(core::ChatKey chat);
    void deliveryWanted(core::ChatKey chat, core::Delivery delivery);
    void disconnectWanted(core::ChatKey chat);
    void reconnectWanted(core::ChatKey chat);

private:
    void showRights(const core::queries::ChatRow &row);
    void showMissing(const core::queries::ChatRow &row, core::Right right, PaneSection &section);
    void showAccess(const core::queries::ChatRow &row);

    PageContext m_context;
    QString m_botName;
};

//! Where Telegram shows this chat; empty when it can only be found in the person's own list.
[[nodiscard]] QString chatAddress(const core::Chat &chat);

} // namespace ui
