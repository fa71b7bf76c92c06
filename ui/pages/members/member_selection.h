// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"

#include <QObject>

#include <functional>
#include <vector>

namespace ui {

class MembersModel;
class Table;

//! Who is chosen in the table of members, one or a million; stays while rows come and go.
class MemberSelection final : public QObject {
    Q_OBJECT

public:
    MemberSelection(MembersModel &model, Table &table);

    //! As far as it is known who stands in the chosen rows.
    [[nodiscard]] const std::vector<core::UserId> &users() const { return m_users; }
    //! How many rows are chosen.
    [[nodiscard]] qint64 count() const;
    //! Chooses a person, as soon as there is a row.
    void choose(core::UserId user);
    //! Calls \p deed with everybody who is chosen, as soon as all of them are known.
    void withAll(const std::function<void(const std::vector<core::UserId> &)> &deed);

Q_SIGNALS:
    //! Other people, or there are other rows.
    void changed();

private:
    void rememberCurrent();
    void read();
    void restore();
    void rowsLoaded();

    MembersModel &m_model;
    Table &m_table;
    std::vector<core::UserId> m_users;
    core::UserId m_current; //!< on whom the keyboard was before the rows became others
    bool m_isRestoring = false;
    bool m_isPartlyRestored = false; //!< of the other rows it is not known yet who stands in them
};

} // namespace ui
