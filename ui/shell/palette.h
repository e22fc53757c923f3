#pragma once

#include "ui/kit/keymap.h"
#include "ui/kit/popover.h"
#include "ui/models/core_signals.h"
#include "ui/shell/found_rows.h"
#include "ui/shell/palette_match.h"

#include <QListView>
#include <QStandardItemModel>
#include <QTimer>

namespace atalaya::kit {
class Chip;
class ElidedLabel;
class SearchField;
class Segment;
} // namespace atalaya::kit

namespace atalaya::shell {

class HitPreview;

/// The overlay of Ctrl+K: commands first, then everything on this computer that has the words. The letter
/// typed first narrows it down; with ? it becomes a page with what was found and a look at it.
class Palette : public kit::Popover {
    Q_OBJECT
public:
    Palette(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* window);
    ~Palette() override;

    /// `subject`: the conversation the commands are about; may be empty.
    void open(std::vector<PaletteCommand> commands, const QString& subject = {});
    /// As if somebody had typed it.
    void type(const QString& text);

Q_SIGNALS:
    void ticketChosen(atalaya::domain::TicketId ticket);
    /// Ctrl+Enter: beside what is on screen.
    void ticketBesideChosen(atalaya::domain::TicketId ticket);
    void customerChosen(atalaya::domain::CustomerId customer);
    void articleChosen(atalaya::domain::ArticleId article);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildFoot();
    void addKeys(QWidget* foot, const std::vector<std::pair<QStringList, QString>>& keys);
    void refresh();
    void layOut();
    void listCommands(const QString& words);
    void listRecent();
    void search(const QString& words);
    void showAnswer(const api::SearchAnswer& answer);
    void listHits();
    void addHit(const FoundRow& row);
    void addCommand(const PaletteCommand& command, const QString& marked);
    QStandardItem* addRow(const QString& text, const QString& icon);
    void addHeading(const QString& text, const QString& count = {});
    void preview(const QModelIndex& index);
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void run(const QModelIndex& index, bool stay = false);
    void runTyped(bool stay);
    void step(int by);
    void stepGroup(int by);

    /// What Enter does with a row, and what Ctrl+Enter does if that is something else.
    struct Action {
        std::function<void()> run;
        std::function<void()> beside;
        std::optional<api::SearchHit> hit;
    };
    models::CoreSignals& m_core;
    const kit::Keymap& m_keymap;
    kit::SearchField* m_text;
    kit::Chip* m_subject;
    kit::ElidedLabel* m_found;
    kit::Segment* m_kinds;
    QListView* m_list;
    HitPreview* m_preview;
    QStandardItemModel m_model;
    std::vector<PaletteCommand> m_commands;
    QStringList m_recent; ///< texts of what was run lately, newest first
    std::vector<Action> m_actions;
    PaletteQuery m_query;
    api::SearchAnswer m_answer;
    std::vector<FoundRow> m_rows; ///< of the answer
    QTimer m_soon;
    quint64 m_generation = 0;
    bool m_runFirst = false; ///< Return was pressed before there was anything to run
};

} // namespace atalaya::shell
