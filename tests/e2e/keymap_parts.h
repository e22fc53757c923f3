#pragma once

#include "tests/e2e/keymap_desk.h"

// The keys of one part of the window each. They stop at the first one that does nothing.

namespace atalaya::test {

void pressKeysOfList(KeymapDesk& desk);
void pressKeysOfConversation(KeymapDesk& desk);
void pressKeysOfUndo(KeymapDesk& desk);
void pressKeysOfFormats(KeymapDesk& desk);
void pressKeysOfWriting(KeymapDesk& desk);
void pressKeysOfPlaces(KeymapDesk& desk);
void pressKeysOfSending(KeymapDesk& desk);
void pressKeysOfTabs(KeymapDesk& desk);
void pressKeysOfLive(KeymapDesk& desk);
void pressKeysOfReading(KeymapDesk& desk);
void pressKeysOfOriginals(KeymapDesk& desk);
void pressKeysOfTranslations(KeymapDesk& desk);

} // namespace atalaya::test
