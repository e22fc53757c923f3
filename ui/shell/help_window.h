#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QListWidget;
class QTextBrowser;
class QUrl;
QT_END_NAMESPACE

namespace atalaya::shell {

/// The pages of resources/help, read in a window of their own: titles at the left, the page at the right.
class HelpWindow : public QWidget {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget* parent);

    /// By the name of its file, "inbox.md". An unknown page changes nothing.
    void showPage(const QString& file);

private:
    void follow(const QUrl& link);

    QListWidget* m_pages;
    QTextBrowser* m_text;
};

} // namespace atalaya::shell
