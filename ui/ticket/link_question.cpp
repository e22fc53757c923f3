#include "ui/ticket/link_question.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/popover.h"
#include "ui/kit/surface.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace atalaya::ticket {
namespace {

namespace token = kit::token;

constexpr int kBreakAfter = 24; ///< letters without a natural end

QString say(const char* text)
{
    return QCoreApplication::translate("link", text);
}

/// The whole address, with places where a line may end.
QString breakable(const QString& address)
{
    QString out;
    int run = 0;
    for (const QChar letter : address) {
        out += letter;
        const bool end = QStringView(u"/?&=#;").contains(letter);
        run = end ? 0 : run + 1;
        if (end || run % kBreakAfter == 0)
            out += QChar(0x200B);
    }
    return out;
}

QString factOf(const QUrl& link)
{
    if (link.scheme() == QLatin1String("http"))
        return say(QT_TRANSLATE_NOOP("link", "Goes to %1, not encrypted.")).arg(link.host());
    if (link.scheme() == QLatin1String("https"))
        return say(QT_TRANSLATE_NOOP("link", "Goes to %1.")).arg(link.host());
    return say(QT_TRANSLATE_NOOP("link", "Opens another program of this computer."));
}

} // namespace

bool mayOpen(const QUrl& link)
{
    static const QStringList known{QStringLiteral("https"), QStringLiteral("http"), QStringLiteral("mailto"),
                                   QStringLiteral("tel")};
    return link.isValid() && known.contains(link.scheme());
}

void askBeforeOpening(QWidget* anchor, const QUrl& link, std::function<void()> open,
                      std::function<void(const QString&)> notice)
{
    if (!mayOpen(link))
        return notice(say(QT_TRANSLATE_NOOP("link", "This link leads nowhere that can be opened.")));
    auto* box = new kit::Popover(anchor->window());
    box->setObjectName(QStringLiteral("linkQuestion"));
    box->setAccessibleName(say(QT_TRANSLATE_NOOP("link", "Open this link?")));
    QObject::connect(box, &kit::Popover::closed, box, &QObject::deleteLater);
    kit::scaleLayout(box->content(), {16, 14, 16, 14}, 8);
    auto* fact = new kit::Paragraph(factOf(link), kit::Type::Body, token::textPrimary, box);
    fact->setType(kit::Type::Body, kit::Weight::Semibold);
    auto* address = new kit::Paragraph(breakable(link.toString(QUrl::FullyEncoded)), kit::Type::Small,
                                       token::textSecondary, box);
    address->setObjectName(QStringLiteral("linkAddress"));
    for (kit::Paragraph* text : {fact, address}) {
        text->setFixedWidth(kit::theme().px(420));
        box->content()->addWidget(text);
    }
    auto* row = new QHBoxLayout;
    auto* go = new kit::Button(say(QT_TRANSLATE_NOOP("link", "Open")), kit::ButtonKind::Primary, box);
    go->setObjectName(QStringLiteral("openLink"));
    auto* copy =
        new kit::Button(say(QT_TRANSLATE_NOOP("link", "Copy the address")), kit::ButtonKind::Ghost, box);
    row->addWidget(go);
    row->addWidget(copy);
    row->addStretch();
    box->content()->addLayout(row);
    QObject::connect(go, &QPushButton::clicked, box, [box, open] {
        box->dismiss();
        open();
    });
    QObject::connect(copy, &QPushButton::clicked, box, [box, link, notice] {
        QGuiApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded));
        box->dismiss();
        notice(say(QT_TRANSLATE_NOOP("link", "Address copied.")));
    });
    box->openAt(anchor);
    go->setFocus(Qt::PopupFocusReason);
}

} // namespace atalaya::ticket
