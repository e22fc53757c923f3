#pragma once

#include "core/domain/draft.h"
#include "core/domain/offer.h"

#include <functional>

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
    /// With the password, if the desk asks for it.
    bool signIn();
    void offered(const domain::Offer& offer);

private:
    void type();
    void reply();
    void note();
    void field();
    void assign();
    void takeBack();
    void hold();
    void sendNow();
    void undo();
    void undo(const domain::OutboxItem& item);
    void edit();
    void lookAfter();
    void attend();
    std::vector<domain::Attachment> perhapsFile();
    void perhapsLater(domain::ReplyToTicket& reply);
    bool decide();
    void line();
    void submit(domain::Command command);
    /// Tells the ledger what became of a wish.
    std::function<void(const Result<domain::CommandId>&)> keeper(std::size_t wish);
    std::optional<domain::OutboxItem> someItem(const std::function<bool(const domain::OutboxItem&)>& fits);
    std::optional<domain::TicketId> someTicket();
    std::optional<domain::Ticket> seen(domain::TicketId ticket);
    std::string words();

    World& m_world;
    std::size_t m_index;
    DeskComputer& m_desk;
};

} // namespace atalaya::test
