#include "tests/e2e/office.h"

#include "core/net/http_client.h"
#include "tests/support/loopback.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace atalaya::test {
namespace {

constexpr auto kJson = "application/json";

} // namespace

Office::Office(const QString& company)
{
    m_port = freePort();
    if (!ctl({"init", "--empty"}) || !ctl({"import", "company", company, "--password-stdin"}))
        return;
    setPort();
    const std::string data = m_folder.filePath("broker").toStdString();
    m_broker = std::make_unique<BrokerProgram>(
        std::vector<std::string>{ATALAYA_E2E_BROKER, "--config", data + "/broker.toml"}, m_port,
        m_folder.filePath("broker.log").toStdString());
    if (!m_broker->start())
        m_error = "the broker does not start: " + m_broker->logTail();
}

Office::~Office() = default;

bool Office::ctl(const QStringList& arguments)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(ATALAYA_E2E_CTL, arguments + QStringList{"--data", m_folder.filePath("broker")});
    program.write(QByteArray::fromStdString(kOfficePassword + "\n"));
    program.closeWriteChannel();
    const bool ok = program.waitForFinished(kPatienceMs) && program.exitCode() == 0;
    if (!ok)
        m_error = (arguments.join(' ') + ": " + QString::fromUtf8(program.readAll()) + program.errorString())
                      .toStdString();
    return ok;
}

void Office::setPort()
{
    QFile file(m_folder.filePath("broker/broker.toml"));
    const bool read = file.open(QIODevice::ReadWrite);
    QByteArray text = file.readAll();
    if (!read || !text.contains("port = 8443"))
        m_error = "broker.toml is not as it should be: " + text.toStdString();
    text.replace("port = 8443", "port = " + QByteArray::number(m_port));
    file.resize(0);
    file.seek(0);
    file.write(text);
}

std::unique_ptr<AgentDesk> Office::desk(const std::string& login)
{
    return openDesk(
        {m_folder.filePath("desk-").toStdString() + login, url(), login, kOfficePassword, ++m_desks},
        m_error);
}

Result<std::string> Office::post(const std::string& path, const std::string& type, const QByteArray& body)
{
    net::HttpClientOptions options;
    options.blockPrivateAddresses = false;
    net::ClientRequest request;
    request.method = "POST";
    request.url = url() + path;
    request.headers = {{"Content-Type", type}};
    if (!m_token.empty())
        request.headers.push_back({"Authorization", "Bearer " + m_token});
    request.body = body.toStdString();
    ATALAYA_TRY(response, net::makeHttpClient(options)->send(request));
    if (response.status / 100 != 2)
        return Error{ErrorCode::InvalidArgument, std::to_string(response.status) + " " + response.body};
    return response.body;
}

bool Office::signInForIntake()
{
    if (!m_token.empty())
        return true;
    const QJsonObject who{{"login", "admin"},
                          {"password", QString::fromStdString(kOfficePassword)},
                          {"device", "intake"},
                          {"deviceId", "intake"}};
    const auto answer = post("/api/v1/sign-in", kJson, QJsonDocument(who).toJson());
    if (answer)
        m_token = QJsonDocument::fromJson(QByteArray::fromStdString(*answer))
                      .object()["token"]
                      .toString()
                      .toStdString();
    else
        m_error = "the intake cannot sign in: " + answer.error().str();
    return !m_token.empty();
}

bool Office::customerWrites(const QJsonObject& message)
{
    return takeIn("/api/v1/intake/messages", kJson, QJsonDocument(message).toJson());
}

bool Office::mailArrives(const std::string& mailbox, const QByteArray& mail)
{
    return takeIn("/api/v1/intake/messages?account=" + mailbox, "message/rfc822", mail);
}

bool Office::takeIn(const std::string& path, const std::string& type, const QByteArray& body)
{
    if (!signInForIntake())
        return false;
    const auto answer = post(path, type, body);
    if (!answer)
        m_error = "nothing was taken in: " + answer.error().str();
    return answer.operator bool();
}

} // namespace atalaya::test
