#include "ui/kit/offer_card.h"

#include "ui/kit/label.h"
#include "ui/kit/meters.h"
#include "ui/kit/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace atalaya::kit {

using namespace Qt::StringLiterals;

OfferCard::OfferCard(const QString& acceptKey, const QString& declineKey, QWidget* parent)
    : QWidget(parent)
    , m_ring(new Ring(44, 4))
    , m_name(new ElidedLabel({}))
    , m_icon(new IconLabel({}, 14))
    , m_line(new ElidedLabel({}, Type::Small, token::textSecondary))
    , m_quote(new Paragraph({}, Type::Body))
    , m_reasonsTitle(new Paragraph({}, Type::Caption, token::textTertiary))
    , m_reasons(new QVBoxLayout)
    , m_next(new Paragraph({}, Type::Small, token::textTertiary))
{
    setObjectName(u"offerCard"_s);
    setAttribute(Qt::WA_NoSystemBackground);
    const Theme& t = theme();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    buildHead(column);
    column->addSpacing(t.px(10));
    column->addWidget(m_quote);
    column->addSpacing(t.px(9));
    column->addWidget(m_reasonsTitle);
    column->addSpacing(t.px(4));
    m_reasons->setSpacing(t.px(4));
    column->addLayout(m_reasons);
    auto* accept = new Button(tr("Accept"), ButtonKind::Primary);
    auto* decline = new Button(tr("Decline"));
    accept->setObjectName(u"acceptOffer"_s);
    decline->setObjectName(u"declineOffer"_s);
    accept->setKey(acceptKey);
    decline->setKey(declineKey);
    connect(accept, &QPushButton::clicked, this, &OfferCard::accepted);
    connect(decline, &QPushButton::clicked, this, &OfferCard::declined);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(t.space(4));
    buttons->addWidget(accept);
    buttons->addWidget(decline);
    buttons->addStretch(1);
    column->addSpacing(t.px(11));
    column->addLayout(buttons);
    column->addSpacing(t.px(8));
    column->addWidget(m_next);
}

void OfferCard::buildHead(QVBoxLayout* column)
{
    const Theme& t = theme();
    m_name->setType(Type::Body, Weight::Semibold);
    auto* second = new QHBoxLayout;
    second->setSpacing(t.px(5));
    second->addWidget(m_icon);
    second->addWidget(m_line, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addLayout(second);
    words->addStretch(1);
    auto* head = new QHBoxLayout;
    head->setSpacing(t.px(11));
    head->addWidget(m_ring);
    head->addLayout(words, 1);
    column->addLayout(head);
}

void OfferCard::setContent(const OfferContent& content)
{
    m_name->setText(content.name);
    m_icon->setIconName(content.icon);
    m_line->setText(content.line);
    m_quote->setText(content.quote);
    m_quote->setVisible(!content.quote.isEmpty());
    m_reasonsTitle->setText(content.reasonsTitle);
    m_next->setText(content.next);
    m_next->setVisible(!content.next.isEmpty());
    setAccessibleName(tr("Offer: %1, %2").arg(content.name, content.line));
    setAccessibleDescription(content.reasons.join(u". "_s));

    while (QLayoutItem* item = m_reasons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& reason : content.reasons) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(theme().px(8));
        auto* words = new Paragraph(reason, Type::Small, token::textSecondary);
        layout->addWidget(new IconLabel(u"check"_s, 14, token::successText), 0, Qt::AlignTop);
        layout->addWidget(words, 1);
        m_reasons->addWidget(row);
        row->show();
    }
    refit();
}

void OfferCard::refit()
{
    // The width is given, so the height of the wrapped lines is known: no layout may squeeze them.
    const Theme& t = theme();
    const int reach = shadowMargin(2);
    const int width = t.px(284) + 2 * reach;
    layout()->setContentsMargins(reach + t.px(15), reach + t.px(13), reach + t.px(15), reach + t.px(13));
    setFixedSize(width, layout()->totalHeightForWidth(width));
}

bool OfferCard::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        refit();
    return QWidget::event(event);
}

void OfferCard::setTime(int secondsLeft, int secondsTotal)
{
    const double share = secondsTotal > 0 ? double(secondsLeft) / secondsTotal : 0;
    m_ring->setShare(share, QString::number(secondsLeft), tr("%n second(s) to decide", nullptr, secondsLeft));
}

QRect OfferCard::box() const
{
    const int reach = shadowMargin(2);
    return rect().adjusted(reach, reach, -reach, -reach);
}

void OfferCard::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    const Theme& t = theme();
    paintShadow(painter, box(), 2, t.radius(Radius::Xl));
    paintBox(painter, box(), t.radius(Radius::Xl), t.color(token::bgRaised), t.color(token::accentBorder));
}

} // namespace atalaya::kit
