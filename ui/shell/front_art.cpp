#include "ui/shell/front_art.h"

#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QSvgRenderer>
#include <QVBoxLayout>

namespace atalaya::shell {
namespace {

using kit::theme;
namespace token = kit::token;

/// The picture fills the height; the sky goes on where it ends.
class Art : public QWidget {
public:
    explicit Art(QWidget* parent)
        : QWidget(parent)
        , m_picture(QStringLiteral(":/atalaya/brand/lighthouse-art.svg"))
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QSizeF size =
            QSizeF(m_picture.defaultSize()).scaled(QSizeF(this->size()), Qt::KeepAspectRatioByExpanding);
        m_picture.render(&painter,
                         QRectF(QPointF((width() - size.width()) / 2, height() - size.height()), size));
    }

private:
    QSvgRenderer m_picture;
};

} // namespace

QWidget* makeFrontArt(QWidget* parent)
{
    auto* art = new Art(parent);
    auto* title = new kit::Label(QStringLiteral("Atalaya"), kit::Type::Heading, token::textRail, art);
    auto* claim =
        new kit::Label(QCoreApplication::translate("atalaya::shell::SignInPage",
                                                   "Every customer, one window, even when the line is down"),
                       kit::Type::Figure, token::textRail, art);
    claim->setWordWrap(true);
    auto* over = new QVBoxLayout(art);
    over->setContentsMargins(theme().px(48), theme().px(44), theme().px(180), theme().px(52));
    over->addWidget(title);
    over->addStretch();
    over->addWidget(claim);
    return art;
}

} // namespace atalaya::shell
