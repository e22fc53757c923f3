#include "core/net/websocket_client.h"
#include "core/protocol/codec.h"
#include "tests/contract/live_broker.h"
#include "tests/contract/schema.h"
#include "tests/support/test.h"

#include <future>
#include <set>

namespace atalaya::test {

namespace json = boost::json;

/// A desk over a real WebSocket that waits for messages of a type.
class WireDesk {
public:
    explicit WireDesk(std::uint16_t port) : m_client(net::WebSocketClient::create())
    {
        auto opened = std::make_shared<std::promise<std::shared_ptr<net::Connection>>>();
        auto future = opened->get_future();
        net::ClientOptions options;
        options.url = "ws://127.0.0.1:" + std::to_string(port) + "/ws";
        m_client->connect(options, [opened](Result<std::shared_ptr<net::Connection>> connection) {
            opened->set_value(connection ? *connection : nullptr);
        });
        m_connection = future.get();
        if (m_connection)
            m_connection->setHandlers({[this](std::string text) { (void)m_received.push(std::move(text)); },
                                       [this](const Error&) { m_received.close(); }});
    }
    bool isOpen() const { return m_connection != nullptr; }
    void send(const protocol::ClientMessage& message) { m_connection->send(protocol::encode(message)); }

    /// Everything up to and with the first message of that type; ends when the connection does.
    std::vector<json::value> until(std::string_view type)
    {
        std::vector<json::value> out;
        for (int i = 0; i < 200; ++i)
            for (const std::string& text : m_received.take(1, std::chrono::seconds(1))) {
                out.push_back(json::parse(text));
                if (out.back().at("type").as_string() == type)
                    return out;
            }
        return out;
    }

private:
    BoundedQueue<std::string> m_received{1000};
    std::unique_ptr<net::WebSocketClient> m_client;
    std::shared_ptr<net::Connection> m_connection;
};

class AsyncapiTest : public QObject {
    Q_OBJECT

    json::value m_api;

    std::string judge(const json::value& message) const
    {
        const std::string type(message.at("type").as_string());
        const json::value* documented = m_api.at("components").at("messages").as_object().if_contains(type);
        if (!documented)
            return type + " is not documented";
        const SchemaCheck schema(m_api);
        std::string wrong = schema.check(documented->at("payload"), message);
        if (!wrong.empty() || type != "changes")
            return wrong;
        for (const json::value& change : message.at("changes").as_array()) {
            std::string name(change.at("kind").as_string());
            name[0] = static_cast<char>(name[0] - 'a' + 'A');
            wrong = schema.check(m_api.at("components").at("schemas").at(name), change.at("body"), name);
            if (!wrong.empty())
                return wrong;
        }
        return {};
    }

private slots:
    void initTestCase() { m_api = readApiFile("asyncapi.json"); }

    void everyExample_isReadByTheCodec()
    {
        std::set<std::string> client;
        for (const json::value& one : m_api.at("operations").at("fromWorkstation").at("messages").as_array())
            client.insert(std::string(one.at("$ref").as_string())
                              .substr(std::string("#/channels/session/messages/").size()));
        for (const auto& [name, message] : m_api.at("components").at("messages").as_object()) {
            const json::value& payload = message.at("examples").as_array().front().at("payload");
            const std::string text = json::serialize(payload);
            const bool read = client.contains(std::string(name))
                ? protocol::decodeClientMessage(text).hasValue()
                : protocol::decodeServerMessage(text).hasValue();
            QVERIFY2(read, std::string(name).c_str());
            QCOMPARE(judge(payload), std::string());
        }
    }

    void everyMessageOfTheProtocol_isDocumented()
    {
        QCOMPARE(m_api.at("components").at("messages").as_object().size(),
                 std::variant_size_v<protocol::ClientMessage> + std::variant_size_v<protocol::ServerMessage>);
        std::set<std::string> commands;
        for (const json::value& one : m_api.at("components")
                                          .at("schemas")
                                          .at("message.command")
                                          .at("properties")
                                          .at("kind")
                                          .at("enum")
                                          .as_array())
            commands.insert(std::string(one.as_string()));
        QCOMPARE(commands.size(), std::variant_size_v<domain::Command>);
        for (const std::string& kind : commands) {
            QVERIFY2(m_api.at("components").at("schemas").as_object().contains("command." + kind),
                     kind.c_str());
            const auto read = protocol::decodeCommand(kind, "{}");
            QVERIFY2(read || read.error().code != ErrorCode::UnknownCommand, kind.c_str());
        }
    }

    void realSession_sendsWhatIsDocumented()
    {
        LiveBroker live;
        WireDesk desk(live.port());
        QVERIFY(desk.isOpen());
        std::vector<json::value> seen;
        const auto collect = [&](std::string_view type) {
            auto more = desk.until(type);
            const bool came = !more.empty() && more.back().at("type").as_string() == type;
            seen.insert(seen.end(), more.begin(), more.end());
            return came;
        };
        desk.send(protocol::Hello{.client = "contract", .token = live.agentToken, .device = "test"});
        QVERIFY(collect("welcome"));
        const std::string epoch(seen.back().at("epoch").as_string());
        desk.send(protocol::SyncRequest{0, epoch});
        QVERIFY(collect("changes"));
        desk.send(protocol::Ping{7});
        QVERIFY(collect("pong"));
        live.request("POST", "/api/v1/intake/messages?account=" + live.account,
                     "From: eva@x.example\r\nSubject: Bag\r\nMessage-ID: <a@x>\r\n\r\nWhere?\r\n", live.admin,
                     "message/rfc822");
        QVERIFY(collect("offer"));
        const auto offer = domain::OfferId::parse(seen.back().at("offer").at("id").as_string());
        desk.send(protocol::CommandRequest{domain::CommandId(offer->uuid()), domain::AcceptOffer{*offer}});
        QVERIFY(collect("answer"));
        desk.send(protocol::Hello{.client = "again", .token = live.agentToken, .device = "test"});
        QVERIFY(collect("goodbye"));

        std::set<std::string> types;
        for (const json::value& message : seen) {
            QCOMPARE(judge(message), std::string());
            types.insert(std::string(message.at("type").as_string()));
        }
        QCOMPARE(types,
                 (std::set<std::string>{"answer", "changes", "goodbye", "load", "offer", "offerEnded", "pong",
                                        "welcome"}));
    }
};

ATALAYA_TEST(AsyncapiTest)

} // namespace atalaya::test

#include "asyncapi_test.moc"
