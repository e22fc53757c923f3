#include "ui/routing/new_entries.h"

#include "ui/models/error_text.h"
#include "ui/routing/publish_dialog.h"

namespace atalaya::routing {

NewEntries::NewEntries(models::CoreSignals& core, QWidget* parent)
    : QObject(parent)
    , m_core(core)
    , m_parent(parent)
{
}

void NewEntries::askQueue(QWidget* anchor, int colour)
{
    auto* popover = new NamePopover(tr("Name of the queue"), tr("Add queue"), m_parent->window());
    connect(popover, &NamePopover::named, this,
            [this, colour](const QString& name) { saveQueue(name, colour); });
    popover->ask(anchor);
}

void NewEntries::askSkill(QWidget* anchor)
{
    auto* popover = new NamePopover(tr("Name of the skill"), tr("Add skill"), m_parent->window());
    connect(popover, &NamePopover::named, this, &NewEntries::saveSkill);
    popover->ask(anchor);
}

void NewEntries::saveQueue(const QString& name, int colour)
{
    domain::Queue queue;
    queue.id = domain::QueueId(m_core.core().commands().freshId());
    queue.name = name.toStdString();
    queue.colour = colour;
    queue.channels = {domain::ChannelKind::Email, domain::ChannelKind::Chat, domain::ChannelKind::Social,
                      domain::ChannelKind::Messaging, domain::ChannelKind::Voice};
    m_core.core().routing().saveQueue(
        queue, models::guarded<domain::Queue>(this, [this](const Result<domain::Queue>& saved) {
            if (saved)
                Q_EMIT queueSaved(saved->id);
            else
                Q_EMIT failed(models::errorText(saved.error().code));
        }));
}

void NewEntries::saveSkill(const QString& name)
{
    domain::Skill skill;
    skill.id = domain::SkillId(m_core.core().commands().freshId());
    skill.name = name.toStdString();
    m_core.core().routing().saveSkill(
        skill, models::guarded<domain::Skill>(this, [this](const Result<domain::Skill>& saved) {
            if (saved)
                Q_EMIT skillSaved();
            else
                Q_EMIT failed(models::errorText(saved.error().code));
        }));
}

} // namespace atalaya::routing
