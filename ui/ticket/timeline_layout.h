#pragma once

#include "ui/ticket/item_layout.h"

#include <map>
#include <unordered_map>

namespace atalaya::ticket {

/// Where the line stands that says what is new, and how much that is.
struct NewLine {
    std::optional<domain::EntryId> first = {};
    int count = 0;
};

/// The rows of a conversation and where they stand. Heights are guesses until a row comes near the screen;
/// `settle` keeps the row that is looked at in its place while the guesses above it turn into measures.
class TimelineLayout {
public:
    /// A place that survives new entries: so far below the top of the screen begins this row.
    struct Anchor {
        domain::EntryId entry;
        models::TimelineKind kind = models::TimelineKind::Bubble;
        double offset = 0;
        bool end = true; ///< the end, wherever it is
    };

    /// What a row can show or hide. Events only unfold.
    enum class Foldable { Events, Quote, Addresses };

    /// Rows whose entry is the same keep their layout.
    void setEntries(std::vector<domain::Entry> entries, bool more, bool canRetry = false,
                    const NewLine& fresh = {});
    void setWidth(double width, bool mirrored);
    /// Fonts, sizes or colours changed: everything is measured again.
    void invalidate();
    void setPicture(const domain::EntryId& entry, const QString& contentId, const QImage& picture);

    /// Stands under the text of an entry; nothing takes it away.
    void setTranslation(const domain::EntryId& entry, const std::optional<TranslatedText>& text);

    void toggleAll();
    void toggle(int item, Foldable part);

    const std::vector<models::TimelineItem>& items() const { return m_items; }
    const std::vector<domain::Entry>& entries() const { return m_entries; }
    const domain::Entry& entryOf(int item) const;
    /// The row that shows an entry; −1 if there is none.
    int itemOf(const domain::EntryId& entry) const;
    int indexOf(const domain::EntryId& entry) const;

    double top(int item) const;
    double height() const;
    /// The row at this height, within the rows; −1 if there are none.
    int itemAt(double y) const;
    /// Sets the text of a row if that has not happened.
    const ItemLayout& ensure(int item);
    bool isMeasured(int item) const { return m_rows[std::size_t(item)].measured; }

    Anchor anchorAt(double scroll, double view) const;
    /// Measures what is on screen; gives the scroll position that keeps the anchor.
    double settle(const Anchor& anchor, double view);
    double largestScroll(double view) const;

private:
    struct Row {
        double height = 0;
        bool measured = false;
        std::unique_ptr<ItemLayout> layout;
    };

    void rebuild(const std::vector<domain::Entry>& before);
    void forget(int item);
    void forgetFar(int first, int last);
    double scrollFor(const Anchor& anchor, double view) const;
    void updateTops() const;

    std::vector<domain::Entry> m_entries;
    bool m_more = false;
    bool m_canRetry = false;
    std::vector<models::TimelineItem> m_items;
    std::vector<Row> m_rows;
    std::unordered_map<domain::EntryId, int> m_itemOf;
    std::unordered_map<domain::EntryId, int> m_indexOf;
    mutable std::vector<double> m_tops; ///< one more than rows
    mutable bool m_topsStale = true;
    models::TimelineFolding m_folding;
    std::set<domain::EntryId> m_quotes; ///< unfolded
    std::set<domain::EntryId> m_addresses; ///< unfolded
    std::map<domain::EntryId, QHash<QString, QImage>> m_pictures;
    std::map<domain::EntryId, TranslatedText> m_translations;
    double m_width = 0;
    bool m_mirrored = false;
};

} // namespace atalaya::ticket
