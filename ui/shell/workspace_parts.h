#pragma once

#include <QtGlobal>

// What a workspace is made of.

namespace atalaya::kit {
class Banner;
class Button;
class RailButton;
class Splitter;
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

namespace atalaya::shell {

class Alerts;
class ContextColumn;
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
