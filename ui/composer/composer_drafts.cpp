#include "ui/composer/bars.h"
#include "ui/composer/colleague_notice.h"
#include "ui/composer/composer_panel.h"
#include "ui/composer/draft_edit.h"
#include "ui/composer/draft_history.h"
#include "ui/composer/news_notice.h"
#include "ui/composer/rich_text.h"
#include "ui/composer/translation_bar.h"
#include "ui/composer/writing_aids.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/models/texts.h"

#include "core/base/text.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QTextCursor>
#include <algorithm>

// What is on screen and what is on disk: drafts, their versions, and the way between tickets.

namespace atalaya::composer {

using models::toQt;

namespace {

constexpr QLatin1StringView kSeenAt("seenAt");
constexpr QLatin1StringView kUnlessAnswered("unlessAnswered");

} // namespace

void ComposerPanel::clear()
{
    flush();
    m_conversation.reset();
    m_expecting = false;
    m_begun.reset();
    show(std::nullopt);
    setEnabled(false);
}

void ComposerPanel::expectAnother()
{
    m_expecting = true;
    m_begun.reset();
    if (m_text->hasFocus())
        leaveFormer();
}

/// The former conversation's text goes to disk and off the screen: only now, so that nothing flickers for who
/// only looks. True: the conversation that is written to has not come yet.
bool ComposerPanel::leaveFormer(std::optional<Mode> begun)
{
    if (!m_expecting)
        return !m_conversation;
    if (m_conversation) {
        flush();
        m_conversation.reset();
        show(std::nullopt);
    }
    if (begun) {
        m_begun = begun;
        m_mode = *begun;
        restyle();
    }
    return true;
}

void ComposerPanel::setConversation(const api::Conversation& conversation)
{
    m_expecting = false;
    const QString early = m_conversation ? QString() : m_text->toPlainText();
    // A note that was begun never becomes an answer, nor the other way round.
    const std::optional<Mode> begun = early.isEmpty() ? m_begun : m_mode;
    m_begun.reset();
    const bool same = m_conversation && m_conversation->row.ticket.id == conversation.row.ticket.id;
    if (same) {
        m_conversation = conversation;
        m_news->setNews(newer(), m_core.core().commands().now());
        return;
    }
    flush();
    if (!early.isEmpty())
        show(std::nullopt); // before anything is kept under a name that is not its own
    m_conversation = conversation;
    setEnabled(true);
    std::vector<domain::EntryChannel> channels{conversation.row.ticket.channel};
    const bool hasEmail = !domain::primaryEmail(conversation.customer).empty();
    if (hasEmail && channels.front() != domain::EntryChannel::Email)
        channels.push_back(domain::EntryChannel::Email);
    std::erase(channels, domain::EntryChannel::None);
    std::erase(channels, domain::EntryChannel::Voice);
    m_channels->setChannels(channels);
    m_suggestion->setSuggestion(std::nullopt);
    // The draft that was asked for, else the newest one; without any, a reply on the customer's own channel.
    Mode mode = Mode::Reply;
    auto channel = channels.empty() ? domain::EntryChannel::None : channels.front();
    std::optional<domain::DraftKey> wanted;
    if (m_wanted && m_wanted->ticket == conversation.row.ticket.id)
        wanted = m_wanted;
    else if (!conversation.drafts.empty())
        wanted = conversation.drafts.front();
    m_wanted.reset();
    if (wanted || channels.empty()) {
        const bool note = !wanted || wanted->kind == domain::DraftKind::Note;
        mode = note ? Mode::Note : Mode::Reply;
        channel = note ? domain::EntryChannel::None : wanted->channel;
    }
    if (begun && *begun != mode) {
        mode = *begun;
        channel = mode == Mode::Note ? domain::EntryChannel::None : replyChannel();
    }
    switchDraft(mode, channel);
    if (!begun)
        return;
    m_text->insertPlainText(early); // what was typed meanwhile
    m_text->setFocus();
}

/// The customer's own channel; a call is answered by a letter.
domain::EntryChannel ComposerPanel::replyChannel() const
{
    const auto channel = m_conversation->row.ticket.channel;
    const bool written = channel != domain::EntryChannel::Voice && channel != domain::EntryChannel::None;
    return written ? channel : domain::EntryChannel::Email;
}

void ComposerPanel::switchDraft(Mode mode, domain::EntryChannel channel)
{
    flush();
    setMode(mode, channel);
    show(std::nullopt);
    const domain::DraftKey wanted = key();
    m_keeper.load(wanted, [this, wanted](const std::optional<domain::Draft>& draft) {
        if (!m_conversation || key() != wanted || (!draft && !m_text->document()->isEmpty()))
            return;
        // Who types before the draft has come goes on where it ends.
        const QString typed = m_text->toPlainText();
        show(draft);
        if (!typed.isEmpty())
            m_text->insertPlainText(typed);
    });
}

void ComposerPanel::show(const std::optional<domain::Draft>& draft)
{
    m_showing = true;
    m_text->fill(draft ? toQt(draft->text) : QString(), draft ? toQt(draft->html) : QString());
    const auto joined = [](const std::vector<std::string>& list) { return toQt(join(list, ", ")); };
    m_to->setText(joined(draft && !draft->to.empty() ? draft->to : defaultRecipients()));
    m_cc->setText(draft ? joined(draft->cc) : QString());
    m_bcc->setText(draft ? joined(draft->bcc) : QString());
    const bool copies = !m_cc->text().isEmpty() || !m_bcc->text().isEmpty();
    m_cc->setVisible(copies);
    m_bcc->setVisible(copies);
    m_ccButton->setVisible(!copies);
    m_attachments->setAttachments(draft ? draft->attachments : std::vector<domain::Attachment>{});
    m_basedOnVersion = draft ? draft->basedOnVersion : 0;
    m_statusAfter = draft && draft->statusAfter ? *draft->statusAfter : domain::TicketStatus::Pending;
    m_sendAt = draft ? draft->sendAt : std::nullopt;
    takeState(draft);
    m_sendAnyway = false;
    m_checked = false;
    m_despite.clear();
    m_check->letGo();
    m_soon.start();
    m_warning->hide();
    m_saved->setText(
        draft ? tr("Draft saved %1").arg(models::shortTime(draft->updatedAt, m_core.core().commands().now()))
              : QString());
    if (draft) {
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(std::clamp(draft->caret, 0, m_text->document()->characterCount() - 1));
        m_text->setTextCursor(cursor);
    }
    m_savedCaret = m_text->textCursor().position();
    m_translation->dismiss();
    m_news->letGo();
    m_news->setNews(newer(), m_core.core().commands().now());
    m_colleague->setTicket(m_conversation && m_mode == Mode::Reply
                               ? std::optional(m_conversation->row.ticket.id)
                               : std::nullopt);
    updateButton();
    m_showing = false;
}

/// What the composer keeps in Draft::macroState: the guard's measure, and how to send later. Names it does
/// not know stay as they are.
void ComposerPanel::takeState(const std::optional<domain::Draft>& draft)
{
    m_state = draft ? QJsonDocument::fromJson(QByteArray::fromStdString(draft->macroState)).object()
                    : QJsonObject();
    m_unlessAnswered = m_state.value(kUnlessAnswered).toBool(true);
    m_seenAt.reset();
    if (m_state.contains(kSeenAt))
        m_seenAt = fromMicros(m_state.value(kSeenAt).toInteger());
    else if (draft)
        m_seenAt = draft->updatedAt; // written before this was kept
    m_aids->takeState(m_state);
}

std::string ComposerPanel::stateText() const
{
    QJsonObject state = m_state;
    if (m_seenAt)
        state.insert(kSeenAt, qint64(toMicros(*m_seenAt)));
    if (m_unlessAnswered)
        state.remove(kUnlessAnswered);
    else
        state.insert(kUnlessAnswered, false);
    m_aids->addState(state);
    return QJsonDocument(state).toJson(QJsonDocument::Compact).toStdString();
}

void ComposerPanel::restore(const domain::DraftKey& draft)
{
    if (m_conversation && key() == draft)
        m_keeper.drop(); // the draft on disk is the one that counts now
    else
        flush();
    if (!m_conversation || m_conversation->row.ticket.id != draft.ticket) {
        m_wanted = draft; // when its conversation comes
        return;
    }
    setMode(draft.kind == domain::DraftKind::Note ? Mode::Note : Mode::Reply, draft.channel);
    m_keeper.load(draft, [this, draft](const std::optional<domain::Draft>& kept) {
        if (m_conversation && key() == draft && kept)
            show(kept);
        m_text->setFocus();
    });
}

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
    draft.text = m_text->plain().toStdString();
    draft.html = m_text->html().toStdString();
    if (m_mode == Mode::Reply && m_channel == domain::EntryChannel::Email) {
        draft.to = addressesIn(m_to->text());
        draft.cc = addressesIn(m_cc->text());
        draft.bcc = addressesIn(m_bcc->text());
    }
    draft.attachments = m_attachments->attachments();
    draft.caret = m_text->textCursor().position();
    draft.statusAfter = m_statusAfter;
    draft.macroState = stateText();
    draft.sendAt = m_sendAt;
    draft.basedOnVersion = m_basedOnVersion;
    return draft;
}

