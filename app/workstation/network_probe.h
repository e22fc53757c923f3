#pragma once

#include "ui/shell/broker_probe.h"

#include <QObject>

namespace atalaya::app {

/// Asks the address itself whether a broker of Atalaya is there, over the network and on a thread of its own.
std::unique_ptr<shell::BrokerProbe> makeNetworkProbe();

} // namespace atalaya::app
