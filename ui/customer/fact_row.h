#pragma once

#include <QAbstractButton>

namespace atalaya::customer {

/// One line of the panel: glyph, text, something grey at its end. As a button if it leads somewhere.
class FactRow : public QAbstractButton {
    Q_OBJECT
public:
    FactRow(const QString& icon, const QString& text, const QString& end, QWidget* parent = nullptr);

    /// A second glyph before the end text (mood).
    void setMark(const QString& icon, int ink);
    void setLeads(bool leads);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    QString m_end;
    QString m_mark;
    int m_markInk = 0;
    bool m_leads = false;
};

} // namespace atalaya::customer
