#pragma once

#include "core/base/error.h"

#include <QStackedWidget>

namespace atalaya::kit {
class EmptyState;
class ErrorState;
class Skeleton;
} // namespace atalaya::kit

namespace atalaya::routing {

/// What a part of the page shows: its content, or that it loads, is empty, has no line, or failed.
class SectionStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit SectionStack(QWidget* parent = nullptr);

    /// Takes the widget in; shown by showContent().
    void setContent(QWidget* content);
    void showContent();
    void showLoading();
    void showEmpty(const QString& fact, const QString& next);
    /// Without a line it says so instead.
    void showError(const QString& title, const Error& error);
    bool isShowingContent() const;

Q_SIGNALS:
    void tryAgain();

private:
    void show(QWidget* page);

    QWidget* m_content = nullptr;
    kit::Skeleton* m_loading;
    kit::EmptyState* m_empty;
    kit::EmptyState* m_offline;
    QWidget* m_failed;
    kit::ErrorState* m_error;
};

} // namespace atalaya::routing
