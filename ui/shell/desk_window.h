#pragma once

#include "ui/shell/desk_state.h"
#include "ui/shell/main_window.h"

#include <QMainWindow>
#include <QPointer>

namespace atalaya::shell {

class ScreenKeeper;

/// A second window: one conversation, or one place.
class DeskWindow : public QMainWindow {
    Q_OBJECT
public:
    DeskWindow(models::CoreSignals& core, const kit::Keymap& keymap, const WindowState& state);

    Workspace& workspace() const { return *m_workspace; }
    WindowState state() const;
    /// What is written here; nothing in a window of a place.
    std::optional<domain::TicketId> ticket() const;

Q_SIGNALS:
    void closing();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void updateTitle();

    QString m_kind;
    Workspace* m_workspace;
};

/// All windows of a desk beside the main one: opened, kept in a file as they stand, and put back after any
/// end of the program, and where they stood when monitors come or go.
class Windows : public QObject {
    Q_OBJECT
public:
    Windows(MainWindow& main, models::CoreSignals& core, const kit::Keymap& keymap, Settings& settings);
    ~Windows() override;

    /// Somebody works in the main window: it and the others stand again as they did.
    void attach(Workspace& workspace);
    /// Nobody does any more. The others close; what is written in them is kept.
    void detach();
    /// As detach, and nothing is left to be written.
    void finish();
    /// Opens it, or brings it to the front if it is there.
    void open(const WindowState& state);
    const QList<DeskWindow*>& windows() const { return m_windows; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    DeskWindow* find(const WindowState& state) const;
    bool isOpen(domain::TicketId ticket) const;
    void load();
    void add(const WindowState& state);
    void remove(DeskWindow* window);
    void changed();
    void addLayouts(WindowState& state, QObject* owner, const Workspace& workspace);
    void takeLayouts(const WindowState& state, QWidget* window, const Workspace& workspace);
    QString path() const;

    MainWindow& m_main;
    models::CoreSignals& m_core;
    const kit::Keymap& m_keymap;
    Settings& m_settings;
    QPointer<Workspace> m_workspace;
    ScreenKeeper* m_screens;
    QList<DeskWindow*> m_windows;
    std::unique_ptr<DeskStateFile> m_file; ///< of the person who works here
    QString m_person;
    bool m_restoring = false;
};

} // namespace atalaya::shell
