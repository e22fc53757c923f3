#include "ui/outbox/older_notice.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/models/link_texts.h"

#include <QVBoxLayout>

namespace atalaya::outbox {

namespace token = kit::token;

OlderNotice::OlderNotice(models::CoreSignals& core, QWidget* parent)
    : Surface(token::infoTint, parent)
    , m_core(core)
    , m_title(new kit::Paragraph({}, kit::Type::Body, token::infoText, this))
{
    setObjectName(QStringLiteral("olderNotice"));
    setCard(kit::Radius::Lg, token::infoBorder);
    m_title->setType(kit::Type::Body, kit::Weight::Semibold);
    auto* column = new QVBoxLayout(this);
    kit::scaleLayout(column, {14, 12, 14, 12}, 8);
    column->addWidget(m_title);
    column->addWidget(new kit::Paragraph(
        tr("What happened after it is not at the broker any more. Nothing of yours was thrown away: what you "
           "did since then stands under “Needs your decision”. Send it again, keep it as a note, or drop "
           "it."),
        kit::Type::Body, token::textPrimary, this));
    auto* read = new kit::Button(tr("I have read this"), kit::ButtonKind::Default, this);
    read->setObjectName(QStringLiteral("acknowledgeOlder"));
    read->setSmall(true);
    column->addWidget(read, 0, Qt::AlignLeading);
    connect(read, &QPushButton::clicked, this, [this] {
        m_core.core().link().acknowledgeOlder();
        hide();
    });
    connect(&m_core, &models::CoreSignals::linkChanged, this, &OlderNotice::refresh);
    refresh();
}

void OlderNotice::refresh()
{
    const QString text = models::brokerOlderText(m_core.linkState(), m_core.core().commands().now());
    m_title->setText(text);
    setVisible(!text.isEmpty());
}

} // namespace atalaya::outbox
