#pragma once

#include "ui/models/colleagues.h"

#include <QTimer>
#include <QWidget>
#include <map>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {
class IconButton;
class Label;
class Surface;
} // namespace atalaya::kit

namespace atalaya::team {

/// The team around a conversation: who is in it now, its internal notes as a talk with a field to go on, who
/// worked on it, who knows about it, and the way to the lead.
class TeamPanel : public QWidget {
    Q_OBJECT
public:
    explicit TeamPanel(models::CoreSignals& core, QWidget* parent = nullptr);

    /// Another conversation, or the same as it looks now. What is written to the team stays with its own.
    void show(const api::Conversation& conversation);
    void clear();
    /// The keyboard goes to what is written to the team.
    void focusField();
    /// Begins a note that names this colleague.
    void ask(const QString& name);

Q_SIGNALS:
    /// Of others who are in this conversation.
    void countChanged(int count);
    void entryRequested(atalaya::domain::EntryId entry);
    void notice(const QString& text);

private:
    void build();
    QWidget* buildField();
    void loadDirectory();
    void fill();
    void addPresent();
    void addTalk();
    void addNote(const domain::Entry& note);
    void addWorkers();
    void addExperts();
    void addLead();
    void addEmpty(const QString& text);
    void add(QWidget* widget);
    void addNoteNow();
    void openPeople();

    models::CoreSignals& m_core;
    models::Colleagues m_colleagues;
    api::Directory m_directory;
    std::optional<api::Conversation> m_shown;
    std::map<domain::TicketId, QString> m_unsent; ///< what was begun in other conversations
    QTimer m_soon; ///< joins bursts of changes into one
    QScrollArea* m_scroll;
    kit::Surface* m_page = nullptr;
    QVBoxLayout* m_column = nullptr;
    QWidget* m_compose = nullptr; ///< the field with its buttons
    QLineEdit* m_text = nullptr;
    kit::Label* m_problem = nullptr;
};

} // namespace atalaya::team
