#pragma once

#include "core/domain/ticket.h"

#include <string>
#include <vector>

namespace atalaya::test {

class World;
struct Wish;

/// When everything works again and is at rest: was every promise kept?
class FinalLook {
public:
    explicit FinalLook(World& world) : m_world(world) { }

    bool isQuiet();
    std::string unrest() const { return m_unrest; }
    void check();

private:
    bool deskIsQuiet(std::size_t desk);
    bool brokerIsQuiet();
    std::vector<domain::Ticket> tickets();
    void checkWishes();
    void checkTexts(std::size_t desk);
    void checkFiles(const Wish& wish, const domain::Entry& entry);
    void checkDelivery(const domain::Entry& entry);
    void checkQuestions();
    void checkOwners();
    void checkPast();
    void checkLater();
    void checkReplica(std::size_t desk);

    World& m_world;
    std::string m_unrest;
};

} // namespace atalaya::test
