#pragma once

#include "ui/models/core_signals.h"
#include "ui/models/outbox_texts.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class Label;
class Paragraph;
class Surface;
} // namespace atalaya::kit

namespace atalaya::outbox {

class MarkedText;

/// One item in full: what it will do, to whom, its text and files; if it was refused, why; and what can be
/// done with it.
class ItemPanel : public QWidget {
    Q_OBJECT
public:
    explicit ItemPanel(models::CoreSignals& core, QWidget* parent = nullptr);

    void show(const api::OutboxRow& row, models::OutboxGroup group, const models::OutboxContext& context);
    /// The seconds of a held one have gone on.
    void tick();
    QWidget* firstControl() const;

Q_SIGNALS:
    void editRequested();
    void takeOutRequested();
    void sendNowRequested();
    void retryRequested();
    void keepAsNoteRequested();
    void ticketRequested();

private:
    kit::Button* button(const char* name, const QString& text, void (ItemPanel::*signal)());
    void showButtons(models::OutboxGroup group);

    models::CoreSignals& m_core;
    api::OutboxRow m_row;
    models::OutboxGroup m_group = models::OutboxGroup::Waiting;
    kit::Surface* m_refusal;
    kit::Paragraph* m_reason;
    kit::Paragraph* m_effect;
    kit::Paragraph* m_recipients;
    kit::Surface* m_card;
    MarkedText* m_text;
    kit::Paragraph* m_files;
    kit::Paragraph* m_hold;
    QWidget* m_buttons;
    kit::Button* m_retry;
    kit::Button* m_sendNow;
    kit::Button* m_edit;
    kit::Button* m_note;
    kit::Button* m_takeOut;
    kit::Button* m_open;
};

} // namespace atalaya::outbox
