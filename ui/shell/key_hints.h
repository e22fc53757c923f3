#pragma once

#include "ui/kit/keymap.h"
#include "ui/models/core_signals.h"

#include <QSettings>

QT_BEGIN_NAMESPACE
class QKeyEvent;
class QMouseEvent;
QT_END_NAMESPACE

namespace atalaya::settings {
class PreferenceBook;
}

namespace atalaya::shell {

/// After a press of the mouse: which key would have done it. At most once a day for each action, and no more
/// once its key has been used three times. Quiet: it tells who listens, and nobody else.
class KeyHints : public QObject {
    Q_OBJECT
public:
    static constexpr char kPreference[] = "keys/hints";
    static constexpr int kEnough = 3; ///< uses of a key after which it is known

    /// Of what is pressed in the window of `desk`; what is known stands in the file of the preferences.
    KeyHints(const kit::Keymap& keymap, const settings::PreferenceBook& book, models::CoreSignals& core,
             QWidget* desk);

Q_SIGNALS:
    /// An id of the keymap.
    void hint(const QString& action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void clicked(const QWidget& widget, const QMouseEvent& event);
    void pressed(const QKeyEvent& key);
    void used(const QString& action);
    QString actionOf(const QWidget& widget, const QPoint& at) const;
    QString actionOfKey(const QString& shown) const;
    QString actionNamed(const QString& id) const;
    bool isHere(const QWidget& widget) const;

    const kit::Keymap& m_keymap;
    const settings::PreferenceBook& m_book;
    models::CoreSignals& m_core;
    QWidget* m_desk;
    QSettings m_known;
};

} // namespace atalaya::shell
