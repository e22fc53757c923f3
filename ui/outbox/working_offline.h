#pragma once

#include "ui/kit/surface.h"
#include "ui/models/core_signals.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {
class Bar;
class Button;
class ElidedLabel;
class Label;
class Paragraph;
class Ring;
} // namespace atalaya::kit

namespace atalaya::outbox {

/// The line and what goes on without it: when it is tried again and why it is down, what works now and what
/// does not, how the team sees me, what is kept on this computer. Counts down by itself while it is on
/// screen.
class WorkingOffline : public QWidget {
    Q_OBJECT
public:
    explicit WorkingOffline(models::CoreSignals& core, QWidget* parent = nullptr);

Q_SIGNALS:
    /// "Working offline", or "The line": for the head of the pane.
    void titleChanged(const QString& title);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildLine(QVBoxLayout& column);
    void buildWorks(QVBoxLayout& column);
    void buildTeam(QVBoxLayout& column);
    void buildKept(QVBoxLayout& column);
    void refresh();
    void tick();
    void showWorks();
    void askKept();
    void openFacts();

    models::CoreSignals& m_core;
    kit::Ring* m_ring = nullptr;
    kit::Label* m_title = nullptr;
    kit::Paragraph* m_reason = nullptr;
    kit::Button* m_try = nullptr;
    kit::Button* m_facts = nullptr;
    QWidget* m_works = nullptr;
    QVBoxLayout* m_lines = nullptr;
    QWidget* m_team = nullptr;
    kit::Label* m_keptTitle = nullptr;
    kit::ElidedLabel* m_keptSize = nullptr;
    kit::Bar* m_keptBar = nullptr;
    kit::Paragraph* m_keptText = nullptr;
    api::KeptHere m_kept;
    api::LockState m_lock;
    int m_wait = 0; ///< seconds the present wait began with: the ring's whole
    QTimer m_tick;
};

} // namespace atalaya::outbox
