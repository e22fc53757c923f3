#pragma once

#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QWidget>

namespace atalaya::kit {

class ElidedLabel;

/// Gives a layout margins and spacing in pixels at 100 %, and keeps them right when the size of the text
/// changes.
void scaleLayout(QLayout* layout, const QMargins& margins, int spacing);

/// A pane or card: a fill, hairlines at some edges or a rounded border. Everything that has a background is
/// one of these.
class Surface : public QWidget {
    Q_OBJECT

public:
    explicit Surface(token::Id fill, QWidget* parent = nullptr);
    void setFill(token::Id fill);
    /// Hairlines at the given edges. Left and right swap in right-to-left layouts.
    void setEdges(Qt::Edges edges, token::Id line = token::borderSubtle);
    /// A card: rounded, bordered on all sides.
    void setCard(Radius radius, token::Id border = token::borderSubtle);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    token::Id m_fill;
    token::Id m_line = token::borderSubtle;
    Qt::Edges m_edges;
    bool m_card = false;
    Radius m_radius = Radius::Lg;
};

/// A 1 px line between groups.
class Line : public QWidget {
    Q_OBJECT

public:
    explicit Line(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::Orientation m_orientation;
};

/// The 44 px head of a pane: title, count, then whatever is added at its end.
class PaneHeader : public Surface {
    Q_OBJECT

public:
    explicit PaneHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    /// Empty hides it.
    void setCount(const QString& count);
    void addTrailing(QWidget* widget);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QHBoxLayout* m_layout;
    ElidedLabel* m_title;
    ElidedLabel* m_count;
};

/// The small grey line over a group ("Identities", "Team queues"), with an optional widget at its end.
class SectionHeader : public QWidget {
    Q_OBJECT

public:
    explicit SectionHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setTrailing(QWidget* widget);

private:
    QHBoxLayout* m_layout;
    ElidedLabel* m_title;
};

} // namespace atalaya::kit
