// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/json_text.h"

namespace core::practice {

JsonText &JsonText::text(QLatin1StringView name, const QString &value)
{
    this->name(name);
    m_fields += jsonString(value);
    return *this;
}

JsonText &JsonText::textIfAny(QLatin1StringView name, const QString &value)
{
    return value.isEmpty() ? *this : text(name, value);
}

JsonText &JsonText::number(QLatin1StringView name, qint64 value)
{
    this->name(name);
    m_fields += QByteArray::number(value);
    return *this;
}

JsonText &JsonText::flag(QLatin1StringView name, bool value)
{
    this->name(name);
    m_fields += value ? "true" : "false";
    return *this;
}

JsonText &JsonText::flagIfTrue(QLatin1StringView name, bool value)
{
    return value ? flag(name, true) : *this;
}

JsonText &JsonText::json(QLatin1StringView name, const QByteArray &value)
{
    this->name(name);
    m_fields += value;
    return *this;
}

JsonText &JsonText::append(const JsonText &other)
{
    if (!m_fields.isEmpty() && !other.m_fields.isEmpty())
        m_fields += ',';
    m_fields += other.m_fields;
    return *this;
}

void JsonText::name(QLatin1StringView name)
{
    if (!m_fields.isEmpty())
        m_fields += ',';
    m_fields += '"';
    m_fields += QByteArrayView(name.data(), name.size());
    m_fields += "\":";
}

QByteArray jsonString(QStringView text)
{
    QByteArray result;
    result.reserve(text.size() + 2);
    result += '"';
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            result += "\\\"";
            break;
        case '\\':
            result += "\\\\";
            break;
        case '\n':
            result += "\\n";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                result += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
            else
                result += c;
        }
    }
    result += '"';
    return result;
}

QByteArray jsonArray(const std::vector<QByteArray> &values)
{
    QByteArray result = "[";
    for (const QByteArray &value : values) {
        if (result.size() > 1)
            result += ',';
        result += value;
    }
    return result + ']';
}

} // namespace core::practice
