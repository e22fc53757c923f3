#include "ui/settings/language_ticks.h"

#include "ui/kit/theme.h"
#include "ui/models/texts.h"
#include "ui/settings/preference_row.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace atalaya::settings {
namespace {

void addTick(PreferenceBook& book, const QString& key, const QString& name, const QString& code, QWidget* box)
{
    auto* tick = new QCheckBox(models::languageName(code.toStdString()), box);
    tick->setObjectName(key + u'/' + code);
    tick->setAccessibleName(PreferenceRow::tr("%1: %2").arg(name, tick->text()));
    tick->setEnabled(!book.isLocked(key));
    tick->setChecked(book.value(key).toStringList().contains(code));
    QObject::connect(tick, &QCheckBox::toggled, tick, [&book, key, code](bool on) {
        QStringList all = book.value(key).toStringList();
        if (all.contains(code) == on)
            return;
        on ? all.append(code) : void(all.removeAll(code));
        book.set(key, all);
    });
    QObject::connect(&book, &PreferenceBook::changed, tick, [&book, key, code, tick](const QString& changed) {
        if (changed == key)
            tick->setChecked(book.value(key).toStringList().contains(code));
    });
    box->layout()->addWidget(tick);
}

} // namespace

QWidget* languagesFor(PreferenceBook& book, const QString& key, const QString& name)
{
    auto* box = new QWidget;
    box->setAccessibleName(name);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::theme().space(5));
    QStringList codes{QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("pt")};
    codes += book.value(key).toStringList();
    codes.removeDuplicates();
    for (const QString& code : std::as_const(codes))
        addTick(book, key, name, code, box);
    return box;
}

} // namespace atalaya::settings
