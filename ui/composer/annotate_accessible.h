#pragma once

namespace atalaya::composer {

class AnnotateCanvas;

/// A screen reader meets the picture as a list with one item a mark. Safe to call twice.
void installCanvasAccessibility();

/// Its marks are others now.
void canvasChanged(AnnotateCanvas* canvas);

} // namespace atalaya::composer
