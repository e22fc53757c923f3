#pragma once

#include "core/mail/gmime.h"
#include "core/mail/message.h"

namespace atalaya::mail {

/// What a walk over the parts of a message finds.
struct Body {
    std::string text;
    std::string html;
    std::vector<Attachment> attachments;
    std::string deliveryStatus; ///< content of message/delivery-status
    std::string feedbackReport; ///< content of message/feedback-report
    std::string returnedHeaders; ///< header block of the message that came back
    std::vector<std::string> warnings;
};

/// Walks the tree under `root`, at most limits::kMimeParts parts and limits::kMimeDepth levels.
Body readBody(GMimeObject* root);

/// The decoded bytes of a leaf.
std::string contentOf(GMimePart* part);

} // namespace atalaya::mail
