#pragma once

#include <QtGlobal>

// What a workspace is made of.

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace atalaya::kit {
class Banner;
class Button;
class RailButton;
class Splitter;
class TabBar;
class ToastHost;
} // namespace atalaya::kit
namespace atalaya::inbox {
class ListPanel;
class NavPanel;
} // namespace atalaya::inbox
namespace atalaya::ticket {
class TicketPanel;
}
namespace atalaya::composer {
class ComposerPanel;
class DraftCard;
class NewTicket;
} // namespace atalaya::composer
namespace atalaya::customer {
class CustomerPanel;
}
namespace atalaya::knowledge {
class KnowledgePanel;
}
namespace atalaya::team {
class TeamPanel;
}

namespace atalaya::shell {

class Alerts;
class ConversationTabs;
struct DeepLink;
class KeysSheet;
class LiveColumn;
class LivePage;
class OfferHost;
class PendingSends;
class Places;
class RailPerson;
class StatusStrip;
class TopBar;
class UndoTimes;
struct WindowState;

} // namespace atalaya::shell
