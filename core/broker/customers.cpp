#include "core/broker/customers.h"

#include "core/base/limits.h"
#include "core/base/text.h"

namespace atalaya::broker {

Result<void> saveCustomer(Turn& turn, domain::Customer& customer)
{
    ++customer.version;
    ATALAYA_CHECK(turn.stores.customers->put(customer));
    ATALAYA_CHECK(turn.journal.record(customer, {}, turn.now));
    return {};
}

Result<domain::Customer> findOrMakeCustomer(Turn& turn, const Caller& caller)
{
    ATALAYA_TRY(value, domain::normalIdentity(caller.kind, caller.value));
    ATALAYA_TRY(known, turn.stores.customers->findByIdentity(caller.kind, value));
    if (known)
        return *known;
    domain::Customer customer;
    customer.id = domain::CustomerId::make(turn.now, turn.random);
    customer.name = truncatedUtf8(trimmed(caller.name), limits::kName);
    if (customer.name.empty())
        customer.name = value;
    customer.language = caller.language;
    customer.identities.push_back({caller.kind, value});
    customer.createdAt = turn.now;
    ATALAYA_CHECK(saveCustomer(turn, customer));
    return customer;
}

} // namespace atalaya::broker
