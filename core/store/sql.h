// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <string_view>

namespace core::store {

//! The literal text of one SQL statement. Declare it `static const` where it is used: each connection prepares it once
//! and finds it again by its number.
class Sql {
public:
    explicit Sql(const char *text) : m_text(text), m_number(s_count++) { }
    Sql(const Sql &) = delete;
    Sql &operator=(const Sql &) = delete;

    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] size_t number() const { return m_number; }

private:
    static inline std::atomic<size_t> s_count = 0;

    std::string_view m_text;
    size_t m_number;
};

} // namespace core::store
