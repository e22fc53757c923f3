#include "ui/kit/story.h"

#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/surface.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace atalaya::kit {
namespace {

constexpr int kCircle = 22; ///< px at 100 %
constexpr int kGap = 11;

} // namespace

StoryRow::StoryRow(const StoryLine& line, Place place, QWidget* parent)
    : QWidget(parent)
    , m_icon(line.icon)
    , m_place(place)
{
    auto* title = new Paragraph(line.title, Type::Body, token::textPrimary, this);
    title->setType(Type::Body, Weight::Medium);
    auto* head = new QHBoxLayout;
    scaleLayout(head, {}, 8);
    head->addWidget(title, 1);
    if (!line.time.isEmpty()) {
        auto* time = new ElidedLabel(line.time, Type::Small, token::textTertiary, this);
        time->setTabular(true);
        time->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        head->addWidget(time, 0, Qt::AlignTop);
    }
    auto* column = new QVBoxLayout(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft; // margins are not mirrored by themselves
    scaleLayout(column, rtl ? QMargins(0, 2, kCircle + kGap, 10) : QMargins(kCircle + kGap, 2, 0, 10), 1);
    column->addLayout(head);
    if (!line.text.isEmpty())
        column->addWidget(new Paragraph(line.text, Type::Small, token::textSecondary, this));
    QStringList said{line.title, line.text, line.time};
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral(", ")));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StoryRow::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    const Theme& t = theme();
    const double side = t.px(kCircle);
    const double x = layoutDirection() == Qt::RightToLeft ? width() - side : 0;
    const QRectF circle = snapped(painter, QRectF(x, 0, side, side));
    const double line = hairline(painter);
    const double middle = circle.center().x();
    if (m_place == First || m_place == Middle)
        painter.fillRect(snapped(painter, QRectF(middle, circle.bottom(), line, height() - circle.bottom())),
                         t.color(token::borderDefault));
    paintBox(painter, circle, side / 2, t.color(token::bgSurface), t.color(token::borderControl));
    const double glyph = t.px(13);
    paintIcon(painter, QRectF(circle.center().x() - glyph / 2, circle.center().y() - glyph / 2, glyph, glyph),
              m_icon, t.color(token::textSecondary));
}

StoryList::StoryList(const QString& name, QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setAccessibleName(name);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void StoryList::setLines(const QList<StoryLine>& lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < lines.size(); ++i) {
        const bool last = i + 1 == lines.size();
        const StoryRow::Place place = lines.size() == 1 ? StoryRow::Only
            : i == 0                                    ? StoryRow::First
            : last                                      ? StoryRow::Last
                                                        : StoryRow::Middle;
        m_layout->addWidget(new StoryRow(lines[i], place, this));
    }
}

} // namespace atalaya::kit
