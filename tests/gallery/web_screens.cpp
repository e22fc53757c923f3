#include "tests/gallery/web_screens.h"

#include "core/base/assert.h"
#include "tests/support/fake_core.h"
#include "ui/kit/choice.h"
#include "ui/settings/preference_book.h"
#include "ui/shell/workspace.h"
#include "ui/ticket/originals.h"
#include "ui/ticket/ticket_panel.h"

#include <QFile>
#include <QTemporaryDir>

namespace atalaya::test {
namespace {

const domain::TicketId kGroup{FakeCore::id(48177)};

constexpr char kNewsletter[] =
    "<div style=\"background-color:#fbf5ee;max-width:600px;margin:0 auto\">"
    "<div style=\"background-color:#7a2b20;color:#ffffff;padding:14px 24px\"><b>Viajes Alborada</b>"
    " &nbsp; Bolet\u00edn de grupos, oto\u00f1o</div><div style=\"padding:12px 24px\">"
    "<img width=\"552\" height=\"64\" data-blocked=\"img.alborada.example\">"
    "<h2 style=\"color:#7a2b20\">Cuatro d\u00edas en Lisboa, 22 viajeros</h2>"
    "<p>Salimos el 5 de diciembre con Aerol\u00ednea Faro. Estos son los vuelos que nos confirmasteis.</p>"
    "<table width=\"100%\" cellpadding=\"4\"><tr><th align=\"left\">Vuelo</th><th align=\"left\">Fecha</th>"
    "<th align=\"left\">Trayecto</th><th align=\"right\">Plazas</th></tr>"
    "<tr><td>FA 412</td><td>5 dic, 9:20</td><td>Madrid, Lisboa</td><td align=\"right\">22</td></tr>"
    "<tr><td>FA 417</td><td>8 dic, 19:45</td><td>Lisboa, Madrid</td><td "
    "align=\"right\"><b>20</b></td></tr></table>"
    "<p><a href=\"https://alborada.example/grupos/22\">Confirmar pasajeros</a></p></div></div>";

void fill(FakeCore& core)
{
    api::Conversation conversation;
    conversation.row.ticket.id = kGroup;
    conversation.row.ticket.number = 48177;
    conversation.row.ticket.subject = "Fwd: Oto\u00f1o en Lisboa, grupo 22";
    conversation.row.customerName = "Rosa Alborada";
    conversation.row.queueName = "Claims ES";
    conversation.customer.id = domain::CustomerId(FakeCore::id(12));
    conversation.customer.name = "Rosa Alborada";
    domain::Entry entry;
    entry.id = domain::EntryId(FakeCore::id(1));
    entry.ticket = kGroup;
    entry.channel = domain::EntryChannel::Email;
    entry.authorId = conversation.customer.id.str();
    entry.authorName = "Rosa Alborada";
    entry.subject = conversation.row.ticket.subject;
    entry.text = "Os reenv\u00edo lo que mandamos a los viajeros.";
    entry.to = {"grupos@aerolineafaro.example"};
    entry.at = Instant{} + std::chrono::hours(489945);
    entry.originalHash = "newsletter";
    conversation.entries.push_back(entry);
    conversation.row.ticket.createdAt = entry.at;
    conversation.row.ticket.updatedAt = entry.at;
    core.world.conversations[kGroup] = conversation;
    api::OriginalMessage original;
    original.html = kNewsletter;
    original.remotePictures = 8;
    original.trackers = 1;
    original.sites = {"img.alborada.example", "spy.example"};
    original.source = "From: Rosa Alborada <grupos@alborada.example>\r\nTo: grupos@aerolineafaro.example\r\n"
                      "Subject: Fwd: =?utf-8?q?Oto=C3=B1o_en_Lisboa?=, grupo 22\r\nMIME-Version: 1.0\r\n"
                      "Content-Type: text/html; charset=utf-8\r\n\r\n<h2>Cuatro d\u00edas en Lisboa</h2>\r\n";
    core.world.originals["newsletter"] = original;
}

/// A workspace over a core in memory.
struct WebWindow : QWidget {
    explicit WebWindow(const kit::Keymap& keymap)
        : book(folder.filePath(QStringLiteral("settings.ini")), policy())
    {
        fill(core);
        told = std::make_unique<models::CoreSignals>(core);
        desk = new shell::Workspace(*told, keymap, this);
        desk->setPreferences(book);
        desk->openTicket(kGroup);
    }
    ~WebWindow() override { delete desk; }

    void resizeEvent(QResizeEvent*) override { desk->setGeometry(rect()); }
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
    FakeCore core;
    std::unique_ptr<models::CoreSignals> told;
    shell::Workspace* desk = nullptr;
};

WebWindow* open(Stage& stage)
{
    auto* shown = stage.show(std::make_unique<WebWindow>(stage.keymap()));
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
    auto* shown = open(stage);
    shown->core.world.originals.clear();
    shown->originals().show();
    stage.settle();
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
