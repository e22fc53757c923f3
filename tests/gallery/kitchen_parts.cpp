#include "tests/gallery/kitchen_parts.h"

#include "ui/kit/label.h"
#include "ui/kit/paint.h"

#include <QPainter>

namespace atalaya::kit::gallery {
namespace {

class Painted : public QWidget {
public:
    Painted(const QSize& size, std::function<void(QPainter&, const QRectF&)> paint)
        : m_paint(std::move(paint))
    {
        setFixedSize(size);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        WidgetPainter painter(this);
        m_paint(painter, rect());
    }

private:
    std::function<void(QPainter&, const QRectF&)> m_paint;
};

} // namespace

QWidget* painted(const QSize& size, const QString& name, std::function<void(QPainter&, const QRectF&)> paint)
{
    auto* widget = new Painted(size, std::move(paint));
    widget->setAccessibleName(name);
    return widget;
}

QWidget* row(int spacing)
{
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return box;
}

QWidget* column(int spacing)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return box;
}

void add(QWidget* box, QWidget* child)
{
    box->layout()->addWidget(child);
}

QWidget* finished(QWidget* row)
{
    static_cast<QHBoxLayout*>(row->layout())->addStretch(1);
    return row;
}

QWidget* section(int width)
{
    QWidget* box = column(8);
    box->setFixedWidth(theme().px(width));
    return box;
}

void put(QWidget* section, const QString& title, QWidget* content)
{
    auto* heading = new Label(title, Type::Body);
    heading->setType(Type::Body, Weight::Semibold);
    add(section, heading);
    add(section, new Line);
    add(section, content);
    static_cast<QVBoxLayout*>(section->layout())->addSpacing(8);
}

QWidget* surfaces()
{
    return painted({400, 78}, QStringLiteral("Surfaces"), [](QPainter& p, const QRectF& r) {
        const Theme& t = theme();
        constexpr token::Id ids[] = {
            token::bgRail,       token::bgChrome,       token::bgPane,      token::bgSurface,
            token::bgSunken,     token::bgHover,        token::bgPressed,   token::bgSelected,
            token::bubbleIn,     token::bubbleOut,      token::noteBg,      token::machineTint,
            token::timeWarnTint, token::timeBreachTint, token::successTint, token::infoTint};
        for (int i = 0; i < 16; ++i) {
            const QRectF swatch(r.left() + i % 8 * 50.6, r.top() + i / 8 * 39, 45.6, 34);
            paintBox(p, swatch, t.radius(Radius::Sm), t.color(ids[i]), t.color(token::borderDefault));
        }
    });
}

} // namespace atalaya::kit::gallery
