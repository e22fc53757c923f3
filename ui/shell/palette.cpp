#include "ui/shell/palette.h"

#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/labels.h"
#include "ui/kit/paint.h"
#include "ui/kit/surface.h"
#include "ui/kit/theme.h"
#include "ui/models/texts.h"
#include "ui/shell/hit_preview.h"
#include "ui/shell/palette_delegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>
#include <utility>

namespace atalaya::shell {

using kit::theme;
namespace token = kit::token;

namespace {

constexpr int kTextWidth = 1040; ///< of the page with the preview, at 100 %
constexpr int kListWidth = 560;
constexpr qsizetype kMostRecent = 5;
constexpr int kLetters = 16; ///< px, of what is searched

/// The foot of the box, with its corners.
class Foot : public QWidget {
public:
    explicit Foot(QWidget* parent) : QWidget(parent) { }

protected:
    void paintEvent(QPaintEvent*) override
    {
        kit::WidgetPainter painter(this);
        const double line = kit::hairline(painter);
        const double radius = theme().radius(kit::Radius::Xl) - line;
        const QRectF inner = QRectF(rect()).adjusted(line, 0, -line, -line);
        QPainterPath shape;
        shape.addRoundedRect(inner.adjusted(0, -2 * radius, 0, 0), radius, radius);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(inner);
        painter.fillPath(shape, theme().color(token::bgChrome));
        painter.fillRect(QRectF(inner.left(), 0, inner.width(), line), theme().color(token::borderSubtle));
    }
};

} // namespace

Palette::Palette(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* window)
    : Popover(window, 2)
    , m_core(core)
    , m_keymap(keymap)
    , m_text(new kit::SearchField(tr("Search conversations, customers, articles and commands"), this))
    , m_subject(new kit::Chip(QString(), kit::Tone::Accent, this))
    , m_found(new kit::ElidedLabel(QString(), kit::Type::Small, token::textTertiary, this))
    , m_kinds(new kit::Segment(tr("What is shown"), this))
    , m_list(new QListView(this))
    , m_preview(new HitPreview(core, this))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Search or run a command"));
    m_text->setObjectName(QStringLiteral("paletteText"));
    m_text->setAccessibleName(tr("Search or run a command"));
    m_text->setProperty("atalayaBare", true); // the box is its frame
    m_text->setKeys({});
    m_text->setMinimumHeight(theme().metric(kit::Metric::Control));
    QFont letters = theme().font(kit::Type::Reading);
    letters.setPixelSize(theme().px(kLetters));
    m_text->setFont(letters);
    m_text->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteResults"));
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    build();
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) { run(index); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Palette::preview);
    connect(m_kinds, &kit::Segment::currentChanged, this, &Palette::listHits);
    connect(m_preview, &HitPreview::openRequested, this, [this] { run(m_list->currentIndex()); });
    connect(m_preview, &HitPreview::besideRequested, this, [this] { run(m_list->currentIndex(), true); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(20);
    connect(&m_soon, &QTimer::timeout, this, &Palette::refresh);
}

Palette::~Palette()
{
    m_list->selectionModel()->disconnect(this); // the rows go before the list does
}

void Palette::build()
{
    auto* head = new QHBoxLayout;
    kit::scaleLayout(head, {12, 12, 12, 10}, 8);
    head->addWidget(m_text, 1);
    head->addWidget(m_subject);
    head->addWidget(m_found);
    m_kinds->setObjectName(QStringLiteral("paletteKinds"));
    for (const QString& kind : {tr("All"), tr("Conversations"), tr("Customers"), tr("Articles")})
        m_kinds->addChoice(kind);
    auto* page = new QWidget(this); // is not there for commands, its margins neither
    m_kinds->setParent(page);
    auto* kinds = new QHBoxLayout(page);
    kit::scaleLayout(kinds, {12, 0, 12, 8}, 8);
    kinds->addWidget(m_kinds);
    kinds->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_list, 1);
    middle->addWidget(m_preview, 1);
    kit::scaleLayout(content(), {}, 0);
    content()->addLayout(head);
    content()->addWidget(page);
    content()->addWidget(new kit::Line(Qt::Horizontal, this));
    content()->addLayout(middle);
    content()->addWidget(buildFoot());
}

