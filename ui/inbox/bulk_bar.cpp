#include "ui/inbox/bulk_bar.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace atalaya::inbox {

using kit::theme;

BulkBar::BulkBar(QWidget* parent)
    : Surface(kit::token::bgRaised, parent)
    , m_count(new kit::ElidedLabel(QString(), kit::Type::Body, kit::token::textPrimary, this))
    , m_clear(new kit::IconButton(QStringLiteral("x"), tr("Select nothing"), this))
    , m_stop(new kit::Button(tr("Stop"), kit::ButtonKind::Default, this))
    , m_actions(new QWidget(this))
{
    setObjectName(QStringLiteral("bulkBar"));
    setAccessibleName(tr("Actions for the selected conversations"));
    setEdges(Qt::TopEdge | Qt::RightEdge, kit::token::borderDefault);
    m_count->setObjectName(QStringLiteral("bulkCount"));
    m_count->setType(kit::Type::Body, kit::Weight::Medium);
    m_clear->setObjectName(QStringLiteral("bulkClear"));
    m_clear->setKey(QStringLiteral("Esc"));
    m_clear->setSide(24);
    m_stop->setObjectName(QStringLiteral("bulkStop"));
    m_stop->setSmall(true);
    m_stop->hide();
    auto* column = new QVBoxLayout(this);
    kit::scaleLayout(column, {12, 8, 8, 8}, 6);
    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_count, 1);
    head->addWidget(m_stop);
    head->addWidget(m_clear);
    column->addLayout(head);
    auto* row = new QHBoxLayout(m_actions);
    kit::scaleLayout(row, {0, 0, 0, 0}, 4);
    row->addWidget(addAction(BulkKind::Close, "circle-check", tr("Close"), QStringLiteral("E")));
    row->addWidget(addAction(BulkKind::Snooze, "alarm-clock", tr("Snooze"), QStringLiteral("S")));
    row->addWidget(addAction(BulkKind::Assign, "user-plus", tr("Assign"), QStringLiteral("A")));
    row->addWidget(addAction(BulkKind::Tag, "tag", tr("Add a tag"), QStringLiteral("L")));
    row->addWidget(addAction(BulkKind::Move, "arrow-right-left", tr("Move to a queue"), QStringLiteral("T")));
    row->addStretch(1);
    column->addWidget(m_actions);
    m_actions->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the list decides how wide it is
    connect(m_clear, &QPushButton::clicked, this, &BulkBar::clearRequested);
    connect(m_stop, &QPushButton::clicked, this, &BulkBar::stopRequested);
}

kit::Button* BulkBar::addAction(BulkKind kind, const char* icon, const QString& name, const QString& key)
{
    auto* button = new kit::Button(QString(), kit::ButtonKind::Default, m_actions);
    button->setIconName(QLatin1StringView(icon));
    button->setSmall(true);
    button->setKey(key);
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1   %2").arg(name, key));
    button->setObjectName(QStringLiteral("bulk%1").arg(int(kind)));
    connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT chosen(kind); });
    m_buttons[std::size_t(kind)] = button;
    return button;
}

QWidget* BulkBar::anchor(BulkKind kind) const
{
    return m_buttons[std::size_t(kind)];
}

void BulkBar::setCount(std::size_t count)
{
    m_count->setText(tr("%n selected", nullptr, int(count)));
    m_count->setAccessibleName(m_count->text());
}

void BulkBar::setProgress(const QString& text, int done, int total)
{
    m_share = total > 0 ? double(done) / total : 0;
    m_count->setText(text);
    m_count->setAccessibleName(text);
    m_stop->show();
    m_clear->hide();
    m_actions->setEnabled(false);
    update();
}

void BulkBar::endProgress()
{
    m_share = -1;
    m_stop->hide();
    m_clear->show();
    m_actions->setEnabled(true);
    update();
}

void BulkBar::paintEvent(QPaintEvent* event)
{
    Surface::paintEvent(event);
    if (m_share < 0)
        return;
    kit::WidgetPainter painter(this);
    kit::paintBar(painter, QRectF(0, 0, width(), theme().px(3)), m_share,
                  theme().color(kit::token::accentFill));
}

} // namespace atalaya::inbox
