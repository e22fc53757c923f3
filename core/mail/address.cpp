#include "core/mail/address.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/mail/charset.h"
#include "core/mail/parse.h"

#include <algorithm>
#include <cctype>

namespace atalaya::mail {
namespace {

constexpr std::size_t kGroupDepth = 8;

void collect(InternetAddressList* list, std::size_t most, std::size_t depth, std::vector<Address>& out)
{
    const int count = list ? internet_address_list_length(list) : 0;
    for (int i = 0; i < count && out.size() < most; ++i) {
        InternetAddress* entry = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(entry)) {
            if (depth < kGroupDepth)
                collect(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(entry)), most, depth + 1,
                        out);
            continue;
        }
        std::string address =
            oneLine(viewOf(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(entry))));
        std::string name = oneLine(viewOf(internet_address_get_name(entry)));
        if (address.empty() || address == "<>")
            continue;
        name = std::string(truncatedUtf8(name, limits::kName));
        address = std::string(truncatedUtf8(address, limits::kAddress));
        out.push_back({std::move(name), std::move(address)});
    }
}

bool isAtomText(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte) != 0
        || std::string_view("!#$%&'*+-/=?^_`{|}~.").find(c) != std::string_view::npos;
}

bool isLocalPart(std::string_view local)
{
    if (local.empty() || local.size() > 64)
        return false;
    if (local.front() == '"' && local.back() == '"' && local.size() > 2)
        return std::ranges::all_of(local.substr(1, local.size() - 2), [](char c) {
            return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20 && c != 0x7F;
        });
    return std::ranges::all_of(local, isAtomText) && local.front() != '.' && local.back() != '.'
        && local.find("..") == std::string_view::npos;
}

bool isDomain(std::string_view domain)
{
    if (domain.empty() || domain.size() > 253)
        return false;
    if (domain.front() == '[' && domain.back() == ']')
        return std::ranges::all_of(domain.substr(1, domain.size() - 2), [](char c) {
            return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == ':' || c == '-';
        });
    for (const std::string_view label : split(domain, '.')) {
        const bool plain = std::ranges::all_of(label, [](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return byte >= 0x80 || std::isalnum(byte) != 0 || c == '-' || c == '_';
        });
        if (label.empty() || label.size() > 63 || !plain || label.front() == '-' || label.back() == '-')
            return false;
    }
    return true;
}

} // namespace

std::vector<Address> addressesOf(InternetAddressList* list, std::size_t most)
{
    std::vector<Address> out;
    collect(list, most, 0, out);
    return out;
}

bool isValidAddress(std::string_view address)
{
    const std::size_t at = address.rfind('@');
    return at != std::string_view::npos && address.size() <= limits::kAddress && isUtf8(address)
        && isLocalPart(address.substr(0, at)) && isDomain(address.substr(at + 1));
}

Result<std::vector<Address>> parseAddressList(std::string_view text)
{
    ensureGmime();
    const std::string clean = oneLine(text);
    if (clean.empty())
        return Error{ErrorCode::MalformedAddress, "no address"};
    const GOwned<InternetAddressList> list(internet_address_list_parse(nullptr, clean.c_str()));
    std::vector<Address> out = addressesOf(list.get(), limits::kRecipients + 1);
    if (out.empty())
        return Error{ErrorCode::MalformedAddress, "cannot be read as a list of addresses"};
    if (out.size() > limits::kRecipients)
        return Error{ErrorCode::TooLarge, "too many recipients"};
    for (std::size_t i = 0; i < out.size(); ++i)
        if (!isValidAddress(out[i].address))
            return Error{ErrorCode::MalformedAddress, "address " + std::to_string(i + 1)};
    return out;
}

std::vector<std::string> messageIdsIn(std::string_view value)
{
    std::vector<std::string> out;
    const std::string text = oneLine(value);
    const std::string_view view = text;
    const auto keep = [&](std::string_view inner) {
        std::string id;
        for (const char c : inner)
            if (c != ' ' && c != '<' && c != '>')
                id += c;
        if (!id.empty() && id.size() < limits::kSubject)
            out.push_back("<" + id + ">");
    };
    std::size_t at = 0;
    while ((at = view.find('<', at)) != std::string_view::npos) {
        const std::size_t end = view.find('>', at);
        if (end == std::string_view::npos)
            break;
        // "<a <b@c>": the inner bracket starts the id
        const std::size_t inner = view.rfind('<', end);
        keep(view.substr(inner + 1, end - inner - 1));
        at = end + 1;
    }
    if (out.empty())
        for (const std::string_view word : split(view, ' '))
            if (word.find('@') != std::string_view::npos)
                keep(word);
    return out;
}

} // namespace atalaya::mail
