#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace atalaya::protocol {

/// Since a backup was restored: up to `seq` the history is the former one, then another begins.
struct Life {
    std::string name; ///< by chance, so that two restores of one backup are told apart
    std::int64_t seq = 0;
    Instant asOf; ///< when the backup was made

    friend bool operator==(const Life&, const Life&) = default;
};

/// An epoch in parts, "company[~name:seq:seconds]…[.sight]": which company's history it is, how often a
/// backup took its place, and what of it an agent may see. A replica goes on where it is only while all of
/// that holds.
struct Lineage {
    std::string company;
    std::vector<Life> lives;
    std::string sight;

    /// Never fails: what cannot be read is a company of its own.
    static Lineage read(std::string_view epoch);
    std::string str() const;
};

/// Up to which change two histories are the same: INT64_MAX if one goes on where the other is. Nothing if
/// they are of different companies.
std::optional<std::int64_t> commonHistory(const Lineage& one, const Lineage& other);

/// Of the first life that only `theirs` has: how old their data was then.
std::optional<Instant> restoredAsOf(const Lineage& mine, const Lineage& theirs);

/// The epoch after a restore of data that goes up to `seq`.
std::string epochAfterRestore(std::string_view epoch, std::int64_t seq, Instant asOf, Random& random);

} // namespace atalaya::protocol
