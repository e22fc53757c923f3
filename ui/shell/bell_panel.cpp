#include "ui/shell/bell_panel.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/menu.h"
#include "ui/kit/states.h"
#include "ui/kit/surface.h"
#include "ui/kit/theme.h"
#include "ui/models/texts.h"
#include "ui/shell/palette_delegate.h"
#include "ui/shell/quiet_menu.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace atalaya::shell {

using kit::theme;
namespace token = kit::token;

QString iconOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Offer:
        return QStringLiteral("hand");
    case AlertKind::Answer:
        return QStringLiteral("messages-square");
    case AlertKind::DueSoon:
        return QStringLiteral("clock-alert");
    case AlertKind::SendFailed:
        return QStringLiteral("triangle-alert");
    case AlertKind::Decision:
        break;
    }
    return QStringLiteral("git-compare");
}

BellPanel::BellPanel(Alerts& alerts, QWidget* window)
    : Popover(window, 1)
    , m_alerts(alerts)
    , m_list(new QListView(this))
    , m_empty(new kit::EmptyState(QStringLiteral("bell"), tr("Nothing new"),
                                  tr("Offers, answers and due times stand here."), this))
{
    setObjectName(QStringLiteral("bellPanel"));
    setAccessibleName(tr("What is new"));
    m_list->setObjectName(QStringLiteral("bellList"));
    m_list->setAccessibleName(tr("What is new"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedSize(theme().px(400), theme().px(288));
    m_list->installEventFilter(this);
    content()->setContentsMargins(0, theme().px(8), 0, 0);
    content()->setSpacing(0);
    content()->addWidget(m_list);
    m_empty->setFixedSize(m_list->size());
    content()->addWidget(m_empty);
    content()->addWidget(new kit::Line(Qt::Horizontal, this));
    content()->addWidget(buildFoot());
    connect(m_list, &QAbstractItemView::clicked, this, &BellPanel::choose);
    connect(&m_alerts, &Alerts::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget* BellPanel::buildFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    kit::scaleLayout(row, {16, 10, 12, 10}, 8);
    m_state = new kit::Label(QString(), kit::Type::Small, token::textTertiary, foot);
    m_quiet = new kit::Button(tr("Do not disturb"), kit::ButtonKind::Default, foot);
    m_quiet->setObjectName(QStringLiteral("quiet"));
    m_quiet->setSmall(true);
    m_quiet->setCaret(true);
    row->addWidget(m_state, 1);
    row->addWidget(m_quiet);
    connect(m_quiet, &QPushButton::clicked, this, [this] {
        auto* menu = new kit::Menu(this);
        menu->setObjectName(QStringLiteral("quietMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addQuietItems(*menu, m_alerts.quiet());
        kit::popup(menu, m_quiet);
    });
    return foot;
}

void BellPanel::open(QWidget* anchor)
{
    refresh();
    openAt(anchor);
    if (m_listed.empty())
        m_quiet->setFocus(Qt::ShortcutFocusReason);
    else
        m_list->setFocus(Qt::ShortcutFocusReason);
    m_alerts.markSeen();
}

void BellPanel::refresh()
{
    const auto& recent = m_alerts.recent();
    m_listed.assign(recent.begin(), recent.end());
    m_model.clear();
    for (const Alert& alert : m_listed) {
        auto* item = new QStandardItem(alert.title.simplified());
        item->setData(iconOf(alert.kind), PaletteIconRole);
        item->setData(alert.text.simplified(), PaletteSecondRole);
        item->setData(models::shortTime(alert.at, m_alerts.quiet().now()), PaletteEndRole);
        item->setData(tr("%1, %2, %3")
                          .arg(alert.title, alert.text, models::shortTime(alert.at, m_alerts.quiet().now())),
                      Qt::AccessibleTextRole);
        m_model.appendRow(item);
    }
    if (!m_listed.empty())
        m_list->setCurrentIndex(m_model.index(0, 0));
    m_list->setVisible(!m_listed.empty());
    m_empty->setVisible(m_listed.empty());
    m_state->setText(quietText(m_alerts.quiet()));
}

void BellPanel::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const Alert alert = m_listed.at(std::size_t(index.row()));
    dismiss();
    m_alerts.settle(alert.key);
    Q_EMIT m_alerts.opened(alert);
}

bool BellPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_list->currentIndex());
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

} // namespace atalaya::shell
