#pragma once

#include "ui/kit/keymap.h"
#include "ui/kit/rail.h"
#include "ui/models/core_signals.h"

QT_BEGIN_NAMESPACE
class QStackedWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::inbox {
class NavPanel;
}
namespace atalaya::outbox {
class OutboxPage;
}
namespace atalaya::routing {
class RoutingPage;
}
namespace atalaya::settings {
class PreferenceBook;
class PreferencesPage;
} // namespace atalaya::settings

namespace atalaya::models {
class LiveRows;
}

namespace atalaya::shell {

class LivePage;

enum class Place { Inbox, Routing, Outbox, Preferences, Live };

/// The places of the window: their buttons in the rail and what is shown for each. What is not shown stays as
/// it is.
class Places : public QObject {
    Q_OBJECT
public:
    Places(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* window);

    /// Puts the buttons into the rail.
    void addButtons(QVBoxLayout& column, QWidget* rail);
    void setInbox(QWidget* inbox);
    QStackedWidget* stack() const { return m_stack; }
    kit::RailButton* inboxButton() const { return m_inbox; }

    Place current() const { return m_current; }
    /// Nothing happens for a place this person may not see.
    void go(Place place);
    bool mayGo(Place place) const;
    /// Made when it is first seen; null before that.
    routing::RoutingPage* routing() const { return m_routing; }
    outbox::OutboxPage* outbox() const { return m_outbox; }
    LivePage* live() const { return m_live; }
    LivePage& buildLive();
    /// Kept up to date from the first time they are asked for.
    models::LiveRows& liveRows();
    settings::PreferencesPage* preferences() const { return m_preferences; }
    /// With it the preferences are a place; it has to outlive this.
    void setPreferences(settings::PreferenceBook& book) { m_book = &book; }
    /// The window's width at a text size of 100 %.
    void setRoom(double width);

Q_SIGNALS:
    /// Also when the present place was chosen again.
    void arrived(atalaya::shell::Place place);
    void routingBuilt(atalaya::routing::RoutingPage* page);
    void liveBuilt(atalaya::shell::LivePage* page);
    void preferencesBuilt(atalaya::settings::PreferencesPage* page);
    /// `nav`: the views beside it, as in the inbox.
    void outboxBuilt(atalaya::outbox::OutboxPage* page, atalaya::inbox::NavPanel* nav);

private:
    void refresh();
    void buildOutbox();
    void buildPreferences();
    QWidget* widgetOf(Place place) const;

    models::CoreSignals& m_core;
    const kit::Keymap& m_keymap;
    QStackedWidget* m_stack;
    kit::RailButton* m_inbox = nullptr;
    kit::RailButton* m_routingButton = nullptr;
    routing::RoutingPage* m_routing = nullptr;
    QWidget* m_outboxPlace = nullptr;
    inbox::NavPanel* m_outboxNav = nullptr;
    outbox::OutboxPage* m_outbox = nullptr;
    models::LiveRows* m_liveRows = nullptr;
    LivePage* m_live = nullptr;
    settings::PreferenceBook* m_book = nullptr;
    settings::PreferencesPage* m_preferences = nullptr;
    double m_room = 1440;
    Place m_current = Place::Inbox;
};

} // namespace atalaya::shell
