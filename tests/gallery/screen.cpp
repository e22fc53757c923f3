#include "tests/gallery/screen.h"

#include <QApplication>
#include <QEventLoop>
#include <QLocale>
#include <QPainter>
#include <QTimer>

namespace atalaya::test {
namespace {

constexpr int kQuietMs = 90; // longer than the timers that join changes
constexpr int kMostRounds = 60;

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

void Stage::joinLine()
{
    if (!m_desk->line().up)
        seat(m_look.login);
}

Stage::~Stage()
{
    m_widget.reset();
    setLook({.login = m_look.login});
    m_signals.reset();
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_pseudo);
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
    QCoreApplication::removeTranslator(&m_pseudo);
    if (look.language == kPseudo)
        QCoreApplication::installTranslator(&m_pseudo);
    else if (m_translator.load(QStringLiteral(":/i18n/atalaya_%1.qm").arg(look.language)))
        QCoreApplication::installTranslator(&m_translator);
    QGuiApplication::setLayoutDirection(look.direction);
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
    QImage image(m_widget->size() * m_look.pixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(m_look.pixelRatio);
    image.fill(Qt::magenta); // shows where nobody painted
    m_widget->render(&image);
    return image;
}

} // namespace atalaya::test
