#include "ui/outbox/link_facts.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"
#include "ui/models/link_texts.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace atalaya::outbox {

namespace token = kit::token;

LinkFacts::LinkFacts(models::CoreSignals& core, QWidget* window)
    : Popover(window)
    , m_core(core)
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("linkFacts"));
    setAccessibleName(tr("About the line"));
    kit::scaleLayout(content(), {14, 12, 14, 12}, 10);
    m_grid->setHorizontalSpacing(kit::theme().space(6));
    m_grid->setVerticalSpacing(kit::theme().space(3));
    content()->addLayout(m_grid);
    auto* copy = new kit::Button(tr("Copy details"), kit::ButtonKind::Default, this);
    copy->setObjectName(QStringLiteral("copyLinkFacts"));
    copy->setSmall(true);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(copy);
    content()->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(
            models::linkDetails(m_core.linkState(), m_core.core().commands().now()));
    });
    connect(&m_core, &models::CoreSignals::linkChanged, this, &LinkFacts::refresh);
    connect(this, &kit::Popover::closed, this, &QObject::deleteLater);
    refresh();
}

void LinkFacts::refresh()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const models::LinkFact& fact :
         models::linkFacts(m_core.linkState(), m_core.core().commands().now())) {
        m_grid->addWidget(new kit::Label(fact.name, kit::Type::Small, token::textTertiary, this), row, 0);
        auto* value = new kit::Label(fact.value, kit::Type::Small, token::textPrimary, this);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(tr("%1: %2").arg(fact.name, fact.value));
        m_grid->addWidget(value, row++, 1);
    }
}

} // namespace atalaya::outbox
