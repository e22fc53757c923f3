#include "tests/e2e/day_company.h"
#include "tests/e2e/office.h"
#include "tests/e2e/screen_reader.h"
#include "tests/support/child_process.h"
#include "tests/support/loopback.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>

using namespace atalaya;
using namespace atalaya::test;

/// Offers in a real window: taken and declined with their keys, and the page of another system that comes
/// with what was taken.
class OfferTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString company = m_folder.filePath("company.jsonl");
        QVERIFY(writeDayCompany(company, 1));
        m_office = std::make_unique<Office>(company);
        QVERIFY2(m_office->error().empty(), m_office->error().c_str());
        m_witness = m_office->desk("admin");
        QVERIFY2(m_witness, m_office->error().c_str());
        QVERIFY(m_witness->submit(domain::SetAgentStatus{domain::AgentStatus::Away, "looks on"}));
        QVERIFY(startPages());
        QVERIFY2(m_ines.screen().error().empty(), m_ines.screen().error().c_str());
        m_reader = std::make_unique<ScreenReader>(m_ines);
        QVERIFY2(m_reader->error().empty(), m_reader->error().c_str());
        m_ines.addEnvironment(
            {"XDG_CONFIG_DIRS=" + m_folder.path().toStdString(), "QTWEBENGINE_DISABLE_SANDBOX=1"});
        QVERIFY(m_ines.start("Sign in"));
        QVERIFY(m_ines.signIn(m_office->url(), "ines", kOfficePassword));
        QVERIFY(m_ines.waitForTitle(dayTickets().front().title()));
    }
    void cleanup()
    {
        if (!QTest::currentTestFailed())
            return;
        m_ines.picture(QStringLiteral("offer-failed-in-") + QTest::currentTestFunction());
        qInfo("%s\n%s\n%s\n%s", qPrintable(m_ines.title()), m_ines.log().c_str(), pagesAsked().constData(),
              m_office->logs().c_str());
    }
    void cleanupTestCase()
    {
        m_ines.kill();
        killGroup(m_pages);
        m_reader.reset();
        m_witness.reset();
        m_office.reset();
    }

    void accepted_offerIsOpenedAndItsPageComesWithIt()
    {
        QVERIFY(pagesAsked().isEmpty());
        QVERIFY2(m_office->customerWrites(from("Yan Adler", 1)), m_office->error().c_str());
        QVERIFY(m_reader->waitFor("", "Offer: Yan Adler"));
        QVERIFY(m_ines.screen().press({"F8"}));
        QVERIFY(eventually([this] { return row("Yan Adler") && row("Yan Adler")->assigneeName == "Ines"; }));
        const auto number = row("Yan Adler")->ticket.number;
        QVERIFY(m_ines.waitForTitle(QString("#%1").arg(number)));
        const QByteArray asked =
            QString("GET /order.html?ticket=%1&customer=Yan%20Adler ").arg(number).toUtf8();
        QVERIFY(eventually([&] { return pagesAsked().contains(asked); }));
        QVERIFY(m_reader->waitFor("push button", "Load again"));
        // It was told which conversation it stands beside.
        const QByteArray heard = QString("GET /heard?ticket=%1 ").arg(number).toUtf8();
        QVERIFY(eventually([&] { return pagesAsked().contains(heard); }));
    }
    void declined_offerGoesAndTheTicketStaysInTheQueue()
    {
        const QString title = m_ines.title();
        QVERIFY2(m_office->customerWrites(from("Zoe Quill", 2)), m_office->error().c_str());
        QVERIFY(m_reader->waitFor("", "Offer: Zoe Quill"));
        QVERIFY(m_ines.screen().press({"F9"}));
        QVERIFY(m_reader->waitForNone("", "Offer: Zoe Quill"));
        QVERIFY(row("Zoe Quill") && row("Zoe Quill")->assigneeName.empty());
        QCOMPARE(m_ines.title(), title);
    }

private:
    /// Another system of the company, on a port of its own.
    bool startPages()
    {
        const std::uint16_t port = freePort();
        const QString folder = m_folder.filePath("pages");
        QDir().mkpath(folder);
        QDir().mkpath(m_folder.filePath("atalaya"));
        QFile page(folder + "/order.html");
        QFile apps(m_folder.filePath("atalaya/apps.ini"));
        if (!page.open(QIODevice::WriteOnly) || !apps.open(QIODevice::WriteOnly))
            return false;
        page.write("<!doctype html><html lang=\"en\"><title>Orders</title><h1>Orders</h1><script>"
                   "addEventListener('message', event => fetch(`/heard?ticket=${event.data.ticket.number}`));"
                   "</script></html>");
        apps.write(QString("[orders]\nname=Orders\nopen=accept\n"
                           "url=http://127.0.0.1:%1/order.html?ticket={ticket}&customer={customer.name}\n")
                       .arg(port)
                       .toUtf8());
        m_pages = spawnGroup({"python3", "-u", "-m", "http.server", "--bind", "127.0.0.1", "-d",
                              folder.toStdString(), std::to_string(port)},
                             m_folder.filePath("pages.log").toStdString());
        return m_pages > 0 && eventually([port] { return LineSocket(connectToLoopback(port)).valid(); });
    }
    /// The lines of its log about pages.
    QByteArray pagesAsked() const
    {
        QFile log(m_folder.filePath("pages.log"));
        const QByteArray text = log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
        const qsizetype first = text.indexOf("\"GET ");
        return first < 0 ? QByteArray() : text.mid(first);
    }
    static QJsonObject from(const QString& name, int number)
    {
        return {{"channel", "whatsapp"},
                {"account", dayAccount("messaging")},
                {"externalId", QString("offer-%1").arg(number)},
                {"from", QString("+34 600 556 00%1").arg(number)},
                {"name", name},
                {"text", "Hello, where is my order?"}};
    }
    std::optional<api::TicketRow> row(const std::string& customer)
    {
        for (const api::TicketRow& row : m_witness->tickets(api::ViewKind::Team))
            if (row.customerName == customer)
                return row;
        return std::nullopt;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<AgentDesk> m_witness;
    WorkstationProgram m_ines;
    std::unique_ptr<ScreenReader> m_reader;
    int m_pages = 0;
};

ATALAYA_TEST(OfferTest)
#include "offer_test.moc"
