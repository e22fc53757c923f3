#pragma once

#include "ui/composer/draft_edit.h"
#include "ui/kit/keymap.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {
class IconButton;
class Menu;
} // namespace atalaya::kit

namespace atalaya::composer {

/// The tools under the text. What has no room stands in a menu behind "More"; what the channel cannot show is
/// not there at all.
class FormatBar : public QWidget {
    Q_OBJECT
public:
    FormatBar(DraftEdit* edit, const kit::Keymap& keymap, QWidget* parent = nullptr);

    struct Tool {
        const char* id; ///< of the keymap; the object's name is made from it
        const char* icon;
        QString name;
        std::function<void()> run;
        int rank = 0; ///< the higher it is, the sooner it goes into the menu
    };
    /// One that every channel has; formats come first.
    kit::IconButton* add(const Tool& tool);
    /// A hairline before what is added next.
    void addGap();
    void setRich(bool rich);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void linkRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Item {
        QWidget* widget;
        kit::IconButton* button; ///< null for a gap
        bool rich;
        std::function<void()> run;
        QString icon;
        QString key;
        int rank;
    };
    void addFormat(const Tool& tool, DraftEdit::Format format);
    void fold();
    void openMore();
    void refresh();

    DraftEdit* m_edit;
    const kit::Keymap& m_keymap;
    QHBoxLayout* m_row;
    kit::IconButton* m_more;
    std::vector<Item> m_items;
    std::vector<std::pair<DraftEdit::Format, kit::IconButton*>> m_formats;
    bool m_rich = false;
};

} // namespace atalaya::composer
