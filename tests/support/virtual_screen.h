#pragma once

#include <QSize>
#include <QString>
#include <QTemporaryDir>
#include <string>
#include <vector>

namespace atalaya::test {

/// A screen of its own (Xvfb) without a window manager, with somebody at its keyboard (xdotool): a window is
/// used as a person uses it, and looked at from outside. Needs the programs Xvfb, xdotool and import.
class VirtualScreen {
public:
    explicit VirtualScreen(QSize size = {1440, 900});
    ~VirtualScreen();
    VirtualScreen(const VirtualScreen&) = delete;
    VirtualScreen& operator=(const VirtualScreen&) = delete;

    const std::string& error() const { return m_error; } ///< empty: all is well
    /// For DISPLAY: ":97".
    const std::string& display() const { return m_display; }

    /// The title of the visible window of that process; empty while it has none.
    QString title(int pid) const;
    /// Gives the keyboard to the window of that process, of several to one whose title has the words. False
    /// while it has none.
    bool focus(int pid, const QString& words = QStringLiteral(".")) const;
    /// Presses keys, each by its name in X: {"ctrl+k", "Return"}.
    bool press(const std::vector<std::string>& keys) const;
    /// Types a text of ASCII letters, one key after the other.
    bool type(const std::string& text) const;
    /// A picture of the whole screen.
    bool save(const QString& file) const;
    /// Waits until two pictures in a row are the same, and saves it; what blinks ends the wait as well.
    bool saveWhenStill(const QString& file) const;

private:
    std::vector<std::string> withDisplay(std::vector<std::string> command) const;
    bool run(const std::vector<std::string>& command) const;
    QByteArray output(const std::vector<std::string>& command) const;
    QString window(int pid, const QString& words = QStringLiteral(".")) const;

    QTemporaryDir m_folder;
    std::string m_display;
    std::string m_error;
    int m_pid = 0;
};

} // namespace atalaya::test
