#include "ui/shell/front.h"

#include "ui/shell/finish_page.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/settings.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/unlock_page.h"

namespace atalaya::shell {

Front::Front(models::CoreSignals& core, Settings& settings, settings::PreferenceBook& book, QWidget* parent)
    : QStackedWidget(parent)
    , m_core(core)
    , m_settings(settings)
    , m_book(book)
{
    setObjectName(QStringLiteral("front"));
    buildPages();
}

Front::~Front() = default;

void Front::buildPages()
{
    m_signIn = new SignInPage(m_core, this);
    m_unlock = new UnlockPage(m_core, this);
    m_firstRun = new FirstRunPage(this);
    m_firstRun->setProbe(m_probe.get());
    m_finish = new FinishPage(m_book, this);
    for (FrontPage* page : std::initializer_list<FrontPage*>{m_signIn, m_unlock, m_firstRun}) {
        page->setBook(m_book);
        addWidget(page);
    }
    addWidget(m_finish); // the theme is asked for there, larger
    connect(m_signIn, &SignInPage::signedIn, this, &Front::signedIn);
    connect(m_signIn, &SignInPage::sampleRequested, this, &Front::sampleRequested);
    connect(m_signIn, &SignInPage::certificateShown, this, &Front::titleChanged);
    connect(m_signIn, &SignInPage::changeRequested, this, [this] { show(m_firstRun); });
    connect(m_unlock, &UnlockPage::unlocked, this, &Front::unlocked);
    connect(m_unlock, &UnlockPage::signInRequested, this, [this] { showSignIn(); });
    connect(m_firstRun, &FirstRunPage::sampleRequested, this, &Front::sampleRequested);
    connect(m_firstRun, &FirstRunPage::connectRequested, this, [this](const QString& url) {
        m_signIn->setStep(2);
        m_signIn->setChangesElsewhere(true);
        m_signIn->setKnown(url, m_signIn->login());
        show(m_signIn);
    });
    connect(m_finish, &FinishPage::finished, this, &Front::entered);
}

void Front::setProbe(std::unique_ptr<BrokerProbe> probe)
{
    m_firstRun->setProbe(probe.get());
    m_probe = std::move(probe);
}

void Front::showSignIn(const QString& notice)
{
    const QString url = models::toQt(m_core.linkState().broker);
    if (url.isEmpty() && notice.isEmpty() && !m_settings.hasBegun())
        return show(m_firstRun);
    m_notice = notice;
    m_signIn->setStep(0);
    m_signIn->setChangesElsewhere(false);
    m_signIn->setKnown(url, models::toQt(m_core.me().agent.login));
    m_signIn->setNotice(notice);
    show(m_signIn);
}

void Front::showUnlock(const api::LockState& state)
{
    m_lock = state;
    m_unlock->setState(state);
    show(m_unlock);
}

bool Front::asksToUnlock() const
{
    return isVisibleTo(parentWidget()) && currentWidget() == m_unlock;
}

void Front::signedIn()
{
    if (m_settings.hasBegun())
        return Q_EMIT entered();
    m_settings.setBegun();
    show(m_finish);
    m_finish->setFocus();
}

void Front::show(QWidget* page)
{
    setCurrentWidget(page);
    Q_EMIT titleChanged();
}

QString Front::title() const
{
    const QWidget* page = currentWidget();
    return page == m_firstRun ? m_firstRun->title()
        : page == m_finish    ? m_finish->title()
        : page == m_unlock    ? m_unlock->title()
                              : m_signIn->title();
}

void Front::retranslate()
{
    const int at = currentIndex();
    const QString address = m_firstRun->address();
    const QString url = m_signIn->address();
    const QString login = m_signIn->login();
    const bool first = at == indexOf(m_signIn) && !m_settings.hasBegun() && !address.isEmpty();
    while (QWidget* page = currentWidget()) {
        removeWidget(page);
        page->deleteLater(); // its own chooser brought us here
    }
    buildPages();
    m_firstRun->setAddress(address);
    m_signIn->setKnown(url, login);
    m_signIn->setNotice(m_notice);
    m_signIn->setStep(first ? 2 : 0);
    m_signIn->setChangesElsewhere(first);
    m_unlock->setState(m_lock);
    show(widget(at));
}

} // namespace atalaya::shell
