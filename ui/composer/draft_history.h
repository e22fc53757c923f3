#pragma once

#include "ui/kit/popover.h"
#include "ui/models/core_signals.h"

QT_BEGIN_NAMESPACE
class QListWidget;
class QTextEdit;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class Paragraph;
} // namespace atalaya::kit

namespace atalaya::composer {

/// Former states of a draft: when, how long, how they began; one can be brought back.
class DraftHistory : public kit::Popover {
    Q_OBJECT
public:
    DraftHistory(models::CoreSignals& core, QWidget* window);

    /// Opens at `anchor` when the versions are there.
    void open(const domain::DraftKey& key, QWidget* anchor);

Q_SIGNALS:
    void chosen(const atalaya::domain::Draft& version);

private:
    void fill(std::vector<domain::Draft> versions);
    void preview(int row);
    void bringBack();

    models::CoreSignals& m_core;
    std::vector<domain::Draft> m_versions;
    kit::Paragraph* m_none;
    QWidget* m_both;
    QListWidget* m_list;
    QTextEdit* m_preview;
    kit::Button* m_bringBack;
};

} // namespace atalaya::composer
