#pragma once

#include "core/session/desk_core.h"
#include "tests/simulation/desk_world/wire.h"

namespace atalaya::test {

/// A workstation on its computer: the real core, without threads.
class DeskComputer final : public Computer, public api::Listener {
public:
    DeskComputer(Timeline& timeline, const std::string& folder, std::uint64_t seed);
    ~DeskComputer() override { close(true); }

    session::DeskCore& core() { return *m_core; }
    /// Something that the person does; the program goes on until nothing is left to do.
    void act(const std::function<void(api::Core&)>& action)
    {
        if (lives() && m_core)
            run([&] { action(*m_core); });
    }
    /// A question whose answer comes at once, if the program lives.
    template <typename T>
    std::optional<Result<T>> ask(const std::function<void(api::Core&, api::Reply<T>)>& question)
    {
        auto answer = std::make_shared<std::optional<Result<T>>>();
        act([&](api::Core& core) {
            question(core, [answer](Result<T> value) { *answer = std::move(value); });
        });
        return lives() ? *answer : std::nullopt;
    }
    void tick() { m_core->tick(); }

    void onOffer(const api::OfferView& offer) override
    {
        if (onOffered)
            onOffered(offer);
    }
    std::function<void(const api::OfferView&)> onOffered;

    security::MemorySecretStore secrets; ///< the system's; never lost
    session::TransportFactory transports;

private:
    bool open() override;
    void settle() override;
    void close(bool killed) override;

    session::DeskConfig m_config;
    std::deque<std::function<void()>> m_tasks;
    std::unique_ptr<session::DeskCore> m_core;
};

} // namespace atalaya::test
