#pragma once

#include "ui/shell/screen_layout.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <optional>

namespace atalaya::shell {

/// How one window stood: enough to put it back as it was. Ids and places only, no words of anybody.
struct WindowState {
    QString kind; ///< "main", "desk" (a place in a window of its own) or "conversation"
    QByteArray geometry; ///< QWidget::saveGeometry: also the monitor, and whether it fills it
    QString place; ///< "inbox", "routing", "outbox" …
    int view = 0; ///< of api::ViewKind
    QString queue; ///< of the view, if it is one
    QString saved; ///< an own view's id, as well
    QString ticket; ///< empty: none was open
    int contextTab = 0;
    int contextPins = 6; ///< see ContextColumn
    QByteArray contextWindow; ///< its geometry, if it stands in a window of its own
    WindowLayouts layouts; ///< where it stood with each set of monitors
    WindowLayouts contextLayouts; ///< the same of the context's own window
    std::optional<bool> context; ///< shown or hidden by hand
    std::optional<bool> nav;
    bool focusMode = false;
    QMap<int, QList<int>> panes; ///< widths in pixels at 100 %, by class of width
    QJsonObject tabs; ///< conversations that are kept open, and where somebody reads in them
    QJsonObject live; ///< order and columns of the live conversations

    friend bool operator==(const WindowState&, const WindowState&) = default;
};

/// All windows of a person at this computer.
struct DeskState {
    QString person; ///< id; somebody else begins afresh
    QList<WindowState> windows;

    QByteArray written() const;
    /// What cannot be read is left out: a window too few is better than none.
    static DeskState read(const QByteArray& bytes);

    friend bool operator==(const DeskState&, const DeskState&) = default;
};

/// Keeps it in a file: written as soon as something has changed, on a thread of its own, so that it is there
/// after a power cut too.
class DeskStateFile : public QObject {
    Q_OBJECT
public:
    /// An empty path keeps nothing.
    explicit DeskStateFile(const QString& path, QObject* parent = nullptr);
    ~DeskStateFile() override;

    DeskState load() const;
    void keep(const DeskState& state);
    /// Writes what is still to be written, now.
    void flush();

private:
    void write();

    QString m_path;
    DeskState m_state;
    QByteArray m_written;
    QTimer m_soon; ///< a window that is moved changes with every pixel
    QThreadPool m_writer; ///< one thread: the last one written is the last one kept
};

} // namespace atalaya::shell
