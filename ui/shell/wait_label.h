#pragma once

#include "ui/kit/theme.h"
#include "ui/models/wait_clock.h"

#include <QRectF>
#include <QWidget>

namespace atalaya::shell {

/// "0:06" in grey; amber with a pie from 45 s, red with a triangle from 90 s. Nothing while nobody waits.
int waitWidth(const models::WaitClock& clock);
/// At the trailing side of `rect`.
void paintWait(QPainter& painter, const QRectF& rect, const models::WaitClock& clock);
/// "waiting for 52 seconds"; empty while nobody waits.
QString waitInWords(const models::WaitClock& clock);

/// The same as a widget. Who shows it sets the clock again when it ticks.
class WaitLabel : public QWidget {
    Q_OBJECT
public:
    explicit WaitLabel(QWidget* parent = nullptr);

    void setClock(const models::WaitClock& clock);
    const models::WaitClock& clock() const { return m_clock; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    models::WaitClock m_clock;
};

} // namespace atalaya::shell
