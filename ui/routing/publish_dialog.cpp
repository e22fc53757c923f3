#include "ui/routing/publish_dialog.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace atalaya::routing {
namespace {

using kit::theme;
namespace token = kit::token;

constexpr int kWidth = 480;
constexpr int kMostHeight = 300;
constexpr int kTop = 120;
constexpr int kNameWidth = 260;

} // namespace

PublishDialog::PublishDialog(const std::vector<LineChange>& changes, QWidget* window) : Popover(window, 2)
{
    setObjectName(QStringLiteral("publishDialog"));
    setAccessibleName(tr("Publish these rules?"));
    kit::scaleLayout(content(), {20, 18, 20, 18}, 12);
    auto* title = new kit::Label(tr("Publish these rules?"), kit::Type::Title, token::textPrimary, this);
    content()->addWidget(title);
    auto* text =
        new kit::Paragraph(tr("They hold for everybody at once. You can take the publication back.")
                               + QLatin1Char('\n') + tr("What changes (%1):").arg(changes.size()),
                           kit::Type::Body, token::textSecondary, this);
    text->setFixedWidth(theme().px(kWidth));
    content()->addWidget(text);
    auto* list = new kit::Surface(token::bgRaised);
    auto* rows = new QVBoxLayout(list);
    kit::scaleLayout(rows, {0, 0, 8, 0}, 6);
    for (const LineChange& change : changes)
        rows->addWidget(new kit::Paragraph(sentence(change), kit::Type::Body, token::textPrimary, list));
    rows->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("What changes"));
    area->setWidget(list);
    area->setFixedSize(theme().px(kWidth),
                       std::min(theme().px(kMostHeight), rows->heightForWidth(theme().px(kWidth - 12))));
    content()->addWidget(area);
    auto* buttons = new QHBoxLayout;
    kit::scaleLayout(buttons, {}, 8);
    auto* cancel = new kit::Button(tr("Not yet"), kit::ButtonKind::Default, this);
    cancel->setObjectName(QStringLiteral("cancelPublish"));
    auto* publish = new kit::Button(tr("Publish"), kit::ButtonKind::Primary, this);
    publish->setObjectName(QStringLiteral("confirmPublish"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(publish);
    content()->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &Popover::dismiss);
    connect(publish, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed();
        dismiss();
    });
    connect(this, &Popover::closed, this, &QObject::deleteLater);
}

void PublishDialog::ask()
{
    openCentred(theme().px(kTop));
    findChild<QWidget*>(QStringLiteral("cancelPublish"))->setFocus(Qt::PopupFocusReason);
}

NamePopover::NamePopover(const QString& label, const QString& button, QWidget* window) : Popover(window, 1)
{
    setObjectName(QStringLiteral("namePopover"));
    setAccessibleName(label);
    kit::scaleLayout(content(), {12, 12, 12, 12}, 10);
    auto* name = new QLineEdit(this);
    name->setObjectName(QStringLiteral("newName"));
    auto* field = new kit::Field(label, name, this);
    field->setFixedWidth(theme().px(kNameWidth));
    content()->addWidget(field);
    auto* add = new kit::Button(button, kit::ButtonKind::Primary, this);
    add->setObjectName(QStringLiteral("addNamed"));
    add->setEnabled(false);
    content()->addWidget(add, 0, Qt::AlignTrailing);
    connect(name, &QLineEdit::textChanged, add,
            [add](const QString& text) { add->setEnabled(!text.trimmed().isEmpty()); });
    const auto done = [this, name] {
        const QString text = name->text().simplified();
        if (text.isEmpty())
            return;
        Q_EMIT named(text);
        dismiss();
    };
    connect(name, &QLineEdit::returnPressed, this, done);
    connect(add, &QPushButton::clicked, this, done);
    connect(this, &Popover::closed, this, &QObject::deleteLater);
}

void NamePopover::ask(QWidget* anchor)
{
    openAt(anchor);
    findChild<QWidget*>(QStringLiteral("newName"))->setFocus(Qt::PopupFocusReason);
}

} // namespace atalaya::routing
