#include "ui/shell/undo_times.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"
#include "ui/models/texts.h"

#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace atalaya::shell {
namespace {

namespace token = kit::token;
using domain::EntryChannel;

constexpr int kSide = 16;
constexpr int kWidth = 300;

} // namespace

QList<EntryChannel> UndoTimes::channels()
{
    return {EntryChannel::Email, EntryChannel::WhatsApp, EntryChannel::DirectMessage, EntryChannel::Post,
            EntryChannel::Sms};
}

int UndoTimes::seconds(EntryChannel channel) const
{
    if (!channels().contains(channel))
        return 0;
    const auto chosen = m_chosen.find(channel);
    return chosen == m_chosen.end() ? kUsual : chosen->second;
}

void UndoTimes::setSeconds(EntryChannel channel, int seconds)
{
    m_chosen[channel] = std::clamp(seconds, 0, kMost);
}

std::chrono::seconds UndoTimes::holdOf(const domain::Command& command) const
{
    if (const auto* reply = std::get_if<domain::ReplyToTicket>(&command))
        return std::chrono::seconds(seconds(reply->channel));
    if (std::holds_alternative<domain::CreateTicket>(command))
        return std::chrono::seconds(seconds(EntryChannel::Email));
    return std::chrono::seconds(0);
}

UndoTimesBox::UndoTimesBox(const UndoTimes& times, QWidget* window) : Popover(window), m_times(times)
{
    setObjectName(QStringLiteral("undoTimes"));
    setAccessibleName(tr("Time to take back what was sent"));
    kit::scaleLayout(content(), {kSide, kSide, kSide, kSide}, 10);
    content()->addWidget(
        new kit::Label(tr("Time to take back what was sent"), kit::Type::Title, token::textPrimary, this));
    auto* why = new kit::Paragraph(tr("What you send stays on this computer so long. Chats go at once."),
                                   kit::Type::Small, token::textSecondary, this);
    why->setFixedWidth(kit::theme().px(kWidth));
    content()->addWidget(why);
    for (const EntryChannel channel : UndoTimes::channels()) {
        auto* box = new QSpinBox(this);
        box->setObjectName(QStringLiteral("undo-") + QString::fromUtf8(word(channel)));
        box->setRange(0, UndoTimes::kMost);
        box->setSuffix(tr(" s"));
        box->setSpecialValueText(tr("At once"));
        box->setValue(m_times.seconds(channel));
        connect(box, &QSpinBox::valueChanged, this, [this, channel](int seconds) {
            m_times.setSeconds(channel, seconds);
            Q_EMIT changed(m_times);
        });
        content()->addWidget(new kit::Field(models::label(channel), box, this));
    }
    connect(this, &kit::Popover::closed, this, &QObject::deleteLater);
}

} // namespace atalaya::shell
