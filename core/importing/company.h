#pragma once

#include "core/storage/blob_store.h"
#include "core/storage/open.h"

#include <functional>
#include <iosfwd>
#include <map>
#include <set>
#include <string>

namespace atalaya::importing {

/// How many of each kind of line ("ticket" → 463).
using LineCounts = std::map<std::string, std::int64_t>;

struct CompanyImport {
    LineCounts added;
    LineCounts known; ///< were here before, under the same id: they stay as they are
    std::int64_t lines = 0;
    std::int64_t takenIdentities = 0; ///< left out, because another customer is recognised by them
};

/// Told the lines (import) or things (export) done so far.
using CountProgress = std::function<void(std::int64_t)>;

/// Adds what a file of JSON Lines holds (resources/sample/README.md), all of it or nothing. Nothing that is
/// here already is overwritten, so that the same file can be read twice. What an export wrote is kept as it
/// is; where a line leaves out what follows from the entries (last messages, snippet, exact channel), that is
/// worked out. A second triage queue becomes an ordinary one. Errors: MalformedJson, MissingField,
/// InvalidField, DatabaseConstraint with the number of the line; those of the stores.
Result<CompanyImport> importCompany(std::istream& lines, storage::BrokerStores& stores,
                                    storage::BlobStore& blobs, const CountProgress& progress = {});

/// The words of `exportCompany`, in the order in which their lines stand.
const std::vector<std::string>& exportKinds();

struct CompanyExport {
    LineCounts written;
    std::int64_t missingFiles = 0; ///< attachments whose bytes are not here; their lines have no "content"
};

/// Writes JSON Lines that importCompany reads: `what` holds words of exportKinds(). Files stand in the lines
/// as Base64. Passwords, tokens and secrets of mailboxes are never written. Errors: FileWrite, those of the
/// stores.
Result<CompanyExport> exportCompany(std::ostream& out, storage::BrokerStores& stores,
                                    storage::BlobStore& blobs, const std::set<std::string>& what,
                                    const CountProgress& progress = {});

/// Where the "company" line stands in the settings.
inline constexpr std::string_view kCompanySetting = "company";

} // namespace atalaya::importing
