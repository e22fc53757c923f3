#include "ui/shell/finish_page.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/labels.h"
#include "ui/kit/surface.h"
#include "ui/settings/preference_table.h"
#include "ui/settings/theme_cards.h"

#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace atalaya::shell {

namespace token = kit::token;

namespace {

constexpr int kFormWidth = 688;

/// What people want to choose on the first day.
const QLatin1StringView kAsked[] = {QLatin1StringView("appearance/textScale"),
                                    QLatin1StringView("appearance/density"),
                                    QLatin1StringView("keys/single")};

} // namespace

FinishPage::FinishPage(settings::PreferenceBook& book, QWidget* parent) : FrontPage(parent)
{
    setObjectName(QStringLiteral("finishPage"));
    setAccessibleName(title());
    build(buildForm(book), kFormWidth);
    setStep(3);
    addToFoot(new kit::KeyCap({QStringLiteral("↵")}));
    addToFoot(new kit::Label(tr("start"), kit::Type::Small, token::textTertiary));
}

QWidget* FinishPage::buildForm(settings::PreferenceBook& book)
{
    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    kit::scaleLayout(column, {}, 12);
    column->addWidget(new kit::Paragraph(title(), kit::Type::Display, token::textPrimary, form));
    column->addWidget(new kit::Paragraph(
        tr("Each choice counts at once. All of them, and many more, stand in the preferences."),
        kit::Type::Reading, token::textSecondary, form));
    column->addWidget(new settings::ThemeCards(book, form));
    const auto infos = settings::preferenceTable();
    for (const QLatin1StringView key : kAsked) {
        const auto info = std::ranges::find(infos, key, &settings::PreferenceInfo::key);
        if (info != infos.end())
            column->addWidget(new settings::PreferenceRow(book, info->key, info->texts,
                                                          settings::controlFor(book, *info), form));
    }
    auto* go = new kit::Button(tr("Start working"), kit::ButtonKind::Primary, form);
    go->setObjectName(QStringLiteral("startWorking"));
    go->setKey(QStringLiteral("↵"));
    column->addSpacing(kit::theme().space(4));
    column->addWidget(go, 0, Qt::AlignLeading);
    connect(go, &QPushButton::clicked, this, &FinishPage::finished);
    setFocusProxy(go);
    return form;
}

void FinishPage::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        return Q_EMIT finished();
    default:
        FrontPage::keyPressEvent(event);
    }
}

} // namespace atalaya::shell
