// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/parameters.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core::practice {

using namespace Qt::StringLiterals;

QString Parameters::text(QLatin1StringView name) const
{
    const QJsonValue value = m_values[name];
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
        return value.isDouble()
                && value.toInteger(std::numeric_limits<qint64>::min()) != std::numeric_limits<qint64>::min()
            ? QString::number(value.toInteger())
            : QString::number(value.toDouble());
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

qint64 Parameters::integer(QLatin1StringView name, qint64 fallback, qint64 lowest, qint64 highest) const
{
    bool isNumber = false;
    const qint64 number = text(name).trimmed().toLongLong(&isNumber);
    return isNumber ? std::clamp(number, lowest, highest) : fallback;
}

bool Parameters::flag(QLatin1StringView name) const
{
    const QString value = text(name).trimmed().toLower();
    return value == "true"_L1 || value == "yes"_L1 || value == "1"_L1;
}

QJsonValue Parameters::json(QLatin1StringView name) const
{
    const QJsonValue value = m_values[name];
    if (value.isUndefined() || value.isNull() || value.isObject() || value.isArray())
        return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
    const QString content = text(name);
    if (content.isEmpty())
        return QJsonValue::Undefined;
    const QJsonDocument document = QJsonDocument::fromJson(content.toUtf8());
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(QJsonValue::Null);
}

} // namespace core::practice
