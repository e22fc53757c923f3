#pragma once

#include "core/broker/rest.h"

#include <span>

/// The routes by subject, one source file each.
namespace atalaya::broker {

std::span<const Route> sessionRoutes();
std::span<const Route> blobRoutes();
std::span<const Route> stateRoutes();
std::span<const Route> ticketRoutes();
std::span<const Route> routingRoutes();
std::span<const Route> recordRoutes();
std::span<const Route> directoryRoutes();
std::span<const Route> knowledgeRoutes();
std::span<const Route> intakeRoutes();
std::span<const Route> channelRoutes();
std::span<const Route> deviceRoutes();
std::span<const Route> deliveryRoutes();

/// Health and metrics answer at once, without the engine: they have to tell when it hangs. Null for every
/// other path.
using ImmediateAnswer = net::HttpResponse (*)(const RestServices&);
ImmediateAnswer immediateAnswer(std::string_view path);

/// {"items":[…]} from values that are JSON already.
RestAnswer listAnswer(const std::vector<std::string>& items, const std::string& next = {});
RestAnswer jsonAnswer(std::string json, int status = 200);
RestAnswer emptyAnswer();

/// The ticket in the path ("{id}"). Errors: InvalidField; NotFound, also if the agent may not see it.
Result<domain::Ticket> visibleTicket(Turn& turn, RestCall& call);

} // namespace atalaya::broker
