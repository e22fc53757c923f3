#include "ui/settings/percent_slider.h"

#include "ui/kit/label.h"
#include "ui/kit/slider.h"
#include "ui/kit/surface.h"
#include "ui/settings/preference_row.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

namespace atalaya::settings {
namespace {

using kit::theme;
namespace token = kit::token;

constexpr int kStep = 10;
constexpr int kSlider = 180;
constexpr int kNumber = 44;
const QString kLetter = QStringLiteral("A"); // the same in every language

} // namespace

PercentSlider::PercentSlider(PreferenceBook& book, const QString& key, const QString& name, Range range)
    : m_book(book)
    , m_key(key)
    , m_share(book.usual(key).metaType().id() == QMetaType::Double)
    , m_row(new QHBoxLayout(this))
    , m_slider(new kit::Slider(name, range.least, range.most, kStep, this))
    , m_number(new kit::ElidedLabel(QString(), kit::Type::Body, token::textPrimary, this))
{
    kit::scaleLayout(m_row, {}, 10);
    m_slider->setObjectName(QStringLiteral("slider"));
    m_slider->setMaximumWidth(theme().px(kSlider));
    m_number->setTabular(true);
    m_number->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_number->setFixedWidth(theme().px(kNumber));
    m_row->addWidget(m_slider);
    m_row->addWidget(m_number);
    setFocusProxy(m_slider);
    follow();
    connect(m_slider, &QSlider::sliderMoved, this, &PercentSlider::tell);
    connect(m_slider, &QSlider::valueChanged, this, &PercentSlider::choose);
    connect(&m_book, &PreferenceBook::changed, this, [this](const QString& changed) {
        if (changed == m_key)
            follow();
    });
}

void PercentSlider::showLetters()
{
    m_row->insertWidget(0, new kit::Label(kLetter, kit::Type::Small, token::textTertiary, this));
    auto* large = new kit::Label(kLetter, kit::Type::Heading, token::textPrimary, this);
    large->setType(kit::Type::Heading, kit::Weight::Regular);
    m_row->insertWidget(2, large);
}

int PercentSlider::percent() const
{
    return m_share ? qRound(m_book.value(m_key).toDouble() * 100) : m_book.value(m_key).toInt();
}

/// A value between two steps, which a policy may give, is left for a whole one.
void PercentSlider::choose(int percent)
{
    const int whole = percent / kStep * kStep;
    m_book.set(m_key, m_share ? QVariant(whole / 100.0) : QVariant(whole));
}

void PercentSlider::follow()
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(percent());
    tell(percent());
}

void PercentSlider::tell(int percent)
{
    m_number->setText(PreferenceRow::tr("%1 %").arg(QLocale().toString(percent)));
}

} // namespace atalaya::settings
