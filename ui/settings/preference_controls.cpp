#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/settings/preference_row.h"

#include <QSignalBlocker>
#include <algorithm>

// The controls of the preferences: they show what counts, also when it is changed elsewhere.
namespace atalaya::settings {
namespace {

/// Calls `show` now and whenever the key has another value.
void follow(PreferenceBook& book, const QString& key, QWidget* control, std::function<void()> show)
{
    show();
    QObject::connect(&book, &PreferenceBook::changed, control, [key, show](const QString& changed) {
        if (changed == key)
            show();
    });
}

int indexOf(const QList<Choice>& choices, const QVariant& value)
{
    const auto found =
        std::ranges::find_if(choices, [&value](const Choice& one) { return one.value == value; });
    return found == choices.end() ? 0 : int(found - choices.begin());
}

} // namespace

QWidget* segmentFor(PreferenceBook& book, const QString& key, const QString& name,
                    const QList<Choice>& choices)
{
    auto* segment = new kit::Segment(name);
    for (const Choice& one : choices)
        segment->addChoice(one.text);
    follow(book, key, segment, [&book, key, segment, choices] {
        const QSignalBlocker quiet(segment);
        segment->setCurrent(indexOf(choices, book.value(key)));
    });
    QObject::connect(segment, &kit::Segment::currentChanged, segment,
                     [&book, key, choices](int index) { book.set(key, choices.value(index).value); });
    return segment;
}

QWidget* comboFor(PreferenceBook& book, const QString& key, const QString& name, const QList<Choice>& choices)
{
    auto* combo = new kit::Combo(name);
    for (const Choice& one : choices)
        combo->addItem(one.text, one.value);
    follow(book, key, combo, [&book, key, combo, choices] {
        const QSignalBlocker quiet(combo);
        combo->setCurrentIndex(indexOf(choices, book.value(key)));
    });
    QObject::connect(combo, &QComboBox::currentIndexChanged, combo,
                     [&book, key, choices](int index) { book.set(key, choices.value(index).value); });
    return combo;
}

QWidget* switchFor(PreferenceBook& book, const QString& key, const QString& name)
{
    auto* control = new kit::Switch({});
    control->setAccessibleName(name);
    follow(book, key, control, [&book, key, control] {
        const QSignalBlocker quiet(control);
        control->setChecked(book.value(key).toBool());
    });
    QObject::connect(control, &QCheckBox::toggled, control, [&book, key](bool on) { book.set(key, on); });
    return control;
}

} // namespace atalaya::settings
