#include "ui/shell/front_art.h"

#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
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

/// The small lighthouse beside the name.
class Mark : public QWidget {
public:
    explicit Mark(QWidget* parent) : QWidget(parent) { setFixedSize(theme().px(28), theme().px(28)); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        kit::WidgetPainter painter(this);
        kit::paintMark(painter, rect(), theme().color(token::textRail));
    }
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
    over->setContentsMargins(theme().px(48), theme().px(44), theme().px(120), theme().px(52));
    auto* name = new QHBoxLayout;
    name->setSpacing(theme().px(10));
    name->addWidget(new Mark(art));
    name->addWidget(title, 1);
    over->addLayout(name);
    over->addStretch();
    over->addWidget(claim);
    return art;
}

} // namespace atalaya::shell
