#include "ui/ticket/drop_target.h"
#include "ui/ticket/find_bar.h"
#include "ui/ticket/link_question.h"
#include "ui/ticket/originals.h"
#include "ui/ticket/ticket_files.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/timeline_view.h"
#include "ui/ticket/translations.h"

// What helps to read a conversation: finding, pictures, files, translations.
namespace atalaya::ticket {

void TicketPanel::buildReading()
{
    m_find = new FindBar(*m_timeline, this);
    connect(m_find, &FindBar::earlierRequested, this, &TicketPanel::loadEarlier);
    m_files = new TicketFiles(m_core, *m_timeline);
    connect(m_files, &TicketFiles::notice, this, &TicketPanel::notice);
    connect(m_files, &TicketFiles::saveRequested, this, &TicketPanel::attachmentRequested);
    m_translations = new Translations(m_core, *m_timeline);
    connect(m_translations, &Translations::notice, this, &TicketPanel::notice);
    m_originals = new Originals(m_core, *m_stack, *m_timeline);
    connect(m_originals, &Originals::linkRequested, this, &TicketPanel::linkRequested);
    connect(m_originals, &Originals::notice, this, &TicketPanel::notice);
    m_drop = new DropTarget(this);
    connect(m_drop, &DropTarget::filesGiven, this, &TicketPanel::filesDropped);
    connect(m_drop, &DropTarget::pictureGiven, this, &TicketPanel::pictureDropped);
    // Only where there is something to attach it to.
    m_drop->setTaking(false);
    connect(this, &TicketPanel::conversationShown, m_drop, [this] { m_drop->setTaking(true); });
}

/// The words of a link may say something else than where it leads: the same rule as for an original.
void TicketPanel::askLink(const QUrl& link, const QRect& place)
{
    if (!m_linkPlace) {
        m_linkPlace = new QWidget(m_timeline->viewport());
        m_linkPlace->hide();
    }
    m_linkPlace->setGeometry(place);
    askBeforeOpening(
        m_linkPlace, link, [this, link] { Q_EMIT linkRequested(link); },
        [this](const QString& text) { Q_EMIT notice(text); });
}

void TicketPanel::find()
{
    if (m_conversation)
        m_find->open();
}

void TicketPanel::showFirstNew()
{
    if (m_conversation && !m_timeline->showFirstNew())
        Q_EMIT notice(tr("Nothing here is new."));
}

} // namespace atalaya::ticket
