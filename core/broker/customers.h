#pragma once

#include "core/broker/turn.h"

namespace atalaya::broker {

/// How somebody made themselves known.
struct Caller {
    domain::IdentityKind kind = domain::IdentityKind::Email;
    std::string value; ///< as it came; is normalised here
    std::string name;
    std::string language;
};

/// The customer with that identity; a new one if nobody has it. Errors: InvalidField (nothing that can be an
/// identity).
Result<domain::Customer> findOrMakeCustomer(Turn& turn, const Caller& caller);

/// Stores a customer with a version one higher, and tells the desks. Errors: DatabaseConstraint.
Result<void> saveCustomer(Turn& turn, domain::Customer& customer);

} // namespace atalaya::broker
