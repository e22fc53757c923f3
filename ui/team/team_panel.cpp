#include "ui/team/team_panel.h"

#include "ui/kit/avatar.h"
#include "ui/kit/button.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/label.h"
#include "ui/kit/menu.h"
#include "ui/kit/surface.h"
#include "ui/kit/theme.h"
#include "ui/models/error_text.h"
#include "ui/models/mentions.h"
#include "ui/models/texts.h"
#include "ui/models/timeline_items.h"
#include "ui/team/person_row.h"
#include "ui/team/team_facts.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace atalaya::team {
namespace {

using kit::theme;
using models::toQt;
namespace token = kit::token;

constexpr int kSoonMs = 60;
constexpr std::size_t kMostExperts = 4;

kit::Presence presenceOf(domain::AgentStatus status)
{
    switch (status) {
    case domain::AgentStatus::Available:
        return kit::Presence::Available;
    case domain::AgentStatus::Busy:
        return kit::Presence::Busy;
    case domain::AgentStatus::Away:
        return kit::Presence::Away;
    case domain::AgentStatus::WrapUp:
        return kit::Presence::Wrapup;
    case domain::AgentStatus::Offline:
        break;
    }
    return kit::Presence::Offline;
}

const domain::Agent* agentOf(const api::Directory& directory, const domain::AgentId& id)
{
    const auto found = std::ranges::find(directory.agents, id, &domain::Agent::id);
    return found == directory.agents.end() ? nullptr : &*found;
}

} // namespace

TeamPanel::TeamPanel(models::CoreSignals& core, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_colleagues(core)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("teamPanel"));
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &TeamPanel::fill);
    connect(&m_core, &models::CoreSignals::directoryChanged, this, &TeamPanel::loadDirectory);
    connect(&m_colleagues, &models::Colleagues::changed, this, [this](domain::TicketId ticket) {
        if (!m_shown || ticket != m_shown->row.ticket.id)
            return;
        m_soon.start();
        Q_EMIT countChanged(static_cast<int>(m_colleagues.in(ticket).size()));
    });
    loadDirectory();
    clear();
}

