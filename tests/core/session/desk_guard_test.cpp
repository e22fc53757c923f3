#include "core/session/offline_book.h"
#include "core/session/wipe_order.h"
#include "tests/core/session/fixtures.h"
#include "tests/support/desk_fixture.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace atalaya;
using namespace atalaya::session;
using namespace atalaya::session::test;
using namespace std::chrono_literals;
using atalaya::test::DeskFixture;
using atalaya::test::replyTo;
using atalaya::test::Workstation;
namespace fs = std::filesystem;

namespace {

constexpr auto kDay = 24h;

/// Ana with a ticket and a draft.
struct Guarded : DeskFixture {
    Guarded()
    {
        ticket = company.addTicket("Flights", "Zanahoria", "ana");
        pump();
        draft.key.ticket = ticket;
        draft.text = "Berenjena";
        must(saveDraft(ana, draft));
    }

    Result<api::ListAnswer> list()
    {
        api::ListRequest request;
        request.view = {api::ViewKind::Team, {}};
        return ask<api::ListAnswer>(
            [&](api::Reply<api::ListAnswer> reply) { ana.core().queries().list(request, std::move(reply)); });
    }
    Result<std::vector<domain::Draft>> drafts()
    {
        using Drafts = std::vector<domain::Draft>;
        return ask<Drafts>([&](api::Reply<Drafts> reply) { ana.core().drafts().all(std::move(reply)); });
    }
    api::LockState lock(Workstation& desk)
    {
        return must(ask<api::LockState>(
            [&](api::Reply<api::LockState> reply) { desk.core().computer().lockState(std::move(reply)); }));
    }
    Result<std::vector<domain::Device>> devices(Workstation& desk)
    {
        using Devices = std::vector<domain::Device>;
        return ask<Devices>(
            [&](api::Reply<Devices> reply) { desk.core().computer().devices(std::move(reply)); });
    }
    Result<std::vector<domain::Device>> wipe(Workstation& desk, const std::string& device)
    {
        using Devices = std::vector<domain::Device>;
        return ask<Devices>(
            [&](api::Reply<Devices> reply) { desk.core().computer().wipe(device, std::move(reply)); });
    }
    /// The time goes on and nobody is at the desk.
    void leaveFor(Duration by)
    {
        ana.close();
        pump();
        company.clock.advance(by);
    }
    /// The broker's side of the order, as an administrator gives it.
    void askWipe()
    {
        company.apply([&](broker::Turn& turn) -> Result<void> {
            return turn.stores.devices->askWipe(company.agent("ana"), "test", turn.now);
        });
    }
    domain::Device known()
    {
        std::optional<domain::Device> found;
        company.apply([&](broker::Turn& turn) -> Result<void> {
            ATALAYA_TRY(device, turn.stores.devices->find(company.agent("ana"), "test"));
            found = device;
            return {};
        });
        return found.value_or(domain::Device());
    }
    bool somethingIsLeft()
    {
        std::error_code ignored;
        const fs::path profiles = ana.folder() / "profiles";
        return fs::exists(profiles) && !fs::is_empty(profiles, ignored);
    }

