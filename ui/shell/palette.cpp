#include "ui/shell/palette.h"

#include "core/base/text.h"
#include "ui/kit/field.h"
#include "ui/kit/theme.h"
#include "ui/models/texts.h"
#include "ui/shell/palette_delegate.h"

#include <QKeyEvent>
#include <QVBoxLayout>
#include <utility>

namespace atalaya::shell {
namespace {

using kit::theme;

constexpr std::size_t kMostHits = 30;
constexpr int kMostCommands = 8;

bool hasAllWords(const QString& text, const QString& typed)
{
    const std::string folded = foldedForSearch(text.toStdString());
    for (const QString& word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (folded.find(foldedForSearch(word.toStdString())) == std::string::npos)
            return false;
    return true;
}

QString iconOf(api::HitKind kind)
{
    switch (kind) {
    case api::HitKind::Customer:
        return QStringLiteral("user-round");
    case api::HitKind::Article:
        return QStringLiteral("book-open");
    case api::HitKind::Entry:
        return QStringLiteral("messages-square");
    case api::HitKind::Ticket:
        break;
    }
    return QStringLiteral("inbox");
}

} // namespace

Palette::Palette(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* window)
    : Popover(window, 2)
    , m_core(core)
    , m_keymap(keymap)
    , m_text(new kit::SearchField(tr("Search conversations, customers, articles and commands"), this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Search or run a command"));
    m_text->setObjectName(QStringLiteral("paletteText"));
    m_text->setAccessibleName(tr("Search or run a command"));
    m_text->setMinimumWidth(theme().metric(kit::Metric::PaletteWidth) - theme().px(24));
    m_text->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteResults"));
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFixedHeight(theme().px(420));
    content()->setContentsMargins(theme().px(12), theme().px(12), theme().px(12), theme().px(8));
    content()->addWidget(m_text);
    content()->addWidget(m_list);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    connect(m_list, &QAbstractItemView::clicked, this, &Palette::run);
    m_soon.setSingleShot(true);
    m_soon.setInterval(20);
    connect(&m_soon, &QTimer::timeout, this, &Palette::refresh);
}

void Palette::open(std::vector<PaletteCommand> commands)
{
    m_commands = std::move(commands);
    m_text->clear();
    refresh();
    openCentred(theme().metric(kit::Metric::PaletteTop));
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void Palette::addHeading(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setData(true, PaletteHeadingRole);
    item->setFlags(Qt::NoItemFlags);
    m_model.appendRow(item);
}

void Palette::refresh()
{
    const QString typed = m_text->text().trimmed();
    m_soon.stop();
    m_runFirst = false;
    m_model.clear();
    m_actions.clear();
    int shown = 0;
    for (const PaletteCommand& command : m_commands) {
        if (!hasAllWords(command.text, typed) || (!typed.isEmpty() && shown >= kMostCommands))
            continue;
        if (shown++ == 0)
            addHeading(tr("Commands"));
        auto* item = new QStandardItem(command.text);
        item->setData(command.icon, PaletteIconRole);
        item->setData(m_keymap.caps(command.id), PaletteKeysRole);
        item->setData(int(m_actions.size()), PaletteActionRole);
        m_actions.push_back(command.run);
        m_model.appendRow(item);
    }
    m_list->setCurrentIndex(m_model.index(m_model.rowCount() > 1 ? 1 : 0, 0));
    const quint64 generation = ++m_generation;
    if (typed.size() < 2)
        return;
    m_core.core().queries().search(
        typed.toStdString(), kMostHits,
        models::guarded<api::SearchAnswer>(this, [this, generation](const Result<api::SearchAnswer>& answer) {
            if (generation == m_generation && answer)
                showHits(*answer);
        }));
}

void Palette::showHits(const api::SearchAnswer& answer)
{
    const bool nothingElse = m_model.rowCount() == 0;
    addHeading(answer.hits.empty() ? tr("Nothing found on this computer") : tr("On this computer"));
    for (const api::SearchHit& hit : answer.hits) {
        auto* item = new QStandardItem(models::toQt(hit.title));
        item->setData(iconOf(hit.kind), PaletteIconRole);
        item->setData(models::toQt(hit.snippet).simplified(), PaletteSecondRole); // one line
        item->setData(withoutMarks(models::toQt(hit.title)), Qt::AccessibleTextRole);
        item->setData(int(m_actions.size()), PaletteActionRole);
        m_actions.push_back([this, hit] {
            if (hit.ticket)
                Q_EMIT ticketChosen(*hit.ticket);
            else if (hit.kind == api::HitKind::Customer)
                Q_EMIT customerChosen(domain::CustomerId(hit.id));
            else
                Q_EMIT articleChosen(domain::ArticleId(hit.id));
        });
        m_model.appendRow(item);
    }
    if (!answer.complete)
        addHeading(tr("There is more. Add a word to narrow it down."));
    if (nothingElse && m_model.rowCount() > 1)
        m_list->setCurrentIndex(m_model.index(1, 0));
    if (std::exchange(m_runFirst, false) && isVisible())
        run(m_list->currentIndex());
}

void Palette::run(const QModelIndex& index)
{
    const QVariant action = index.data(PaletteActionRole);
    if (!action.isValid())
        return;
    const auto chosen = m_actions[std::size_t(action.toInt())];
    dismiss();
    chosen();
}

void Palette::runTyped()
{
    if (m_soon.isActive()) // what is listed belongs to fewer letters than were typed
        refresh();
    // Who types and presses Return without looking gets the first hit as soon as it is there.
    if (!m_actions.empty())
        run(m_list->currentIndex());
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

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            step(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            runTyped();
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

} // namespace atalaya::shell
