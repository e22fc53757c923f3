#pragma once

#include "core/api/types.h"

#include <QStringList>

namespace atalaya::team {

/// A colleague who wrote in a conversation.
struct Worker {
    domain::AgentId agent;
    QString name;
    int answers = 0;
    int notes = 0;
    Instant last;

    friend bool operator==(const Worker&, const Worker&) = default;
};

/// A colleague who can help, and why.
struct Expert {
    domain::AgentId agent;
    QString name;
    domain::AgentStatus status = domain::AgentStatus::Offline;
    QStringList reasons; ///< skills, and the language of the customer
    int level = 0; ///< of all those together

    friend bool operator==(const Expert&, const Expert&) = default;
};

/// Who answered or noted something, the last one first.
std::vector<Worker> workedOn(const std::vector<domain::Entry>& entries);

/// Colleagues who have what the ticket's queue asks for, who are there and not busy, best first. Without
/// demands of the queue, those who work in it.
std::vector<Expert> whoKnows(const api::Directory& directory, const domain::Ticket& ticket,
                             const domain::AgentId& me);

/// The lead of those who work in this queue: one who is there comes first. Null if there is none but oneself.
const domain::Agent* leadOf(const api::Directory& directory, const domain::QueueId& queue,
                            const domain::AgentId& me);

} // namespace atalaya::team
