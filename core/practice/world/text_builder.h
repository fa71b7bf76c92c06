// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/world/formatted_text.h"

namespace core::practice {

//! Collects the text that remains when a parser takes the markup out, and counts as Telegram does: errors in bytes,
//! entities in UTF-16 units.
class TextBuilder {
public:
    void put(char byte)
    {
        const auto unit = static_cast<unsigned char>(byte);
        if ((unit & 0xc0) != 0x80)
            m_length += unit >= 0xf0 ? 2 : 1;
        m_bytes += byte;
    }
    void put(QStringView text)
    {
        m_bytes += text.toUtf8();
        m_length += text.size();
    }
    //! Length so far, in UTF-16 units.
    [[nodiscard]] qint64 length() const { return m_length; }
    //! Bytes so far.
    [[nodiscard]] qsizetype bytes() const { return m_bytes.size(); }
    [[nodiscard]] QString textFrom(qsizetype byte) const { return QString::fromUtf8(m_bytes.mid(byte)); }

    //! Formats from \p begin to here; nothing when that is empty.
    void add(Entity entity, qint64 begin);
    //! A link or a mention by id; nothing when \p url is neither.
    void addLink(const QString &url, qint64 begin);
    //! The entity added last, or null.
    [[nodiscard]] Entity *last() { return m_entities.empty() ? nullptr : &m_entities.back(); }
    [[nodiscard]] FormattedText take();

private:
    QByteArray m_bytes;
    qint64 m_length = 0;
    std::vector<Entity> m_entities;
};

[[nodiscard]] tl::unexpected<Refusal> cannotParse(const QString &why);

//! The text's byte at \p index; 0 behind the end.
[[nodiscard]] inline char byteAt(const QByteArray &text, qsizetype index)
{
    return index >= 0 && index < text.size() ? text[index] : '\0';
}
[[nodiscard]] inline bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n' || byte == '\0' || byte == '\v';
}

//! The language after the opening ``` at \p index, and where the code begins.
struct CodeOpening {
    QString language;
    qsizetype begin;
};
[[nodiscard]] CodeOpening codeOpening(const QByteArray &text, qsizetype index);

} // namespace core::practice
