#include "ui/outbox/working_offline.h"

#include "ui/kit/avatar.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/meters.h"
#include "ui/models/link_texts.h"
#include "ui/models/texts.h"
#include "ui/outbox/link_facts.h"

#include <QVBoxLayout>

namespace atalaya::outbox {
namespace {

using kit::theme;
namespace token = kit::token;

constexpr int kRing = 48;
constexpr double kStroke = 4;

bool isDown(const api::LinkState& link)
{
    return link.kind == api::LinkKind::Offline;
}

} // namespace

WorkingOffline::WorkingOffline(models::CoreSignals& core, QWidget* parent) : QWidget(parent), m_core(core)
{
    setObjectName(QStringLiteral("workingOffline"));
    auto* column = new QVBoxLayout(this);
    kit::scaleLayout(column, {16, 14, 16, 16}, 12);
    buildLine(*column);
    buildWorks(*column);
    buildTeam(*column);
    column->addWidget(new kit::Line(Qt::Horizontal, this));
    buildKept(*column);
    column->addStretch(1);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &WorkingOffline::tick);
    connect(&m_core, &models::CoreSignals::linkChanged, this, &WorkingOffline::refresh);
    refresh();
}

void WorkingOffline::buildLine(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    kit::scaleLayout(row, {}, 12);
    m_ring = new kit::Ring(kRing, kStroke, this);
    m_ring->setObjectName(QStringLiteral("nextTry"));
    m_ring->setInk(token::timeWarnFill);
    row->addWidget(m_ring, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    kit::scaleLayout(texts, {}, 2);
    m_title = new kit::Label({}, kit::Type::Body, token::textPrimary, this);
    m_title->setObjectName(QStringLiteral("linkTitle"));
    m_title->setType(kit::Type::Body, kit::Weight::Semibold);
    m_reason = new kit::Paragraph({}, kit::Type::Small, token::textSecondary, this);
    m_reason->setObjectName(QStringLiteral("linkReason"));
    texts->addWidget(m_title);
    texts->addWidget(m_reason);
    texts->addStretch(1);
    row->addLayout(texts, 1);
    column.addLayout(row);
    auto* buttons = new QHBoxLayout;
    kit::scaleLayout(buttons, {}, 8);
    m_try = new kit::Button(tr("Try now"), kit::ButtonKind::Default, this);
    m_try->setSmall(true);
    m_try->setObjectName(QStringLiteral("tryNow"));
    m_facts = new kit::Button({}, kit::ButtonKind::Ghost, this);
    m_facts->setSmall(true);
    m_facts->setObjectName(QStringLiteral("whatIsWrong"));
    buttons->addWidget(m_try);
    buttons->addWidget(m_facts);
    buttons->addStretch(1);
    column.addLayout(buttons);
    connect(m_try, &QPushButton::clicked, this, [this] { m_core.core().link().tryNow(); });
    connect(m_facts, &QPushButton::clicked, this, &WorkingOffline::openFacts);
}

void WorkingOffline::buildWorks(QVBoxLayout& column)
{
    m_works = new QWidget(this);
    auto* box = new QVBoxLayout(m_works);
    kit::scaleLayout(box, {}, 12);
    box->addWidget(new kit::Line(Qt::Horizontal, m_works));
    m_lines = new QVBoxLayout;
    kit::scaleLayout(m_lines, {}, 8);
    box->addLayout(m_lines);
    column.addWidget(m_works);
}

void WorkingOffline::showWorks()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const api::LinkState& link = m_core.linkState();
    const Instant now = m_core.core().commands().now();
    const QString days = m_kept.policy.days > 0 ? tr("last %n days", nullptr, m_kept.policy.days) : tr("all");
    const QString since =
        link.lastSync ? tr("as of %1").arg(models::shortTime(*link.lastSync, now)) : tr("old");
    const auto add = [this](bool works, const QString& what, const QString& how) {
        auto* row = new QWidget(m_works);
        row->setAccessibleName(works ? tr("Works: %1, %2").arg(what, how)
                                     : tr("Needs the line: %1, %2").arg(what, how));
        auto* line = new QHBoxLayout(row);
        kit::scaleLayout(line, {}, 8);
        line->addWidget(new kit::IconLabel(works ? QStringLiteral("check") : QStringLiteral("minus"), 16,
                                           works ? token::successText : token::textTertiary, row));
        line->addWidget(new kit::ElidedLabel(what, kit::Type::Body,
                                             works ? token::textPrimary : token::textTertiary, row),
                        1);
        line->addWidget(new kit::Label(how, kit::Type::Small, token::textTertiary, row));
        m_lines->addWidget(row);
    };
    const QString box = tr("outbox");
    add(true, tr("Read and search"), days);
    add(true, tr("Reply by message and email"), box);
    add(true, tr("Notes, tags, status"), box);
    add(true, tr("Assign and snooze"), box);
    add(true, tr("Articles and macros"), tr("all"));
    add(false, tr("New work"), tr("goes to others"));
    add(false, tr("Files not opened before"), tr("line needed"));
    add(false, tr("Counts of the team"), since);
}

