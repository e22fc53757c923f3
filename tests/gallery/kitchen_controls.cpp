#include "tests/gallery/kitchen_parts.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/labels.h"
#include "ui/kit/slider.h"

#include <QPainter>
#include <QRadioButton>

namespace atalaya::kit::gallery {
namespace {

using namespace Qt::StringLiterals;

/// One button in one state, painted: a real one can be neither hovered nor pressed without a mouse.
QWidget* still(const ButtonLook& look)
{
    const QSize size = buttonSize(look);
    return painted(size + QSize(8, 8), look.text, [look, size](QPainter& p, const QRectF&) {
        paintButton(p, QRectF(QPointF(4, 4), QSizeF(size)), look);
    });
}

QLineEdit* edit(const QString& text, const QString& placeholder, int width)
{
    auto* line = new QLineEdit(text);
    line->setPlaceholderText(placeholder);
    line->setAccessibleName(text.isEmpty() ? placeholder : text);
    line->setFixedWidth(theme().px(width));
    return line;
}

} // namespace

QWidget* buttons()
{
    auto* box = column(1);
    const auto states = [](ButtonLook base) {
        auto* line = row(2);
        for (int i = 0; i < 5; ++i) {
            ButtonLook look = base;
            look.hovered = i == 1;
            look.pressed = i == 2;
            look.focused = i == 3;
            look.enabled = i != 4;
            if (i > 0) {
                look.key.clear();
                look.icon.clear();
            }
            add(line, still(look));
        }
        return finished(line);
    };
    add(box, states({.text = u"Send"_s, .key = u"Ctrl ↵"_s, .kind = ButtonKind::Primary}));
    add(box, states({.text = u"Later"_s, .icon = u"alarm-clock"_s}));
    auto* kinds = row(2);
    add(kinds, still({.text = u"Ghost"_s, .kind = ButtonKind::Ghost}));
    add(kinds, still({.text = u"Insert"_s, .key = u"Tab"_s, .kind = ButtonKind::Machine}));
    add(kinds, still({.text = u"Erase…"_s, .kind = ButtonKind::Danger}));
    add(kinds, still({.text = u"Erase for good"_s, .kind = ButtonKind::DangerSolid}));
    add(kinds, still({.text = u"Small"_s, .icon = u"tag"_s, .small = true}));
    add(box, finished(kinds));
    auto* real = row(8);
    auto* split = new SplitButton(u"Send, set Pending"_s);
    split->setKey(u"Ctrl ↵"_s);
    add(real, split);
    auto* bell = new IconButton(u"bell"_s, u"Notices"_s);
    bell->setBadge(2);
    auto* on = new IconButton(u"columns-3"_s, u"Columns"_s);
    on->setCheckable(true);
    on->setChecked(true);
    auto* framed = new IconButton(u"check"_s, u"Close"_s);
    framed->setBordered(true);
    for (QWidget* widget : {bell, on, framed})
        add(real, widget);
    auto* off = new IconButton(u"trash"_s, u"Not possible now"_s);
    off->setIconName(u"eraser"_s);
    off->setEnabled(false);
    add(real, off);
    add(box, finished(real));
    return box;
}

QWidget* chips()
{
    auto* line = row(8);
    const std::pair<QString, Tone> tones[] = {{u"Plain"_s, Tone::Plain},    {u"Open"_s, Tone::Accent},
                                              {u"Pending"_s, Tone::Warn},   {u"Breached"_s, Tone::Breach},
                                              {u"Solved"_s, Tone::Ok},      {u"Info"_s, Tone::Info},
                                              {u"Machine"_s, Tone::Machine}};
    for (const auto& [text, tone] : tones) {
        auto* chip = new Chip(text, tone);
        chip->setIconName(tone == Tone::Ok ? u"check"_s : tone == Tone::Machine ? u"sparkle"_s : QString());
        add(line, chip);
    }
    add(line, new Tag(u"EU261"_s));
    add(line, new Badge(3));
    add(line, new Badge(120));
    return finished(line);
}

QWidget* fields()
{
    auto* box = column(8);
    auto* first = row(8);
    add(first, edit(u"Text"_s, {}, 124));
    add(first, edit({}, u"Placeholder"_s, 124));
    auto* search = new SearchField(u"Filter this list"_s);
    search->setKeys({u"Ctrl"_s, u"F"_s});
    search->setFixedWidth(theme().px(200));
    add(first, search);
    QLineEdit* wrong = edit(u"Wrong"_s, {}, 124);
    wrong->setProperty("atalayaError", true);
    add(first, wrong);
    add(box, finished(first));

    auto* second = row(8);
    QLineEdit* off = edit(u"Off"_s, {}, 124);
    off->setEnabled(false);
    auto* combo = new Combo(u"Choice"_s);
    combo->addItem(u"Combo"_s);
    combo->setFixedWidth(theme().px(124));
    for (QWidget* widget : {static_cast<QWidget*>(off), static_cast<QWidget*>(combo)})
        add(second, widget);
    for (const bool on : {true, false}) {
        auto* toggle = new Switch({});
        toggle->setAccessibleName(u"Switch"_s);
        toggle->setChecked(on);
        add(second, toggle);
    }
    for (const auto state : {Qt::Checked, Qt::Unchecked, Qt::PartiallyChecked}) {
        auto* check = new QCheckBox;
        check->setAccessibleName(u"Check"_s);
        check->setTristate(state == Qt::PartiallyChecked);
        check->setCheckState(state);
        add(second, check);
    }
    for (const bool on : {true, false}) {
        auto* radio = new QRadioButton;
        radio->setAccessibleName(u"Radio"_s);
        radio->setAutoExclusive(false);
        radio->setChecked(on);
        add(second, radio);
    }
    auto* segment = new Segment(u"Number"_s);
    segment->addChoice(u"One"_s);
    segment->addChoice(u"Two"_s);
    add(second, segment);
    auto* size = new Slider(u"Size"_s, 90, 200, 10);
    size->setValue(110);
    size->setFixedWidth(theme().px(180));
    add(box, finished(second));
    auto* third = row(8);
    add(third, size);
    add(box, finished(third));
    auto* field = new Field(u"Broker address"_s, edit(u"broker.aerolineafaro.example"_s, {}, 300));
    field->setError(u"An error says what happened and what to do."_s);
    add(box, field);
    return box;
}

} // namespace atalaya::kit::gallery
