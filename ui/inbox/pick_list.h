#pragma once

#include "ui/kit/popover.h"

#include <QStandardItemModel>
#include <functional>
#include <optional>

namespace atalaya::kit {
class NavList;
class Paragraph;
class SearchField;
} // namespace atalaya::kit

namespace atalaya::inbox {

/// One thing to choose. `key` chooses it at once while nothing has been typed.
struct Pick {
    QString icon;
    QString text;
    QString detail = {};
    QChar key = {};
    QString value = {}; ///< what it means to who asked
};

/// What a picker asks.
struct PickQuestion {
    QString title; ///< accessible name, and the words in the empty field
    std::vector<Pick> picks;
    /// What typed words mean besides: a date, a new tag. Nothing: they mean nothing.
    std::function<std::optional<Pick>(const QString& typed)> typed = {};
    QString nothing = {}; ///< said when nothing fits
};

/// A field with what fits below, next to what it is about.
class PickList : public kit::Popover {
    Q_OBJECT
public:
    explicit PickList(QWidget* window);

    void ask(QWidget* anchor, PickQuestion question);

Q_SIGNALS:
    void picked(const atalaya::inbox::Pick& pick);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void take(const QModelIndex& index);
    void move(int by);
    bool takeByKey(const QString& typed);

    kit::SearchField* m_field;
    kit::NavList* m_list;
    kit::Paragraph* m_nothing;
    QStandardItemModel m_model;
    PickQuestion m_question;
    std::vector<Pick> m_shown;
};

} // namespace atalaya::inbox
