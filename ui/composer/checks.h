#pragma once

#include "core/insight/data_guard.h"
#include "ui/composer/macro_text.h"

#include <QStringList>

/// What is worth a second look before an answer leaves. Pure.
namespace atalaya::composer {

/// True for words that promise a file ("attached", "adjunto", "em anexo"), outside of what is quoted.
bool promisesFile(const QString& text);

/// What the data guard finds in a text, as sentences; each kind once, covered.
QStringList guardSentences(const std::string& text, const std::vector<insight::Finding>& findings);

/// "cardNumber", "secret": each kind once.
std::vector<std::string> guardWords(const std::vector<insight::Finding>& findings);

/// Who an answer goes to.
struct Recipients {
    std::vector<std::string> to;
    std::vector<std::string> cc;
    std::vector<std::string> bcc;
};

/// Who belongs to the conversation, and which mail domains are our own.
struct KnownPeople {
    std::vector<std::string> addresses; ///< small letters
    std::vector<std::string> ownDomains;
};

KnownPeople knownPeople(const api::Conversation& conversation, const api::Directory& directory);

/// Addresses that were never part of the conversation, that look like a mistyped well-known domain, that are
/// ours and would be shown to the customer, or that are many.
QStringList recipientSentences(const Recipients& recipients, const KnownPeople& known);

/// How many may see each other before somebody is asked.
inline constexpr std::size_t kManyRecipients = 8;

} // namespace atalaya::composer
