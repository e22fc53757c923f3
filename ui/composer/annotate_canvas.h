#pragma once

#include "ui/composer/annotate_marks.h"

#include <QPixmap>
#include <QWidget>
#include <optional>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace atalaya::composer {

/// A picture that fits, and marks on it. With the pointer: drag for a new one, or one that is there. With
/// keys: Space puts one in the middle, arrows move it, with Shift they resize it, Tab goes to the next.
class AnnotateCanvas : public QWidget {
    Q_OBJECT
public:
    explicit AnnotateCanvas(QWidget* parent = nullptr);

    /// Another picture, without marks.
    void setPicture(const QImage& picture);
    const QImage& picture() const { return m_picture; }
    const MarkHistory& history() const { return m_history; }
    const Marks& marks() const { return m_history.marks(); }
    int selected() const { return m_selected; } ///< -1: none
    void select(int index);
    MarkTool tool() const { return m_tool; }
    void setTool(MarkTool tool);
    int colour() const { return m_colour; }
    /// Of the next marks, and of the selected one.
    void setColour(int colour);
    void addInMiddle();
    void removeSelected();
    void undo();
    void redo();
    /// What is being typed counts. False: nothing was.
    bool endTyping(bool keep = true);
    /// Where the picture stands in the widget. It fits; a small one is not blown up.
    QRectF placeOfPicture() const;
    /// Where a mark stands in the widget.
    QRectF placeOf(int index) const;
    /// "Arrow, red, 2 of 3".
    QString describe(int index) const;

Q_SIGNALS:
    /// Marks, selection, tool or colour are others now.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// What the pointer is doing.
    struct Drag {
        std::optional<Mark> fresh; ///< a new one is being drawn
        int handle = -1; ///< of the selected one; -1: all of it moves
        QPointF began; ///< in the picture
        Mark before;
        Mark now;
    };

    bool takeKey(const QKeyEvent& key);
    bool nudge(const QKeyEvent& key);
    void put(const Mark& mark);
    void replace(int index, const Mark& mark, const QString& series = {});
    void beginTyping(const Mark& mark, int index);
    void tell(const QString& text);
    void touched();
    Marks shown() const;
    double scale() const;
    QPointF toPicture(const QPointF& at) const;
    QPointF toView(const QPointF& at) const;
    void paintSelection(QPainter& painter, const Marks& marks) const;
    void placeEdit();

    QImage m_picture;
    QPixmap m_scaled; ///< as it is on screen
    MarkHistory m_history;
    MarkLook m_look;
    int m_selected = -1;
    MarkTool m_tool = MarkTool::Arrow;
    int m_colour = 0;
    std::optional<Drag> m_drag;
    std::optional<Mark> m_typing; ///< the text that is being written
    int m_typingAt = -1; ///< which one it was; -1: a new one
    QLineEdit* m_edit;
};

/// Its name, in a sentence and on a button.
QString toolName(MarkTool tool);
QString colourName(int colour);

} // namespace atalaya::composer
