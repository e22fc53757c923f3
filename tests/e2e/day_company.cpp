#include "tests/e2e/day_company.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <span>

namespace atalaya::test {
namespace {

/// What stands where in the ids.
enum class Kind { Company, Queue, Agent, Macro, Account, Customer, Ticket, Entry };

QString idOf(Kind kind, int number)
{
    return QString("0192f630-1800-7%1-8000-%2")
        .arg(int(kind), 3, 16, QChar('0'))
        .arg(number, 12, 10, QChar('0'));
}

constexpr int kCare = 1;
constexpr int kBackOffice = 2;
constexpr int kInes = 2;

struct Channel {
    const char* kind;
    const char* entry;
    const char* address;
    std::vector<Work> works;
};

const std::vector<Channel>& channels()
{
    using enum Work;
    static const std::vector<Channel> all{
        {"email",
         "email",
         "help@faro.example",
         {Reply, Reply, Reply, Reply, Reply, ReplyAndClose, ReplyAndClose, ReplyAndClose, MacroReply,
          MacroReply, Note, Note, Snooze, Snooze, Tag, Priority}},
        {"chat",
         "chat",
         "www.faro.example",
         {LiveReply, LiveReply, LiveReply, LiveReply, LiveReply, LiveReply, LiveReply, LiveReply,
          LiveReplyAndClose, LiveReplyAndClose, LiveReplyAndClose, LiveReplyAndClose}},
        {"messaging",
         "whatsapp",
         "+34 600 555 418",
         {Reply, Reply, Reply, Reply, Reply, ReplyAndClose, ReplyAndClose, Transfer, Transfer, Assign, Snooze,
          Tag, Priority, Close}},
        {"social",
         "dm",
         "@faro",
         {Reply, Reply, Reply, Bulk, Bulk, Bulk, Bulk, Bulk, Bulk, Transfer, Note, Priority}},
        {"voice", "voice", "+34 910 555 418", {Note, Note, Assign, Close, Snooze, Tag}},
    };
    return all;
}

std::vector<DayTicket> makeTickets()
{
    // Words that no other begins with: the search looks for beginnings.
    const QString letters = "bcdfghjklmnpqrstvwxz";
    std::vector<DayTicket> out;
    for (const Channel& channel : channels())
        for (const Work work : channel.works) {
            const int at = int(out.size());
            const QString word = QString("%1o%2uva").arg(letters[at % letters.size()]).arg(letters[at / 20]);
            out.push_back({1001 + at, word, channel.kind, channel.entry, work});
        }
    return out;
}

QString identityOf(const DayTicket& ticket)
{
    const int n = ticket.number;
    if (ticket.entryChannel == "whatsapp" || ticket.entryChannel == "voice")
        return QString("+34 600 55%1").arg(n);
    if (ticket.entryChannel == "dm")
        return QString("@person%1").arg(n);
    return QString("person%1@correo.example").arg(n);
}

QString identityKindOf(const DayTicket& ticket)
{
    if (ticket.entryChannel == "whatsapp" || ticket.entryChannel == "dm")
        return ticket.entryChannel == "dm" ? "handle" : "whatsapp";
    return ticket.entryChannel == "voice" ? "phone" : "email";
}

class Lines {
public:
    explicit Lines(const QString& file) : m_file(file) { m_open = m_file.open(QIODevice::WriteOnly); }
    void add(const QString& type, QJsonObject object)
    {
        object["type"] = type;
        m_file.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    }
    bool finish() { return m_open && m_file.flush() && m_file.error() == QFile::NoError; }

private:
    QFile m_file;
    bool m_open = false;
};

void addOffice(Lines& lines)
{
    lines.add("company",
              {{"id", idOf(Kind::Company, 1)},
               {"name", "Faro"},
               {"domain", "faro.example"},
               {"timeZone", "Europe/Madrid"}});
    const QJsonArray all{"email", "chat", "social", "messaging", "voice"};
    int number = 0;
    for (const char* name : {"Care", "Back office"})
        lines.add("queue",
                  {{"id", idOf(Kind::Queue, ++number)},
                   {"name", name},
                   {"channels", all},
                   {"requiredSkills", QJsonArray()},
                   {"firstResponseMinutes", 6000},
                   {"nextResponseMinutes", 6000},
                   {"resolutionMinutes", 60000}});
    number = 0;
    for (const char* login : {"admin", "ines", "pau"})
        lines.add("agent",
                  {{"id", idOf(Kind::Agent, ++number)},
                   {"login", login},
                   {"name", QString(login).replace(0, 1, QString(login).left(1).toUpper())},
                   {"role", number == 1 ? "admin" : "agent"},
                   {"languages", QJsonArray{"en"}},
                   {"skills", QJsonArray()},
                   {"queues", QJsonArray{idOf(Kind::Queue, kCare), idOf(Kind::Queue, kBackOffice)}},
                   {"capacityUnits", 100},
                   {"channels", number == 1 ? QJsonArray() : all}});
    lines.add("macro",
              {{"id", idOf(Kind::Macro, 1)},
               {"name", "Thanks for waiting"},
               {"language", "en"},
               {"text", "Hello {{customer.firstName}}, thank you for waiting."},
               {"actions", QJsonArray{QJsonObject{{"kind", "addTag"}, {"value", "Waited"}}}}});
    number = 0;
    for (const Channel& channel : channels())
        lines.add("channelAccount",
                  {{"id", idOf(Kind::Account, ++number)},
                   {"kind", channel.kind},
                   {"name", channel.kind},
                   {"address", channel.address},
                   {"queue", idOf(Kind::Queue, kCare)}});
}

void addCustomer(Lines& lines, const DayTicket& ticket)
{
    const QJsonObject identity{
        {"kind", identityKindOf(ticket)}, {"value", identityOf(ticket)}, {"verified", true}};
    lines.add("customer",
              {{"id", idOf(Kind::Customer, ticket.number)},
               {"name", QString("Person %1").arg(ticket.number)},
               {"language", "en"},
               {"identities", QJsonArray{identity}}});
}

void addTicket(Lines& lines, const DayTicket& ticket, const QDateTime& now)
{
    const QString customer = idOf(Kind::Customer, ticket.number);
    const QString id = idOf(Kind::Ticket, ticket.number);
    const auto at = [&now](int minutes) { return now.addSecs(60 * minutes).toString(Qt::ISODate); };
    const int nth = ticket.number - 1001;
    lines.add("ticket",
              {{"id", id},
               {"number", ticket.number},
               {"subject", ticket.subject()},
               {"status", "open"},
               {"priority", "normal"},
               {"queue", idOf(Kind::Queue, kCare)},
               {"assignee", idOf(Kind::Agent, kInes)},
               {"customer", customer},
               {"channel", ticket.channel},
               {"channelAccount", dayAccount(ticket.channel)},
               {"tags", QJsonArray()},
               {"language", "en"},
               {"createdAt", at(-180 + nth)},
               {"updatedAt", at(-120 + nth)},
               {"dueAt", at(1440 + 10 * nth)}, // in the order of their numbers, and not today
               {"dueKind", "first"},
               {"mood", 0},
               {"unread", 1}});
    const bool call = ticket.entryChannel == "voice";
    QJsonObject entry{{"id", idOf(Kind::Entry, ticket.number)},
                      {"ticket", id},
                      {"kind", call ? "call" : "message"},
                      {"direction", "in"},
                      {"channel", ticket.entryChannel},
                      {"authorKind", "customer"},
                      {"author", customer},
                      {"at", at(-120 + nth)},
                      {"text", QString("I have a question about %1.").arg(ticket.word)},
                      {"attachments", QJsonArray()},
                      {"delivery", "none"}};
    if (call)
        entry["durationSeconds"] = 48;
    if (ticket.channel == "email")
        entry["messageId"] = QString("<%1@correo.example>").arg(ticket.word);
    lines.add("entry", entry);
}

} // namespace

const std::vector<DayTicket>& dayTickets()
{
    static const std::vector<DayTicket> all = makeTickets();
    return all;
}

QString dayAccount(const QString& channel)
{
    const auto found =
        std::ranges::find(channels(), channel, [](const Channel& one) { return QString(one.kind); });
    return idOf(Kind::Account, int(found - channels().begin()) + 1);
}

bool writeDayCompany(const QString& file, std::size_t tickets)
{
    Lines lines(file);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const std::span<const DayTicket> wanted = std::span(dayTickets()).first(tickets);
    addOffice(lines);
    for (const DayTicket& ticket : wanted)
        addCustomer(lines, ticket);
    for (const DayTicket& ticket : wanted)
        addTicket(lines, ticket, now);
    return lines.finish();
}

} // namespace atalaya::test
