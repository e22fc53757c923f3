#pragma once

#include "ui/kit/theme.h"

#include <QSplitter>

namespace atalaya::kit {

/// Panes side by side with a 1 px line that can be grabbed 7 px wide. A double click resets; arrow keys move
/// by 8 px when the handle has the focus. QSplitter's saveState and restoreState keep positions.
class Splitter : public QSplitter {
    Q_OBJECT

public:
    explicit Splitter(Qt::Orientation orientation, QWidget* parent = nullptr);
    /// What a double click goes back to, in pixels at 100 %; 0 gives that pane the rest.
    void setDefaultSizes(const QList<int>& sizes);
    void resetSizes();
    /// Moves the line before pane `index`.
    void nudge(int index, int pixels);

protected:
    QSplitterHandle* createHandle() override;

private:
    QList<int> m_defaults;
};

} // namespace atalaya::kit
