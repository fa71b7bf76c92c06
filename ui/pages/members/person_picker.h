// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace ui {

class Avatar;
class Card;
class PlainLabel;

//! Who is meant: typed as a name, @name or id and picked from what is known, or given as an id nobody saw yet.
class PersonPicker final : public QWidget {
    Q_OBJECT

public:
    PersonPicker(MembersPort port, PageContext context, QWidget *parent = nullptr);

    void choose(core::UserId user);
    [[nodiscard]] bool isValid() const;
    //! By id; empty when only an @name is known.
    [[nodiscard]] std::optional<core::UserId> user() const;
    //! Without @; empty when somebody was picked.
    [[nodiscard]] QString username() const;
    [[nodiscard]] QString displayName() const;

Q_SIGNALS:
    void changed();

private:
    void typed();
    void askSuggestions();
    void showSuggestions(const std::vector<core::queries::MemberRow> &rows);
    void showChosen(const core::queries::MemberRow &row);
    void clearChosen();

    MembersPort m_port;
    PageContext m_context;
    QLineEdit *m_edit;
    QCompleter *m_completer;
    QStandardItemModel *m_suggestions;
    Card *m_card;
    Avatar *m_avatar;
    PlainLabel *m_name;
    PlainLabel *m_about;
    PlainLabel *m_hint;
    std::vector<core::queries::MemberRow> m_rows;
    std::optional<core::queries::MemberRow> m_chosen;
    int m_edits = 0;
};

} // namespace ui
