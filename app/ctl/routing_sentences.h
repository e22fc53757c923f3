#pragma once

#include <boost/json.hpp>
#include <map>
#include <string>
#include <vector>

/// What the router wrote down, as sentences.
namespace atalaya::ctl {

/// Names for the ids in the records: agents, queues and skills.
using NamesById = std::map<std::string, std::string, std::less<>>;

/// One record as the broker tells it {"kind", "at", "agent", "decision" …}: "09:42:13  Offered to Inés: …".
std::string sentenceOf(const boost::json::object& record, const NamesById& names);

/// What a {"waitsFor", "ahead", "expectedMs" …} says: "It waits: …".
std::string waitSentence(const boost::json::object& wait);

/// The reasons of a {"ticket", "agent", "reasons"}, one sentence each.
std::vector<std::string> reasonsOf(const boost::json::object& whyNot, const NamesById& names);

} // namespace atalaya::ctl
