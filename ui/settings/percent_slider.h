#pragma once

#include "ui/settings/preference_book.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {
class ElidedLabel;
class Slider;
} // namespace atalaya::kit

namespace atalaya::settings {

/// A share of the book on a slider in steps of ten percent, with its number at the end.
class PercentSlider : public QWidget {
    Q_OBJECT
public:
    struct Range {
        int least = 0;
        int most = 100;
    };
    PercentSlider(PreferenceBook& book, const QString& key, const QString& name, Range range);

    /// A small and a large letter at the ends, for the size of texts.
    void showLetters();
    kit::Slider* slider() const { return m_slider; }

private:
    int percent() const;
    void choose(int percent);
    void follow();
    void tell(int percent);

    PreferenceBook& m_book;
    QString m_key;
    bool m_share; ///< 1.0 is 100 %
    QHBoxLayout* m_row;
    kit::Slider* m_slider;
    kit::ElidedLabel* m_number;
};

} // namespace atalaya::settings
