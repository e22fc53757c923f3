#include "ui/composer/bars.h"
#include "ui/composer/composer_panel.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/menu.h"
#include "ui/models/error_text.h"
#include "ui/models/texts.h"

#include "core/base/limits.h"
#include "core/base/text.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <algorithm>

namespace atalaya::composer {
namespace {

using models::toQt;

std::vector<std::string> addresses(const QLineEdit& edit)
{
    std::vector<std::string> out;
    static const QRegularExpression separators(QStringLiteral("[,;]"));
    for (const QString& part : edit.text().split(separators, Qt::SkipEmptyParts))
        if (const QString address = part.trimmed(); !address.isEmpty())
            out.push_back(address.toStdString());
    return out;
}

bool looksLikeAddress(const std::string& address)
{
    return domain::normalIdentity(domain::IdentityKind::Email, address).hasValue();
}

/// Words that promise a file, in the three languages of the house.
bool promisesFile(const QString& text)
{
    static const QRegularExpression words(
        QStringLiteral(R"(\b(attached|attachment|enclosed|adjunt\w+|anex\w+|em anexo)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

} // namespace

domain::DraftKey ComposerPanel::key() const
{
    domain::DraftKey out;
    out.ticket = m_conversation ? m_conversation->row.ticket.id : domain::TicketId();
    out.kind = m_mode == Mode::Note ? domain::DraftKind::Note : domain::DraftKind::Reply;
    out.channel = m_channel;
    return out;
}

domain::Draft ComposerPanel::present() const
{
    domain::Draft draft;
    draft.key = key();
    draft.text = m_text->toPlainText().toStdString();
    if (m_mode == Mode::Reply && m_channel == domain::EntryChannel::Email) {
        draft.to = addresses(*m_to);
        draft.cc = addresses(*m_cc);
        draft.bcc = addresses(*m_bcc);
    }
    draft.attachments = m_attachments->attachments();
    draft.caret = m_text->textCursor().position();
    draft.statusAfter = m_statusAfter;
    draft.basedOnVersion = m_basedOnVersion;
    return draft;
}

void ComposerPanel::changed()
{
    if (m_showing || !m_conversation)
        return;
    if (!m_begunAt) {
        m_begunAt = m_core.core().commands().now();
        m_basedOnVersion = m_conversation->row.ticket.version;
    }
    m_saved->setText({});
    m_keeper.touch([this] { return present(); });
}

void ComposerPanel::flush()
{
    if (m_conversation)
        m_keeper.flush();
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

bool ComposerPanel::somethingNewer() const
{
    return m_begunAt && m_conversation
        && std::ranges::any_of(m_conversation->entries, [this](const domain::Entry& entry) {
               const bool message =
                   entry.kind == domain::EntryKind::Message && entry.delivery != domain::Delivery::Queued;
               return message && entry.at > *m_begunAt && entry.authorId != m_core.me().agent.id.str();
           });
}

void ComposerPanel::startReply()
{
    if (!m_conversation)
        return;
    if (m_mode == Mode::Note) {
        auto channel = m_conversation->row.ticket.channel;
        if (channel == domain::EntryChannel::Voice || channel == domain::EntryChannel::None)
            channel = domain::EntryChannel::Email;
        switchDraft(Mode::Reply, channel);
    }
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void ComposerPanel::startNote()
{
    if (!m_conversation)
        return;
    if (m_mode != Mode::Note)
        switchDraft(Mode::Note, domain::EntryChannel::None);
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void ComposerPanel::toggleNote()
{
    m_mode == Mode::Note ? startReply() : startNote();
}

void ComposerPanel::stepChannel(int by)
{
    if (m_conversation)
        m_channels->step(by);
}

void ComposerPanel::insertText(const QString& plain)
{
    if (!m_conversation)
        return;
    m_text->insertPlainText(plain);
    m_text->setFocus();
}

void ComposerPanel::setSuggestion(const std::optional<api::Suggestion>& suggestion)
{
    // Only while nothing is written: a suggestion never pushes into a text under way.
    const bool useful = suggestion && m_mode == Mode::Reply && m_text->toPlainText().size() < 200;
    m_suggestion->setSuggestion(useful ? suggestion : std::nullopt);
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
    const auto to = addresses(*m_to);
    if (to.empty())
        return tr("Say who it goes to.");
    for (const auto* edit : {m_to, m_cc, m_bcc})
        for (const std::string& address : addresses(*edit))
            if (!looksLikeAddress(address))
                return tr("%1 is not a complete address.").arg(toQt(address));
    return {};
}

void ComposerPanel::send(bool andClose)
{
    if (!m_conversation)
        return;
    QString why = refusal();
    if (why.isEmpty() && m_mode == Mode::Reply && !m_sendAnyway) {
        if (somethingNewer())
            why =
                tr("Something newer has arrived since you began. Read it; send again to send all the same.");
        else if (promisesFile(m_text->toPlainText()) && m_attachments->attachments().empty())
            why = tr("The text speaks of a file, and none is attached. Send again to send all the same.");
        m_sendAnyway = !why.isEmpty();
    }
    m_warning->setText(why);
    m_warning->setVisible(!why.isEmpty());
    if (!why.isEmpty())
        return;
    if (andClose)
        m_statusAfter = domain::TicketStatus::Solved;
    // On disk first: what is sent is held back for a moment, and that moment may end with a power cut.
    m_keeper.touch([this] { return present(); });
    m_keeper.flush();
    const domain::Draft draft = present();
    const bool note = m_mode == Mode::Note;
    Q_EMIT sendRequested(note ? noteCommand(draft) : replyCommand(draft), draft.key,
                         note ? QString() : models::firstName(m_conversation->customer.name));
    m_keeper.drop();
    show(std::nullopt);
}

domain::Command ComposerPanel::replyCommand(const domain::Draft& draft) const
{
    domain::ReplyToTicket reply;
    reply.ticket = draft.key.ticket;
    reply.entry = domain::EntryId(m_core.core().commands().freshId());
    reply.channel = m_channel;
    // No subject: the broker makes the one that answers ("Re: "), in one place for every desk.
    reply.text = draft.text;
    reply.to = draft.to;
    reply.cc = draft.cc;
    reply.bcc = draft.bcc;
    reply.attachments = draft.attachments;
    reply.statusAfter = m_statusAfter;
    reply.expectedVersion = m_conversation->row.ticket.version;
    reply.sendAnyway = m_sendAnyway;
    return reply;
}

domain::Command ComposerPanel::noteCommand(const domain::Draft& draft) const
{
    domain::AddNote note;
    note.ticket = draft.key.ticket;
    note.entry = domain::EntryId(m_core.core().commands().freshId());
    note.text = draft.text;
    note.attachments = draft.attachments;
    return note;
}

void ComposerPanel::chooseStatusAfter()
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
    kit::popup(menu, m_send->arrow());
}

void ComposerPanel::attach()
{
    if (!m_conversation)
        return;
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Attach files"));
    for (const QString& path : paths)
        attachFile(path);
}

void ComposerPanel::attachFile(const QString& path)
{
    QFile file(path);
    if (QFileInfo(path).size() > qint64(limits::kAttachmentBytes))
        return Q_EMIT notice(models::errorText(ErrorCode::TooLarge));
    if (!file.open(QIODevice::ReadOnly))
        return Q_EMIT notice(models::errorText(ErrorCode::FileRead));
    const QString type = QMimeDatabase().mimeTypeForFile(path).name();
    m_core.core().drafts().keepFile(
        QFileInfo(path).fileName().toStdString(), type.toStdString(), file.readAll().toStdString(),
        models::guarded<domain::Attachment>(this, [this](const Result<domain::Attachment>& kept) {
            if (kept)
                m_attachments->add(*kept);
            else
                Q_EMIT notice(models::errorText(kept.error().code));
        }));
}

} // namespace atalaya::composer
