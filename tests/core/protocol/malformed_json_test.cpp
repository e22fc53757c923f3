#include "core/protocol/archive.h"
#include "core/protocol/codec.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>

using namespace atalaya;
using namespace atalaya::protocol;

/// What reaches the codec from outside: never a crash, always a code and a detail that names the place.
class MalformedJsonTest : public QObject {
    Q_OBJECT
private slots:
    void publicCases_areAcceptedAndRefusedAsTheySay();
    void deepNesting_isRefused();
    void badMessages_sayWhatIsWrong_data();
    void badMessages_sayWhatIsWrong();
};

void MalformedJsonTest::publicCases_areAcceptedAndRefusedAsTheySay()
{
    const QDir folder(qEnvironmentVariable("ATALAYA_SOURCE_DIR") + QStringLiteral("/tests/data/json"));
    const QStringList files = folder.entryList({QStringLiteral("*.json")});
    QVERIFY2(files.size() > 300, "the cases are there");
    for (const QString& name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto parsed = parseJson(file.readAll().toStdString());
        if (name.startsWith(QLatin1String("y_")))
            QVERIFY2(parsed, qPrintable(name));
        if (name.startsWith(QLatin1String("n_"))) {
            QVERIFY2(!parsed, qPrintable(name));
            QCOMPARE(parsed.error().code, ErrorCode::MalformedJson);
            QVERIFY2(!parsed.error().detail.empty(), qPrintable(name));
        }
    }
}

void MalformedJsonTest::deepNesting_isRefused()
{
    const auto arrays = parseJson(std::string(100'000, '['));
    QVERIFY(!arrays);
    std::string objects;
    for (int i = 0; i < 50'000; ++i)
        objects += "[{\"\":";
    QVERIFY(!parseJson(objects));
}

void MalformedJsonTest::badMessages_sayWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("names");
    const auto row = [](const char* name, const char* text, ErrorCode code, const char* names) {
        QTest::newRow(name) << QByteArray(text) << int(code) << QByteArray(names);
    };
    row("empty", "", ErrorCode::MalformedJson, "");
    row("not an object", "[1,2]", ErrorCode::InvalidField, "object");
    row("no type", "{}", ErrorCode::MissingField, "type");
    row("type is a number", R"({"type":7})", ErrorCode::InvalidField, "type");
    row("unknown type", R"({"type":"dance"})", ErrorCode::UnknownCommand, "dance");
    row("hello without token", R"({"type":"hello","protocol":1})", ErrorCode::MissingField, "token");
    row("protocol as text", R"({"type":"hello","protocol":"1","token":"x"})", ErrorCode::InvalidField, "protocol");
    row("protocol out of range", R"({"type":"hello","protocol":99999999999,"token":"x"})",
        ErrorCode::InvalidField, "protocol");
    row("sync without since", R"({"type":"sync"})", ErrorCode::MissingField, "since");
    row("sync since a fraction", R"({"type":"sync","since":1.5})", ErrorCode::InvalidField, "since");
    row("command without id", R"({"type":"command","kind":"note","body":{}})", ErrorCode::MissingField, "id");
    row("command with a bad id", R"({"type":"command","id":"42","kind":"note","body":{}})", ErrorCode::InvalidField, "id");
    row("command without kind", R"({"type":"command","id":"01936e3c-9d2a-7c11-8f00-2b1f6f0a9c55","body":{}})",
        ErrorCode::MissingField, "kind");
    row("command without body", R"({"type":"command","id":"01936e3c-9d2a-7c11-8f00-2b1f6f0a9c55","kind":"note"})",
        ErrorCode::MissingField, "body");
    row("unknown command", R"({"type":"command","id":"01936e3c-9d2a-7c11-8f00-2b1f6f0a9c55","kind":"explode","body":{}})",
        ErrorCode::UnknownCommand, "explode");
    row("body is a list", R"({"type":"command","id":"01936e3c-9d2a-7c11-8f00-2b1f6f0a9c55","kind":"note","body":[]})",
        ErrorCode::InvalidField, "object");
    row("unknown status word",
        R"({"type":"command","id":"01936e3c-9d2a-7c11-8f00-2b1f6f0a9c55","kind":"setStatus","body":{"ticket":"01936e3c-9d2a-7c11-8f00-2b1f6f0a9c55","status":"shiny"}})",
        ErrorCode::InvalidField, "shiny");
    row("list with a wrong item",
        R"({"type":"command","id":"01936e3c-9d2a-7c11-8f00-2b1f6f0a9c55","kind":"setTags","body":{"ticket":"01936e3c-9d2a-7c11-8f00-2b1f6f0a9c55","tags":["a",5]}})",
        ErrorCode::InvalidField, "tags[1]");
    row("text behind the end", R"({"type":"ping","n":1} trailing)", ErrorCode::MalformedJson, "after the end");
}

void MalformedJsonTest::badMessages_sayWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    QFETCH(QByteArray, names);
    const auto decoded = decodeClientMessage(text.toStdString());
    QVERIFY(!decoded);
    QCOMPARE(int(decoded.error().code), code);
    const std::string& detail = decoded.error().detail;
    QVERIFY2(detail.find(names.toStdString()) != std::string::npos, detail.c_str());
}

ATALAYA_TEST(MalformedJsonTest)
#include "malformed_json_test.moc"