QWidget* Palette::buildFoot()
{
    auto* foot = new Foot(this);
    kit::scaleLayout(new QHBoxLayout(foot), {14, 8, 14, 8}, 6);
    addKeys(foot,
            {{{QStringLiteral("↑↓")}, tr("choose")},
             {{QStringLiteral("↵")}, tr("run")},
             {{QStringLiteral("Ctrl"), QStringLiteral("↵")}, tr("keep open")},
             {{QStringLiteral("Tab")}, tr("next group")}});
    static_cast<QHBoxLayout*>(foot->layout())->addStretch(1);
    addKeys(foot,
            {{{QStringLiteral(">")}, tr("commands")},
             {{QStringLiteral("?")}, tr("text")},
             {{QStringLiteral("@")}, tr("people")},
             {{QStringLiteral("#")}, tr("tags")}});
    return foot;
}

void Palette::addKeys(QWidget* foot, const std::vector<std::pair<QStringList, QString>>& keys)
{
    for (const auto& [caps, words] : keys) {
        foot->layout()->addWidget(new kit::KeyCap(caps, kit::CapStyle::Sunken, foot));
        foot->layout()->addWidget(new kit::Label(words, kit::Type::Small, token::textTertiary, foot));
    }
}

void Palette::open(std::vector<PaletteCommand> commands, const QString& subject)
{
    m_commands = std::move(commands);
    m_subject->setText(subject);
    m_text->clear();
    m_kinds->setCurrent(0);
    refresh();
    layOut();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void Palette::type(const QString& text)
{
    m_text->setText(u'?' + text);
}

/// As wide as what it shows needs; where the window is narrower, as wide as that allows.
void Palette::layOut()
{
    const bool page = m_query.mode == PaletteMode::Text;
    const int room = parentWidget()->width() - theme().px(48);
    const int wanted = page ? theme().px(kTextWidth) : theme().metric(kit::Metric::PaletteWidth);
    const int width = std::min(wanted, room);
    const bool look = page && width >= theme().px(820);
    m_preview->setVisible(look);
    m_found->setVisible(page);
    m_subject->setVisible(!page && !m_subject->text().isEmpty());
    m_kinds->parentWidget()->setVisible(page);
    m_list->setFixedWidth(look ? std::min(theme().px(kListWidth), width / 2) : width);
    m_preview->setFixedWidth(look ? width - m_list->width() : 0);
    const int most = parentWidget()->height() - theme().metric(kit::Metric::PaletteTop) - theme().px(150);
    m_list->setFixedHeight(std::clamp(theme().px(page ? 560 : 468), theme().px(120), std::max(most, 1)));
    const int top = theme().metric(kit::Metric::PaletteTop) * (page ? 3 : 4) / 4;
    if (!isVisible())
        return openCentred(top);
    adjustSize();
    const QRect now = box();
    move(pos() + QPoint((parentWidget()->width() - now.width()) / 2, top) - now.topLeft());
}

QStandardItem* Palette::addRow(const QString& text, const QString& icon)
{
    auto* item = new QStandardItem(text);
    item->setData(icon, PaletteIconRole);
    item->setData(withoutMarks(text), Qt::AccessibleTextRole);
    item->setData(int(m_actions.size()), PaletteActionRole);
    m_model.appendRow(item);
    return item;
}

void Palette::addHeading(const QString& text, const QString& count)
{
    auto* item = new QStandardItem(text);
    item->setData(true, PaletteHeadingRole);
    item->setData(count, PaletteEndRole);
    item->setFlags(Qt::NoItemFlags);
    m_model.appendRow(item);
}

void Palette::addCommand(const PaletteCommand& command, const QString& marked)
{
    QStandardItem* item = addRow(marked, command.icon);
    item->setData(command.second, PaletteSecondRole);
    item->setData(m_keymap.caps(command.id), PaletteKeysRole);
    item->setData(true, PaletteCommandRole);
    m_actions.push_back({[this, run = command.run, text = command.text] {
                             m_recent.removeAll(text);
                             m_recent.prepend(text);
                             m_recent = m_recent.mid(0, kMostRecent);
                             run();
                         },
                         {},
                         {}});
}

void Palette::listRecent()
{
    bool first = true;
    for (const QString& text : std::as_const(m_recent)) {
        const auto known = std::ranges::find(m_commands, text, &PaletteCommand::text);
        if (known == m_commands.end())
            continue;
        if (std::exchange(first, false))
            addHeading(tr("Recent"));
        addCommand(*known, known->text);
    }
}

void Palette::listCommands(const QString& words)
{
    std::optional<PaletteGroup> group;
    for (const auto& [command, match] : matchingCommands(m_commands, words)) {
        if (group != command->group)
            addHeading(heading(command->group));
        group = command->group;
        addCommand(*command, match.marked);
    }
}

void Palette::refresh()
{
    m_soon.stop();
    m_runFirst = false;
    const PaletteMode before = m_query.mode;
    m_query = PaletteQuery::read(m_text->text());
    m_model.clear();
    m_actions.clear();
    m_answer = {};
    m_rows.clear();
    m_preview->clear();
    m_found->setText({});
    if (m_query.mode == PaletteMode::All || m_query.mode == PaletteMode::Commands) {
        if (m_query.words.isEmpty())
            listRecent();
        listCommands(m_query.words);
    }
    if (before != m_query.mode && isVisible())
        layOut();
    m_list->setCurrentIndex(m_model.index(m_model.rowCount() > 1 ? 1 : 0, 0));
    search(m_query.search());
}

void Palette::preview(const QModelIndex& index)
{
    if (m_query.mode != PaletteMode::Text)
        return;
    const QVariant action = index.data(PaletteActionRole);
    if (action.isValid() && m_actions[std::size_t(action.toInt())].hit)
        m_preview->show(*m_actions[std::size_t(action.toInt())].hit, m_query.words);
    else
        m_preview->clear();
}

void Palette::run(const QModelIndex& index, bool stay)
{
    const QVariant place = index.data(PaletteActionRole);
    if (!place.isValid())
        return;
    const Action action = m_actions[std::size_t(place.toInt())];
    if (stay && action.beside) {
        dismiss();
        return action.beside();
    }
    if (!stay)
        dismiss();
    action.run();
    if (stay && isVisible())
        m_text->setFocus(Qt::OtherFocusReason);
}

void Palette::runTyped(bool stay)
{
    if (m_soon.isActive()) // what is listed belongs to fewer letters than were typed
        refresh();
    // Who types and presses Return without looking gets the first hit as soon as it is there.
    if (!m_actions.empty())
        run(m_list->currentIndex(), stay);
    else
        m_runFirst = true;
}

void Palette::step(int by)
{
    int row = m_list->currentIndex().row();
    do
        row += by;
    while (row >= 0 && row < m_model.rowCount() && m_model.index(row, 0).data(PaletteHeadingRole).toBool());
    if (row >= 0 && row < m_model.rowCount())
        m_list->setCurrentIndex(m_model.index(row, 0));
}

/// To the first row under the next heading, and round.
void Palette::stepGroup(int by)
{
    QList<int> firsts;
    int present = 0;
    for (int row = 0; row + 1 < m_model.rowCount(); ++row) {
        const bool opens = m_model.index(row, 0).data(PaletteHeadingRole).toBool()
            && !m_model.index(row + 1, 0).data(PaletteHeadingRole).toBool();
        if (!opens)
            continue;
        if (row < m_list->currentIndex().row())
            present = int(firsts.size());
        firsts << row + 1;
    }
    if (firsts.isEmpty())
        return;
    const int next = (present + by + int(firsts.size())) % int(firsts.size());
    m_list->setCurrentIndex(m_model.index(firsts[next], 0));
    m_list->scrollTo(m_model.index(firsts[next] - 1, 0));
}

bool Palette::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Tab:
        stepGroup(1);
        return true;
    case Qt::Key_Backtab:
        stepGroup(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runTyped(modifiers.testFlag(Qt::ControlModifier));
        return true;
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (takeKey(key->key(), key->modifiers()))
            return true;
    }
    if (watched == m_text && event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool ours = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (ours && key->modifiers().testFlag(Qt::ControlModifier)) {
            event->accept(); // not "Send" of the composer behind
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

} // namespace atalaya::shell
