#include "tests/support/test.h"
#include "tests/ui/ticket/sample_conversation.h"
#include "ui/composer/time_picker.h"

#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimeEdit>

using namespace atalaya;
using namespace Qt::StringLiterals;
using composer::nextMornings;
using test::at;

namespace {

const QTimeZone kLisbon("Europe/Lisbon");

QStringList textsOf(const std::vector<composer::SendTime>& times)
{
    QStringList out;
    for (const composer::SendTime& time : times)
        out << time.text;
    return out;
}

Instant days(int count)
{
    return at(9, 42) + std::chrono::hours(24 * count);
}

} // namespace

/// 20 November 2025 is a Thursday.
class SendTimesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thursday_offersTomorrowAndMonday()
    {
        const auto times = nextMornings(at(9, 42), kLisbon);
        QCOMPARE(textsOf(times), (QStringList{u"Tomorrow 9:00"_s, u"Monday 9:00"_s}));
        QVERIFY(times[0].at == at(9, 0) + std::chrono::hours(24));
        QVERIFY(times[1].at == at(9, 0) + std::chrono::hours(96));
    }
    void sunday_offersItsMondayOnce()
    {
        QCOMPARE(textsOf(nextMornings(days(3), kLisbon)), (QStringList{u"Tomorrow 9:00"_s}));
    }
    void earlyInTheDayThere_offersTheSameDay()
    {
        const QTimeZone lima("America/Lima"); // 4:42
        const auto times = nextMornings(at(9, 42), lima);
        QCOMPARE(times.front().text, u"Today 9:00"_s);
        QVERIFY(times.front().at == at(14, 0));
    }
    void words_followTheDayOfTheRecipient()
    {
        using composer::whenText;
        QCOMPARE(whenText(at(17, 30), at(9, 42), kLisbon), u"today 17:30"_s);
        QCOMPARE(whenText(days(1), at(9, 42), kLisbon), u"tomorrow 9:42"_s);
        QCOMPARE(whenText(days(4), at(9, 42), kLisbon), u"Monday 9:42"_s);
        QCOMPARE(whenText(days(12), at(9, 42), kLisbon), u"2 December 9:42"_s);
    }
    void unknownZone_isThisComputersAndSaysSo()
    {
        domain::Customer customer;
        QVERIFY(composer::placeOf(customer).name.isEmpty());
        customer.timeZone = "Nowhere/Nothing";
        QVERIFY(composer::placeOf(customer).name.isEmpty());
        customer.timeZone = "America/New_York";
        QCOMPARE(composer::placeOf(customer).name, u"New York"_s);
    }
    void picker_givesTheTimeThereAndRefusesThePast()
    {
        QWidget window;
        window.resize(600, 500);
        auto* anchor = new QPushButton(u"Send"_s, &window);
        auto* picker = new composer::TimePicker(&window);
        window.show();
        QSignalSpy chosen(picker, &composer::TimePicker::chosen);
        picker->ask(anchor, {kLisbon, u"Lisbon"_s}, at(9, 42), {});
        auto* date = picker->findChild<QDateEdit*>(u"sendDate"_s);
        auto* time = picker->findChild<QTimeEdit*>(u"sendTime"_s);
        auto* choose = picker->findChild<QPushButton*>(u"chooseSendTime"_s);
        QCOMPARE(date->date(), QDate(2025, 11, 21));
        QCOMPARE(time->time(), QTime(9, 0));
        date->setDate(QDate(2025, 11, 19));
        QVERIFY(!choose->isEnabled());
        date->setDate(QDate(2025, 11, 20));
        time->setTime(QTime(18, 30));
        QVERIFY(choose->isEnabled());
        choose->click();
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen.front().front().value<Instant>() == at(18, 30));
        QVERIFY(!picker->isVisible());
    }
};

ATALAYA_TEST(SendTimesTest)
#include "send_times_test.moc"
