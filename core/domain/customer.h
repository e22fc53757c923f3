#pragma once

#include "core/domain/enums.h"
#include "core/domain/ids.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace atalaya::domain {

/// One way to reach or recognise a customer. `value` is normalised: e-mail in lower case, phones in E.164,
/// handles with @.
struct Identity {
    IdentityKind kind = IdentityKind::Email;
    std::string value;
    bool verified = false;
    std::int64_t followers = 0;

    friend bool operator==(const Identity&, const Identity&) = default;
};

/// Something another system knows about a customer, with where it came from and how old it is.
struct Fact {
    std::string label;
    std::string value;
    std::string source;
    Instant asOf;

    friend bool operator==(const Fact&, const Fact&) = default;
};

/// What the customer has booked: the context card of the sample company.
struct Booking {
    std::string code;
    std::string flight;
    std::string from;
    std::string to;
    std::string departs;
    std::string arrives;
    std::string status;
    int delayMinutes = 0;
    int passengers = 1;
    std::string seats;
    std::string note;

    friend bool operator==(const Booking&, const Booking&) = default;
};

/// A person or organisation that writes or calls.
struct Customer {
    CustomerId id;
    std::string name;
    std::string language; ///< ISO 639-1; empty if unknown
    std::string timeZone; ///< IANA name; empty if unknown
    std::string city;
    std::string organisation;
    std::string tier;
    std::vector<std::string> tags;
    std::vector<Identity> identities;
    std::vector<Fact> facts;
    std::optional<Booking> booking;
    std::string consent;
    std::string notes;
    std::int64_t valueEuros = 0;
    int tripsPerYear = 0;
    int influence = 0; ///< 0 to 100
    std::vector<double> mood; ///< last twelve months, −1 to 1
    Instant createdAt;
    std::int64_t version = 0; ///< counts changes; the broker sets it

    friend bool operator==(const Customer&, const Customer&) = default;
};

/// The form under which an identity is stored and looked up. Errors: InvalidField for what cannot be one.
Result<std::string> normalIdentity(IdentityKind kind, std::string_view value);

/// The customer's first e-mail address; empty if there is none.
std::string primaryEmail(const Customer& customer);

} // namespace atalaya::domain
