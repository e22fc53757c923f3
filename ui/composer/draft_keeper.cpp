#include "ui/composer/draft_keeper.h"

#include "core/base/text.h"
#include "ui/models/error_text.h"

#include <utility>

namespace atalaya::composer {
namespace {

constexpr int kSaveMs = 200;

} // namespace

DraftKeeper::DraftKeeper(models::CoreSignals& core, QObject* parent) : QObject(parent), m_core(core)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kSaveMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

bool DraftKeeper::isWorthKeeping(const domain::Draft& draft)
{
    return !trimmed(draft.text).empty() || !draft.attachments.empty();
}

void DraftKeeper::touch(std::function<domain::Draft()> draft)
{
    m_draft = std::move(draft);
    Q_EMIT unsaved(true);
    if (!m_timer.isActive()) // not restarted: who types without a pause is saved all the same
        m_timer.start();
}

void DraftKeeper::flush()
{
    m_timer.stop();
    if (!m_draft)
        return;
    const domain::Draft draft = std::exchange(m_draft, {})();
    const auto done = models::guarded<bool>(this, [this](const Result<bool>& kept) {
        if (!m_draft)
            Q_EMIT unsaved(false); // else more was written while this was on its way
        if (kept)
            Q_EMIT saved();
        else
            Q_EMIT failed(models::errorText(kept.error().code));
    });
    m_core.core().drafts().save(draft, done); // an empty one as well: it has its versions
}

void DraftKeeper::drop()
{
    m_timer.stop();
    if (std::exchange(m_draft, {}))
        Q_EMIT unsaved(false);
}

void DraftKeeper::load(const domain::DraftKey& key, std::function<void(std::optional<domain::Draft>)> done)
{
    m_core.core().drafts().load(
        key,
        models::guarded<std::optional<domain::Draft>>(
            this, [done = std::move(done)](const Result<std::optional<domain::Draft>>& draft) {
                done(draft ? *draft : std::nullopt);
            }));
}

} // namespace atalaya::composer
