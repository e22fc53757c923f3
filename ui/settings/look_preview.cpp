#include "ui/settings/look_preview.h"

#include "ui/kit/avatar.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/labels.h"
#include "ui/kit/surface.h"

#include <QHBoxLayout>
#include <QLocale>
#include <cmath>

namespace atalaya::settings {
namespace {

using kit::theme;
namespace token = kit::token;

/// Relative luminance of a colour (WCAG 2.2).
double luminance(const QColor& color)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

struct Person {
    const char* name;
    const char* subject;
    const char* tag;
    const char* words;
    int unread;
};

// People and words of the sample company, as a customer writes them: not translated.
constexpr Person kPeople[] = {
    {"Matilde Rey", "Pelusa en cabina, FA 233", "Pet", "Foto: el transportín", 2},
    {"Enrique Salas", "Reclamación FA 418", "EU261", "gracias por los datos", 0},
    {"Joana Prates", "Mala não chegou", "Bag", "Já são dois dias", 3},
};

} // namespace

double lowestTextContrast()
{
    const token::Id inks[] = {token::textPrimary, token::textSecondary, token::textTertiary, token::textLink};
    const token::Id grounds[] = {token::bgSurface, token::bgChrome, token::bgPane, token::bgSelected};
    double lowest = 21;
    for (const token::Id ink : inks)
        for (const token::Id ground : grounds)
            lowest = std::min(lowest, contrast(theme().color(ink), theme().color(ground)));
    return lowest;
}

LookPreview::LookPreview(PreferenceBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_now(new kit::Label(QString(), kit::Type::Small, token::textTertiary, this))
    , m_contrast(new kit::Paragraph(QString(), kit::Type::Small, token::textSecondary, this))
{
    setObjectName(QStringLiteral("lookPreview"));
    setAccessibleName(tr("Preview"));
    auto* column = new QVBoxLayout(this);
    kit::scaleLayout(column, {20, 20, 20, 20}, 12);
    auto* head = new QHBoxLayout;
    auto* title = new kit::Label(tr("Preview"), kit::Type::Body, token::textPrimary, this);
    title->setType(kit::Type::Body, kit::Weight::Semibold);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_now);
    column->addLayout(head);
    column->addWidget(rows());
    column->addWidget(bubbles());
    column->addWidget(m_contrast);
    column->addWidget(new kit::Paragraph(tr("Every change here can be undone with Ctrl Z."), kit::Type::Small,
                                         token::textSecondary, this));
    column->addStretch();
    connect(&m_book, &PreferenceBook::changed, this, &LookPreview::refresh);
    connect(&theme(), &kit::Theme::changed, this, &LookPreview::refresh);
    refresh();
}

QWidget* LookPreview::rows()
{
    auto* card = new kit::Surface(token::bgSurface, this);
    card->setCard(kit::Radius::Lg);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    for (const Person& person : kPeople) {
        const QString name = QString::fromUtf8(person.name);
        const bool chosen = &person == &kPeople[1];
        auto* line = new kit::Surface(chosen ? token::bgSelected : token::bgSurface, card);
        if (!chosen)
            line->setEdges(Qt::BottomEdge);
        auto* row = new QHBoxLayout(line);
        kit::scaleLayout(row, {12, 8, 12, 8}, 10);
        auto* avatar = new kit::Avatar(34, line);
        avatar->setPerson(name, name);
        row->addWidget(avatar, 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        auto* who = new kit::ElidedLabel(name, kit::Type::Body, token::textPrimary, line);
        who->setType(kit::Type::Body, kit::Weight::Semibold);
        words->addWidget(who);
        words->addWidget(new kit::ElidedLabel(QString::fromUtf8(person.subject), kit::Type::Body,
                                              token::textPrimary, line));
        auto* last = new QHBoxLayout;
        last->setSpacing(theme().space(3));
        last->addWidget(new kit::Tag(QLatin1String(person.tag), line));
        last->addWidget(new kit::ElidedLabel(QString::fromUtf8(person.words), kit::Type::Small,
                                             token::textTertiary, line),
                        1);
        words->addLayout(last);
        row->addLayout(words, 1);
        if (person.unread > 0) {
            auto* badge = new kit::Badge(person.unread, line);
            row->addWidget(badge, 0, Qt::AlignTop);
        }
        column->addWidget(line);
    }
    return card;
}

QWidget* LookPreview::bubbles()
{
    auto* card = new kit::Surface(token::bgSurface, this);
    card->setCard(kit::Radius::Lg);
    auto* column = new QVBoxLayout(card);
    kit::scaleLayout(column, {14, 14, 14, 14}, 8);
    const auto bubble = [&](const QString& text, token::Id fill, token::Id ink, bool ours) {
        auto* box = new kit::Surface(fill, card);
        box->setCard(kit::Radius::Lg, fill);
        auto* inner = new QVBoxLayout(box);
        kit::scaleLayout(inner, {11, 7, 11, 8}, 0);
        inner->addWidget(new kit::Paragraph(text, kit::Type::Reading, ink, box));
        auto* side = new QHBoxLayout;
        side->addSpacing(ours ? theme().px(48) : 0);
        side->addWidget(box);
        side->addSpacing(ours ? 0 : theme().px(48));
        column->addLayout(side);
    };
    bubble(QStringLiteral("Hola, viajo con Pelusa. ¿Puede ir conmigo?"), token::bubbleIn, token::bubbleInText,
           false);
    bubble(QStringLiteral("¡Claro, Matilde! Hasta 8 kg."), token::bubbleOut, token::bubbleOutText, true);
    bubble(tr("Ask for the carrier size first."), token::noteBg, token::noteText, false);
    return card;
}

void LookPreview::refresh()
{
    const QString density[] = {tr("comfortable"), tr("compact"), tr("touch")};
    const int share = qRound(m_book.value(QStringLiteral("appearance/textScale")).toDouble() * 100);
    const int chosen = std::clamp(m_book.value(QStringLiteral("appearance/density")).toInt(), 0, 2);
    m_now->setText(tr("%1 %, %2").arg(QLocale().toString(share), density[chosen]));
    m_contrast->setText(
        tr("The lowest contrast of any text in this theme is %1 to 1. The rule is %2.")
            .arg(QLocale().toString(lowestTextContrast(), 'f', 1), QLocale().toString(4.5, 'f', 1)));
}

} // namespace atalaya::settings
