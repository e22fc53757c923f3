#pragma once

#include "ui/shell/alert.h"

#include <memory>

namespace atalaya::app {

/// The sound cards of this computer, by Qt Multimedia. Null in a build without it. Nothing is opened before
/// the first sound.
std::unique_ptr<shell::SoundOutput> makeSoundOutput();

} // namespace atalaya::app
