// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network_watch.h"

#include "core/base/log.h"

#include <QNetworkInformation>

namespace app {

using Reachability = QNetworkInformation::Reachability;
using Medium = QNetworkInformation::TransportMedium;
using Feature = QNetworkInformation::Feature;

NetworkWatch::NetworkWatch(QObject *parent) : QObject(parent)
{
    // GLib's monitor, which Qt finds first, does not tell cable from radio; NetworkManager does.
    if (!QNetworkInformation::loadBackendByFeatures(Feature::Reachability | Feature::TransportMedium)
        && !QNetworkInformation::loadBackendByFeatures(Feature::Reachability)) {
        qCInfo(lcApp) << "nobody tells when the network changes";
        return;
    }
    QNetworkInformation *network = QNetworkInformation::instance();
    // Going away is no news to act upon: what is under way fails by itself, or the network is back before.
    connect(network, &QNetworkInformation::reachabilityChanged, this, [this](Reachability reachability) {
        if (reachability != Reachability::Disconnected)
            Q_EMIT changed();
    });
    // From cable to radio without a moment in between. When the network goes, it may lose its medium first.
    connect(network, &QNetworkInformation::transportMediumChanged, this, [this, network](Medium medium) {
        if (medium != Medium::Unknown && network->reachability() != Reachability::Disconnected)
            Q_EMIT changed();
    });
}

} // namespace app
