#include "ui/kit/banner.h"

#include "ui/kit/announce.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/surface.h"

#include <QHBoxLayout>
#include <QPainter>
#include <array>

namespace atalaya::kit {
namespace {

struct BannerColors {
    token::Id fill;
    token::Id text;
    token::Id border;
};
constexpr std::array kColors{
    BannerColors{token::envOfflineBanner, token::envOfflineText, token::timeWarnBorder},
    BannerColors{token::envSandboxBanner, token::envSandboxText, token::envSandboxBorder},
    BannerColors{token::infoTint, token::infoText, token::infoBorder},
};

} // namespace

Banner::Banner(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_icon(new IconLabel({}, 16))
    , m_text(new ElidedLabel({}))
{
    setObjectName(QStringLiteral("banner"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_text->setType(Type::Body, Weight::Medium);
    scaleLayout(m_layout, {14, 0, 14, 1}, 10);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_text, 1);
}

void Banner::setContent(BannerTone tone, const QString& icon, const QString& text)
{
    m_tone = tone;
    const BannerColors& colors = kColors[std::size_t(tone)];
    m_icon->setIconName(icon);
    m_icon->setInk(colors.text);
    m_text->setText(text);
    m_text->setInk(colors.text);
    const bool other = accessibleName() != text;
    setAccessibleName(text);
    update();
    if (other && isVisible()) // one that comes into view is read for that
        announce(this, text);
}

Button* Banner::addAction(const QString& text)
{
    auto* button = new Button(text, ButtonKind::Default, this);
    button->setSmall(true);
    m_layout->addWidget(button);
    return button;
}

QSize Banner::sizeHint() const
{
    return {QWidget::sizeHint().width(), theme().metric(Metric::Banner)};
}

QSize Banner::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), theme().metric(Metric::Banner)};
}

void Banner::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    const BannerColors& colors = kColors[std::size_t(m_tone)];
    painter.fillRect(rect(), theme().color(colors.fill));
    paintEdge(painter, rect(), Qt::BottomEdge, theme().color(colors.border));
}

} // namespace atalaya::kit
