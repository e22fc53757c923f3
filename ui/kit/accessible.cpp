#include "ui/kit/accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QWidget>

namespace atalaya::kit {
namespace {

using namespace Qt::StringLiterals;

const QHash<QString, QAccessible::Role>& roles()
{
    static const QHash<QString, QAccessible::Role> table{
        {u"Chip"_s, QAccessible::StaticText},          {u"Tag"_s, QAccessible::StaticText},
        {u"Badge"_s, QAccessible::StaticText},         {u"KeyCap"_s, QAccessible::StaticText},
        {u"ElidedLabel"_s, QAccessible::StaticText},   {u"Paragraph"_s, QAccessible::StaticText},
        {u"TimeLeftLabel"_s, QAccessible::StaticText}, {u"SectionHeader"_s, QAccessible::Heading},
        {u"PaneHeader"_s, QAccessible::Heading},       {u"Avatar"_s, QAccessible::Graphic},
        {u"PresenceDot"_s, QAccessible::Graphic},      {u"IconLabel"_s, QAccessible::Graphic},
        {u"Sparkline"_s, QAccessible::Chart},          {u"CapacityMeter"_s, QAccessible::Indicator},
        {u"Ring"_s, QAccessible::Indicator},           {u"Bar"_s, QAccessible::Indicator},
        {u"Skeleton"_s, QAccessible::Indicator},       {u"Toast"_s, QAccessible::AlertMessage},
        {u"Banner"_s, QAccessible::AlertMessage},      {u"OfferCard"_s, QAccessible::AlertMessage},
        {u"ErrorState"_s, QAccessible::AlertMessage},  {u"EmptyState"_s, QAccessible::Grouping},
        {u"Segment"_s, QAccessible::Grouping},         {u"Rail"_s, QAccessible::ToolBar},
        {u"Popover"_s, QAccessible::Dialog},           {u"LineChart"_s, QAccessible::Chart},
        {u"FunnelList"_s, QAccessible::List},          {u"FunnelRow"_s, QAccessible::ListItem},
        {u"StoryList"_s, QAccessible::List},           {u"StoryRow"_s, QAccessible::ListItem},
    };
    return table;
}

/// Qt tells nothing of these: an area that scrolls would be a filler, though the keyboard stops there.
const QHash<QString, QAccessible::Role>& rolesOfQt()
{
    static const QHash<QString, QAccessible::Role> table{
        {u"QScrollArea"_s, QAccessible::Grouping},
        {u"QSplitterHandle"_s, QAccessible::Separator},
        {u"atalaya::settings::ShortcutRow"_s, QAccessible::Button},
        {u"atalaya::shell::HelpWindow"_s, QAccessible::Window},
        {u"atalaya::shell::OfferPopup"_s, QAccessible::Window},
    };
    return table;
}

QAccessibleInterface* make(const QString& className, QObject* object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    const auto prefix = "atalaya::kit::"_L1;
    const bool ours = className.startsWith(prefix);
    const auto& table = ours ? roles() : rolesOfQt();
    const auto found = table.constFind(ours ? className.mid(prefix.size()) : className);
    if (found == table.constEnd())
        return nullptr;
    // Without a name of its own, which would stay what it is now.
    return new QAccessibleWidget(static_cast<QWidget*>(object), *found);
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(make);
}

} // namespace atalaya::kit
