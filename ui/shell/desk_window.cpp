#include "ui/shell/desk_window.h"

#include "ui/kit/theme.h"
#include "ui/models/texts.h"
#include "ui/shell/context_column.h"
#include "ui/shell/screen_keeper.h"
#include "ui/shell/workspace.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QShortcut>
#include <utility>

namespace atalaya::shell {
namespace {

const QString kConversation = QStringLiteral("conversation");
constexpr QSize kUsual(1040, 760);

ContextColumn* contextOf(const Workspace& workspace)
{
    return workspace.findChild<ContextColumn*>(QStringLiteral("context"));
}

} // namespace

DeskWindow::DeskWindow(models::CoreSignals& core, const kit::Keymap& keymap, const WindowState& state)
    : m_kind(state.kind)
    , m_workspace(new Workspace(core, keymap, this,
                                state.kind == kConversation ? Extent::Conversation : Extent::Place))
{
    setObjectName(QStringLiteral("deskWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false); // the desk ends with its main window
    setCentralWidget(m_workspace);
    const double scale = kit::theme().appearance().textScale;
    setMinimumSize(qRound(kit::theme().px(480) / scale), qRound(kit::theme().px(480) / scale));
    for (const QKeySequence& keys : keymap.sequences(u"app.fullScreen"))
        connect(new QShortcut(keys, this), &QShortcut::activated, this,
                [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    connect(m_workspace, &Workspace::titleChanged, this, &DeskWindow::updateTitle);
    connect(m_workspace, &Workspace::unsaved, this, &DeskWindow::setWindowModified);
    if (state.geometry.isEmpty() || !restoreGeometry(state.geometry))
        resize(kUsual);
    m_workspace->restore(state);
    updateTitle();
}

WindowState DeskWindow::state() const
{
    WindowState state = m_workspace->windowState();
    state.kind = m_kind;
    state.geometry = saveGeometry();
    return state;
}

std::optional<domain::TicketId> DeskWindow::ticket() const
{
    return m_kind == kConversation ? m_workspace->currentTicket() : std::nullopt;
}

void DeskWindow::updateTitle()
{
    QString what = m_workspace->title();
    what.replace(QLatin1StringView("[*]"), QLatin1StringView("[*][*]"));
    setWindowTitle(tr("%1[*] – Atalaya").arg(what));
}

void DeskWindow::closeEvent(QCloseEvent* event)
{
    m_workspace->flush();
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

Windows::Windows(MainWindow& main, models::CoreSignals& core, const kit::Keymap& keymap, Settings& settings)
    : QObject(&main)
    , m_main(main)
    , m_core(core)
    , m_keymap(keymap)
    , m_settings(settings)
    , m_screens(new ScreenKeeper(presentScreens, this))
{
    m_main.installEventFilter(this);
    m_screens->setWindow(&m_main, &m_main);
    connect(m_screens, &ScreenKeeper::settled, this, &Windows::changed);
    connect(&m_core, &models::CoreSignals::meChanged, this, [this] {
        if (m_workspace)
            load(); // only now it is known whose windows they are
    });
}

Windows::~Windows()
{
    for (DeskWindow* window : std::exchange(m_windows, {}))
        delete window;
}

QString Windows::path() const
{
    const QString folder = QFileInfo(m_settings.file()).absolutePath();
    return folder + QStringLiteral("/windows-%1.json").arg(m_person);
}

void Windows::attach(Workspace& workspace)
{
    m_workspace = &workspace;
    connect(&workspace, &Workspace::windowRequested, this, &Windows::open);
    connect(&workspace, &Workspace::stateChanged, this, &Windows::changed);
    workspace.setElsewhere([this](domain::TicketId ticket) { return isOpen(ticket); });
    load();
}

void Windows::load()
{
    const QString person = models::toQt(m_core.me().agent.id.str());
    if (m_core.me().agent.id.isNull() || (m_person == person && m_file))
        return;
    for (DeskWindow* window : std::exchange(m_windows, {}))
        delete window; // of whoever worked here before
    m_person = person;
    m_file = std::make_unique<DeskStateFile>(path());
    const DeskState state = m_file->load();
    m_restoring = true;
    m_screens->setLayouts(&m_main, {}); // of whoever worked here before
    for (const WindowState& window : state.windows) {
        if (window.kind != QLatin1StringView("main")) {
            add(window);
            continue;
        }
        m_workspace->restore(window);
        takeLayouts(window, &m_main, *m_workspace);
    }
    m_restoring = false;
    if (!state.windows.isEmpty() && !m_windows.isEmpty())
        m_main.activateWindow();
}

void Windows::detach()
{
    changed();
    if (m_file)
        m_file->flush();
    m_file.reset(); // closing them now is no wish of whoever worked here
    m_person.clear();
    m_workspace.clear();
    for (DeskWindow* window : std::exchange(m_windows, {})) {
        window->workspace().flush();
        delete window;
    }
}

void Windows::finish()
{
    m_settings.setWindowGeometry(m_main.saveGeometry());
    detach();
}

bool Windows::isOpen(domain::TicketId ticket) const
{
    for (const DeskWindow* window : m_windows)
        if (window->ticket() == ticket)
            return true;
    return false;
}

DeskWindow* Windows::find(const WindowState& state) const
{
    for (DeskWindow* window : m_windows) {
        const WindowState there = window->state();
        const bool conversation = there.kind == kConversation && there.ticket == state.ticket;
        const bool place = there.kind != kConversation && there.place == state.place;
        if (state.place == QLatin1StringView("inbox") ? conversation : place)
            return window;
    }
    return nullptr;
}

void Windows::open(const WindowState& state)
{
    DeskWindow* window = find(state);
    if (!window) {
        add(state);
        window = m_windows.last();
    }
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

void Windows::add(const WindowState& state)
{
    auto* window = new DeskWindow(m_core, m_keymap, state);
    m_windows << window;
    window->installEventFilter(this);
    connect(window, &DeskWindow::closing, this, [this, window] { remove(window); });
    connect(&window->workspace(), &Workspace::stateChanged, this, [this] {
        if (m_workspace && !m_restoring)
            m_workspace->refreshTicket(); // it may be written there now, or not any more
        changed();
    });
    connect(&window->workspace(), &Workspace::ticketRequested, this, [this](domain::TicketId ticket) {
        m_main.bringToFront();
        if (m_workspace)
            m_workspace->openTicket(ticket);
    });
    takeLayouts(state, window, window->workspace());
    window->show();
    changed();
}

void Windows::remove(DeskWindow* window)
{
    if (m_windows.removeOne(window) && m_workspace)
        m_workspace->refreshTicket();
    changed();
}

void Windows::changed()
{
    if (!m_file || !m_workspace || m_restoring)
        return;
    DeskState state{m_person, {m_workspace->windowState()}};
    addLayouts(state.windows.first(), &m_main, *m_workspace);
    for (DeskWindow* window : std::as_const(m_windows)) {
        state.windows << window->state();
        addLayouts(state.windows.last(), window, window->workspace());
    }
    m_file->keep(state);
}

void Windows::addLayouts(WindowState& state, QObject* owner, const Workspace& workspace)
{
    state.layouts = m_screens->layouts(owner);
    ContextColumn* context = contextOf(workspace);
    m_screens->setWindow(context, context->ownWindow()); // it comes and goes
    state.contextLayouts = m_screens->layouts(context);
}

void Windows::takeLayouts(const WindowState& state, QWidget* window, const Workspace& workspace)
{
    m_screens->setWindow(window, window);
    m_screens->setLayouts(window, state.layouts);
    ContextColumn* context = contextOf(workspace);
    m_screens->setWindow(context, context->ownWindow());
    m_screens->setLayouts(context, state.contextLayouts);
}

bool Windows::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::WindowStateChange:
        if (watched == &m_main && m_main.isVisible())
            m_settings.setWindowGeometry(m_main.saveGeometry());
        changed();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace atalaya::shell
