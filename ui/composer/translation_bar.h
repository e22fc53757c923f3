#pragma once

#include "ui/kit/keymap.h"
#include "ui/models/core_signals.h"
#include "ui/models/translator.h"

#include <QWidget>

namespace atalaya::kit {
class Button;
class Paragraph;
} // namespace atalaya::kit

namespace atalaya::composer {

class DraftEdit;

/// A translation of what is being written, as a proposal beside it: plum, by a machine. The text changes only
/// when it is put in, and Ctrl+Z brings the own words back.
class TranslationBar : public QWidget {
    Q_OBJECT
public:
    TranslationBar(models::CoreSignals& core, DraftEdit* edit, QWidget* parent);

    /// Into `language` (ISO 639-1), the customer's.
    void propose(const QString& language);
    bool isShown() const { return m_state != State::None; }
    /// There is a text that can be put in.
    bool isReady() const { return m_state == State::Ready; }
    void accept();
    void dismiss();

Q_SIGNALS:
    void notice(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class State { None, Working, Ready };
    void take(const models::LanguagePair& pair, const models::Translation& translation);
    void refresh(const QString& title);

    models::CoreSignals& m_core;
    DraftEdit* m_edit;
    State m_state = State::None;
    quint64 m_asked = 0;
    QString m_source; ///< what was translated: other words since then make it worthless
    QString m_translated;
    kit::Paragraph* m_title;
    kit::Paragraph* m_words;
    kit::Button* m_use;
    kit::Button* m_drop;
};

} // namespace atalaya::composer
