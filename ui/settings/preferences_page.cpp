#include "ui/settings/preferences_page.h"

#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/rail.h"
#include "ui/kit/states.h"
#include "ui/settings/look_preview.h"
#include "ui/settings/shortcut_rows.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace atalaya::settings {

using kit::theme;
namespace token = kit::token;

namespace {

constexpr int kColumn = 760; ///< the widest that is read with ease
constexpr int kPreview = 400;
constexpr double kRoomForPreview = 1240;
constexpr double kRoomForNav = 900;

QScrollArea* scrolled(QWidget* content, const QString& name, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(name);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

PreferencesPage::PreferencesPage(models::CoreSignals& core, PreferenceBook& book, const kit::Keymap& keymap,
                                 QWidget* parent)
    : Surface(token::bgSurface, parent)
    , m_core(core)
    , m_book(book)
    , m_keymap(keymap)
{
    setObjectName(QStringLiteral("preferencesPage"));
    setAccessibleName(tr("Preferences"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildNav());
    row->addWidget(buildColumn(), 1);
    auto* backdrop = new kit::Surface(token::bgChrome);
    backdrop->setEdges(Qt::LeftEdge);
    auto* inside = new QVBoxLayout(backdrop);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(new LookPreview(m_book, backdrop));
    m_preview = scrolled(backdrop, tr("Preview"), this);
    m_preview->setFixedWidth(theme().px(kPreview));
    row->addWidget(m_preview);
    connect(&m_book, &PreferenceBook::changed, this, &PreferencesPage::chosen);
}

QWidget* PreferencesPage::buildNav()
{
    m_nav = new kit::Surface(token::bgChrome, this);
    m_nav->setEdges(Qt::RightEdge);
    m_nav->setFixedWidth(theme().metric(kit::Metric::Nav));
    auto* column = new QVBoxLayout(m_nav);
    column->setContentsMargins(0, theme().space(4), 0, 0);
    m_list = new kit::NavList(tr("Parts of the preferences"), m_nav);
    m_list->setObjectName(QStringLiteral("preferenceSections"));
    auto* heading = new QStandardItem(tr("Preferences"));
    heading->setData(true, kit::NavHeadingRole);
    heading->setFlags(Qt::NoItemFlags);
    m_model.appendRow(heading);
    for (const Section section : kSections) {
        auto* item = new QStandardItem(title(section));
        item->setData(icon(section), kit::NavIconRole);
        m_model.appendRow(item);
    }
    m_list->setModel(&m_model);
    column->addWidget(m_list);
    const auto choose = [this](const QModelIndex& index) {
        if (index.row() > 0)
            showSection(kSections[std::size_t(index.row() - 1)]);
    };
    connect(m_list, &QAbstractItemView::clicked, this, choose);
    connect(m_list, &QAbstractItemView::activated, this, choose);
    return m_nav;
}

QWidget* PreferencesPage::buildColumn()
{
    auto* page = new kit::Surface(token::bgSurface);
    auto* side = new QHBoxLayout(page);
    kit::scaleLayout(side, {28, 16, 28, 28}, 0);
    auto* narrow = new QWidget(page);
    narrow->setMaximumWidth(theme().px(kColumn));
    auto* column = new QVBoxLayout(narrow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_search = new kit::SearchField(tr("Find a preference or a key"), narrow);
    m_search->setObjectName(QStringLiteral("preferenceSearch"));
    m_search->setAccessibleName(tr("Find a preference or a key"));
    m_search->setKeys({QStringLiteral("/")});
    column->addWidget(m_search);
    column->addSpacing(theme().space(4));
    for (const Section section : kSections) {
        Part part{section, new QWidget(narrow), {}, {}};
        part.box->setObjectName(QStringLiteral("section.%1").arg(int(section)));
        part.box->setAccessibleName(title(section));
        auto* inner = new QVBoxLayout(part.box);
        kit::scaleLayout(inner, {0, 4, 0, 24}, 0);
        inner->addWidget(new kit::Label(title(section), kit::Type::Heading, token::textPrimary, part.box));
        inner->addSpacing(theme().space(3));
        fill(part, *inner);
        column->addWidget(part.box);
        m_parts.append(part);
    }
    m_nothing = new kit::EmptyState(QStringLiteral("search"), tr("No preference is called so."),
                                    tr("Try another word, or look through the parts at the left."), narrow);
    m_nothing->setObjectName(QStringLiteral("noPreference"));
    m_nothing->hide();
    column->addWidget(m_nothing);
    column->addStretch(1);
    side->addWidget(narrow, 1000);
    side->addStretch(1);
    m_area = scrolled(page, tr("Preferences"), this);
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesPage::search);
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, &PreferencesPage::followScroll);
    return m_area;
}

void PreferencesPage::search(const QString& text)
{
    const QString wanted = text.trimmed();
    bool any = false;
    for (const Part& part : m_parts) {
        const bool whole = wanted.isEmpty() || folded(title(part.section)).contains(folded(wanted));
        bool some = whole || (!part.words.isEmpty() && folded(part.words).contains(folded(wanted)));
        for (PreferenceRow* row : part.rows) {
            const bool shown = whole || row->matches(wanted);
            row->setVisible(shown);
            some |= shown;
        }
        if (part.section == Section::Shortcuts)
            some |= m_shortcuts->filter(whole ? QString() : wanted) > 0;
        part.box->setVisible(some);
        any |= some;
    }
    m_nothing->setVisible(!any);
}

void PreferencesPage::showSection(Section section)
{
    m_search->clear();
    m_section = section;
    for (const Part& part : m_parts) {
        if (part.section != section)
            continue;
        // Once the layout knows where it is.
        QTimer::singleShot(0, part.box, [this, box = part.box] {
            m_area->widget()->layout()->activate();
            m_area->verticalScrollBar()->setValue(
                box == m_parts.front().box ? 0
                                           : box->mapTo(m_area->widget(), QPoint()).y() - theme().space(4));
        });
    }
    m_list->setCurrentIndex(m_model.index(int(section) + 1, 0));
}

void PreferencesPage::showKey(const QString& key)
{
    m_search->clear();
    for (const Part& part : m_parts)
        for (PreferenceRow* row : part.rows) {
            if (row->key() != key)
                continue;
            m_section = part.section;
            QTimer::singleShot(0, row, [this, row] {
                m_area->widget()->layout()->activate();
                m_area->ensureWidgetVisible(row, 0, theme().px(120));
                row->control()->setFocus(Qt::ShortcutFocusReason);
            });
        }
}

void PreferencesPage::followScroll()
{
    const int top = m_area->verticalScrollBar()->value() + theme().px(60);
    for (const Part& part : m_parts)
        if (part.box->isVisible() && part.box->mapTo(m_area->widget(), QPoint()).y() <= top)
            m_section = part.section;
    if (!m_list->hasFocus())
        m_list->setCurrentIndex(m_model.index(int(m_section) + 1, 0));
}

void PreferencesPage::setRoom(double width)
{
    m_nav->setVisible(width >= kRoomForNav);
    m_preview->setVisible(width >= kRoomForPreview);
}

void PreferencesPage::activate()
{
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(1, 0));
    (m_nav->isVisible() ? static_cast<QWidget*>(m_list) : m_search)->setFocus(Qt::ShortcutFocusReason);
}

void PreferencesPage::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool PreferencesPage::back()
{
    if (m_search->text().isEmpty())
        return false;
    m_search->clear();
    return true;
}

QList<QWidget*> PreferencesPage::panes() const
{
    return {m_list, m_area->widget()};
}

void PreferencesPage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo))
        return undo();
    if (event->text() == u"/" || event->matches(QKeySequence::Find))
        return startSearch();
    Surface::keyPressEvent(event);
}

void PreferencesPage::undo()
{
    const QString key = m_book.undo();
    Q_EMIT notice(key.isEmpty() ? tr("There is nothing to take back.")
                                : tr("Taken back: %1").arg(titleOf(key)));
}

QString PreferencesPage::titleOf(const QString& key) const
{
    if (key == u"appearance/mode")
        return tr("Theme");
    if (key.startsWith(u"keymap/"))
        return m_keymap.label(key.mid(7));
    for (const Part& part : m_parts)
        for (const PreferenceRow* row : part.rows)
            if (row->key() == key || key.startsWith(row->key() + u'/'))
                return row->title();
    return tr("the last change");
}

} // namespace atalaya::settings
