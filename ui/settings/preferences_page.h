#pragma once

#include "ui/kit/keymap.h"
#include "ui/kit/surface.h"
#include "ui/models/core_signals.h"
#include "ui/settings/preference_table.h"

#include <QStandardItemModel>

QT_BEGIN_NAMESPACE
class QLabel;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {
class EmptyState;
class NavList;
class Paragraph;
class SearchField;
} // namespace atalaya::kit

namespace atalaya::settings {

class LookPreview;
class ShortcutRows;

/// Everything that can be chosen about this computer's desk, in one column that a search makes short. What is
/// chosen counts at once; who is no longer sure takes it back.
class PreferencesPage : public kit::Surface {
    Q_OBJECT
public:
    PreferencesPage(models::CoreSignals& core, PreferenceBook& book, const kit::Keymap& keymap,
                    QWidget* parent = nullptr);

    /// Where reading goes on: a section, or the row of a key.
    void showSection(Section section);
    void showKey(const QString& key);
    Section section() const { return m_section; }
    /// The window's width at a text size of 100 %: what gives way depends on it.
    void setRoom(double width);
    /// The page is on screen: the focus goes to the search.
    void activate();
    void startSearch();
    /// One step back within the page; false if there is none.
    bool back();
    /// Takes the last change back, and says so.
    void undo();
    QList<QWidget*> panes() const;

Q_SIGNALS:
    /// Something was taken back, in words; or there was nothing.
    void notice(const QString& text);
    /// A preference has another value.
    void chosen(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Part {
        Section section;
        QWidget* box = nullptr;
        QList<PreferenceRow*> rows;
        QString words; ///< of what is no row
    };

    QWidget* buildNav();
    QWidget* buildColumn();
    void fill(Part& part, QVBoxLayout& column);
    void addComputer(QVBoxLayout& column);
    void addAbout(QVBoxLayout& column);
    void search(const QString& text);
    void followScroll();
    QString titleOf(const QString& key) const;

    models::CoreSignals& m_core;
    PreferenceBook& m_book;
    const kit::Keymap& m_keymap;
    Section m_section = Section::Appearance;
    QList<Part> m_parts;
    QStandardItemModel m_model;
    kit::Surface* m_nav = nullptr;
    kit::NavList* m_list = nullptr;
    kit::SearchField* m_search = nullptr;
    QScrollArea* m_area = nullptr;
    kit::EmptyState* m_nothing = nullptr;
    ShortcutRows* m_shortcuts = nullptr;
    QScrollArea* m_preview = nullptr;
};

} // namespace atalaya::settings
