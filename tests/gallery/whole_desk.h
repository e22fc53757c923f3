#pragma once

#include "tests/gallery/screen.h"
#include "ui/shell/alerts.h"
#include "ui/shell/workspace.h"

namespace atalaya::test {

/// A workspace with its bell, as the main window has it.
struct WholeDesk : QWidget {
    explicit WholeDesk(Stage& stage)
        : desk(new shell::Workspace(stage.signals_(), stage.keymap(), this))
        , alerts(stage.signals_(), shell::AlertSettings{})
    {
        desk->setAlerts(alerts);
    }
    ~WholeDesk() override { delete desk; }
    WholeDesk(const WholeDesk&) = delete;
    WholeDesk& operator=(const WholeDesk&) = delete;
    void resizeEvent(QResizeEvent*) override { desk->setGeometry(rect()); }

    shell::Workspace* desk;
    shell::Alerts alerts;
};

/// Four minutes ago.
inline void raise(shell::Alerts& alerts, shell::AlertKind kind, const char* title, const char* text)
{
    shell::Alert alert;
    alert.kind = kind;
    alert.key = QString::fromUtf8(title);
    alert.title = QString::fromUtf8(title);
    alert.text = QString::fromUtf8(text);
    alert.at = alerts.quiet().now() - std::chrono::minutes(4);
    alerts.raise(alert);
}

/// Work is offered, for half a minute; `waited` of it are over.
inline void offerWork(Stage& stage, api::OfferView view, Duration waited)
{
    view.offer.offeredAt = stage.desk().core().commands().now() - waited;
    view.offer.expiresAt = view.offer.offeredAt + std::chrono::seconds(30);
    view.queueName = "Bookings PT";
    Q_EMIT stage.signals_().offerMade(view);
    stage.settle();
}

} // namespace atalaya::test
