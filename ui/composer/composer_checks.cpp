#include "ui/composer/bars.h"
#include "ui/composer/checks.h"
#include "ui/composer/composer_panel.h"
#include "ui/composer/draft_edit.h"
#include "ui/composer/macro_line.h"
#include "ui/composer/writing_aids.h"
#include "ui/models/error_text.h"

#include <QLineEdit>
#include <algorithm>

// What is looked at before an answer leaves, and what macros do when it does.

namespace atalaya::composer {

using models::toQt;

/// What is worth a second look in an answer.
CheckNotice::Finding ComposerPanel::check() const
{
    CheckNotice::Finding out;
    const std::string text = m_text->plain().toStdString();
    const auto found = insight::findSensitive(text);
    out.sentences = guardSentences(text, found);
    out.coverable = !found.empty();
    if (m_attachments->attachments().empty() && promisesFile(m_text->plain())) {
        out.fileMissing = true;
        out.sentences << tr("It speaks of a file, and none is attached.");
    }
    if (m_channel == domain::EntryChannel::Email)
        out.sentences << recipientSentences(
            {addressesIn(m_to->text()), addressesIn(m_cc->text()), addressesIn(m_bcc->text())},
            knownPeople(*m_conversation, m_aids->directory()));
    return out;
}

/// The quiet line while writing: data only, since the rest is known when it is sent.
void ComposerPanel::lookForData()
{
    if (!m_conversation || m_check->isHeld())
        return;
    const std::string text = m_text->plain().toStdString();
    const auto found = insight::findSensitive(text);
    m_check->tell({guardSentences(text, found), !found.empty(), false});
}

/// Every piece that the guard found, one step of undo.
void ComposerPanel::cover()
{
    const std::string text = m_text->toPlainText().toStdString();
    auto found = insight::findSensitive(text);
    if (found.empty())
        return;
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    std::ranges::reverse(found); // from the end: positions before stay true
    for (const insight::Finding& one : found) {
        const auto begin = int(QString::fromStdString(text.substr(0, one.begin)).size());
        const auto length = int(QString::fromStdString(text.substr(one.begin, one.length)).size());
        const std::string piece = text.substr(one.begin, one.length);
        cursor.setPosition(begin);
        cursor.setPosition(begin + length, QTextCursor::KeepAnchor);
        cursor.insertText(toQt(insight::masked(piece, {{one.kind, 0, piece.size()}})));
    }
    cursor.endEditBlock();
    m_check->letGo();
    m_text->setFocus();
    Q_EMIT notice(tr("Covered. Ctrl+Z brings it back."));
}

/// What macros do besides their text; the status goes with the answer itself.
void ComposerPanel::submitActions()
{
    const domain::Ticket& ticket = m_conversation->row.ticket;
    std::vector<std::string> tags = ticket.tags;
    const auto submit = [this](const domain::Command& command) {
        m_core.core().commands().submit(
            command, models::guarded<domain::CommandId>(this, [this](const Result<domain::CommandId>& kept) {
                if (!kept)
                    Q_EMIT notice(models::errorText(kept.error().code));
            }));
    };
    for (const domain::MacroAction& action : m_aids->macroLine()->actions()) {
        if (action.kind == "addTag" && std::ranges::find(tags, action.value) == tags.end())
            tags.push_back(action.value);
        if (action.kind == "setPriority")
            if (const auto priority = domain::fromWord<domain::Priority>(action.value))
                submit(domain::SetTicketPriority{ticket.id, *priority, ticket.priority});
        if (action.kind == "setStatus" && m_mode == Mode::Note)
            if (const auto status = domain::fromWord<domain::TicketStatus>(action.value))
                submit(domain::SetTicketStatus{ticket.id, *status, ticket.status});
    }
    if (tags != ticket.tags)
        submit(domain::SetTicketTags{ticket.id, tags, ticket.tags});
}

} // namespace atalaya::composer
