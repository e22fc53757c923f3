#pragma once

#include "ui/models/core_signals.h"

#include <QWidget>

namespace atalaya::kit {
class Button;
class Combo;
class Paragraph;
} // namespace atalaya::kit

namespace atalaya::settings {

/// What is kept on this computer, for how long, and how it is fetched again.
class KeptSection : public QWidget {
    Q_OBJECT
public:
    explicit KeptSection(models::CoreSignals& core, QWidget* parent);
    void load();

private:
    void show(const Result<api::KeptHere>& kept);
    void policyChosen();
    void askRebuild();

    models::CoreSignals& m_core;
    kit::Paragraph* m_numbers;
    kit::Combo* m_days;
    kit::Combo* m_size;
    kit::Paragraph* m_note;
    kit::Button* m_rebuild;
};

} // namespace atalaya::settings
