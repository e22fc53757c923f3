#pragma once

#include "ui/models/core_signals.h"

#include <QImage>
#include <QPointer>
#include <QThreadPool>
#include <QWidget>

namespace atalaya::kit {
class ElidedLabel;
class ErrorState;
class IconButton;
class Skeleton;
class Surface;
} // namespace atalaya::kit

namespace atalaya::ticket {

/// The pictures of a conversation over the whole window, one at a time. Fits; nearer with +, farther with −,
/// whole again with 0; arrows go to the others. Pictures are decoded on another thread.
class Lightbox : public QWidget {
    Q_OBJECT
public:
    Lightbox(models::CoreSignals& core, QWidget* window);
    ~Lightbox() override;

    void open(std::vector<domain::Attachment> pictures, int first);
    void dismiss();
    /// 1: every pixel of it is one of the screen. 0: it fits.
    double zoom() const { return m_zoom; }
    const QImage& picture() const { return m_picture; }

Q_SIGNALS:
    void saveRequested(const atalaya::domain::Attachment& picture);
    void copyRequested(const atalaya::domain::Attachment& picture);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr double kStep = 1.25; ///< of the zoom

    void build();
    bool takeKey(const QKeyEvent& key);
    void step(int by);
    void go(int index);
    void load();
    void decode(const std::string& bytes, quint64 generation);
    void show(const QImage& picture);
    void fail(const Error& error);
    void tell();
    void zoomBy(double factor);
    void pan(const QPoint& by);
    QRectF room() const;
    QRectF target() const;
    const domain::Attachment& present() const { return m_pictures[std::size_t(m_index)]; }

    models::CoreSignals& m_core;
    QThreadPool m_decoder;
    std::vector<domain::Attachment> m_pictures;
    int m_index = 0;
    quint64 m_generation = 0; ///< of the request: late answers to older ones are dropped
    QImage m_picture;
    double m_zoom = 0;
    QPointF m_centre; ///< of the picture, where it is larger than the window: in its pixels
    QPoint m_grip;
    QPointer<QWidget> m_focusBefore;
    kit::Surface* m_bar = nullptr;
    kit::ElidedLabel* m_name = nullptr;
    kit::ElidedLabel* m_facts = nullptr;
    QList<kit::IconButton*> m_steps; ///< of no use with one picture
    QList<kit::IconButton*> m_zooms; ///< of no use without one
    kit::Surface* m_middle = nullptr;
    kit::Skeleton* m_loading = nullptr;
    kit::ErrorState* m_failed = nullptr;
};

} // namespace atalaya::ticket
