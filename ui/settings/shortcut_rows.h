#pragma once

#include "ui/kit/keymap.h"
#include "ui/settings/preference_book.h"

#include <QWidget>

namespace atalaya::kit {
class Button;
class KeyCap;
class Label;
} // namespace atalaya::kit

namespace atalaya::settings {

class ShortcutRow;

/// Every action with its keys. Press a row, then the new keys; what another action has already is named
/// before it counts.
class ShortcutRows : public QWidget {
    Q_OBJECT
public:
    /// What is chosen stands in the book as "keymap/<id>".
    ShortcutRows(PreferenceBook& book, const kit::Keymap& keymap, QWidget* parent = nullptr);

    /// Shows those whose action or keys have the text; gives how many.
    int filter(const QString& text);

private:
    PreferenceBook& m_book;
    kit::Keymap m_keymap; ///< as the book says, at any moment
    QList<ShortcutRow*> m_rows;
    kit::Label* m_count;
    kit::Button* m_resetAll;

    void refresh();
    void resetAll();
};

/// One action of the table.
class ShortcutRow : public QWidget {
    Q_OBJECT
public:
    ShortcutRow(PreferenceBook& book, kit::Keymap& keymap, const QString& id, QWidget* parent);

    bool matches(const QString& text) const;
    void refresh();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void listen(bool on);
    void take(const QKeyEvent& key);
    void choose(const QStringList& keys);

    PreferenceBook& m_book;
    kit::Keymap& m_keymap;
    QString m_id;
    bool m_listening = false; ///< before its children: they send events while they are made
    kit::KeyCap* m_caps;
    kit::Label* m_note;
    QStringList m_meant; ///< pressed once, of another action: pressed again they count
};

/// The keymap with what the book says.
void applyKeys(const PreferenceBook& book, kit::Keymap& keymap);

} // namespace atalaya::settings
