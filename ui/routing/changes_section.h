#pragma once

#include "ui/routing/rules_book.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class Paragraph;
} // namespace atalaya::kit

namespace atalaya::routing {

/// What this draft changes, in words, and what was published before.
class ChangesSection : public QWidget {
    Q_OBJECT
public:
    explicit ChangesSection(RulesBook& book, QWidget* parent = nullptr);

Q_SIGNALS:
    void publishRequested();

private:
    void refresh();
    void fill();
    void addRow(const QString& icon, const QString& text, const QString& detail);

    RulesBook& m_book;
    QVBoxLayout* m_rows;
    QWidget* m_list;
    kit::Button* m_drop;
    kit::Button* m_undo;
    QString m_shown; ///< what the rows say: they are made anew only when it is something else
};

} // namespace atalaya::routing
