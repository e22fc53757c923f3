#include "ui/composer/composer_panel.h"

#include "ui/composer/bars.h"
#include "ui/composer/colleague_notice.h"
#include "ui/composer/draft_edit.h"
#include "ui/composer/format_bar.h"
#include "ui/composer/macro_line.h"
#include "ui/composer/news_notice.h"
#include "ui/composer/saved_mark.h"
#include "ui/composer/send_times.h"
#include "ui/composer/translation_bar.h"
#include "ui/composer/writing_aids.h"
#include "ui/kit/button.h"
#include "ui/kit/key_action.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/surface.h"
#include "ui/kit/theme.h"
#include "ui/models/texts.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace atalaya::composer {

using kit::theme;
using models::toQt;
namespace token = kit::token;

namespace {

constexpr int kEdge = 14; // of the card to the pane
constexpr int kCompactEdge = 10;
constexpr int kTextMargin = 8;
constexpr double kMostOfPane = 0.4;
constexpr int kBorder = 2;

/// A line that ends where the border of the card begins.
QWidget* addLine(QVBoxLayout& column, QWidget* card)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(kBorder, 0, kBorder, 0);
    auto* line = new kit::Line(Qt::Horizontal, card);
    row->addWidget(line);
    column.addLayout(row);
    return line;
}

} // namespace

ComposerPanel::ComposerPanel(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* parent)
    : ComposerTidings(parent)
    , m_core(core)
    , m_keymap(keymap)
    , m_keeper(core)
{
    setObjectName(QStringLiteral("composer"));
    build();
    connect(&m_keeper, &DraftKeeper::saved, this, [this] {
        if (m_text->document()->isEmpty())
            return; // it was sent meanwhile, or another draft is on screen
        const Instant now = m_core.core().commands().now();
        m_saved->setText(tr("Draft saved %1").arg(models::shortTime(now, now)));
    });
    connect(&m_keeper, &DraftKeeper::unsaved, this, &ComposerPanel::unsaved);
    connect(&m_keeper, &DraftKeeper::failed, this, &ComposerPanel::notice);
    clear();
}

void ComposerPanel::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side(), theme().space(1), side(), theme().space(5));
    column->setSpacing(0);
    m_channels = new ChannelBar(this);
    column->addWidget(m_channels);
    m_channelsLine = addLine(*column, this);
    column->addWidget(buildAddresses());
    m_warning = new kit::Label(QString(), kit::Type::Small, token::timeWarnText, this);
    m_warning->setObjectName(QStringLiteral("composerWarning"));
    m_warning->setWordWrap(true);
    m_warning->setContentsMargins(theme().space(5), theme().space(2), theme().space(5), theme().space(2));
    m_warning->hide();
    column->addWidget(m_warning);
    addNotices(*column);
    m_text = new DraftEdit(this);
    m_text->setObjectName(QStringLiteral("composerText"));
    m_text->setProperty("atalayaBare", true);
    m_aids = new WritingAids(m_core, m_keymap, m_text, this);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_text->installEventFilter(this);
    m_text->viewport()->setAutoFillBackground(false);
    auto* textRow = new QHBoxLayout;
    const int beside = theme().space(2) + theme().px(kTextMargin);
    textRow->setContentsMargins(beside, theme().px(kTextMargin), beside, theme().px(kTextMargin));
    textRow->addWidget(m_text);
    column->addLayout(textRow);
    m_attachments = new AttachmentBar(this);
    column->addWidget(m_attachments);
    m_suggestion = new SuggestionBar(this);
    m_translation = new TranslationBar(m_core, m_text, this);
    connect(m_translation, &TranslationBar::notice, this, &ComposerPanel::notice);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(theme().space(4), 0, theme().space(4), theme().space(3));
    below->setSpacing(theme().space(2));
    below->addWidget(m_aids->macroLine());
    below->addWidget(m_translation);
    below->addWidget(m_suggestion);
    column->addLayout(below);
    addLine(*column, this);
    column->addWidget(buildTools());
    connect(m_channels, &ChannelBar::chosen, this, [this](domain::EntryChannel channel, bool note) {
        switchDraft(note ? Mode::Note : Mode::Reply, note ? domain::EntryChannel::None : channel);
        m_text->setFocus();
    });
    connect(m_text, &DraftEdit::edited, this, &ComposerPanel::changed);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ComposerPanel::fitText);
    connect(m_attachments, &AttachmentBar::changed, this, &ComposerPanel::changed);
    connect(m_suggestion, &SuggestionBar::accepted, this, &ComposerPanel::insertSuggestionRequested);
    connectAids();
    connectMarking();
}

