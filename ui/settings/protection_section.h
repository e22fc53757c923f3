#pragma once

#include "ui/models/core_signals.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class Field;
class Paragraph;
} // namespace atalaya::kit

namespace atalaya::settings {

/// What opens the data on this computer, and a new passphrase for it.
class ProtectionSection : public QWidget {
    Q_OBJECT
public:
    explicit ProtectionSection(models::CoreSignals& core, QWidget* parent);
    void load();

private:
    void show(const api::LockState& state);
    void submit();

    models::CoreSignals& m_core;
    kit::Paragraph* m_text;
    kit::Paragraph* m_note;
    kit::Button* m_change;
    QWidget* m_form;
    QLineEdit* m_old = nullptr;
    QLineEdit* m_fresh = nullptr;
    QLineEdit* m_again = nullptr;
    kit::Field* m_oldField = nullptr;
    kit::Field* m_freshField = nullptr;
    kit::Field* m_againField = nullptr;
    bool m_hasPassphrase = false;
};

} // namespace atalaya::settings
