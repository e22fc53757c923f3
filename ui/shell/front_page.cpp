#include "ui/shell/front_page.h"

#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/surface.h"
#include "ui/shell/front_art.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>

namespace atalaya::shell {

using kit::theme;
namespace token = kit::token;

namespace {

constexpr int kSteps = 3;
constexpr int kRoomForArt = 900;

const QString kMode = QStringLiteral("appearance/mode");
const QString kLanguage = QStringLiteral("language");

QWidget* languageChoice(settings::PreferenceBook& book, QWidget* parent)
{
    auto* combo = new kit::Combo(FrontPage::tr("Language"), parent);
    combo->setObjectName(QStringLiteral("frontLanguage"));
    const std::pair<const char*, QString> languages[] = {{"en", QStringLiteral("English")},
                                                         {"es", QStringLiteral("Español")},
                                                         {"pt", QStringLiteral("Português")}};
    for (const auto& [code, name] : languages)
        combo->addItem(kit::icon(u"languages"), name, QLatin1StringView(code));
    const QString chosen = book.value(kLanguage).toString();
    const int at = combo->findData(chosen.isEmpty() ? QLocale().name().left(2) : chosen);
    combo->setCurrentIndex(std::max(0, at));
    combo->setEnabled(!book.isLocked(kLanguage));
    QObject::connect(combo, &QComboBox::activated, combo,
                     [&book, combo] { book.set(kLanguage, combo->currentData()); });
    return combo;
}

QWidget* themeChoice(settings::PreferenceBook& book, QWidget* parent)
{
    auto* segment = new kit::Segment(FrontPage::tr("Theme"), parent);
    segment->setObjectName(QStringLiteral("frontTheme"));
    segment->addChoice({}, QStringLiteral("sun"), FrontPage::tr("Light"));
    segment->addChoice({}, QStringLiteral("moon"), FrontPage::tr("Dark"));
    segment->addChoice({}, QStringLiteral("contrast"), FrontPage::tr("High contrast"));
    const auto show = [segment] {
        const QSignalBlocker quiet(segment);
        segment->setCurrent(int(theme().appearance().mode));
    };
    show();
    segment->setEnabled(!book.isLocked(kMode));
    QObject::connect(segment, &kit::Segment::currentChanged, segment,
                     [&book](int mode) { book.set(kMode, mode); });
    QObject::connect(&theme(), &kit::Theme::changed, segment, show);
    return segment;
}

} // namespace

/// Three short lines, the first ones done.
class StepBars : public QWidget {
public:
    explicit StepBars(QWidget* parent) : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void setStep(int step)
    {
        m_step = step;
        update();
    }
    QSize sizeHint() const override { return {theme().px(kSteps * 22 + (kSteps - 1) * 4), theme().px(4)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        kit::WidgetPainter painter(this);
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        const double bar = theme().px(22);
        for (int i = 0; i < kSteps; ++i) {
            const double at = i * (bar + theme().px(4));
            const QRectF place(rtl ? width() - at - bar : at, 0, bar, height());
            const token::Id fill = i < m_step ? token::accentFill : token::borderDefault;
            kit::paintBox(painter, place, height() / 2.0, theme().color(fill));
        }
    }

private:
    int m_step = 0;
};

FrontPage::FrontPage(QWidget* parent) : QWidget(parent) { }

void FrontPage::build(QWidget* form, int width)
{
    m_form = form;
    m_width = width;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_art = makeFrontArt(this);
    row->addWidget(m_art, 560);
    auto* right = new kit::Surface(token::bgSurface, this);
    auto* page = new kit::Surface(token::bgSurface, right);
    auto* middle = new QHBoxLayout(page); // an alignment instead would take the height of wrapped texts away
    kit::scaleLayout(middle, {32, 20, 32, 20}, 0);
    middle->addStretch(1);
    auto* column = new QVBoxLayout;
    column->addStretch(1);
    column->addWidget(form);
    column->addStretch(1);
    middle->addLayout(column, 1000);
    middle->addStretch(1);
    m_area = new QScrollArea(right);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(page);
    auto* whole = new QVBoxLayout(right);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(buildTop());
    whole->addWidget(m_area, 1);
    whole->addWidget(buildFoot());
    row->addWidget(right, 880);
    page->installEventFilter(this);
    connect(&theme(), &kit::Theme::changed, this, &FrontPage::applyWidth);
    applyWidth();
}

QWidget* FrontPage::buildTop()
{
    m_top = new QWidget(this);
    auto* row = new QHBoxLayout(m_top);
    kit::scaleLayout(row, {24, 24, 24, 4}, 10);
    row->addStretch();
    return m_top;
}

QWidget* FrontPage::buildFoot()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    kit::scaleLayout(row, {32, 4, 32, 28}, 0);
    m_foot = new QWidget(box);
    row->addStretch(1);
    row->addWidget(m_foot, 1000);
    row->addStretch(1);
    auto* line = new QHBoxLayout(m_foot);
    kit::scaleLayout(line, {}, 10);
    m_stepText = new kit::Label(QString(), kit::Type::Small, token::textTertiary, m_foot);
    m_stepText->setObjectName(QStringLiteral("frontStep"));
    m_bars = new StepBars(m_foot);
    line->addWidget(m_stepText);
    line->addWidget(m_bars);
    line->addStretch();
    m_extras = new QWidget(m_foot);
    auto* extras = new QHBoxLayout(m_extras);
    kit::scaleLayout(extras, {}, 10);
    line->addWidget(m_extras);
    setStep(0);
    return box;
}

void FrontPage::setBook(settings::PreferenceBook& book)
{
    m_top->layout()->addWidget(languageChoice(book, m_top));
    m_top->layout()->addWidget(themeChoice(book, m_top));
}

void FrontPage::setStep(int step)
{
    m_stepText->setText(tr("Step %1 of %2").arg(step).arg(kSteps));
    m_stepText->setVisible(step > 0);
    m_bars->setStep(step);
    m_bars->setVisible(step > 0);
}

void FrontPage::addToFoot(QWidget* widget)
{
    m_extras->layout()->addWidget(widget);
}

void FrontPage::applyWidth()
{
    m_form->setMaximumWidth(theme().px(m_width));
    m_foot->setMaximumWidth(theme().px(m_width));
    makeRoom();
}

void FrontPage::makeRoom()
{
    m_art->setVisible(width() >= theme().px(kRoomForArt));
    const int room = (m_art->isVisibleTo(this) ? width() * 880 / 1440 : width()) - theme().px(64);
    const int steps =
        m_stepText->isHidden() ? 0 : m_stepText->sizeHint().width() + m_bars->sizeHint().width();
    m_extras->setVisible(m_extras->layout()->sizeHint().width() + steps + theme().px(40)
                         <= std::min(room, theme().px(m_width)));
}

bool FrontPage::eventFilter(QObject* watched, QEvent* event)
{
    // What has the focus is seen, also when the form is taller than its window.
    if (event->type() == QEvent::LayoutRequest && focusWidget() && m_form->isAncestorOf(focusWidget()))
        m_area->ensureWidgetVisible(focusWidget());
    return QWidget::eventFilter(watched, event);
}

void FrontPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

} // namespace atalaya::shell
