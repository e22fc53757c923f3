#include "ui/ticket/originals.h"

#include "ui/kit/theme.h"
#include "ui/models/timeline_items.h"
#include "ui/ticket/timeline_view.h"

#include <QStackedWidget>
#include <algorithm>

namespace atalaya::ticket {

Originals::Originals(models::CoreSignals& core, QStackedWidget& stack, TimelineView& timeline)
    : QObject(&stack)
    , m_core(core)
    , m_stack(stack)
    , m_timeline(timeline)
{
    connect(&timeline, &TimelineView::entryTouched, this,
            [this](domain::EntryId entry) { m_touched = entry; });
    connect(&timeline, &TimelineView::originalRequested, this,
            [this](domain::EntryId entry) { show(entry); });
}

void Originals::setSenders(PictureSenders senders)
{
    m_senders = std::move(senders);
    if (m_page)
        m_page->setSenders(m_senders);
}

OriginalPage& Originals::page()
{
    if (m_page)
        return *m_page;
    m_page = new OriginalPage(m_core, &m_stack);
    m_page->setSenders(m_senders);
    m_stack.addWidget(m_page);
    connect(m_page, &OriginalPage::closed, this, &Originals::back);
    connect(m_page, &OriginalPage::linkRequested, this, &Originals::linkRequested);
    connect(m_page, &OriginalPage::notice, this, &Originals::notice);
    connect(m_page, &OriginalPage::windowRequested, this, &Originals::openWindow);
    return *m_page;
}

const domain::Entry* Originals::wanted(std::optional<domain::EntryId> entry) const
{
    const std::vector<domain::Entry>& entries = m_timeline.entries();
    if (!entry && isShown())
        entry = m_page->entry();
    if (!entry)
        entry = m_touched;
    const auto kept = [](const domain::Entry& one) { return !one.originalHash.empty(); };
    const auto found =
        std::ranges::find_if(entries, [&](const auto& one) { return one.id == entry && kept(one); });
    if (found != entries.end())
        return &*found;
    const auto last = std::find_if(entries.rbegin(), entries.rend(), kept);
    return last == entries.rend() ? nullptr : &*last;
}

void Originals::show(std::optional<domain::EntryId> entry, OriginalPage::Form form)
{
    const domain::Entry* found = wanted(entry);
    if (!found)
        return Q_EMIT notice(tr("There is no message here whose original is kept."));
    m_stack.setCurrentWidget(&page());
    page().open(*found, form);
    page().setFocus(Qt::OtherFocusReason);
}

void Originals::source()
{
    if (isShown())
        return m_page->toggleSource();
    show({}, OriginalPage::Form::Source);
}

void Originals::pictures()
{
    if (isShown())
        return m_page->showPicturesOnce();
    // Photos of the message in focus; then pictures of a mail; then the last photo that came.
    if (!(m_touched && look(m_touched)) && (wanted({}) || !look({})))
        show();
}

/// The first picture of this message over the window, unless it has an original; nothing: the last one of the
/// conversation.
bool Originals::look(std::optional<domain::EntryId> entry)
{
    const std::vector<domain::Entry>& entries = m_timeline.entries();
    for (auto one = entries.rbegin(); one != entries.rend(); ++one)
        for (const domain::Attachment& file : models::listedAttachments(*one))
            if ((!entry || (one->id == *entry && one->originalHash.empty()))
                && file.type.starts_with("image/")) {
                Q_EMIT m_timeline.pictureRequested(one->id, file);
                return true;
            }
    return false;
}

bool Originals::isShown() const
{
    return m_page && m_stack.currentWidget() == m_page;
}

void Originals::back()
{
    if (!isShown())
        return;
    m_stack.setCurrentWidget(&m_timeline);
    m_page->clear();
    m_timeline.setFocus(Qt::OtherFocusReason);
}

void Originals::dismiss()
{
    m_touched.reset();
    if (!isShown())
        return;
    m_stack.setCurrentWidget(&m_timeline);
    m_page->clear();
}

void Originals::openWindow(const domain::Entry& entry)
{
    // A child of the desk's window: it goes when the desk does.
    auto* alone = new OriginalPage(m_core, m_stack.window());
    alone->setWindowFlags(Qt::Window);
    alone->setAttribute(Qt::WA_DeleteOnClose);
    alone->setObjectName(QStringLiteral("originalWindowPage"));
    alone->setWindowTitle(tr("%1, original message").arg(models::toQt(entry.subject).simplified()));
    alone->setSenders(m_senders);
    alone->setAlone();
    alone->resize(kit::theme().px(820), kit::theme().px(760));
    connect(alone, &OriginalPage::closed, alone, &QWidget::close);
    connect(alone, &OriginalPage::linkRequested, this, &Originals::linkRequested);
    connect(alone, &OriginalPage::notice, this, &Originals::notice);
    alone->show();
    alone->open(entry, OriginalPage::Form::Laid);
}

} // namespace atalaya::ticket
