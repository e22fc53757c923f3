#include "tests/support/test.h"
#include "ui/kit/theme.h"
#include "ui/outbox/button_flow.h"

#include <QMap>
#include <QWidget>

using namespace atalaya;

/// Buttons that find their rows.
class ButtonFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { kit::theme().setAppearance({}); }

    void allInARow_whereThereIsRoom() { QCOMPARE(rowsAt(5 * 100 + 4 * 8), (QList<int>{5})); }
    void last_isNotLeftAlone() { QCOMPARE(rowsAt(5 * 100 + 4 * 8 - 1), (QList<int>{3, 2})); }
    void two_standUnderEachOtherWhereThereIsNoRoom() { QCOMPARE(rowsAt(120), (QList<int>{1, 1, 1, 1, 1})); }
    void rowsOfTwo_keepTheirOwn() { QCOMPARE(rowsAt(2 * 100 + 8), (QList<int>{2, 2, 1})); }

private:
    /// How many of five buttons of 100 px stand in each row of this width.
    static QList<int> rowsAt(int width)
    {
        QWidget box;
        auto* flow = new outbox::ButtonFlow(&box);
        QList<QWidget*> buttons;
        for (int i = 0; i < 5; ++i) {
            buttons << new QWidget(&box);
            buttons.last()->setFixedSize(100, 30);
            flow->addWidget(buttons.last());
            buttons.last()->show();
        }
        flow->setGeometry(QRect(0, 0, width, flow->heightForWidth(width)));
        QMap<int, int> rows;
        for (const QWidget* button : buttons)
            ++rows[button->y()];
        return rows.values();
    }
};

ATALAYA_TEST(ButtonFlowTest)
#include "button_flow_test.moc"
