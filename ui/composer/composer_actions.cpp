#include "ui/composer/bars.h"
#include "ui/composer/composer_panel.h"
#include "ui/composer/draft_edit.h"
#include "ui/composer/macro_manager.h"
#include "ui/composer/news_notice.h"
#include "ui/composer/translation_bar.h"
#include "ui/composer/writing_aids.h"
#include "ui/models/error_text.h"
#include "ui/models/texts.h"

#include "core/base/limits.h"

#include <QBuffer>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QKeyEvent>
#include <QMimeDatabase>
#include <QShortcut>
#include <QTextDocument>
#include <QTextDocumentFragment>

namespace atalaya::composer {
namespace {

constexpr int kPauseMs = 300;

} // namespace

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
    case Tool::Macros:
        return openMacros(m_text->textCursor().selection().toPlainText());
    case Tool::Cover:
        return cover();
    case Tool::MarkUp:
        return markUp();
    case Tool::Translate:
        if (m_conversation)
            m_translation->propose(models::toQt(m_conversation->customer.language.empty()
                                                    ? m_conversation->row.ticket.language
                                                    : m_conversation->customer.language)
                                       .left(2));
        return;
    }
}

void ComposerPanel::startReply()
{
    if (leaveFormer(Mode::Reply))
        return m_text->setFocus(Qt::ShortcutFocusReason);
    if (m_mode == Mode::Note)
        switchDraft(Mode::Reply, replyChannel());
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void ComposerPanel::startNote()
{
    if (leaveFormer(Mode::Note))
        return m_text->setFocus(Qt::ShortcutFocusReason);
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
    fitText();
}

void ComposerPanel::attach()
{
    if (!m_conversation)
        return;
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Attach files"));
    attachFiles(paths);
}

void ComposerPanel::attachFiles(const QStringList& paths)
{
    for (const QString& path : paths)
        attachFile(path);
}

void ComposerPanel::attachFile(const QString& path)
{
    if (!m_conversation)
        return;
    QFile file(path);
    if (QFileInfo(path).size() > qint64(limits::kAttachmentBytes))
        return Q_EMIT notice(models::errorText(ErrorCode::TooLarge));
    if (!file.open(QIODevice::ReadOnly))
        return Q_EMIT notice(models::errorText(ErrorCode::FileRead));
    keep(QFileInfo(path).fileName(), QMimeDatabase().mimeTypeForFile(path).name(), file.readAll());
}

/// A screenshot from the clipboard.
void ComposerPanel::attachPicture(const QImage& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!m_conversation || !buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG"))
        return;
    if (bytes.size() > qint64(limits::kAttachmentBytes))
        return Q_EMIT notice(models::errorText(ErrorCode::TooLarge));
    const QDateTime now = models::localTime(m_core.core().commands().now());
    keep(tr("Screenshot %1.png").arg(now.toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"))),
         QStringLiteral("image/png"), bytes);
}

void ComposerPanel::keep(const QString& name, const QString& type, const QByteArray& bytes)
{
    m_core.core().drafts().keepFile(
        name.toStdString(), type.toStdString(), bytes.toStdString(),
        models::guarded<domain::Attachment>(this, [this, bytes](const Result<domain::Attachment>& kept) {
            if (!kept)
                return Q_EMIT notice(models::errorText(kept.error().code));
            if (kept->type.starts_with("image/"))
                m_attachments->remember(kept->hash, bytes);
            m_attachments->add(*kept);
        }));
}

void ComposerPanel::connectAids()
{
    connect(m_aids, &WritingAids::changed, this, &ComposerPanel::changed);
    connect(m_aids, &WritingAids::notice, this, &ComposerPanel::notice);
    connect(m_aids, &WritingAids::macrosRequested, this, &ComposerPanel::openMacros);
    connect(m_aids, &WritingAids::statusWanted, this, [this](domain::TicketStatus status) {
        m_statusAfter = status;
        updateButton();
    });
    connect(m_text, &DraftEdit::filesGiven, this, &ComposerPanel::attachFiles);
    connect(m_text, &DraftEdit::pictureGiven, this, &ComposerPanel::attachPicture);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPauseMs);
    connect(&m_soon, &QTimer::timeout, this, &ComposerPanel::lookForData);
    auto* shortcut = new QShortcut(this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setKey(m_keymap.sequences(u"comp.cover").value(0));
    connect(shortcut, &QShortcut::activated, this, &ComposerPanel::cover);
}

void ComposerPanel::openMacros(const QString& text)
{
    if (!m_macros) {
        m_macros = new MacroManager(m_core, *m_aids->book(), window());
        connect(m_macros, &MacroManager::removed, m_aids, &WritingAids::macroRemoved);
        connect(m_macros, &MacroManager::notice, this, &ComposerPanel::notice);
    }
    m_macros->open(text);
}

bool ComposerPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_text)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::FocusIn && m_expecting)
        leaveFormer();
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
    // What selects words on every desktop does so here, whatever the map says.
    const bool words =
        key.matches(QKeySequence::SelectNextWord) || key.matches(QKeySequence::SelectPreviousWord);
    const QKeySequence pressed(QKeyCombination(modifiers, Qt::Key(key.key())));
    for (const auto& [id, by] : {std::pair(u"comp.channelNext", 1), std::pair(u"comp.channelPrev", -1)})
        if (!words && m_keymap.sequences(id).contains(pressed)) {
            stepChannel(by);
            return true;
        }
    if (m_conversation && m_aids->takeKey(key))
        return true;
    if (enter && sendsOnEnter() && modifiers == Qt::NoModifier) {
        send();
        return true;
    }
    if (key.matches(QKeySequence::Undo) && !m_text->document()->isUndoAvailable()) {
        Q_EMIT undoRequested(); // text first, then the last action
        return true;
    }
    if (key.key() == Qt::Key_Tab && modifiers == Qt::NoModifier && m_translation->isReady()) {
        m_translation->accept();
        return true;
    }
    if (key.key() == Qt::Key_Tab && modifiers == Qt::NoModifier && m_suggestion->isShown()) {
        m_suggestion->accept();
        return true;
    }
    if (key.key() != Qt::Key_Escape)
        return false;
    if (m_news->isHeld() || m_check->isHeld()) {
        m_news->letGo();
        m_check->letGo();
        return true;
    }
    if (m_translation->isShown()) {
        m_translation->dismiss();
        return true;
    }
    const bool suggested = m_suggestion->isShown();
    if (suggested)
        m_suggestion->dismiss();
    return suggested;
}

} // namespace atalaya::composer
