#include "ui/settings/ask_box.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"

#include <QVBoxLayout>

namespace atalaya::settings {
namespace {

using kit::theme;
namespace token = kit::token;

constexpr int kWidth = 400;
constexpr int kTop = 160;

} // namespace

AskBox::AskBox(const Words& words, QWidget* window) : Popover(window, 2)
{
    setObjectName(QStringLiteral("askBox"));
    setAccessibleName(words.title);
    setAccessibleDescription(words.text);
    kit::scaleLayout(content(), {20, 18, 20, 18}, 12);
    auto* title = new kit::Paragraph(words.title, kit::Type::Title, token::textPrimary, this);
    title->setFixedWidth(theme().px(kWidth));
    content()->addWidget(title);
    auto* text = new kit::Paragraph(words.text, kit::Type::Body, token::textSecondary, this);
    text->setFixedWidth(theme().px(kWidth));
    content()->addWidget(text);
    auto* buttons = new QHBoxLayout;
    kit::scaleLayout(buttons, {}, 8);
    auto* no = new kit::Button(words.no, kit::ButtonKind::Default, this);
    no->setObjectName(QStringLiteral("askNo"));
    auto* yes = new kit::Button(words.yes, kit::ButtonKind::DangerSolid, this);
    yes->setObjectName(QStringLiteral("askYes"));
    buttons->addStretch(1);
    buttons->addWidget(no);
    buttons->addWidget(yes);
    content()->addLayout(buttons);
    connect(no, &QPushButton::clicked, this, &Popover::dismiss);
    connect(yes, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed();
        dismiss();
    });
    connect(this, &Popover::closed, this, &QObject::deleteLater);
}

void AskBox::ask()
{
    openCentred(theme().px(kTop));
    findChild<QWidget*>(QStringLiteral("askNo"))->setFocus(Qt::PopupFocusReason);
}

} // namespace atalaya::settings
