#pragma once

#include "ui/models/outbox_texts.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::outbox {

/// What two people changed and the broker put together by itself, each with a way back.
class MergedList : public QWidget {
    Q_OBJECT
public:
    explicit MergedList(QWidget* parent = nullptr);
    void show(const std::vector<api::MergeRow>& rows, const models::OutboxContext& context);

Q_SIGNALS:
    void undoRequested(const atalaya::api::MergeRow& row);
    void ticketRequested(atalaya::domain::TicketId ticket);

private:
    void addRow(const api::MergeRow& row, const models::OutboxContext& context);

    QVBoxLayout* m_rows;
};

} // namespace atalaya::outbox
