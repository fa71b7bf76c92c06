// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

//! Compares JSON with the machine-readable specification of the Bot API: required fields are there, types fit, and there
//! are no fields that the specification does not know.
class SpecValidator {
public:
    //! \p path names the whole specification or a subset of it; objects of types that a subset lacks are not looked into.
    explicit SpecValidator(const QString &path);
    //! The whole specification where it is at hand, otherwise the subset that comes with the tests.
    [[nodiscard]] static const SpecValidator &atHand();

    [[nodiscard]] bool isLoaded() const { return !m_types.isEmpty(); }
    //! What is wrong with \p value as a \p type, e.g. "Array of Update"; nothing when it is right.
    [[nodiscard]] QStringList problems(const QJsonValue &value, const QString &type) const;
    //! The same for the result of a method, by its name as the specification writes it.
    [[nodiscard]] QStringList problemsOfResult(const QJsonValue &result, const QString &method) const;

private:
    [[nodiscard]] QStringList objectProblems(const QJsonObject &object, const QString &type) const;
    [[nodiscard]] QStringList anyOf(const QJsonValue &value, const QStringList &types) const;

    QJsonObject m_types;
    QJsonObject m_methods;
};
