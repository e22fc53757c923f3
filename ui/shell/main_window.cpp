#include "ui/shell/main_window.h"

#include "ui/kit/menu.h"
#include "ui/models/error_text.h"
#include "ui/settings/this_computer.h"
#include "ui/shell/desk_window.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/unlock_page.h"
#include "ui/shell/workspace.h"

#include <QCloseEvent>
#include <QShortcut>
#include <QStackedWidget>

namespace atalaya::shell {

MainWindow::MainWindow(api::Core& core, Settings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_core(core)
    , m_settings(settings)
    , m_alerts(m_core, settings.alerts())
    , m_pages(new QStackedWidget(this))
    , m_signIn(new SignInPage(m_core, m_pages))
    , m_unlock(new UnlockPage(m_core, m_pages))
    , m_windows(new Windows(*this, m_core, m_keymap, m_settings))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Atalaya"));
    applyMinimumSize();
    setCentralWidget(m_pages);
    m_pages->addWidget(m_signIn);
    m_pages->addWidget(m_unlock);
    connect(m_signIn, &SignInPage::signedIn, this, &MainWindow::showWorkspace);
    connect(m_signIn, &SignInPage::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_signIn, &SignInPage::certificateShown, this, &MainWindow::updateTitle);
    connect(m_unlock, &UnlockPage::unlocked, this, &MainWindow::unlocked);
    connect(m_unlock, &UnlockPage::signInRequested, this, [this] { showSignIn(); });
    connect(&m_core, &models::CoreSignals::lockChanged, this, &MainWindow::lockChanged);
    connect(&m_core, &models::CoreSignals::linkChanged, this, [this](const api::LinkState& link) {
        const bool ended = link.kind == api::LinkKind::SignedOut && !link.lastError.detail.empty();
        if (ended && m_workspace)
            showSignIn(models::errorText(link.lastError.code));
    });
    const auto bind = [this](const char* id, auto action) {
        for (const QKeySequence& keys : m_keymap.sequences(QString::fromLatin1(id))) {
            auto* shortcut = new QShortcut(keys, this);
            shortcut->setObjectName(QLatin1StringView(id));
            connect(shortcut, &QShortcut::activated, this, action);
        }
    };
    bind("app.larger", [this] { scaleText(0.1); });
    bind("app.smaller", [this] { scaleText(-0.1); });
    bind("app.normal", [this] { scaleText(0); });
    bind("app.fullScreen", [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    connectAlerts();
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
        connect(m_workspace, &Workspace::focusModeChanged, &m_alerts, &Alerts::setFocusMode);
        m_workspace->setMoreCommands([this] { return preferenceCommands(); });
        m_windows->attach(*m_workspace);
        connect(m_workspace, &Workspace::settingsRequested, this, &MainWindow::openSettings);
        connect(m_workspace, &Workspace::ready, this, &MainWindow::ready);
        connect(m_workspace, &Workspace::titleChanged, this, &MainWindow::updateTitle);
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
    m_signIn->setKnown(models::toQt(m_core.linkState().broker), models::toQt(m_core.me().agent.login));
    m_signIn->setNotice(notice);
    m_pages->setCurrentWidget(m_signIn);
    updateTitle();
}

void MainWindow::showUnlock()
{
    m_core.core().computer().lockState(
        models::guarded<api::LockState>(this, [this](const Result<api::LockState>& state) {
            if (!state || !state->locked)
                return;
            m_unlock->setState(*state);
            m_pages->setCurrentWidget(m_unlock);
            updateTitle();
        }));
}

void MainWindow::lockChanged(const api::LockState& state)
{
    if (state.locked && m_workspace) {
        leaveWorkspace(); // what is written is kept
        showUnlock();
    } else if (!state.locked && m_pages->currentWidget() == m_unlock) {
        unlocked();
    }
}

void MainWindow::unlocked()
{
    m_core.core().link().me(models::guarded<api::Me>(this, [this](const Result<api::Me>& me) {
        if (m_pages->currentWidget() == m_unlock)
            me ? showWorkspace() : showSignIn();
    }));
}

void MainWindow::openThisComputer()
{
    auto* page = new settings::ThisComputer(m_core, this);
    page->open();
}

void MainWindow::updateTitle()
{
    const bool working = m_workspace && m_pages->currentWidget() == m_workspace;
    const bool locked = m_pages->currentWidget() == m_unlock;
    QString what = working ? m_workspace->title() : locked ? m_unlock->title() : m_signIn->title();
    what.replace(QLatin1StringView("[*]"), QLatin1StringView("[*][*]")); // a subject may have those letters
    setWindowTitle(tr("%1[*] – Atalaya").arg(what));
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

void MainWindow::apply(kit::Appearance appearance)
{
    const kit::Appearance before = kit::theme().appearance();
    kit::theme().setAppearance(appearance);
    m_settings.setAppearance(appearance);
    if (before.textScale != appearance.textScale || before.density != appearance.density)
        rebuild();
}

void MainWindow::rebuild()
{
    if (!m_workspace)
        return;
    // After the click that asked for it: the button goes as well.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const auto ticket = m_workspace->currentTicket();
            const bool routing = m_workspace->inRouting();
            m_windows->detach();
            m_workspace->flush();
            delete std::exchange(m_workspace, nullptr);
            showWorkspace();
            if (ticket)
                m_workspace->openTicket(*ticket);
            if (routing)
                m_workspace->openRouting();
        },
        Qt::QueuedConnection);
}

void MainWindow::scaleText(double by)
{
    kit::Appearance appearance = kit::theme().appearance();
    appearance.textScale = by == 0 ? 1.0 : std::clamp(appearance.textScale + by, 0.9, 2.0);
    apply(appearance);
}

void MainWindow::chooseUndoTimes(QWidget* anchor)
{
    auto* box = new UndoTimesBox(m_settings.undoTimes(), this);
    connect(box, &UndoTimesBox::changed, this, [this](const UndoTimes& times) {
        m_settings.setUndoTimes(times);
        if (m_workspace)
            m_workspace->setUndoTimes(times);
    });
    box->openAt(anchor);
}

void MainWindow::openSettings(QWidget* anchor)
{
    auto* menu = new kit::Menu(this);
    menu->setObjectName(QStringLiteral("settingsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const kit::Appearance now = kit::theme().appearance();
    const auto add = [&](bool on, const QString& text, const QString& key, std::function<void()> run) {
        QAction* action = menu->addItem(on ? QStringLiteral("check") : QString(), text, key);
        connect(action, &QAction::triggered, this, std::move(run));
    };
    menu->addHeading(tr("Theme"));
    const std::pair<kit::Mode, QString> modes[] = {{kit::Mode::Light, tr("Light")},
                                                   {kit::Mode::Dark, tr("Dark")},
                                                   {kit::Mode::HighContrast, tr("High contrast")}};
    for (const auto& [mode, text] : modes)
        add(now.mode == mode, text, {}, [this, now, mode = mode] {
            kit::Appearance wanted = now;
            wanted.mode = mode;
            apply(wanted);
        });
    menu->addHeading(tr("Text"));
    add(false, tr("Larger text"), m_keymap.text(u"app.larger"), [this] { scaleText(0.1); });
    add(false, tr("Smaller text"), m_keymap.text(u"app.smaller"), [this] { scaleText(-0.1); });
    const bool compact = now.density == kit::Density::Compact;
    add(compact, tr("Compact rows"), {}, [this, now, compact] {
        kit::Appearance wanted = now;
        wanted.density = compact ? kit::Density::Comfortable : kit::Density::Compact;
        apply(wanted);
    });
    menu->addHeading(tr("Sending"));
    add(false, tr("Time to take back"), {}, [this, anchor] { chooseUndoTimes(anchor); });
    menu->addHeading(tr("Language"));
    const std::pair<const char*, const char*> languages[] = {
        {"en", "English"}, {"es", "Español"}, {"pt", "Português"}};
    for (const auto& [code, name] : languages)
        add(m_settings.language() == QLatin1StringView(code), QString::fromUtf8(name), {},
            [this, code = code] {
                m_settings.setLanguage(QLatin1StringView(code));
                Q_EMIT languageChosen(QLatin1StringView(code));
                rebuild();
            });
    menu->addHeading(tr("Data"));
    add(false, tr("This computer…"), {}, [this] { openThisComputer(); });
    kit::popup(menu, anchor);
}

} // namespace atalaya::shell
