#include "tests/gallery/web_screens.h"

#include "core/base/assert.h"
#include "tests/gallery/whole_desk.h"
#include "ui/kit/choice.h"
#include "ui/settings/preference_book.h"
#include "ui/ticket/originals.h"
#include "ui/ticket/ticket_panel.h"

#include <QFile>
#include <QTemporaryDir>

namespace atalaya::test {
namespace {

constexpr std::int64_t kGroup = 48177; ///< a mail with a newsletter in it

/// A workspace of a company with pages of other systems.
struct WebWindow : WholeDesk {
    explicit WebWindow(Stage& stage)
        : WholeDesk(stage)
        , book(folder.filePath(QStringLiteral("settings.ini")), policy())
    {
        desk->setPreferences(book);
        desk->openTicket(stage.desk().ticket(kGroup));
    }
    ~WebWindow() override
    {
        delete desk;
        desk = nullptr;
    }

    ticket::Originals& originals() { return desk->findChild<ticket::TicketPanel*>()->originals(); }
    QString policy()
    {
        QFile apps(folder.filePath(QStringLiteral("apps.ini")));
        const QByteArray text = "[orders]\nname=Orders\nurl=https://orders.example/desk?ticket={ticket}\n"
                                "[invoices]\nname=Invoices\nurl=http://invoices.example/\n";
        const bool written = apps.open(QIODevice::WriteOnly) && apps.write(text) == text.size();
        ATALAYA_ASSERT(written);
        return folder.filePath(QStringLiteral("policy.ini"));
    }

    QTemporaryDir folder;
    settings::PreferenceBook book;
};

WebWindow* open(Stage& stage)
{
    stage.joinLine();
    auto* shown = stage.show(std::make_unique<WebWindow>(stage));
    stage.settle();
    return shown;
}

void card(Stage& stage)
{
    open(stage);
}

void original(Stage& stage)
{
    open(stage)->originals().show();
    stage.settle();
}

void source(Stage& stage)
{
    open(stage)->originals().source();
    stage.settle();
}

void away(Stage& stage)
{
    stage.desk().line().cut(); // before it was fetched
    stage.joinLine();
    auto* shown = open(stage);
    stage.desk().line().request = [](const net::HttpRequest& request) {
        std::optional<net::HttpResponse> none;
        if (request.path.find("/blobs/") != std::string::npos)
            none = net::errorResponse(Error{ErrorCode::NotFound, "no such file"});
        return none;
    };
    shown->originals().show();
    stage.settle();
    stage.desk().line().request = nullptr;
}

void app(Stage& stage, int tab)
{
    auto* shown = open(stage);
    auto* tabs = shown->findChild<kit::TabBar*>(QStringLiteral("contextTabs"));
    ATALAYA_ASSERT(tabs);
    tabs->setCurrentIndex(tab);
    stage.settle();
}

} // namespace

std::vector<Screen> webScreens()
{
    using kit::Mode;
    const QString es = QStringLiteral("es");
    return {
        {"04-html-email-plain", {}, original},
        {"04b-html-email-plain-dark-es", {.mode = Mode::Dark, .language = es}, original},
        {"04c-html-email-source", {}, source},
        {"04d-html-email-not-here", {.mode = Mode::HighContrast}, away},
        {"04e-mail-card", {}, card},
        {"04f-html-email-200", {.textScale = 2.0}, original},
        {"04g-app-without-engine", {}, [](Stage& stage) { app(stage, 4); }},
        {"04h-app-set-up-badly-es",
         {.mode = Mode::Dark, .language = es},
         [](Stage& stage) { app(stage, 3); }},
    };
}

} // namespace atalaya::test
