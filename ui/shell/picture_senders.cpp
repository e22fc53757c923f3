#include "ui/shell/picture_senders.h"

#include "ui/settings/preference_book.h"

namespace atalaya::shell {
namespace {

const QString kKey = QStringLiteral("mail/picturesFrom");

} // namespace

ticket::PictureSenders pictureSenders(settings::PreferenceBook& book)
{
    const auto trusted = [&book](const QString& address) {
        return book.value(kKey).toStringList().contains(address);
    };
    const auto trust = [&book](const QString& address, bool on) {
        QStringList all = book.value(kKey).toStringList();
        all.removeAll(address);
        if (on)
            all << address;
        all.sort();
        book.set(kKey, all);
    };
    return {trusted, trust};
}

} // namespace atalaya::shell
