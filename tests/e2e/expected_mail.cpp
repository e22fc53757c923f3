#include "tests/e2e/expected_mail.h"

#include <QCryptographicHash>
#include <QJsonObject>

namespace atalaya::test {
namespace {

std::vector<std::string> words(const QJsonValue& list)
{
    std::vector<std::string> out;
    for (const auto& one : list.toArray())
        out.push_back(one.toString().toStdString());
    return out;
}

} // namespace

std::vector<ExpectedMail> readExpectedMails(const QJsonArray& report)
{
    std::vector<ExpectedMail> mails;
    for (const auto& value : report) {
        const QJsonObject one = value.toObject();
        ExpectedMail mail;
        mail.uid = one["uid"].toInt();
        mail.sha256 = one["sha256"].toString().toStdString();
        mail.messageId = one["messageId"].toString().toStdString();
        mail.from = words(one["from"]);
        mail.to = words(one["to"]);
        mail.cc = words(one["cc"]);
        mail.subject = one["subject"].toString().toStdString();
        mail.inReplyTo = words(one["inReplyTo"]);
        mail.references = words(one["references"]);
        mail.structure = words(one["structure"]);
        mail.files = words(one["files"]);
        mail.defects = words(one["defects"]);
        mail.text = one["text"].toString().toStdString();
        mail.sameAs = one["sameAs"].toInt();
        mail.root = one["root"].toInt();
        mails.push_back(std::move(mail));
    }
    return mails;
}

std::string sha256Of(const std::string& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

} // namespace atalaya::test
