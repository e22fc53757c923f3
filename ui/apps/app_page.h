#pragma once

#include "ui/apps/web_apps.h"
#include "ui/kit/app_view.h"
#include "ui/kit/surface.h"

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace atalaya::kit {
class ElidedLabel;
class EmptyState;
class ErrorState;
class IconButton;
} // namespace atalaya::kit

namespace atalaya::apps {

/// One app of the company in the context panel. Its page is made when it is first in sight and stays while
/// the window does; of each conversation it is told by a message.
class AppPage : public kit::Surface {
    Q_OBJECT
public:
    /// `storage`: a folder for its cookies, apart from those of other apps.
    AppPage(const WebApp& app, const QString& storage, QWidget* parent = nullptr);

    const WebApp& app() const { return m_app; }
    void setContext(const QVariantMap& context);

Q_SIGNALS:
    /// To be opened outside: what the app may not show itself.
    void linkRequested(const QUrl& link);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void start();
    void makeView();
    void showProblem(const QString& title, const QString& text);
    void showWrong();
    void openOutside();

    WebApp m_app;
    QString m_storage;
    QVariantMap m_context;
    kit::IconButton* m_reload;
    kit::IconButton* m_outside;
    QStackedWidget* m_stack;
    kit::EmptyState* m_nothing;
    kit::EmptyState* m_without; ///< no engine on this computer
    QWidget* m_failed;
    kit::ErrorState* m_error;
    kit::AppView* m_view = nullptr;
};

} // namespace atalaya::apps
