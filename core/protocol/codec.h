#pragma once

#include "core/protocol/messages.h"

#include <string>
#include <string_view>

namespace atalaya::protocol {

/// JSON text of one message. Never fails: every value of ours has a form.
std::string encode(const ClientMessage& message);
std::string encode(const ServerMessage& message);

/// Errors: MalformedJson, MissingField, InvalidField, UnknownCommand, TooLarge; detail names the field.
Result<ClientMessage> decodeClientMessage(std::string_view json);
Result<ServerMessage> decodeServerMessage(std::string_view json);

/// The "body" object of a command, as the outbox keeps it, and back by its kind.
std::string encodeCommand(const domain::Command& command);
Result<domain::Command> decodeCommand(std::string_view kind, std::string_view json);

/// The "body" object of a change, as the event log keeps it, and back by its kind.
std::string encodeChangeBody(const ChangeBody& body);
Result<ChangeBody> decodeChangeBody(std::string_view kind, std::string_view json);

/// A SyncPage from bodies that are encoded already (what the event log holds): no decoding, no encoding
/// again.
struct EncodedChange {
    std::int64_t seq = 0;
    Instant at;
    std::string_view kind;
    std::string_view body;
};
std::string encodePage(const std::vector<EncodedChange>& changes, const SyncPage& frame);

std::string encodeAnswer(const Answer& answer);
Result<Answer> decodeAnswer(std::string_view json);

/// JSON of single things, for REST, import, export and the workstation's stores. Instantiated for: Ticket,
/// Entry, Customer, Agent, Queue, Skill, Article, Macro, ChannelAccount, Offer, Load, Attachment, and what
/// describe_routing.h describes.
template <typename T> std::string encodeValue(const T& value);
template <typename T> Result<T> decodeValue(std::string_view json);

} // namespace atalaya::protocol
