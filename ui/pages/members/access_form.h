// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/chats.h"
#include "ui/pages/page_context.h"

#include <QObject>

#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLayout;
class QRadioButton;
class QVBoxLayout;

namespace ui {

class Card;

//! What is asked whenever somebody is let in: into which chats, for how long, and how. The dialog places the parts.
class AccessForm final : public QObject {
    Q_OBJECT

public:
    AccessForm(PageContext context, QObject *parent);

    [[nodiscard]] QWidget *makeChats(QWidget *owner);
    [[nodiscard]] QLayout *makeTime(QWidget *owner);
    [[nodiscard]] QLayout *makeDelivery(QWidget *owner);

    void showChats(const core::queries::ChatList &chats);
    //! Ticks every chat, now or when they are known.
    void chooseAllChats();

    [[nodiscard]] bool hasChats() const;
    [[nodiscard]] std::vector<core::ChatKey> chosen() const;
    [[nodiscard]] std::optional<core::Instant> until() const;
    //! The last day inside, in words; empty where there is no end.
    [[nodiscard]] QString lastDay() const;
    [[nodiscard]] core::Delivery delivery() const;
    [[nodiscard]] QString chatTitle(core::ChatKey chat) const;

Q_SIGNALS:
    void changed();

private:
    void applyPeriod();
    //! Proposes what the chosen chats are set to, links or requests, until the person chose.
    void followChats();

    struct ChatChoice {
        core::Chat chat;
        QCheckBox *box;
    };

    PageContext m_context;
    Card *m_card = nullptr;
    QVBoxLayout *m_chatRows = nullptr;
    std::vector<ChatChoice> m_chats;
    QRadioButton *m_until = nullptr;
    QRadioButton *m_forEver = nullptr;
    QDateEdit *m_date = nullptr;
    QComboBox *m_period = nullptr;
    QRadioButton *m_link = nullptr;
    QRadioButton *m_request = nullptr;
    bool m_isDeliveryChosen = false; //!< by hand
    bool m_choosesAll = false;
};

} // namespace ui
