#include "tests/gallery/composer_screens.h"

#include "core/base/assert.h"
#include "tests/gallery/annotate_screens.h"
#include "ui/composer/composer_panel.h"
#include "ui/composer/send_times.h"
#include "ui/composer/time_picker.h"
#include "ui/shell/workspace.h"

#include <QPushButton>
#include <QTest>
#include <QTextEdit>

namespace atalaya::test {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t kPriya = 48197; // a letter, without a draft in the sample

composer::ComposerPanel* composerOf(Stage& stage)
{
    auto* found = stage.widget()->findChild<composer::ComposerPanel*>();
    ATALAYA_ASSERT(found);
    return found;
}

void save(Stage& stage, const char* text, const char* state = "")
{
    domain::Draft draft;
    draft.key.ticket = stage.desk().ticket(kPriya);
    draft.text = text;
    draft.caret = static_cast<int>(draft.text.size());
    draft.macroState = state;
    const auto kept = stage.desk().ask<bool>(
        [&](api::Reply<bool> reply) { stage.desk().core().drafts().save(draft, std::move(reply)); });
    ATALAYA_ASSERT(kept);
}

void open(Stage& stage)
{
    auto* shown = stage.show(std::make_unique<shell::Workspace>(stage.signals_(), stage.keymap()));
    shown->openTicket(stage.desk().ticket(kPriya));
    stage.settle();
    composerOf(stage)->startReply();
    stage.settle();
}

void history(Stage& stage)
{
    for (const char* text :
         {"Dear Priya,\n\nyour mother will be met at the door of the terminal.",
          "Dear Priya,\n\nyour mother will be met at the door of the terminal, and taken to her seat.",
          "Dear Priya,\n\nthe assistance desk knows. Your mother will be met at the kerb."}) {
        save(stage, text);
        stage.desk().advance(11s);
    }
    save(stage, "Dear Priya,\n\n");
    open(stage);
    composerOf(stage)->use(composer::ComposerPanel::Tool::History);
    stage.settle();
}

void pickTime(Stage& stage)
{
    save(stage, "Dear Priya,\n\nyour mother will be met at the door of the terminal.");
    open(stage);
    auto* picker = new composer::TimePicker(stage.widget());
    picker->ask(stage.widget()->findChild<QPushButton*>(QStringLiteral("send")),
                {QTimeZone("Asia/Kolkata"), QStringLiteral("Kolkata")}, stage.desk().core().commands().now(),
                {});
    stage.settle();
}

void held(Stage& stage)
{
    // Begun before anything of this conversation was there.
    save(stage, "Dear Priya,\n\nyour mother will be met at the door of the terminal.", R"({"seenAt":1})");
    open(stage);
    composerOf(stage)->send();
    stage.settle();
}

void justSent(Stage& stage)
{
    save(stage, "Dear Priya,\n\nyour mother will be met at the door of the terminal.");
    open(stage);
    QTest::keyClick(stage.widget()->findChild<QTextEdit*>(QStringLiteral("composerText")), Qt::Key_Return,
                    Qt::ControlModifier);
    stage.settle();
}

void saveHtml(Stage& stage, const char* html)
{
    domain::Draft draft;
    draft.key.ticket = stage.desk().ticket(kPriya);
    draft.text = "It has formats.";
    draft.html = html;
    draft.to = {"priya.raman@mail.example"};
    const auto kept = stage.desk().ask<bool>(
        [&](api::Reply<bool> reply) { stage.desk().core().drafts().save(draft, std::move(reply)); });
    ATALAYA_ASSERT(kept);
}

QTextEdit* textOf(Stage& stage)
{
    auto* text = stage.widget()->findChild<QTextEdit*>(QStringLiteral("composerText"));
    ATALAYA_ASSERT(text);
    return text;
}

void type(Stage& stage, const QString& words)
{
    textOf(stage)->setFocus();
    QTest::keyClicks(textOf(stage), words);
    stage.settle();
}

void formats(Stage& stage)
{
    saveHtml(
        stage,
        "<p>Dear Priya,</p><p>your mother's assistance is booked. <b>Two things</b> to know:</p>"
        "<ul><li>She is met at the <b>kerb</b>, at 9:40</li><li>Seat <i>2A</i> is hers, at no cost</li></ul>"
        "<blockquote><p>can she keep her own chair</p></blockquote>"
        "<p>Yes: see <a href=\"https://faro.example/assist\">the page on chairs</a>.</p>");
    open(stage);
}

void macros(Stage& stage)
{
    open(stage);
    type(stage, QStringLiteral("Dear Priya, /asistance"));
}

void macroActions(Stage& stage)
{
    open(stage);
    type(stage, QStringLiteral("/receipts"));
    QTest::keyClick(textOf(stage), Qt::Key_Return);
    stage.settle();
}

void manager(Stage& stage)
{
    open(stage);
    composerOf(stage)->use(composer::ComposerPanel::Tool::Macros);
    stage.settle();
}

void guard(Stage& stage)
{
    save(stage, "Dear Priya,\n\nthe refund went to card 4111 1111 1111 1111. The form is attached.");
    open(stage);
    composerOf(stage)->send();
    stage.settle();
}

void emoji(Stage& stage)
{
    open(stage);
    type(stage, QStringLiteral("All is booked :smil"));
}

void mention(Stage& stage)
{
    open(stage);
    composerOf(stage)->startNote();
    type(stage, QStringLiteral("Crew rotation. @ma"));
}

void spelling(Stage& stage)
{
    save(stage, "Dear Priya,\n\nyour mohter will be met at the dooor of the terminal. We recieved the form.");
    open(stage);
}

} // namespace

std::vector<Screen> composerScreens()
{
    std::vector<Screen> screens{
        {"25-earlier-versions", {}, history},
        {"25b-time-to-send", {}, pickTime},
        {"26-answer-held", {}, held},
        {"26b-answer-held-dark", {.mode = kit::Mode::Dark}, held},
        {"27-just-sent", {}, justSent},
        {"28-formats", {}, formats},
        {"28b-formats-1024x640", {.size = {1024, 640}}, formats},
        {"28c-formats-dark", {.mode = kit::Mode::Dark}, formats},
        {"29-macros", {}, macros},
        {"29b-macro-actions", {}, macroActions},
        {"29c-macro-manager", {}, manager},
        {"30-data-guard", {}, guard},
        {"30b-data-guard-high-contrast", {.mode = kit::Mode::HighContrast}, guard},
        {"31-emoji", {}, emoji},
        {"31b-mention", {}, mention},
        {"32-spelling", {}, spelling},
    };
    const std::vector<Screen> marking = annotateScreens();
    screens.insert(screens.end(), marking.begin(), marking.end());
    return screens;
}

} // namespace atalaya::test
