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

    /// Of what was refused: sent once more, another text instead, kept as a note, written on, dropped.
    void decide(const api::OutboxRow& row, api::Decision decision, const QString& text = {});
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
    void tellDecided(const domain::OutboxItem& item, api::Decision decision);

    models::CoreSignals& m_core;
    std::vector<std::function<void()>> m_undo;
};

/// Where the text of a reply, note or new conversation is written again; nothing for others.
std::optional<domain::DraftKey> draftOf(const domain::OutboxItem& item);

} // namespace atalaya::outbox
