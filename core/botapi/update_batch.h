// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/botapi/transport.h"
#include "core/botapi/types/update.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace core::botapi {

//! The answer to getUpdates. Each update is read by itself: one that cannot be understood is an entry with an error and
//! leaves the others alone. A value; crosses threads.
class UpdateBatch {
public:
    struct Entry {
        UpdateId id;
        QString kindName; //!< as Telegram writes it
        Result<Update> update;
    };

    UpdateBatch() = default;
    //! The errors of openEnvelope(); Malformed when the result is no list, or an update has no proper id: then nothing
    //! of the batch may be confirmed.
    [[nodiscard]] static Result<UpdateBatch> fromReply(const RawReply &reply);

    //! In the order of arrival. Telegram never repeats an id within a batch; if one is repeated, both are here.
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] size_t size() const { return m_entries.size(); }
    //! The largest id: the next offset is one more. Null for an empty batch.
    [[nodiscard]] UpdateId last() const { return m_last; }
    //! One update as compact JSON, for setting it aside. Reads the whole answer again: meant for the few that failed.
    [[nodiscard]] QByteArray rawOf(size_t index) const;

private:
    QByteArray m_body;
    std::vector<Entry> m_entries;
    UpdateId m_last;
};

} // namespace core::botapi
