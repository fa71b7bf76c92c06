// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace core::practice {

//! The text of a JSON object, written field by field. Unlike QJsonObject it keeps the order of the fields, which is that
//! of the real server.
class JsonText {
public:
    JsonText &text(QLatin1StringView name, const QString &value);
    //! Nothing when \p value is empty.
    JsonText &textIfAny(QLatin1StringView name, const QString &value);
    JsonText &number(QLatin1StringView name, qint64 value);
    JsonText &flag(QLatin1StringView name, bool value);
    //! Nothing when false: so are the optional flags of the Bot API.
    JsonText &flagIfTrue(QLatin1StringView name, bool value);
    //! \p value is JSON already.
    JsonText &json(QLatin1StringView name, const QByteArray &value);
    //! The fields of another text, without its braces.
    JsonText &append(const JsonText &other);

    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    [[nodiscard]] QByteArray object() const { return '{' + m_fields + '}'; }

private:
    void name(QLatin1StringView name);

    QByteArray m_fields;
};

//! The text as a JSON string, with its quotes.
[[nodiscard]] QByteArray jsonString(QStringView text);
//! "[a,b]" of values that are JSON already.
[[nodiscard]] QByteArray jsonArray(const std::vector<QByteArray> &values);

} // namespace core::practice
