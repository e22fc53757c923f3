#include "core/simulation/report.h"
#include "tests/core/simulation/schema_check.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <boost/json.hpp>
#include <cmath>

using namespace atalaya::simulation;

namespace {

QString folder()
{
    return qEnvironmentVariable("ATALAYA_SOURCE_DIR", QStringLiteral("."))
        + QStringLiteral("/resources/simulation");
}

std::string contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

class ExamplesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_schema = boost::json::parse(contentOf(folder() + "/scenario.schema.json")); }

    void example_fitsTheSchemaAndRuns_data()
    {
        QTest::addColumn<QString>("path");
        const QDir examples(folder() + "/examples");
        for (const QString& name : examples.entryList({QStringLiteral("*.json")}))
            QTest::newRow(qPrintable(name)) << examples.filePath(name);
    }
    void example_fitsTheSchemaAndRuns()
    {
        QFETCH(QString, path);
        const std::string text = contentOf(path);
        const auto problems = atalaya::test::schemaProblems(m_schema, boost::json::parse(text));
        QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().c_str());
        const auto scenario = readScenario(text);
        QVERIFY2(scenario, scenario ? "" : scenario.error().str().c_str());
        SimulationOptions options;
        options.replications = 2;
        options.threads = 2;
        const auto report = simulate(*scenario, options);
        QVERIFY2(report, report ? "" : report.error().str().c_str());
        for (const Section& type : report->types) {
            QVERIFY2(type.at("offered").mean > 0, type.name.c_str());
            QVERIFY2(type.at("served").mean > 0, type.name.c_str());
            const double wait = type.at("meanWait").mean;
            QVERIFY2(wait >= 0 && std::isfinite(wait), type.name.c_str());
        }
        for (const Section& group : report->groups) {
            const double occupancy = group.at("occupancy").mean;
            QVERIFY2(std::isnan(occupancy) || (occupancy >= 0 && occupancy <= 1 + 1e-9), group.name.c_str());
        }
    }

    void examples_showTheFormat()
    {
        QCOMPARE(QDir(folder() + "/examples").entryList({QStringLiteral("*.json")}).size(), 11);
    }

    void whatTheSchemaRefuses_theReaderRefuses_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char* name, const char* from, const char* to, const char* path) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(path);
        };
        row("unknown field", "\"agents\": 14", "\"agents\": 14, \"agnets\": 1",
            "groups[0].agnets is not known");
        row("missing rate", ", \"rate\": 5", "", "types[0].arrivals.rate is missing");
        row("negative rate", "\"rate\": 5", "\"rate\": -5", "types[0].arrivals.rate must be a number");
        row("text for a number", "\"rate\": 5", "\"rate\": \"5\"", "types[0].arrivals.rate must be a number");
        row("unknown distribution", "{\"exponential\": 3}", "{\"exponentiel\": 3}",
            "types[0].handling must be");
        row("mean of 0", "{\"exponential\": 3}", "{\"exponential\": 0}",
            "types[0].handling.exponential must be");
        row("percent", "\"percent\": 80", "\"percent\": 100",
            "queues[0].target.percent must be a whole number");
        row("half an agent", "\"agents\": 14", "\"agents\": 1.5", "groups[0].agents must be a whole number");
        row("no horizon", "\"horizon\": 1060,", "", "horizon is missing");
        row("order", "\"longestIdle\"", "\"oldest\"", "queues[0].agentOrder must be one of");
    }
    void whatTheSchemaRefuses_theReaderRefuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, path);
        QByteArray text = QByteArray::fromStdString(contentOf(folder() + "/examples/single-queue.json"));
        QVERIFY(text.contains(from));
        text.replace(from, to);
        QVERIFY(!atalaya::test::schemaProblems(m_schema, boost::json::parse(text.toStdString())).empty());
        const auto scenario = readScenario(text.toStdString());
        QVERIFY(!scenario);
        QVERIFY2(scenario.error().detail.starts_with(path.toStdString()), scenario.error().detail.c_str());
    }

private:
    boost::json::value m_schema;
};

ATALAYA_TEST(ExamplesTest)
#include "examples_test.moc"
