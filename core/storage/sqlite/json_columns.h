#pragma once

#include "core/domain/customer.h"
#include "core/domain/directory.h"
#include "core/domain/knowledge.h"
#include "core/domain/ticket.h"

#include <string>
#include <vector>

/// Lists inside a row, as JSON text. What cannot be read is DatabaseCorrupt: we wrote it ourselves.
namespace atalaya::storage::sqlite {

std::string toColumn(const std::vector<std::string>& texts);
std::string toColumn(const std::vector<std::uint32_t>& numbers);
std::string toColumn(const std::vector<domain::SkillLevel>& skills);
std::string toColumn(const std::vector<domain::QueueId>& queues);
std::string toColumn(const std::vector<domain::ChannelKind>& channels);
std::string toColumn(const std::vector<domain::Attachment>& attachments);
std::string toColumn(const std::vector<domain::MacroAction>& actions);

Result<void> fromColumn(std::string_view text, std::vector<std::string>& texts);
Result<void> fromColumn(std::string_view text, std::vector<std::uint32_t>& numbers);
Result<void> fromColumn(std::string_view text, std::vector<domain::SkillLevel>& skills);
Result<void> fromColumn(std::string_view text, std::vector<domain::QueueId>& queues);
Result<void> fromColumn(std::string_view text, std::vector<domain::ChannelKind>& channels);
Result<void> fromColumn(std::string_view text, std::vector<domain::Attachment>& attachments);
Result<void> fromColumn(std::string_view text, std::vector<domain::MacroAction>& actions);

/// Identities, facts, booking and mood of a customer.
std::string profileColumn(const domain::Customer& customer);
Result<void> readProfile(std::string_view text, domain::Customer& customer);

} // namespace atalaya::storage::sqlite
