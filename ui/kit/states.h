#pragma once

#include "ui/kit/button.h"
#include "ui/kit/theme.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {

class Paragraph;

/// Icon, one line of fact, one line of what next, one small button.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString& icon, const QString& fact, const QString& next, QWidget* parent = nullptr);
    /// One small button under the text.
    Button* setAction(const QString& text, const QString& key = {});
    void setTexts(const QString& fact, const QString& next);

private:
    Paragraph* m_fact;
    Paragraph* m_next;
    Button* m_action = nullptr;
};

/// In place of what failed: what happened, what still works, a short code, two ways out.
class ErrorState : public QWidget {
    Q_OBJECT

public:
    explicit ErrorState(QWidget* parent = nullptr);
    /// `code` is short and stable ("BK-504"); `details` go to the clipboard.
    void setContent(const QString& title, const QString& text, const QString& code, const QString& details);

Q_SIGNALS:
    void tryAgain();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    Paragraph* m_title;
    Paragraph* m_text;
    QBoxLayout* m_ways;
    QString m_details;
};

/// Grey bars where content will be: nothing for 150 ms, then bars without shimmer, after 4 s a line that says
/// what is slow.
class Skeleton : public QWidget {
    Q_OBJECT

public:
    enum class Shape { Text, Row };
    explicit Skeleton(Shape shape, const QString& slowText, QWidget* parent = nullptr);
    void start();
    void stop();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Shape m_shape;
    QString m_slowText;
    QTimer m_appear;
    QTimer m_slow;
    bool m_visibleBars = false;
    bool m_late = false;
};
/// For delegates: a list row or a block of text.
void paintSkeleton(QPainter& painter, const QRectF& rect, Skeleton::Shape shape);

} // namespace atalaya::kit
