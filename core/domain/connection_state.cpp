// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/connection_state.h"

using namespace Qt::StringLiterals;

namespace core {

QLatin1StringView nameOf(Connection connection)
{
    switch (connection) {
    case Connection::None:
        return "none"_L1;
    case Connection::Checking:
        return "checking"_L1;
    case Connection::Connected:
        return "connected"_L1;
    case Connection::WrongToken:
        return "wrong-token"_L1;
    case Connection::Revoked:
        return "revoked"_L1;
    case Connection::Webhook:
        return "webhook"_L1;
    case Connection::OtherPoller:
        return "other-poller"_L1;
    case Connection::Offline:
        return "offline"_L1;
    case Connection::StorageTrouble:
        return "storage-trouble"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace core