/// Over the text: who else writes, and what has arrived meanwhile.
void ComposerPanel::addNotices(QVBoxLayout& column)
{
    m_colleague = new ColleagueNotice(m_core, this);
    m_news = new NewsNotice(m_keymap, this);
    m_check = new CheckNotice(m_keymap, this);
    // One layout for all: a row of its own would keep its margins while its notice is hidden.
    auto* notices = new QVBoxLayout;
    notices->setContentsMargins(theme().space(4), 0, theme().space(4), 0);
    notices->setSpacing(theme().space(2));
    for (QWidget* line : std::initializer_list<QWidget*>{m_colleague, m_news, m_check})
        notices->addWidget(line);
    column.addLayout(notices);
    connect(m_news, &NewsNotice::entryRequested, this, &ComposerPanel::entryRequested);
    connect(m_news, &NewsNotice::readAndSend, this, [this] { sendWhatIsHeld(false); });
    connect(m_news, &NewsNotice::sendAnyway, this, [this] { sendWhatIsHeld(true); });
    connect(m_news, &NewsNotice::writingGoesOn, this, [this] { m_text->setFocus(); });
    connect(m_check, &CheckNotice::coverRequested, this, &ComposerPanel::cover);
    connect(m_check, &CheckNotice::attachRequested, this, &ComposerPanel::attach);
    connect(m_check, &CheckNotice::sendAnyway, this, [this] { sendWhatIsHeld(true); });
    connect(m_check, &CheckNotice::writingGoesOn, this, [this] { m_text->setFocus(); });
}

QWidget* ComposerPanel::buildAddresses()
{
    m_addresses = new QWidget(this);
    auto* row = new QHBoxLayout(m_addresses);
    row->setContentsMargins(theme().space(5), theme().space(2), theme().space(5), 0);
    row->setSpacing(theme().space(4));
    const auto line = [&](QLineEdit*& edit, const QString& name, const char* object, const QString& hint) {
        edit = new QLineEdit(m_addresses);
        edit->setObjectName(QLatin1StringView(object));
        edit->setProperty("atalayaBare", true);
        edit->setAccessibleName(name);
        edit->setPlaceholderText(hint);
        edit->setFont(theme().font(kit::Type::Small));
        connect(edit, &QLineEdit::textEdited, this, &ComposerPanel::changed);
        row->addWidget(edit, 1);
    };
    line(m_to, tr("To"), "composerTo", tr("To"));
    line(m_cc, tr("Cc"), "composerCc", tr("Cc"));
    line(m_bcc, tr("Bcc"), "composerBcc", tr("Bcc"));
    m_cc->hide();
    m_bcc->hide();
    m_ccButton = new kit::Button(tr("Cc Bcc"), kit::ButtonKind::Ghost, m_addresses);
    m_ccButton->setSmall(true);
    m_ccButton->setObjectName(QStringLiteral("showCc"));
    connect(m_ccButton, &QPushButton::clicked, this, [this] {
        m_cc->show();
        m_bcc->show();
        m_ccButton->hide();
        m_cc->setFocus();
    });
    row->addWidget(m_ccButton);
    m_saved = new SavedMark(m_addresses);
    m_saved->setObjectName(QStringLiteral("draftSaved"));
    m_saved->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(m_saved);
    return m_addresses;
}

QWidget* ComposerPanel::buildTools()
{
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(theme().space(4), theme().space(3), theme().space(4), theme().space(3));
    row->setSpacing(theme().space(2));
    FormatBar* bar = m_aids->bar();
    bar->addGap();
    bar->add({"comp.attach", "paperclip", tr("Attach a file"), [this] { attach(); }, 2})
        ->setObjectName(QStringLiteral("attach"));
    m_historyButton =
        bar->add({"comp.history", "history", tr("Earlier versions"), [this] { openHistory(); }, 12});
    m_historyButton->setObjectName(QStringLiteral("draftHistoryButton"));
    bar->add(
        {"comp.translate", "languages", tr("Translate the draft"), [this] { use(Tool::Translate); }, 11});
    bar->add({"comp.discard", "eraser", tr("Discard the draft"), [this] { discard(); }, 13})
        ->setObjectName(QStringLiteral("discardDraft"));
    row->addWidget(bar, 1);
    m_send = new kit::SplitButton(QString(), kit::ButtonKind::Primary, tools);
    m_send->main()->setObjectName(QStringLiteral("send"));
    m_send->main()->setProperty(kit::kActionProperty, QStringLiteral("comp.send"));
    m_send->arrow()->setObjectName(QStringLiteral("sendMenu"));
    m_send->arrow()->setAccessibleName(tr("Choose when to send, and what happens after"));
    m_send->setKey(m_keymap.text(u"comp.send"));
    connect(m_send, &kit::SplitButton::clicked, this, [this] { send(); });
    connect(m_send->arrow(), &QPushButton::clicked, this, &ComposerPanel::openSendMenu);
    row->addWidget(m_send);
    return tools;
}

void ComposerPanel::setCalm(bool calm)
{
    m_send->setKind(calm ? kit::ButtonKind::Default : kit::ButtonKind::Primary);
}

