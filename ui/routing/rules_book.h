#pragma once

#include "ui/models/core_signals.h"
#include "ui/routing/rule_lines.h"
#include "ui/routing/rules_history.h"

#include <QTimer>

namespace atalaya::routing {

enum class BookStage { Loading, Ready, Failed };
enum class SaveState {
    Saved,
    Pending, ///< will be sent soon, or is on its way
    Waiting, ///< no line: kept here and sent when there is one
    Invalid, ///< a field has to be put right first
    Conflict, ///< somebody saved or published meanwhile
};

/// The rules as the page shows them.
struct RulesView {
    BookStage stage = BookStage::Loading;
    Error error; ///< of Failed
    api::Directory directory;
    domain::RulesState state; ///< as the broker had it last
    domain::RulesDraft draft; ///< what is on screen: the shared draft, with what was edited here
    SaveState saving = SaveState::Saved;
    FieldError wrong; ///< of Invalid
    std::optional<domain::RulesState> theirs; ///< of Conflict
    Instant now; ///< when it became so, for times as people say them
};

/// The rules being edited: a copy that changes at once, goes to the broker soon after, and can be taken back
/// step by step.
class RulesBook : public QObject {
    Q_OBJECT
public:
    explicit RulesBook(models::CoreSignals& core, QObject* parent = nullptr);

    const RulesView& view() const { return m_view; }
    /// A team lead or an administrator with a line.
    bool canEdit() const;
    /// What the draft says otherwise than the live rules.
    const std::vector<LineChange>& changes() const { return m_changes; }

    /// Asks the broker again. What was edited here stays.
    void reload();
    /// Changes the copy. Edits of the same `what` in a row are one step of undo.
    void edit(const QString& what, const std::function<void(domain::RulesDraft&)>& change);
    void editQueue(domain::QueueId queue, const QString& key,
                   const std::function<void(domain::QueueRules&)>& change);
    bool canUndo() const { return m_history.canUndo(); }
    void undo();
    void redo();

    /// Sends what waits, now instead of soon.
    void save();
    /// Saves first. `published` or `failed` follows.
    void publish();
    void undoPublish();
    /// The live rules again; undo brings the draft back.
    void dropDraft();
    /// Ends a conflict: what was written here stands, or what the other person wrote. Undo brings the other
    /// one back.
    void resolve(bool mine);

Q_SIGNALS:
    void changed();
    void published(int lines);
    void publicationUndone();
    /// In words, for a toast.
    void failed(const QString& text);

private:
    /// The live rules in the shape of a draft, for comparing.
    domain::RulesDraft live() const;
    void tell();
    void adopt(const domain::RulesState& state);
    void loaded(Result<domain::RulesState> state);
    void touched();
    void send();
    void sent(Result<domain::RulesState> state, quint64 revision);
    void refused(const Error& error);
    void askTheirs(bool always);
    void publishSaved();
    void linkChanged(const api::LinkState& link);

    models::CoreSignals& m_core;
    RulesView m_view;
    std::vector<LineChange> m_changes; ///< asked for often
    RulesHistory m_history;
    QTimer m_soon;
    quint64 m_revision = 0; ///< of the copy
    bool m_dirty = false; ///< the broker does not have the copy
    bool m_sending = false;
    std::function<void()> m_whenSaved;
};

} // namespace atalaya::routing
