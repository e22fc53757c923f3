#include "ui/shell/live_column.h"

#include "ui/composer/composer_panel.h"
#include "ui/kit/avatar.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/labels.h"
#include "ui/kit/paint.h"
#include "ui/models/texts.h"
#include "ui/shell/wait_label.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/timeline_view.h"

#include <QApplication>
#include <QVBoxLayout>

namespace atalaya::shell {

using kit::theme;
using models::toQt;
namespace token = kit::token;

namespace {

constexpr int kLine = 2; ///< px of the accent line
constexpr int kHead = 50;
constexpr int kFace = 28;

} // namespace

LiveColumn::LiveColumn(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* parent)
    : Surface(token::bgSurface, parent)
    , m_core(core)
    , m_head(new kit::Surface(token::bgSurface, this))
    , m_panel(new ticket::TicketPanel(core, this))
    , m_composer(new composer::ComposerPanel(core, keymap, m_panel))
    , m_note(new kit::Banner(m_panel))
{
    setObjectName(QStringLiteral("liveColumn"));
    setEdges(Qt::LeftEdge);
    buildHead();
    m_panel->setCompact(m_head);
    m_composer->setCompact();
    m_panel->setComposer(m_composer);
    m_note->setContent(kit::BannerTone::Notice, QStringLiteral("external-link"),
                       tr("You write this one in a window of its own"));
    auto* show = m_note->addAction(tr("Show it"));
    connect(show, &QPushButton::clicked, this, &LiveColumn::elsewhereRequested);
    m_panel->layout()->addWidget(m_note);
    m_note->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, kLine, 0, 0); // beside the line to its neighbour, under the accent
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_panel, 1);
    connect(m_panel, &ticket::TicketPanel::conversationShown, this, &LiveColumn::shown);
}

void LiveColumn::buildHead()
{
    m_head->setObjectName(QStringLiteral("columnHead"));
    m_head->setEdges(Qt::BottomEdge);
    m_head->setFixedHeight(theme().px(kHead));
    connect(&theme(), &kit::Theme::changed, m_head, [this] { m_head->setFixedHeight(theme().px(kHead)); });
    auto* row = new QHBoxLayout(m_head);
    kit::scaleLayout(row, {12, 0, 8, 0}, 8);
    m_face = new kit::Avatar(kFace, m_head);
    m_face->setBackdrop(token::bgSurface);
    row->addWidget(m_face);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* first = new QHBoxLayout;
    kit::scaleLayout(first, {0, 0, 0, 0}, 6);
    m_name = new kit::ElidedLabel(QString(), kit::Type::Body, token::textPrimary, m_head);
    m_name->setType(kit::Type::Body, kit::Weight::Semibold);
    m_name->setObjectName(QStringLiteral("columnName"));
    m_language = new kit::Tag(QString(), m_head);
    m_language->setObjectName(QStringLiteral("columnLanguage"));
    first->addWidget(m_name, 0);
    first->addWidget(m_language);
    first->addStretch(1);
    auto* second = new QHBoxLayout;
    kit::scaleLayout(second, {0, 0, 0, 0}, 5);
    m_channel = new kit::IconLabel(QStringLiteral("messages-square"), 14, token::textSecondary, m_head);
    m_from = new kit::ElidedLabel(QString(), kit::Type::Small, token::textSecondary, m_head);
    m_from->setObjectName(QStringLiteral("columnFrom"));
    second->addWidget(m_channel);
    second->addWidget(m_from, 1);
    words->addStretch(1);
    words->addLayout(first);
    words->addLayout(second);
    words->addStretch(1);
    row->addLayout(words, 1);
    m_wait = new WaitLabel(m_head);
    m_wait->setObjectName(QStringLiteral("columnWait"));
    row->addWidget(m_wait);
    auto* more = new kit::IconButton(QStringLiteral("ellipsis"), tr("Actions of this conversation"), m_head);
    more->setObjectName(QStringLiteral("columnMore"));
    connect(more, &QPushButton::clicked, this, [this, more] { Q_EMIT menuRequested(more); });
    row->addWidget(more);
    m_close = new kit::IconButton(QStringLiteral("x"), tr("Close this side"), m_head);
    m_close->setObjectName(QStringLiteral("columnClose"));
    m_close->hide();
    connect(m_close, &QPushButton::clicked, this, &LiveColumn::closeRequested);
    row->addWidget(m_close);
}

void LiveColumn::open(domain::TicketId ticket)
{
    m_id = ticket;
    m_panel->open(ticket);
}

void LiveColumn::refresh()
{
    if (m_id)
        m_panel->open(*m_id);
}

void LiveColumn::shown(const api::Conversation& conversation)
{
    const domain::Ticket& ticket = conversation.row.ticket;
    const QString name = toQt(conversation.customer.name);
    m_face->setPerson(toQt(ticket.customer.str()), name);
    m_name->setText(name);
    m_language->setText(toQt(ticket.language).toUpper());
    m_language->setVisible(!ticket.language.empty());
    m_language->setAccessibleName(models::languageName(ticket.language));
    m_channel->setIconName(models::iconOf(ticket.channel));
    m_channel->setAccessibleName(models::label(ticket.channel));
    m_from->setText(toQt(ticket.subject));
    setAccessibleName(tr("Conversation with %1").arg(name));
    m_since = domain::isActive(ticket.status) ? models::waitingSince(conversation.entries) : std::nullopt;
    tick(m_core.core().commands().now());
    if (!m_released && !m_elsewhere(ticket.id))
        m_composer->setConversation(conversation);
    placeComposer();
    if (std::exchange(m_write, false))
        startWriting();
}

/// Where it is written elsewhere a line says so in place of the composer.
void LiveColumn::placeComposer()
{
    const bool elsewhere = m_id && m_elsewhere(*m_id);
    if (elsewhere)
        m_composer->clear(); // it saves what is there
    m_composer->setVisible(!elsewhere && m_panel->conversation());
    m_note->setVisible(elsewhere);
}

void LiveColumn::release()
{
    if (std::exchange(m_released, true))
        return;
    m_composer->clear();
}

void LiveColumn::resume()
{
    if (std::exchange(m_released, false))
        refresh();
}

void LiveColumn::setActive(bool active)
{
    m_write = m_write && active; // somebody went elsewhere meanwhile
    m_composer->setCalm(!active);
    if (std::exchange(m_active, active) != active)
        update();
}

void LiveColumn::setClosable()
{
    m_close->show();
}

void LiveColumn::tick(Instant now)
{
    m_wait->setClock(models::waitClock(m_since, now));
}

void LiveColumn::startWriting()
{
    m_write = !m_panel->conversation();
    if (m_composer->isVisible() && m_composer->isEnabled())
        return m_composer->startReply();
    if (auto* timeline = m_panel->findChild<ticket::TimelineView*>())
        timeline->setFocus(Qt::ShortcutFocusReason);
}

bool LiveColumn::hasFocusInside() const
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

void LiveColumn::paintEvent(QPaintEvent* event)
{
    Surface::paintEvent(event);
    if (!m_active)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), kLine), theme().color(token::accentFill));
}

} // namespace atalaya::shell
