#include "ui/ticket/original_page.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/states.h"
#include "ui/kit/web_module.h"
#include "ui/models/error_text.h"
#include "ui/models/texts.h"
#include "ui/models/timeline_items.h"
#include "ui/ticket/link_question.h"
#include "ui/ticket/original_html.h"
#include "ui/ticket/original_parts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace atalaya::ticket {

using kit::theme;
using models::toQt;
namespace token = kit::token;

OriginalPage::OriginalPage(models::CoreSignals& core, QWidget* parent)
    : Surface(token::bgSurface, parent)
    , m_core(core)
{
    setObjectName(QStringLiteral("originalPage"));
    setAccessibleName(tr("Original message"));
    build();
    connectParts();
}

void OriginalPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = new OriginalHead(this);
    column->addWidget(m_head);
    auto* inside = new QVBoxLayout;
    kit::scaleLayout(inside, {16, 10, 16, 6}, 8);
    m_bar = new PictureBar(this);
    m_bar->hide();
    inside->addWidget(m_bar);
    m_stack = new QStackedWidget(this);
    m_frame = buildFrame();
    m_sourcePage = buildSource();
    m_loading =
        new kit::Skeleton(kit::Skeleton::Shape::Text, tr("The original takes longer than usual."), m_stack);
    m_failed = buildFailed();
    for (QWidget* page : std::initializer_list<QWidget*>{m_frame, m_sourcePage, m_loading, m_failed})
        m_stack->addWidget(page);
    inside->addWidget(m_stack, 1);
    m_foot = new QWidget(this);
    auto* foot = new QHBoxLayout(m_foot);
    kit::scaleLayout(foot, {}, 12);
    m_note = new kit::ElidedLabel(QString(), kit::Type::Small, token::textTertiary, this);
    m_note->setObjectName(QStringLiteral("originalNote"));
    m_links = new kit::ElidedLabel(QString(), kit::Type::Small, token::textTertiary, this);
    m_links->setObjectName(QStringLiteral("originalLinks"));
    m_links->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_links);
    inside->addWidget(m_foot);
    column->addLayout(inside, 1);
}

QWidget* OriginalPage::buildFrame()
{
    auto* frame = new kit::Surface(token::bgSurface, m_stack);
    frame->setCard(kit::Radius::Lg, token::borderDefault);
    m_paper = new QVBoxLayout(frame);
    kit::scaleLayout(m_paper, {1, 4, 1, 4}, 0);
    return frame;
}

/// Scrolls, for under large letters it is higher than the pane.
QWidget* OriginalPage::buildFailed()
{
    auto* area = new QScrollArea(m_stack);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus); // the ways out inside have it
    area->setAccessibleName(tr("Original message"));
    auto* page = new kit::Surface(token::bgSurface, area);
    m_error = new kit::ErrorState(page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_error);
    column->addStretch();
    area->setWidget(page);
    return area;
}

QWidget* OriginalPage::buildSource()
{
    auto* page = new QWidget(m_stack);
    auto* column = new QVBoxLayout(page);
    kit::scaleLayout(column, {}, 6);
    m_source = new QPlainTextEdit(page);
    m_source->setObjectName(QStringLiteral("sourceText"));
    m_source->setAccessibleName(tr("Source of the message"));
    m_source->setReadOnly(true);
    m_source->setTabChangesFocus(true);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_source->setFont(theme().font(kit::Type::Code));
    column->addWidget(m_source, 1);
    auto* row = new QHBoxLayout;
    auto* copy = new kit::Button(tr("Copy all"), kit::ButtonKind::Default, page);
    copy->setObjectName(QStringLiteral("copySource"));
    copy->setSmall(true);
    m_cut = new kit::ElidedLabel(QString(), kit::Type::Small, token::textTertiary, page);
    row->addWidget(copy);
    row->addWidget(m_cut, 1);
    column->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_source->toPlainText());
        Q_EMIT notice(tr("Source copied."));
    });
    return page;
}

