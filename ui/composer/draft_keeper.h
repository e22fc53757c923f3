#pragma once

#include "ui/models/core_signals.h"

#include <QElapsedTimer>
#include <QTimer>

namespace atalaya::composer {

/// Brings drafts to disk: at most 200 ms after a keystroke, also while typing goes on, and at once when
/// asked.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    explicit DraftKeeper(models::CoreSignals& core, QObject* parent = nullptr);

    /// The text is different now. `draft` is asked for when it is saved.
    void touch(std::function<domain::Draft()> draft);
    /// Saves at once if anything waits.
    void flush();
    /// Forgets what waits: the draft was sent or discarded.
    void drop();
    void load(const domain::DraftKey& key, std::function<void(std::optional<domain::Draft>)> done);

    /// True for text or attachments. What is empty is saved for the sake of its versions; no list shows it.
    static bool isWorthKeeping(const domain::Draft& draft);

Q_SIGNALS:
    void saved();
    /// True from a change until it is on disk.
    void unsaved(bool some);
    void failed(const QString& text);

private:
    models::CoreSignals& m_core;
    QTimer m_timer;
    std::function<domain::Draft()> m_draft;
};

} // namespace atalaya::composer
