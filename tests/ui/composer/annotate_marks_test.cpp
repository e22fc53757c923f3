#include "tests/support/test.h"
#include "ui/composer/annotate_marks.h"
#include "ui/composer/annotate_picture.h"

#include <QBuffer>
#include <QImageReader>

using namespace atalaya;
using namespace Qt::StringLiterals;
using composer::Mark;
using composer::Marks;
using composer::MarkTool;

namespace {

/// Each pixel is another one than its neighbours, and none is one of the colours of blocks.
QImage noise(const QSize& size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y,
                           qRgb(1 + (x * 7 + y * 13) % 15 * 17, 2 + (x * 3 + y * 5) % 14 * 17,
                                3 + (x + y * 11) % 13 * 17));
    return image;
}

QByteArray packed(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, format) ? bytes : QByteArray();
}

QImage white(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

} // namespace

/// What marks do to pixels.
class AnnotateMarksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pixelated_leavesNoPixelOfThePicture()
    {
        const QImage picture = noise({200, 120});
        const QRect area(30, 20, 90, 50);
        const Mark mark{MarkTool::Pixelate, 0, area.topLeft(), QPointF(area.bottomRight()) + QPointF(1, 1)};
        const QImage out = composer::drawn(picture, {mark}, composer::markLook());
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) {
                const bool same = out.pixel(x, y) == picture.pixel(x, y);
                QVERIFY2(same != area.contains(x, y), qPrintable(u"%1 %2"_s.arg(x).arg(y)));
                if (area.contains(x, y))
                    colours.insert(out.pixel(x, y));
            }
        QVERIFY2(colours.size() <= 15, "three blocks of the shorter side, five of the longer one");
    }
    void pixelatedTwice_isMadeOfThePictureNotOfMarks()
    {
        const QImage picture = noise({100, 100});
        const Mark mark{MarkTool::Pixelate, 0, {10, 10}, {60, 60}};
        Mark arrow{MarkTool::Arrow, 0, {5, 5}, {90, 90}};
        const auto look = composer::markLook();
        QCOMPARE(composer::drawn(picture, {arrow, mark}, look),
                 composer::drawn(picture, {mark, arrow}, look));
    }
    void crop_changesTheSizeAndKeepsWhatIsInside()
    {
        const QImage picture = noise({200, 120});
        const QImage out =
            composer::drawn(picture, {Mark{MarkTool::Crop, 0, {150, 90}, {50, 30}}}, composer::markLook());
        QCOMPARE(out, picture.copy(50, 30, 100, 60));
    }
    void secondCrop_takesThePlaceOfTheFirst()
    {
        Marks marks = composer::with({}, Mark{MarkTool::Crop, 0, {0, 0}, {50, 50}});
        marks = composer::with(marks, Mark{MarkTool::Crop, 0, {10, 10}, {40, 30}});
        QCOMPARE(marks.size(), std::size_t{1});
        QCOMPARE(composer::partKept(marks, QRect(0, 0, 200, 120)), QRect(10, 10, 30, 20));
    }
    void arrow_standsWhereItShouldAtRatioTwo()
    {
        QImage picture = white(400, 200);
        picture.setDevicePixelRatio(2);
        const auto look = composer::markLook();
        const QImage out = composer::drawn(picture, {Mark{MarkTool::Arrow, 1, {50, 100}, {350, 100}}}, look);
        QCOMPARE(out.size(), QSize(400, 200));
        QCOMPARE(out.devicePixelRatio(), 1.0);
        QCOMPARE(out.pixelColor(100, 100), look.fills[1]);
        QCOMPARE(out.pixelColor(340, 100), look.fills[1]);
        QCOMPARE(out.pixelColor(200, 30), QColor(Qt::white));
        QCOMPARE(out.pixelColor(380, 100), QColor(Qt::white));
    }
    void box_surroundsAndLeavesTheInside()
    {
        const auto look = composer::markLook();
        const QImage out =
            composer::drawn(white(300, 200), {Mark{MarkTool::Box, 0, {60, 40}, {240, 160}}}, look);
        QCOMPARE(out.pixelColor(150, 40), look.fills[0]);
        QCOMPARE(out.pixelColor(60, 100), look.fills[0]);
        QCOMPARE(out.pixelColor(150, 100), QColor(Qt::white));
    }
    void text_standsOnItsColour()
    {
        const auto look = composer::markLook();
        const Mark text{MarkTool::Text, 2, {40, 40}, {40, 80}, u"Seat 2A"_s};
        const QImage out = composer::drawn(white(400, 200), {text}, look);
        const QRectF box = composer::boundsOf(text, look);
        QVERIFY(box.width() > 60);
        QCOMPARE(out.pixelColor(int(box.left()) + 6, int(box.center().y())), look.fills[2]);
        QCOMPARE(out.pixelColor(int(box.right()) + 8, 60), QColor(Qt::white));
    }
    void moved_staysInThePicture()
    {
        const Mark box{MarkTool::Box, 0, {10, 10}, {60, 40}};
        const Mark out = composer::moved(box, {-500, 500}, {200, 120});
        QCOMPARE(out.from, QPointF(0, 90));
        QCOMPARE(out.to, QPointF(50, 120));
    }
    void resized_neverVanishes()
    {
        const Mark box{MarkTool::Box, 0, {10, 10}, {60, 40}};
        const Mark out = composer::resized(box, {-500, -500}, {200, 120});
        QVERIFY(out.to.x() > out.from.x() && out.to.y() > out.from.y());
    }
    void lineOfABox_isTakenHoldOfNotWhatItSurrounds()
    {
        const auto look = composer::markLook();
        const Marks marks{Mark{MarkTool::Box, 0, {10, 10}, {110, 110}}};
        QCOMPARE(composer::markAt(marks, {60, 10}, 4, look), 0);
        QCOMPARE(composer::markAt(marks, {60, 60}, 4, look), -1);
    }
    void history_goesBackAndForthAndJoinsASeries()
    {
        composer::MarkHistory history;
        const Mark one{MarkTool::Box, 0, {10, 10}, {60, 40}};
        history.push({one});
        for (int step = 1; step <= 3; ++step)
            history.push({composer::moved(one, QPointF(step, 0), {200, 200})}, u"move 0"_s);
        QVERIFY(history.undo());
        QCOMPARE(history.marks(), Marks{one});
        QVERIFY(history.redo());
        QCOMPARE(history.marks().front().from, QPointF(13, 10));
        QVERIFY(history.undo() && history.undo() && !history.undo());
        QVERIFY(history.marks().empty());
    }

    void wordsInAFile_areNotCarriedOver()
    {
        QImage picture = noise({60, 40});
        picture.setText(u"Comment"_s, u"38.7223N 9.1393W"_s);
        const QByteArray bytes = packed(picture, "PNG");
        QVERIFY2(bytes.contains("38.7223N"), "the words are in the file");
        const auto opened = composer::openedPicture(bytes);
        QVERIFY(opened.hasValue());
        const auto saved = composer::packedPicture(composer::drawn(opened->image, {}, composer::markLook()),
                                                   opened->format, u"map.png"_s);
        QVERIFY(saved.hasValue());
        QVERIFY(!saved->bytes.contains("38.7223N"));
        QCOMPARE(saved->name, u"map.png"_s);
    }
    void photo_staysAPhoto()
    {
        const auto opened = composer::openedPicture(packed(noise({60, 40}), "JPEG"));
        QVERIFY(opened.hasValue());
        const auto saved = composer::packedPicture(opened->image, opened->format, u"IMG_1.JPG"_s);
        QVERIFY(saved.hasValue());
        QCOMPARE(saved->type, u"image/jpeg"_s);
        QCOMPARE(saved->name, u"IMG_1.JPG"_s);
    }
    void otherFormats_becomePng()
    {
        const auto opened = composer::openedPicture(packed(noise({60, 40}), "BMP"));
        QVERIFY(opened.hasValue());
        const auto saved = composer::packedPicture(opened->image, opened->format, u"scan.v2.bmp"_s);
        QVERIFY(saved.hasValue());
        QCOMPARE(saved->type, u"image/png"_s);
        QCOMPARE(saved->name, u"scan.v2.png"_s);
    }
    void drawingsAndDamagedFiles_areRefused()
    {
        const auto drawing =
            composer::openedPicture("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        QVERIFY(!drawing.hasValue());
        QByteArray half = packed(noise({60, 40}), "PNG");
        half.truncate(half.size() / 2);
        QVERIFY(!composer::openedPicture(half).hasValue());
        QVERIFY(!composer::openedPicture("nothing").hasValue());
    }
};

ATALAYA_TEST(AnnotateMarksTest)
#include "annotate_marks_test.moc"
