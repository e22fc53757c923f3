#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <array>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace atalaya::composer {

enum class MarkTool { Arrow, Box, Text, Pixelate, Crop };
inline constexpr std::array kMarkTools{MarkTool::Arrow, MarkTool::Box, MarkTool::Text, MarkTool::Pixelate,
                                       MarkTool::Crop};
inline constexpr int kMarkColours = 4;
inline constexpr double kTextPad = 0.3; ///< beside the letters of a text, in their size

/// One thing drawn on a picture. Everything is in pixels of the picture, whatever the screen shows of it.
struct Mark {
    MarkTool tool = MarkTool::Arrow;
    int colour = 0; ///< of MarkLook
    QPointF from; ///< where an arrow begins; a corner of the others
    QPointF to; ///< where an arrow points; the corner across. Of a text its height counts only
    QString text = {};

    friend bool operator==(const Mark&, const Mark&) = default;
};
using Marks = std::vector<Mark>;

/// Colours and letters of marks: the same in every theme, because others see the picture.
struct MarkLook {
    std::array<QColor, kMarkColours> fills;
    std::array<QColor, kMarkColours> texts; ///< on them
    QColor halo; ///< around lines, so that they are seen on any ground
    QFont font;
};
/// From the theme; on the thread of the window.
MarkLook markLook();

/// A new one in the middle of a picture.
Mark freshMark(MarkTool tool, int colour, const QSize& picture);
/// Moved, but not out of the picture.
Mark moved(const Mark& mark, const QPointF& by, const QSize& picture);
/// The end of an arrow, the lower right corner of the others, the height of a text.
Mark resized(const Mark& mark, const QPointF& by, const QSize& picture);
/// One of its handles is at another place.
Mark reshaped(const Mark& mark, std::size_t handle, const QPointF& to);
/// Where it can be pulled: both ends of an arrow, four corners, or the end of a text.
std::vector<QPointF> handlesOf(const Mark& mark, const MarkLook& look);
QRectF boundsOf(const Mark& mark, const MarkLook& look);
/// The letters of a text, as high as it is.
QFont fontOf(const Mark& mark, const MarkLook& look);
/// The uppermost one there, -1 for none. Of boxes the line counts, not what they surround.
int markAt(const Marks& marks, const QPointF& point, double reach, const MarkLook& look);
/// What remains of a picture; all of it without a crop.
QRect partKept(const Marks& marks, const QRect& picture);
/// Puts one in; of crops there is one.
Marks with(const Marks& marks, const Mark& mark);

/// Marks as they will be, but for the crop. `picture` is what they stand on, `painter` is in its pixels.
void paintMarks(QPainter& painter, const QImage& picture, const Marks& marks, const MarkLook& look);
/// The same pixels and nothing else: no texts, no place where it was taken, no colour profile, no ratio.
QImage bare(const QImage& picture);
/// The picture with its marks. What is pixelated has no pixel of the picture left; what is cropped is gone.
QImage drawn(const QImage& picture, const Marks& marks, const MarkLook& look);

/// Steps of marking, taken back and done again.
class MarkHistory {
public:
    const Marks& marks() const { return m_steps[m_at]; }
    /// `series` joins what belongs together, like the same mark moved key by key: it becomes one step.
    void push(Marks marks, const QString& series = {});
    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_steps.size(); }
    bool undo();
    bool redo();

private:
    std::vector<Marks> m_steps{Marks{}};
    std::size_t m_at = 0;
    QString m_series;
};

} // namespace atalaya::composer
