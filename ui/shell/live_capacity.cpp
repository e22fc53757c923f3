#include "ui/shell/live_capacity.h"

#include "ui/kit/button.h"
#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/meters.h"
#include "ui/kit/paint.h"
#include "ui/kit/popover.h"
#include "ui/kit/surface.h"

#include <QVBoxLayout>

namespace atalaya::shell {

using kit::theme;
namespace token = kit::token;

namespace {

constexpr int kRow = 24;
constexpr int kGlyph = 14;
constexpr int kName = 76;
constexpr int kNumbers = 44;
constexpr int kPopover = 300;

} // namespace

/// Glyph, name, bar of places, "3 of 4".
class LiveCapacity::Row : public QWidget {
public:
    Row(QString icon, QString name, QWidget* parent)
        : QWidget(parent)
        , m_icon(std::move(icon))
        , m_name(std::move(name))
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setPlaces(const models::PlacesTaken& places)
    {
        m_places = places;
        setAccessibleName(LiveCapacity::tr("%1: %2").arg(m_name, numbers()));
        update();
    }
    QSize sizeHint() const override { return {theme().px(200), theme().px(kRow)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        kit::WidgetPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const auto part = [&](double left, double wide) {
            return QRectF(mirrored ? width() - left - wide : left, 0, wide, height());
        };
        const QFont font = theme().font(kit::Type::Small);
        const double glyph = theme().px(kGlyph);
        const QRectF place = part(0, glyph);
        kit::paintIcon(painter, {place.left(), place.center().y() - glyph / 2, glyph, glyph}, m_icon,
                       theme().color(token::textSecondary));
        const double name = glyph + theme().px(12);
        const double end = std::max<double>(theme().px(kNumbers), kit::textWidth(numbers(), font) + 2);
        const double words =
            std::max<double>(theme().px(kName), kit::textWidth(m_name, font) + theme().px(10));
        kit::paintText(painter, part(name, words), m_name, font, theme().color(token::textPrimary));
        kit::paintText(painter, part(width() - end, end), numbers(), font,
                       {theme().color(token::textSecondary), Qt::AlignTrailing | Qt::AlignVCenter});
        paintBar(painter, part(name + words, width() - end - theme().px(12) - name - words));
    }

private:
    QString numbers() const { return LiveCapacity::tr("%1 of %2").arg(m_places.used).arg(m_places.total); }
    void paintBar(QPainter& painter, const QRectF& room) const
    {
        const int places = std::max(1, std::max(m_places.total, m_places.used));
        const double gap = theme().px(3);
        const double one = (room.width() - gap * (places - 1)) / places;
        if (one < 2)
            return;
        const bool full = m_places.used >= m_places.total;
        for (int i = 0; i < places; ++i) {
            const bool mirrored = layoutDirection() == Qt::RightToLeft;
            const double at = (one + gap) * i;
            const QRectF box(mirrored ? room.right() - at - one : room.left() + at,
                             room.center().y() - theme().px(4), one, theme().px(8));
            const auto ink = i >= m_places.used ? token::timeTrack
                : full                          ? token::timeWarnFill
                                                : token::textSecondary;
            kit::paintBox(painter, box, theme().radius(kit::Radius::Xs), theme().color(ink));
        }
    }

    QString m_icon;
    QString m_name;
    models::PlacesTaken m_places;
};

LiveCapacity::LiveCapacity(models::CoreSignals& core, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_why(new kit::Button(tr("Why these limits?"), kit::ButtonKind::Link, this))
    , m_rows{new Row(QStringLiteral("phone"), tr("Voice"), this),
             new Row(QStringLiteral("messages-square"), tr("Live"), this),
             new Row(QStringLiteral("mail"), tr("Messages"), this)}
{
    setObjectName(QStringLiteral("liveCapacity"));
    m_why->setObjectName(QStringLiteral("whyLimits"));
    m_why->setSmall(true);
    auto* column = new QVBoxLayout(this);
    kit::scaleLayout(column, {16, 10, 12, 10}, 0);
    auto* head = new QHBoxLayout;
    head->addWidget(new kit::ElidedLabel(tr("Capacity"), kit::Type::Caption, token::textTertiary, this), 1);
    head->addWidget(m_why);
    column->addLayout(head);
    for (Row* row : m_rows)
        column->addWidget(row);
    connect(m_why, &QPushButton::clicked, this, &LiveCapacity::explain);
    connect(&m_core, &models::CoreSignals::meChanged, this, &LiveCapacity::refresh);
    refresh();
}

void LiveCapacity::refresh()
{
    const domain::Load& load = m_core.me().load;
    m_rows[0]->setPlaces(models::callPlaces(load));
    m_rows[1]->setPlaces(models::chatPlaces(load));
    m_rows[2]->setPlaces(models::mailPlaces(load));
}

/// In words, from the numbers at hand: what one conversation takes, how much there is, how much is left.
void LiveCapacity::explain()
{
    const domain::Load& load = m_core.me().load;
    auto* box = new kit::Popover(window());
    box->setObjectName(QStringLiteral("limitsPopover"));
    box->setAccessibleName(tr("Why these limits?"));
    kit::scaleLayout(box->content(), {14, 12, 14, 12}, 8);
    const auto say = [&](const QString& text, kit::Type type, token::Id ink) {
        auto* line = new kit::Paragraph(text, type, ink, box);
        line->setFixedWidth(theme().px(kPopover));
        box->content()->addWidget(line);
    };
    const int left = std::max(0, load.unitsTotal - load.unitsUsed);
    say(tr("You have %1 of %2 units in use").arg(load.unitsUsed).arg(load.unitsTotal), kit::Type::Body,
        token::textPrimary);
    say(tr("Unless your company sets it otherwise, a call takes %1 units, a chat %2 and an e-mail %3.")
            .arg(models::kCallUnits)
            .arg(models::kChatUnits)
            .arg(models::kMailUnits),
        kit::Type::Small, token::textSecondary);
    say(left >= models::kChatUnits ? tr("There is room for one more chat.")
                                   : tr("There is no room for one more chat until something is done."),
        kit::Type::Small, token::textSecondary);
    say(tr("Your team lead sets these numbers under Routing, Capacity."), kit::Type::Small,
        token::textSecondary);
    auto* close = new kit::Button(tr("Close"), kit::ButtonKind::Default, box);
    close->setSmall(true);
    auto* row = new QHBoxLayout;
    row->addWidget(close);
    row->addStretch(1);
    box->content()->addLayout(row);
    connect(close, &QPushButton::clicked, box, &kit::Popover::dismiss);
    connect(box, &kit::Popover::closed, box, &QObject::deleteLater);
    box->openAt(m_why);
    close->setFocus(Qt::TabFocusReason);
}

} // namespace atalaya::shell
