#include "ui/ticket/text_boxes.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>

namespace atalaya::ticket {
namespace {

void addLines(std::vector<QRectF>& boxes, const QTextBlock& block, const QPointF& origin, int from, int to)
{
    while (from < to) {
        const QTextLine line = block.layout()->lineForTextPosition(from);
        if (!line.isValid())
            return;
        const int end = std::min(to, line.textStart() + line.textLength());
        const double left = line.cursorToX(from);
        const double right = line.cursorToX(end);
        boxes.emplace_back(origin + QPointF(std::min(left, right), line.y()),
                           QSizeF(std::abs(right - left), line.height()));
        if (end <= from)
            return;
        from = end;
    }
}

} // namespace

std::vector<QRectF> textBoxes(const QTextDocument& document, const models::TextRange& range)
{
    std::vector<QRectF> boxes;
    const int end = range.begin + range.length;
    for (QTextBlock block = document.findBlock(range.begin); block.isValid() && block.position() < end;
         block = block.next()) {
        const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
        const int from = std::max(0, range.begin - block.position());
        addLines(boxes, block, origin, from, std::min(end - block.position(), block.length() - 1));
    }
    return boxes;
}

} // namespace atalaya::ticket
