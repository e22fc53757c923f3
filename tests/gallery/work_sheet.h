#pragma once

#include "tests/gallery/screen.h"

namespace atalaya::test {

/// The components that need the words of the work: rows of the list, a timeline, a table and a chart, each in
/// its states. The second sheet beside kit::kitchenSink().
void workSheet(Stage& stage);

} // namespace atalaya::test
