#pragma once

#include "ui/models/core_signals.h"

#include <QWidget>

namespace atalaya::routing {

/// New queues and skills: they exist at once and are no part of the draft.
class NewEntries : public QObject {
    Q_OBJECT
public:
    NewEntries(models::CoreSignals& core, QWidget* parent);
    /// Asks for a name next to `anchor`. The queue takes every channel; `colour` is 1 to 8.
    void askQueue(QWidget* anchor, int colour);
    void askSkill(QWidget* anchor);

Q_SIGNALS:
    void queueSaved(atalaya::domain::QueueId queue);
    void skillSaved();
    /// In words, for a toast.
    void failed(const QString& text);

private:
    void saveQueue(const QString& name, int colour);
    void saveSkill(const QString& name);

    models::CoreSignals& m_core;
    QWidget* m_parent;
};

} // namespace atalaya::routing