void ComposerPanel::changed()
{
    if (m_showing || !m_conversation)
        return;
    if (!m_seenAt)
        markSeen();
    if (m_mode == Mode::Reply)
        m_colleague->typing();
    m_checked = false;
    m_despite.clear();
    m_soon.start();
    m_saved->setText({});
    touch();
}

void ComposerPanel::touch()
{
    m_keeper.touch([this] {
        m_savedCaret = m_text->textCursor().position();
        return present();
    });
}

/// The newest thing that is here counts as read.
void ComposerPanel::markSeen()
{
    m_seenAt = Instant();
    for (const domain::Entry& entry : m_conversation->entries)
        if (entry.delivery != domain::Delivery::Queued) // those have this computer's time, not the broker's
            m_seenAt = std::max(*m_seenAt, entry.at);
    m_basedOnVersion = m_conversation->row.ticket.version;
}

void ComposerPanel::openHistory()
{
    if (!m_conversation)
        return;
    if (!m_history) {
        m_history = new DraftHistory(m_core, window());
        connect(m_history, &DraftHistory::chosen, this, &ComposerPanel::bringBack);
    }
    flush();
    m_history->open(key(), m_historyButton);
}

/// An earlier version takes the place of the text, as one step that Ctrl+Z undoes. What stood there is on
/// disk first and becomes a version itself.
void ComposerPanel::bringBack(const domain::Draft& version)
{
    if (!m_conversation || version.key != key())
        return;
    touch();
    m_keeper.flush();
    QTextCursor cursor(m_text->document());
    cursor.select(QTextCursor::Document);
    if (m_text->isRich() && !version.html.empty())
        insertHtml(cursor, toQt(version.html));
    else
        cursor.insertText(toQt(version.text));
    cursor.setPosition(std::clamp(version.caret, 0, m_text->document()->characterCount() - 1));
    m_text->setTextCursor(cursor);
    for (const domain::Attachment& file : version.attachments)
        if (std::ranges::find(m_attachments->attachments(), file) == m_attachments->attachments().end())
            m_attachments->add(file);
    flush();
    m_text->setFocus();
}

void ComposerPanel::discard()
{
    if (!m_conversation)
        return;
    const domain::Draft draft = present();
    if (!DraftKeeper::isWorthKeeping(draft))
        return;
    flush();
    show(std::nullopt);
    touch(); // emptied, its versions stay
    m_keeper.flush();
    Q_EMIT discarded(draft);
}

void ComposerPanel::flush()
{
    if (!m_conversation)
        return;
    // The caret alone is no change; it goes to disk when the text is left.
    if (!m_text->document()->isEmpty() && m_text->textCursor().position() != m_savedCaret)
        touch();
    m_keeper.flush();
}

} // namespace atalaya::composer
