#pragma once

#include "ui/kit/button.h"
#include "ui/kit/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {

class ElidedLabel;
class IconLabel;

enum class BannerTone { Offline, Sandbox, Notice };

/// The 36 px line under the top bar. The shell shows one at a time.
class Banner : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);
    void setContent(BannerTone tone, const QString& icon, const QString& text);
    /// A small button at the end.
    Button* addAction(const QString& text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BannerTone m_tone = BannerTone::Notice;
    QHBoxLayout* m_layout;
    IconLabel* m_icon;
    ElidedLabel* m_text;
};

} // namespace atalaya::kit
