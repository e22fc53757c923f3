#pragma once

#include "core/api/types.h"

#include <QDateTime>
#include <QString>

/// Words and icon names for the values of the domain, in the language of the desk.
namespace atalaya::models {

QString label(domain::TicketStatus status);
QString label(domain::Priority priority);
QString label(domain::EntryChannel channel);
QString label(domain::AgentStatus status);
QString label(domain::Delivery delivery);
QString label(domain::IdentityKind kind);
QString label(const api::View& view);
QString label(domain::Role role);

/// Names of resources/icons.
QString iconOf(domain::EntryChannel channel);
QString iconOf(const api::View& view);
QString iconOf(domain::IdentityKind kind);
/// Empty for neutral (0).
QString iconOfMood(int mood);
QString labelOfMood(int mood);

/// A language by its code, in the desk's language: "Spanish".
QString languageName(const std::string& code);

QDateTime localTime(Instant at);
/// "10:42" today, "Wed" within six days, "12 Oct" within the year, "12 Oct 2024" before that.
QString shortTime(Instant at, Instant now);
/// "Thursday 20 November 2025, 10:42": for tooltips and screen readers.
QString longTime(Instant at);
/// "184 kB", "1.2 MB".
QString fileSize(std::int64_t bytes);
/// The first name for "Send to Ana": everything before the first space; "" for an empty name.
QString firstName(const std::string& name);

} // namespace atalaya::models
