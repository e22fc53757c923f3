#include "tests/support/test.h"
#include "ui/composer/draft_edit.h"
#include "ui/kit/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QSignalSpy>
#include <QTextBlock>

using namespace atalaya;
using namespace Qt::StringLiterals;
using composer::DraftEdit;

namespace {

/// Hands in what a paste would.
class OpenEdit : public DraftEdit {
public:
    using DraftEdit::insertFromMimeData;
};

/// From each line to the next one, rounded.
QList<int> heights(const QTextEdit& edit)
{
    QList<double> tops;
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        const double top = edit.document()->documentLayout()->blockBoundingRect(block).top();
        for (int i = 0; i < block.layout()->lineCount(); ++i)
            tops << top + block.layout()->lineAt(i).y() - block.layout()->lineAt(0).y();
    }
    QList<int> out;
    for (qsizetype i = 1; i < tops.size(); ++i)
        out << qRound(tops[i] - tops[i - 1]);
    return out;
}

} // namespace

/// The lines of a draft are as high as the design has them, however they came, and undo knows nothing of it.
class DraftLinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        kit::theme().setAppearance({});
        m_edit = std::make_unique<OpenEdit>();
        m_edit->setFont(kit::theme().font(kit::Type::Reading));
        m_edit->resize(600, 200);
        m_edit->setRich(true);
        m_edit->show();
    }
    void cleanup() { m_edit.reset(); }

    void typed_hasTwentyPixels()
    {
        QTest::keyClicks(m_edit.get(), u"Hola"_s);
        QTest::keyClick(m_edit.get(), Qt::Key_Return);
        QTest::keyClicks(m_edit.get(), u"Gracias"_s);
        QCOMPARE(heights(*m_edit), QList<int>{20});
        QCOMPARE(qRound(m_edit->lineHeight()), 20);
    }
    void restored_hasTwentyPixels()
    {
        m_edit->fill(u"One\nTwo\nThree"_s, {});
        QCOMPARE(heights(*m_edit), (QList<int>{20, 20}));
        m_edit->fill({}, u"<p>One <b>two</b></p><ul><li>Three</li></ul><blockquote>Four</blockquote>"_s);
        QCOMPARE(heights(*m_edit), (QList<int>{20, 20}));
        m_edit->fill({}, {});
        QTest::keyClicks(m_edit.get(), QString(60, u'a') + u' ' + QString(60, u'b')); // wraps
        QCOMPARE(heights(*m_edit), QList<int>{20});
    }
    void pasted_hasTwentyPixels()
    {
        QMimeData words;
        words.setText(u"One\nTwo"_s);
        m_edit->insertFromMimeData(&words);
        QMimeData page;
        page.setHtml(u"<p style='line-height:300%'>Three</p><p>Four</p>"_s);
        m_edit->insertFromMimeData(&page);
        QCOMPARE(m_edit->toPlainText(), u"One\nTwoThree\nFour"_s);
        QCOMPARE(heights(*m_edit), (QList<int>{20, 20}));
    }
    void formatsTakenAway_leaveTheLines()
    {
        m_edit->fill({}, u"<ul><li>One</li></ul><blockquote>Two</blockquote>"_s);
        m_edit->selectAll();
        m_edit->clearFormats();
        QCOMPARE(heights(*m_edit), QList<int>{20});
    }
    void undo_knowsOnlyWhatWasWritten()
    {
        QVERIFY(!m_edit->document()->isUndoAvailable());
        m_edit->fill(u"Kept"_s, {});
        QVERIFY(!m_edit->document()->isUndoAvailable());
        m_edit->moveCursor(QTextCursor::End);
        QTest::keyClicks(m_edit.get(), u"!"_s);
        m_edit->undo();
        QCOMPARE(m_edit->toPlainText(), u"Kept"_s);
        QVERIFY(!m_edit->document()->isUndoAvailable());
        m_edit->redo();
        QCOMPARE(m_edit->toPlainText(), u"Kept!"_s);
    }
    void height_isNoChangeOfTheText()
    {
        QSignalSpy edited(m_edit.get(), &DraftEdit::edited);
        m_edit->fill({}, {});
        QCOMPARE(edited.size(), 0);
        QCOMPARE(m_edit->html(), QString());
    }

private:
    std::unique_ptr<OpenEdit> m_edit;
};

ATALAYA_TEST(DraftLinesTest)
#include "draft_lines_test.moc"
