#pragma once

#include "ui/composer/macro_book.h"
#include "ui/kit/popover.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QHBoxLayout;
class QLineEdit;
class QListWidget;
class QTextEdit;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class Combo;
class Field;
class Paragraph;
} // namespace atalaya::kit

namespace atalaya::composer {

/// All macros: look at, write, change, copy as one's own, remove. Those of the company are changed by who
/// may.
class MacroManager : public kit::Popover {
    Q_OBJECT
public:
    MacroManager(models::CoreSignals& core, MacroBook& book, QWidget* window);

    /// With a text: a new macro of it.
    void open(const QString& text);

Q_SIGNALS:
    /// Putting it again brings it back.
    void removed(const atalaya::domain::Macro& macro);
    void notice(const QString& text);

private:
    void build();
    QWidget* buildForm();
    QHBoxLayout* buildButtons(QWidget* form);
    void list();
    void show(const domain::Macro& macro, bool fresh);
    void choose(int row);
    void begin(const QString& text);
    void copy();
    domain::Macro written() const;
    void save();
    void remove();

    models::CoreSignals& m_core;
    MacroBook& m_book;
    domain::Macro m_macro; ///< on screen, as it is kept
    bool m_fresh = true; ///< it is not kept yet
    std::vector<domain::MacroId> m_rows;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_folder = nullptr;
    kit::Combo* m_language = nullptr;
    QTextEdit* m_text = nullptr;
    kit::Combo* m_status = nullptr;
    QLineEdit* m_tags = nullptr;
    QCheckBox* m_shared = nullptr;
    kit::Field* m_nameField = nullptr;
    kit::Field* m_textField = nullptr;
    kit::Paragraph* m_hint = nullptr;
    kit::Button* m_save = nullptr;
    kit::Button* m_remove = nullptr;
    kit::Button* m_copy = nullptr;
};

} // namespace atalaya::composer
