#pragma once

#include "ui/kit/offer_card.h"

#include <QVBoxLayout>
#include <QWidget>

namespace atalaya::shell {

/// A copy of the offer over the windows of other programs, at the lower left of the screen. It never takes
/// the keyboard.
class OfferPopup : public QWidget {
    Q_OBJECT
public:
    /// `owner`: on whose screen it stands.
    OfferPopup(const QString& acceptKey, const QString& declineKey, QWidget* owner);

    void show(const kit::OfferContent& content);
    void setTime(int left, int whole);

Q_SIGNALS:
    void accepted();
    void declined();

private:
    QWidget* m_owner;
    kit::OfferCard* m_card;
};

} // namespace atalaya::shell
