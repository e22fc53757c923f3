#include "ui/kit/compositing.h"

#include <QGuiApplication>

#ifdef ATALAYA_XCB
#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>
#endif

namespace atalaya::kit {
namespace {

#ifdef ATALAYA_XCB
template <typename Reply> std::unique_ptr<Reply, decltype(&std::free)> owned(Reply* reply)
{
    return {reply, &std::free};
}

/// A compositor says that it is there by owning this selection (EWMH, "_NET_WM_CM_Sn").
bool hasCompositor(xcb_connection_t* connection)
{
    constexpr char kName[] = "_NET_WM_CM_S0";
    const auto atom = owned(
        xcb_intern_atom_reply(connection, xcb_intern_atom(connection, 0, sizeof kName - 1, kName), nullptr));
    if (!atom)
        return false;
    const auto selection = owned(
        xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, atom->atom), nullptr));
    return selection && selection->owner != XCB_NONE;
}
#endif

} // namespace

bool screenIsComposited()
{
#ifdef ATALAYA_XCB
    // Without a screen (platform "offscreen") there may be an interface, but no connection.
    const auto* x11 = qApp->nativeInterface<QNativeInterface::QX11Application>();
    if (x11 && x11->connection())
        return hasCompositor(x11->connection());
#endif
    return true;
}

} // namespace atalaya::kit
