#include "app/broker/config.h"
#include "app/broker/options.h"
#include "tests/support/test.h"

namespace atalaya::app {

class BrokerConfigTest : public QObject {
    Q_OBJECT

    static Error wrong(const std::string& text)
    {
        const auto parsed = parseConfig(text, "broker.toml");
        return parsed ? Error{ErrorCode::Internal, "it was accepted"} : parsed.error();
    }

private slots:
    void shippedFile_isTheDefaults()
    {
        const char* root = std::getenv("ATALAYA_SOURCE_DIR");
        const auto shipped = loadConfig(std::string(root ? root : ".") + "/packaging/broker/broker.toml");
        QVERIFY2(shipped.hasValue(), shipped ? "" : shipped.error().str().c_str());
        const Config defaults;
        QCOMPARE(shipped->address, defaults.address);
        QCOMPARE(shipped->port, defaults.port);
        QCOMPARE(shipped->tls, defaults.tls);
        QCOMPARE(shipped->names, defaults.names);
        QCOMPARE(shipped->threads, defaults.threads);
        QCOMPARE(shipped->tokenDays, defaults.tokenDays);
        QCOMPARE(shipped->workers, defaults.workers);
        QCOMPARE(shipped->eventsKept, defaults.eventsKept);
        QCOMPARE(shipped->logLevel, defaults.logLevel);
    }

    void unknownKey_isRefusedWithItsLineAndWhatToDo()
    {
        const Error error = wrong("[server]\nport = 1\nprot = 2\n");
        QCOMPARE(error.code, ErrorCode::ConfigKey);
        QVERIFY(error.detail.find("broker.toml:3") != std::string::npos);
        QVERIFY(error.detail.find("address, port") != std::string::npos);
        QCOMPARE(wrong("[servers]\n").code, ErrorCode::ConfigKey);
        QCOMPARE(wrong("port = 1\n").code, ErrorCode::ConfigKey);
    }

    void wrongValue_saysWhatToWrite()
    {
        QVERIFY(wrong("[server]\nport = 70000\n").detail.find("1 to 65535") != std::string::npos);
        QVERIFY(wrong("[server]\nport = \"8443\"\n").detail.find("broker.toml:2") != std::string::npos);
        QVERIFY(wrong("[server]\ntls = \"maybe\"\n").detail.find("\"auto\"") != std::string::npos);
        QCOMPARE(wrong("[server]\nnames = []\n").code, ErrorCode::ConfigKey);
        QCOMPARE(wrong("[server]\ncertificate = \"a.pem\"\n").code, ErrorCode::ConfigKey);
    }

    void brokenToml_namesTheLine()
    {
        const Error error = wrong("[server]\nport = \n");
        QCOMPARE(error.code, ErrorCode::MalformedToml);
        QVERIFY(error.detail.find("broker.toml:2") != std::string::npos);
    }

    void commandLine_isChecked()
    {
        QCOMPARE(readOptions({}).error().code, ErrorCode::UsageError);
        QCOMPARE(readOptions({"--config"}).error().code, ErrorCode::UsageError);
        QCOMPARE(readOptions({"--data", "x", "--bogus"}).error().code, ErrorCode::UsageError);
        const auto options = readOptions({"--config", "a.toml", "--data", "d", "--check"});
        QVERIFY(options && options->check && options->config == "a.toml" && options->data == "d");
    }
};

ATALAYA_TEST(BrokerConfigTest)

} // namespace atalaya::app

#include "broker_config_test.moc"
