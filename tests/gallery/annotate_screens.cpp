#include "tests/gallery/annotate_screens.h"

#include "core/base/assert.h"
#include "ui/composer/annotate_dialog.h"
#include "ui/composer/composer_panel.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/workspace.h"

#include <QBuffer>
#include <QPainter>
#include <QTest>

namespace atalaya::test {
namespace {

constexpr std::int64_t kPriya = 48197;
constexpr int kPatienceMs = 30'000;

/// A page of a booking, painted here.
QImage booking()
{
    QImage image(1280, 760, QImage::Format_RGB32);
    image.fill(QColor(0xFB, 0xFA, 0xF6));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(0, 0, 1280, 84, QColor(0x2A, 0x4A, 0x50));
    QFont font = painter.font();
    const auto line = [&](const QPoint& at, int pixels, const QColor& ink, const char* words) {
        font.setPixelSize(pixels);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(at, QString::fromUtf8(words));
    };
    const QColor ink(0x22, 0x30, 0x30);
    line({40, 54}, 30, Qt::white, "Aerolínea Faro");
    line({40, 150}, 34, ink, "FR 417  Lisboa – Madrid");
    line({40, 230}, 24, ink, "Passport  PA0482-117");
    line({40, 280}, 24, ink, "Priya Raman, 2A");
    painter.setPen(Qt::NoPen);
    for (int row = 0; row < 9; ++row)
        for (int seat = 0; seat < 6; ++seat) {
            const bool taken = (row * 5 + seat * 3) % 4 == 0;
            painter.setBrush(taken ? QColor(0xC8, 0xC4, 0xBA) : QColor(0x8F, 0xB8, 0xB4));
            painter.drawRoundedRect(QRectF(720 + seat * 72 + (seat > 2 ? 40 : 0), 130 + row * 64, 56, 48), 8,
                                    8);
        }
    painter.end();
    return image;
}

shell::Workspace* open(Stage& stage)
{
    auto* shown = stage.show(std::make_unique<shell::Workspace>(stage.signals_(), stage.keymap()));
    shown->openTicket(stage.desk().ticket(kPriya));
    stage.settle();
    return shown;
}

composer::AnnotateDialog* dialog(Stage& stage, const QByteArray& bytes)
{
    stage.show(std::make_unique<QWidget>()); // nothing of the window is seen behind it
    auto* shown = new composer::AnnotateDialog(stage.widget());
    shown->open(QStringLiteral("Screenshot 2026-05-20 10.24.41.png"));
    shown->load(bytes);
    return shown;
}

void marked(Stage& stage, bool asked)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    ATALAYA_ASSERT(buffer.open(QIODevice::WriteOnly) && booking().save(&buffer, "PNG"));
    composer::AnnotateCanvas* canvas = dialog(stage, bytes)->canvas();
    ATALAYA_ASSERT(QTest::qWaitFor([canvas] { return !canvas->picture().isNull(); }, kPatienceMs));
    stage.settle();
    const auto drag = [&](composer::MarkTool tool, int colour, const QPointF& from, const QPointF& to) {
        canvas->select(-1);
        canvas->setTool(tool);
        canvas->setColour(colour);
        const QRectF place = canvas->placeOfPicture();
        const double scale = place.width() / canvas->picture().width();
        const auto at = [&](const QPointF& point) { return (place.topLeft() + point * scale).toPoint(); };
        QTest::mousePress(canvas, Qt::LeftButton, {}, at(from));
        QTest::mouseMove(canvas, at(to));
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, at(to));
    };
    using composer::MarkTool;
    drag(MarkTool::Pixelate, 0, {150, 200}, {330, 240});
    drag(MarkTool::Box, 0, {706, 178}, {862, 260});
    drag(MarkTool::Arrow, 0, {420, 330}, {690, 236});
    drag(MarkTool::Text, 1, {330, 350}, {330, 350});
    QTest::keyClicks(stage.widget()->findChild<QWidget*>(QStringLiteral("annotateText")),
                     QStringLiteral("Your mother sits here"));
    canvas->endTyping();
    if (asked)
        QTest::keyClick(canvas, Qt::Key_Escape);
    else
        canvas->select(2);
    stage.settle();
}

void damaged(Stage& stage)
{
    auto* shown = dialog(stage, "not a picture");
    auto* failed = shown->findChild<QWidget*>(QStringLiteral("annotateFailed"));
    ATALAYA_ASSERT(QTest::qWaitFor([failed] { return failed->isVisible(); }, kPatienceMs));
    stage.settle();
}

/// With an answer that goes nowhere: the note is of this screen alone.
void attached(Stage& stage)
{
    open(stage);
    auto* composer = stage.widget()->findChild<composer::ComposerPanel*>();
    composer->startNote();
    stage.settle();
    composer->attachPicture(booking());
    stage.settle();
}

void hint(Stage& stage)
{
    open(stage);
    stage.widget()->findChild<shell::StatusStrip*>()->showHint(QStringLiteral("comp.send"));
    stage.settle();
}

} // namespace

std::vector<Screen> annotateScreens()
{
    using kit::Mode;
    const QString es = QStringLiteral("es");
    const auto marks = [](Stage& stage) { marked(stage, false); };
    const auto asked = [](Stage& stage) { marked(stage, true); };
    return {
        {"33-annotate", {}, marks},
        {"33b-annotate-dark-es", {.mode = Mode::Dark, .language = es}, asked},
        {"33c-annotate-1024x640", {.size = {1024, 640}}, marks},
        {"33f-annotate-text-200",
         {.size = {1024, 640}, .textScale = 2.0, .language = kPseudo, .direction = Qt::RightToLeft},
         asked},
        {"33d-annotate-error", {}, damaged},
        {"33e-attached-picture", {}, attached},
        {"34-key-hint", {}, hint},
    };
}

} // namespace atalaya::test
