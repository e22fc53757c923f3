#include "ui/settings/theme_cards.h"

#include "ui/kit/focus_ring.h"
#include "ui/kit/paint.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainterPath>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <algorithm>

namespace atalaya::settings {
namespace {

using kit::theme;
namespace token = kit::token;

const QString kKey = QStringLiteral("appearance/mode");
constexpr int kSystem = 3;
constexpr int kPicture = 62; ///< height of the small window
constexpr int kLine = 32; ///< of the words under it
constexpr int kAround = 40; ///< them: margins and the circle

/// A radio button that shows what it stands for.
class Card : public QRadioButton {
public:
    Card(const QString& text, int mode, QWidget* parent) : QRadioButton(text, parent), m_mode(mode)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setMaximumWidth(std::max(theme().px(160), sizeHint().width()));
    }

    QSize sizeHint() const override
    {
        const int words = fontMetrics().horizontalAdvance(text()) + theme().px(kAround);
        return {std::max(theme().px(124), words), theme().px(kPicture + kLine)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }

    void paintEvent(QPaintEvent*) override
    {
        kit::WidgetPainter painter(this);
        const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
        kit::paintBox(painter, box, theme().radius(kit::Radius::Md), theme().color(token::bgSurface),
                      theme().color(isChecked() ? token::accentFill : token::borderControl));
        QPainterPath round;
        round.addRoundedRect(box.adjusted(1, 1, -1, -1), theme().radius(kit::Radius::Md) - 1,
                             theme().radius(kit::Radius::Md) - 1);
        painter.save();
        painter.setClipPath(round);
        const QRectF picture(box.left() + 1, box.top() + 1, box.width() - 2, theme().px(kPicture));
        // The system's is half of each.
        paintWindow(painter, picture, m_mode == kSystem ? kit::Mode::Dark : kit::Mode(m_mode));
        if (m_mode == kSystem) {
            painter.save();
            painter.setClipRect(QRectF(picture.left(), picture.top(), picture.width() / 3, picture.height()));
            paintWindow(painter, picture, kit::Mode::Light);
            painter.restore();
        }
        painter.restore();
        QStyleOptionButton option;
        initStyleOption(&option);
        option.rect = QRect(int(box.left()) + theme().space(4), int(picture.bottom()),
                            int(box.width()) - theme().space(4), int(box.bottom() - picture.bottom()));
        style()->drawControl(QStyle::CE_RadioButton, &option, &painter, this);
        if (kit::hasKeyboardFocus(this))
            kit::paintInnerFocus(painter, rect(), theme().radius(kit::Radius::Md));
    }

private:
    static void paintWindow(QPainter& painter, const QRectF& area, kit::Mode mode)
    {
        const auto ink = [mode](token::Id id) { return theme().colorIn(mode, id); };
        const double rail = area.width() * 0.1;
        const double list = area.width() * 0.32;
        painter.fillRect(area, ink(token::bgSurface));
        painter.fillRect(QRectF(area.left(), area.top(), list, area.height()), ink(token::bgChrome));
        painter.fillRect(QRectF(area.left(), area.top(), rail, area.height()), ink(token::bgRail));
        painter.fillRect(QRectF(area.left() + list, area.top(), 1, area.height()), ink(token::borderSubtle));
        const double left = area.left() + list + theme().px(8);
        const double width = area.right() - left - theme().px(8);
        const auto bar = [&](double x, double y, double share, token::Id fill) {
            kit::paintBox(painter,
                          QRectF(left + x * width, area.top() + theme().px(y), width * share, theme().px(8)),
                          theme().px(4), ink(fill));
        };
        bar(0, 10, 0.5, token::borderDefault);
        bar(0.5, 26, 0.5, token::accentFill);
        bar(0, 42, 0.6, token::borderDefault);
    }

    int m_mode;
};

} // namespace

ThemeCards::ThemeCards(PreferenceBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("themeCards"));
    setAccessibleName(tr("Theme"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme().space(2), 0, theme().space(4));
    row->setSpacing(theme().space(5));
    const std::pair<int, QString> modes[] = {
        {kSystem, tr("System")}, {0, tr("Light")}, {1, tr("Dark")}, {2, tr("High contrast")}};
    for (const auto& [mode, text] : modes) {
        auto* card = new Card(text, mode, this);
        card->setEnabled(!m_book.isLocked(kKey));
        m_group->addButton(card, mode);
        row->addWidget(card);
    }
    row->addStretch();
    refresh();
    connect(m_group, &QButtonGroup::idToggled, this, [this](int mode, bool on) {
        if (on)
            m_book.set(kKey, mode);
    });
    connect(&m_book, &PreferenceBook::changed, this, &ThemeCards::refresh);
}

void ThemeCards::refresh()
{
    if (auto* card = m_group->button(m_book.value(kKey).toInt()))
        card->setChecked(true);
}

} // namespace atalaya::settings
