#include "ui/settings/preference_book.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace atalaya::settings {
namespace {

constexpr std::size_t kPast = 200; ///< changes that can be undone
const QString kBefore = QStringLiteral("beforePolicy/"); ///< what a person had chosen before the company did

/// What counts when nobody chose. Keys of one kind share their last part.
const QHash<QString, QVariant>& usualValues()
{
    static const QHash<QString, QVariant> values{
        {QStringLiteral("appearance/mode"), 3}, // like the system
        {QStringLiteral("appearance/density"), 0},
        {QStringLiteral("appearance/textScale"), 1.0},
        {QStringLiteral("appearance/colourVision"), false},
        {QStringLiteral("appearance/motion"), 0},
        {QStringLiteral("appearance/focusRing"), false},
        {QStringLiteral("accessibility/moreTime"), false},
        {QStringLiteral("keys/single"), true},
        {QStringLiteral("keys/hints"), true},
        {QStringLiteral("language"), QString()},
        {QStringLiteral("translation/always"), QStringList()},
        {QStringLiteral("writing/enterSends/chat"), true},
        {QStringLiteral("writing/enterSends/whatsapp"), false},
        {QStringLiteral("writing/enterSends/dm"), false},
        {QStringLiteral("writing/spelling"), true},
        {QStringLiteral("writing/ownWords"), QStringList()},
        {QStringLiteral("mail/picturesFrom"), QStringList()},
        {QStringLiteral("alerts/quietOnCalls"), true},
        {QStringLiteral("alerts/tonesOnCalls"), false},
        {QStringLiteral("alerts/hideText"), false},
        {QStringLiteral("alerts/volume"), 70},
        {QStringLiteral("alerts/device"), QString()},
        {QStringLiteral("alerts/tray"), true},
        {QStringLiteral("alerts/quietFrom"), QString()},
        {QStringLiteral("alerts/quietUntil"), QString()},
        {QStringLiteral("alerts/offer/tone"), QStringLiteral("bell")},
        {QStringLiteral("alerts/answer/tone"), QStringLiteral("soft")},
        {QStringLiteral("alerts/dueSoon/tone"), QStringLiteral("twoTones")},
        {QStringLiteral("alerts/sendFailed/tone"), QStringLiteral("low")},
        {QStringLiteral("alerts/decision/tone"), QStringLiteral("none")},
    };
    return values;
}

} // namespace

QString usualPolicyFile()
{
#ifdef Q_OS_MACOS
    return QStringLiteral("/Library/Preferences/atalaya/policy.ini"); // Qt knows the person's only
#else
    const QStringList places = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    const QString shared =
        places.isEmpty() ? QString() : places.last(); // the system's comes after the person's
    return QDir(shared).filePath(QStringLiteral("atalaya/policy.ini"));
#endif
}

PreferenceBook::PreferenceBook(const QString& file, const QString& policy, QObject* parent)
    : QObject(parent)
    , m_file(file, QSettings::IniFormat)
    , m_policyFile(policy)
{
    const QSettings decided(policy, QSettings::IniFormat);
    for (const QString& key : decided.allKeys()) {
        m_policy.insert(key, decided.value(key));
        if (!m_file.contains(kBefore + key)) // an empty one: the person had chosen nothing
            m_file.setValue(kBefore + key, QVariantList() << m_file.value(key));
        if (m_file.value(key) != decided.value(key))
            m_file.setValue(key, decided.value(key));
    }
    forgetOldPolicy();
}

QString PreferenceBook::companyFile(const QString& name) const
{
    return m_policyFile.isEmpty() ? QString() : QFileInfo(m_policyFile).dir().filePath(name);
}

void PreferenceBook::forgetOldPolicy()
{
    for (const QString& kept : m_file.allKeys()) {
        const QString key = kept.mid(kBefore.size());
        if (!kept.startsWith(kBefore) || m_policy.contains(key))
            continue;
        const QVariantList before = m_file.value(kept).toList();
        if (before.isEmpty() || !before.first().isValid())
            m_file.remove(key);
        else
            m_file.setValue(key, before.first());
        m_file.remove(kept);
    }
}

QVariant PreferenceBook::usual(const QString& key) const
{
    const auto& values = usualValues();
    const auto found = values.find(key);
    if (found != values.end())
        return *found;
    if (key.startsWith(QLatin1String("undoSend/")))
        return 6;
    if (key.endsWith(QLatin1String("/window")) || key.endsWith(QLatin1String("/system")))
        return true;
    return {};
}

QVariant PreferenceBook::value(const QString& key) const
{
    const QVariant usually = usual(key);
    QVariant chosen = m_file.value(key, usually);
    // An INI file gives words back: they become what the usual value is.
    if (usually.isValid() && chosen.metaType() != usually.metaType())
        return chosen.convert(usually.metaType()) ? chosen : usually;
    return chosen;
}

SetBy PreferenceBook::setBy(const QString& key) const
{
    if (m_policy.contains(key))
        return SetBy::Company;
    return m_file.contains(key) && value(key) != usual(key) ? SetBy::Person : SetBy::Usual;
}

void PreferenceBook::set(const QString& key, const QVariant& value)
{
    if (isLocked(key) || this->value(key) == value)
        return;
    m_past.emplace_back(key, m_file.contains(key) ? m_file.value(key) : QVariant());
    if (m_past.size() > kPast)
        m_past.erase(m_past.begin());
    put(key, value);
}

void PreferenceBook::reset(const QString& key)
{
    if (isLocked(key) || !m_file.contains(key))
        return;
    m_past.emplace_back(key, m_file.value(key));
    put(key, {});
}

QString PreferenceBook::undo()
{
    if (m_past.empty())
        return {};
    const auto [key, before] = m_past.back();
    m_past.pop_back();
    put(key, before);
    return key;
}

void PreferenceBook::put(const QString& key, const QVariant& value)
{
    if (value.isValid())
        m_file.setValue(key, value);
    else
        m_file.remove(key);
    m_file.sync();
    Q_EMIT changed(key);
}

} // namespace atalaya::settings
