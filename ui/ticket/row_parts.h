#pragma once

#include "ui/kit/tokens.h"
#include "ui/ticket/timeline_painter.h"

namespace atalaya::ticket {

/// One line of glyphs and texts, filled from both ends. Mirrors itself for right-to-left languages.
class RowLine {
public:
    RowLine(QPainter& painter, const QRectF& rect, bool mirrored)
        : m_painter(painter)
        , m_rect(rect)
        , m_mirrored(mirrored)
    {
    }

    QRectF takeStart(double width, double gap);
    QRectF takeEnd(double width, double gap);
    /// Sizes and gaps in pixels at 100 %.
    void icon(const QString& name, double size, kit::token::Id ink, double gap);
    void text(const QString& text, const QFont& font, kit::token::Id ink, double gap);
    void number(const QString& text, const QFont& font, kit::token::Id ink, double gap);
    const QRectF& rest() const { return m_rect; }

private:
    QPainter& m_painter;
    QRectF m_rect;
    bool m_mirrored;
};

/// "18.4 k".
QString shortCount(std::int64_t count);
QString attachmentIcon(const domain::Attachment& file);
/// "9:02".
QString clockTime(Instant at);

/// Sender and time over a bubble, or inside a note.
void paintHeading(QPainter& painter, const RowPaint& row);
/// Subject and time of a mail or a call; To and Cc when unfolded.
void paintCardHeader(QPainter& painter, const RowPaint& row);
void paintDelivery(QPainter& painter, const RowPaint& row);
/// What rows without a box say.
void paintLines(QPainter& painter, const RowPaint& row);

} // namespace atalaya::ticket
