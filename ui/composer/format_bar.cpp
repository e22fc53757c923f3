#include "ui/composer/format_bar.h"

#include "ui/kit/button.h"
#include "ui/kit/menu.h"
#include "ui/kit/surface.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <algorithm>

namespace atalaya::composer {

using kit::theme;

namespace {

constexpr int kGapRank = 100;

} // namespace

FormatBar::FormatBar(DraftEdit* edit, const kit::Keymap& keymap, QWidget* parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_keymap(keymap)
    , m_row(new QHBoxLayout(this))
    , m_more(new kit::IconButton(QStringLiteral("ellipsis"), tr("More tools"), this))
{
    setObjectName(QStringLiteral("composerTools"));
    setAccessibleName(tr("Tools of the text"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme().space(2));
    m_more->setObjectName(QStringLiteral("moreTools"));
    m_row->addWidget(m_more);
    m_row->addStretch(1);
    using Format = DraftEdit::Format;
    addFormat({"comp.bold", "bold", tr("Bold"), {}, 3}, Format::Bold);
    addFormat({"comp.italic", "italic", tr("Italic"), {}, 8}, Format::Italic);
    addFormat({"comp.underline", "underline", tr("Underline"), {}, 9}, Format::Underline);
    addFormat({"comp.bullets", "list", tr("Bullets"), {}, 4}, Format::Bullets);
    addFormat({"comp.numbers", "list-ordered", tr("Numbers"), {}, 10}, Format::Numbers);
    addFormat({"comp.quote", "quote", tr("Quote"), {}, 11}, Format::Quote);
    add({"comp.link", "link", tr("Link"), [this] { Q_EMIT linkRequested(); }, 5});
    m_items.back().rich = true;
    connect(m_more, &QPushButton::clicked, this, &FormatBar::openMore);
    connect(edit, &QTextEdit::currentCharFormatChanged, this, &FormatBar::refresh);
    connect(edit, &QTextEdit::cursorPositionChanged, this, &FormatBar::refresh);
    connect(edit, &DraftEdit::edited, this, &FormatBar::refresh);
}

kit::IconButton* FormatBar::add(const Tool& tool)
{
    auto* button = new kit::IconButton(QLatin1StringView(tool.icon), tool.name, this);
    button->setObjectName(QLatin1StringView(tool.id));
    const QString key = m_keymap.text(QString::fromLatin1(tool.id));
    button->setKey(key);
    connect(button, &QPushButton::clicked, this, tool.run);
    m_row->insertWidget(m_row->indexOf(m_more), button);
    m_items.push_back({button, button, false, tool.run, QLatin1StringView(tool.icon), key, tool.rank});
    return button;
}

void FormatBar::addFormat(const Tool& tool, DraftEdit::Format format)
{
    Tool whole = tool;
    whole.run = [this, format] {
        m_edit->toggle(format);
        m_edit->setFocus();
        refresh();
    };
    kit::IconButton* button = add(whole);
    button->setCheckable(true);
    m_items.back().rich = true;
    m_formats.emplace_back(format, button);
}

void FormatBar::addGap()
{
    auto* line = new kit::Line(Qt::Vertical, this);
    line->setFixedHeight(theme().px(20));
    m_row->insertWidget(m_row->indexOf(m_more), line);
    m_items.push_back({line, nullptr, false, {}, {}, {}, kGapRank});
}

void FormatBar::setRich(bool rich)
{
    m_rich = rich;
    fold();
    refresh();
}

QSize FormatBar::minimumSizeHint() const
{
    // "More" alone: the button that sends never gives way.
    return {m_more->sizeHint().width() + m_row->spacing(), m_more->sizeHint().height()};
}

void FormatBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

/// Shows what there is room for; those of the highest rank go first.
void FormatBar::fold()
{
    const int gap = m_row->spacing();
    const int more = m_more->sizeHint().width() + gap;
    int needed = 0;
    std::vector<bool> shown(m_items.size());
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        order.push_back(i);
        shown[i] = m_rich || !m_items[i].rich;
        if (shown[i])
            needed += m_items[i].widget->sizeHint().width() + gap;
    }
    std::ranges::stable_sort(order, std::greater(), [this](std::size_t i) { return m_items[i].rank; });
    bool folded = false;
    for (const std::size_t i : order) {
        if (!shown[i] || needed + (folded ? more : 0) <= width())
            continue;
        shown[i] = false;
        folded |= m_items[i].button != nullptr;
        needed -= m_items[i].widget->sizeHint().width() + gap;
    }
    for (std::size_t i = 0; i < m_items.size(); ++i)
        m_items[i].widget->setVisible(shown[i]);
    m_more->setVisible(folded);
}

void FormatBar::openMore()
{
    auto* menu = new kit::Menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("moreToolsMenu"));
    for (const Item& item : m_items) {
        if (!item.button || !item.widget->isHidden() || (item.rich && !m_rich))
            continue;
        QAction* action = menu->addItem(item.icon, item.button->accessibleName(), item.key);
        connect(action, &QAction::triggered, this, item.run);
    }
    kit::popup(menu, m_more);
}

void FormatBar::refresh()
{
    for (const auto& [format, button] : m_formats)
        button->setChecked(m_edit->has(format));
}

} // namespace atalaya::composer
