#pragma once

#include <QUrl>
#include <QWidget>
#include <functional>

namespace atalaya::ticket {

/// True for addresses that may be opened at all: web pages, mail, telephone.
bool mayOpen(const QUrl& link);

/// Shows where a link leads, in full, before it is opened: the words of a link may say something else. Esc
/// leaves it. `notice`: what was done instead, in words.
void askBeforeOpening(QWidget* anchor, const QUrl& link, std::function<void()> open,
                      std::function<void(const QString&)> notice);

} // namespace atalaya::ticket
