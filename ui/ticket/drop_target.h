#pragma once

#include <QImage>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace atalaya::ticket {

/// What is dragged over a pane and can be attached: the pane says so, and takes it.
class DropTarget : public QWidget {
    Q_OBJECT
public:
    explicit DropTarget(QWidget* pane);

    /// Files and pictures that are dragged over a text below the pane are taken as well; other text stays its
    /// own.
    void watch(QWidget* part);
    /// Nothing can be attached just now.
    void setTaking(bool taking) { m_taking = taking; }

Q_SIGNALS:
    void filesGiven(const QStringList& paths);
    void pictureGiven(const QImage& picture);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool begin(QDragEnterEvent& event);
    void take(const QMimeData& given);

    QWidget* m_pane;
    bool m_taking = true;
};

} // namespace atalaya::ticket
