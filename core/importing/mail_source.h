#pragma once

#include "core/base/clock.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace atalaya::importing {

/// One message as a file held it.
struct SourceMail {
    std::string bytes;
    bool headerOnly = false; ///< larger than limits::kMailBytes: `bytes` is its header
    std::string place; ///< for reports: "old.mbox, message 12", or the name of a file
    std::optional<Instant> receivedAt; ///< as the container says
};

/// Messages one after the other, so that an archive of any size needs little memory.
class MailSource {
public:
    virtual ~MailSource() = default;

    /// Empty at the end. Errors: FileRead; what is wrong with a message itself is for its reader to find.
    virtual Result<std::optional<SourceMail>> next() = 0;
    /// How far it is, in the unit of size(): bytes of an mbox, files of a folder.
    virtual std::uint64_t position() const = 0;
    virtual std::uint64_t size() const = 0;
};

/// An mbox file (RFC 4155): messages begin at "From " lines after an empty line; ">From " loses its mark
/// (mboxrd). Errors: FileMissing, FileRead, MalformedMime (does not begin with a "From " line).
Result<std::unique_ptr<MailSource>> openMbox(const std::filesystem::path& path);

/// One message, or every *.eml below a folder in the order of the names. Errors: FileMissing, FileRead.
Result<std::unique_ptr<MailSource>> openEml(const std::filesystem::path& path);

/// The messages in "cur" and "new" of a Maildir, in the order of delivery. Subfolders are Maildirs of their
/// own. Errors: FileMissing, FileRead, InvalidArgument (it has neither).
Result<std::unique_ptr<MailSource>> openMaildir(const std::filesystem::path& path);

} // namespace atalaya::importing
