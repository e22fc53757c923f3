#include "ui/shell/main_window.h"

#include "ui/models/error_text.h"
#include "ui/shell/desk_window.h"
#include "ui/shell/front.h"
#include "ui/shell/key_hints.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/update_notice.h"
#include "ui/shell/workspace.h"

#include <QCloseEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace atalaya::shell {

MainWindow::MainWindow(api::Core& core, Settings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_core(core)
    , m_settings(settings)
    , m_book(settings.file(), settings::usualPolicyFile())
    , m_alerts(m_core, settings.alerts())
    , m_pages(new QStackedWidget(this))
    , m_front(new Front(m_core, m_settings, m_book, m_pages))
    , m_update(new UpdateNotice(m_core, m_settings, settings::usualUpdatesFile(), this))
    , m_windows(new Windows(*this, m_core, m_keymap, m_settings))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Atalaya"));
    applyMinimumSize();
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_update);
    column->addWidget(m_pages, 1);
    setCentralWidget(whole);
    m_pages->addWidget(m_front);
    connect(m_front, &Front::entered, this, &MainWindow::showWorkspace);
    connect(m_front, &Front::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_front, &Front::titleChanged, this, &MainWindow::updateTitle);
    connect(m_front, &Front::unlocked, this, &MainWindow::unlocked);
    connect(&m_core, &models::CoreSignals::lockChanged, this, &MainWindow::lockChanged);
    connect(&m_core, &models::CoreSignals::linkChanged, this, [this](const api::LinkState& link) {
        const bool ended = link.kind == api::LinkKind::SignedOut && !link.lastError.detail.empty();
        if (ended && m_workspace)
            showSignIn(models::errorText(link.lastError.code));
    });
    connectPreferences();
    connectAlerts();
    connectUpdate();
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(1440, 900);
}

MainWindow::~MainWindow() = default;

void MainWindow::showWorkspace()
{
    if (!m_workspace) {
        m_workspace = new Workspace(m_core, m_keymap, m_pages);
        m_pages->addWidget(m_workspace);
        m_workspace->setUndoTimes(m_settings.undoTimes());
        m_workspace->setAlerts(m_alerts);
        connect(m_workspace, &Workspace::focusModeChanged, &m_alerts.quiet(), &QuietTime::setFocusMode);
        m_workspace->setMoreCommands([this] { return preferenceCommands(); });
        m_windows->attach(*m_workspace);
        m_workspace->setPreferences(m_book);
        connect(new KeyHints(m_keymap, m_book, m_core, m_workspace), &KeyHints::hint,
                m_workspace->findChild<StatusStrip*>(), &StatusStrip::showHint);
        connect(m_workspace, &Workspace::ready, this, &MainWindow::ready);
        connect(m_workspace, &Workspace::titleChanged, this, &MainWindow::placeChanged);
        connect(m_workspace, &Workspace::unsaved, this, &MainWindow::setWindowModified);
        connect(m_workspace, &Workspace::signOutRequested, this, [this] {
            leaveWorkspace();
            m_core.core().link().signOut(
                models::guarded<bool>(this, [this](const Result<bool>&) { showSignIn(); }));
        });
        connect(m_workspace, &Workspace::otherRoleRequested, this, [this] {
            leaveWorkspace();
            Q_EMIT otherRoleRequested();
        });
    }
    m_pages->setCurrentWidget(m_workspace);
    updateTitle();
    if (m_link)
        m_workspace->openLink(*std::exchange(m_link, {}));
}

void MainWindow::openLink(const DeepLink& link)
{
    if (m_workspace && m_pages->currentWidget() == m_workspace)
        m_workspace->openLink(link);
    else
        m_link = link;
}

void MainWindow::bringToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

/// What is written is kept; the next person begins with a workspace of their own.
void MainWindow::leaveWorkspace()
{
    m_windows->detach();
    m_workspace->flush();
    std::exchange(m_workspace, nullptr)->deleteLater(); // its own signal brought us here
}

void MainWindow::showSignIn(const QString& notice)
{
    m_pages->setCurrentWidget(m_front);
    m_front->showSignIn(notice);
}

void MainWindow::setProbe(std::unique_ptr<BrokerProbe> probe)
{
    m_front->setProbe(std::move(probe));
}

void MainWindow::showUnlock()
{
    m_core.core().computer().lockState(
        models::guarded<api::LockState>(this, [this](const Result<api::LockState>& state) {
            if (!state || !state->locked)
                return;
            m_pages->setCurrentWidget(m_front);
            m_front->showUnlock(*state);
        }));
}

void MainWindow::lockChanged(const api::LockState& state)
{
    if (state.locked && m_workspace) {
        leaveWorkspace(); // what is written is kept
        showUnlock();
    } else if (!state.locked && m_front->asksToUnlock()) {
        unlocked();
    }
}

void MainWindow::unlocked()
{
    m_core.core().link().me(models::guarded<api::Me>(this, [this](const Result<api::Me>& me) {
        if (m_front->asksToUnlock())
            me ? showWorkspace() : showSignIn();
    }));
}

void MainWindow::updateTitle()
{
    const bool working = m_workspace && m_pages->currentWidget() == m_workspace;
    QString what = working ? m_workspace->title() : m_front->title();
    what.replace(QLatin1StringView("[*]"), QLatin1StringView("[*][*]")); // a subject may have those letters
    setWindowTitle(tr("%1[*] – Atalaya").arg(what));
    m_update->setWorking(working);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_workspace)
        m_workspace->flush();
    m_windows->finish();
    QMainWindow::closeEvent(event);
}

void MainWindow::applyMinimumSize()
{
    // The smallest window does not grow with the text: large text shows one pane at a time instead.
    const double scale = kit::theme().appearance().textScale;
    const auto at100 = [scale](kit::Metric metric) { return qRound(kit::theme().metric(metric) / scale); };
    setMinimumSize(at100(kit::Metric::MinWindowWidth), at100(kit::Metric::MinWindowHeight));
}

void MainWindow::rebuild(const QString& preference)
{
    if (!m_workspace)
        return;
    // After the click that asked for it: the button goes as well.
    QMetaObject::invokeMethod(
        this,
        [this, preference] {
            if (!m_workspace)
                return;
            const auto ticket = m_workspace->currentTicket();
            const bool routing = m_workspace->inRouting();
            const bool preferences = m_workspace->inPreferences();
            m_windows->detach();
            m_workspace->flush();
            delete std::exchange(m_workspace, nullptr);
            showWorkspace();
            if (ticket)
                m_workspace->openTicket(*ticket);
            if (routing)
                m_workspace->openRouting();
            if (preferences)
                m_workspace->openPreferences(preference);
        },
        Qt::QueuedConnection);
}

} // namespace atalaya::shell
