#pragma once

#include "core/domain/draft.h"
#include "core/domain/offer.h"

namespace atalaya::api {
class Core;
}

namespace atalaya::test {

class World;
class DeskComputer;

/// Somebody at a desk: does what people do, and looks whether what was promised is there.
class Person {
public:
    Person(World& world, std::size_t desk);

    void step();
    /// Compares drafts and outbox with what the desk has promised.
    void look(bool afterStart);
    /// Takes every refused command out of the outbox.
    void giveUp();
    void offered(const domain::Offer& offer);

private:
    void type();
    void reply();
    void note();
    void field();
    void assign();
    void takeBack();
    bool decide();
    void line();
    void submit(domain::Command command, std::optional<domain::DraftKey> draft = {});
    std::optional<domain::TicketId> someTicket();
    std::optional<domain::Ticket> seen(domain::TicketId ticket);
    std::string words();

    World& m_world;
    std::size_t m_index;
    DeskComputer& m_desk;
};

} // namespace atalaya::test