void ComposerPanel::setCompact()
{
    m_compact = true;
    m_channels->hide();
    m_channelsLine->hide();
    layout()->setContentsMargins(side(), theme().space(1), side(), theme().space(4));
    fitText();
}

bool ComposerPanel::sendsOnEnter() const
{
    return m_mode == Mode::Reply && m_aids->settings().enterSends.contains(m_channel);
}

void ComposerPanel::setMode(Mode mode, domain::EntryChannel channel)
{
    m_mode = mode;
    m_channel = channel;
    m_channels->setCurrent(channel, mode == Mode::Note);
    if (mode == Mode::Note)
        m_suggestion->setSuggestion(std::nullopt); // it is written for the customer
    m_addresses->setVisible(mode == Mode::Reply && channel == domain::EntryChannel::Email);
    if (m_conversation)
        m_aids->setContext(*m_conversation, mode == Mode::Note, channel);
    restyle();
    updateButton();
}

void ComposerPanel::restyle()
{
    const bool note = m_mode == Mode::Note;
    m_text->setFont(theme().font(kit::Type::Reading));
    QPalette colours = m_text->palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    colours.setColor(QPalette::Text, theme().color(note ? token::noteText : token::textPrimary));
    m_text->setPalette(colours);
    m_text->setAccessibleName(note ? tr("Internal note") : tr("Reply"));
    update();
}

void ComposerPanel::updateButton()
{
    if (!m_conversation)
        return m_send->setText(tr("Send"));
    if (m_compact) {
        m_send->setKey(sendsOnEnter() ? QStringLiteral("\u21B5") : m_keymap.text(u"comp.send"));
        m_send->main()->setToolTip({});
        m_send->main()->setAccessibleName({});
    }
    if (m_mode == Mode::Note) {
        m_send->setText(tr("Add note"));
        m_text->setPlaceholderText(tr("Only your team sees this"));
        return;
    }
    const QString person = models::firstName(m_conversation->customer.name);
    const QString whole = m_sendAt ? tr("Send %1").arg(whenText(*m_sendAt, m_core.core().commands().now(),
                                                                placeOf(m_conversation->customer).zone))
                                   : tr("Send to %1, set %2").arg(person, models::label(m_statusAfter));
    m_send->setText(m_compact ? tr("Send") : whole);
    if (m_compact) {
        m_send->main()->setToolTip(whole);
        m_send->main()->setAccessibleName(whole);
    }
    m_text->setPlaceholderText(tr("Reply to %1").arg(person));
}

bool ComposerPanel::hasFocusInside() const
{
    const QWidget* focus = window()->focusWidget();
    return focus && (focus == this || isAncestorOf(focus));
}

void ComposerPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().color(token::bgSurface));
    const QRectF card = QRectF(rect()).adjusted(side(), theme().space(1), -side(), -theme().space(5));
    const bool note = m_mode == Mode::Note;
    const bool isPublic = !note && m_channel == domain::EntryChannel::Post;
    const auto border = hasFocusInside() ? token::focusRing
        : note                           ? token::noteBorder
        : isPublic                       ? token::timeWarnBorder
                                         : token::borderControl;
    kit::paintBox(painter, card, theme().radius(kit::Radius::Lg),
                  theme().color(note ? token::noteBg : token::bgSurface),
                  {theme().color(border), hasFocusInside() ? 2.0 : 0.0});
}

void ComposerPanel::fitText()
{
    // Two lines at least; then as high as the text, up to its share of the pane, where it scrolls. Whole
    // lines: none is cut at the upper edge.
    const bool low = window()->height() < theme().px(720);
    const double line = m_text->lineHeight();
    const int pane = parentWidget() ? parentWidget()->height() : height();
    // Under large letters a suggestion takes the place of the second line.
    const bool scarce = window()->height() < theme().px(560) && m_suggestion->isVisibleTo(this);
    const int least = scarce ? 1 : low || m_compact ? 2 : 3;
    const int most = std::max(least, int((pane * kMostOfPane - theme().px(136)) / line));
    const int wanted = qCeil(m_text->document()->size().height() / line - 0.1);
    m_text->setFixedHeight(qCeil(std::clamp(wanted, least, most) * line));
}

int ComposerPanel::side() const
{
    const int beyond = (width() - theme().metric(kit::Metric::ConversationMax)) / 2;
    return theme().px(m_compact ? kCompactEdge : kEdge) + std::max(0, beyond);
}

void ComposerPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // In low windows the text has two lines and the addresses give way.
    const bool low = window()->height() < theme().px(720);
    m_addresses->setVisible(m_mode == Mode::Reply && m_channel == domain::EntryChannel::Email && !low);
    layout()->setContentsMargins(side(), theme().space(1), side(), theme().space(5));
    fitText();
}

} // namespace atalaya::composer
