#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

namespace atalaya::ctl {

/// A table with a head line, as wide as its longest cells.
void printTable(std::ostream& out, const std::vector<std::string>& head,
                const std::vector<std::vector<std::string>>& rows);

/// "1.4 MB".
std::string readableSize(std::uint64_t bytes);

} // namespace atalaya::ctl
