#pragma once

namespace atalaya::test {

class World;

/// What goes wrong in a world.
class Trouble {
public:
    explicit Trouble(World& world) : m_world(world) { }
    void step();
    /// Everything works again, and goes on working.
    void end();

private:
    bool restore();
    void line();
    void computer();
    void disk();
    void peers();

    World& m_world;
};

} // namespace atalaya::test
