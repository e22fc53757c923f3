#pragma once

#include "ui/settings/preference_book.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QScrollArea;
QT_END_NAMESPACE

namespace atalaya::kit {
class Label;
}

namespace atalaya::shell {

class StepBars;

/// What every page before the workspace stands in: the watchtower at the left, a form in the middle of the
/// rest, language and theme above it, a quiet line below. A low window scrolls the form; a narrow one has no
/// watchtower.
class FrontPage : public QWidget {
    Q_OBJECT
public:
    explicit FrontPage(QWidget* parent = nullptr);

    /// Language and theme stand at the top and count at once.
    void setBook(settings::PreferenceBook& book);
    /// One of the three steps of a first start; 0: it is none.
    void setStep(int step);

protected:
    /// To be called once. `width` in pixels at 100 %: the form is at most as wide.
    void build(QWidget* form, int width);
    /// At the end of the line below: something quiet.
    void addToFoot(QWidget* widget);
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildTop();
    QWidget* buildFoot();
    void applyWidth();
    /// The tower where there is room, the foot's extras where they fit.
    void makeRoom();

    QWidget* m_art = nullptr;
    QWidget* m_top = nullptr;
    QWidget* m_form = nullptr;
    QWidget* m_foot = nullptr;
    QWidget* m_extras = nullptr;
    QScrollArea* m_area = nullptr;
    kit::Label* m_stepText = nullptr;
    StepBars* m_bars = nullptr;
    int m_width = 440;
};

} // namespace atalaya::shell
