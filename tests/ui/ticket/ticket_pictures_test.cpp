#include "tests/support/test.h"
#include "tests/ui/ticket/sample_conversation.h"
#include "ui/kit/theme.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/timeline_view.h"

#include <QDir>
#include <QScrollBar>

using namespace atalaya;
using namespace Qt::StringLiterals;

/// Draws the panel into pictures below the build folder, for people to look at, and checks what a picture can
/// prove.
class TicketPicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_core = std::make_unique<test::FakeCore>();
        test::fill(*m_core);
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
        m_panel = std::make_unique<ticket::TicketPanel>(*m_signals);
        m_panel->resize(576, 580);
        m_panel->show();
    }
    void cleanup()
    {
        m_panel.reset();
        m_signals.reset();
        m_core.reset();
        kit::theme().setAppearance({});
    }

    void sampleConversation_looksLikeTheDesignInEveryTheme()
    {
        m_panel->open(test::kTicket);
        const QImage light = picture(u"workspace-light"_s, kit::Mode::Light);
        const QImage dark = picture(u"workspace-dark"_s, kit::Mode::Dark);
        picture(u"workspace-contrast"_s, kit::Mode::HighContrast);
        QCOMPARE(light.pixelColor(300, 78), kit::theme().colorIn(kit::Mode::Light, kit::token::bgSurface));
        QCOMPARE(dark.pixelColor(300, 78), kit::theme().colorIn(kit::Mode::Dark, kit::token::bgSurface));
    }

    void everyKindOfEntry_fitsTheColumn()
    {
        auto& conversation = m_core->world.conversations[test::kTicket];
        conversation.entries = allKinds();
        m_panel->resize(576, 1300);
        m_panel->open(test::kTicket);
        picture(u"kinds-light"_s, kit::Mode::Light);
        picture(u"kinds-dark"_s, kit::Mode::Dark);
        QCOMPARE(timeline()->verticalScrollBar()->maximum(), 0);
    }

    void rightToLeft_mirrors()
    {
        m_panel->setLayoutDirection(Qt::RightToLeft);
        m_panel->open(test::kTicket);
        const QImage mirrored = picture(u"workspace-rtl"_s, kit::Mode::Light);
        const QColor spine = kit::theme().color(kit::token::borderDefault);
        QCOMPARE(mirrored.pixelColor(576 - 25, 300), spine);
    }

private:
    ticket::TimelineView* timeline() const { return m_panel->findChild<ticket::TimelineView*>(); }
    QImage picture(const QString& name, kit::Mode mode)
    {
        kit::Appearance appearance;
        appearance.mode = mode;
        kit::theme().setAppearance(appearance);
        QCoreApplication::sendPostedEvents();
        const QImage image = m_panel->grab().toImage();
        QDir folder(qEnvironmentVariable("ATALAYA_BUILD_DIR", QDir::tempPath()));
        folder.mkpath(u"pictures"_s);
        image.save(folder.filePath(u"pictures/ticket-"_s + name + u".png"_s));
        return image;
    }

    static std::vector<domain::Entry> allKinds();

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<ticket::TicketPanel> m_panel;
};

std::vector<domain::Entry> TicketPicturesTest::allKinds()
{
    using domain::EntryChannel;
    using test::at;
    auto assistant =
        test::outbound(1, EntryChannel::Chat, "Hi, I am the assistant. What is your booking code?", at(8, 0));
    assistant.authorKind = domain::AuthorKind::Assistant;
    auto call = test::inbound(6, EntryChannel::Voice, "He asks when the hotel will be paid and sounds tired.",
                              at(9, 5));
    call.kind = domain::EntryKind::Call;
    call.durationSeconds = 252;
    auto rich = test::inbound(8, EntryChannel::Email, "Tabla", at(9, 20));
    rich.subject = "Otoño en Lisboa, grupo 22";
    rich.html = "<p>Hola, <b>Inés</b>: mira <a href=\"https://faro.example/x\">la lista</a>.</p><table "
                "border=\"1\" width=\"900\">"
                "<tr><td>FA 412</td><td>5 dic, 9:20</td><td>22</td></tr></table><p>On Mon, 3 Nov 2025, Inés "
                "wrote:</p>"
                "<blockquote>Hola, Rosa</blockquote>";
    rich.remoteContent = true;
    auto quoted = test::outbound(
        9, EntryChannel::Email,
        "Gracias, lo miramos hoy.\n\nEl jue, 20 nov 2025, Enrique escribió:\n> Adjunto el recibo\n> Gracias",
        at(9, 30));
    auto failed = test::outbound(10, EntryChannel::WhatsApp, "¿Nos confirmas el correo?", at(9, 33));
    failed.delivery = domain::Delivery::Failed;
    failed.deliveryDetail = "the number does not exist";
    auto queued = test::outbound(11, EntryChannel::WhatsApp, "Lo enviamos por aquí.", at(9, 34));
    queued.delivery = domain::Delivery::Queued;
    auto read =
        test::outbound(12, EntryChannel::WhatsApp, "Hecho. Mira https://faro.example/ayuda", at(9, 35));
    read.delivery = domain::Delivery::Read;
    auto yesterday = test::inbound(13, EntryChannel::Chat, "Hola", at(8, 0) - std::chrono::hours(24));
    return {yesterday,
            assistant,
            test::inbound(2, EntryChannel::Chat, "K7QX2M", at(8, 1)),
            test::event(3, "routed", "Routed to Inés Robledo", at(8, 2)),
            test::event(4, "statusChanged", "Status set to Open", at(8, 3)),
            test::event(5, "assigned", "Assigned to Inés Robledo", at(8, 4)),
            call,
            test::note(7, "Called back at 10, @Inés.", at(9, 6)),
            rich,
            quoted,
            failed,
            queued,
            read};
}

ATALAYA_TEST(TicketPicturesTest)
#include "ticket_pictures_test.moc"
