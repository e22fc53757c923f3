#pragma once

#include "ui/kit/theme.h"

#include <QList>
#include <QString>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {

/// How many were left after one question, and what became of the others.
struct FunnelLine {
    QString label = {};
    int count = 0;
    QString note = {};

    bool operator==(const FunnelLine&) const = default;
};

/// Bars that get shorter from line to line; the first is the whole. Each is a list item.
class FunnelList : public QWidget {
    Q_OBJECT

public:
    explicit FunnelList(const QString& name, QWidget* parent = nullptr);
    void setLines(const QList<FunnelLine>& lines);
    const QList<FunnelLine>& lines() const { return m_lines; }

private:
    QList<FunnelLine> m_lines;
    QVBoxLayout* m_layout;
};

/// One of them. Made by FunnelList.
class FunnelRow : public QWidget {
    Q_OBJECT

public:
    /// `most`: what a full bar stands for.
    FunnelRow(const FunnelLine& line, int most, QWidget* parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FunnelLine m_line;
    int m_most;
};

} // namespace atalaya::kit
