#pragma once

#include "app/ctl/context.h"

#include <cstdint>
#include <string>

namespace atalaya::ctl {

/// Says how far a command is: nothing in the first second, then once a second. One line that is drawn over
/// for somebody at a terminal, lines of their own in a log.
class Progress {
public:
    Progress(Context& context, std::string what);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// `total` 0: it is not known.
    void at(std::uint64_t done, std::uint64_t total = 0);

private:
    Context& m_context;
    std::string m_what;
    std::int64_t m_next = 0;
    bool m_drawn = false;
};

} // namespace atalaya::ctl
