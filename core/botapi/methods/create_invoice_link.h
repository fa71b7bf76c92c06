// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/method.h"
#include "core/botapi/types/labeled_price.h"

#include <QString>

#include <chrono>
#include <vector>

namespace core::botapi {

//! Makes a link to an invoice that anybody can pay.
//!
//! Error::Kind::Refused for prices or periods that Telegram does not take. A repeat makes a second link; the first
//! was shown to nobody and does no harm.
//! \see https://core.telegram.org/bots/api#createinvoicelink
struct CreateInvoiceLink {
    static constexpr QLatin1StringView name{"createInvoiceLink"};
    static constexpr Repeat repeat = Repeat::Harmless;
    using Reply = QString;

    QString title; //!< 1 to 32 characters
    QString description; //!< 1 to 255 characters
    QString payload; //!< 1 to 128 bytes, comes back with the payment, not seen by the buyer
    QString providerToken = {}; //!< empty for Stars
    QString currency; //!< ISO 4217, or XTR for Stars
    std::vector<LabeledPrice> prices; //!< exactly one for Stars
    std::chrono::seconds subscriptionPeriod = {}; //!< 0: paid once; else 30 days, with Stars only
    QString photoUrl = {};

    static constexpr auto jsonFields()
    {
        return std::tuple{required("title", &CreateInvoiceLink::title),
                          required("description", &CreateInvoiceLink::description),
                          required("payload", &CreateInvoiceLink::payload),
                          optional("provider_token", &CreateInvoiceLink::providerToken),
                          required("currency", &CreateInvoiceLink::currency),
                          required("prices", &CreateInvoiceLink::prices),
                          optional("subscription_period", &CreateInvoiceLink::subscriptionPeriod),
                          optional("photo_url", &CreateInvoiceLink::photoUrl)};
    }
    friend bool operator==(const CreateInvoiceLink &, const CreateInvoiceLink &) = default;
};
static_assert(Method<CreateInvoiceLink>);

} // namespace core::botapi
