#pragma once

#include "tests/gallery/sample_desk.h"
#include "tests/support/pseudo_translator.h"
#include "ui/kit/keymap.h"
#include "ui/kit/theme.h"
#include "ui/models/core_signals.h"

#include <QImage>
#include <QPointer>
#include <QTranslator>
#include <QWidget>

namespace atalaya::test {

/// How a screen is looked at.
struct ScreenLook {
    QSize size{1440, 900};
    kit::Mode mode = kit::Mode::Light;
    double textScale = 1.0;
    QString language = QStringLiteral("en"); ///< kPseudo: PseudoTranslator's
    const char* login = "ines"; ///< who is at the desk
    double pixelRatio = 1.0; ///< pixels of the picture for one of the window
    Qt::LayoutDirection direction = Qt::LeftToRight;
};
inline const QString kPseudo = QStringLiteral("qps");

/// Draws screens of one desk. One stands at a time; the next one takes its place.
class Stage {
public:
    Stage();
    ~Stage();
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    /// Looks from now on: theme, text size and language of the application. Another person has another desk.
    void setLook(const ScreenLook& look);
    /// Puts a widget on stage, at the size of the look.
    template <typename T> T* show(std::unique_ptr<T> widget)
    {
        T* shown = widget.get();
        put(std::move(widget));
        return shown;
    }
    /// A desk on which nothing was done before, in place of one whose line was cut; before anything is shown.
    void joinLine();
    QWidget* widget() const { return m_widget.get(); }
    /// Lets core, timers and layouts come to rest: until two pictures in a row are the same.
    void settle();
    QImage picture();

    SampleDesk& desk() { return *m_desk; }
    models::CoreSignals& signals_() { return *m_signals; }
    const kit::Keymap& keymap() const { return m_keymap; }
    const ScreenLook& look() const { return m_look; }

private:
    void put(std::unique_ptr<QWidget> widget);
    void seat(const char* login);
    void runEvents();

    ScreenLook m_look;
    QTranslator m_translator;
    PseudoTranslator m_pseudo;
    kit::Keymap m_keymap;
    std::unique_ptr<SampleDesk> m_desk;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<QWidget> m_widget;
};

} // namespace atalaya::test
