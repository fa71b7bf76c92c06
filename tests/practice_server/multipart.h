// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

//! One part of a form.
struct FormPart {
    QString name;
    std::optional<QString> fileName = {}; //!< there for files
    QString contentType = {};
    QByteArray content = {};
};

//! Takes the body of multipart/form-data apart, as clients really write it: with or without quotes around names. Parts
//! that cannot be read are left out.
[[nodiscard]] std::vector<FormPart> formParts(const QByteArray &body, const QByteArray &contentType);
