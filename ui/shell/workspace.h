#pragma once

#include "ui/kit/keymap.h"
#include "ui/models/core_signals.h"
#include "ui/shell/palette.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace atalaya::kit {
class Banner;
class Button;
class RailButton;
class Splitter;
class TabBar;
class ToastHost;
} // namespace atalaya::kit
namespace atalaya::inbox {
class ListPanel;
class NavPanel;
} // namespace atalaya::inbox
namespace atalaya::ticket {
class TicketPanel;
}
namespace atalaya::composer {
class ComposerPanel;
class DraftCard;
class NewTicket;
} // namespace atalaya::composer
namespace atalaya::customer {
class CustomerPanel;
}
namespace atalaya::knowledge {
class KnowledgePanel;
}

namespace atalaya::shell {

class KeysSheet;
class OfferHost;
class PendingSends;
class Places;
class RailPerson;
class StatusStrip;
class TopBar;
class UndoTimes;
enum class Place;

/// The main screen: rail, views, list, conversation with composer, customer and knowledge. Joins the panels
/// and owns the keys.
class Workspace : public QWidget {
    Q_OBJECT
public:
    Workspace(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* parent = nullptr);
    ~Workspace() override;

    void openTicket(domain::TicketId ticket);
    /// Sends what waits and saves what is being written: the window closes.
    void flush();
    /// How long what was sent can be taken back.
    void setUndoTimes(const UndoTimes& times);
    std::optional<domain::TicketId> currentTicket() const;
    /// What is on screen, for the title of the window: "#48213 Seat refund", or the name of the place.
    QString title() const;
    bool inRouting() const;
    /// The routing page, for those who may see it.
    void openRouting();
    /// What waits and what needs a decision; `decide`: with the first of those.
    void openOutbox(bool decide = false);

Q_SIGNALS:
    void settingsRequested(QWidget* anchor);
    void signOutRequested();
    /// The broker refused something that a person has to decide about.
    void decideRequested(atalaya::domain::CommandId command);
    /// Of the sample company: work as its team lead, or as its agent again.
    void otherRoleRequested();
    /// The first rows are on screen.
    void ready();
    void titleChanged();
    /// True while something that was written is not on disk yet.
    void unsaved(bool some);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* buildRail();
    QWidget* buildInbox();
    void connectPlaces();
    void arrive(Place place);
    void setStripKeys(Place place);
    QWidget* buildContext();
    void connectPanels();
    void connectFeedback();
    void connectOutbox();
    bool inInbox() const;
    void showKept();
    void openLine(QWidget* anchor);
    void updateBanner(const api::LinkState& link);
    void connectDrafts();
    void showDraftsOf(domain::TicketId ticket);
    void restoreDraft(const domain::DraftKey& draft);
    void discarded(const std::vector<domain::Draft>& drafts);
    void putBack(const std::vector<domain::Draft>& drafts);
    void tellRefused(const domain::OutboxItem& item);
    void bindKeys();
    void bindComposerKeys();
    void bind(const char* id, std::function<void()> action);
    void applyWidth();
    void showList();
    void refreshMe();
    void refreshQueue();
    void chooseView(const api::View& view);
    void goTo(api::ViewKind kind);
    void goToView(const api::View& view);
    void showContext(int tab);
    void toggleContext();
    void openPalette();
    void openKeys();
    void openHelp();
    std::vector<PaletteCommand> paletteCommands();
    void openViewsMenu(QWidget* anchor);
    void updateLink(const api::LinkState& link);
    void toast(const QString& text, const QString& icon = QStringLiteral("info"));
    void toastUndo(const QString& text, const domain::Command& undo);
    void openAttachment(const domain::Attachment& attachment);
    void nextPane(int by);
    void takeBack();
    void openPersonMenu();

    models::CoreSignals& m_core;
    const kit::Keymap& m_keymap;
    Places* m_places = nullptr;
    TopBar* m_top = nullptr;
    kit::Banner* m_banner = nullptr;
    kit::Button* m_bannerAction = nullptr;
    inbox::NavPanel* m_nav = nullptr;
    inbox::ListPanel* m_list = nullptr;
    ticket::TicketPanel* m_ticket = nullptr;
    composer::ComposerPanel* m_composer = nullptr;
    customer::CustomerPanel* m_customer = nullptr;
    knowledge::KnowledgePanel* m_knowledge = nullptr;
    kit::Splitter* m_splitter = nullptr;
    QWidget* m_context = nullptr;
    QStackedWidget* m_contextPages = nullptr;
    kit::TabBar* m_contextTabs = nullptr;
    StatusStrip* m_strip = nullptr;
    kit::ToastHost* m_toasts = nullptr;
    OfferHost* m_offers = nullptr;
    PendingSends* m_sends = nullptr;
    Palette* m_palette = nullptr;
    KeysSheet* m_keys = nullptr;
    composer::NewTicket* m_newTicket = nullptr;
    composer::DraftCard* m_draftCard = nullptr;
    RailPerson* m_person = nullptr;
    kit::RailButton* m_lineButton = nullptr;
    kit::RailButton* m_inboxButton = nullptr;
    int m_listWidth = 0; ///< of the present class of width, at 100 %
    bool m_single = false; ///< one pane shows at a time
    bool m_inTicket = false; ///< and it is the conversation
    std::optional<domain::Command> m_undo; ///< of the last action
    std::vector<domain::Draft> m_discarded; ///< the last ones, as long as they can be had back
    std::optional<bool> m_contextWanted; ///< what the person chose; nothing: by width
    bool m_decideFirst = false; ///< when the outbox opens
    bool m_ready = false;
};

} // namespace atalaya::shell
