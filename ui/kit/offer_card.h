#pragma once

#include "ui/kit/button.h"
#include "ui/kit/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {

class ElidedLabel;
class IconLabel;
class Paragraph;
class Ring;

/// All that an offer card says; sentences come ready from the view-model.
struct OfferContent {
    QString name = {}; ///< "Rafael Monteiro"
    QString icon = {}; ///< glyph of the channel
    QString line = {}; ///< "WhatsApp, waiting 0:22"
    QString quote = {}; ///< the customer's first words
    QString reasonsTitle = {}; ///< "Why you"
    QStringList reasons = {}; ///< three
    QString next = {}; ///< "If you decline: Beatriz Lobo is next"
};

/// The 284 px card of an offer with its 44 px countdown. It does not count by itself: its owner tells the
/// seconds.
class OfferCard : public QWidget {
    Q_OBJECT

public:
    /// Keys as people read them ("F8", "F9").
    OfferCard(const QString& acceptKey, const QString& declineKey, QWidget* parent = nullptr);
    void setContent(const OfferContent& content);
    void setTime(int secondsLeft, int secondsTotal);
    /// The card without its shadow.
    QRect box() const;

Q_SIGNALS:
    void accepted();
    void declined();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildHead(QVBoxLayout* column);
    void refit();

    Ring* m_ring;
    ElidedLabel* m_name;
    IconLabel* m_icon;
    ElidedLabel* m_line;
    Paragraph* m_quote;
    Paragraph* m_reasonsTitle;
    QVBoxLayout* m_reasons;
    Paragraph* m_next;
};

} // namespace atalaya::kit
