#pragma once

#include <QSlider>

namespace atalaya::kit {

/// A number in steps between two others: a 4 px groove, filled up to a ring that is dragged. A press puts the
/// ring under the pointer; `sliderMoved` tells every step of a drag, `valueChanged` only where it ended, so
/// that what is dragged may change the window it stands in. Arrows go one step. The wheel scrolls the page.
class Slider : public QSlider {
    Q_OBJECT

public:
    Slider(const QString& name, int least, int most, int step, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    int valueAt(double x) const;
};

} // namespace atalaya::kit
