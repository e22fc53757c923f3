#pragma once

#include "ui/kit/html_view.h"

#include <QTimer>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlSchemeHandler>
#include <QWebEngineView>

namespace atalaya::web {

/// The fence around a mail: lets its own page and files through, and from the network exactly the pictures
/// that were asked for.
class MailFence : public QWebEngineUrlRequestInterceptor {
public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void setPictures(const QList<QUrl>& pictures) { m_pictures = pictures; }
    void interceptRequest(QWebEngineUrlRequestInfo& request) override;

private:
    QList<QUrl> m_pictures;
};

/// Gives the page (of any size, which a data: address would not) and what it names with `cid:`.
class MailFiles : public QWebEngineUrlSchemeHandler {
public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;
    void setPage(const QUrl& address, QByteArray page, const QList<kit::HtmlFile>& files);
    void requestStarted(QWebEngineUrlRequestJob* job) override;

private:
    QUrl m_address;
    QByteArray m_page;
    QList<kit::HtmlFile> m_files;
};

/// A mail in Qt WebEngine: no scripts, nothing kept, nothing sent.
class MailView : public kit::HtmlView {
public:
    explicit MailView(QWidget* parent);
    ~MailView() override;

    void setContent(const kit::HtmlContent& content) override;
    QSize documentSize() const override;
    bool fetchesPictures() const override { return true; }
    QWidget* surface() override { return m_view; }

    /// Of the page: a link was chosen.
    void follow(const QUrl& link) { handlers().link(link); }
    const QUrl& address() const { return m_address; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectPage();
    /// A page laid out wider than there is room becomes smaller, down to kLeastFit of its size.
    void fit();
    void showMenu(const QPoint& at);

    QWebEngineProfile* m_profile;
    MailFence* m_fence;
    MailFiles* m_files;
    QWebEngineView* m_view;
    QWebEnginePage* m_page;
    QUrl m_address;
    QUrl m_hovered;
    quint64 m_serial = 0;
    double m_zoom = 1.0; ///< asked for
    QTimer m_resized;
    bool m_loaded = false; ///< a refused refresh says afterwards that loading failed
};

/// The schemes of mails; before the engine starts.
void registerMailSchemes();

} // namespace atalaya::web
