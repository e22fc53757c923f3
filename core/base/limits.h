#pragma once

#include <cstddef>
#include <cstdint>

/// Every limit of the product, with its name. What exceeds one is refused with ErrorCode::TooLarge or
/// RateLimited.
namespace atalaya::limits {

inline constexpr std::size_t kHttpBody = 32u << 20;
inline constexpr std::size_t kHttpHeader = 64u << 10;
inline constexpr std::size_t kWebSocketMessage = 4u << 20;
inline constexpr std::size_t kJsonDepth = 32;
inline constexpr std::size_t kConnections = 4096;
inline constexpr std::size_t kConnectionsPerAddress = 1024;
inline constexpr std::size_t kSendQueueBytes = 16u << 20;
inline constexpr std::size_t kEngineQueue = 20'000;
inline constexpr std::size_t kEngineBatch = 512;

inline constexpr std::size_t kMailBytes = 64u << 20;
inline constexpr std::size_t kMimeParts = 1000;
inline constexpr std::size_t kMimeDepth = 64;
inline constexpr std::size_t kHtmlBytes = 2u << 20;
inline constexpr std::size_t kHtmlDepth = 256;
inline constexpr std::size_t kEntryText = 1u << 20;
inline constexpr std::size_t kAttachmentBytes = 32u << 20;

inline constexpr std::size_t kSubject = 998;
inline constexpr std::size_t kName = 256;
inline constexpr std::size_t kAddress = 320;
inline constexpr std::size_t kTagsPerTicket = 64;
inline constexpr std::size_t kRecipients = 100;
inline constexpr std::size_t kPageRows = 1000;
inline constexpr std::size_t kSearchResults = 200;

inline constexpr int kSignInAttemptsPerMinute = 10;

} // namespace atalaya::limits
