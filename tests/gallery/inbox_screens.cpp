#include "tests/gallery/inbox_screens.h"

#include "tests/gallery/inbox_sample.h"

namespace atalaya::test {
namespace {

InboxWindow* window(Stage& stage)
{
    auto* shown = stage.show(std::make_unique<InboxWindow>());
    stage.settle();
    return shown;
}

void choose(InboxWindow& window)
{
    for (const char16_t* key : {u"list.select", u"list.extend", u"list.extend"})
        window.list().runKey(key);
}

void plain(Stage& stage)
{
    window(stage);
    stage.settle();
}

void chosen(Stage& stage)
{
    choose(*window(stage));
    stage.settle();
}

void snooze(Stage& stage)
{
    InboxWindow* shown = window(stage);
    choose(*shown);
    stage.settle();
    shown->list().runKey(u"conv.snooze");
    stage.settle();
}

void next(Stage& stage)
{
    window(stage)->list().setNextMode(true);
    stage.settle();
}

void editor(Stage& stage)
{
    InboxWindow* shown = window(stage);
    shown->nav().editView(shown->core().listing.kept.front().id);
    stage.settle();
}

} // namespace

std::vector<Screen> inboxScreens()
{
    using kit::Mode;
    const QSize narrow(492, 900);
    const QSize wide(900, 760);
    return {
        {"01i-inbox", {.size = narrow}, plain},
        {"01j-inbox-chosen", {.size = narrow}, chosen},
        {"01k-inbox-chosen-dark", {.size = narrow, .mode = Mode::Dark}, chosen},
        {"01l-inbox-chosen-es", {.size = narrow, .language = QStringLiteral("es")}, chosen},
        {"01m-inbox-snooze", {.size = narrow}, snooze},
        {"01n-inbox-next", {.size = narrow}, next},
        {"01o-view-editor", {.size = wide}, editor},
        {"01p-view-editor-contrast", {.size = wide, .mode = Mode::HighContrast}, editor},
        {"01q-inbox-text-200", {.size = {984, 1400}, .textScale = 2.0}, chosen},
    };
}

} // namespace atalaya::test
