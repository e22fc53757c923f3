#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QRadioButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::shell {

/// One way to start: a card with a radio button, chosen by a click anywhere on it. What belongs to it stands
/// in its column.
class StartCard : public QWidget {
    Q_OBJECT
public:
    StartCard(const QString& icon, bool machine, const QString& title, const QString& text,
              QWidget* parent = nullptr);

    QRadioButton* radio() const { return m_radio; }
    QVBoxLayout* column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QRadioButton* m_radio;
    QVBoxLayout* m_column;
};

} // namespace atalaya::shell
