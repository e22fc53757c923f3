#include "ui/ticket/original_parts.h"

#include "ui/kit/avatar.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/popover.h"
#include "ui/models/core_signals.h"
#include "ui/ticket/original_html.h"

#include <QVBoxLayout>

namespace atalaya::ticket {

namespace token = kit::token;

OriginalHead::OriginalHead(QWidget* parent)
    : Surface(token::bgSurface, parent)
    , m_back(new kit::IconButton(QStringLiteral("chevron-left"), tr("Back to the conversation"), this))
    , m_avatar(new kit::Avatar(34, this))
    , m_name(new kit::ElidedLabel(QString(), kit::Type::Body, token::textPrimary, this))
    , m_address(new kit::ElidedLabel(QString(), kit::Type::Body, token::textSecondary, this))
    , m_to(new kit::ElidedLabel(QString(), kit::Type::Small, token::textTertiary, this))
    , m_when(new kit::ElidedLabel(QString(), kit::Type::Small, token::textTertiary, this))
    , m_source(new kit::IconButton(QStringLiteral("code-xml"), tr("Source"), this))
    , m_invert(new kit::IconButton(QStringLiteral("contrast"), tr("Dark paper"), this))
    , m_window(new kit::IconButton(QStringLiteral("external-link"), tr("Open in a window"), this))
{
    setEdges(Qt::BottomEdge);
    m_name->setType(kit::Type::Body, kit::Weight::Semibold);
    m_avatar->setBackdrop(token::bgSurface);
    m_back->setKey(QStringLiteral("Esc"));
    m_back->setObjectName(QStringLiteral("originalBack"));
    m_source->setObjectName(QStringLiteral("originalSource"));
    m_invert->setObjectName(QStringLiteral("originalInvert"));
    m_window->setObjectName(QStringLiteral("originalWindow"));
    m_source->setCheckable(true);
    m_invert->setCheckable(true);
    auto* row = new QHBoxLayout(this);
    kit::scaleLayout(row, {8, 8, 16, 8}, 8);
    row->addWidget(m_back);
    row->addWidget(m_avatar);
    auto* who = new QVBoxLayout;
    kit::scaleLayout(who, {}, 0);
    auto* first = new QHBoxLayout;
    kit::scaleLayout(first, {}, 6);
    first->addWidget(m_name);
    first->addWidget(m_address, 1);
    who->addStretch(1);
    who->addLayout(first);
    who->addWidget(m_to);
    who->addStretch(1);
    row->addLayout(who, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_when, m_source, m_invert, m_window})
        row->addWidget(part);
}

void OriginalHead::setPerson(const QString& id, const QString& name)
{
    m_avatar->setPerson(id, name);
    m_name->setText(name);
    m_address->setText({});
}

void OriginalHead::setAddress(const QString& address)
{
    m_address->setText(address);
}

void OriginalHead::setLine(const QString& to, const QString& when)
{
    m_to->setText(to);
    m_to->setVisible(!to.isEmpty()); // the name stands in the middle then
    m_when->setText(when);
}

PictureBar::PictureBar(QWidget* parent)
    : Surface(token::timeWarnTint, parent)
    , m_icon(new kit::IconLabel(QStringLiteral("image-off"), 16, token::timeWarnText, this))
    , m_text(new kit::ElidedLabel(QString(), kit::Type::Body, token::timeWarnText, this))
    , m_once(new kit::Button(tr("Show once"), kit::ButtonKind::Default, this))
    , m_always(new kit::Button(tr("Always for this sender"), kit::ButtonKind::Ghost, this))
    , m_noLonger(new kit::Button(tr("No longer for this sender"), kit::ButtonKind::Ghost, this))
    , m_info(new kit::IconButton(QStringLiteral("info"), tr("Where they stand"), this))
{
    setObjectName(QStringLiteral("pictureBar"));
    m_text->setType(kit::Type::Body, kit::Weight::Medium);
    m_text->setObjectName(QStringLiteral("pictureText"));
    m_once->setObjectName(QStringLiteral("picturesOnce"));
    m_always->setObjectName(QStringLiteral("picturesAlways"));
    m_noLonger->setObjectName(QStringLiteral("picturesNoLonger"));
    m_info->setObjectName(QStringLiteral("pictureSites"));
    m_once->setKey(QStringLiteral("I"));
    m_rows = new QBoxLayout(QBoxLayout::LeftToRight, this);
    kit::scaleLayout(m_rows, {12, 5, 6, 5}, 8);
    auto* words = new QHBoxLayout;
    kit::scaleLayout(words, {}, 8);
    words->addWidget(m_icon);
    words->addWidget(m_text, 1);
    m_rows->addLayout(words, 1);
    auto* ways = new QHBoxLayout;
    kit::scaleLayout(ways, {}, 8);
    ways->addStretch();
    for (kit::Button* button : {m_once, m_always, m_noLonger}) {
        button->setSmall(true);
        ways->addWidget(button);
    }
    ways->addWidget(m_info);
    m_rows->addLayout(ways);
    connect(m_once, &QPushButton::clicked, this, &PictureBar::onceRequested);
    connect(m_always, &QPushButton::clicked, this, &PictureBar::alwaysRequested);
    connect(m_noLonger, &QPushButton::clicked, this, &PictureBar::noLongerRequested);
    connect(m_info, &QPushButton::clicked, this, &PictureBar::showSites);
}

void PictureBar::setMessage(const api::OriginalMessage& message, State state)
{
    const bool some = message.remotePictures > message.trackers;
    const bool shown = some && (state == State::ShownOnce || state == State::Trusted);
    m_sites.clear();
    for (const std::string& site : message.sites)
        m_sites << models::toQt(site);
    m_text->setText(shown ? shownText(message) : blockedText(message));
    const token::Id ink = shown ? token::textSecondary : token::timeWarnText;
    m_text->setInk(ink);
    m_icon->setInk(ink);
    m_icon->setIconName(shown ? QStringLiteral("image") : QStringLiteral("image-off"));
    setFill(shown ? token::bgSunken : token::timeWarnTint);
    setCard(kit::Radius::Md, shown ? token::borderSubtle : token::timeWarnBorder);
    m_once->setVisible(some && state == State::Blocked);
    m_always->setVisible(some && (state == State::Blocked || state == State::ShownOnce));
    m_noLonger->setVisible(some && state == State::Trusted);
    setVisible(message.remotePictures > 0);
    arrange();
}

void PictureBar::arrange()
{
    const bool ways =
        m_once->isVisibleTo(this) || m_always->isVisibleTo(this) || m_noLonger->isVisibleTo(this);
    const bool narrow = width() < kit::theme().px(600);
    m_rows->setDirection(ways && narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PictureBar::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    arrange();
}

void PictureBar::showSites()
{
    auto* box = new kit::Popover(window());
    box->setAccessibleName(m_info->accessibleName());
    connect(box, &kit::Popover::closed, box, &QObject::deleteLater);
    kit::scaleLayout(box->content(), {14, 12, 14, 12}, 6);
    const QString why =
        tr("Who fetches a picture tells its owner that, when and where this message was read. "
           "Trackers are made for that only; they are never loaded.");
    auto* text = new kit::Paragraph(why, kit::Type::Small, token::textSecondary, box);
    text->setFixedWidth(kit::theme().px(320));
    box->content()->addWidget(text);
    for (const QString& site : std::as_const(m_sites))
        box->content()->addWidget(
            new kit::Label(site.toHtmlEscaped(), kit::Type::Small, token::textPrimary, box));
    box->openAt(m_info);
    box->setFocus(Qt::PopupFocusReason);
}

} // namespace atalaya::ticket
