#pragma once

#include "ui/settings/preference_book.h"

#include <QWidget>

namespace atalaya::kit {
class Label;
class Paragraph;
} // namespace atalaya::kit

namespace atalaya::settings {

/// A few rows and bubbles in the theme, size and density that were chosen, with the lowest contrast there is.
class LookPreview : public QWidget {
    Q_OBJECT
public:
    explicit LookPreview(PreferenceBook& book, QWidget* parent = nullptr);

private:
    QWidget* rows();
    QWidget* bubbles();
    void refresh();

    PreferenceBook& m_book;
    kit::Label* m_now;
    kit::Paragraph* m_contrast;
};

/// The lowest contrast of a text on its ground in the present theme (WCAG 2.2, 1.4.3), of the pairs that the
/// desk uses.
double lowestTextContrast();

} // namespace atalaya::settings
