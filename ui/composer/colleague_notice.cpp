#include "ui/composer/colleague_notice.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/labels.h"
#include "ui/models/texts.h"

namespace atalaya::composer {
namespace {

namespace token = kit::token;

constexpr Duration kTellEvery = std::chrono::seconds(3);

} // namespace

ColleagueNotice::ColleagueNotice(models::CoreSignals& core, QWidget* parent)
    : Surface(token::timeWarnTint, parent)
    , m_core(core)
    , m_colleagues(core)
    , m_text(new kit::Paragraph(QString(), kit::Type::Small, token::timeWarnText, this))
    , m_takeOver(new kit::Button(tr("Take over"), kit::ButtonKind::Default, this))
{
    setObjectName(QStringLiteral("colleagueNotice"));
    setCard(kit::Radius::Md, token::timeWarnBorder);
    m_text->setObjectName(QStringLiteral("colleagueNoticeText"));
    m_takeOver->setObjectName(QStringLiteral("takeOver"));
    m_takeOver->setSmall(true);
    m_takeOver->setAccessibleDescription(tr("You answer instead; your colleague is told"));
    auto* row = new QHBoxLayout(this);
    kit::scaleLayout(row, {10, 5, 6, 5}, 8);
    row->addWidget(new kit::IconLabel(QStringLiteral("pen-line"), 14, token::timeWarnText, this));
    row->addWidget(m_text, 1);
    row->addWidget(m_takeOver);
    connect(m_takeOver, &QPushButton::clicked, this, &ColleagueNotice::takeOver);
    connect(&m_colleagues, &models::Colleagues::changed, this, [this](domain::TicketId ticket) {
        if (ticket == m_ticket)
            refresh();
    });
    hide();
}

void ColleagueNotice::setTicket(std::optional<domain::TicketId> ticket)
{
    if (ticket == m_ticket)
        return;
    m_ticket = ticket;
    m_told.reset();
    m_wasMine = false;
    refresh();
    if (m_ticket)
        m_colleagues.ask(*m_ticket);
}

void ColleagueNotice::typing()
{
    const Instant now = m_core.core().commands().now();
    if (!m_ticket || (m_told && now >= *m_told && now - *m_told < kTellEvery))
        return;
    m_told = now;
    m_core.core().presence().attend(*m_ticket, domain::Activity::Writing, false);
}

void ColleagueNotice::takeOver()
{
    if (!m_ticket)
        return;
    m_told = m_core.core().commands().now();
    m_core.core().presence().attend(*m_ticket, domain::Activity::Writing, true);
}

void ColleagueNotice::refresh()
{
    const auto writer = m_ticket ? m_colleagues.writer(*m_ticket) : std::nullopt;
    const bool mine = m_ticket && m_colleagues.isMine(*m_ticket);
    if (!writer || mine) {
        m_wasMine = mine;
        hide();
        return;
    }
    const QString name = models::firstName(writer->name.toStdString());
    if (writer->lastSeen)
        m_text->setText(tr("%1 was writing an answer when the line was lost. Yours is kept.").arg(name));
    else if (m_wasMine)
        m_text->setText(tr("%1 has taken over the answer. Yours is kept.").arg(name));
    else
        m_text->setText(tr("%1 is writing an answer. Yours is kept.").arg(name));
    setAccessibleName(m_text->text());
    m_takeOver->setVisible(!writer->lastSeen);
    show();
}

} // namespace atalaya::composer
