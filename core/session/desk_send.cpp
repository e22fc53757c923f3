#include "core/base/log.h"
#include "core/session/desk.h"

#include <algorithm>
#include <spdlog/spdlog.h>

// The way of commands and their files to the broker, and of its answers back.
namespace atalaya::session {
namespace {

const std::vector<domain::Attachment>* attachmentsOf(const domain::Command& command)
{
    return std::visit(
        [](const auto& one) -> const std::vector<domain::Attachment>* {
            if constexpr (requires { one.attachments; })
                return &one.attachments;
            else
                return nullptr;
        },
        command);
}

/// Another attempt with the same file would end the same way.
bool isFinal(const Error& error)
{
    switch (error.code) {
    case ErrorCode::TooLarge:
    case ErrorCode::InvalidField:
    case ErrorCode::InvalidArgument:
    case ErrorCode::Unsupported:
    case ErrorCode::PermissionDenied:
    case ErrorCode::NotFound:
        return true;
    case ErrorCode::HttpStatus:
        return error.detail.starts_with('4') && error.detail != "408" && error.detail != "429";
    default:
        return false;
    }
}

} // namespace

void Desk::flush()
{
    if (!m_synced || !m_link || m_clock.now() < m_sendAfter)
        return;
    for (const domain::OutboxItem& item : m_outbox->unsent(m_clock.now())) {
        if (!filesAreThere(item))
            continue; // what comes behind it in its own ticket waits too
        if (auto marked = m_outbox->markOnItsWay(item.id); !marked)
            return fatal("mark a command", marked.error());
        if (!m_link->send(protocol::CommandRequest{item.id, item.command})) {
            m_outbox->cameBack(item.id);
            return;
        }
        m_events.onOutboxChanged(); // it can no longer be changed
    }
}

bool Desk::filesAreThere(const domain::OutboxItem& item)
{
    const auto* attachments = attachmentsOf(item.command);
    if (!attachments)
        return true;
    bool all = true;
    for (const domain::Attachment& attachment : *attachments) {
        if (m_uploaded.contains(attachment.hash))
            continue;
        if (m_uploading.contains(attachment.hash)) {
            all = false;
            continue;
        }
        auto bytes = m_profile->blobs->get(attachment.hash);
        if (!bytes) {
            m_uploaded.insert(attachment.hash); // not ours: it came from the broker, which has it
            continue;
        }
        all = false;
        upload(attachment.hash, *std::move(bytes));
    }
    return all;
}

void Desk::upload(const std::string& hash, std::string bytes)
{
    m_uploading.insert(hash);
    std::weak_ptr<BrokerLink> line = m_link;
    sendBlob(m_link->transport(), m_token, std::move(bytes),
             [this, core = onCore(), line, hash](const Result<bool>& sent) {
                 core([this, line, hash, sent] {
                     if (m_link && line.lock() == m_link)
                         uploaded(hash, sent);
                 });
             });
}

void Desk::uploaded(const std::string& hash, const Result<bool>& sent)
{
    m_uploading.erase(hash);
    if (sent) {
        m_uploaded.insert(hash);
        m_sendFailures = 0;
    } else if (isFinal(sent.error())) {
        if (auto done = refuseItemsWith(hash, sent.error()); !done)
            return fatal("record a refusal", done.error());
    } else {
        log::session().warn("a file was not taken: {}", sent.error().str());
        sendLater();
    }
    flush();
}

void Desk::sendLater()
{
    m_sendAfter = m_clock.now() + retryDelay(m_sendFailures++, m_random);
}

Result<void> Desk::refuseItemsWith(const std::string& hash, const Error& error)
{
    const auto items = m_outbox->items(); // a copy: answers change the list
    for (const domain::OutboxItem& item : items) {
        const auto* attachments = attachmentsOf(item.command);
        if (item.state != domain::OutboxState::Waiting || !attachments
            || std::ranges::find(*attachments, hash, &domain::Attachment::hash) == attachments->end())
            continue;
        protocol::Answer answer;
        answer.id = item.id;
        answer.code = error.code;
        answer.detail = "an attached file was refused: " + error.detail;
        ATALAYA_TRY(refused, m_outbox->answered(answer, m_clock.now()));
        if (refused)
            tellAnswered(*refused);
    }
    return {};
}

void Desk::answered(const protocol::Answer& answer)
{
    auto item = m_outbox->answered(answer, m_clock.now());
    if (!item)
        return fatal("record an answer", item.error());
    if (!*item)
        return;
    if ((*item)->state == domain::OutboxState::Waiting) {
        log::session().info("the broker asks to send later: {}", errorName(answer.code));
        return sendLater();
    }
    m_sendFailures = 0;
    if (auto settled = m_outbox->settle(m_replica->position(), m_clock.now()); !settled)
        return fatal("tidy the outbox", settled.error());
    tellAnswered(**item);
    flush();
}

void Desk::tellAnswered(const domain::OutboxItem& item)
{
    publishOutbox();
    publishTouched(domain::ticketOf(item.command));
    if (item.state == domain::OutboxState::Refused)
        m_events.onRefused(item);
    m_events.onLink(state());
}

} // namespace atalaya::session
