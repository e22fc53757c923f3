#include "ui/settings/shortcut_rows.h"

#include "ui/kit/button.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/label.h"
#include "ui/kit/labels.h"
#include "ui/kit/paint.h"
#include "ui/kit/surface.h"
#include "ui/settings/preference_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <algorithm>

namespace atalaya::settings {
namespace {

using kit::theme;
namespace token = kit::token;

QString keyOf(const QString& id)
{
    return QStringLiteral("keymap/") + id;
}

QString wordsOf(const QString& place)
{
    const std::pair<QLatin1StringView, QString> places[] = {
        {QLatin1StringView("everywhere"), ShortcutRows::tr("everywhere")},
        {QLatin1StringView("go to"), ShortcutRows::tr("when not typing")},
        {QLatin1StringView("list"), ShortcutRows::tr("list, conversation")},
        {QLatin1StringView("composer"), ShortcutRows::tr("composer")},
        {QLatin1StringView("palette"), ShortcutRows::tr("palette and search")},
        {QLatin1StringView("customers"), ShortcutRows::tr("customers")},
        {QLatin1StringView("knowledge"), ShortcutRows::tr("knowledge")},
        {QLatin1StringView("listening"), ShortcutRows::tr("listening")},
        {QLatin1StringView("outbox"), ShortcutRows::tr("outbox")},
        {QLatin1StringView("reports"), ShortcutRows::tr("reports")},
        {QLatin1StringView("routing"), ShortcutRows::tr("routing")},
        {QLatin1StringView("supervisor"), ShortcutRows::tr("supervisor")},
        {QLatin1StringView("training"), ShortcutRows::tr("training")},
    };
    const auto* found =
        std::ranges::find_if(places, [&place](const auto& one) { return place.startsWith(one.first); });
    return found == std::end(places) ? place : found->second;
}

} // namespace

void applyKeys(const PreferenceBook& book, kit::Keymap& keymap)
{
    for (const kit::KeyAction& action : keymap.actions()) {
        const QVariant chosen = book.value(keyOf(action.id));
        if (chosen.isValid())
            keymap.setKeys(action.id, chosen.toString().split(u'\n', Qt::SkipEmptyParts));
        else
            keymap.resetKeys(action.id);
    }
}

// ---- one action ----

ShortcutRow::ShortcutRow(PreferenceBook& book, kit::Keymap& keymap, const QString& id, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_keymap(keymap)
    , m_id(id)
    , m_caps(new kit::KeyCap({}, kit::CapStyle::Sunken, this))
    , m_note(new kit::Label(QString(), kit::Type::Small, token::textTertiary, this))
{
    setObjectName(QStringLiteral("shortcut.") + id);
    setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    kit::scaleLayout(row, {8, 5, 8, 5}, 8);
    const auto part = [&](QWidget* widget, int stretch) {
        widget->setMinimumWidth(0);
        row->addWidget(widget, stretch);
    };
    part(new kit::ElidedLabel(m_keymap.label(id), kit::Type::Body, token::textPrimary, this), 7);
    auto* caps = new QWidget(this);
    auto* inner = new QHBoxLayout(caps);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_caps);
    inner->addStretch();
    part(caps, 3);
    part(new kit::ElidedLabel(wordsOf(m_keymap.find(id)->place), kit::Type::Body, token::textSecondary, this),
         3);
    part(m_note, 4);
    refresh();
}

void ShortcutRow::refresh()
{
    m_caps->setKeys(m_keymap.caps(m_id));
    const bool locked = m_book.isLocked(keyOf(m_id));
    const QVariant chosen = m_book.value(keyOf(m_id));
    kit::Keymap usual;
    if (m_listening && !m_meant.isEmpty()) {
        const QStringList others = m_keymap.conflicts(m_id, m_meant);
        m_note->setText(tr("also %1: press again to use it").arg(m_keymap.label(others.value(0))));
        m_note->setInk(token::timeWarnText);
    } else if (m_listening) {
        m_note->setText(tr("press keys… Del for none"));
        m_note->setInk(token::timeWarnText);
    } else if (locked || chosen.isValid()) {
        m_note->setText(locked ? tr("set by your company")
                               : tr("changed by you, was %1").arg(usual.text(m_id)));
        m_note->setInk(token::successText);
    } else {
        m_note->setText({});
    }
    setAccessibleName(tr("%1, keys %2").arg(m_keymap.label(m_id), m_keymap.text(m_id)));
    setAccessibleDescription(m_note->text());
    update();
}

bool ShortcutRow::matches(const QString& text) const
{
    return folded(m_keymap.label(m_id)).contains(folded(text))
        || m_keymap.text(m_id).compare(text, Qt::CaseInsensitive) == 0
        || m_keymap.text(m_id).replace(u' ', u'+').compare(text, Qt::CaseInsensitive) == 0;
}

void ShortcutRow::listen(bool on)
{
    m_listening = on && !m_book.isLocked(keyOf(m_id));
    m_meant.clear();
    refresh();
}

void ShortcutRow::choose(const QStringList& keys)
{
    m_book.set(keyOf(m_id), keys.join(u'\n')); // a list that is empty would be read as nothing
    listen(false);
}

void ShortcutRow::take(const QKeyEvent& key)
{
    const bool plain = key.modifiers() == Qt::NoModifier;
    if (plain && key.key() == Qt::Key_Escape)
        return listen(false);
    if (plain && (key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace))
        return choose({});
    if (key.key() == Qt::Key_Control || key.key() == Qt::Key_Shift || key.key() == Qt::Key_Alt
        || key.key() == Qt::Key_Meta || key.key() == Qt::Key_AltGr || key.key() == Qt::Key_unknown)
        return;
    const QKeySequence sequence(key.keyCombination());
    const QStringList keys{sequence.toString(QKeySequence::PortableText)};
    if (m_keymap.conflicts(m_id, keys).isEmpty() || m_meant == keys)
        return choose(keys);
    m_meant = keys;
    refresh();
}

bool ShortcutRow::event(QEvent* event)
{
    // While it listens, no shortcut of the window may take the keys.
    if (m_listening && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (m_listening && event->type() == QEvent::KeyPress) {
        take(*static_cast<QKeyEvent*>(event));
        return true;
    }
    return QWidget::event(event);
}

void ShortcutRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return listen(true);
    case Qt::Key_Delete:
        return m_book.reset(keyOf(m_id));
    case Qt::Key_Down:
        focusNextChild();
        return;
    case Qt::Key_Up:
        focusPreviousChild();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ShortcutRow::mouseReleaseEvent(QMouseEvent*)
{
    setFocus(Qt::MouseFocusReason);
    listen(true);
}

void ShortcutRow::focusOutEvent(QFocusEvent* event)
{
    listen(false);
    QWidget::focusOutEvent(event);
}

void ShortcutRow::paintEvent(QPaintEvent*)
{
    kit::WidgetPainter painter(this);
    if (m_listening)
        painter.fillRect(rect(), theme().color(token::bgSelected));
    kit::paintEdge(painter, rect(), Qt::BottomEdge, theme().color(token::borderSubtle));
    if (kit::hasKeyboardFocus(this))
        kit::paintInnerFocus(painter, rect());
}

// ---- all of them ----

ShortcutRows::ShortcutRows(PreferenceBook& book, const kit::Keymap& keymap, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_keymap(keymap)
    , m_count(new kit::Label(QString(), kit::Type::Small, token::textTertiary, this))
    , m_resetAll(new kit::Button(tr("Reset all"), kit::ButtonKind::Link, this))
{
    setObjectName(QStringLiteral("shortcutRows"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    applyKeys(m_book, m_keymap);
    for (const kit::KeyAction& action : m_keymap.actions()) {
        if (m_keymap.sequences(action.id).isEmpty() && !m_book.value(keyOf(action.id)).isValid())
            continue; // typed prefixes
        auto* row = new ShortcutRow(m_book, m_keymap, action.id, this);
        m_rows.append(row);
        column->addWidget(row);
    }
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(0, theme().space(4), 0, 0);
    foot->addWidget(m_resetAll);
    foot->addStretch();
    foot->addWidget(m_count);
    column->addLayout(foot);
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutRows::resetAll);
    connect(&m_book, &PreferenceBook::changed, this, [this](const QString& key) {
        if (key.startsWith(u"keymap/") || key == u"keys/single")
            refresh();
    });
    refresh();
}

void ShortcutRows::refresh()
{
    applyKeys(m_book, m_keymap);
    int changed = 0;
    for (ShortcutRow* row : m_rows)
        row->refresh();
    for (const kit::KeyAction& action : m_keymap.actions())
        changed += m_book.value(keyOf(action.id)).isValid();
    m_count->setText(
        tr("%1, %2").arg(tr("%n actions", nullptr, int(m_rows.size())), tr("%n changed", nullptr, changed)));
    m_resetAll->setEnabled(changed > 0);
}

void ShortcutRows::resetAll()
{
    for (const kit::KeyAction& action : m_keymap.actions())
        m_book.reset(keyOf(action.id));
}

int ShortcutRows::filter(const QString& text)
{
    int shown = 0;
    for (ShortcutRow* row : m_rows) {
        const bool on = text.isEmpty() || row->matches(text);
        row->setVisible(on);
        shown += on;
    }
    return shown;
}

} // namespace atalaya::settings
