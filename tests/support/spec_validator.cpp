// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spec_validator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

QStringList strings(const QJsonValue &array)
{
    QStringList result;
    for (const QJsonValue value : array.toArray())
        result.append(value.toString());
    return result;
}

QStringList unless(bool isRight, const QString &type)
{
    return isRight ? QStringList() : QStringList{u"is no "_s + type};
}

} // namespace

SpecValidator::SpecValidator(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    m_types = root["types"_L1].toObject();
    m_methods = root["methods"_L1].toObject();
}

const SpecValidator &SpecValidator::atHand()
{
    static const SpecValidator validator = [] {
        const SpecValidator whole(QStringLiteral(GATEHOUSE_SPEC_DIR "/botapi.json"));
        return whole.isLoaded() ? whole
                                : SpecValidator(QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/botapi/spec_subset.json"));
    }();
    return validator;
}

QStringList SpecValidator::problems(const QJsonValue &value, const QString &type) const
{
    if (type.startsWith("Array of "_L1)) {
        if (!value.isArray())
            return unless(false, type);
        QStringList result;
        for (const QJsonValue element : value.toArray())
            result += problems(element, type.mid(9));
        return result;
    }
    if (type == "Integer"_L1)
        return unless(value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger()), type);
    if (type == "Float"_L1)
        return unless(value.isDouble(), type);
    if (type == "String"_L1)
        return unless(value.isString(), type);
    if (type == "Boolean"_L1)
        return unless(value.isBool(), type);
    if (type == "True"_L1)
        return unless(value.isBool() && value.toBool(), type);
    if (!value.isObject())
        return unless(false, type);
    return objectProblems(value.toObject(), type);
}

QStringList SpecValidator::objectProblems(const QJsonObject &object, const QString &type) const
{
    if (!m_types.contains(type))
        return {};
    if (const QStringList subtypes = strings(m_types[type]["subtypes"_L1]); !subtypes.isEmpty())
        return anyOf(object, subtypes);

    QStringList result;
    QStringList known;
    for (const QJsonValue field : m_types[type]["fields"_L1].toArray()) {
        const QString name = field["name"_L1].toString();
        known.append(name);
        if (!object.contains(name)) {
            if (field["required"_L1].toBool())
                result.append(name + u": missing in "_s + type);
            continue;
        }
        for (const QString &problem : anyOf(object[name], strings(field["types"_L1])))
            result.append(name + u": "_s + problem);
    }
    for (const QString &name : object.keys()) {
        if (!known.contains(name))
            result.append(name + u": unknown in "_s + type);
    }
    return result;
}

QStringList SpecValidator::anyOf(const QJsonValue &value, const QStringList &types) const
{
    std::optional<QStringList> best;
    for (const QString &type : types) {
        const QStringList found = problems(value, type);
        if (!best || found.size() < best->size())
            best = found;
    }
    return best.value_or(QStringList());
}

QStringList SpecValidator::problemsOfResult(const QJsonValue &result, const QString &method) const
{
    return anyOf(result, strings(m_methods[method]["returns"_L1]));
}
