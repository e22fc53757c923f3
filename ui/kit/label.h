#pragma once

#include "ui/kit/theme.h"

#include <QLabel>
#include <QWidget>

namespace atalaya::kit {

/// A QLabel for one line or rich text, whose font and colour are tokens and follow the theme.
/// Long plain text goes into a Paragraph.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString& text, Type type = Type::Body, token::Id ink = token::textPrimary,
                   QWidget* parent = nullptr);
    void setInk(token::Id ink);
    void setType(Type type, Weight weight = Weight::Default);

private:
    void restyle();

    Type m_type;
    Weight m_weight = Weight::Default;
    token::Id m_ink;
};

/// Plain text that wraps, set in the line height of its type.
class Paragraph : public QWidget {
    Q_OBJECT

public:
    explicit Paragraph(const QString& text, Type type = Type::Body, token::Id ink = token::textPrimary,
                       QWidget* parent = nullptr);
    void setText(const QString& text);
    QString text() const { return m_text; }
    void setInk(token::Id ink);
    void setType(Type type, Weight weight = Weight::Default);
    void setAlignment(Qt::Alignment alignment);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Type m_type;
    Weight m_weight = Weight::Default;
    token::Id m_ink;
    Qt::Alignment m_alignment = Qt::AlignLeading;
};

/// One line that ends with an ellipsis when it does not fit, and then shows itself in full in its tooltip.
class ElidedLabel : public QWidget {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text, Type type = Type::Body, token::Id ink = token::textPrimary,
                         QWidget* parent = nullptr);
    void setText(const QString& text);
    QString text() const { return m_text; }
    void setInk(token::Id ink);
    void setType(Type type, Weight weight = Weight::Default);
    /// Digits in cells of one width, for counts and timers.
    void setTabular(bool tabular);
    void setAlignment(Qt::Alignment alignment);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateTip();

    QString m_text;
    Type m_type;
    Weight m_weight = Weight::Default;
    token::Id m_ink;
    bool m_tabular = false;
    Qt::Alignment m_alignment = Qt::AlignLeading | Qt::AlignVCenter;
};

/// A glyph of resources/icons as a widget. Without a name it is decoration.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(const QString& icon, int size = 16, token::Id ink = token::textSecondary,
                       QWidget* parent = nullptr);
    void setIconName(const QString& icon);
    void setInk(token::Id ink);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    int m_size;
    token::Id m_ink;
};

} // namespace atalaya::kit
