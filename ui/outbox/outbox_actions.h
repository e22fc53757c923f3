#pragma once

#include "ui/models/core_signals.h"
#include "ui/models/outbox_texts.h"

#include <functional>
#include <vector>

namespace atalaya::outbox {

/// What a person does with an item of the outbox, and how it is taken back.
class OutboxActions : public QObject {
    Q_OBJECT
public:
    explicit OutboxActions(models::CoreSignals& core, QObject* parent = nullptr);

    /// `held`: it was held back because something newer is there; other refusals are not decided but
    /// repeated, kept or dropped.
    void decide(const api::OutboxRow& row, bool held, api::Decision decision, const QString& text = {});
    /// The broker is asked once more.
    void retry(const api::OutboxRow& row);
    /// Out of the outbox: nothing is sent. What was written is a draft again, if it was one.
    void takeOut(const api::OutboxRow& row, models::OutboxGroup group);
    /// Back into the composer.
    void edit(const api::OutboxRow& row);
    void sendNow(const api::OutboxRow& row);
    void move(const api::OutboxRow& row, int by);
    void undoMerge(const api::MergeRow& row);
    /// Takes the last one back. False if there is none.
    bool undo();

Q_SIGNALS:
    void notice(const QString& text, const QString& icon);
    /// It was done and can be taken back.
    void undoOffered(const QString& text);
    void editRequested(const atalaya::domain::DraftKey& draft);

private:
    void fail(const Error& error);
    void offerUndo(const QString& text, std::function<void()> back);
    void decideHeld(const api::OutboxRow& row, api::Decision decision, const QString& text);
    void drop(const api::OutboxRow& row, bool held);
    void keepAsNote(const api::OutboxRow& row);
    api::Reply<bool> told(const QString& text);

    models::CoreSignals& m_core;
    std::vector<std::function<void()>> m_undo;
};

/// Where the text of a reply, note or new conversation is written again; nothing for others.
std::optional<domain::DraftKey> draftOf(const domain::OutboxItem& item);

} // namespace atalaya::outbox
