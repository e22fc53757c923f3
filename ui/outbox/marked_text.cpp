#include "ui/outbox/marked_text.h"

#include "ui/kit/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QWheelEvent>
#include <cmath>

namespace atalaya::outbox {

using kit::theme;
namespace token = kit::token;

namespace {

constexpr int kLine = 20; // as in the bubbles of a conversation

} // namespace

MarkedText::MarkedText(const QString& name, QWidget* parent) : QTextEdit(parent)
{
    setAccessibleName(name);
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setProperty("atalayaBare", true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    connect(&theme(), &kit::Theme::changed, this, &MarkedText::restyle);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &MarkedText::fit);
    restyle();
}

void MarkedText::setMarked(const std::string& utf8, const std::vector<std::pair<int, int>>& parts)
{
    m_parts.clear();
    const auto upTo = [&utf8](int bytes) {
        const auto size = std::min<std::size_t>(std::size_t(std::max(0, bytes)), utf8.size());
        return int(QString::fromUtf8(utf8.data(), qsizetype(size)).size());
    };
    for (const auto& [offset, length] : parts)
        m_parts << std::pair(upTo(offset), upTo(offset + length) - upTo(offset));
    setPlainText(QString::fromStdString(utf8));
    QStringList only = marked();
    setAccessibleDescription(only.isEmpty() ? QString()
                                            : tr("Only here: %1").arg(only.join(QStringLiteral(" … "))));
    restyle();
}

void MarkedText::setForeign()
{
    m_foreign = true;
    restyle();
}

QStringList MarkedText::marked() const
{
    QStringList found;
    for (const auto& [offset, length] : m_parts)
        found << toPlainText().mid(offset, length);
    return found;
}

void MarkedText::restyle()
{
    setFont(theme().font(kit::Type::Reading));
    QPalette colours = palette();
    colours.setColor(QPalette::Text, theme().color(token::textPrimary));
    setPalette(colours);
    QTextBlockFormat lines;
    lines.setLineHeight(theme().px(kLine), QTextBlockFormat::MinimumHeight);
    QTextCursor whole(document());
    whole.select(QTextCursor::Document);
    whole.mergeBlockFormat(lines);
    QList<ExtraSelection> marks;
    for (const auto& [offset, length] : m_parts) {
        ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(offset);
        mark.cursor.setPosition(offset + length, QTextCursor::KeepAnchor);
        mark.format.setBackground(theme().color(m_foreign ? token::timeWarnTint : token::successTint));
        mark.format.setForeground(theme().color(m_foreign ? token::timeWarnText : token::successText));
        mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline); // not by colour alone
        marks << mark;
    }
    setExtraSelections(marks);
    fit();
}

void MarkedText::fit()
{
    const int height = int(std::ceil(document()->size().height()));
    if (height != maximumHeight() && height > 0) {
        setFixedHeight(height);
        updateGeometry();
    }
}

QSize MarkedText::sizeHint() const
{
    return {theme().px(200), std::max(1, int(std::ceil(document()->size().height())))};
}

QSize MarkedText::minimumSizeHint() const
{
    return {theme().px(120), sizeHint().height()};
}

void MarkedText::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void MarkedText::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls
}

} // namespace atalaya::outbox
