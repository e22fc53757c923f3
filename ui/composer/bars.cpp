#include "ui/composer/bars.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/models/texts.h"

#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

namespace atalaya::composer {
namespace {

using kit::theme;
namespace token = kit::token;

QString toQt(const std::string& text)
{
    return QString::fromStdString(text);
}

QString nameOf(domain::EntryChannel channel)
{
    return channel == domain::EntryChannel::Post ? ChannelBar::tr("Public reply") : models::label(channel);
}

} // namespace

ChannelBar::ChannelBar(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(theme().space(3), theme().space(2), theme().space(3), theme().space(2));
    m_row->setSpacing(theme().space(1));
    setAccessibleName(tr("Answer by"));
}

kit::Button* ChannelBar::add(const QString& text, const QString& icon, domain::EntryChannel channel,
                             bool note)
{
    auto* button = new kit::Button(text, kit::ButtonKind::Ghost, this);
    button->setIconName(icon);
    button->setSmall(true);
    button->setCheckable(true);
    button->setObjectName(note ? QStringLiteral("writeNote")
                               : QStringLiteral("channel-") + QString::fromUtf8(word(channel)));
    connect(button, &QPushButton::clicked, this, [this, channel, note] { Q_EMIT chosen(channel, note); });
    m_row->addWidget(button);
    m_choices.push_back({button, channel, note});
    return button;
}

void ChannelBar::setChannels(const std::vector<domain::EntryChannel>& channels)
{
    m_choices.clear();
    while (QLayoutItem* item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto channel : channels)
        add(nameOf(channel), models::iconOf(channel), channel, false);
    m_row->addStretch();
    add(tr("Note"), QStringLiteral("lock"), domain::EntryChannel::None, true);
}

void ChannelBar::setCurrent(domain::EntryChannel channel, bool note)
{
    for (const Choice& choice : m_choices)
        choice.button->setChecked(note ? choice.note : !choice.note && choice.channel == channel);
}

void ChannelBar::step(int by)
{
    const auto count = int(m_choices.size());
    const auto now =
        std::ranges::find_if(m_choices, [](const Choice& choice) { return choice.button->isChecked(); });
    const int next = (int(now - m_choices.begin()) + by + count) % std::max(1, count);
    const Choice& choice = m_choices[std::size_t(next)];
    Q_EMIT chosen(choice.channel, choice.note);
}

SuggestionBar::SuggestionBar(QWidget* parent)
    : QWidget(parent)
    , m_title(new kit::ElidedLabel(QString(), kit::Type::Body, token::textPrimary, this))
    , m_percent(new kit::Label(QString(), kit::Type::Small, token::machineText, this))
    , m_why(new kit::ElidedLabel(QString(), kit::Type::Small, token::textSecondary, this))
{
    setObjectName(QStringLiteral("suggestionBar"));
    setFixedHeight(theme().px(32));
    m_title->setType(kit::Type::Body, kit::Weight::Medium);
    m_why->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme().px(9), 0, theme().px(5), 0);
    row->setSpacing(theme().px(8));
    row->addWidget(new kit::IconLabel(QStringLiteral("book-open-check"), 14, token::machineText, this));
    row->addWidget(m_title);
    row->addWidget(m_percent);
    row->addStretch(1);
    row->addWidget(m_why);
    auto* insert = new kit::Button(tr("Insert"), kit::ButtonKind::Machine, this);
    insert->setObjectName(QStringLiteral("insertSuggestion"));
    insert->setSmall(true);
    insert->setKey(QStringLiteral("Tab"));
    connect(insert, &QPushButton::clicked, this, &SuggestionBar::accept);
    row->addWidget(insert);
    hide();
}

void SuggestionBar::setSuggestion(const std::optional<api::Suggestion>& suggestion)
{
    m_suggestion = suggestion;
    setVisible(suggestion.has_value());
    if (!suggestion)
        return;
    m_title->setText(toQt(suggestion->title));
    m_percent->setText(tr("%1 %").arg(qRound(suggestion->score * 100)));
    QStringList words;
    for (const std::string& word : suggestion->matched)
        if (words.size() < 3)
            words << toQt(word);
    m_why->setText(words.isEmpty() ? QString() : tr("same words: %1").arg(words.join(QStringLiteral(", "))));
    setAccessibleName(tr("Suggestion: %1, %2").arg(m_title->text(), m_why->text()));
}

void SuggestionBar::accept()
{
    if (!m_suggestion)
        return;
    const domain::ArticleId article = m_suggestion->article;
    dismiss();
    Q_EMIT accepted(article);
}

void SuggestionBar::dismiss()
{
    m_suggestion.reset();
    hide();
}

void SuggestionBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_why->setVisible(width() >= theme().px(420));
}

void SuggestionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    kit::paintBox(painter, QRectF(rect()), theme().radius(kit::Radius::Md), theme().color(token::machineTint),
                  theme().color(token::machineBorder));
}

} // namespace atalaya::composer
