#pragma once

#include "tests/e2e/keymap_desk.h"

// The keys of one part of the window each. They stop at the first one that does nothing.

namespace atalaya::test {

void pressKeysOfList(KeymapDesk& desk);
void pressKeysOfConversation(KeymapDesk& desk);
void pressKeysOfUndo(KeymapDesk& desk);
void pressKeysOfFormats(KeymapDesk& desk);
void pressKeysOfWriting(KeymapDesk& desk);
void pressKeysOfSending(KeymapDesk& desk);

} // namespace atalaya::test
