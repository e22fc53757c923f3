#pragma once

#include "ui/kit/keymap.h"
#include "ui/models/core_signals.h"
#include "ui/models/translator.h"
#include "ui/settings/preference_book.h"
#include "ui/shell/alerts.h"
#include "ui/shell/deep_link.h"
#include "ui/shell/palette_match.h"
#include "ui/shell/settings.h"

#include <QMainWindow>

QT_BEGIN_NAMESPACE
class QShortcut;
class QStackedWidget;
QT_END_NAMESPACE

namespace atalaya::shell {

class BrokerProbe;
class Front;
class UpdateNotice;
class Windows;
class Workspace;

/// The window: the pages before the workspace, or the workspace of who is signed in.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(api::Core& core, Settings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Somebody is signed in (or was, and works offline): the workspace.
    void showWorkspace();
    void showSignIn(const QString& notice = {});
    /// What is kept here is locked: says why, and what opens it.
    void showUnlock();
    Workspace* workspace() const { return m_workspace; }
    /// The system looks another way now: counts where that was chosen.
    void setSystemLook(const SystemLook& look);
    /// Now, or as soon as somebody is signed in.
    void openLink(const DeepLink& link);
    /// In front of the other windows, also when it was minimised.
    void bringToFront();
    /// What the desk tells of, and how. The ways out of the program are given to it from outside.
    Alerts& alerts() { return m_alerts; }
    /// The desktop's own notices (null: the tray shows them) and its sound cards (null: silence). With them
    /// comes the icon in the tray.
    void setSystem(std::unique_ptr<DesktopNotices> notices, std::unique_ptr<SoundOutput> sound);
    /// Puts texts into other languages; without one the desk says that there is none.
    void setTranslator(std::unique_ptr<models::Translator> translator);
    /// Looks at the addresses that are typed on a first start.
    void setProbe(std::unique_ptr<BrokerProbe> probe);

Q_SIGNALS:
    void sampleRequested();
    /// In the sample company: go on as the team lead, or as the agent again. Nobody is shown meanwhile.
    void otherRoleRequested();
    void languageChosen(const QString& code);
    /// The inbox has its first rows.
    void ready();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void lockChanged(const api::LockState& state);
    void unlocked();
    void connectPreferences();
    void preferenceChanged(const QString& key);
    void applyAppearance(const QString& key);
    void applyKeys();
    void placeChanged();
    void applyMinimumSize();
    void updateTitle();
    void connectAlerts();
    void connectUpdate();
    std::vector<PaletteCommand> preferenceCommands();
    void openAlert(const Alert& alert);
    /// Sizes and words of the workspace are chosen when it is built.
    /// `preference`: its page was open, and is again.
    void rebuild(const QString& preference);
    void leaveWorkspace();
    void scaleText(double by);

    models::CoreSignals m_core;
    kit::Keymap m_keymap;
    Settings& m_settings;
    settings::PreferenceBook m_book; ///< before what reads the settings: a policy is taken over first
    std::unique_ptr<DesktopNotices> m_notices;
    std::unique_ptr<SoundOutput> m_sound;
    Alerts m_alerts;
    QStackedWidget* m_pages;
    Front* m_front;
    UpdateNotice* m_update;
    Windows* m_windows;
    Workspace* m_workspace = nullptr;
    QList<QShortcut*> m_shortcuts; ///< of the window itself
    bool m_keysChanged = false; ///< the workspace listens for the old ones
    std::optional<DeepLink> m_link; ///< waits for the workspace
};

} // namespace atalaya::shell
