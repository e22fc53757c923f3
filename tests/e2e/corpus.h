#pragma once

#include <string>
#include <vector>

namespace atalaya::test {

/// The 200 real messages of tests/data/mime, in the order of its list, as bytes with CRLF line ends.
std::vector<std::string> realMessages();

/// The mailbox of the sample company in the order of arrival: earlier messages before those that answer them.
std::vector<std::string> sampleMailbox();

} // namespace atalaya::test
