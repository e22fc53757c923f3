#pragma once

#include "ui/kit/keymap.h"
#include "ui/kit/popover.h"

#include <QStandardItemModel>

QT_BEGIN_NAMESPACE
class QListView;
QT_END_NAMESPACE

namespace atalaya::kit {
class SearchField;
}

namespace atalaya::shell {

/// The overlay of "?": every key that works here, by place, narrowed down by typing.
class KeysSheet : public kit::Popover {
    Q_OBJECT
public:
    KeysSheet(const kit::Keymap& keymap, QWidget* window);

    /// Shows the keys of these actions; others of the keymap are not there yet.
    void open(const QStringList& ids);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    const kit::Keymap& m_keymap;
    QStringList m_ids;
    kit::SearchField* m_text;
    QListView* m_list;
    QStandardItemModel m_model;
};

} // namespace atalaya::shell
