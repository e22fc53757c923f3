#pragma once

#include "core/api/types.h"

#include <QHash>
#include <QString>
#include <optional>

namespace atalaya::composer {

/// What the places of a macro are filled with: "customer.firstName" → "Enrique". What is not known is not in
/// it and stays a place to be filled in.
using Fillings = QHash<QString, QString>;

/// customer.name, .firstName, .email, .language; ticket.number, .subject, .queue; agent.name, .firstName;
/// date.today, date.tomorrow.
Fillings fillingsOf(const api::Conversation& conversation, const domain::Agent& agent, Instant now);

/// The text with every known place filled in; names may be written customer.firstName or
/// customer.first_name.
QString filled(const QString& text, const Fillings& fillings);

/// A place that is still open, "{{…}}", as positions of the text.
struct OpenPlace {
    int begin = 0;
    int length = 0;

    friend bool operator==(const OpenPlace&, const OpenPlace&) = default;
};

/// The first one from `from` on, or from the beginning if there is none behind.
std::optional<OpenPlace> nextPlace(const QString& text, int from);
/// The last one that ends before `from`, or the last of all.
std::optional<OpenPlace> previousPlace(const QString& text, int from);

/// "Sets the status Pending", "adds the tag Bag": what a macro does besides its text.
QString actionText(const domain::MacroAction& action);
/// All of them in one line; empty if there are none.
QString actionsText(const std::vector<domain::MacroAction>& actions);

} // namespace atalaya::composer
