#include "tests/gallery/reading_screens.h"

#include "core/base/assert.h"
#include "tests/support/fake_core.h"
#include "tests/support/fake_translator.h"
#include "ui/composer/composer_panel.h"
#include "ui/models/timeline_items.h"
#include "ui/shell/workspace.h"
#include "ui/ticket/lightbox.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/timeline_view.h"
#include "ui/ticket/translations.h"

#include <QBuffer>
#include <QLineEdit>
#include <QPainter>
#include <QTest>
#include <QTextEdit>

namespace atalaya::test {
namespace {

using domain::Attachment;

constexpr std::int64_t kEnrique = 48213;
constexpr int kPatienceMs = 30'000;

template <typename T> T* part(Stage& stage)
{
    auto* found = stage.widget()->findChild<T*>();
    ATALAYA_ASSERT(found);
    return found;
}

void open(Stage& stage)
{
    auto* shown = stage.show(std::make_unique<shell::Workspace>(stage.signals_(), stage.keymap()));
    shown->openTicket(stage.desk().ticket(kEnrique));
    stage.settle();
}

void find(Stage& stage)
{
    open(stage);
    part<ticket::TicketPanel>(stage)->find();
    auto* words = stage.widget()->findChild<QLineEdit*>(QStringLiteral("findWords"));
    ATALAYA_ASSERT(words);
    words->setText(QStringLiteral("recib"));
    stage.settle();
}

/// A picture of a suitcase, painted here.
std::string suitcase()
{
    QImage image(1200, 800, QImage::Format_RGB32);
    image.fill(QColor(0xE4, 0xD6, 0xBE));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(0, 560, 1200, 240, QColor(0xC9, 0xB0, 0x80));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x3E, 0x66, 0x6A));
    painter.drawRoundedRect(QRectF(330, 250, 540, 400), 40, 40);
    painter.setBrush(QColor(0x2A, 0x4A, 0x50));
    painter.drawRoundedRect(QRectF(500, 180, 200, 80), 24, 24);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    ATALAYA_ASSERT(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
    return bytes.toStdString();
}

Attachment picture(const char* name)
{
    Attachment file;
    file.hash = name;
    file.name = name;
    file.type = "image/png";
    file.size = 1'240'000;
    return file;
}

void lightbox(Stage& stage, int first)
{
    static FakeCore core;
    static models::CoreSignals told(core);
    core.world.blobs["maleta.png"] = suitcase();
    open(stage);
    auto* box = new ticket::Lightbox(told, stage.widget());
    box->open({picture("maleta.png"), picture("tarjetas.png"), picture("recibo.png")}, first);
    if (first == 0)
        ATALAYA_ASSERT(QTest::qWaitFor([box] { return !box->picture().isNull(); }, kPatienceMs));
    stage.settle();
}

/// A translator that goes with the screen.
FakeTranslator* translator(Stage& stage)
{
    auto* made = new FakeTranslator(&stage.signals_());
    QObject::connect(stage.widget(), &QObject::destroyed, made, [made] { delete made; });
    return made;
}

void translated(Stage& stage)
{
    open(stage);
    FakeTranslator* made = translator(stage);
    const auto* panel = part<ticket::TicketPanel>(stage);
    ATALAYA_ASSERT(panel->conversation());
    // Of the customer's: what they say in the language of the desk.
    const bool spanish = stage.look().language == u"es";
    for (const domain::Entry& entry : panel->conversation()->entries) {
        const QString text = models::splitQuoted(models::entryText(entry)).text.trimmed();
        made->spoken[text] =
            entry.kind == domain::EntryKind::Note ? QStringLiteral("en") : QStringLiteral("es");
        made->sentences[text] = spanish
            ? QStringLiteral("Rotación de la tripulación, nada extraordinario: 250 € a cada uno.")
            : QStringLiteral(
                "Three hours at Barajas, and no screen that says why. I send you the receipts of the "
                "hotel and the dinners.");
    }
    auto* timeline = part<ticket::TimelineView>(stage);
    const auto entries = timeline->entries();
    for (const domain::Entry& entry : entries)
        if (entry.kind == domain::EntryKind::Message || (spanish && entry.kind == domain::EntryKind::Note))
            Q_EMIT timeline->translationRequested(entry.id);
    stage.settle();
}

void translatedDraft(Stage& stage)
{
    open(stage);
    FakeTranslator* made = translator(stage);
    auto* composer = part<composer::ComposerPanel>(stage);
    composer->startReply();
    auto* text = stage.widget()->findChild<QTextEdit*>(QStringLiteral("composerText"));
    ATALAYA_ASSERT(text);
    const QString words = QStringLiteral("Dear Enrique, thank you for the receipts. You get 250 € each.");
    text->setPlainText(words);
    made->spoken[words] = QStringLiteral("en");
    made->sentences[words] =
        QStringLiteral("Estimado Enrique, gracias por los recibos. Recibes 250 € cada uno.");
    composer->use(composer::ComposerPanel::Tool::Translate);
    stage.settle();
}

void team(Stage& stage)
{
    open(stage);
    QTest::keyClick(stage.widget(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    stage.settle();
}

} // namespace

std::vector<Screen> readingScreens()
{
    using kit::Mode;
    const QString es = QStringLiteral("es");
    const auto first = [](Stage& stage) { lightbox(stage, 0); };
    const auto missing = [](Stage& stage) { lightbox(stage, 1); };
    return {
        {"60-find", {}, find},
        {"60b-find-es", {.mode = Mode::Dark, .language = es}, find},
        {"61-lightbox", {}, first},
        {"61b-lightbox-missing-es", {.mode = Mode::Dark, .language = es}, missing},
        {"62-translated", {}, translated},
        {"62b-translated-es", {.mode = Mode::Dark, .language = es}, translated},
        {"63-translated-draft", {}, translatedDraft},
        {"63b-translated-draft-es", {.mode = Mode::Dark, .language = es}, translatedDraft},
        {"64-team", {}, team},
        {"64b-team-es", {.mode = Mode::Dark, .language = es}, team},
        {"64c-team-contrast", {.mode = Mode::HighContrast}, team},
    };
}

} // namespace atalaya::test
