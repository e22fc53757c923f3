#include "ui/inbox/next_bar.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>

namespace atalaya::inbox {

NextBar::NextBar(QWidget* parent)
    : Surface(kit::token::accentTint, parent)
    , m_left(new kit::ElidedLabel(QString(), kit::Type::Small, kit::token::accentText, this))
    , m_skip(new kit::Button(tr("Skip"), kit::ButtonKind::Default, this))
{
    setObjectName(QStringLiteral("nextBar"));
    setAccessibleName(tr("Next mode"));
    setEdges(Qt::BottomEdge | Qt::RightEdge);
    m_left->setType(kit::Type::Small, kit::Weight::Medium);
    m_skip->setObjectName(QStringLiteral("skipTicket"));
    m_skip->setSmall(true);
    m_skip->setCaret(true);
    auto* end = new kit::IconButton(QStringLiteral("x"), tr("End next mode"), this);
    end->setObjectName(QStringLiteral("endNextMode"));
    end->setSide(24);
    auto* row = new QHBoxLayout(this);
    kit::scaleLayout(row, {12, 6, 8, 6}, 8);
    row->addWidget(m_left, 1);
    row->addWidget(m_skip);
    row->addWidget(end);
    connect(m_skip, &QPushButton::clicked, this, &NextBar::skipRequested);
    connect(end, &QPushButton::clicked, this, &NextBar::endRequested);
}

void NextBar::setLeft(qint64 left)
{
    m_left->setText(tr("Next mode, %n left", nullptr, int(left)));
    m_left->setAccessibleName(m_left->text());
}

QWidget* NextBar::skipButton() const
{
    return m_skip;
}

} // namespace atalaya::inbox
