#include "app/ctl/import_mail.h"

#include "app/ctl/data_folder.h"
#include "app/ctl/lookup.h"
#include "app/ctl/progress.h"
#include "core/broker/intake.h"
#include "core/broker/tickets.h"

#include <boost/json.hpp>
#include <ostream>
#include <set>

namespace atalaya::ctl {
namespace {

struct Counts {
    std::int64_t added = 0;
    std::int64_t known = 0;
    std::int64_t unreadable = 0; ///< of those added: kept in the triage queue with the original
    std::int64_t newTickets = 0;
};

/// One run over a source.
class MailImport {
public:
    MailImport(OfflineBroker& offline, ManualClock& clock, Instant today)
        : m_offline(offline)
        , m_clock(clock)
        , m_today(today)
    {
    }

    Result<void> take(const domain::ChannelAccountId& account, importing::SourceMail mail);
    Result<void> closeNewTickets();
    Counts counts;

private:
    OfflineBroker& m_offline;
    ManualClock& m_clock;
    Instant m_today;
    std::set<domain::TicketId> m_new;
};

Result<void> MailImport::take(const domain::ChannelAccountId& account, importing::SourceMail mail)
{
    broker::RawMail raw;
    raw.account = account;
    raw.bytes = std::move(mail.bytes);
    raw.headerOnly = mail.headerOnly;
    raw.receivedAt = mail.receivedAt;
    ATALAYA_TRY(prepared, broker::prepareMail(m_offline.broker().blobs(), std::move(raw)));
    // An archive tells its story at the time it happened; the broker's time never runs backwards, and never
    // ahead of today.
    const auto date = prepared.message && prepared.message->date ? prepared.message->date : mail.receivedAt;
    m_clock.set(std::min(m_today, std::max(m_clock.now(), date.value_or(m_clock.now()))));
    const bool readable = prepared.message && (prepared.message->isBounce || !prepared.message->from.empty());
    return m_offline.act([&](broker::Turn& turn) -> Result<void> {
        ATALAYA_TRY(taken, broker::takeInMail(turn, prepared));
        ATALAYA_TRY(ticket, turn.stores.tickets->get(taken.ticket));
        if (taken.isNew && ticket.version == 1) { // a mail that joins a ticket makes a later version of it
            ++counts.newTickets;
            m_new.insert(ticket.id);
        }
        ++(taken.isNew ? counts.added : counts.known);
        if (taken.isNew && !readable)
            ++counts.unreadable;
        return {};
    });
}

Result<void> MailImport::closeNewTickets()
{
    for (const domain::TicketId id : m_new)
        ATALAYA_CHECK(m_offline.act([&](broker::Turn& turn) -> Result<void> {
            ATALAYA_TRY(before, turn.stores.tickets->get(id));
            domain::Ticket after = before;
            after.status = domain::TicketStatus::Closed;
            after.unread = 0;
            return broker::saveTicket(turn, before, after);
        }));
    return {};
}

void print(Context& context, const Arguments& arguments, const Counts& counts)
{
    if (arguments.has("--json")) {
        context.out << boost::json::serialize(boost::json::object{{"added", counts.added},
                                                                  {"known", counts.known},
                                                                  {"unreadable", counts.unreadable},
                                                                  {"newTickets", counts.newTickets}})
                    << '\n';
        return;
    }
    context.out << counts.added << " mails taken in, " << counts.known << " were here already. "
                << counts.newTickets << " new tickets.\n";
    if (counts.unreadable > 0)
        context.out << counts.unreadable
                    << " could not be read: they stand in the triage queue with the original attached.\n";
}

} // namespace

Result<ExitCode> takeInAll(Context& context, const Arguments& arguments, importing::MailSource& source)
{
    ATALAYA_TRY(folder, folderOf(arguments));
    ManualClock clock{Instant()}; // begins with the first mail
    ATALAYA_TRY(offline, OfflineBroker::open(context, folder, clock));
    ATALAYA_TRY(accounts, offline.broker().stores().directory->accounts());
    ATALAYA_TRY(account, accountNamed(accounts, arguments.text("--account")));
    if (account.kind != domain::ChannelKind::Email)
        return Error{ErrorCode::InvalidArgument, account.name + " is no mailbox: mail needs one"};
    MailImport run(offline, clock, context.clock.now());
    Progress progress(context, "mails read");
    for (;;) {
        ATALAYA_TRY(mail, source.next());
        if (!mail)
            break;
        const std::string place = mail->place;
        if (const auto taken = run.take(account.id, std::move(*mail)); !taken)
            return Error{taken.error().code, place + ": " + taken.error().detail};
        progress.at(source.position(), source.size());
    }
    if (arguments.has("--closed"))
        ATALAYA_CHECK(run.closeNewTickets());
    print(context, arguments, run.counts);
    return ExitCode::Ok;
}

} // namespace atalaya::ctl
