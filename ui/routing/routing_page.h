#pragma once

#include "ui/kit/keymap.h"
#include "ui/kit/rail.h"
#include "ui/kit/surface.h"
#include "ui/routing/rules_section.h"

#include <QStandardItemModel>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace atalaya::kit {
class Banner;
class Button;
class ErrorState;
class Skeleton;
} // namespace atalaya::kit

namespace atalaya::routing {

class NewEntries;
class WhatIfSection;
class WhySection;

/// One entry of the page's navigation. An empty `id` is a heading.
struct PageSection {
    QString id;
    QString icon;
    QString title;
    QWidget* widget = nullptr;
    Facet facet = Facet::All; ///< of the rules section
};

/// How the company's work finds its people: why it went where it went, the rules, and what other rules would
/// do. For team leads and administrators.
class RoutingPage : public QWidget {
    Q_OBJECT
public:
    RoutingPage(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* parent = nullptr);
    ~RoutingPage() override;

    static bool allowed(const domain::Agent& agent);
    /// It comes on screen: asks again, and takes the focus.
    void activate();
    void showSection(const QString& id);
    QString section() const { return m_current; }
    /// The story of a conversation, and who could have taken it.
    void showWhy(domain::TicketId ticket);
    /// The window's width at a text size of 100 %.
    void setRoom(double width);
    /// The panes for F6.
    QList<QWidget*> panes() const;
    /// "Draft by you, 10:40", for the strip; empty without a draft.
    QString draftText() const;
    /// Sends what is not saved yet.
    void flush() { m_book.save(); }
    void undoPublish() { m_book.undoPublish(); }
    RulesBook& book() { return m_book; }

Q_SIGNALS:
    void draftTextChanged();
    /// Rules hold now; it can be taken back.
    void published(const QString& text);
    void notice(const QString& text, const QString& icon);
    void ticketRequested(atalaya::domain::TicketId ticket);

private:
    void buildNav();
    void buildSections();
    void add(PageSection section);
    void heading(const QString& text);
    void bindKeys(const kit::Keymap& keymap);
    void connectBook();
    void fillNav();
    void placeSide();
    void refresh();
    void openSectionMenu();
    void askPublish();
    void askQueue(QWidget* anchor);

    models::CoreSignals& m_core;
    RulesBook m_book;
    kit::Surface* m_navPane;
    kit::NavList* m_nav;
    QStandardItemModel m_model;
    kit::Surface* m_menuBar;
    kit::Button* m_menu;
    kit::Banner* m_banner;
    QStackedWidget* m_stack;
    kit::Skeleton* m_loading;
    kit::ErrorState* m_failed;
    QWidget* m_empty;
    RulesSection* m_rules;
    NewEntries* m_new;
    WhySection* m_why = nullptr;
    WhatIfSection* m_whatIf = nullptr;
    QWidget* m_side = nullptr; ///< stands beside the rules, or alone as section "whatIf"
    std::vector<PageSection> m_sections;
    QString m_current;
    QTimer m_again; ///< what others do is asked for while the page is on screen
};

} // namespace atalaya::routing
