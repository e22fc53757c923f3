#pragma once

#include <QLayout>
#include <QList>

namespace atalaya::outbox {

/// Buttons side by side, on a second line where one is not enough; the last of three and more is not left
/// there alone. Its gaps are 8 px.
class ButtonFlow : public QLayout {
    Q_OBJECT
public:
    explicit ButtonFlow(QWidget* parent = nullptr);
    ~ButtonFlow() override;

    void addItem(QLayoutItem* item) override { m_items << item; }
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    QList<QList<QLayoutItem*>> rows(int width) const;
    /// Gives the height that `rect`'s width needs; places the buttons if asked.
    int arrange(const QRect& rect, bool place) const;

    QList<QLayoutItem*> m_items;
};

} // namespace atalaya::outbox
