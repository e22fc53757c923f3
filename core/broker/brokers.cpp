#include "core/broker/brokers.h"

#include "core/base/text.h"

namespace atalaya::broker {
namespace {

constexpr std::string_view kKey = "broker.addresses"; ///< one a line

} // namespace

Result<void> setBrokers(storage::BrokerStores& stores, const std::vector<std::string>& urls)
{
    if (urls.empty())
        return stores.settings->remove(kKey);
    return stores.settings->set(kKey, join(urls, "\n"));
}

Result<std::vector<std::string>> brokersOf(storage::BrokerStores& stores)
{
    ATALAYA_TRY(text, stores.settings->get(kKey));
    std::vector<std::string> urls;
    if (text)
        for (const std::string_view url : split(*text, '\n'))
            urls.emplace_back(url);
    return urls;
}

} // namespace atalaya::broker