void WorkingOffline::buildTeam(QVBoxLayout& column)
{
    m_team = new QWidget(this);
    auto* box = new QVBoxLayout(m_team);
    kit::scaleLayout(box, {}, 6);
    box->addWidget(new kit::Line(Qt::Horizontal, m_team));
    box->addWidget(
        new kit::Label(tr("Your team sees you as"), kit::Type::Caption, token::textTertiary, m_team));
    auto* row = new QHBoxLayout;
    kit::scaleLayout(row, {}, 8);
    auto* dot = new kit::PresenceDot(kit::Presence::Offline, m_team);
    dot->setPresence(kit::Presence::Offline, tr("Away"));
    row->addWidget(dot);
    auto* state = new kit::Label(tr("Away, line down"), kit::Type::Body, token::textPrimary, m_team);
    state->setType(kit::Type::Body, kit::Weight::Medium);
    row->addWidget(state);
    row->addStretch(1);
    box->addLayout(row);
    box->addWidget(
        new kit::Paragraph(tr("New work goes to others until the line is back. You keep your conversations."),
                           kit::Type::Small, token::textSecondary, m_team));
    column.addWidget(m_team);
}

void WorkingOffline::buildKept(QVBoxLayout& column)
{
    auto* head = new QHBoxLayout;
    kit::scaleLayout(head, {}, 8);
    m_keptTitle = new kit::Label(tr("Kept on this computer"), kit::Type::Caption, token::textTertiary, this);
    m_keptSize = new kit::ElidedLabel({}, kit::Type::Caption, token::textSecondary, this);
    m_keptSize->setObjectName(QStringLiteral("keptSize"));
    m_keptSize->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    head->addWidget(m_keptTitle);
    head->addWidget(m_keptSize, 1);
    column.addLayout(head);
    m_keptBar = new kit::Bar(token::accentFill, this);
    column.addWidget(m_keptBar);
    m_keptText = new kit::Paragraph({}, kit::Type::Small, token::textSecondary, this);
    m_keptText->setObjectName(QStringLiteral("keptText"));
    column.addWidget(m_keptText);
}

void WorkingOffline::refresh()
{
    const bool down = isDown(m_core.linkState());
    m_ring->setVisible(down);
    m_try->setVisible(down);
    m_works->setVisible(down);
    m_team->setVisible(down);
    m_facts->setText(down ? tr("What is wrong?") : tr("About the line"));
    m_wait = 0;
    showWorks();
    tick();
    Q_EMIT titleChanged(down ? tr("Working offline") : tr("The line"));
}

void WorkingOffline::tick()
{
    const api::LinkState& link = m_core.linkState();
    const Instant now = m_core.core().commands().now();
    m_title->setText(models::linkTitle(link, now));
    m_reason->setText(models::linkReason(link, now));
    m_reason->setVisible(!m_reason->text().isEmpty());
    const int seconds = models::secondsToNextTry(link, now).value_or(0);
    m_wait = std::max(m_wait, seconds);
    m_ring->setShare(m_wait > 0 ? double(seconds) / m_wait : 0, QString::number(seconds),
                     models::linkTitle(link, now));
    m_ring->setVisible(models::secondsToNextTry(link, now).has_value());
}

void WorkingOffline::askKept()
{
    m_core.core().computer().lockState(
        models::guarded<api::LockState>(this, [this](Result<api::LockState> lock) {
            m_lock = lock ? *lock : api::LockState{};
            m_core.core().computer().kept(
                models::guarded<api::KeptHere>(this, [this](Result<api::KeptHere> kept) {
                    if (!kept)
                        return;
                    m_kept = *kept;
                    const std::int64_t room = kept->policy.fileBytes;
                    const QString size = models::keptText(*kept);
                    m_keptSize->setText(size);
                    m_keptBar->setShare(room > 0 ? double(kept->fileBytes) / double(room) : 0,
                                        tr("Files: %1").arg(size));
                    m_keptText->setText(tr("%n conversations.", nullptr, int(kept->tickets))
                                        + QLatin1Char(' ') + models::protectionText(m_lock.protection)
                                        + QLatin1Char(' ')
                                        + tr("Older files are fetched again when needed."));
                    showWorks();
                }));
        }));
}

void WorkingOffline::openFacts()
{
    auto* facts = new LinkFacts(m_core, window());
    facts->openAt(m_facts);
}

void WorkingOffline::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    askKept();
    refresh();
    m_tick.start();
}

void WorkingOffline::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

} // namespace atalaya::outbox
