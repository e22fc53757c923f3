#include "ui/shell/start_card.h"

#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/surface.h"

#include <QHBoxLayout>
#include <QRadioButton>

namespace atalaya::shell {

using kit::theme;
namespace token = kit::token;

StartCard::StartCard(const QString& icon, bool machine, const QString& title, const QString& text,
                     QWidget* parent)
    : QWidget(parent)
    , m_radio(new QRadioButton(this))
    , m_column(new QVBoxLayout)
{
    m_radio->setAccessibleName(title);
    m_radio->setAccessibleDescription(text);
    auto* row = new QHBoxLayout(this);
    kit::scaleLayout(row, {20, 18, 20, 18}, 18);
    const token::Id ink = machine ? token::machineText : token::accentText;
    row->addWidget(new kit::IconLabel(icon, 24, ink, this), 0, Qt::AlignTop);
    kit::scaleLayout(m_column, {}, 6);
    auto* head = new kit::Paragraph(title, kit::Type::Title, token::textPrimary, this);
    m_column->addWidget(head);
    m_column->addWidget(new kit::Paragraph(text, kit::Type::Body, token::textSecondary, this));
    row->addLayout(m_column, 1);
    row->addWidget(m_radio, 0, Qt::AlignTop);
    connect(m_radio, &QRadioButton::toggled, this, qOverload<>(&QWidget::update));
}

void StartCard::paintEvent(QPaintEvent*)
{
    kit::WidgetPainter painter(this);
    const bool on = m_radio->isChecked();
    kit::paintBox(painter, rect(), theme().radius(kit::Radius::Lg), theme().color(token::bgSurface),
                  {theme().color(on ? token::accentFill : token::borderDefault), on ? 2.0 : 0.0});
}

void StartCard::mousePressEvent(QMouseEvent*)
{
    m_radio->setChecked(true);
}

} // namespace atalaya::shell
