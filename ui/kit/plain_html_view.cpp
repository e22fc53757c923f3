#include "ui/kit/html_view.h"

#include <QRegularExpression>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace atalaya::kit {
namespace {

/// Gives its document the files that came with it, and nothing else: there is no way to the network.
class PlainPage : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

    void setFiles(const QList<HtmlFile>& files) { m_files = files; }

    QVariant loadResource(int, const QUrl& name) override
    {
        if (name.scheme() == QLatin1String("cid")) {
            for (const HtmlFile& file : m_files)
                if (file.contentId == name.path() || file.contentId == name.path(QUrl::FullyDecoded))
                    return file.bytes;
            return {};
        }
        if (name.scheme() != QLatin1String("data"))
            return {};
        const QString text = name.toString(QUrl::FullyEncoded);
        const qsizetype comma = text.indexOf(u',');
        if (comma < 0 || !text.left(comma).endsWith(QLatin1String(";base64")))
            return {};
        return QByteArray::fromBase64(QByteArray::fromPercentEncoding(text.mid(comma + 1).toLatin1()));
    }

private:
    QList<HtmlFile> m_files;
};

/// What a mail says of fonts would take the emoji of the house away; on dark paper its colours go as well.
QString adapted(QString body, bool dark)
{
    static const QRegularExpression tag(QStringLiteral("<[a-z][^>]*>"));
    static const QRegularExpression family(QStringLiteral("font-family:[^;\"]*;?| face=\"[^\"]*\""));
    static const QRegularExpression colours(QStringLiteral(
        "(background-color|background|border-color|color):[^;\"]*;?| (bgcolor|color)=\"[^\"]*\""));
    QString out;
    qsizetype from = 0;
    for (auto it = tag.globalMatch(body); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString changed = match.captured().remove(family);
        if (dark)
            changed.remove(colours);
        out += QStringView(body).mid(from, match.capturedStart() - from);
        out += changed;
        from = match.capturedEnd();
    }
    out += QStringView(body).mid(from);
    return out;
}

class PlainHtmlView : public HtmlView {
public:
    explicit PlainHtmlView(QWidget* parent) : HtmlView(parent), m_page(new PlainPage(this))
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_page);
        m_page->setObjectName(QStringLiteral("plainPage"));
        m_page->setProperty("atalayaBare", true); // paper has no border of its own
        m_page->setOpenLinks(false);
        m_page->setFrameShape(QFrame::NoFrame);
        m_page->document()->setDocumentMargin(16);
        connect(m_page, &QTextBrowser::anchorClicked, this,
                [this](const QUrl& link) { handlers().link(link); });
        connect(m_page, &QTextBrowser::highlighted, this,
                [this](const QUrl& link) { handlers().hovered(link); });
        setFocusProxy(m_page);
    }

    void setContent(const HtmlContent& content) override
    {
        const QColor paper = content.inverted ? content.ink : content.paper;
        QPalette colours = m_page->palette();
        colours.setColor(QPalette::Base, paper);
        colours.setColor(QPalette::Text, content.inverted ? content.paper : content.ink);
        colours.setColor(QPalette::Link, content.inverted ? content.paper : content.link);
        m_page->setPalette(colours);
        m_page->viewport()->setPalette(colours);
        m_page->viewport()->setAutoFillBackground(true);
        m_page->setAccessibleName(content.title);
        m_page->setFiles(content.files);
        QFont font = m_page->font();
        font.setPixelSize(qRound(15 * content.zoom));
        m_page->document()->setDefaultFont(font);
        m_page->document()->setDefaultStyleSheet(
            QStringLiteral("a{color:%1}").arg(colours.color(QPalette::Link).name()) + content.style);
        m_page->setHtml(adapted(content.body, content.inverted));
        handlers().loaded();
    }

    QSize documentSize() const override { return m_page->document()->size().toSize(); }
    bool fetchesPictures() const override { return false; }
    QWidget* surface() override { return m_page; }

private:
    PlainPage* m_page;
};

} // namespace

HtmlView* makePlainHtmlView(QWidget* parent)
{
    return new PlainHtmlView(parent);
}

} // namespace atalaya::kit
