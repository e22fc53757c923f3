#pragma once

#include <QString>
#include <QWidget>
#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QListView;
class QStandardItemModel;
QT_END_NAMESPACE

namespace atalaya::kit {
class ElidedLabel;
class Label;
class Paragraph;
} // namespace atalaya::kit

namespace atalaya::composer {

/// One line of a list to choose from, and what is shown beside it.
struct Pick {
    QString icon = {}; ///< of resources/icons, or
    QString sign = {}; ///< a letter or an emoji in its place
    QString title = {};
    QString second = {}; ///< grey, at the end of the line
    QString preview = {};
    QString effects = {}; ///< what choosing does besides writing
};

/// A list at the caret. The text keeps the focus and hands its keys over; the row chosen is said to screen
/// readers as the description of the text.
class PickList : public QWidget {
    Q_OBJECT
public:
    explicit PickList(QWidget* window);

    /// `caret` in the window's coordinates; under it if there is room, else over it.
    void open(const std::vector<Pick>& picks, const QRect& caret, const QString& heading);
    bool isOpen() const { return isVisibleTo(parentWidget()); }
    void step(int by);
    int current() const;
    /// Title, effects and preview of the current row.
    QString spoken() const;

Q_SIGNALS:
    void chosen(int row);
    void currentChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showPreview();
    void place(const QRect& caret);

    std::vector<Pick> m_picks;
    QStandardItemModel* m_model;
    QListView* m_list;
    kit::ElidedLabel* m_heading;
    QWidget* m_side;
    kit::Paragraph* m_preview;
    kit::Paragraph* m_effects;
};

} // namespace atalaya::composer
