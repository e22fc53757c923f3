#include "ui/settings/sender_list.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"
#include "ui/settings/preference_row.h"

#include <QVBoxLayout>

namespace atalaya::settings {
namespace {

void fill(PreferenceBook& book, const QString& key, QWidget* box, QVBoxLayout* column)
{
    while (QLayoutItem* old = column->takeAt(0)) {
        if (old->widget())
            old->widget()->deleteLater(); // one of them may have been pressed
        delete old;
    }
    const QStringList all = book.value(key).toStringList();
    if (all.isEmpty())
        column->addWidget(
            new kit::Label(PreferenceRow::tr("Nobody"), kit::Type::Body, kit::token::textTertiary, box));
    for (const QString& address : all) {
        auto* line = new QWidget(box);
        auto* row = new QHBoxLayout(line);
        kit::scaleLayout(row, {}, 6);
        row->addWidget(new kit::ElidedLabel(address, kit::Type::Body, kit::token::textPrimary, line), 1);
        auto* remove =
            new kit::IconButton(QStringLiteral("x"), PreferenceRow::tr("No longer: %1").arg(address), line);
        remove->setSide(24);
        remove->setEnabled(!book.isLocked(key));
        row->addWidget(remove);
        column->addWidget(line);
        QObject::connect(remove, &QPushButton::clicked, box, [&book, key, address] {
            QStringList rest = book.value(key).toStringList();
            rest.removeAll(address);
            book.set(key, rest);
        });
    }
}

} // namespace

QWidget* sendersFor(PreferenceBook& book, const QString& key, const QString& name)
{
    auto* box = new QWidget;
    box->setObjectName(QStringLiteral("trustedSenders"));
    box->setAccessibleName(name);
    box->setMinimumWidth(kit::theme().px(220));
    auto* column = new QVBoxLayout(box);
    kit::scaleLayout(column, {}, 2);
    fill(book, key, box, column);
    QObject::connect(&book, &PreferenceBook::changed, box, [&book, key, box, column](const QString& changed) {
        if (changed == key)
            fill(book, key, box, column);
    });
    return box;
}

} // namespace atalaya::settings
