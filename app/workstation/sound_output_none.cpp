#include "app/workstation/sound_output.h"

namespace atalaya::app {

std::unique_ptr<shell::SoundOutput> makeSoundOutput()
{
    return nullptr;
}

} // namespace atalaya::app
