#pragma once

#include <QIcon>
#include <QProxyStyle>

namespace atalaya::kit {

/// Property of menus that draw their own shadow, and the room they leave for it.
inline constexpr char kMenuShadow[] = "atalayaMenuShadow";
inline constexpr int kMenuShadowMargin = 16;

/// Fusion with the check marks, radio marks, plain push buttons, menu rows and metrics of the design.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
};

/// Check, radio and menu row, also for delegates.
void paintCheck(QPainter& painter, const QRectF& rect, Qt::CheckState state, bool enabled = true);
void paintRadio(QPainter& painter, const QRectF& rect, bool on, bool enabled = true);

struct MenuRowLook {
    QString icon = {}; ///< used when `pixmapIcon` is null
    QIcon pixmapIcon = {};
    QString text = {};
    QString key = {};
    bool active = false;
    bool enabled = true;
    bool checkable = false;
    bool checked = false;
    bool submenu = false;
};
int menuRowHeight();
int menuRowWidth(const MenuRowLook& look);
void paintMenuRow(QPainter& painter, const QRectF& rect, const MenuRowLook& look);

} // namespace atalaya::kit
