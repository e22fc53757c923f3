#include "ui/composer/bars.h"
#include "ui/composer/checks.h"
#include "ui/composer/composer_panel.h"
#include "ui/composer/draft_edit.h"
#include "ui/composer/news_notice.h"
#include "ui/composer/time_picker.h"
#include "ui/composer/writing_aids.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/menu.h"
#include "ui/models/texts.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <algorithm>

// Sending: what stops it, what it sends, and when.

namespace atalaya::composer {

using models::toQt;

namespace {

bool looksLikeAddress(const std::string& address)
{
    return domain::normalIdentity(domain::IdentityKind::Email, address).hasValue();
}

} // namespace

std::vector<std::string> addressesIn(const QString& text)
{
    std::vector<std::string> out;
    static const QRegularExpression separators(QStringLiteral("[,;]"));
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts))
        if (const QString address = part.trimmed(); !address.isEmpty())
            out.push_back(address.toStdString());
    return out;
}

std::vector<std::string> ComposerPanel::defaultRecipients() const
{
    if (!m_conversation)
        return {};
    // Who wrote last is answered; without a letter, the customer's first address.
    for (auto entry = m_conversation->entries.rbegin(); entry != m_conversation->entries.rend(); ++entry) {
        const bool letter =
            entry->channel == domain::EntryChannel::Email && entry->kind == domain::EntryKind::Message;
        if (letter && entry->direction == domain::Direction::Out && !entry->to.empty())
            return entry->to;
        if (letter && entry->direction == domain::Direction::In)
            break;
    }
    const std::string email = domain::primaryEmail(m_conversation->customer);
    return email.empty() ? std::vector<std::string>{} : std::vector{email};
}

QString ComposerPanel::refusal() const
{
    if (m_text->toPlainText().trimmed().isEmpty() && m_attachments->attachments().empty())
        return tr("Write something first.");
    static const QRegularExpression open(QStringLiteral(R"(\{\{[^}]*\}\})"));
    if (const auto match = open.match(m_text->toPlainText()); match.hasMatch())
        return tr("Fill in %1 first.").arg(match.captured());
    if (m_mode == Mode::Note || m_channel != domain::EntryChannel::Email)
        return {};
    if (m_sendAt && *m_sendAt <= m_core.core().commands().now())
        return tr("The time to send it has passed. Choose another one, or send it now.");
    const auto to = addressesIn(m_to->text());
    if (to.empty())
        return tr("Say who it goes to.");
    for (const auto* edit : {m_to, m_cc, m_bcc})
        for (const std::string& address : addressesIn(edit->text()))
            if (!looksLikeAddress(address))
                return tr("%1 is not a complete address.").arg(toQt(address));
    return {};
}

/// News are held up in their place; what else is missing is said in a line.
bool ComposerPanel::isStopped(bool andClose)
{
    const QString why = refusal();
    const bool reply = m_mode == Mode::Reply;
    if (why.isEmpty() && reply && !m_sendAnyway && !newer().empty()) {
        m_closeAfter = andClose;
        m_news->setNews(newer(), m_core.core().commands().now());
        m_news->hold();
        return true;
    }
    if (why.isEmpty() && reply && !m_checked) {
        if (const CheckNotice::Finding found = check(); !found.sentences.isEmpty()) {
            m_closeAfter = andClose;
            m_check->hold(found);
            return true;
        }
    }
    m_warning->setText(why);
    m_warning->setVisible(!why.isEmpty());
    return !why.isEmpty();
}

void ComposerPanel::send(bool andClose)
{
    if (!m_conversation)
        return;
    if (m_news->isHeld())
        return m_news->remind(); // the key that sends never decides
    if (m_check->isHeld() && !m_checked)
        m_check->letGo(); // looked at anew: something may have been put right
    if (isStopped(andClose))
        return;
    if (andClose)
        m_statusAfter = domain::TicketStatus::Solved;
    // On disk first: the outbox takes the draft over in one step, and a refusal leaves it where it is.
    touch();
    m_keeper.flush();
    const domain::Draft draft = present();
    const bool note = m_mode == Mode::Note;
    Q_EMIT sendRequested(note ? noteCommand(draft) : replyCommand(draft), draft.key,
                         note ? QString() : models::firstName(m_conversation->customer.name));
    submitActions();
    m_keeper.drop();
    show(std::nullopt);
}

void ComposerPanel::sendWhatIsHeld(bool anyway)
{
    if (m_conversation && m_check->isHeld()) {
        m_checked = true;
        m_despite = guardWords(insight::findSensitive(m_text->plain().toStdString()));
        m_check->letGo();
        return send(m_closeAfter);
    }
    if (!m_conversation || !m_news->isHeld())
        return;
    m_sendAnyway = anyway;
    markSeen();
    m_news->letGo();
    m_news->setNews({}, {});
    send(m_closeAfter);
}

