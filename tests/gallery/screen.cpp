#include "tests/gallery/screen.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/ticket/due_chip.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QTabBar>
#include <QTextEdit>
#include <QTimer>
#include <QXmlStreamReader>
#include <set>

namespace atalaya::test {
namespace {

constexpr int kQuietMs = 90; // longer than the timers that join changes
constexpr int kMostRounds = 60;

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

/// Texts whose translation is another one: sentences of the sources that must not be seen in this language.
std::set<QString> translatedSources(const QString& language)
{
    QFile file(QStringLiteral("%1/translations/atalaya_%2.ts")
                   .arg(qEnvironmentVariable("ATALAYA_SOURCE_DIR"), language));
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
            if (text != source)
                sources.insert(source);
        }
    }
    for (const QString& text : translations)
        sources.erase(text); // the same letters are a word of this language as well
    return sources;
}

} // namespace

Stage::Stage()
{
    QApplication::setCursorFlashTime(0); // a caret that blinks is another picture each time
    seat(m_look.login);
}

void Stage::seat(const char* login)
{
    m_signals.reset();
    m_desk.reset();
    m_desk = std::make_unique<SampleDesk>(login);
    m_signals = std::make_unique<models::CoreSignals>(m_desk->core());
    m_desk->pump();
}

Stage::~Stage()
{
    m_widget.reset();
    setLook({.login = m_look.login});
    m_signals.reset();
    QCoreApplication::removeTranslator(&m_translator);
}

void Stage::setLook(const ScreenLook& look)
{
    m_widget.reset();
    if (QLatin1String(m_look.login) != QLatin1String(look.login))
        seat(look.login);
    m_look = look;
    kit::Appearance appearance;
    appearance.mode = look.mode;
    appearance.textScale = look.textScale;
    appearance.reducedMotion = true;
    kit::theme().setAppearance(appearance);
    kit::theme().setEnv(kit::Env::Live);
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(QStringLiteral(":/i18n/atalaya_%1.qm").arg(look.language)))
        QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(look.language == u"es"       ? QLocale(QLocale::Spanish, QLocale::Spain)
                            : look.language == u"pt" ? QLocale(QLocale::Portuguese, QLocale::Portugal)
                                                     : QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void Stage::put(std::unique_ptr<QWidget> widget)
{
    m_widget = std::move(widget);
    m_widget->resize(m_look.size);
    m_widget->show();
    m_widget->activateWindow();
    settle();
}

void Stage::runEvents()
{
    QEventLoop loop;
    QTimer::singleShot(kQuietMs, &loop, &QEventLoop::quit);
    loop.exec();
}

void Stage::settle()
{
    QImage before;
    for (int round = 0; round < kMostRounds; ++round) {
        m_desk->pump();
        runEvents();
        const bool busy = m_desk->pump() > 0;
        const QImage now = picture();
        if (!busy && now == before)
            return;
        before = now;
    }
    qFatal("the screen does not come to rest");
}

QImage Stage::picture()
{
    QImage image(m_widget->size(), QImage::Format_RGB32);
    image.fill(Qt::magenta); // shows where nobody painted
    m_widget->render(&image);
    return image;
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
        const bool oneLine = qobject_cast<const kit::Button*>(widget)
            || qobject_cast<const ticket::DueChip*>(widget) || (label && !label->wordWrap());
        const bool narrow = oneLine && widget->width() < widget->sizeHint().width();
        const bool wraps = qobject_cast<const kit::Paragraph*>(widget) || (label && label->wordWrap());
        const bool low = wraps ? widget->height() < widget->heightForWidth(widget->width())
                               : oneLine && widget->height() < widget->minimumSizeHint().height();
        if (narrow || low || ((oneLine || wraps) && leavesItsPage(*widget)))
            cut << QStringLiteral("%1: %2").arg(widget->objectName(), textOf(*widget));
    }
    return cut;
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
