#include "ui/shell/help_window.h"

#include "ui/kit/theme.h"
#include "ui/shell/palette_delegate.h"

#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>
#include <QTextTable>

namespace atalaya::shell {
namespace {

using kit::theme;

constexpr const char* kPages[] = {"getting-started.md",
                                  "inbox.md",
                                  "reading.md",
                                  "answering.md",
                                  "live.md",
                                  "customer-and-knowledge.md",
                                  "offline.md",
                                  "preferences.md",
                                  "this-computer.md",
                                  "windows-and-notices.md",
                                  "pages-and-pictures.md",
                                  "keyboard.md",
                                  "routing.md",
                                  "administration.md"};

QString textOf(const QString& file)
{
    QFile page(QStringLiteral(":/atalaya/help/") + file);
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

/// The first heading.
QString titleOf(const QString& markdown)
{
    const QString first = markdown.section(QLatin1Char('\n'), 0, 0);
    return first.mid(first.indexOf(QLatin1Char(' ')) + 1);
}

void dressTables(QTextFrame& frame)
{
    for (QTextFrame* child : frame.childFrames())
        if (auto* table = qobject_cast<QTextTable*>(child)) {
            QTextTableFormat format = table->format();
            format.setBorder(0);
            format.setCellSpacing(0);
            format.setCellPadding(theme().px(6));
            format.setTopMargin(theme().px(6));
            format.setBottomMargin(theme().px(10));
            table->setFormat(format);
        }
}

/// Air between the lines, which Markdown does not know.
void dress(QTextDocument& document)
{
    dressTables(*document.rootFrame());
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        if (cursor.currentTable())
            continue;
        QTextBlockFormat format = block.blockFormat();
        const bool heading = format.headingLevel() > 0;
        format.setTopMargin(heading && block.position() > 0 ? theme().px(18) : 0);
        format.setBottomMargin(theme().px(block.textList() ? 4 : 8));
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
    }
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_pages(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help – Atalaya"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(theme().px(900), theme().px(680));
    m_pages->setObjectName(QStringLiteral("helpPages"));
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setFixedWidth(theme().px(220));
    m_pages->setFont(theme().font(kit::Type::Body));
    m_pages->setItemDelegate(new PaletteDelegate(m_pages));
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Help"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setProperty("atalayaBare", true);
    m_text->setOpenLinks(false);
    m_text->setFont(theme().font(kit::Type::Reading));
    m_text->document()->setDocumentMargin(theme().px(24));
    for (const char* file : kPages) {
        auto* item = new QListWidgetItem(titleOf(textOf(QLatin1StringView(file))), m_pages);
        item->setData(Qt::UserRole, QString(QLatin1StringView(file)));
        item->setData(PaletteIconRole, QStringLiteral("book-open"));
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_pages);
    row->addWidget(m_text, 1);
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (!item)
            return;
        m_text->setMarkdown(textOf(item->data(Qt::UserRole).toString()));
        dress(*m_text->document());
        m_text->moveCursor(QTextCursor::Start);
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    showPage(QLatin1StringView(kPages[0]));
    m_pages->setFocus();
}

void HelpWindow::showPage(const QString& file)
{
    for (int row = 0; row < m_pages->count(); ++row)
        if (m_pages->item(row)->data(Qt::UserRole) == file)
            m_pages->setCurrentRow(row);
}

void HelpWindow::follow(const QUrl& link)
{
    if (link.isRelative())
        return showPage(link.fileName());
    QDesktopServices::openUrl(link);
}

} // namespace atalaya::shell
