#pragma once

#include "ui/kit/theme.h"

#include <QList>
#include <QRectF>
#include <QWidget>

namespace atalaya::kit {

/// Small bars, one a place: used ones filled, amber when there is none left ("Voice 1 of 1").
int capacityWidth(int total);
void paintCapacity(QPainter& painter, const QRectF& rect, int used, int total);

/// A glyph and its capacity bars, for the top bar. `what` names it: "Live, 2 of 3".
class CapacityMeter : public QWidget {
    Q_OBJECT

public:
    CapacityMeter(const QString& icon, const QString& what, QWidget* parent = nullptr);
    void setCapacity(int used, int total);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    QString m_what;
    int m_used = 0;
    int m_total = 0;
};

/// A spark line. `summary` says in words what it shows.
class Sparkline : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(token::Id ink = token::chart1, QWidget* parent = nullptr);
    void setValues(const QList<double>& values, const QString& summary);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<double> m_values;
    token::Id m_ink;
};

/// A ring with something written in its middle.
class Ring : public QWidget {
    Q_OBJECT

public:
    explicit Ring(int size, double stroke, QWidget* parent = nullptr);
    /// `text` stands inside; `words` is the accessible name.
    void setShare(double share, const QString& text, const QString& words);
    void setInk(token::Id ink);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_size;
    double m_stroke;
    double m_share = 0;
    QString m_text;
    token::Id m_ink = token::accentFill;
};

/// A rounded bar, 6 px.
class Bar : public QWidget {
    Q_OBJECT

public:
    explicit Bar(token::Id ink = token::accentFill, QWidget* parent = nullptr);
    void setShare(double share, const QString& words);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
    token::Id m_ink;
};

} // namespace atalaya::kit
