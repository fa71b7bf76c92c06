// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"

#include <QString>

namespace core::botapi {

//! One line of an invoice.
//! \see https://core.telegram.org/bots/api#labeledprice
struct LabeledPrice {
    QString label;
    qint64 amount = 0; //!< in the smallest units of the currency

    static constexpr auto jsonFields()
    {
        return std::tuple{required("label", &LabeledPrice::label), required("amount", &LabeledPrice::amount)};
    }
    friend bool operator==(const LabeledPrice &, const LabeledPrice &) = default;
};

} // namespace core::botapi
