#include "core/session/desk_guard.h"

#include "core/base/log.h"
#include "core/protocol/archive.h"
#include "core/protocol/codec.h"

#include <boost/json/serialize.hpp>
#include <spdlog/spdlog.h>

namespace atalaya::session {
namespace {

constexpr auto kConfirmAgain = std::chrono::seconds(30);

api::Protection protectionOf(security::VaultKind kind)
{
    switch (kind) {
    case security::VaultKind::SystemKeyStore:
        return api::Protection::SystemKeyStore;
    case security::VaultKind::Passphrase:
        return api::Protection::Passphrase;
    case security::VaultKind::KeyFile:
        break;
    }
    return api::Protection::KeyFile;
}

Result<std::vector<domain::Device>> readDevices(const Result<std::string>& body)
{
    if (!body)
        return body.error();
    ATALAYA_TRY(parsed, protocol::parseJson(*body));
    const auto* items = parsed.is_object() ? parsed.get_object().if_contains("items") : nullptr;
    if (!items || !items->is_array())
        return Error{ErrorCode::InvalidField, "devices: no items"};
    std::vector<domain::Device> out;
    for (const auto& item : items->get_array()) {
        ATALAYA_TRY(device, protocol::decodeValue<domain::Device>(protocol::json::serialize(item)));
        out.push_back(std::move(device));
    }
    return out;
}

} // namespace

// ---- what is locked ----

Result<void> DeskGuard::open()
{
    security::Vault* vault = m_desk.m_config.vault;
    Result<void> opened = vault ? vault->open() : Result<void>();
    ATALAYA_CHECK(goOnWiping());
    tell();
    ATALAYA_CHECK(opened);
    if (vault && vault->state().locked)
        return Error{ErrorCode::DeviceLocked, ""};
    return {};
}

Result<void> DeskGuard::begin(Profile& profile)
{
    const Instant now = m_desk.m_clock.now();
    ATALAYA_TRY(book, OfflineBook::open(*profile.desk.settings, m_desk.m_config.offlineFor, now));
    m_book = std::move(book);
    m_expired = m_book->isExpired(now);
    tell();
    return {};
}

void DeskGuard::contact()
{
    if (!m_book)
        return;
    if (auto kept = m_book->contact(m_desk.m_clock.now()); !kept)
        log::session().warn("the time of contact cannot be kept: {}", kept.error().str());
    if (!m_expired)
        return;
    m_expired = false;
    tell();
    m_desk.m_events.onProfile(*m_desk.m_profile);
    m_desk.publishOutbox();
    m_desk.m_events.onMe(m_desk.m_me);
    m_desk.m_events.onTouched({{}, true, true});
}

void DeskGuard::tick()
{
    const Instant now = m_desk.m_clock.now();
    if (m_order && m_order->emptied && !m_confirming && now >= m_confirmAfter)
        confirm(*m_order);
    if (!m_book)
        return;
    if (m_desk.m_link && m_desk.m_link->hasSession())
        return contact();
    if (auto kept = m_book->seen(now); !kept)
        log::session().warn("the time cannot be kept: {}", kept.error().str());
    if (m_expired || !m_book->isExpired(now))
        return;
    log::session().warn("too long without the broker: nothing is shown until it answers");
    m_expired = true;
    m_desk.m_events.onClosed([] {});
    tell();
}

std::optional<Error> DeskGuard::barrier() const
{
    const security::Vault* vault = m_desk.m_config.vault;
    if (vault && vault->state().locked)
        return Error{ErrorCode::DeviceLocked, ""};
    if (m_expired)
        return Error{ErrorCode::OfflineExpired, ""};
    return std::nullopt;
}

api::LockState DeskGuard::stateNow() const
{
    api::LockState out;
    if (const security::Vault* vault = m_desk.m_config.vault) {
        const security::VaultState state = vault->state();
        out.protection = protectionOf(state.kind);
        out.locked = state.locked;
        out.needsPassphrase = state.needsPassphrase;
    }
    if (m_book)
        out.offlineUntil = m_book->openUntil();
    out.locked = out.locked || m_expired;
    return out;
}

Result<api::LockState> DeskGuard::state() const
{
    return stateNow();
}

void DeskGuard::tell()
{
    m_desk.m_events.onLock(stateNow());
}

Result<api::LockState> DeskGuard::unlock(const SecretString& passphrase)
{
    security::Vault* vault = m_desk.m_config.vault;
    if (vault && vault->state().locked) {
        ATALAYA_CHECK(vault->unlock(passphrase));
        return unlockedNow();
    }
    if (m_expired)
        return Error{ErrorCode::OfflineExpired, ""};
    return stateNow();
}

Result<api::LockState> DeskGuard::setPassphrase(const SecretString& old, const SecretString& fresh)
{
    security::Vault* vault = m_desk.m_config.vault;
    if (!vault)
        return Error{ErrorCode::Unsupported, "the keys of this installation are not in a vault"};
    const bool first = vault->state().locked;
    ATALAYA_CHECK(vault->setPassphrase(old, fresh));
    if (first)
        return unlockedNow();
    tell();
    return stateNow();
}

Result<api::LockState> DeskGuard::unlockedNow()
{
    const auto opened = m_desk.openLast();
    if (!opened && opened.error().code != ErrorCode::NotFound)
        return opened.error();
    return stateNow();
}

// ---- what is emptied ----

Result<void> DeskGuard::goOnWiping()
{
    const auto& root = m_desk.m_config.dataDir;
    m_order = wipeOrder(root);
    if (!m_order || m_order->emptied)
        return {};
    log::session().warn("an interrupted removal of data goes on");
    // The files also while the keys cannot be reached.
    ATALAYA_CHECK(removeProfile(root, m_order->name));
    const auto removed = removeKeys(m_order->name, m_desk.m_secrets);
    if (!removed && removed.error().code != ErrorCode::DeviceLocked)
        return removed;
    if (removed)
        emptied();
    return {};
}

void DeskGuard::wipe(ProfileName name, const std::string& token)
{
    log::session().warn("the broker asked to remove the data of this computer");
    const auto& root = m_desk.m_config.dataDir;
    m_order = WipeOrder{name, token, false};
    if (auto kept = keepWipeOrder(root, *m_order); !kept)
        log::session().error("the order to wipe cannot be kept: {}", kept.error().str());
    // The keys first: whatever happens next, nobody reads the rest any more.
    if (auto removed = removeKeys(name, m_desk.m_secrets); !removed)
        log::session().error("the keys cannot be removed: {}", removed.error().str());
    const auto remove = [this, root, name] {
        if (auto removed = removeProfile(root, name); !removed)
            return log::session().error("files are left: {}",
                                        removed.error().str()); // the next start goes on
        emptied();
    };
    if (!m_desk.m_profile || m_desk.m_profile->name.folder() != name.folder())
        return remove();
    closeFiles();
    m_desk.m_events.onClosed(remove);
    m_desk.setState(api::LinkKind::SignedOut,
                    Error{ErrorCode::DeviceWiped, "the data was removed from this computer"});
    tell();
}

void DeskGuard::closeFiles()
{
    if (m_desk.m_link)
        m_desk.m_link->stop();
    m_desk.m_link.reset();
    m_desk.m_token.clear();
    m_desk.m_synced = false;
    m_book.reset();
    m_expired = false;
    m_desk.m_outbox.reset();
    m_desk.m_replica.reset();
    m_desk.m_drafts.clear();
    m_desk.m_offers.clear();
    m_desk.m_earlyOffers.clear();
    m_desk.m_me = {};
    m_desk.m_profile.reset();
}

void DeskGuard::emptied()
{
    m_order->emptied = true;
    if (auto kept = keepWipeOrder(m_desk.m_config.dataDir, *m_order); !kept)
        log::session().error("the wipe cannot be noted: {}", kept.error().str());
    m_confirmAfter = {};
    if (!m_confirming)
        confirm(*m_order);
}

void DeskGuard::confirm(const WipeOrder& order)
{
    auto made = m_desk.m_config.transports(Address{order.name.url, order.name.fingerprint});
    if (!made)
        return;
    m_confirming = true;
    const std::uint64_t attempt = ++m_desk.m_nextNumber;
    Transport& transport = *m_desk.m_attempts.emplace(attempt, *std::move(made)).first->second;
    net::HttpRequest request =
        requestWith("", "POST", "/api/v1/devices/" + m_desk.m_config.device + "/wiped");
    request.body = protocol::json::serialize(protocol::json::object{{"token", order.token}});
    request.headers.push_back({"Content-Type", "application/json"});
    transport.request(std::move(request),
                      [this, core = m_desk.onCore(), attempt](const Result<net::HttpResponse>& answer) {
                          core([this, attempt, answer] { confirmed(attempt, answer); });
                      });
}

void DeskGuard::confirmed(std::uint64_t attempt, const Result<net::HttpResponse>& answer)
{
    m_confirming = false;
    m_desk.m_attempts.erase(attempt);
    // Not found: it was confirmed before, or the computer is allowed again.
    if (answer && (answer->status / 100 == 2 || answer->status == 404)) {
        forgetWipeOrder(m_desk.m_config.dataDir);
        m_order.reset();
        return;
    }
    m_confirmAfter = m_desk.m_clock.now() + kConfirmAgain;
}

// ---- the others ----

void DeskGuard::devices(std::function<void(Result<std::vector<domain::Device>>)> done)
{
    const bool all = m_desk.m_me.agent.role == domain::Role::Admin;
    net::HttpRequest request = requestWith("", "GET", "/api/v1/devices");
    if (all)
        request.query.emplace("agent", "all");
    m_desk.ask(std::move(request),
               [done = std::move(done)](const Result<std::string>& body) { done(readDevices(body)); });
}

void DeskGuard::wipeDevice(const std::string& device,
                           std::function<void(Result<std::vector<domain::Device>>)> done)
{
    m_desk.ask(requestWith("", "POST", "/api/v1/devices/" + device + "/wipe"),
               [this, done = std::move(done)](const Result<std::string>& body) {
                   if (!body)
                       return done(body.error());
                   devices(done);
               });
}

} // namespace atalaya::session
