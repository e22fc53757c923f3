#include "core/mail/message.h"

#include "core/base/text.h"

namespace atalaya::mail {

bool Address::sameMailbox(const Address& other) const
{
    return equalsIgnoreCase(address, other.address);
}

bool BounceReport::permanent() const
{
    if (!status.empty())
        return status.front() == '5';
    return action == Action::Failed;
}

std::string InboundMessage::header(std::string_view name) const
{
    for (const Header& field : headers)
        if (equalsIgnoreCase(field.name, name))
            return field.value;
    return {};
}

std::vector<Address> InboundMessage::answerTo() const
{
    return replyTo.empty() ? from : replyTo;
}

} // namespace atalaya::mail
