#pragma once

#include "ui/kit/keymap.h"
#include "ui/models/core_signals.h"
#include "ui/shell/palette.h"
#include "ui/shell/undo_stack.h"
#include "ui/shell/workspace_parts.h"
#include "ui/shell/workspace_shape.h"

#include <QWidget>

namespace atalaya::settings {
class PreferenceBook;
}

namespace atalaya::shell {

/// The main screen: rail, views, list, conversation with composer, customer and knowledge. Joins the panels
/// and owns the keys.
class Workspace : public QWidget {
    Q_OBJECT
public:
    Workspace(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* parent = nullptr,
              Extent extent = Extent::Desk);
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
    /// With it the preferences can be opened; it has to outlive this.
    void setPreferences(settings::PreferenceBook& book);
    /// At the row of a key, or as they were left.
    void openPreferences(const QString& key = {});
    bool inPreferences() const;
    /// What waits and what needs a decision; `decide`: with the first of those.
    void openOutbox(bool decide = false);
    /// What a link from outside names.
    void openLink(const DeepLink& link);
    /// Shows the bell, and what it has to say. `alerts` has to outlive this.
    void setAlerts(Alerts& alerts);
    /// How it stands, without kind and geometry of its window; and as it stood before.
    WindowState windowState() const;
    void restore(const WindowState& state);
    /// Asked for each conversation: true if another window writes it. `refreshTicket` asks again.
    void setElsewhere(std::function<bool(domain::TicketId)> elsewhere);
    void refreshTicket();
    /// Asked each time the palette opens.
    void setMoreCommands(std::function<std::vector<PaletteCommand>()> more);

Q_SIGNALS:
    void signOutRequested();
    /// The broker refused something that a person has to decide about.
    void decideRequested(atalaya::domain::CommandId command);
    /// Of the sample company: work as its team lead, or as its agent again.
    void otherRoleRequested();
    /// The first rows are on screen.
    void ready();
    void titleChanged();
    void stateChanged();
    void focusModeChanged(bool on);
    /// A window of its own for it, or to the front with the one there is.
    void windowRequested(const atalaya::shell::WindowState& state);
    /// From a window of one place: to be opened at the desk.
    void ticketRequested(atalaya::domain::TicketId ticket);
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
    void connectPanels();
    void connectFeedback();
    void connectOutbox();
    bool inInbox() const;
    void openNumber(const QString& number);
    bool isFetching() const;
    void lookAgain();
    void restoreTicket(domain::TicketId ticket, int wishes);
    void copyLink();
    void connectShape();
    void connectLive();
    void connectTabs();
    void joinWriter(ticket::TicketPanel& panel, composer::ComposerPanel& composer);
    void joinColumn(LiveColumn* column);
    void settleWriters();
    void openAccepted(domain::TicketId ticket);
    void flushColumns();
    composer::ComposerPanel* columnWriting(domain::TicketId ticket) const;
    void goLive(int number);
    void openColumnMenu(LiveColumn* column, QWidget* anchor);
    LivePage* live() const;
    ticket::TicketPanel* reading() const;
    composer::ComposerPanel* writing() const;
    bool isElsewhere(domain::TicketId ticket);
    void openNewWindow();
    void toggleNav();
    void setFocusMode(bool on);
    void travel(const std::optional<Stop>& stop);
    void keepPanes();
    void applyPanes();
    void showTicket(domain::TicketId ticket);
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
    void connectInbox();
    void bindComposerKeys();
    void connectWriting(settings::PreferenceBook& book, composer::ComposerPanel& composer);
    void tellMacroRemoved(const domain::Macro& macro);
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
    void connectContext();
    void openPalette();
    void openBeside(domain::TicketId ticket);
    void openInWindow(domain::TicketId ticket);
    void addConversationCommands(std::vector<PaletteCommand>& commands);
    void addPlaceCommands(std::vector<PaletteCommand>& commands);
    void addKeyCommands(std::vector<PaletteCommand>& commands);
    void openKeys();
    void openHelp();
    std::vector<PaletteCommand> paletteCommands();
    void openViewsMenu(QWidget* anchor);
    void updateLink(const api::LinkState& link);
    void toast(const QString& text, const QString& icon = QStringLiteral("info"));
    void toastUndo(const QString& text, const domain::Command& undo, const domain::Command& done);
    void toastTakeBack(const QString& text);
    void openAttachment(const domain::Attachment& attachment);
    void nextPane(int by);
    QList<QWidget*> inboxPanes() const;
    void takeBack();
    void doAgain();
    void trackUndo();
    void pushSent();
    void openPersonMenu();

    models::CoreSignals& m_core;
    const kit::Keymap& m_keymap;
    Places* m_places = nullptr;
    TopBar* m_top = nullptr;
    kit::Banner* m_banner = nullptr;
    kit::Button* m_bannerAction = nullptr;
    inbox::NavPanel* m_nav = nullptr;
    inbox::ListPanel* m_list = nullptr;
    ConversationTabs* m_tabs = nullptr;
    ticket::TicketPanel* m_ticket = nullptr;
    composer::ComposerPanel* m_composer = nullptr;
    kit::Splitter* m_splitter = nullptr;
    ContextColumn* m_context = nullptr;
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
    UndoStack m_undo; ///< of this window
    WorkspaceShape m_shape;
};

} // namespace atalaya::shell
