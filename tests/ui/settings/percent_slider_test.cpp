#include "tests/support/test.h"
#include "ui/kit/label.h"
#include "ui/kit/slider.h"
#include "ui/kit/theme.h"
#include "ui/settings/percent_slider.h"

#include <QAccessible>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace atalaya;
using namespace Qt::StringLiterals;
using settings::PercentSlider;
using settings::PreferenceBook;

/// A share of the preferences on a slider: by keys, by the pointer, and as others change it.
class PercentSliderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        kit::theme().setAppearance({});
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup()
    {
        m_box.reset();
        m_book.reset();
    }

    void keys_goOneStepAndStopAtTheEnds()
    {
        QTest::keyClick(slider(), Qt::Key_Right);
        QCOMPARE(scale(), 1.1);
        QCOMPARE(number(), u"110 %"_s);
        QTest::keyClick(slider(), Qt::Key_Left);
        QTest::keyClick(slider(), Qt::Key_Left);
        QTest::keyClick(slider(), Qt::Key_Left);
        QCOMPARE(scale(), 0.9);
        QTest::keyClick(slider(), Qt::Key_End);
        QCOMPARE(scale(), 2.0);
    }
    void drag_tellsEveryStepAndChangesOnceAtItsEnd()
    {
        QSignalSpy changed(m_book.get(), &PreferenceBook::changed);
        QTest::mousePress(slider(), Qt::LeftButton, {}, {slider()->width() / 2, 8});
        QTest::mouseMove(slider(), {slider()->width(), 8});
        QCOMPARE(number(), u"200 %"_s);
        QCOMPARE(changed.size(), 0);
        QTest::mouseRelease(slider(), Qt::LeftButton, {}, {slider()->width(), 8});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(scale(), 2.0);
        QCOMPARE(m_book->undo(), kKey);
        QCOMPARE(number(), u"100 %"_s);
    }
    void changedElsewhere_isShown()
    {
        m_book->set(kKey, 1.5);
        QCOMPARE(slider()->value(), 150);
        QCOMPARE(number(), u"150 %"_s);
    }
    void valueOfAPolicyBeyondTheEnd_staysAsItIs()
    {
        m_box.reset();
        QFile file(m_folder->filePath(u"policy.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[appearance]\ntextScale=2.5\n");
        file.close();
        open();
        QSignalSpy changed(m_book.get(), &PreferenceBook::changed);
        QCOMPARE(number(), u"250 %"_s);
        QCOMPARE(changed.size(), 0);
    }
    void screenReader_hearsNameAndNumber()
    {
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(slider());
        QVERIFY(told);
        QCOMPARE(told->role(), QAccessible::Slider);
        QCOMPARE(told->text(QAccessible::Name), u"Text size"_s);
        QVERIFY(told->valueInterface());
        QCOMPARE(told->valueInterface()->currentValue().toInt(), 100);
        QCOMPARE(told->valueInterface()->maximumValue().toInt(), 200);
    }
    void mirrored_growsToTheLeft()
    {
        m_box->setLayoutDirection(Qt::RightToLeft);
        QTest::mouseClick(slider(), Qt::LeftButton, {}, {2, 8});
        QCOMPARE(scale(), 2.0);
    }

private:
    void open()
    {
        m_book = std::make_unique<PreferenceBook>(m_folder->filePath(u"desk.ini"_s),
                                                  m_folder->filePath(u"policy.ini"_s));
        m_box = std::make_unique<PercentSlider>(*m_book, kKey, u"Text size"_s, PercentSlider::Range{90, 200});
        m_box->showLetters();
        m_box->resize(300, 30);
        m_box->show();
    }
    kit::Slider* slider() { return m_box->slider(); }
    QString number() { return m_box->findChild<kit::ElidedLabel*>()->text(); }
    double scale() { return m_book->value(kKey).toDouble(); }

    const QString kKey = u"appearance/textScale"_s;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PreferenceBook> m_book;
    std::unique_ptr<PercentSlider> m_box;
};

ATALAYA_TEST(PercentSliderTest)
#include "percent_slider_test.moc"
