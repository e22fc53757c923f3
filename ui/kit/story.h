#pragma once

#include "ui/kit/theme.h"

#include <QList>
#include <QString>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {

/// One step of a story: a glyph in a circle, what happened, more about it, and when.
struct StoryLine {
    QString icon = {};
    QString title = {};
    QString text = {};
    QString time = {};

    bool operator==(const StoryLine&) const = default;
};

/// Steps one under the other, joined by a line. Each is a list item whose name says all of it.
class StoryList : public QWidget {
    Q_OBJECT

public:
    /// `name` is the accessible name.
    explicit StoryList(const QString& name, QWidget* parent = nullptr);
    void setLines(const QList<StoryLine>& lines);
    const QList<StoryLine>& lines() const { return m_lines; }

private:
    QList<StoryLine> m_lines;
    QVBoxLayout* m_layout;
};

/// One of them. Made by StoryList.
class StoryRow : public QWidget {
    Q_OBJECT

public:
    enum Place { Only, First, Middle, Last };
    StoryRow(const StoryLine& line, Place place, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    Place m_place;
};

} // namespace atalaya::kit
