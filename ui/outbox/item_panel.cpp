#include "ui/outbox/item_panel.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"
#include "ui/models/error_text.h"
#include "ui/models/texts.h"
#include "ui/outbox/button_flow.h"
#include "ui/outbox/marked_text.h"
#include "ui/outbox/outbox_actions.h"

#include <QVBoxLayout>

namespace atalaya::outbox {

namespace token = kit::token;
using models::OutboxGroup;

ItemPanel::ItemPanel(models::CoreSignals& core, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_refusal(new kit::Surface(token::timeWarnTint, this))
    , m_reason(new kit::Paragraph({}, kit::Type::Body, token::timeWarnText, m_refusal))
    , m_effect(new kit::Paragraph({}, kit::Type::Body, token::textSecondary, this))
    , m_recipients(new kit::Paragraph({}, kit::Type::Small, token::textSecondary, this))
    , m_card(new kit::Surface(token::bgSurface, this))
    , m_text(new MarkedText(tr("Text"), m_card))
    , m_files(new kit::Paragraph({}, kit::Type::Small, token::textSecondary, this))
    , m_hold(new kit::Paragraph({}, kit::Type::Body, token::timeWarnText, this))
    , m_buttons(new QWidget(this))
{
    setObjectName(QStringLiteral("itemPanel"));
    m_text->setObjectName(QStringLiteral("itemText"));
    m_reason->setObjectName(QStringLiteral("refusalReason"));
    m_hold->setObjectName(QStringLiteral("holdText"));
    m_refusal->setCard(kit::Radius::Lg, token::timeWarnBorder);
    auto* refusal = new QHBoxLayout(m_refusal);
    kit::scaleLayout(refusal, {12, 10, 12, 10}, 8);
    refusal->addWidget(
        new kit::IconLabel(QStringLiteral("triangle-alert"), 16, token::timeWarnText, m_refusal), 0,
        Qt::AlignTop);
    refusal->addWidget(m_reason, 1);
    m_card->setCard(kit::Radius::Lg, token::borderDefault);
    auto* inside = new QVBoxLayout(m_card);
    kit::scaleLayout(inside, {12, 11, 12, 12}, 0);
    inside->addWidget(m_text);
    auto* column = new QVBoxLayout(this);
    kit::scaleLayout(column, {}, 10);
    for (QWidget* part : {static_cast<QWidget*>(m_refusal), static_cast<QWidget*>(m_effect),
                          static_cast<QWidget*>(m_recipients), static_cast<QWidget*>(m_card),
                          static_cast<QWidget*>(m_files), static_cast<QWidget*>(m_hold), m_buttons})
        column->addWidget(part);
    auto* flow = new ButtonFlow(m_buttons);
    m_retry = button("retryItem", tr("Try again"), &ItemPanel::retryRequested);
    m_sendNow = button("sendNow", tr("Send now"), &ItemPanel::sendNowRequested);
    m_edit = button("editItem", tr("Edit"), &ItemPanel::editRequested);
    m_note = button("noteItem", tr("Keep as a note"), &ItemPanel::keepAsNoteRequested);
    m_takeOut = button("takeOut", tr("Take out"), &ItemPanel::takeOutRequested);
    m_open = button("openTicket", tr("Open the conversation"), &ItemPanel::ticketRequested);
    m_open->setKind(kit::ButtonKind::Ghost);
    for (QWidget* one : {m_retry, m_sendNow, m_edit, m_note, m_takeOut, m_open})
        flow->addWidget(one);
}

kit::Button* ItemPanel::button(const char* name, const QString& text, void (ItemPanel::*signal)())
{
    auto* made = new kit::Button(text, kit::ButtonKind::Default, m_buttons);
    made->setObjectName(QLatin1String(name));
    connect(made, &QPushButton::clicked, this, signal);
    return made;
}

void ItemPanel::show(const api::OutboxRow& row, OutboxGroup group, const models::OutboxContext& context)
{
    m_row = row;
    m_group = group;
    const domain::Command& command = row.item.command;
    m_refusal->setVisible(group == OutboxGroup::Decide);
    // A sentence that goes on with the first words says it all.
    const QString what = models::refusalText(row.item.refusal);
    const QString why = models::errorText(row.item.refusal.code);
    m_reason->setText(why.startsWith(what) ? why : tr("%1\n%2").arg(what, why));
    const models::OutboxWords words = models::outboxWords(row, group, context);
    const QString text = models::textOf(command);
    const QString effect = models::effectText(row, context);
    m_effect->setText(text.isEmpty() && !words.first.isEmpty() && group != OutboxGroup::Decide
                          ? tr("%1. %2").arg(words.first, effect)
                          : effect);
    const QStringList people = models::recipientsOf(command);
    m_recipients->setText(people.join(QLatin1Char('\n')));
    m_recipients->setVisible(!people.isEmpty());
    m_card->setVisible(!text.isEmpty());
    m_text->setMarked(text.toStdString());
    QStringList files;
    if (const auto* attached = models::filesOf(command))
        for (const domain::Attachment& file : *attached)
            files << tr("%1, %2").arg(models::toQt(file.name), models::fileSize(file.size));
    m_files->setText(files.join(QLatin1Char('\n')));
    m_files->setVisible(!files.isEmpty());
    showButtons(group);
    tick();
}

void ItemPanel::showButtons(OutboxGroup group)
{
    const bool waiting = group == OutboxGroup::Waiting && m_row.changeable;
    const bool refused = group == OutboxGroup::Decide;
    // What the conversation is gone for cannot be repeated, nor noted there.
    const bool gone = m_row.item.refusal.code == ErrorCode::NotFound;
    const bool text = draftOf(m_row.item).has_value();
    const bool reply = std::holds_alternative<domain::ReplyToTicket>(m_row.item.command);
    m_retry->setVisible(refused && !gone);
    const bool dropped = group == OutboxGroup::Done && models::isTakenOut(m_row.item);
    m_edit->setVisible((waiting || refused || dropped) && text);
    m_note->setVisible(refused && reply && !gone);
    m_takeOut->setVisible(waiting || refused);
    m_takeOut->setText(refused ? tr("Drop") : tr("Take out"));
    m_open->setVisible(m_row.ticket.has_value() && m_row.number > 0);
    m_retry->setKind(kit::ButtonKind::Primary);
}

void ItemPanel::tick()
{
    const Instant now = m_core.core().commands().now();
    const int seconds = m_group == OutboxGroup::Waiting ? models::heldSeconds(m_row, now) : 0;
    m_hold->setText(seconds > 0 ? tr("Leaves in %1 s. Until then you can take it back.").arg(seconds)
                                : tr("It is on its way and cannot be changed any more."));
    m_hold->setVisible(seconds > 0 || (m_group == OutboxGroup::Waiting && !m_row.changeable));
    m_sendNow->setVisible(seconds > 0);
}

QWidget* ItemPanel::firstControl() const
{
    for (QWidget* one : {m_retry, m_sendNow, m_edit, m_takeOut, m_open})
        if (!one->isHidden())
            return one;
    return m_text;
}

} // namespace atalaya::outbox