void TeamPanel::build()
{
    auto* layout = new QVBoxLayout(this);
    kit::scaleLayout(layout, {}, 0);
    layout->addWidget(m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Team"));
    // One page for good, so that nothing takes the field away under the hands; what stands around it is made
    // anew.
    m_page = new kit::Surface(token::bgSurface);
    m_column = new QVBoxLayout(m_page);
    kit::scaleLayout(m_column, {16, 16, 16, 16}, 8);
    m_compose = buildField();
    m_scroll->setWidget(m_page);
}

QWidget* TeamPanel::buildField()
{
    auto* box = new QWidget(m_page);
    auto* column = new QVBoxLayout(box);
    kit::scaleLayout(column, {}, 4);
    auto* row = new QHBoxLayout;
    kit::scaleLayout(row, {}, 4);
    m_text = new QLineEdit(box);
    m_text->setObjectName(QStringLiteral("teamText"));
    m_text->setPlaceholderText(tr("Write to the team"));
    m_text->setAccessibleName(tr("Internal note to the team"));
    m_text->setToolTip(tr("Only your team sees this. Enter adds it as an internal note."));
    row->addWidget(m_text, 1);
    auto* mention = new kit::IconButton(QStringLiteral("at-sign"), tr("Name a colleague"), box);
    mention->setObjectName(QStringLiteral("teamMention"));
    row->addWidget(mention);
    auto* send = new kit::IconButton(QStringLiteral("send"), tr("Add note"), box);
    send->setObjectName(QStringLiteral("teamSend"));
    send->setKey(QStringLiteral("↵"));
    row->addWidget(send);
    column->addLayout(row);
    m_problem = new kit::Label(QString(), kit::Type::Small, token::timeBreachText, box);
    m_problem->setObjectName(QStringLiteral("teamProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    connect(m_text, &QLineEdit::returnPressed, this, &TeamPanel::addNoteNow);
    connect(send, &QPushButton::clicked, this, &TeamPanel::addNoteNow);
    connect(mention, &QPushButton::clicked, this, &TeamPanel::openPeople);
    return box;
}

void TeamPanel::loadDirectory()
{
    m_core.core().queries().directory(
        models::guarded<api::Directory>(this, [this](Result<api::Directory> directory) {
            if (!directory)
                return;
            m_directory = *std::move(directory);
            m_soon.start();
        }));
}

void TeamPanel::show(const api::Conversation& conversation)
{
    const domain::TicketId ticket = conversation.row.ticket.id;
    const bool other = !m_shown || m_shown->row.ticket.id != ticket;
    if (other && m_shown)
        m_unsent[m_shown->row.ticket.id] = m_text->text();
    m_shown = conversation;
    if (other) {
        m_text->setText(m_unsent[ticket]);
        m_problem->hide();
        m_colleagues.ask(ticket);
        Q_EMIT countChanged(static_cast<int>(m_colleagues.in(ticket).size()));
    }
    fill();
}

void TeamPanel::clear()
{
    if (m_shown)
        m_unsent[m_shown->row.ticket.id] = m_text->text();
    m_shown.reset();
    m_text->clear();
    Q_EMIT countChanged(0);
    fill();
}

void TeamPanel::focusField()
{
    if (m_shown)
        m_text->setFocus(Qt::ShortcutFocusReason);
}

void TeamPanel::ask(const QString& name)
{
    const QString mention = u'@' + name + u' ';
    if (!m_text->text().contains(mention.trimmed()))
        m_text->setText(mention + m_text->text());
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->end(false);
}

void TeamPanel::add(QWidget* widget)
{
    m_column->addWidget(widget);
}

void TeamPanel::addEmpty(const QString& text)
{
    add(new kit::Paragraph(text, kit::Type::Small, token::textTertiary, m_page));
}

void TeamPanel::fill()
{
    m_soon.stop();
    // A button that was just pressed is among what goes: it goes later.
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* old = item->widget(); old && old != m_compose) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    m_compose->setVisible(m_shown.has_value());
    if (!m_shown) {
        addEmpty(tr("Choose a conversation to see who is in it."));
        m_column->addStretch();
        return;
    }
    addPresent();
    add(new kit::Line(Qt::Horizontal, m_page));
    addTalk();
    add(m_compose);
    addWorkers();
    addExperts();
    addLead();
    m_column->addStretch();
}

void TeamPanel::addPresent()
{
    const domain::TicketId ticket = m_shown->row.ticket.id;
    const auto people = m_colleagues.in(ticket);
    auto* header = new kit::SectionHeader(tr("Looking at this now"), m_page);
    header->setTrailing(
        new kit::Label(QString::number(people.size() + 1), kit::Type::Caption, token::textTertiary, header));
    add(header);
    const Instant now = m_core.core().commands().now();
    for (const models::Colleague& one : people) {
        const bool writes = one.answering || one.activity == domain::Activity::Writing;
        const QString line = one.lastSeen ? tr("last seen %1").arg(models::shortTime(one.seenAt, now))
            : writes                      ? tr("writing")
                                          : tr("reading");
        const domain::Agent* agent = agentOf(m_directory, one.id);
        const auto presence = one.lastSeen || !agent ? kit::Presence::None : presenceOf(agent->status);
        add(new PersonRow(
            {toQt(one.id.str()), one.name, line, presence, agent ? models::label(agent->status) : QString()},
            m_page));
    }
    const api::Me& me = m_core.me();
    const bool mine = m_colleagues.isMine(ticket);
    add(new PersonRow({toQt(me.agent.id.str()), tr("You"), mine ? tr("writing") : tr("reading"),
                       presenceOf(me.load.status), models::label(me.load.status), toQt(me.agent.name)},
                      m_page));
}

void TeamPanel::addTalk()
{
    add(new kit::SectionHeader(tr("Notes on this conversation"), m_page));
    bool some = false;
    for (const domain::Entry& entry : m_shown->entries)
        if (entry.kind == domain::EntryKind::Note) {
            addNote(entry);
            some = true;
        }
    if (!some)
        addEmpty(tr("No notes so far. What you write here only your team sees."));
}

void TeamPanel::addNote(const domain::Entry& note)
{
    auto* box = new QWidget(m_page);
    auto* row = new QHBoxLayout(box);
    kit::scaleLayout(row, {}, 8);
    const bool mine = note.authorId == m_core.me().agent.id.str();
    const QString who = mine ? tr("You") : models::authorName(note);
    auto* face = new kit::Avatar(24, box);
    face->setPerson(toQt(note.authorId), models::authorName(note));
    face->setBackdrop(token::bgSurface);
    row->addWidget(face, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    kit::scaleLayout(words, {}, 0);
    auto* head = new QHBoxLayout;
    kit::scaleLayout(head, {}, 6);
    auto* name = new kit::ElidedLabel(who, kit::Type::Small, token::textPrimary, box);
    name->setType(kit::Type::Small, kit::Weight::Semibold);
    head->addWidget(name);
    const QString time = models::shortTime(note.at, m_core.core().commands().now());
    head->addWidget(new kit::Label(time, kit::Type::Small, token::textTertiary, box));
    const bool waits = note.delivery == domain::Delivery::Queued;
    if (waits)
        head->addWidget(new kit::IconLabel(QStringLiteral("clock"), 12, token::textTertiary, box));
    head->addStretch(1);
    words->addLayout(head);
    auto* text =
        new kit::Paragraph(models::entryText(note).trimmed(), kit::Type::Body, token::textPrimary, box);
    words->addWidget(text);
    row->addLayout(words, 1);
    box->setAccessibleName(models::accessibleName(note));
    add(box);
}

void TeamPanel::addWorkers()
{
    const auto workers = workedOn(m_shown->entries);
    if (workers.empty())
        return;
    add(new kit::SectionHeader(tr("Worked on this"), m_page));
    for (const Worker& worker : workers) {
        QStringList did;
        if (worker.answers > 0)
            did << tr("%n answer(s)", nullptr, worker.answers);
        if (worker.notes > 0)
            did << tr("%n note(s)", nullptr, worker.notes);
        did << models::shortTime(worker.last, m_core.core().commands().now());
        const domain::Agent* agent = agentOf(m_directory, worker.agent);
        const bool me = worker.agent == m_core.me().agent.id;
        add(new PersonRow({toQt(worker.agent.str()), me ? tr("You") : worker.name,
                           did.join(QStringLiteral(", ")),
                           agent ? presenceOf(agent->status) : kit::Presence::None,
                           agent ? models::label(agent->status) : QString(), worker.name},
                          m_page));
    }
}

void TeamPanel::addExperts()
{
    const auto experts = whoKnows(m_directory, m_shown->row.ticket, m_core.me().agent.id);
    add(new kit::SectionHeader(tr("Who knows about this"), m_page));
    if (experts.empty())
        return addEmpty(tr("Nobody who is there now has the skills of this queue."));
    for (const Expert& expert : experts) {
        if (&expert - experts.data() >= static_cast<std::ptrdiff_t>(kMostExperts))
            break;
        const QString why = expert.reasons.isEmpty() ? tr("works in %1").arg(toQt(m_shown->row.queueName))
                                                     : expert.reasons.join(QStringLiteral(", "));
        auto* row = new PersonRow({toQt(expert.agent.str()), expert.name, why, presenceOf(expert.status),
                                   models::label(expert.status)},
                                  m_page);
        auto* button = new kit::Button(tr("Ask"), kit::ButtonKind::Default, row);
        button->setObjectName(QStringLiteral("askColleague"));
        button->setSmall(true);
        button->setAccessibleDescription(expert.name);
        connect(button, &QPushButton::clicked, this, [this, name = expert.name] { ask(name); });
        row->addTrailing(button);
        add(row);
    }
}

void TeamPanel::addLead()
{
    const domain::Agent* lead = leadOf(m_directory, m_shown->row.ticket.queue, m_core.me().agent.id);
    if (!lead)
        return;
    add(new kit::Line(Qt::Horizontal, m_page));
    auto* button = new kit::Button(tr("Ask the lead"), kit::ButtonKind::Default, m_page);
    button->setObjectName(QStringLiteral("askLead"));
    button->setIconName(QStringLiteral("life-buoy"));
    button->setSmall(true);
    button->setToolTip(tr("Begins a note that names %1").arg(toQt(lead->name)));
    connect(button, &QPushButton::clicked, this, [this, name = toQt(lead->name)] { ask(name); });
    m_column->addWidget(button, 0, Qt::AlignLeading);
}

void TeamPanel::openPeople()
{
    auto* menu = new kit::Menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("teamPeople"));
    for (const domain::Agent& agent : m_directory.agents)
        if (!agent.disabled && agent.id != m_core.me().agent.id)
            connect(menu->addItem(QStringLiteral("at-sign"), toQt(agent.name)), &QAction::triggered, this,
                    [this, name = toQt(agent.name)] { ask(name); });
    kit::popup(menu, m_text);
}

void TeamPanel::addNoteNow()
{
    const QString text = m_text->text().trimmed();
    if (!m_shown || text.isEmpty())
        return;
    domain::AddNote note;
    note.ticket = m_shown->row.ticket.id;
    note.entry = domain::EntryId(m_core.core().commands().freshId());
    note.text = text.toStdString();
    note.mentions = models::mentionsIn(text, m_directory.agents);
    // The text stays until the outbox has it.
    const auto kept = [this, ticket = note.ticket, text](const Result<domain::CommandId>& id) {
        const bool here = m_shown && m_shown->row.ticket.id == ticket;
        m_problem->setVisible(!id && here);
        if (!id) {
            m_problem->setText(models::errorText(id.error().code));
            return Q_EMIT notice(models::errorText(id.error().code));
        }
        QString& rest = m_unsent[ticket];
        if (rest.trimmed() == text)
            rest.clear();
        if (here && m_text->text().trimmed() == text)
            m_text->clear();
        Q_EMIT notice(tr("Note added"));
    };
    m_core.core().commands().submit(note, models::guarded<domain::CommandId>(this, kept));
}

} // namespace atalaya::team
