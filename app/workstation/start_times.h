#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace atalaya::app {

/// For --print-timings: writes to standard output when the window was first drawn and when the inbox had its
/// first rows, in milliseconds since `begun` (monotonicMicros() at the start of main).
class StartTimes : public QObject {
    Q_OBJECT
public:
    explicit StartTimes(qint64 begun, QObject* parent = nullptr);

    /// From now on its first drawing is the one that counts.
    void watch(QWidget* window);
    void say(const char* what) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    qint64 m_begun;
};

} // namespace atalaya::app
