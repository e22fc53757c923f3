#include "ui/shell/offer_popup.h"

#include "ui/kit/theme.h"

#include <QScreen>

namespace atalaya::shell {

OfferPopup::OfferPopup(const QString& acceptKey, const QString& declineKey, QWidget* owner)
    : QWidget(owner,
              Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus)
    , m_owner(owner)
    , m_card(new kit::OfferCard(acceptKey, declineKey, this))
{
    setObjectName(QStringLiteral("offerPopup"));
    setWindowTitle(tr("Offered to you"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TranslucentBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addWidget(m_card);
    connect(m_card, &kit::OfferCard::accepted, this, &OfferPopup::accepted);
    connect(m_card, &kit::OfferCard::declined, this, &OfferPopup::declined);
}

void OfferPopup::show(const kit::OfferContent& content)
{
    m_card->setContent(content);
    adjustSize();
    const QRect room = m_owner->screen()->availableGeometry();
    const int gap = kit::theme().space(5);
    move(room.left() + gap, room.bottom() - gap - height());
    QWidget::show();
    raise();
}

void OfferPopup::setTime(int left, int whole)
{
    m_card->setTime(left, whole);
}

} // namespace atalaya::shell
