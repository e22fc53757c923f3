#include "ui/shell/keys_sheet.h"

#include "ui/kit/field.h"
#include "ui/kit/theme.h"
#include "ui/shell/palette_delegate.h"

#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace atalaya::shell {
namespace {

using kit::theme;

QString titleOf(const QString& place)
{
    if (place == QLatin1StringView("everywhere"))
        return KeysSheet::tr("Everywhere");
    if (place == QLatin1StringView("composer"))
        return KeysSheet::tr("While writing");
    if (place.startsWith(QLatin1StringView("go to")))
        return KeysSheet::tr("Go to");
    return KeysSheet::tr("List and conversation");
}

} // namespace

KeysSheet::KeysSheet(const kit::Keymap& keymap, QWidget* window)
    : Popover(window, 2)
    , m_keymap(keymap)
    , m_text(new kit::SearchField(tr("Find a key"), this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("keysSheet"));
    setAccessibleName(tr("Keys"));
    m_text->setObjectName(QStringLiteral("keysText"));
    m_text->setAccessibleName(tr("Find a key"));
    m_text->setMinimumWidth(theme().px(480));
    m_text->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("keysList"));
    m_list->setAccessibleName(tr("Keys"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFocusPolicy(Qt::NoFocus);
    content()->setContentsMargins(theme().px(12), theme().px(12), theme().px(12), theme().px(8));
    content()->addWidget(m_text);
    content()->addWidget(m_list);
    connect(m_text, &QLineEdit::textChanged, this, &KeysSheet::refresh);
}

void KeysSheet::open(const QStringList& ids)
{
    m_ids = ids;
    m_text->clear();
    refresh();
    const int top = theme().metric(kit::Metric::PaletteTop);
    m_list->setFixedHeight(std::max(theme().px(120), parentWidget()->height() - 2 * top - theme().px(60)));
    openCentred(top);
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void KeysSheet::refresh()
{
    const QString typed = m_text->text().trimmed();
    m_model.clear();
    QString place;
    for (const kit::KeyAction& action : m_keymap.actions()) {
        const QString label = m_keymap.label(action.id);
        const QString keys = m_keymap.text(action.id);
        const bool wanted =
            label.contains(typed, Qt::CaseInsensitive) || keys.compare(typed, Qt::CaseInsensitive) == 0;
        if (!m_ids.contains(action.id) || !wanted)
            continue;
        if (place != action.place) {
            auto* heading = new QStandardItem(titleOf(place = action.place));
            heading->setData(true, PaletteHeadingRole);
            heading->setFlags(Qt::NoItemFlags);
            m_model.appendRow(heading);
        }
        auto* item = new QStandardItem(label);
        item->setData(m_keymap.caps(action.id), PaletteKeysRole);
        item->setData(QStringLiteral("%1, %2").arg(label, keys), Qt::AccessibleTextRole);
        m_model.appendRow(item);
    }
    if (m_model.rowCount() == 0) {
        auto* nothing = new QStandardItem(tr("No key is called so"));
        nothing->setData(true, PaletteHeadingRole);
        m_model.appendRow(nothing);
    }
}

bool KeysSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        QScrollBar* bar = m_list->verticalScrollBar();
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
            return true;
        case Qt::Key_Up:
            bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
            return true;
        case Qt::Key_PageDown:
            bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
            return true;
        case Qt::Key_PageUp:
            bar->triggerAction(QAbstractSlider::SliderPageStepSub);
            return true;
        default:
            break;
        }
    }
    return Popover::eventFilter(watched, event);
}

} // namespace atalaya::shell
