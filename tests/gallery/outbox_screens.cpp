#include "tests/gallery/outbox_screens.h"

#include "tests/gallery/outbox_sample.h"
#include "ui/outbox/outbox_list.h"
#include "ui/shell/workspace.h"

#include <QPushButton>

namespace atalaya::test {
namespace {

/// A workspace over a core in memory, at its outbox.
struct OutboxWindow : QWidget {
    explicit OutboxWindow(const std::function<void(FakeCore&)>& fill, const kit::Keymap& keymap)
    {
        fill(core);
        told = std::make_unique<models::CoreSignals>(core);
        desk = new shell::Workspace(*told, keymap, this);
        desk->openOutbox(true);
    }
    ~OutboxWindow() override { delete desk; }

    void resizeEvent(QResizeEvent*) override { desk->setGeometry(rect()); }

    FakeCore core;
    std::unique_ptr<models::CoreSignals> told;
    shell::Workspace* desk = nullptr;
};

std::function<void(Stage&)> outboxOf(std::function<void(FakeCore&)> fill)
{
    return [fill = std::move(fill)](Stage& stage) {
        stage.show(std::make_unique<OutboxWindow>(fill, stage.keymap()));
        stage.settle();
    };
}

void waitingOne(Stage& stage)
{
    outboxOf(fillOutbox)(stage);
    stage.widget()->findChild<outbox::OutboxList*>()->select(kEnriqueReply);
    stage.settle();
}

void popover(Stage& stage)
{
    auto* shown = stage.show(std::make_unique<OutboxWindow>(fillOutbox, stage.keymap()));
    stage.settle();
    for (auto* button : shown->findChildren<QPushButton*>(QStringLiteral("lineDown")))
        button->click();
    stage.settle();
}

} // namespace

std::vector<Screen> outboxScreens()
{
    using kit::Mode;
    const QString es = QStringLiteral("es");
    return {
        {"13b-outbox", {}, outboxOf(fillOutbox)},
        {"13c-outbox-dark", {.mode = Mode::Dark}, outboxOf(fillOutbox)},
        {"13d-outbox-1024x640", {.size = {1024, 640}}, outboxOf(fillOutbox)},
        {"13e-outbox-es", {.language = es}, outboxOf(fillOutbox)},
        {"13f-outbox-waiting", {}, waitingOne},
        {"13g-outbox-empty", {}, outboxOf(fillOnline)},
        {"13h-outbox-broker-older", {}, outboxOf(fillOlder)},
        {"13i-outbox-line", {}, popover},
        {"13j-outbox-text-200", {.textScale = 2.0}, outboxOf(fillOutbox)},
    };
}

} // namespace atalaya::test
