#include "ui/composer/format_bar.h"

#include "ui/kit/button.h"
#include "ui/kit/menu.h"
#include "ui/kit/surface.h"

#include <QHBoxLayout>
#include <QResizeEvent>

namespace atalaya::composer {

using kit::theme;

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
    addFormat({"comp.bold", "bold", tr("Bold"), {}}, Format::Bold);
    addFormat({"comp.italic", "italic", tr("Italic"), {}}, Format::Italic);
    addFormat({"comp.underline", "underline", tr("Underline"), {}}, Format::Underline);
    addFormat({"comp.bullets", "list", tr("Bullets"), {}}, Format::Bullets);
    addFormat({"comp.numbers", "list-ordered", tr("Numbers"), {}}, Format::Numbers);
    addFormat({"comp.quote", "quote", tr("Quote"), {}}, Format::Quote);
    add({"comp.link", "link", tr("Link"), [this] { Q_EMIT linkRequested(); }});
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
    m_items.push_back({button, button, false, tool.run, QLatin1StringView(tool.icon), key});
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
    m_items.push_back({line, nullptr, false, {}, {}, {}});
}

void FormatBar::setRich(bool rich)
{
    m_rich = rich;
    fold();
    refresh();
}

QSize FormatBar::minimumSizeHint() const
{
    // Two tools and "More"; the button that sends never gives way.
    const int side = m_more->sizeHint().width() + m_row->spacing();
    return {3 * side, m_more->sizeHint().height()};
}

void FormatBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

/// Shows from the front what there is room for. Tools of every channel (they stand at the end) stay longest.
void FormatBar::fold()
{
    const int gap = m_row->spacing();
    int needed = 0;
    std::vector<bool> shown(m_items.size());
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        shown[i] = m_rich || !m_items[i].rich;
        if (shown[i])
            needed += m_items[i].widget->sizeHint().width() + gap;
    }
    bool folded = false;
    for (int pass = 0; pass < 2; ++pass)
        for (std::size_t i = m_items.size(); i-- > 0;) {
            const bool rich = m_items[i].rich;
            const int room = width() - (folded ? m_more->sizeHint().width() + gap : 0);
            if (needed <= room || !shown[i] || (pass == 0) != rich)
                continue;
            shown[i] = false;
            folded = true;
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
