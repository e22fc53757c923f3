#pragma once

#include "core/domain/ticket.h"
#include "ui/kit/html_view.h"
#include "ui/kit/surface.h"
#include "ui/models/core_signals.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
class QStackedWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class ElidedLabel;
class ErrorState;
class Skeleton;
} // namespace atalaya::kit

namespace atalaya::ticket {

class OriginalHead;
class PictureBar;

/// Whose pictures are loaded without asking each time. Kept by who shows the page.
struct PictureSenders {
    std::function<bool(const QString&)> trusted = [](const QString&) { return false; }; ///< by address
    std::function<void(const QString&, bool)> trust = [](const QString&, bool) {};
};

/// A mail as its sender laid it out, or its source. Loads nothing from elsewhere before it is asked to; a
/// link shows where it leads before it is handed out.
class OriginalPage : public kit::Surface {
    Q_OBJECT
public:
    enum class Form { Laid, Source };
    explicit OriginalPage(models::CoreSignals& core, QWidget* parent = nullptr);

    void setSenders(PictureSenders senders) { m_senders = std::move(senders); }
    /// It stands in a window of its own: there is no way back, and none into a window.
    void setAlone();
    void open(const domain::Entry& entry, Form form);
    /// Nothing is kept in sight or in memory of the message.
    void clear();
    std::optional<domain::EntryId> entry() const;
    void toggleSource();
    void showPicturesOnce();

Q_SIGNALS:
    void closed();
    void windowRequested(const atalaya::domain::Entry& entry);
    /// Chosen by a person who has read its address.
    void linkRequested(const QUrl& link);
    void notice(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectParts();
    QWidget* buildFrame();
    QWidget* buildFailed();
    QWidget* buildSource();
    void makeView(bool plain);
    void load(bool pictures);
    void display(api::OriginalMessage message, bool pictures);
    void showError(const Error& error);
    void render();
    void updateBar();
    void updateNote();
    void viewFailed();
    void trust(bool on);

    models::CoreSignals& m_core;
    PictureSenders m_senders;
    std::optional<domain::Entry> m_entry;
    std::optional<api::OriginalMessage> m_message;
    QString m_sender; ///< address
    bool m_pictures = false; ///< of this message, asked for
    bool m_crashed = false; ///< the plain view stands in for the other one
    quint64 m_generation = 0;
    OriginalHead* m_head = nullptr;
    PictureBar* m_bar = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_frame = nullptr;
    QVBoxLayout* m_paper = nullptr;
    kit::HtmlView* m_view = nullptr; ///< made when the first original is shown
    QWidget* m_sourcePage = nullptr;
    QPlainTextEdit* m_source = nullptr;
    kit::ElidedLabel* m_cut = nullptr;
    kit::Skeleton* m_loading = nullptr;
    QWidget* m_failed = nullptr;
    kit::ErrorState* m_error = nullptr;
    QWidget* m_foot = nullptr; ///< gives way where letters are large
    kit::ElidedLabel* m_note = nullptr;
    kit::ElidedLabel* m_links = nullptr;
};

} // namespace atalaya::ticket
