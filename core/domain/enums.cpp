#include "core/domain/enums.h"

#include "core/domain/routing_rules.h"

#include <span>
#include <string>
#include <utility>

namespace atalaya::domain {
namespace {

template <typename Enum> using Words = std::pair<Enum, std::string_view>;

constexpr Words<ChannelKind> kChannelKindWords[] = {{ChannelKind::Email, "email"},
                                                    {ChannelKind::Chat, "chat"},
                                                    {ChannelKind::Social, "social"},
                                                    {ChannelKind::Messaging, "messaging"},
                                                    {ChannelKind::Voice, "voice"}};
constexpr Words<EntryChannel> kEntryChannels[] = {
    {EntryChannel::None, "none"}, {EntryChannel::Email, "email"},      {EntryChannel::Chat, "chat"},
    {EntryChannel::Post, "post"}, {EntryChannel::DirectMessage, "dm"}, {EntryChannel::WhatsApp, "whatsapp"},
    {EntryChannel::Sms, "sms"},   {EntryChannel::Voice, "voice"}};
constexpr Words<TicketStatus> kTicketStatuses[] = {{TicketStatus::New, "new"},
                                                   {TicketStatus::Open, "open"},
                                                   {TicketStatus::Pending, "pending"},
                                                   {TicketStatus::Solved, "solved"},
                                                   {TicketStatus::Closed, "closed"}};
constexpr Words<Priority> kPriorities[] = {{Priority::Low, "low"},
                                           {Priority::Normal, "normal"},
                                           {Priority::High, "high"},
                                           {Priority::Urgent, "urgent"}};
constexpr Words<EntryKind> kEntryKinds[] = {{EntryKind::Message, "message"},
                                            {EntryKind::Note, "note"},
                                            {EntryKind::Call, "call"},
                                            {EntryKind::Event, "event"}};
constexpr Words<Direction> kDirections[] = {
    {Direction::In, "in"}, {Direction::Out, "out"}, {Direction::Internal, "internal"}};
constexpr Words<AuthorKind> kAuthorKinds[] = {{AuthorKind::Customer, "customer"},
                                              {AuthorKind::Agent, "agent"},
                                              {AuthorKind::Assistant, "assistant"},
                                              {AuthorKind::System, "system"}};
constexpr Words<Delivery> kDeliveries[] = {
    {Delivery::None, "none"},          {Delivery::Queued, "queued"},       {Delivery::Sending, "sending"},
    {Delivery::Sent, "sent"},          {Delivery::Delivered, "delivered"}, {Delivery::Read, "read"},
    {Delivery::Failed, "failed"},      {Delivery::Unknown, "unknown"},     {Delivery::Scheduled, "scheduled"},
    {Delivery::Cancelled, "cancelled"}};
constexpr Words<Role> kRoles[] = {
    {Role::Agent, "agent"}, {Role::Lead, "lead"}, {Role::Trainer, "trainer"}, {Role::Admin, "admin"}};
constexpr Words<AgentStatus> kAgentStatuses[] = {{AgentStatus::Offline, "offline"},
                                                 {AgentStatus::Available, "available"},
                                                 {AgentStatus::Busy, "busy"},
                                                 {AgentStatus::Away, "away"},
                                                 {AgentStatus::WrapUp, "wrapUp"}};
constexpr Words<IdentityKind> kIdentityKinds[] = {{IdentityKind::Email, "email"},
                                                  {IdentityKind::Phone, "phone"},
                                                  {IdentityKind::WhatsApp, "whatsapp"},
                                                  {IdentityKind::Handle, "handle"}};
constexpr Words<DueKind> kDueKinds[] = {{DueKind::None, "none"},
                                        {DueKind::FirstResponse, "first"},
                                        {DueKind::NextResponse, "next"},
                                        {DueKind::Resolution, "resolution"}};
constexpr Words<Activity> kActivities[] = {
    {Activity::None, "none"}, {Activity::Viewing, "viewing"}, {Activity::Writing, "writing"}};
constexpr Words<AttemptOutcome> kAttemptOutcomes[] = {
    {AttemptOutcome::Open, "open"},       {AttemptOutcome::Sent, "sent"},
    {AttemptOutcome::Failed, "failed"},   {AttemptOutcome::Later, "later"},
    {AttemptOutcome::Unknown, "unknown"}, {AttemptOutcome::Cancelled, "cancelled"}};

constexpr Words<AgentOrder> kAgentOrders[] = {{AgentOrder::LeastFlexible, "leastFlexible"},
                                              {AgentOrder::BestSkill, "bestSkill"},
                                              {AgentOrder::LongestIdle, "longestIdle"}};
constexpr Words<ClosedAction> kClosedActions[] = {{ClosedAction::Wait, "wait"},
                                                  {ClosedAction::OtherQueue, "otherQueue"},
                                                  {ClosedAction::Callback, "callback"},
                                                  {ClosedAction::Message, "message"},
                                                  {ClosedAction::Reject, "reject"}};
constexpr Words<OverflowWhen> kOverflowWhens[] = {{OverflowWhen::ExpectedWaitOver, "expectedWaitOver"},
                                                  {OverflowWhen::QueueLongerThan, "queueLongerThan"},
                                                  {OverflowWhen::NobodySignedIn, "nobodySignedIn"}};
constexpr Words<OrderIndex> kOrderIndexes[] = {{OrderIndex::Deadline, "deadline"},
                                               {OrderIndex::Weighted, "weighted"}};

template <typename Enum> std::string_view find(std::span<const Words<Enum>> words, Enum value) noexcept
{
    for (const auto& [known, text] : words)
        if (known == value)
            return text;
    return "";
}

template <typename Enum> Result<Enum> read(std::span<const Words<Enum>> words, std::string_view wanted)
{
    std::string allowed;
    for (const auto& [value, text] : words) {
        if (text == wanted)
            return value;
        allowed += (allowed.empty() ? "" : ", ") + std::string(text);
    }
    return Error{ErrorCode::InvalidField,
                 "'" + std::string(wanted.substr(0, 40)) + "' is none of: " + allowed};
}

} // namespace

#define ATALAYA_WORDS(Enum, table)                                                                           \
    std::string_view word(Enum value) noexcept                                                               \
    {                                                                                                        \
        return find<Enum>(table, value);                                                                     \
    }                                                                                                        \
    template <> Result<Enum> fromWord<Enum>(std::string_view text)                                           \
    {                                                                                                        \
        return read<Enum>(table, text);                                                                      \
    }
ATALAYA_WORDS(ChannelKind, kChannelKindWords)
ATALAYA_WORDS(EntryChannel, kEntryChannels)
ATALAYA_WORDS(TicketStatus, kTicketStatuses)
ATALAYA_WORDS(Priority, kPriorities)
ATALAYA_WORDS(EntryKind, kEntryKinds)
ATALAYA_WORDS(Direction, kDirections)
ATALAYA_WORDS(AuthorKind, kAuthorKinds)
ATALAYA_WORDS(Delivery, kDeliveries)
ATALAYA_WORDS(Role, kRoles)
ATALAYA_WORDS(AgentStatus, kAgentStatuses)
ATALAYA_WORDS(IdentityKind, kIdentityKinds)
ATALAYA_WORDS(DueKind, kDueKinds)
ATALAYA_WORDS(Activity, kActivities)
ATALAYA_WORDS(AttemptOutcome, kAttemptOutcomes)
ATALAYA_WORDS(AgentOrder, kAgentOrders)
ATALAYA_WORDS(ClosedAction, kClosedActions)
ATALAYA_WORDS(OverflowWhen, kOverflowWhens)
ATALAYA_WORDS(OrderIndex, kOrderIndexes)
#undef ATALAYA_WORDS

ChannelKind kindOf(EntryChannel channel) noexcept
{
    switch (channel) {
    case EntryChannel::Chat:
        return ChannelKind::Chat;
    case EntryChannel::Post:
    case EntryChannel::DirectMessage:
        return ChannelKind::Social;
    case EntryChannel::WhatsApp:
    case EntryChannel::Sms:
        return ChannelKind::Messaging;
    case EntryChannel::Voice:
        return ChannelKind::Voice;
    case EntryChannel::None:
    case EntryChannel::Email:
        break;
    }
    return ChannelKind::Email;
}

} // namespace atalaya::domain
