#include "ui/apps/app_page.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/states.h"
#include "ui/kit/web_module.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace atalaya::apps {

namespace token = kit::token;

AppPage::AppPage(const WebApp& app, const QString& storage, QWidget* parent)
    : Surface(token::bgSurface, parent)
    , m_app(app)
    , m_storage(storage)
    , m_reload(new kit::IconButton(QStringLiteral("refresh-cw"), tr("Load again"), this))
    , m_outside(new kit::IconButton(QStringLiteral("external-link"), tr("Open in your browser"), this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new kit::EmptyState(QStringLiteral("globe"), tr("No conversation chosen"),
                                    tr("%1 is shown beside a conversation.").arg(app.name), m_stack))
    , m_without(new kit::EmptyState(QStringLiteral("globe"), tr("%1 cannot be shown in here").arg(app.name),
                                    tr("The part of Atalaya that shows pages is not on this computer."),
                                    m_stack))
    , m_failed(new QWidget(m_stack))
    , m_error(new kit::ErrorState(m_failed))
{
    setObjectName(QStringLiteral("app-") + app.id);
    setAccessibleName(app.name);
    build();
}

void AppPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    kit::scaleLayout(head, {16, 6, 10, 6}, 4);
    auto* host = new kit::ElidedLabel(QUrl(m_app.address.section(u'{', 0, 0)).host(), kit::Type::Small,
                                      token::textTertiary, this);
    head->addWidget(host, 1);
    head->addWidget(m_reload);
    head->addWidget(m_outside);
    m_reload->setObjectName(QStringLiteral("appReload"));
    m_outside->setObjectName(QStringLiteral("appOutside"));
    column->addLayout(head);
    column->addWidget(new kit::Line(Qt::Horizontal, this));
    kit::Button* open = m_without->setAction(tr("Open in your browser"));
    open->setObjectName(QStringLiteral("openInBrowser"));
    connect(open, &QPushButton::clicked, this, &AppPage::openOutside);
    connect(m_outside, &QPushButton::clicked, this, &AppPage::openOutside);
    auto* failed = new QVBoxLayout(m_failed);
    kit::scaleLayout(failed, {16, 16, 16, 16}, 0);
    failed->addWidget(m_error);
    failed->addStretch();
    for (QWidget* page : std::initializer_list<QWidget*>{m_nothing, m_without, m_failed})
        m_stack->addWidget(page);
    column->addWidget(m_stack, 1);
    const auto again = [this] {
        delete m_view;
        m_view = nullptr;
        start();
    };
    connect(m_reload, &QPushButton::clicked, this, again);
    connect(m_error, &kit::ErrorState::tryAgain, this, again);
    m_reload->setEnabled(false);
    m_outside->setEnabled(false);
    if (!m_app.problem.isEmpty())
        showWrong();
}

void AppPage::setContext(const QVariantMap& context)
{
    const bool another = context.value(QStringLiteral("ticket")) != m_context.value(QStringLiteral("ticket"));
    m_context = context;
    if (!m_app.problem.isEmpty())
        return;
    m_outside->setEnabled(true);
    if (!m_view) {
        if (isVisible())
            start();
        return;
    }
    m_view->setContext(m_context);
    if (m_app.reloads && another)
        m_view->open(addressOf(m_app, m_context));
}

void AppPage::showEvent(QShowEvent* event)
{
    Surface::showEvent(event);
    if (!m_view)
        start();
}

void AppPage::start()
{
    if (m_context.isEmpty() || !m_app.problem.isEmpty())
        return;
    if (!kit::webModule())
        return m_stack->setCurrentWidget(m_without);
    makeView();
    m_reload->setEnabled(true);
    m_stack->setCurrentWidget(m_view);
    m_view->setContext(m_context);
    m_view->open(addressOf(m_app, m_context));
}

void AppPage::makeView()
{
    m_view = kit::webModule()->makeAppView({m_app.id, m_storage, m_app.origins, m_app.permissions}, m_stack);
    m_view->setAccessibleName(m_app.name);
    kit::AppView::Handlers handlers;
    handlers.outside = [this](const QUrl& link) { Q_EMIT linkRequested(link); };
    handlers.loaded = [this] { m_stack->setCurrentWidget(m_view); };
    handlers.unreachable = [this] {
        showProblem(tr("%1 does not answer").arg(m_app.name),
                    tr("The rest of the desk works. Try again, or open it in your browser."));
    };
    handlers.failed = [this] {
        showProblem(tr("%1 has ended unexpectedly").arg(m_app.name),
                    tr("The rest of the desk works. Try again, or open it in your browser."));
    };
    m_view->setHandlers(std::move(handlers));
    m_stack->addWidget(m_view);
}

void AppPage::showProblem(const QString& title, const QString& text)
{
    m_error->setContent(title, text, QStringLiteral("APP-1"), m_app.id + u' ' + m_app.address);
    m_stack->setCurrentWidget(m_failed);
}

/// Nothing that is tried again here would help.
void AppPage::showWrong()
{
    auto* wrong = new kit::EmptyState(QStringLiteral("triangle-alert"),
                                      tr("%1 is not set up well").arg(m_app.name), m_app.problem, m_stack);
    m_stack->addWidget(wrong);
    m_stack->setCurrentWidget(wrong);
}

void AppPage::openOutside()
{
    if (!m_context.isEmpty() && m_app.problem.isEmpty())
        Q_EMIT linkRequested(addressOf(m_app, m_context));
}

} // namespace atalaya::apps
