#pragma once

#include "ui/kit/app_view.h"

#include <QWebEngineView>

namespace atalaya::web {

/// A page of another system in Qt WebEngine, with a profile of its own.
class AppPageView : public kit::AppView {
public:
    AppPageView(const kit::AppSite& site, QWidget* parent);
    ~AppPageView() override;

    void open(const QUrl& address) override;
    void setContext(const QVariantMap& context) override;

    /// Of the page: may it go there? Where it may not, the address is handed out.
    bool admits(const QUrl& address, bool mainFrame);
    /// "https://host:port", without a port that is the usual one.
    static QString originOf(const QUrl& address);

private:
    void connectPage();
    void answerPermission(const QUrl& origin, QWebEnginePage::Feature feature);
    void post();

    kit::AppSite m_site;
    QWebEngineProfile* m_profile;
    QWebEngineView* m_view;
    QWebEnginePage* m_page;
    QString m_origin; ///< of what was opened: who may read the context
    QByteArray m_context; ///< JSON; empty before there is one
    bool m_loaded = false;
};

} // namespace atalaya::web