void OriginalPage::connectParts()
{
    connect(m_head->back(), &QPushButton::clicked, this, &OriginalPage::closed);
    connect(m_head->source(), &QPushButton::clicked, this, &OriginalPage::render);
    connect(m_head->invert(), &QPushButton::clicked, this, &OriginalPage::render);
    connect(m_head->window_(), &QPushButton::clicked, this, [this] {
        if (m_entry)
            Q_EMIT windowRequested(*m_entry);
    });
    connect(m_bar, &PictureBar::onceRequested, this, &OriginalPage::showPicturesOnce);
    connect(m_bar, &PictureBar::alwaysRequested, this, [this] { trust(true); });
    connect(m_bar, &PictureBar::noLongerRequested, this, [this] { trust(false); });
    connect(m_error, &kit::ErrorState::tryAgain, this, [this] { load(m_pictures); });
    // Before the page has it: one that is only just loading would swallow the key.
    auto* back = new QShortcut(Qt::Key_Escape, this);
    back->setObjectName(QStringLiteral("app.escape"));
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &OriginalPage::closed);
    connect(&theme(), &kit::Theme::changed, this, [this] {
        m_source->setFont(theme().font(kit::Type::Code));
        render();
    });
    // What could not be fetched without a line is fetched with it.
    connect(&m_core, &models::CoreSignals::linkChanged, this, [this](const api::LinkState& link) {
        if (m_entry && m_stack->currentWidget() == m_failed && link.kind == api::LinkKind::Online)
            load(m_pictures);
    });
}

void OriginalPage::setAlone()
{
    m_head->back()->hide();
    m_head->window_()->hide();
}

std::optional<domain::EntryId> OriginalPage::entry() const
{
    return m_entry ? std::optional(m_entry->id) : std::nullopt;
}

void OriginalPage::open(const domain::Entry& entry, Form form)
{
    m_head->source()->setChecked(form == Form::Source);
    if (m_entry && m_entry->id == entry.id && m_message)
        return render();
    m_entry = entry;
    m_message.reset();
    m_sender.clear();
    m_bar->hide();
    m_head->setPerson(toQt(entry.authorId), models::authorName(entry));
    QStringList to;
    for (const std::string& address : entry.to)
        to << toQt(address);
    m_head->setLine(to.isEmpty() ? QString() : tr("to %1").arg(to.join(QStringLiteral(", "))),
                    models::shortTime(entry.at, m_core.core().commands().now()));
    load(false);
}

void OriginalPage::clear()
{
    ++m_generation;
    m_entry.reset();
    m_message.reset();
    m_loading->stop();
    m_source->clear();
    if (m_view)
        m_view->setContent(textContent({}, {}));
}

void OriginalPage::load(bool pictures)
{
    if (!m_entry)
        return;
    const quint64 generation = ++m_generation;
    const auto answer = [this, generation, pictures](Result<api::OriginalMessage> message) {
        if (generation != m_generation)
            return;
        m_loading->stop();
        message ? display(*std::move(message), pictures) : showError(message.error());
    };
    if (!m_message) {
        m_loading->start();
        m_stack->setCurrentWidget(m_loading);
        updateNote();
    }
    m_core.core().queries().original(m_entry->originalHash, pictures,
                                     models::guarded<api::OriginalMessage>(this, answer));
}

void OriginalPage::display(api::OriginalMessage message, bool pictures)
{
    const bool first = !m_message;
    m_message = std::move(message);
    m_pictures = pictures;
    m_sender = senderOf(m_message->source);
    m_head->setAddress(m_sender);
    m_source->setPlainText(toQt(m_message->source));
    m_cut->setText(m_message->cut ? tr("Only the beginning is shown.") : QString());
    if (!m_view)
        makeView(false);
    const bool loads = m_view->fetchesPictures() && m_message->remotePictures > m_message->trackers;
    if (first && !pictures && loads && m_senders.trusted(m_sender))
        return load(true);
    render();
    if (first && hasFocus())
        m_view->surface()->setFocus(Qt::OtherFocusReason);
}

void OriginalPage::showError(const Error& error)
{
    const api::LinkKind link = m_core.linkState().kind;
    const bool away = link == api::LinkKind::Offline || link == api::LinkKind::SignedOut;
    m_error->setContent(tr("The original cannot be shown"),
                        away ? tr("It is not on this computer, and there is no connection. It is fetched as "
                                  "soon as there is one.")
                             : models::errorText(error.code),
                        models::errorReference(error.code), toQt(error.str()));
    m_bar->hide();
    m_stack->setCurrentWidget(m_failed);
    updateNote();
}

