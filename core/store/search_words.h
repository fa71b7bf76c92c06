// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>

namespace core::store {

//! The words of a search as they are bound to SQL, so that nothing in them is syntax. All must be found, each anywhere in
//! the folded text of a person.
struct SearchWords {
    std::array<QString, 4> first; //!< empty ones are found everywhere
    QByteArray more = "[]"; //!< further ones, as a JSON list

    [[nodiscard]] static SearchWords of(const QString &text);

    [[nodiscard]] bool isEmpty() const { return first.front().isEmpty(); }
};

} // namespace core::store
