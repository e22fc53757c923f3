#include "ui/composer/link_field.h"

#include "ui/composer/rich_text.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/surface.h"

#include <QLineEdit>

namespace atalaya::composer {
namespace {

constexpr int kSide = 16;
constexpr int kWidth = 280;

} // namespace

LinkField::LinkField(QWidget* window)
    : Popover(window)
    , m_address(new QLineEdit(this))
    , m_field(new kit::Field(tr("Link to"), m_address, this))
{
    setObjectName(QStringLiteral("linkField"));
    setAccessibleName(tr("Link"));
    kit::scaleLayout(content(), {kSide, kSide, kSide, kSide}, 10);
    m_address->setObjectName(QStringLiteral("linkAddress"));
    m_address->setMinimumWidth(kit::theme().px(kWidth));
    m_field->setHelp(tr("A page or an address. Empty takes the link away."));
    content()->addWidget(m_field);
    auto* set = new kit::Button(tr("Set link"), kit::ButtonKind::Primary, this);
    set->setObjectName(QStringLiteral("setLink"));
    content()->addWidget(set, 0, Qt::AlignTrailing);
    connect(set, &QPushButton::clicked, this, &LinkField::choose);
    connect(m_address, &QLineEdit::returnPressed, this, &LinkField::choose);
}

void LinkField::ask(QWidget* anchor, const QString& present)
{
    m_field->setError({});
    m_address->setText(present);
    m_address->selectAll();
    openAt(anchor);
    m_address->setFocus(Qt::PopupFocusReason);
}

void LinkField::choose()
{
    const QString typed = m_address->text().trimmed();
    if (!typed.isEmpty() && safeLink(typed).isEmpty()) {
        m_field->setError(tr("Write a web page or an e-mail address."));
        return;
    }
    dismiss();
    Q_EMIT chosen(typed);
}

} // namespace atalaya::composer
