#pragma once

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QUrl>
#include <QWidget>
#include <functional>

// Pages from elsewhere, shown inside the window. No class here has signals: what implements them is loaded at
// run time and shares nothing of ours but these headers.
namespace atalaya::kit {

/// A file that a page names with `cid:`.
struct HtmlFile {
    QString contentId; ///< without angle brackets
    QString type; ///< "image/png"
    QByteArray bytes;
};

/// A page that was made harmless before: a mail as its sender laid it out.
struct HtmlContent {
    QString title; ///< for screen readers
    QString body; ///< inside of <body>; no scripts, no forms
    QString style; ///< CSS of the house around it
    QList<HtmlFile> files;
    QList<QUrl> pictures; ///< from elsewhere, asked for by the person: these and nothing else are fetched
    QColor paper; ///< before inverting
    QColor ink;
    QColor link;
    bool inverted = false; ///< for dark rooms
    double zoom = 1.0;
};

/// Shows one HtmlContent at a time. Runs no script, sends nothing, keeps nothing; fetches only what the
/// content allows.
class HtmlView : public QWidget {
public:
    struct Handlers {
        std::function<void(const QUrl&)> link = [](const QUrl&) {}; ///< chosen; it is not opened here
        std::function<void(const QUrl&)> hovered = [](const QUrl&) {}; ///< empty: no link any more
        std::function<void()> loaded = [] {};
        /// It cannot show anything any more: put another view in its place.
        std::function<void()> failed = [] {};
    };

    using QWidget::QWidget;

    void setHandlers(Handlers handlers) { m_handlers = std::move(handlers); }
    virtual void setContent(const HtmlContent& content) = 0;
    /// Of the whole page; empty before it is loaded.
    virtual QSize documentSize() const = 0;
    /// False: `pictures` of a content are never fetched.
    virtual bool fetchesPictures() const = 0;
    /// What can be focused and scrolled.
    virtual QWidget* surface() = 0;

protected:
    const Handlers& handlers() const { return m_handlers; }

private:
    Handlers m_handlers;
};

/// The view that is always there: a simpler layout, and no pictures from elsewhere at all.
HtmlView* makePlainHtmlView(QWidget* parent);

} // namespace atalaya::kit
