#pragma once

#include "ui/kit/button.h"
#include "ui/kit/surface.h"
#include "ui/models/core_signals.h"

#include <QTimer>

namespace atalaya::kit {
class ElidedLabel;
class Label;
} // namespace atalaya::kit

namespace atalaya::ticket {

class ColleaguesBadge;
class DueChip;

/// A small button with the face of the person it names.
class PersonButton : public kit::Button {
    Q_OBJECT
public:
    explicit PersonButton(QWidget* parent = nullptr);
    /// Without an id it is a plain button with a hand.
    void setPerson(const QString& id, const QString& name, const QString& shown);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_id;
    QString m_name;
};

/// Subject, number and tags; under them what can be done with the ticket and how long there is.
class TicketHeader : public kit::Surface {
    Q_OBJECT
public:
    explicit TicketHeader(models::CoreSignals& core, QWidget* parent = nullptr);

    void setTicket(const api::TicketRow& row);
    kit::Button* status() const { return m_status; }
    PersonButton* assignee() const { return m_assignee; }
    kit::IconButton* why() const { return m_why; }
    kit::Button* priority() const { return m_priority; }
    kit::IconButton* snooze() const { return m_snooze; }
    kit::IconButton* transfer() const { return m_transfer; }
    kit::IconButton* more() const { return m_more; }
    kit::IconButton* closeButton() const { return m_close; }
    /// True when there is no room for them: the menu of `more` offers them.
    bool hidesSecondary() const { return m_snooze->isHidden(); }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTitle(QWidget* row);
    void buildActions(QWidget* row);
    void setTags(const std::vector<std::string>& tags);
    void tick();
    void fit();

    models::CoreSignals& m_core;
    std::optional<api::TicketRow> m_row;
    QTimer m_tick;
    kit::ElidedLabel* m_subject = nullptr;
    kit::Label* m_number = nullptr;
    QWidget* m_tags = nullptr;
    ColleaguesBadge* m_colleagues = nullptr;
    kit::Button* m_status = nullptr;
    PersonButton* m_assignee = nullptr;
    kit::IconButton* m_why = nullptr;
    kit::Button* m_priority = nullptr;
    DueChip* m_due = nullptr;
    kit::IconButton* m_snooze = nullptr;
    kit::IconButton* m_transfer = nullptr;
    kit::IconButton* m_more = nullptr;
    kit::IconButton* m_close = nullptr;
};

} // namespace atalaya::ticket
