#pragma once

#include "core/api/types.h"
#include "core/domain/rules_draft.h"

#include <QString>
#include <QStringList>

/// Rules in words, and words read back as rules.
namespace atalaya::routing {

/// "90 s", "15 min", "1 h 30 min", "2 d". Short words that are the same in every language of the desk.
QString durationText(Duration duration);
/// Reads "90 s", "15 min", "1h30", "2 d"; a number alone is `unit`s. Nothing if it is no time.
std::optional<Duration> parseDuration(const QString& text, Duration unit = std::chrono::minutes(1));

/// "9:00–18:00, 20:00–22:00".
QString hoursText(const std::vector<domain::OpenInterval>& open, int weekday);
/// Reads "9-18", "8:00–14:00, 16–20". Empty text: closed that day. Nothing if it cannot be read.
std::optional<std::vector<domain::OpenInterval>> parseHours(const QString& text, int weekday);
/// "Mon to Fri 9:00–18:00, Sat 10:00–14:00" or "Always".
QString hoursSummary(const std::vector<domain::OpenInterval>& open);

QString label(domain::AgentOrder order);
QString label(domain::ClosedAction action);
QString label(domain::OverflowWhen when);
QString label(domain::OrderIndex index);
QString label(domain::ChannelKind channel);
/// "Everybody", "Ring 1", "Rings 1 and 2" …
QString ringLabel(int ring);

QString nameOf(const api::Directory& directory, domain::QueueId queue);
QString nameOf(const api::Directory& directory, domain::AgentId agent);
QString nameOf(const api::Directory& directory, domain::SkillId skill);
/// "Spanish 3+, Claims 2+"; "Nobody needs a skill" for none.
QString skillsText(const api::Directory& directory, const std::vector<domain::SkillLevel>& skills);
/// "Inés Robledo, Tomás Vela"; `none` for nobody.
QString agentsText(const api::Directory& directory, const std::vector<domain::AgentId>& agents,
                   const QString& none);
QString queuesText(const api::Directory& directory, const std::vector<domain::QueueId>& queues);

/// What a queue's rules do, in a few sentences.
QString summary(const domain::QueueRules& rules, const domain::Queue& queue, const api::Directory& directory);

/// What is wrong with a field and what to do, in the desk's language. `message` is the detail of
/// InvalidField: "queues[0].target.percent: give a number from 1 to 99".
struct FieldError {
    QString path;
    QString text;

    friend bool operator==(const FieldError&, const FieldError&) = default;
};
FieldError fieldError(const std::string& message);

} // namespace atalaya::routing
