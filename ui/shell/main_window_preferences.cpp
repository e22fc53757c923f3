#include "ui/kit/focus_ring.h"
#include "ui/models/translator.h"
#include "ui/settings/preferences_page.h"
#include "ui/settings/shortcut_rows.h"
#include "ui/shell/front.h"
#include "ui/shell/main_window.h"
#include "ui/shell/update_notice.h"
#include "ui/shell/workspace.h"

#include <QShortcut>
#include <algorithm>
#include <cmath>

// What a person chose, and what follows from it.

namespace atalaya::shell {

namespace {

const QString kMode = QStringLiteral("appearance/mode");
const QString kScale = QStringLiteral("appearance/textScale");
const QString kMoreTime = QStringLiteral("accessibility/moreTime");
const QString kSingleKeys = QStringLiteral("keys/single");
const QString kTranslated = QStringLiteral("translation/always"); // languages of customers
const QString kFocusRing = QStringLiteral("appearance/focusRing");

} // namespace

void MainWindow::connectPreferences()
{
    applyKeys();
    kit::setFocusAlwaysVisible(m_book.value(kFocusRing).toBool());
    connect(&m_book, &settings::PreferenceBook::changed, this, &MainWindow::preferenceChanged);
}

void MainWindow::preferenceChanged(const QString& key)
{
    if (key == kFocusRing)
        return kit::setFocusAlwaysVisible(m_book.value(key).toBool());
    if (key.startsWith(QLatin1StringView("appearance/")))
        return applyAppearance(key);
    if (key.startsWith(QLatin1StringView("alerts/")))
        return m_alerts.setSettings(m_settings.alerts());
    if (key == QLatin1StringView("language")) {
        Q_EMIT languageChosen(m_settings.language());
        m_front->retranslate();
        return rebuild(key);
    }
    if (models::Translator* translator = models::translatorOf(m_core); key == kTranslated && translator)
        return translator->setAlways(m_book.value(key).toStringList());
    if (key.startsWith(QLatin1StringView("keymap/")) || key == kSingleKeys) {
        m_keysChanged = true; // the workspace listens for the new ones when the page is left
        return applyKeys();
    }
    if ((key.startsWith(QLatin1StringView("undoSend/")) || key == kMoreTime) && m_workspace)
        m_workspace->setUndoTimes(m_settings.undoTimes());
}

void MainWindow::setTranslator(std::unique_ptr<models::Translator> translator)
{
    models::Translator* kept = translator.release();
    kept->setParent(&m_core); // panels ask for it there
    kept->setAlways(m_book.value(kTranslated).toStringList());
    connect(kept, &models::Translator::alwaysChanged, this, [this, kept](const QStringList& languages) {
        m_book.set(kTranslated, languages);
        kept->setAlways(m_book.value(kTranslated).toStringList()); // the company may have the say
    });
}

void MainWindow::applyKeys()
{
    settings::applyKeys(m_book, m_keymap);
    m_keymap.setSingleKeys(m_book.value(kSingleKeys).toBool());
    for (QShortcut* old : std::exchange(m_shortcuts, {}))
        delete old;
    const auto bind = [this](const char* id, auto action) {
        for (const QKeySequence& keys : m_keymap.sequences(QString::fromLatin1(id))) {
            auto* shortcut = new QShortcut(keys, this);
            shortcut->setObjectName(QLatin1StringView(id));
            connect(shortcut, &QShortcut::activated, this, action);
            m_shortcuts.append(shortcut);
        }
    };
    bind("app.larger", [this] { scaleText(0.1); });
    bind("app.smaller", [this] { scaleText(-0.1); });
    bind("app.normal", [this] { scaleText(0); });
    bind("app.fullScreen", [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

/// Another size or density builds the workspace anew; the page is open again at the same row.
void MainWindow::applyAppearance(const QString& key)
{
    const kit::Appearance before = kit::theme().appearance();
    const kit::Appearance wanted = m_settings.appearance();
    kit::theme().setAppearance(wanted);
    if (before.textScale != wanted.textScale || before.density != wanted.density)
        rebuild(key);
}

void MainWindow::setSystemLook(const SystemLook& look)
{
    m_settings.setSystemLook(look);
    applyAppearance(kMode);
}

void MainWindow::connectUpdate()
{
    connect(m_update, &UpdateNotice::openRequested, this, [this] {
        if (!m_workspace)
            return;
        m_workspace->openPreferences();
        if (auto* page = m_workspace->findChild<settings::PreferencesPage*>())
            page->showSection(settings::Section::About);
    });
}

void MainWindow::scaleText(double by)
{
    const double now = kit::theme().appearance().textScale;
    m_book.set(kScale, by == 0 ? 1.0 : std::clamp(std::round((now + by) * 10) / 10, 0.9, 2.0));
}

void MainWindow::placeChanged()
{
    updateTitle();
    if (m_keysChanged && m_workspace && !m_workspace->inPreferences()) {
        m_keysChanged = false;
        rebuild({});
    }
}

} // namespace atalaya::shell
