#include "ui/composer/bars.h"
#include "ui/composer/composer_panel.h"
#include "ui/composer/news_notice.h"
#include "ui/models/error_text.h"
#include "ui/models/texts.h"

#include "core/base/limits.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeDatabase>
#include <QTextDocument>

namespace atalaya::composer {

void ComposerPanel::use(Tool tool)
{
    switch (tool) {
    case Tool::Attach:
        return attach();
    case Tool::SendTime:
        return chooseSendTime();
    case Tool::History:
        return openHistory();
    case Tool::Discard:
        return discard();
    }
}

void ComposerPanel::startReply()
{
    if (!m_conversation)
        return;
    if (m_mode == Mode::Note) {
        auto channel = m_conversation->row.ticket.channel;
        if (channel == domain::EntryChannel::Voice || channel == domain::EntryChannel::None)
            channel = domain::EntryChannel::Email;
        switchDraft(Mode::Reply, channel);
    }
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void ComposerPanel::startNote()
{
    if (!m_conversation)
        return;
    if (m_mode != Mode::Note)
        switchDraft(Mode::Note, domain::EntryChannel::None);
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void ComposerPanel::toggleNote()
{
    m_mode == Mode::Note ? startReply() : startNote();
}

void ComposerPanel::stepChannel(int by)
{
    if (m_conversation)
        m_channels->step(by);
}

void ComposerPanel::insertText(const QString& plain)
{
    if (!m_conversation)
        return;
    m_text->insertPlainText(plain);
    m_text->setFocus();
}

void ComposerPanel::setSuggestion(const std::optional<api::Suggestion>& suggestion)
{
    // Only while nothing is written: a suggestion never pushes into a text under way.
    const bool useful = suggestion && m_mode == Mode::Reply && m_text->toPlainText().size() < 200;
    m_suggestion->setSuggestion(useful ? suggestion : std::nullopt);
}

void ComposerPanel::attach()
{
    if (!m_conversation)
        return;
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Attach files"));
    for (const QString& path : paths)
        attachFile(path);
}

void ComposerPanel::attachFile(const QString& path)
{
    QFile file(path);
    if (QFileInfo(path).size() > qint64(limits::kAttachmentBytes))
        return Q_EMIT notice(models::errorText(ErrorCode::TooLarge));
    if (!file.open(QIODevice::ReadOnly))
        return Q_EMIT notice(models::errorText(ErrorCode::FileRead));
    const QString type = QMimeDatabase().mimeTypeForFile(path).name();
    m_core.core().drafts().keepFile(
        QFileInfo(path).fileName().toStdString(), type.toStdString(), file.readAll().toStdString(),
        models::guarded<domain::Attachment>(this, [this](const Result<domain::Attachment>& kept) {
            if (kept)
                m_attachments->add(*kept);
            else
                Q_EMIT notice(models::errorText(kept.error().code));
        }));
}

bool ComposerPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_text)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    return takeKey(*static_cast<QKeyEvent*>(event)) || QWidget::eventFilter(watched, event);
}

/// Keys that mean something while the text has the focus. True: it was one of them.
bool ComposerPanel::takeKey(const QKeyEvent& key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (enter && modifiers == (Qt::AltModifier | Qt::ShiftModifier)) {
        sendWhatIsHeld(true);
        return true;
    }
    if (enter && modifiers == Qt::AltModifier) {
        chooseSendTime();
        return true;
    }
    if (enter && modifiers.testFlag(Qt::ControlModifier)) {
        send(modifiers.testFlag(Qt::ShiftModifier));
        return true;
    }
    const bool live = m_mode == Mode::Reply && m_channel == domain::EntryChannel::Chat;
    if (enter && live && modifiers == Qt::NoModifier) {
        send();
        return true;
    }
    if (key.matches(QKeySequence::Undo) && !m_text->document()->isUndoAvailable()) {
        Q_EMIT undoRequested(); // text first, then the last action
        return true;
    }
    if (key.key() == Qt::Key_Tab && modifiers == Qt::NoModifier && m_suggestion->isShown()) {
        m_suggestion->accept();
        return true;
    }
    if (key.key() != Qt::Key_Escape)
        return false;
    if (m_news->isHeld()) {
        m_news->letGo();
        return true;
    }
    const bool suggested = m_suggestion->isShown();
    if (suggested)
        m_suggestion->dismiss();
    return suggested;
}

} // namespace atalaya::composer
