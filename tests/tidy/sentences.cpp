#include "tests/tidy/sentences.h"

#include "tests/tidy/blank.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <set>
#include <tuple>

namespace atalaya::tidy {
namespace {

struct Message {
    std::string context;
    std::string source;
    std::string comment; ///< tells apart equal words of different meaning
    std::string type; ///< "", "unfinished", "vanished", "obsolete"
    bool translated = false;
    int line = 0;
};

// One <translation>: its type, and whether every form of it has text.
void readForms(QXmlStreamReader& xml, Message& message)
{
    message.type = xml.attributes().value(QStringLiteral("type")).toString().toStdString();
    message.translated = true;
    bool hasForms = false;
    QString text;
    while (!(xml.isEndElement() && xml.name() == u"translation") && !xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"numerusform") {
            hasForms = true;
            message.translated = message.translated && !xml.readElementText().trimmed().isEmpty();
        } else if (xml.isCharacters()) {
            text += xml.text();
        }
    }
    if (!hasForms)
        message.translated = !text.trimmed().isEmpty();
}

std::vector<Message> messagesOf(const std::string& ts)
{
    QXmlStreamReader xml(QByteArray::fromStdString(ts));
    std::vector<Message> messages;
    std::string context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText().toStdString();
        else if (xml.name() == u"message")
            messages.push_back({context, {}, {}, {}, false, static_cast<int>(xml.lineNumber())});
        else if (xml.name() == u"source" && !messages.empty())
            messages.back().source = xml.readElementText().toStdString();
        else if (xml.name() == u"comment" && !messages.empty())
            messages.back().comment = xml.readElementText().toStdString();
        else if (xml.name() == u"translation" && !messages.empty())
            readForms(xml, messages.back());
    }
    if (xml.hasError())
        messages.push_back({{},
                            xml.errorString().toStdString(),
                            {},
                            "unfinished",
                            false,
                            static_cast<int>(xml.lineNumber())});
    return messages;
}

bool isGone(const Message& message)
{
    return message.type == "vanished" || message.type == "obsolete";
}

} // namespace

std::vector<std::string> errorCodesOf(std::string_view registry)
{
    static const QRegularExpression entry(QStringLiteral(R"(\bX\(\s*(\w+)\s*,\s*\d+\s*\))"));
    std::vector<std::string> names;
    const QString text = QString::fromStdString(blanked(registry, Keep::Code));
    for (auto hits = entry.globalMatch(text); hits.hasNext();)
        names.push_back(hits.next().captured(1).toStdString());
    return names;
}

std::vector<Finding> checkErrorTexts(std::string_view registry, const SourceFile& texts)
{
    std::vector<Finding> findings;
    const QString code = QString::fromStdString(blanked(texts.text, Keep::Code));
    for (const std::string& name : errorCodesOf(registry)) {
        const QRegularExpression use(
            QStringLiteral(R"(\b(ErrorCode|Code|enum)::%1\b)").arg(QString::fromStdString(name)));
        if (!use.match(code).hasMatch())
            findings.push_back({"sentence", texts.path, 0, "ErrorCode::" + name + " has no sentence"});
    }
    return findings;
}

std::vector<Finding> checkTranslation(const SourceFile& translation)
{
    std::vector<Finding> findings;
    for (const Message& message : messagesOf(translation.text))
        if (!isGone(message) && (message.type == "unfinished" || !message.translated))
            findings.push_back(
                {"translation", translation.path, message.line, "not translated: " + message.source});
    return findings;
}

std::vector<Finding> checkComplete(const SourceFile& translation, const SourceFile& fresh)
{
    using Key = std::tuple<std::string, std::string, std::string>;
    std::set<Key> have;
    for (const Message& message : messagesOf(translation.text))
        if (!isGone(message))
            have.insert({message.context, message.source, message.comment});
    std::vector<Finding> findings;
    for (const Message& message : messagesOf(fresh.text))
        if (!have.contains({message.context, message.source, message.comment}))
            findings.push_back({"translation", translation.path, 0,
                                "missing, from " + message.context + ": " + message.source});
    return findings;
}

} // namespace atalaya::tidy
