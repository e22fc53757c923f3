#pragma once

#include <QJsonArray>
#include <string>
#include <vector>

namespace atalaya::test {

/// One message of a mailbox as mailbox_report.py saw it: what our own reading is compared with.
struct ExpectedMail {
    int uid = 0;
    std::string sha256; ///< of its bytes
    std::string messageId;
    std::vector<std::string> from;
    std::vector<std::string> to;
    std::vector<std::string> cc;
    std::string subject;
    std::vector<std::string> inReplyTo;
    std::vector<std::string> references;
    std::vector<std::string> structure; ///< MIME types, from outside in
    std::vector<std::string> files;
    std::vector<std::string> defects;
    std::string text;
    int sameAs = 0; ///< UID of the same message, delivered before; 0: there is none
    int root = 0; ///< UID of the message that began its conversation

    std::string name() const { return "UID " + std::to_string(uid) + " " + messageId + " " + subject; }
};

std::vector<ExpectedMail> readExpectedMails(const QJsonArray& report);

/// SHA-256 by Qt, as 64 hex digits.
std::string sha256Of(const std::string& bytes);

} // namespace atalaya::test
