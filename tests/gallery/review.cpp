#include "tests/gallery/review.h"

#include "tests/gallery/painted_texts.h"
#include "tests/gallery/screens.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/ticket/due_chip.h"

#include <QFile>
#include <QLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>
#include <QXmlStreamReader>
#include <algorithm>
#include <set>
#include <string_view>

namespace atalaya::test {
namespace {

bool isUsable(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() != Qt::NoFocus;
}

QString textOf(const QWidget& widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* label = qobject_cast<const kit::ElidedLabel*>(&widget))
        return label->text();
    if (const auto* paragraph = qobject_cast<const kit::Paragraph*>(&widget))
        return paragraph->text();
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        return edit->placeholderText();
    if (const auto* edit = qobject_cast<const QTextEdit*>(&widget))
        return edit->placeholderText();
    return {};
}

/// True if it reaches beyond the sides of the scrolled page it stands on.
bool leavesItsPage(const QWidget& widget)
{
    for (const QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget())
        if (const auto* area = qobject_cast<const QScrollArea*>(parent)) {
            const int left = widget.mapTo(area->viewport(), QPoint(0, 0)).x();
            return left < 0 || left + widget.width() > area->viewport()->width();
        }
    return false;
}

/// True if a part of it is cut off by what it stands on. Content of a scrolled page may be out of sight.
bool leavesItsParents(const QWidget& widget)
{
    for (const QWidget* parent = widget.parentWidget(); parent && !widget.isWindow();
         parent = parent->parentWidget()) {
        if (parent->parentWidget() && qobject_cast<QAbstractScrollArea*>(parent->parentWidget()))
            return false;
        if (!parent->rect().contains(QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())))
            return true;
        if (parent->isWindow())
            return false;
    }
    return false;
}

bool hasLetters(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

/// Texts whose translation is another one: sentences of the sources that must not be seen in this language.
std::set<QString> translatedSources(const QString& language)
{
    const bool pseudo = language == kPseudo;
    QFile file(
        QStringLiteral("%1/translations/atalaya_%2.ts")
            .arg(qEnvironmentVariable("ATALAYA_SOURCE_DIR"), pseudo ? QStringLiteral("es") : language));
    std::set<QString> sources;
    std::set<QString> translations;
    if (!file.open(QIODevice::ReadOnly))
        return sources;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"translation") {
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            translations.insert(text);
            if (pseudo ? hasLetters(source) : text != source)
                sources.insert(source);
        }
    }
    if (pseudo) { // names that are the same everywhere, and days, which the locale speaks
        sources.erase(QStringLiteral("Atalaya"));
        for (int day = 1; day <= 7; ++day)
            sources.erase(QLocale().standaloneDayName(day));
    } else {
        for (const QString& text : translations)
            sources.erase(text); // the same letters are a word of this language as well
    }
    return sources;
}

int colours(const QImage& image)
{
    std::set<QRgb> found;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            found.insert(image.pixel(x, y));
    return int(found.size());
}

bool hasUnpainted(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        if (std::find(line, line + image.width(), 0xffff00ff) != line + image.width())
            return true;
    }
    return false;
}

/// Where every word of the interface has the room it was drawn for.
bool isUsual(const ScreenLook& look)
{
    return look.language == u"en" && look.textScale <= 1 && look.size.width() != 1024;
}

} // namespace

QStringList review(Stage& stage, const Screen& screen, const QString& file)
{
    stage.setLook(screen.look);
    screen.build(stage);
    const PaintedTexts texts([&stage] { return stage.picture(); });
    const QImage& image = texts.picture();
    QStringList wrong;
    wrong << texts.broken();
    if (isUsual(screen.look))
        wrong << texts.cutWords();
    if (!image.save(file))
        wrong << QStringLiteral("cannot write ") + file;
    if (image.size() != screen.look.size * screen.look.pixelRatio)
        wrong << QStringLiteral("another size than asked for");
    if (colours(image) <= 60)
        wrong << QStringLiteral("no text, icons and fills");
    if (hasUnpainted(image))
        wrong << QStringLiteral("something is not painted");
    for (const QString& name : namelessControls(*stage.widget()))
        wrong << QStringLiteral("nameless: ") + name;
    wrong << cutTexts(*stage.widget()) << overlaps(*stage.widget());
    const bool sheet = std::string_view(screen.name).starts_with("00-"); // its samples are in English
    if (screen.look.language != u"en" && !sheet)
        for (const QString& text : englishTexts(*stage.widget(), screen.look.language))
            wrong << QStringLiteral("not translated: ") + text;
    return wrong;
}

QStringList namelessControls(const QWidget& screen)
{
    QStringList names;
    for (const QWidget* widget : screen.findChildren<QWidget*>()) {
        if (!isUsable(*widget) || widget->inherits("QComboBoxListView"))
            continue;
        // The text of a button or label is its name.
        const bool speaks =
            qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLabel*>(widget);
        if (widget->accessibleName().isEmpty() && !(speaks && !textOf(*widget).isEmpty()))
            names << QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                                 widget->objectName());
    }
    return names;
}

QStringList cutTexts(const QWidget& screen)
{
    QStringList cut;
    for (const QWidget* widget : screen.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool words = button && !button->text().isEmpty()
            && !qobject_cast<const kit::CommandButton*>(widget) && !qobject_cast<const QToolButton*>(widget);
        const bool oneLine =
            words || qobject_cast<const ticket::DueChip*>(widget) || (label && !label->wordWrap());
        const bool narrow = oneLine && widget->width() < widget->sizeHint().width();
        const bool wraps = qobject_cast<const kit::Paragraph*>(widget) || (label && label->wordWrap());
        const bool low = wraps ? widget->height() < widget->heightForWidth(widget->width())
                               : oneLine && widget->height() < widget->minimumSizeHint().height();
        const bool out = (oneLine || wraps) && (leavesItsPage(*widget) || leavesItsParents(*widget));
        if (narrow || low || out)
            cut << QStringLiteral("cut (%1) %2: %3")
                       .arg(narrow    ? QStringLiteral("narrow")
                                : low ? QStringLiteral("low")
                                      : QStringLiteral("outside"),
                            widget->objectName(), textOf(*widget));
    }
    return cut;
}

QStringList overlaps(const QWidget& screen)
{
    QStringList found;
    for (const QWidget* parent : screen.findChildren<QWidget*>()) {
        if (!parent->layout() || !parent->isVisible())
            continue;
        QList<const QWidget*> row;
        for (const QWidget* child : parent->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            if (child->isVisible() && !child->isWindow() && !textOf(*child).isEmpty()
                && parent->layout()->indexOf(const_cast<QWidget*>(child)) >= 0)
                row << child;
        for (qsizetype i = 0; i < row.size(); ++i)
            for (qsizetype j = i + 1; j < row.size(); ++j)
                if (row[i]->geometry().intersects(row[j]->geometry()))
                    found << QStringLiteral("overlap: %1 / %2").arg(textOf(*row[i]), textOf(*row[j]));
    }
    return found;
}

QStringList englishTexts(const QWidget& screen, const QString& language)
{
    const std::set<QString> sources = translatedSources(language);
    QStringList found;
    if (sources.empty())
        found << QStringLiteral("no translations to compare with");
    for (const QWidget* widget : screen.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        QStringList texts{textOf(*widget), widget->accessibleName(), widget->toolTip()};
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                texts << tabs->tabText(i);
        for (const QString& text : texts)
            if (sources.contains(text))
                found << text;
    }
    return found;
}

} // namespace atalaya::test
