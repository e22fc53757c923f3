#pragma once

#include "app/workstation/installation.h"
#include "app/workstation/options.h"
#include "app/workstation/sample_company.h"
#include "app/workstation/single_instance.h"
#include "app/workstation/start_times.h"
#include "app/workstation/system_signals.h"
#include "core/session/desk_core.h"
#include "ui/kit/theme.h"
#include "ui/shell/main_window.h"

#include <QTranslator>

namespace atalaya::app {

/// Builds the workstation together: core, window, and, for the sample company, a broker in this process.
class Composition : public QObject {
    Q_OBJECT
public:
    /// `begun`: monotonicMicros() at the start of the program.
    Composition(Options options, std::int64_t begun);
    ~Composition() override;

    /// Errors: those of the data folder and the secret store. The program ends with them.
    Result<void> start();
    /// The program was started once more: its link is shown here.
    void startedAgain(const StartMessage& message);

private:
    Result<void> startDesk(const std::filesystem::path& dataDir, bool sample);
    void started(const Result<api::Me>& me);
    void openSample();
    void enterSample();
    void swapSampleRole();
    void showLanguage(const QString& code);
    void takeScreenshot();
    void post(std::function<void()> task);

    Options m_options;
    StartTimes m_times;
    SystemClock m_clock;
    SystemRandom m_random;
    kit::Theme m_theme;
    QTranslator m_translator;
    std::unique_ptr<shell::Settings> m_settings;
    Installation m_installation;
    std::unique_ptr<SampleCompany> m_sample;
    std::unique_ptr<session::DeskCore> m_core;
    std::unique_ptr<shell::MainWindow> m_window;
    std::unique_ptr<shell::MachineWatch> m_machine;
};

} // namespace atalaya::app
