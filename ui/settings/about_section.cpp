#include "ui/settings/about_section.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"
#include "ui/settings/update_news.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QSysInfo>
#include <QUrl>
#include <QVBoxLayout>

namespace atalaya::settings {

using kit::theme;
namespace token = kit::token;

QList<ThirdParty> thirdParties()
{
    QList<ThirdParty> out;
    QFile file(QStringLiteral(":/atalaya/third-party.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return out;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QStringList parts = QString::fromUtf8(line).split(u'\t');
        if (parts.size() == 3)
            out.append({parts[0], parts[1], parts[2]});
    }
    return out;
}

QString AboutSection::facts()
{
    return QStringLiteral("Atalaya %1, Qt %2, %3, %4")
        .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion()), QSysInfo::prettyProductName(),
             QSysInfo::currentCpuArchitecture());
}

AboutSection::AboutSection(const QString& updates, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("aboutSection"));
    auto* column = new QVBoxLayout(this);
    kit::scaleLayout(column, {}, 8);
    column->addWidget(new kit::Paragraph(facts(), kit::Type::Body, token::textPrimary, this));
    addUpdate(*column, updates);
    column->addWidget(new kit::Paragraph(tr("Free software under the GNU General Public License, version 3. "
                                            "It comes without any warranty."),
                                         kit::Type::Small, token::textTertiary, this));
    addLicences(*column);
}

void AboutSection::addUpdate(QVBoxLayout& column, const QString& updates)
{
    const auto news =
        readUpdateNews(updates, QCoreApplication::applicationVersion(), QLocale().name().left(2));
    if (!news)
        return;
    auto* card = new kit::Surface(token::accentTint, this);
    card->setObjectName(QStringLiteral("updateCard"));
    card->setCard(kit::Radius::Lg, token::accentBorder);
    auto* inside = new QVBoxLayout(card);
    kit::scaleLayout(inside, {14, 12, 14, 12}, 8);
    auto* title = new kit::Paragraph(tr("Atalaya %1 is there").arg(news->version), kit::Type::Title,
                                     token::textPrimary, card);
    title->setObjectName(QStringLiteral("updateTitle"));
    inside->addWidget(title);
    if (!news->text.isEmpty())
        inside->addWidget(new kit::Paragraph(news->text, kit::Type::Body, token::textSecondary, card));
    if (!news->link.isEmpty()) {
        auto* open = new kit::Button(tr("Open its page"), kit::ButtonKind::Default, card);
        open->setObjectName(QStringLiteral("openUpdate"));
        open->setIconName(QStringLiteral("external-link"));
        open->setAccessibleDescription(news->link);
        inside->addWidget(open, 0, Qt::AlignLeading);
        connect(open, &QPushButton::clicked, this,
                [link = news->link] { QDesktopServices::openUrl(QUrl(link)); });
    }
    column.addWidget(card);
}

void AboutSection::addLicences(QVBoxLayout& column)
{
    auto* row = new QWidget(this);
    auto* buttons = new QHBoxLayout(row);
    kit::scaleLayout(buttons, {0, 4, 0, 4}, 8);
    auto* copy = new kit::Button(tr("Copy details"), kit::ButtonKind::Default, row);
    copy->setObjectName(QStringLiteral("copyAbout"));
    auto* licences = new kit::Button(tr("Licences"), kit::ButtonKind::Default, row);
    licences->setObjectName(QStringLiteral("licences"));
    licences->setAccessibleDescription(tr("Shows whose work Atalaya is made of"));
    licences->setCheckable(true);
    buttons->addWidget(copy);
    buttons->addWidget(licences);
    buttons->addStretch();
    column.addWidget(row);
    auto* list = new QWidget(this);
    list->setObjectName(QStringLiteral("licenceList"));
    auto* lines = new QVBoxLayout(list);
    kit::scaleLayout(lines, {}, 6);
    for (const ThirdParty& one : thirdParties()) {
        auto* line = new kit::Paragraph(QStringLiteral("%1 · %2 · %3").arg(one.name, one.licence, one.home),
                                        kit::Type::Small, token::textSecondary, list);
        lines->addWidget(line);
    }
    list->hide();
    column.addWidget(list);
    connect(licences, &QPushButton::toggled, list, &QWidget::setVisible);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(facts());
        Q_EMIT notice(tr("Copied."));
    });
}

} // namespace atalaya::settings
