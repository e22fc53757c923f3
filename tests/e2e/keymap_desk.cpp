#include "tests/e2e/keymap_desk.h"

#include <QDir>
#include <QFile>
#include <algorithm>

namespace atalaya::test {
namespace {

/// In the place of Apertium: a text in another language is the same one behind a mark.
constexpr auto kTranslator = R"(#!/bin/sh
if [ "$1" = "-l" ]; then printf '  spa-eng\n  eng-spa\n'; exit 0; fi
printf '%s: ' "$2"; cat
)";

/// From the next start on, the program finds it.
void installTranslator(WorkstationProgram& program)
{
    QDir(program.folder()).mkdir("bin");
    QFile file(program.folder() + "/bin/apertium");
    if (file.open(QIODevice::WriteOnly))
        file.write(kTranslator);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    program.addEnvironment(
        {"PATH=" + program.folder().toStdString() + "/bin:" + qEnvironmentVariable("PATH").toStdString()});
}

} // namespace

KeymapDesk::KeymapDesk()
    : m_office(std::make_unique<Office>(QStringLiteral(ATALAYA_E2E_SOURCE "/resources/sample/company.jsonl")))
    , m_reader(std::make_unique<ScreenReader>(m_window))
{
    installTranslator(m_window);
    m_window.addEnvironment({"QTWEBENGINE_DISABLE_SANDBOX=1"}); // as root there is none
    if (m_office->error().empty())
        m_witness = m_office->desk("admin");
    if (!m_witness)
        return;
    // Looks on and takes nothing.
    static_cast<void>(m_witness->submit(domain::SetAgentStatus{domain::AgentStatus::Away, "looks on"}));
    for (const api::TicketRow& row : m_witness->tickets(api::ViewKind::Team))
        m_tickets[int(row.ticket.number)] = row.ticket.id;
}

KeymapDesk::~KeymapDesk() = default;

std::string KeymapDesk::error() const
{
    return m_office->error() + m_window.screen().error() + m_reader->error();
}

bool KeymapDesk::signIn()
{
    return m_window.start("Sign in") && m_window.signIn(m_office->url(), "ines", kOfficePassword)
        && m_reader->waitFor("list item", "Team");
}

bool KeymapDesk::open(int number)
{
    return press({"Escape", "Escape"})
        && m_window.startAgain({"atalaya://ticket/" + std::to_string(number)}) == 0
        && m_window.waitForTitle(QString("#%1").arg(number));
}

void KeymapDesk::home()
{
    press({"Escape", "Escape", "Escape", "alt+1", "Escape", "g", "m"});
    selected("Views", "Mine");
}

QString KeymapDesk::selectedRow(const QString& list)
{
    for (const auto& row : m_reader->find("list item")) {
        const QJsonObject one = row.toObject();
        if (one["selected"].toBool() && one["within"].toArray().contains(list))
            return one["name"].toString();
    }
    return {};
}

bool KeymapDesk::selected(const QString& list, const QString& row)
{
    return eventually([&] { return selectedRow(list).startsWith(row); });
}

bool KeymapDesk::checked(const QString& box, bool on)
{
    return eventually([&] {
        for (const auto& one : m_reader->find("check box", box))
            if (one.toObject()["checked"].toBool() == on)
                return true;
        return false;
    });
}

bool KeymapDesk::textIs(const QString& field, const std::function<bool(const QString&)>& fits)
{
    return eventually([&] {
        for (const auto& one : m_reader->find("text", field))
            if (fits(one.toObject()["text"].toString()))
                return true;
        return false;
    });
}

QString KeymapDesk::now()
{
    const QJsonObject focus = m_reader->focus();
    return QString(": the keyboard is at %1 “%2”").arg(focus["role"].toString(), focus["name"].toString());
}

std::optional<api::TicketRow> rowOf(KeymapDesk& desk, int number)
{
    const auto found = desk.witness().conversation(desk.ticket(number));
    return found ? std::optional(found->row) : std::nullopt;
}

bool atTheBroker(KeymapDesk& desk, int number, const std::function<bool(const domain::Ticket&)>& fits)
{
    return eventually([&] {
        const auto found = rowOf(desk, number);
        return found && fits(found->ticket);
    });
}

bool said(KeymapDesk& desk, int number, const std::string& words)
{
    return eventually([&] {
        const auto entries = desk.witness().entries(desk.ticket(number));
        return std::ranges::any_of(
            entries, [&](const domain::Entry& entry) { return entry.text.find(words) != std::string::npos; });
    });
}

QString htmlOf(KeymapDesk& desk, int number, const std::string& words)
{
    for (const domain::Entry& entry : desk.witness().entries(desk.ticket(number)))
        if (entry.text.find(words) != std::string::npos)
            return QString::fromStdString(entry.html);
    return {};
}

bool seesEntry(KeymapDesk& desk, const QString& words, bool there)
{
    return eventually([&] {
        const QJsonArray rows = desk.reader().find("list item");
        const bool seen = std::ranges::any_of(rows, [&](const auto& row) {
            const QJsonObject one = row.toObject();
            return one["within"].toArray().contains("Conversation") && one["name"].toString().contains(words);
        });
        return seen == there;
    });
}

} // namespace atalaya::test
