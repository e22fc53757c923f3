#pragma once

#include <QStringList>
#include <QUrl>
#include <QVariantMap>
#include <QWidget>
#include <functional>

namespace atalaya::kit {

/// A page of another system, as the company allows it.
struct AppSite {
    QString id; ///< names its storage; lower-case letters, digits, '-'
    QString storage; ///< folder of its own for cookies and cache
    QStringList origins; ///< "https://orders.example": it goes nowhere else
    QStringList permissions; ///< of "clipboard", "microphone", "camera", "notifications", "location"
};

/// Shows one AppSite. Scripts run; its cookies and storage are its own; what it may not do is refused.
class AppView : public QWidget {
public:
    struct Handlers {
        std::function<void(const QUrl&)> outside = [](const QUrl&) {}; ///< it wanted to leave its origins
        std::function<void()> loaded = [] {};
        std::function<void()> unreachable = [] {}; ///< no answer from where it lives
        std::function<void()> failed = [] {}; ///< its process has ended
    };

    using QWidget::QWidget;

    void setHandlers(Handlers handlers) { m_handlers = std::move(handlers); }
    virtual void open(const QUrl& address) = 0;
    /// Handed over now and after each load, by postMessage to the origin of the opened address only.
    virtual void setContext(const QVariantMap& context) = 0;

protected:
    const Handlers& handlers() const { return m_handlers; }

private:
    Handlers m_handlers;
};

} // namespace atalaya::kit
