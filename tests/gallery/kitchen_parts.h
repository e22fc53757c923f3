#pragma once

#include "ui/kit/surface.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QWidget>
#include <functional>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

/// Small pieces to lay out a sheet of components.
namespace atalaya::kit::gallery {

/// A widget that draws itself with a function; `name` is its accessible name.
QWidget* painted(const QSize& size, const QString& name, std::function<void(QPainter&, const QRectF&)> paint);

QWidget* row(int spacing);
QWidget* column(int spacing);
void add(QWidget* box, QWidget* child);
/// Ends a row with a stretch.
QWidget* finished(QWidget* row);

/// A column of the sheet and a titled block in it.
QWidget* section(int width);
void put(QWidget* section, const QString& title, QWidget* content);

/// Buttons, chips and fields in all their states.
QWidget* buttons();
QWidget* chips();
QWidget* fields();

/// Swatches of the sixteen surfaces.
QWidget* surfaces();

} // namespace atalaya::kit::gallery
