#pragma once

#include "ui/kit/keymap.h"
#include "ui/kit/popover.h"
#include "ui/models/core_signals.h"

#include <QListView>
#include <QStandardItemModel>
#include <QTimer>

namespace atalaya::kit {
class SearchField;
}

namespace atalaya::shell {

/// One command of the palette.
struct PaletteCommand {
    QString id; ///< of the keymap; may be empty
    QString icon;
    QString text;
    std::function<void()> run;
};

/// The overlay of Ctrl+K: commands first, then everything on this computer that has the words.
class Palette : public kit::Popover {
    Q_OBJECT
public:
    Palette(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* window);

    void open(std::vector<PaletteCommand> commands);

Q_SIGNALS:
    void ticketChosen(atalaya::domain::TicketId ticket);
    void customerChosen(atalaya::domain::CustomerId customer);
    void articleChosen(atalaya::domain::ArticleId article);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void showHits(const api::SearchAnswer& answer);
    void addHeading(const QString& text);
    void run(const QModelIndex& index);
    void runTyped();
    void step(int by);

    models::CoreSignals& m_core;
    const kit::Keymap& m_keymap;
    kit::SearchField* m_text;
    QListView* m_list;
    QStandardItemModel m_model;
    std::vector<PaletteCommand> m_commands;
    std::vector<std::function<void()>> m_actions;
    QTimer m_soon;
    quint64 m_generation = 0;
    bool m_runFirst = false; ///< Return was pressed before there was anything to run
};

} // namespace atalaya::shell
