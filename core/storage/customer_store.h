#pragma once

#include "core/domain/customer.h"

#include <optional>

namespace atalaya::storage {

/// Customers and the identities by which they are recognised.
class CustomerStore {
public:
    virtual ~CustomerStore() = default;

    /// Inserts or replaces, with all identities. Errors: DatabaseConstraint (an identity that another
    /// customer has).
    virtual Result<void> put(const domain::Customer& customer) = 0;
    /// Errors: NotFound.
    virtual Result<domain::Customer> get(domain::CustomerId id) = 0;
    /// `value` in its normal form (domain::normalIdentity). Empty if nobody has it.
    virtual Result<std::optional<domain::Customer>> findByIdentity(domain::IdentityKind kind,
                                                                   std::string_view value) = 0;
    /// By name; continue with `after` = the last customer of the page before.
    virtual Result<std::vector<domain::Customer>> list(const domain::Customer* after, int limit) = 0;
    virtual Result<std::int64_t> count() = 0;
    /// Errors: NotFound, DatabaseConstraint (there are tickets).
    virtual Result<void> remove(domain::CustomerId id) = 0;
};

} // namespace atalaya::storage
