#include "ui/outbox/outbox_actions.h"

#include "ui/models/error_text.h"

namespace atalaya::outbox {
namespace {

using models::guarded;

constexpr std::size_t kMostUndo = 50;

const QString kWarning = QStringLiteral("triangle-alert");

} // namespace

std::optional<domain::DraftKey> draftOf(const domain::OutboxItem& item)
{
    if (item.draft)
        return item.draft->key;
    if (const auto* reply = std::get_if<domain::ReplyToTicket>(&item.command))
        return domain::DraftKey{reply->ticket, domain::DraftKind::Reply, reply->channel};
    if (const auto* note = std::get_if<domain::AddNote>(&item.command))
        return domain::DraftKey{note->ticket, domain::DraftKind::Note, domain::EntryChannel::None};
    if (const auto* fresh = std::get_if<domain::CreateTicket>(&item.command))
        return domain::DraftKey{fresh->ticket, domain::DraftKind::NewTicket, domain::EntryChannel::Email};
    return {};
}

OutboxActions::OutboxActions(models::CoreSignals& core, QObject* parent) : QObject(parent), m_core(core) { }

void OutboxActions::fail(const Error& error)
{
    const bool late = error.code == ErrorCode::Conflict;
    Q_EMIT notice(late ? tr("It is on its way already.") : models::errorText(error.code), kWarning);
}

void OutboxActions::offerUndo(const QString& text, std::function<void()> back)
{
    if (m_undo.size() == kMostUndo)
        m_undo.erase(m_undo.begin());
    m_undo.push_back(std::move(back));
    Q_EMIT undoOffered(text);
}

void OutboxActions::decide(const api::OutboxRow& row, api::Decision decision, const QString& text)
{
    m_core.core().outbox().decide(
        row.item.id, decision, text.toStdString(),
        guarded<bool>(this, [this, decision, item = row.item](const Result<bool>& done) {
            done ? tellDecided(item, decision) : fail(done.error());
        }));
}

void OutboxActions::tellDecided(const domain::OutboxItem& item, api::Decision decision)
{
    switch (decision) {
    case api::Decision::BackToDraft:
        if (const auto draft = draftOf(item))
            Q_EMIT editRequested(*draft);
        return;
    case api::Decision::Drop:
        return offerUndo(tr("Taken out, nothing is sent"), [this, command = item.command] {
            m_core.core().outbox().submitHeld(command, {}, {}, {});
        });
    case api::Decision::KeepAsNote:
        return Q_EMIT notice(tr("Kept as a note for your team"), QStringLiteral("check"));
    case api::Decision::SendAll:
    case api::Decision::SendText:
        return Q_EMIT notice(tr("It will be sent"), QStringLiteral("check"));
    }
}

void OutboxActions::takeOut(const api::OutboxRow& row, models::OutboxGroup group)
{
    if (group == models::OutboxGroup::Done)
        return;
    if (group == models::OutboxGroup::Decide)
        return decide(row, api::Decision::Drop);
    if (!row.changeable)
        return fail(Error{ErrorCode::Conflict, {}});
    m_core.core().outbox().takeBack(
        row.item.id,
        guarded<std::optional<domain::DraftKey>>(
            this, [this, command = row.item.command](const Result<std::optional<domain::DraftKey>>& draft) {
                if (!draft)
                    return fail(draft.error());
                const QString text = *draft ? tr("Taken out. What you wrote is a draft again")
                                            : tr("Taken out, nothing is sent");
                offerUndo(text, [this, command, key = *draft] {
                    m_core.core().outbox().submitHeld(command, {}, key, {});
                });
            }));
}

void OutboxActions::edit(const api::OutboxRow& row)
{
    if (row.item.state == domain::OutboxState::Refused)
        return decide(row, api::Decision::BackToDraft);
    m_core.core().outbox().takeBack(
        row.item.id,
        guarded<std::optional<domain::DraftKey>>(
            this, [this, known = draftOf(row.item)](const Result<std::optional<domain::DraftKey>>& draft) {
                if (!draft)
                    return fail(draft.error());
                if (const auto key = *draft ? *draft : known)
                    Q_EMIT editRequested(*key);
            }));
}

void OutboxActions::sendNow(const api::OutboxRow& row)
{
    m_core.core().outbox().sendNow(row.item.id, guarded<bool>(this, [this](const Result<bool>& sent) {
                                       if (!sent)
                                           fail(sent.error());
                                   }));
}

void OutboxActions::move(const api::OutboxRow& row, int by)
{
    if (!row.changeable)
        return fail(Error{ErrorCode::Conflict, {}});
    m_core.core().outbox().move(
        row.item.id, by, guarded<bool>(this, [this, id = row.item.id, by](const Result<bool>& moved) {
            if (!moved && moved.error().code == ErrorCode::Conflict)
                return Q_EMIT notice(tr("What belongs to one conversation keeps its order."),
                                     QStringLiteral("info"));
            if (!moved)
                return fail(moved.error());
            if (m_undo.size() == kMostUndo)
                m_undo.erase(m_undo.begin());
            m_undo.push_back([this, id, by] { m_core.core().outbox().move(id, -by, {}); });
        }));
}

void OutboxActions::undoMerge(const api::MergeRow& row)
{
    m_core.core().outbox().undoMerge(
        row.command, row.merge.field, guarded<bool>(this, [this](const Result<bool>& undone) {
            if (!undone && undone.error().code == ErrorCode::Conflict)
                return Q_EMIT notice(tr("It changed again meanwhile, so it stays."), QStringLiteral("info"));
            if (!undone)
                return fail(undone.error());
            Q_EMIT notice(tr("Set as you wanted it"), QStringLiteral("check"));
        }));
}

bool OutboxActions::undo()
{
    if (m_undo.empty())
        return false;
    const auto back = std::move(m_undo.back());
    m_undo.pop_back();
    back();
    return true;
}

} // namespace atalaya::outbox
