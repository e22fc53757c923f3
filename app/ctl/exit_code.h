#pragma once

namespace atalaya::ctl {

/// What the program says when it ends; the numbers from 64 on are those of sysexits.h.
enum class ExitCode {
    Ok = 0,
    Failed = 1,
    Usage = 64, ///< the command line cannot be understood
    BadData = 65, ///< what was read is not what it should be
    NoInput = 66, ///< a file or a folder is not there, or cannot be read
    Unavailable = 69, ///< a server does not answer, or the broker has the data
    CannotCreate = 73,
    InputOutput = 74,
    Permission = 77,
};

} // namespace atalaya::ctl
