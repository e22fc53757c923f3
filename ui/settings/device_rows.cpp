#include "ui/settings/device_rows.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"
#include "ui/models/error_text.h"
#include "ui/models/texts.h"
#include "ui/settings/ask_box.h"

#include <QVBoxLayout>

namespace atalaya::settings {
namespace {

namespace token = kit::token;

QString nameOf(const domain::Device& device)
{
    return models::toQt(device.name.empty() ? device.id : device.name);
}

QString stateOf(const domain::Device& device)
{
    if (device.wipedAt)
        return DeviceRows::tr("Emptied on %1").arg(models::longTime(*device.wipedAt));
    if (device.wipeAskedAt)
        return DeviceRows::tr("Is emptied when it next connects");
    if (device.online)
        return DeviceRows::tr("Connected now");
    return DeviceRows::tr("Last seen %1").arg(models::longTime(device.lastSeen));
}

} // namespace

DeviceRows::DeviceRows(models::CoreSignals& core, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("deviceRows"));
    kit::scaleLayout(m_rows, {}, 10);
    say(tr("Asking the broker"));
}

void DeviceRows::load()
{
    m_core.core().computer().devices(
        models::guarded<std::vector<domain::Device>>(this, [this](const auto& devices) { show(devices); }));
}

void DeviceRows::say(const QString& text)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (text.isEmpty())
        return;
    auto* line = new kit::Paragraph(text, kit::Type::Body, token::textSecondary, this);
    line->setObjectName(QStringLiteral("devicesNote"));
    m_rows->addWidget(line);
}

void DeviceRows::show(const Result<std::vector<domain::Device>>& devices)
{
    if (!devices)
        return say(tr("The list comes from the broker. %1").arg(models::errorText(devices.error().code)));
    if (devices->empty())
        return say(tr("No computer is known so far."));
    say({});
    for (const domain::Device& device : *devices)
        m_rows->addWidget(rowOf(device));
}

QWidget* DeviceRows::rowOf(const domain::Device& device)
{
    auto* row = new QWidget(this);
    row->setObjectName(QStringLiteral("device"));
    row->setAccessibleName(nameOf(device) + QStringLiteral(". ") + stateOf(device));
    auto* line = new QHBoxLayout(row);
    kit::scaleLayout(line, {}, 12);
    auto* texts = new QVBoxLayout;
    kit::scaleLayout(texts, {}, 2);
    texts->addWidget(new kit::ElidedLabel(nameOf(device), kit::Type::Body, token::textPrimary, row));
    texts->addWidget(new kit::ElidedLabel(stateOf(device), kit::Type::Small, token::textTertiary, row));
    line->addLayout(texts, 1);
    if (!device.wipeAskedAt) {
        auto* wipe = new kit::Button(tr("Empty…"), kit::ButtonKind::Danger, row);
        wipe->setSmall(true);
        wipe->setObjectName(QStringLiteral("wipeDevice"));
        wipe->setAccessibleName(tr("Empty %1").arg(nameOf(device)));
        connect(wipe, &QPushButton::clicked, this, [this, device] { askWipe(device); });
        line->addWidget(wipe);
    }
    return row;
}

void DeviceRows::askWipe(const domain::Device& device)
{
    auto* box =
        new AskBox({tr("Empty %1?").arg(nameOf(device)),
                    tr("Everything Atalaya keeps there is removed: tickets, drafts, and what waits in "
                       "its outbox. It cannot be taken back, and that computer may not sign in until "
                       "an administrator allows it."),
                    tr("Empty it"), tr("Leave it")},
                   window());
    connect(box, &AskBox::confirmed, this, [this, id = device.id] {
        m_core.core().computer().wipe(id,
                                      models::guarded<std::vector<domain::Device>>(
                                          this, [this](const auto& devices) { show(devices); }));
    });
    box->ask();
}

} // namespace atalaya::settings