/// What others have said since writing began, oldest first. In a live chat, and in a column of live ones, the
/// customer's own lines are the conversation, not news.
std::vector<domain::Entry> ComposerPanel::newer() const
{
    std::vector<domain::Entry> out;
    if (!m_seenAt || !m_conversation || m_mode == Mode::Note)
        return out;
    const std::string me = m_core.me().agent.id.str();
    const bool live = m_compact || m_channel == domain::EntryChannel::Chat;
    for (const domain::Entry& entry : m_conversation->entries) {
        const bool mine = entry.authorId == me || entry.delivery == domain::Delivery::Queued;
        const bool spoken = live && entry.direction == domain::Direction::In;
        if (entry.kind != domain::EntryKind::Event && entry.at > *m_seenAt && !mine && !spoken)
            out.push_back(entry);
    }
    return out;
}

domain::Command ComposerPanel::replyCommand(const domain::Draft& draft) const
{
    domain::ReplyToTicket reply;
    reply.ticket = draft.key.ticket;
    reply.entry = domain::EntryId(m_core.core().commands().freshId());
    reply.channel = m_channel;
    // No subject: the broker makes the one that answers ("Re: "), in one place for every desk.
    reply.text = draft.text;
    reply.html = draft.html;
    reply.to = draft.to;
    reply.cc = draft.cc;
    reply.bcc = draft.bcc;
    reply.attachments = draft.attachments;
    reply.statusAfter = m_statusAfter;
    reply.expectedVersion = m_conversation->row.ticket.version;
    reply.sendAnyway = m_sendAnyway;
    reply.sentDespite = m_despite;
    reply.sendAt = m_sendAt;
    reply.unlessAnswered = m_sendAt && m_unlessAnswered;
    return reply;
}

domain::Command ComposerPanel::noteCommand(const domain::Draft& draft) const
{
    domain::AddNote note;
    note.ticket = draft.key.ticket;
    note.entry = domain::EntryId(m_core.core().commands().freshId());
    note.text = draft.text;
    note.mentions = m_aids->mentionsIn(m_text->toPlainText());
    note.attachments = draft.attachments;
    return note;
}

void ComposerPanel::openSendMenu()
{
    auto* menu = new kit::Menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("sendStatusMenu"));
    menu->addHeading(tr("After sending"));
    for (const auto status :
         {domain::TicketStatus::Pending, domain::TicketStatus::Open, domain::TicketStatus::Solved}) {
        QAction* action = menu->addItem(
            status == m_statusAfter ? QStringLiteral("check") : QString(),
            tr("Set %1").arg(models::label(status)),
            status == domain::TicketStatus::Solved ? m_keymap.text(u"comp.sendClose") : QString());
        connect(action, &QAction::triggered, this, [this, status] {
            m_statusAfter = status;
            updateButton();
            changed();
        });
    }
    if (mayWait())
        addTimes(*menu);
    kit::popup(menu, m_send->arrow());
}

void ComposerPanel::chooseSendTime()
{
    if (!mayWait())
        return;
    auto* menu = new kit::Menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("sendLaterMenu"));
    addTimes(*menu);
    kit::popup(menu, m_send->arrow());
}

/// A live chat is now, and a note goes nowhere.
bool ComposerPanel::mayWait() const
{
    return m_conversation && m_mode == Mode::Reply && m_channel != domain::EntryChannel::Chat;
}

void ComposerPanel::addTimes(kit::Menu& menu)
{
    const PlaceOfTime place = placeOf(m_conversation->customer);
    const Instant now = m_core.core().commands().now();
    menu.addHeading(place.name.isEmpty() ? tr("Send later, by the time of this computer")
                                         : tr("Send later, by the time in %1").arg(place.name));
    const auto add = [&](const QString& icon, const QString& text, std::function<void()> run,
                         const char* name) {
        QAction* action = menu.addItem(icon, text);
        action->setObjectName(QLatin1StringView(name));
        connect(action, &QAction::triggered, this, std::move(run));
    };
    for (const SendTime& time : nextMornings(now, place.zone))
        add(
            m_sendAt == time.at ? QStringLiteral("check") : QString(), time.text,
            [this, at = time.at] { setSendAt(at); }, "sendLaterPreset");
    add(
        QStringLiteral("calendar-clock"), tr("Choose day and time"),
        [this, place, now] {
            if (!m_picker) {
                m_picker = new TimePicker(window());
                connect(m_picker, &TimePicker::chosen, this, &ComposerPanel::setSendAt);
            }
            m_picker->ask(m_send, place, now, m_sendAt);
        },
        "sendLaterPick");
    if (m_sendAt)
        add(
            QStringLiteral("send"), tr("Send it now instead"), [this] { setSendAt({}); }, "sendNowInstead");
    add(
        m_unlessAnswered ? QStringLiteral("check") : QString(), tr("Not if the customer writes first"),
        [this] {
            m_unlessAnswered = !m_unlessAnswered;
            changed();
        },
        "sendUnlessAnswered");
}

void ComposerPanel::setSendAt(std::optional<Instant> at)
{
    m_sendAt = at;
    m_warning->hide();
    updateButton();
    changed();
    m_text->setFocus();
}

} // namespace atalaya::composer
