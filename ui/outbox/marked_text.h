#pragma once

#include <QList>
#include <QTextEdit>

namespace atalaya::outbox {

/// A text as high as it is, to read, select and copy. Parts of it can be marked.
class MarkedText : public QTextEdit {
    Q_OBJECT
public:
    explicit MarkedText(const QString& name, QWidget* parent = nullptr);

    /// `parts`: offset and length in UTF-8, as the core counts.
    void setMarked(const std::string& utf8, const std::vector<std::pair<int, int>>& parts = {});
    /// Its marks are those of the other text: what was said differently, not what is new.
    void setForeign();
    QStringList marked() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void restyle();
    void fit();

    bool m_foreign = false;
    QList<std::pair<int, int>> m_parts; ///< offset and length in QString
};

} // namespace atalaya::outbox
