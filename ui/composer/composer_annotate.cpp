#include "ui/composer/annotate_picture.h"
#include "ui/composer/bars.h"
#include "ui/composer/composer_panel.h"
#include "ui/composer/draft_edit.h"
#include "ui/composer/picture_marking.h"
#include "ui/models/texts.h"

#include <QPointer>
#include <QShortcut>
#include <algorithm>

// Pictures that go with the answer are marked before they are sent.

namespace atalaya::composer {

void ComposerPanel::connectMarking()
{
    m_marking = new PictureMarking(m_core, this);
    connect(m_attachments, &AttachmentBar::markUpRequested, this, &ComposerPanel::openMarking);
    connect(m_marking, &PictureMarking::marked, this, &ComposerPanel::takeMarked);
    for (const QKeySequence& keys : m_keymap.sequences(u"comp.markUp")) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setObjectName(QStringLiteral("comp.markUp"));
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] { use(Tool::MarkUp); });
    }
}

/// The newest picture of the draft.
void ComposerPanel::markUp()
{
    const auto& files = m_attachments->attachments();
    const auto picture = std::find_if(files.rbegin(), files.rend(), isMarkable);
    if (picture == files.rend())
        return Q_EMIT notice(tr("No picture is attached that could be marked."));
    openMarking(domain::Attachment(*picture));
}

void ComposerPanel::openMarking(const domain::Attachment& picture)
{
    m_markingOf = key(); // what comes of it belongs to this draft, whatever is on screen by then
    m_marking->open(picture);
}

void ComposerPanel::takeMarked(const domain::Attachment& before, const domain::Attachment& now,
                               const QByteArray& bytes)
{
    m_attachments->remember(now.hash, bytes);
    const domain::DraftKey draft = m_markingOf;
    swapFile(draft, before, now);
    const auto back = [panel = QPointer(this), draft, before, now] {
        return panel && panel->swapFile(draft, now, before);
    };
    const auto again = [panel = QPointer(this), draft, before, now] {
        return panel && panel->swapFile(draft, before, now);
    };
    Q_EMIT fileChanged(tr("%1 marked up").arg(models::toQt(now.name)), back, again);
}

/// In the draft on screen, or in one that is on disk. False: it is not there any more.
bool ComposerPanel::swapFile(const domain::DraftKey& draft, const domain::Attachment& from,
                             const domain::Attachment& to)
{
    if (m_conversation && key() == draft) {
        const bool swapped = m_attachments->swap(from, to);
        if (swapped)
            m_text->setFocus();
        return swapped;
    }
    m_keeper.load(draft, [this, from, to](std::optional<domain::Draft> kept) {
        if (!kept)
            return;
        std::ranges::replace(kept->attachments, from, to);
        m_core.core().drafts().save(*kept, [](const Result<bool>&) {});
    });
    return true;
}

} // namespace atalaya::composer
