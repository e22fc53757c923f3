#include "ui/customer/customer_panel.h"

#include "ui/customer/booking_card.h"
#include "ui/customer/fact_row.h"
#include "ui/kit/avatar.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/labels.h"
#include "ui/kit/meters.h"
#include "ui/kit/theme.h"
#include "ui/models/phone_text.h"
#include "ui/models/texts.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>
#include <utility>

namespace atalaya::customer {
namespace {

using kit::theme;
using models::toQt;
namespace token = kit::token;

constexpr std::size_t kPastShown = 3;

/// "Faro Oro, Madrid, 10:42 there": what is known, in this order.
QString underName(const domain::Customer& customer, Instant now)
{
    QStringList parts;
    if (!customer.tier.empty())
        parts << QCoreApplication::translate("customer", "Faro %1").arg(toQt(customer.tier));
    if (!customer.organisation.empty())
        parts << toQt(customer.organisation);
    if (!customer.city.empty())
        parts << toQt(customer.city);
    const QTimeZone zone(QByteArray::fromStdString(customer.timeZone));
    if (!customer.timeZone.empty() && zone.isValid())
        parts << QCoreApplication::translate("customer", "%1 there")
                     .arg(models::localTime(now).toTimeZone(zone).toString(QStringLiteral("H:mm")));
    return parts.join(QStringLiteral(", "));
}

QWidget* figure(const QString& title, const QString& value, const QString& under, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(1));
    column->addWidget(new kit::Label(title, kit::Type::Caption, token::textTertiary, box));
    column->addWidget(new kit::Label(value, kit::Type::Title, token::textPrimary, box));
    if (!under.isEmpty())
        column->addWidget(new kit::Label(under, kit::Type::Small, token::textSecondary, box));
    return box;
}

} // namespace

CustomerPanel::CustomerPanel(models::CoreSignals& core, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("customerPanel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Customer"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(60);
    m_online = m_core.linkState().kind == api::LinkKind::Online;
    connect(&m_soon, &QTimer::timeout, this, &CustomerPanel::reload);
    connect(&m_core, &models::CoreSignals::ticketsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_core, &models::CoreSignals::linkChanged, this, [this](const api::LinkState& link) {
        if (std::exchange(m_online, link.kind == api::LinkKind::Online)
            != (link.kind == api::LinkKind::Online))
            m_soon.start(); // what was before may be asked for, or not any more
    });
    clear();
}

void CustomerPanel::clear()
{
    m_customer.reset();
    m_scroll->setWidget(new QWidget(m_scroll));
}

void CustomerPanel::show(domain::CustomerId customer, std::optional<domain::TicketId> except)
{
    if (m_customer != customer)
        m_all = false;
    m_customer = customer;
    m_except = except;
    reload();
}

void CustomerPanel::reload()
{
    if (!m_customer)
        return;
    m_core.core().queries().customer(
        *m_customer, m_except,
        models::guarded<api::CustomerPanel>(this, [this](const Result<api::CustomerPanel>& panel) {
            if (panel && m_customer == panel->customer.id)
                fill(*panel);
        }));
}

void CustomerPanel::fill(const api::CustomerPanel& panel)
{
    m_page = new kit::Surface(token::bgSurface);
    m_column = new QVBoxLayout(m_page);
    const int side = theme().space(6);
    m_column->setContentsMargins(side, side, side, side);
    m_column->setSpacing(theme().space(4));
    addHead(panel.customer);
    addIdentities(panel.customer);
    addWorth(panel.customer);
    addMood(panel.customer);
    if (panel.customer.booking)
        addBooking(*panel.customer.booking);
    addFacts(panel.customer);
    addTickets(tr("Also open"), panel.open, panel.open.size(), false);
    addPast(panel);
    addFoot(panel.customer);
    m_column->addStretch();
    m_scroll->setWidget(m_page);
}

void CustomerPanel::addLine()
{
    m_column->addSpacing(theme().space(2));
    m_column->addWidget(new kit::Line(Qt::Horizontal, m_page));
    m_column->addSpacing(theme().space(2));
}

void CustomerPanel::addHead(const domain::Customer& customer)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().space(5));
    auto* face = new kit::Avatar(48, m_page);
    face->setPerson(toQt(customer.id.str()), toQt(customer.name));
    face->setBackdrop(token::bgSurface);
    row->addWidget(face);
    auto* names = new QVBoxLayout;
    names->setSpacing(theme().px(2));
    auto* nameRow = new QHBoxLayout;
    nameRow->setSpacing(theme().space(3));
    auto* name = new kit::ElidedLabel(toQt(customer.name), kit::Type::Title, token::textPrimary, m_page);
    name->setObjectName(QStringLiteral("customerName"));
    nameRow->addWidget(name);
    if (!customer.tier.empty() && customer.tier != "Plata")
        nameRow->addWidget(new kit::IconLabel(QStringLiteral("gem"), 14, token::timeWarnFill, m_page));
    nameRow->addStretch();
    names->addLayout(nameRow);
    names->addWidget(new kit::ElidedLabel(underName(customer, m_core.core().commands().now()),
                                          kit::Type::Small, token::textSecondary, m_page));
    row->addLayout(names, 1);
    m_column->addLayout(row);

    auto* chips = new QHBoxLayout;
    chips->setSpacing(theme().space(3));
    if (!customer.language.empty())
        chips->addWidget(new kit::Chip(models::languageName(customer.language), kit::Tone::Plain, m_page));
    for (const std::string& tag : customer.tags)
        if (chips->count() < 3)
            chips->addWidget(new kit::Chip(toQt(tag), kit::Tone::Plain, m_page));
    chips->addStretch();
    m_column->addLayout(chips);
}

