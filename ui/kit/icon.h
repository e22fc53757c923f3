#pragma once

#include "ui/kit/tokens.h"

#include <QColor>
#include <QIcon>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace atalaya::kit {

/// Pixel sizes of tokens.json: 12, 14, 16 and 20.
enum class IconSize { Xs, Sm, Md, Lg };
int iconSize(IconSize size);

/// An icon of resources/icons by file name without its end ("inbox"), in a colour of the theme. It follows
/// the theme: the colour is looked up when it is painted. Disabled icons use text.disabled.
QIcon icon(QStringView name, token::Id color = token::textSecondary);

/// Paints an icon square into the middle of `rect`, sharp at any device ratio. The stroke is 1.75 (2 at 14
/// px, 2.25 at 12 px, 1.5 from 28 px) as the design says; `stroke` overrules it.
void paintIcon(QPainter& painter, const QRectF& rect, QStringView name, const QColor& color,
               double stroke = 0);

/// The same as a pixmap of `size` logical pixels. Cached by name, size, colour and ratio.
QPixmap iconPixmap(QStringView name, double size, const QColor& color, double ratio, double stroke = 0);

/// True when resources/icons has this name.
bool hasIcon(QStringView name);

/// The lighthouse of the product in two colours: `color` and brand.beacon.
void paintMark(QPainter& painter, const QRectF& rect, const QColor& color);

} // namespace atalaya::kit
