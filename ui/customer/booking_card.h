#pragma once

#include "core/domain/customer.h"

#include <QWidget>

namespace atalaya::customer {

/// What the customer has booked: flight, from and to with their times, state, who flies.
class BookingCard : public QWidget {
    Q_OBJECT
public:
    explicit BookingCard(const domain::Booking& booking, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString stateText() const;
    void paintLeg(QPainter& painter, const QRectF& rect) const;

    domain::Booking m_booking;
};

/// "Delayed 3 h 40".
QString delayText(int minutes);

} // namespace atalaya::customer
