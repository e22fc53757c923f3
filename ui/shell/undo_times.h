#pragma once

#include "core/domain/commands.h"

#include <QList>
#include <chrono>
#include <map>

namespace atalaya::shell {

/// How long what was sent waits here so that it can be taken back, for each channel.
class UndoTimes {
public:
    static constexpr int kUsual = 6; ///< seconds
    static constexpr int kMoreTime = 10; ///< for those who asked for more
    static constexpr int kMost = 60;

    /// Those it can be chosen for; in a live chat nothing waits.
    static QList<domain::EntryChannel> channels();
    /// Seconds; 0: it goes at once.
    int seconds(domain::EntryChannel channel) const;
    /// Between 0 and kMost.
    void setSeconds(domain::EntryChannel channel, int seconds);
    /// Only what goes to customers waits.
    std::chrono::seconds holdOf(const domain::Command& command) const;

private:
    std::map<domain::EntryChannel, int> m_chosen;
};

} // namespace atalaya::shell
