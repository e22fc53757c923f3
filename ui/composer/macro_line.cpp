#include "ui/composer/macro_line.h"

#include "ui/composer/macro_text.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/surface.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <algorithm>

namespace atalaya::composer {

using kit::theme;
namespace token = kit::token;

MacroLine::MacroLine(QWidget* parent)
    : QWidget(parent)
    , m_text(new kit::ElidedLabel(QString(), kit::Type::Small, token::textPrimary, this))
{
    setObjectName(QStringLiteral("macroLine"));
    auto* row = new QHBoxLayout(this);
    kit::scaleLayout(row, {9, 2, 4, 2}, 8);
    row->addWidget(new kit::IconLabel(QStringLiteral("slash"), 14, token::accentText, this));
    m_text->setObjectName(QStringLiteral("macroActions"));
    row->addWidget(m_text, 1);
    auto* none = new kit::Button(tr("Do none of it"), kit::ButtonKind::Ghost, this);
    none->setObjectName(QStringLiteral("dropMacroActions"));
    none->setSmall(true);
    row->addWidget(none);
    connect(none, &QPushButton::clicked, this, [this] {
        setActions({});
        Q_EMIT changed();
    });
    hide();
}

void MacroLine::setActions(std::vector<domain::MacroAction> actions)
{
    m_actions = std::move(actions);
    m_text->setText(tr("When it is sent: %1").arg(actionsText(m_actions)));
    setAccessibleName(m_text->text());
    setVisible(!m_actions.empty());
}

void MacroLine::add(const std::vector<domain::MacroAction>& actions)
{
    std::vector<domain::MacroAction> all = m_actions;
    for (const domain::MacroAction& one : actions) {
        std::erase_if(all, [&](const domain::MacroAction& other) {
            return other.kind == one.kind && (one.kind != "addTag" || other.value == one.value);
        });
        all.push_back(one);
    }
    if (all == m_actions)
        return;
    setActions(std::move(all));
    Q_EMIT changed();
}

QJsonArray MacroLine::toJson(const std::vector<domain::MacroAction>& actions)
{
    QJsonArray out;
    for (const domain::MacroAction& one : actions)
        out << QJsonObject{{QStringLiteral("kind"), QString::fromStdString(one.kind)},
                           {QStringLiteral("value"), QString::fromStdString(one.value)}};
    return out;
}

std::vector<domain::MacroAction> MacroLine::fromJson(const QJsonArray& array)
{
    std::vector<domain::MacroAction> out;
    for (const QJsonValue& value : array)
        out.push_back({value[QStringLiteral("kind")].toString().toStdString(),
                       value[QStringLiteral("value")].toString().toStdString()});
    return out;
}

void MacroLine::paintEvent(QPaintEvent*)
{
    kit::WidgetPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    kit::paintBox(painter, QRectF(rect()), theme().radius(kit::Radius::Md), theme().color(token::accentTint),
                  theme().color(token::accentBorder));
}

} // namespace atalaya::composer
