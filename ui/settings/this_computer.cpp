#include "ui/settings/this_computer.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"
#include "ui/settings/device_rows.h"
#include "ui/settings/kept_section.h"
#include "ui/settings/protection_section.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace atalaya::settings {
namespace {

using kit::theme;
namespace token = kit::token;

constexpr int kWidth = 520;
constexpr int kHeight = 560;
constexpr int kMargin = 60; ///< above and below, of the window

} // namespace

ThisComputer::ThisComputer(models::CoreSignals& core, QWidget* window) : Popover(window, 2)
{
    setObjectName(QStringLiteral("thisComputer"));
    setAccessibleName(tr("This computer"));
    kit::scaleLayout(content(), {20, 18, 20, 18}, 12);
    content()->addWidget(new kit::Label(tr("This computer"), kit::Type::Title, token::textPrimary, this));
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("This computer"));
    area->setWidget(build(core));
    area->setFixedSize(theme().px(kWidth),
                       std::min(theme().px(kHeight), window->height() - theme().px(2 * kMargin + 120)));
    content()->addWidget(area);
    auto* close = new kit::Button(tr("Close"), kit::ButtonKind::Default, this);
    close->setObjectName(QStringLiteral("closeThisComputer"));
    content()->addWidget(close, 0, Qt::AlignTrailing);
    connect(close, &QPushButton::clicked, this, &Popover::dismiss);
    connect(this, &Popover::closed, this, &QObject::deleteLater);
}

QWidget* ThisComputer::build(models::CoreSignals& core)
{
    auto* page = new kit::Surface(token::bgRaised);
    auto* column = new QVBoxLayout(page);
    kit::scaleLayout(column, {0, 0, 12, 0}, 10);
    auto* kept = new KeptSection(core, page);
    auto* protection = new ProtectionSection(core, page);
    auto* devices = new DeviceRows(core, page);
    const std::pair<QString, QWidget*> sections[] = {
        {tr("What is kept here"), kept}, {tr("Protection"), protection}, {tr("Your computers"), devices}};
    for (const auto& [title, section] : sections) {
        column->addWidget(new kit::SectionHeader(title, page));
        section->setAccessibleName(title);
        column->addWidget(section);
    }
    column->addStretch(1);
    kept->load();
    protection->load();
    devices->load();
    return page;
}

void ThisComputer::open()
{
    openCentred(theme().px(kMargin));
    findChild<QWidget*>(QStringLiteral("closeThisComputer"))->setFocus(Qt::PopupFocusReason);
}

} // namespace atalaya::settings