void CustomerPanel::addIdentities(const domain::Customer& customer)
{
    if (customer.identities.empty())
        return;
    m_column->addSpacing(theme().space(1));
    m_column->addWidget(new kit::SectionHeader(tr("Identities"), m_page));
    for (const domain::Identity& identity : customer.identities) {
        QString end;
        if (identity.followers > 0)
            end = QLocale().toString(qlonglong(identity.followers));
        else if (identity.verified && identity.kind != domain::IdentityKind::Email)
            end = tr("verified");
        m_column->addWidget(
            new FactRow(models::iconOf(identity.kind), models::phoneText(toQt(identity.value)), end, m_page));
    }
}

void CustomerPanel::addWorth(const domain::Customer& customer)
{
    if (customer.valueEuros == 0 && customer.influence == 0)
        return;
    addLine();
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().space(8));
    const QString value = tr("%1 €").arg(QLocale().toString(qlonglong(customer.valueEuros)));
    row->addWidget(figure(tr("Value"), value, tr("%n trips a year", nullptr, customer.tripsPerYear), m_page));
    if (customer.influence > 0)
        row->addWidget(figure(tr("Influence"), QString::number(customer.influence), tr("of 100"), m_page));
    row->addStretch();
    m_column->addLayout(row);
}

void CustomerPanel::addMood(const domain::Customer& customer)
{
    if (customer.mood.size() < 2)
        return;
    const double last = customer.mood.back();
    auto* header = new kit::SectionHeader(tr("Sentiment, 12 months"), m_page);
    QString number = QLocale().toString(std::abs(last), 'f', 1);
    if (last < 0)
        number.prepend(QStringLiteral("−"));
    const auto ink = last < -0.2 ? token::sentimentVeryNegative
        : last > 0.2             ? token::sentimentPositive
                                 : token::sentimentNeutral;
    header->setTrailing(new kit::Label(number, kit::Type::Caption, ink, header));
    m_column->addWidget(header);
    auto* line = new kit::Sparkline(ink, m_page);
    line->setValues(QList<double>(customer.mood.begin(), customer.mood.end()),
                    tr("Sentiment over 12 months, now %1").arg(number));
    line->setMinimumHeight(theme().px(40));
    m_column->addWidget(line);
}

void CustomerPanel::addBooking(const domain::Booking& booking)
{
    addLine();
    auto* header = new kit::SectionHeader(tr("Booking"), m_page);
    header->setTrailing(new kit::Label(toQt(booking.code), kit::Type::Code, token::textSecondary, header));
    m_column->addWidget(header);
    m_column->addWidget(new BookingCard(booking, m_page));
}

