// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feature_registry.h"

#include "core/access/access_feature.h"
#include "core/access/chat_watch.h"
#include "core/access/connect_chat.h"
#include "core/access/join_watch.h"
#include "core/access/presence_check.h"
#include "core/access/reconciler.h"
#include "core/decisions/decisions_feature.h"
#include "core/members/people.h"
#include "core/owner/owner.h"
#include "core/payments/polite_refusal.h"

namespace core {

std::vector<std::unique_ptr<engine::Feature>> makeFeatures()
{
    std::vector<std::unique_ptr<engine::Feature>> features;
    features.push_back(std::make_unique<access::ChatWatch>());
    features.push_back(std::make_unique<access::ConnectChat>());
    features.push_back(std::make_unique<members::People>());
    features.push_back(std::make_unique<access::JoinWatch>());
    features.push_back(std::make_unique<access::AccessFeature>());
    features.push_back(std::make_unique<access::PresenceCheck>());
    features.push_back(std::make_unique<owner::Owner>());
    features.push_back(std::make_unique<decisions::DecisionsFeature>());
    features.push_back(std::make_unique<payments::PoliteRefusal>());
    return features;
}

std::unique_ptr<engine::PairReconciler> makeReconciler()
{
    return std::make_unique<access::Reconciler>();
}

} // namespace core
