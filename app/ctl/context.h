#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

#include <iosfwd>

namespace atalaya::ctl {

/// What a command may use of the world.
struct Context {
    std::istream& in;
    std::ostream& out; ///< data and answers
    std::ostream& err; ///< progress and errors
    const Clock& clock;
    Random& random;
    bool terminal = false; ///< somebody looks at err
};

} // namespace atalaya::ctl
