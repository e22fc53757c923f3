#pragma once

#include "core/protocol/describe_commands.h"
#include "core/protocol/describe_desk.h"
#include "core/protocol/messages.h"

/// The JSON fields of session messages. Commands and changes have a kind beside their body; codec.cpp does
/// those.
namespace atalaya::protocol {

using domain::Is;

template <typename A> void describe(A& a, Is<Removed> auto& v)
{
    a.required("kind", v.kind).required("id", v.id);
}

template <typename A> void describe(A& a, Is<Hello> auto& v)
{
    a.required("protocol", v.protocol)
        .field("client", v.client)
        .required("token", v.token)
        .field("device", v.device)
        .field("deviceName", v.deviceName);
}

template <typename A> void describe(A& a, Is<SyncRequest> auto& v)
{
    a.required("since", v.since).field("epoch", v.epoch).field("keepDays", v.keepDays);
}

template <typename A> void describe(A& a, Is<Ping> auto& v)
{
    a.required("n", v.n);
}

template <typename A> void describe(A& a, Is<Attend> auto& v)
{
    a.required("ticket", v.ticket).required("activity", v.activity).field("take", v.take);
}

template <typename A> void describe(A& a, Is<PresenceChanged> auto& v)
{
    a.required("presence", v.presence);
}

template <typename A> void describe(A& a, Is<Welcome> auto& v)
{
    a.required("protocol", v.protocol).required("server", v.server).required("epoch", v.epoch);
    a.required("session", v.session).required("agent", v.agent).required("serverTime", v.serverTime);
    a.required("seq", v.seq).field("offers", v.offers).field("brokers", v.brokers);
}

template <typename A> void describe(A& a, Is<Answer> auto& v)
{
    a.required("id", v.id).required("ok", v.ok).field("seq", v.seq).field("merges", v.merges);
    if (!v.ok)
        a.field("code", v.code).field("detail", v.detail);
}

template <typename A> void describe(A& a, Is<OfferMade> auto& v)
{
    a.required("offer", v.offer);
}

template <typename A> void describe(A& a, Is<OfferEnded> auto& v)
{
    a.required("offer", v.offer).required("outcome", v.outcome);
}

template <typename A> void describe(A& a, Is<LoadChanged> auto& v)
{
    a.required("load", v.load);
}

template <typename A> void describe(A& a, Is<Pong> auto& v)
{
    a.required("n", v.n).required("serverTime", v.serverTime);
}

template <typename A> void describe(A& a, Is<Goodbye> auto& v)
{
    a.required("code", v.code).field("detail", v.detail);
}

} // namespace atalaya::protocol