void OriginalPage::makeView(bool plain)
{
    if (m_view) { // its own handler may have brought us here
        m_view->setObjectName({});
        m_view->hide();
        m_paper->removeWidget(m_view);
        m_view->deleteLater();
    }
    m_view = plain ? kit::makePlainHtmlView(m_frame) : kit::makeHtmlView(m_frame);
    m_view->setObjectName(QStringLiteral("originalView"));
    kit::HtmlView::Handlers handlers;
    handlers.link = [this](const QUrl& link) {
        askBeforeOpening(
            m_links, link, [this, link] { Q_EMIT linkRequested(link); },
            [this](const QString& text) { Q_EMIT notice(text); });
    };
    handlers.hovered = [this](const QUrl& link) {
        m_links->setText(link.isEmpty() ? tr("Links open in your browser, shown in full first")
                                        : link.toString(QUrl::FullyEncoded));
    };
    handlers.failed = [this] { viewFailed(); };
    m_view->setHandlers(std::move(handlers));
    m_paper->addWidget(m_view);
}

/// The process that showed the page has ended. What it showed may be why: this one stands in from now on.
void OriginalPage::viewFailed()
{
    m_crashed = true;
    makeView(true);
    render();
}

void OriginalPage::render()
{
    if (!m_message || !m_entry || !m_view)
        return;
    updateBar();
    updateNote();
    const bool dark = theme().appearance().mode != kit::Mode::Light;
    m_head->invert()->setVisible(dark && !m_message->html.empty());
    if (m_head->source()->isChecked()) {
        m_bar->hide(); // a source shows no pictures, and needs the height
        m_stack->setCurrentWidget(m_sourcePage);
        return;
    }
    m_stack->setCurrentWidget(m_frame);
    const QString title = tr("Original message from %1").arg(models::authorName(*m_entry));
    kit::HtmlContent content = m_message->html.empty() ? textContent(toQt(m_entry->text), title)
                                                       : originalContent(*m_message, title);
    if (!m_pictures)
        content.pictures.clear();
    content.inverted = dark && m_head->invert()->isChecked();
    m_view->setContent(content);
}

void OriginalPage::updateBar()
{
    using State = PictureBar::State;
    const bool trusted = m_pictures && m_senders.trusted(m_sender);
    m_bar->setMessage(*m_message,
                      !m_view->fetchesPictures() ? State::Never
                          : trusted              ? State::Trusted
                          : m_pictures           ? State::ShownOnce
                                                 : State::Blocked);
}

void OriginalPage::updateNote()
{
    const bool shown = m_message && m_view && !m_head->source()->isChecked();
    m_note->setVisible(shown);
    m_links->setVisible(shown);
    m_links->setText(shown ? tr("Links open in your browser, shown in full first") : QString());
    if (!shown)
        return m_note->setText({});
    if (m_message->html.empty())
        return m_note->setText(tr("Sent as plain text"));
    if (m_crashed)
        return m_note->setText(tr("The page ended unexpectedly; shown in a simpler way"));
    m_note->setText(m_view->fetchesPictures() ? QString()
                                              : tr("Shown in a simpler way, without its pictures"));
}

void OriginalPage::toggleSource()
{
    m_head->source()->toggle();
    render();
    QWidget* shown = m_head->source()->isChecked() || !m_view ? static_cast<QWidget*>(m_source) : m_view;
    shown->setFocus(Qt::ShortcutFocusReason);
}

void OriginalPage::showPicturesOnce()
{
    if (!m_message || !m_view || m_pictures)
        return;
    if (m_message->remotePictures == m_message->trackers)
        return Q_EMIT notice(tr("There are no pictures to show."));
    if (!m_view->fetchesPictures())
        return Q_EMIT notice(tr("This simpler view loads no pictures."));
    load(true);
}

void OriginalPage::trust(bool on)
{
    if (m_sender.isEmpty())
        return;
    m_senders.trust(m_sender, on);
    Q_EMIT notice(on ? tr("Pictures from %1 are always loaded. Preferences take it back.").arg(m_sender)
                     : tr("Pictures from %1 are blocked again.").arg(m_sender));
    if (on && !m_pictures)
        return load(true);
    if (!on)
        return load(false);
    updateBar();
}

void OriginalPage::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    m_foot->setVisible(window()->height() >= theme().px(560));
}

void OriginalPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT closed();
    Surface::keyPressEvent(event);
}

} // namespace atalaya::ticket