    Workstation& ana = desk("ana");
    domain::TicketId ticket;
    domain::Draft draft;
};

QByteArray failure(const auto& result)
{
    const std::string_view name = result ? "none" : errorName(result.error().code);
    return QByteArray(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

class DeskGuardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // ---- time without the broker ----

    void withinTheTime_itOpensWithoutTheBroker()
    {
        Guarded f;
        f.leaveFor(13 * kDay);
        f.ana.line().cut();
        QVERIFY(f.reopen(f.ana).hasValue());
        QVERIFY(!must(f.list()).rows.empty());
        QVERIFY(!f.lock(f.ana).locked);
    }

    void tooLong_showsNothingUntilTheBrokerAnswers()
    {
        Guarded f;
        f.leaveFor(15 * kDay);
        f.ana.line().cut();
        QCOMPARE(failure(f.reopen(f.ana)), "OfflineExpired");
        QCOMPARE(failure(f.list()), "OfflineExpired");
        QCOMPARE(failure(f.drafts()), "OfflineExpired");
        QVERIFY(f.lock(f.ana).locked && f.lock(f.ana).offlineUntil);
        f.ana.line().up = true;
        f.advance(60s);
        QCOMPARE(f.state(f.ana).kind, api::LinkKind::Online);
        QVERIFY(!f.lock(f.ana).locked);
        QVERIFY(!must(f.list()).rows.empty());
        QVERIFY2(must(f.drafts()).size() == 1, "what was written is kept");
    }

    void tooLongWhileOpen_closesWhatIsShown()
    {
        Guarded f;
        f.ana.line().cut();
        f.advance(60s);
        QVERIFY(!must(f.list()).rows.empty());
        f.company.clock.advance(15 * kDay);
        f.advance(1s);
        QCOMPARE(failure(f.list()), "OfflineExpired");
        f.ana.line().up = true;
        f.advance(60s);
        QVERIFY(!must(f.list()).rows.empty());
    }

    void clockTurnedBack_gainsNothing()
    {
        auto stores = must(storage::openDesk({}));
        {
            auto book = must(OfflineBook::open(*stores.settings, 14 * kDay, kNow));
            must(book.seen(kNow + 15 * kDay));
        }
        const auto book = must(OfflineBook::open(*stores.settings, 14 * kDay, kNow + 1h));
        QVERIFY(book.isExpired(kNow + 1h));
    }

    void contact_makesUpForAClockThatWasWrong()
    {
        auto stores = must(storage::openDesk({}));
        auto book = must(OfflineBook::open(*stores.settings, 14 * kDay, kNow));
        must(book.seen(kNow + 400 * kDay));
        QVERIFY(book.isExpired(kNow));
        must(book.contact(kNow + 1min));
        QVERIFY(!book.isExpired(kNow + 13 * kDay));
        QVERIFY(book.isExpired(kNow + 15 * kDay));
        must(book.setAllowed(2h));
        const auto again = must(OfflineBook::open(*stores.settings, 14 * kDay, kNow + 1min));
        QVERIFY(again.isExpired(kNow + 3h));
    }

    // ---- the vault ----

    void lockedVault_answersNothingUntilThePassphraseIsGiven()
    {
        Guarded f;
        QTemporaryDir folder;
        SeededRandom random(5);
        const fs::path root(folder.path().toStdString());
        const security::VaultPlaces places{root / "secrets", root / "secrets.key", false};
        const SecretString phrase("correct horse battery");
        f.ana.close();
        f.pump();
        {
            security::Vault vault(places, nullptr, random);
            must(vault.open());
            must(vault.setPassphrase({}, phrase));
            for (const std::string& name : must(f.ana.secrets().names()))
                must(vault.put(name, must(f.ana.secrets().get(name))));
        }
        security::Vault vault(places, nullptr, random);
        f.ana.openWith(vault);
        const auto started = f.ask<api::Me>([&](api::Reply<api::Me> reply) { f.ana.core().start(reply); });
        QCOMPARE(failure(started), "DeviceLocked");
        QCOMPARE(failure(f.list()), "DeviceLocked");
        QCOMPARE(failure(f.drafts()), "DeviceLocked");
        QVERIFY(f.lock(f.ana).locked);
        const auto unlock = [&](const std::string& words) {
            return f.ask<api::LockState>([&](api::Reply<api::LockState> reply) {
                f.ana.core().computer().unlock(words, std::move(reply));
            });
        };
        QCOMPARE(failure(unlock("a wrong passphrase")), "SecretUnavailable");
        const auto open = must(unlock(std::string(phrase.reveal())));
        QVERIFY(!open.locked && open.protection == api::Protection::Passphrase);
        f.advance(5s);
        QVERIFY(!must(f.list()).rows.empty());
        QCOMPARE(must(f.drafts()).size(), std::size_t(1));
        f.ana.close(); // before the vault
        f.pump();
    }

    // ---- a computer that is emptied ----

    void wipe_removesKeysFilesAndWhatWaits_andTheBrokerHears()
    {
        Guarded f;
        f.ana.line().cut();
        must(f.submit(f.ana,
                      replyTo(f.company.ticket(f.ticket), "Later",
                              domain::EntryId(f.ana.core().commands().freshId()))));
        f.askWipe();
        f.ana.line().up = true;
        f.advance(60s);
        const api::LinkState state = f.state(f.ana);
        QCOMPARE(state.kind, api::LinkKind::SignedOut);
        QCOMPARE(state.lastError.code, ErrorCode::DeviceWiped);
        QVERIFY(!f.somethingIsLeft());
        QVERIFY2(must(f.ana.secrets().names()).empty(), "the keys are gone");
        QCOMPARE(failure(f.list()), "NotSignedIn");
        QVERIFY(f.known().wipedAt.has_value());
        QVERIFY(!wipeOrder(f.ana.folder()));
        // And it stays so.
        QCOMPARE(failure(f.signIn(f.ana, "ana")), "DeviceWiped");
        QVERIFY(!f.somethingIsLeft());
    }

    void connectedDesk_isEmptiedAtOnce()
    {
        Guarded f;
        const auto list = must(f.devices(f.ana));
        QCOMPARE(list.size(), std::size_t(1));
        QVERIFY(list.front().online);
        static_cast<void>(f.wipe(f.ana, list.front().id)); // its own end may come before the answer
        f.advance(5s);
        QVERIFY(!f.somethingIsLeft());
        QVERIFY(f.known().wipedAt.has_value());
    }

    void allowedAgain_itBeginsFromNothing()
    {
        Guarded f;
        f.askWipe();
        f.ana.line().cut();
        f.advance(2s);
        f.ana.line().up = true;
        f.advance(60s);
        QVERIFY(!f.somethingIsLeft());
        f.company.apply([&](broker::Turn& turn) -> Result<void> {
            return turn.stores.devices->allow(f.company.agent("ana"), "test");
        });
        QVERIFY(f.signIn(f.ana, "ana").hasValue());
        f.advance(5s);
        QVERIFY(!must(f.list()).rows.empty());
        QVERIFY(must(f.drafts()).empty());
        QVERIFY(f.reopen(f.ana).hasValue());
        QVERIFY2(f.somethingIsLeft(), "the old order does not come back");
    }

    void interruptedWipe_isEndedAtTheNextStart()
    {
        Guarded f;
        f.ana.close();
        f.pump();
        // A crash right after the order was written down.
        const ProfileName name = must(lastProfile(f.ana.folder()));
        must(keepWipeOrder(f.ana.folder(), {name, "token", false}));
        QVERIFY(f.somethingIsLeft());
        QCOMPARE(failure(f.reopen(f.ana)), "NotFound");
        QVERIFY(!f.somethingIsLeft());
        QVERIFY(must(f.ana.secrets().names()).empty());
    }

    void unconfirmedWipe_isConfirmedWhenTheBrokerAnswers()
    {
        Guarded f;
        f.askWipe();
        f.ana.line().cut();
        f.advance(2s);
        f.ana.line().up = true;
        f.ana.line().request = [](const net::HttpRequest& request) {
            const bool confirms = request.path.ends_with("/wiped");
            return confirms ? std::optional(net::HttpResponse{.status = 503}) : std::nullopt;
        };
        f.advance(60s);
        QVERIFY(!f.somethingIsLeft());
        QVERIFY(!f.known().wipedAt);
        QVERIFY2(wipeOrder(f.ana.folder()).has_value(), "it is still to be told");
        f.ana.line().request = {};
        f.advance(60s);
        QVERIFY(f.known().wipedAt.has_value());
        QVERIFY(!wipeOrder(f.ana.folder()));
    }
};

ATALAYA_TEST(DeskGuardTest)
#include "desk_guard_test.moc"
