#include "ui/settings/look_preview.h"

#include "ui/kit/avatar.h"
#include "ui/kit/button.h"
#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/labels.h"
#include "ui/kit/paint.h"
#include "ui/kit/surface.h"
#include "ui/kit/time_left.h"

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
    const char* when;
    const char* channel; ///< icon
    const char* mood; ///< icon
    qint64 left; ///< seconds to the promise
    int unread;
};

// People and words of the sample company, as a customer writes them: not translated.
constexpr Person kPeople[] = {
    {"Matilde Rey", "Pelusa en cabina, FA 233", "Pet", "Foto: el transportín", "10:33", "channel-whatsapp",
     "smile", 38 * 60, 2},
    {"Enrique Salas", "Reclamación FA 418", "EU261", "gracias por los datos", "10:21", "mail", "frown",
     12 * 60 + 8, 0},
    {"Joana Prates", "Mala não chegou", "Bag", "Já são dois dias", "10:38", "channel-whatsapp", "face-angry",
     -160, 3},
};
constexpr qint64 kGoal = 60 * 60;

/// A row as the list of conversations has it, with nothing behind it.
class SampleRow : public QWidget {
public:
    SampleRow(const Person& person, bool chosen, QWidget* parent)
        : QWidget(parent)
        , m_person(person)
        , m_chosen(chosen)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {theme().px(240), theme().px(kHeight)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        kit::WidgetPainter painter(this);
        const bool unread = m_person.unread > 0;
        painter.fillRect(rect(), theme().color(m_chosen ? token::bgSelected : token::bgSurface));
        kit::paintEdge(painter, rect(), Qt::BottomEdge, theme().color(token::borderSubtle));
        if (m_chosen)
            painter.fillRect(mirrored({0, 0, double(theme().px(3)), double(height())}),
                             theme().color(token::accentFill));
        if (unread)
            kit::paintBox(painter, part(5, 12, 7, 7), theme().px(7) / 2.0, theme().color(token::accentFill));
        const QString name = QString::fromUtf8(m_person.name);
        kit::paintAvatar(painter, part(16, 9, 34, 34), name, name);
        paintWords(painter, name, unread);
        kit::TimeLeft left;
        left.seconds = m_person.left;
        left.goalSeconds = kGoal;
        kit::paintTimeLeft(painter, line(9), left);
        paintMood(painter);
    }

private:
    static constexpr int kHeight = 74;
    static constexpr int kText = 60;
    static constexpr int kEnd = 12;

    QRectF mirrored(QRectF place) const
    {
        if (layoutDirection() == Qt::RightToLeft)
            place.moveRight(width() - place.left());
        return place;
    }
    QRectF part(int x, int y, int wide, int high) const
    {
        return mirrored(QRectF(theme().px(x), theme().px(y), theme().px(wide), theme().px(high)));
    }
    /// From where the words begin to the end of the row.
    QRectF line(int y) const
    {
        const double start = theme().px(kText);
        return mirrored(QRectF(start, theme().px(y), width() - start - theme().px(kEnd), theme().px(18)));
    }
    /// The same without `before` at its beginning and `after` at its end.
    QRectF line(int y, double before, double after) const
    {
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        return line(y).adjusted(rtl ? after : before, 0, rtl ? -before : -after, 0);
    }
    void paintWords(QPainter& painter, const QString& name, bool unread) const
    {
        const auto weight = unread ? kit::Weight::Semibold : kit::Weight::Medium;
        const QFont small = theme().font(kit::Type::Small);
        kit::paintText(painter, line(9, 0, theme().px(72)), name, theme().font(kit::Type::Body, weight),
                       theme().color(token::textPrimary));
        kit::paintIcon(painter, part(kText, 31, 14, 14), QString::fromLatin1(m_person.channel),
                       theme().color(token::textSecondary));
        kit::paintText(painter, line(29, theme().px(20), theme().px(44)), QString::fromUtf8(m_person.subject),
                       theme().font(kit::Type::Body, unread ? weight : kit::Weight::Regular),
                       theme().color(token::textPrimary));
        const QString tag = QLatin1String(m_person.tag);
        const QSize size = kit::tagSize(tag);
        QRectF box = line(48);
        box.setWidth(size.width());
        if (layoutDirection() == Qt::RightToLeft)
            box.moveRight(line(48).right());
        kit::paintTag(painter, box, tag);
        kit::paintText(painter, line(48, size.width() + theme().px(6), theme().px(44)),
                       QString::fromUtf8(m_person.words), small, theme().color(token::textTertiary));
        kit::paintNumber(painter, line(48), QLatin1String(m_person.when),
                         theme().font(kit::Type::Caption, kit::Weight::Regular),
                         theme().color(token::textTertiary));
    }
    void paintMood(QPainter& painter) const
    {
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        double end = 0;
        if (m_person.unread > 0) {
            QRectF badge(QPointF(), QSizeF(kit::badgeSize(m_person.unread)));
            badge.moveCenter(line(29).center());
            rtl ? badge.moveLeft(line(29).left()) : badge.moveRight(line(29).right());
            kit::paintBadge(painter, badge, m_person.unread);
            end = badge.width() + theme().px(4);
        }
        const QRectF rest = line(29, 0, end);
        const double side = theme().px(14);
        const QRectF face(rtl ? rest.left() : rest.right() - side, rest.center().y() - side / 2, side, side);
        const auto ink = m_person.left > kGoal / 2 ? token::sentimentPositive
            : m_person.left > 0                    ? token::sentimentNegative
                                                   : token::sentimentVeryNegative;
        kit::paintIcon(painter, face, QString::fromLatin1(m_person.mood), theme().color(ink));
    }

    const Person& m_person;
    bool m_chosen;
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
    for (const Person& person : kPeople)
        column->addWidget(new SampleRow(person, &person == &kPeople[1], card));
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
