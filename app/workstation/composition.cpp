#include "app/workstation/composition.h"

#include "app/workstation/apertium_translator.h"
#include "app/workstation/network_probe.h"
#include "app/workstation/notices.h"
#include "app/workstation/sound_output.h"
#include "app/workstation/system_look.h"
#include "core/base/log.h"
#include "core/base/platform/files.h"
#include "ui/kit/web_module.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QSysInfo>
#include <QTimer>
#include <spdlog/spdlog.h>

namespace atalaya::app {
namespace {

std::filesystem::path pathOf(const QString& text)
{
    return std::filesystem::path(text.toStdU16String());
}

/// Where the module with the web engine stands: beside the program, or where it was installed.
QStringList webModuleFiles()
{
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("atalaya-web.dll");
#else
    const QString name = QStringLiteral("atalaya-web.so");
#endif
    const QDir here(QCoreApplication::applicationDirPath());
    return {here.filePath(name), here.filePath(QStringLiteral(ATALAYA_MODULE_DIR "/") + name)};
}

constexpr int kSettleMs = 700; // pictures, avatars and counts are there by then

} // namespace

Composition::Composition(Options options, std::int64_t begun) : m_options(std::move(options)), m_times(begun)
{
}

Composition::~Composition()
{
    m_machine.reset();
    m_window.reset(); // its closing saves drafts through the core
    if (m_installation.keyStore)
        m_installation.keyStore->cancel(); // the core may wait for it
    if (m_core)
        m_core->stop();
    m_sample.reset();
    m_core.reset();
}

void Composition::post(std::function<void()> task)
{
    QMetaObject::invokeMethod(this, std::move(task), Qt::QueuedConnection);
}

Result<void> Composition::start()
{
    kit::initResources();
    const auto dataDir = pathOf(m_options.dataDir);
    ATALAYA_CHECK(platform::makePrivateFolder(dataDir));
    m_settings = std::make_unique<shell::Settings>(m_options.dataDir + QStringLiteral("/settings.ini"));
    m_theme.setAppearance(m_settings->appearance());
    kit::install(*qApp, m_theme);
    kit::setWebModuleFiles(webModuleFiles());
    const QString language = m_options.language.isEmpty() ? m_settings->language() : m_options.language;
    showLanguage(language.isEmpty() ? QLocale().name().left(2) : language);
    if (m_options.sample)
        openSample();
    else
        ATALAYA_CHECK(startDesk(dataDir, false));
    return {};
}

void Composition::showLanguage(const QString& code)
{
    qApp->removeTranslator(&m_translator);
    const QString file = QStringLiteral(":/i18n/atalaya_%1.qm");
    if (m_translator.load(file.arg(code)) || m_translator.load(file.arg(QStringLiteral("en")))) // its plurals
        qApp->installTranslator(&m_translator);
    // Numbers and dates follow the words; the system's own customs stay where its language is the chosen one.
    const QLocale chosen(code);
    const bool own = m_options.language.isEmpty() && chosen.language() == QLocale::system().language();
    QLocale::setDefault(own ? QLocale::system() : chosen);
}

Result<void> Composition::startDesk(const std::filesystem::path& dataDir, bool sample)
{
    ATALAYA_CHECK(platform::makePrivateFolder(dataDir));
    const bool keyFile = sample || m_options.keyFile;
    ATALAYA_TRY(installation, Installation::open(dataDir, keyFile, m_clock, m_random));
    m_installation = std::move(installation);
    if (keyFile) // at once; a key store may ask a person first
        ATALAYA_CHECK(m_installation.vault->open());
    session::DeskConfig config;
    config.dataDir = dataDir;
    config.device = m_installation.id;
    config.deviceName = QSysInfo::machineHostName().toStdString();
    config.vault = m_installation.vault.get();
    config.sample = sample;
    config.post = [this](session::Task task) { post(std::move(task)); };
    config.transports =
        [this, sample](const session::Address& address) -> Result<std::unique_ptr<session::Transport>> {
        if (sample)
            return session::makeLocalTransport(m_sample->door());
        return session::makeNetworkTransport(address);
    };
    Clock& clock = sample ? m_sample->clock() : static_cast<Clock&>(m_clock);
    m_core = std::make_unique<session::DeskCore>(std::move(config), clock, m_random, *m_installation.vault);
    m_window = std::make_unique<shell::MainWindow>(*m_core, *m_settings);
    m_window->setSystem(makeDesktopNotices(), makeSoundOutput());
    m_window->setTranslator(std::make_unique<ApertiumTranslator>());
    connect(m_window.get(), &shell::MainWindow::languageChosen, this, [this](const QString& code) {
        showLanguage(code.isEmpty() ? QLocale::system().name().left(2) : code);
    });
    new SystemLookWatch([this](const shell::SystemLook& look) { m_window->setSystemLook(look); },
                        m_window.get());
    connect(m_window.get(), &shell::MainWindow::ready, this, &Composition::takeScreenshot);
    connect(m_window.get(), &shell::MainWindow::otherRoleRequested, this, &Composition::swapSampleRole);
    connect(m_window.get(), &shell::MainWindow::sampleRequested, this, [this] {
        m_machine.reset();
        m_window.reset();
        m_core->stop();
        m_core.reset();
        openSample();
    });
    if (m_options.printTimings) {
        m_times.watch(m_window.get());
        connect(m_window.get(), &shell::MainWindow::ready, this, [this] { m_times.say("inbox"); });
    }
    if (!sample) {
        m_window->setProbe(makeNetworkProbe());
        // Days of the sample company go by in minutes.
        m_machine = std::make_unique<shell::MachineWatch>(m_core->presence());
        followSystem(*m_machine, m_machine.get());
    }
    if (const auto link = shell::DeepLink::read(m_options.link))
        m_window->openLink(*link);
    m_window->show();
    if (!sample)
        m_core->start([this](const Result<api::Me>& me) { started(me); });
    return {};
}

void Composition::started(const Result<api::Me>& me)
{
    if (me)
        return m_window->showWorkspace();
    switch (me.error().code) {
    case ErrorCode::DeviceLocked:
    case ErrorCode::SecretUnavailable:
    case ErrorCode::OfflineExpired:
        return m_window->showUnlock();
    default:
        m_window->showSignIn();
    }
}

void Composition::openSample()
{
    m_sample = std::make_unique<SampleCompany>(m_random);
    connect(m_sample.get(), &SampleCompany::failed, this, [](const QString& detail) {
        log::program().error("the sample company cannot be opened: {}", detail.toStdString());
        // Also before the event loop runs, where exit() would be forgotten.
        QTimer::singleShot(0, qApp, [] { QApplication::exit(70); });
    });
    connect(m_sample.get(), &SampleCompany::loaded, this, &Composition::enterSample);
    if (auto started = startDesk(pathOf(m_options.dataDir) / "sample", true); !started)
        Q_EMIT m_sample->failed(QString::fromStdString(started.error().str()));
    else
        m_sample->load();
}

void Composition::enterSample()
{
    const api::SignInRequest request{"sample:", m_options.sampleLogin.toStdString(), SampleCompany::kPassword,
                                     ""};
    m_core->link().signIn(request, [this](const Result<api::Me>& me) {
        if (!me)
            return Q_EMIT m_sample->failed(QString::fromStdString(me.error().str()));
        m_core->commands().submit(domain::SetAgentStatus{domain::AgentStatus::Available, {}}, {});
        m_window->showWorkspace();
    });
}

/// The same day goes on as somebody else: what a team lead publishes, the agent sees.
void Composition::swapSampleRole()
{
    const bool agent = m_options.sampleLogin == QLatin1StringView(SampleCompany::kAgent);
    m_options.sampleLogin = QString::fromLatin1(agent ? SampleCompany::kLead : SampleCompany::kAgent);
    m_core->link().signOut([this](const Result<bool>&) { enterSample(); });
}

void Composition::startedAgain(const StartMessage& message)
{
    if (!m_window)
        return;
    if (!message.activation.isEmpty()) // Qt takes it from there when a window asks for the front
        qputenv("XDG_ACTIVATION_TOKEN", message.activation.toUtf8());
    m_window->bringToFront();
    if (const auto link = shell::DeepLink::read(message.link))
        m_window->openLink(*link);
}

void Composition::takeScreenshot()
{
    if (m_options.screenshot.isEmpty())
        return;
    QTimer::singleShot(kSettleMs, this, [this] {
        const bool saved = m_window->grab().save(m_options.screenshot);
        if (!saved)
            log::program().error("cannot write {}", m_options.screenshot.toStdString());
        QApplication::exit(saved ? 0 : 74);
    });
}

} // namespace atalaya::app
