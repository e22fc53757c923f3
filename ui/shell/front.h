#pragma once

#include "ui/models/core_signals.h"
#include "ui/settings/preference_book.h"
#include "ui/shell/broker_probe.h"

#include <QStackedWidget>

namespace atalaya::shell {

class FinishPage;
class FirstRunPage;
class Settings;
class SignInPage;
class UnlockPage;

/// All that stands before the workspace: the first start in three steps, signing in, unlocking.
class Front : public QStackedWidget {
    Q_OBJECT
public:
    Front(models::CoreSignals& core, Settings& settings, settings::PreferenceBook& book,
          QWidget* parent = nullptr);
    ~Front() override;

    /// Looks at addresses of the first start while they are typed.
    void setProbe(std::unique_ptr<BrokerProbe> probe);
    /// Who is here? On a computer where nobody has ever signed in, it begins with the first start.
    void showSignIn(const QString& notice = {});
    /// What is kept here is locked: says why, and what opens it.
    void showUnlock(const api::LockState& state);
    bool asksToUnlock() const;
    /// For the title of the window.
    QString title() const;
    /// The same page once more, in the language that counts now.
    void retranslate();

Q_SIGNALS:
    /// Somebody is signed in and has nothing more to choose.
    void entered();
    void unlocked();
    void sampleRequested();
    void titleChanged();

private:
    void buildPages();
    void signedIn();
    void show(QWidget* page);

    models::CoreSignals& m_core;
    Settings& m_settings;
    settings::PreferenceBook& m_book;
    std::unique_ptr<BrokerProbe> m_probe;
    FirstRunPage* m_firstRun = nullptr;
    SignInPage* m_signIn = nullptr;
    UnlockPage* m_unlock = nullptr;
    FinishPage* m_finish = nullptr;
    api::LockState m_lock;
    QString m_notice;
};

} // namespace atalaya::shell