void CustomerPanel::addFacts(const domain::Customer& customer)
{
    if (customer.facts.empty())
        return;
    m_column->addSpacing(theme().space(2));
    m_column->addWidget(new kit::SectionHeader(tr("Facts"), m_page));
    const Instant now = m_core.core().commands().now();
    for (const domain::Fact& fact : customer.facts) {
        auto* row = new FactRow(QString(), toQt(fact.label) + QStringLiteral(": ") + toQt(fact.value),
                                fact.source.empty() ? QString() : toQt(fact.source), m_page);
        row->setToolTip(tr("%1, as of %2").arg(toQt(fact.source), models::shortTime(fact.asOf, now)));
        m_column->addWidget(row);
    }
}

void CustomerPanel::addTickets(const QString& title, const std::vector<api::TicketRow>& rows,
                               std::size_t most, bool past)
{
    if (rows.empty())
        return;
    auto* header = new kit::SectionHeader(title, m_page);
    if (rows.size() > most) {
        auto* all = new kit::Button(tr("All %1").arg(rows.size()), kit::ButtonKind::Link, header);
        all->setObjectName(QStringLiteral("allPast"));
        connect(all, &QPushButton::clicked, this, [this] {
            m_all = true;
            reload();
        });
        header->setTrailing(all);
    }
    m_column->addSpacing(theme().space(2));
    m_column->addWidget(header);
    const Instant now = m_core.core().commands().now();
    for (const api::TicketRow& row : rows) {
        if (most-- == 0)
            break;
        const QString end = past
            ? models::shortTime(row.ticket.createdAt, now)
            : (row.assigneeName.empty() ? toQt(row.queueName) : models::firstName(row.assigneeName));
        auto* line = new FactRow(models::iconOf(row.ticket.channel), toQt(row.ticket.subject), end, m_page);
        if (past && row.ticket.mood != 0)
            line->setMark(models::iconOfMood(row.ticket.mood),
                          row.ticket.mood < 0 ? token::sentimentNegative : token::sentimentPositive);
        line->setLeads(true);
        line->setToolTip(toQt(row.ticket.subject));
        connect(line, &QAbstractButton::clicked, this,
                [this, ticket = row.ticket.id] { Q_EMIT ticketRequested(ticket); });
        m_column->addWidget(line);
    }
}

void CustomerPanel::addPast(const api::CustomerPanel& panel)
{
    const QString title = tr("Before this");
    addTickets(title, panel.past, m_all ? panel.past.size() : kPastShown, true);
    const QString about = aboutPast(panel);
    if (about.isEmpty())
        return;
    if (panel.past.empty()) {
        m_column->addSpacing(theme().space(2));
        m_column->addWidget(new kit::SectionHeader(title, m_page));
    }
    auto* text = new kit::Paragraph(about, kit::Type::Small, token::textSecondary, m_page);
    text->setObjectName(QStringLiteral("aboutPast"));
    m_column->addWidget(text);
}

QString CustomerPanel::aboutPast(const api::CustomerPanel& panel) const
{
    const bool none = panel.past.empty();
    const bool known = panel.pastTotal >= 0;
    if (known && none)
        return tr("Nothing before this");
    if (known)
        return panel.pastTotal > std::int64_t(panel.past.size())
            ? tr("Older conversations than these %n are with the company", nullptr, int(panel.past.size()))
            : QString();
    if (m_online)
        return none ? tr("Looking for what was before…") : QString();
    return none ? tr("What was before is not on this computer; it comes when you are connected")
                : tr("What is older may not be on this computer; it comes when you are connected");
}

void CustomerPanel::addFoot(const domain::Customer& customer)
{
    if (customer.notes.empty() && customer.consent.empty())
        return;
    addLine();
    if (!customer.notes.empty())
        m_column->addWidget(
            new kit::Paragraph(toQt(customer.notes), kit::Type::Small, token::textSecondary, m_page));
    if (!customer.consent.empty())
        m_column->addWidget(
            new FactRow(QStringLiteral("shield-check"), toQt(customer.consent), QString(), m_page));
}

} // namespace atalaya::customer
