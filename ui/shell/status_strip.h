#pragma once

#include "ui/kit/keymap.h"
#include "ui/kit/surface.h"
#include "ui/models/core_signals.h"

#include <QResizeEvent>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {
class ElidedLabel;
class PresenceDot;
} // namespace atalaya::kit

namespace atalaya::shell {

/// The 24 px line at the bottom: the state of the line in words, the most useful keys of this place.
class StatusStrip : public kit::Surface {
    Q_OBJECT
public:
    StatusStrip(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* parent = nullptr);

    /// Pairs of action id and short words; the first ones are shown where there is no room for all.
    void setKeys(const QList<std::pair<QString, QString>>& keys);
    void setQueue(const QString& text);
    /// In place of the keys, for a while: the key of what was just pressed. No sound, nothing is announced.
    void showHint(const QString& action);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void layOutKeys();

    models::CoreSignals& m_core;
    const kit::Keymap& m_keymap;
    kit::PresenceDot* m_dot;
    kit::ElidedLabel* m_state;
    QWidget* m_keysBox;
    QHBoxLayout* m_keysLayout;
    kit::ElidedLabel* m_queue;
    QList<std::pair<QString, QString>> m_keys;
    QTimer m_tick;
    QString m_hint; ///< an action
    QTimer m_hintOver;
};

} // namespace atalaya::shell
