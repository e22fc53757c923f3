#include "ui/settings/preference_row.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/surface.h"

#include <QHBoxLayout>

namespace atalaya::settings {

using kit::theme;
namespace token = kit::token;

QString folded(const QString& text)
{
    QString out;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D))
        if (letter.category() != QChar::Mark_NonSpacing)
            out += letter.toCaseFolded();
    return out;
}

PreferenceRow::PreferenceRow(PreferenceBook& book, const QString& key, const Texts& texts, QWidget* control,
                             QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_key(key)
    , m_texts(texts)
    , m_control(control)
    , m_lock(new kit::IconLabel(QStringLiteral("lock"), 14, token::textTertiary, this))
    , m_source(new kit::Label(QString(), kit::Type::Small, token::textTertiary, this))
    , m_reset(new kit::IconButton(QStringLiteral("rotate-ccw"), tr("Back to usual"), this))
{
    setObjectName(QStringLiteral("preference.") + key);
    auto* row = new QHBoxLayout(this);
    kit::scaleLayout(row, {0, 10, 0, 10}, 12);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new kit::Paragraph(texts.title, kit::Type::Body, token::textPrimary, this));
    if (!texts.help.isEmpty())
        words->addWidget(new kit::Paragraph(texts.help, kit::Type::Small, token::textTertiary, this));
    auto* source = new QHBoxLayout;
    source->setSpacing(theme().space(2));
    source->addWidget(m_lock);
    source->addWidget(m_source);
    source->addStretch();
    words->addLayout(source);
    row->addLayout(words, 1);
    m_reset->setSide(24);
    row->addWidget(m_reset);
    control->setParent(this);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(texts.title);
    control->setAccessibleDescription(texts.help);
    row->addWidget(control);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_book.reset(m_key);
        m_control->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_book, &PreferenceBook::changed, this, [this](const QString& key_) {
        if (key_ == m_key)
            refresh();
    });
    refresh();
}

void PreferenceRow::refresh()
{
    const SetBy by = m_key.isEmpty() ? SetBy::Usual : m_book.setBy(m_key);
    m_lock->setVisible(by == SetBy::Company);
    m_source->setText(by == SetBy::Company      ? tr("Set by your company")
                          : by == SetBy::Person ? tr("Changed by you")
                                                : QString());
    m_source->setVisible(by != SetBy::Usual);
    m_reset->setVisible(by == SetBy::Person);
    m_reset->setName(tr("Back to usual: %1").arg(m_texts.title));
    m_control->setEnabled(by != SetBy::Company);
}

bool PreferenceRow::matches(const QString& text) const
{
    const QString all = folded(m_texts.title + u' ' + m_texts.help + u' ' + m_texts.words);
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString& word) { return all.contains(word); });
}

void PreferenceRow::paintEvent(QPaintEvent*)
{
    kit::WidgetPainter painter(this);
    kit::paintEdge(painter, rect(), Qt::BottomEdge, theme().color(token::borderSubtle));
}

} // namespace atalaya::settings
