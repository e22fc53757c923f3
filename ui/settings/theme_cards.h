#pragma once

#include "ui/settings/preference_book.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QButtonGroup;
QT_END_NAMESPACE

namespace atalaya::settings {

/// The themes as small pictures of the window, one of them chosen. One tab stop; arrows move.
class ThemeCards : public QWidget {
    Q_OBJECT
public:
    explicit ThemeCards(PreferenceBook& book, QWidget* parent = nullptr);

private:
    void refresh();

    PreferenceBook& m_book;
    QButtonGroup* m_group;
};

} // namespace atalaya::settings
