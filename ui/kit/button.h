#pragma once

#include "ui/kit/theme.h"

#include <QPushButton>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace atalaya::kit {

/// One Primary a pane. DangerSolid stands only inside a destructive dialog.
enum class ButtonKind { Default, Primary, Ghost, Machine, Danger, DangerSolid, Link };

/// Everything a button shows. Delegates paint buttons from it; the widgets below fill it from their state.
struct ButtonLook {
    QString text = {};
    QString icon = {}; ///< a name of resources/icons, may be empty
    QString key = {}; ///< shown in a cap when there is room, may be empty
    ButtonKind kind = ButtonKind::Default;
    bool small = false; ///< 24 px
    bool caret = false;
    bool enabled = true;
    bool hovered = false;
    bool pressed = false;
    bool focused = false; ///< draws the outer ring, 3 px outside the rectangle
    bool checked = false;
    bool joinLeft = false; ///< half of a split button: square corners on this side
    bool joinRight = false;
};
QSize buttonSize(const ButtonLook& look);
void paintButton(QPainter& painter, const QRectF& rect, const ButtonLook& look);

/// A push button of the house. Its accessible name is its text; its key is the accessible description.
class Button : public QPushButton {
    Q_OBJECT

public:
    explicit Button(const QString& text, ButtonKind kind = ButtonKind::Default, QWidget* parent = nullptr);

    void setKind(ButtonKind kind);
    void setSmall(bool isSmall);
    void setIconName(const QString& name);
    /// The key as people read it ("Ctrl ↵"); Keymap::text gives it.
    void setKey(const QString& key);
    void setCaret(bool caret);
    /// Makes it half of a split button.
    void setJoined(bool left, bool right);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ButtonLook look() const;

    QString m_icon;
    QString m_key;
    ButtonKind m_kind;
    bool m_small = false;
    bool m_caret = false;
    bool m_joinLeft = false;
    bool m_joinRight = false;
};

/// A square button with a glyph, 28 px. `name` is tooltip and accessible name. Checkable ones show a tint
/// when on.
class IconButton : public QPushButton {
    Q_OBJECT

public:
    IconButton(const QString& icon, const QString& name, QWidget* parent = nullptr);

    void setIconName(const QString& icon);
    void setName(const QString& name);
    /// Adds the key to the tooltip.
    void setKey(const QString& key);
    void setBordered(bool bordered);
    /// A small count at the upper trailing corner; 0 hides it.
    void setBadge(int count);
    /// Side in pixels at 100 %: 28, or 24 in dense places.
    void setSide(int side);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void updateTip();

    QString m_icon;
    QString m_name;
    QString m_key;
    bool m_bordered = false;
    int m_badge = 0;
    int m_side = 28;
};

/// "Send, set Pending | ⌄": the main part acts, the small part opens a menu.
class SplitButton : public QWidget {
    Q_OBJECT

public:
    explicit SplitButton(const QString& text, ButtonKind kind = ButtonKind::Primary,
                         QWidget* parent = nullptr);

    Button* main() const { return m_main; }
    Button* arrow() const { return m_arrow; }
    void setMenu(QMenu* menu);
    void setText(const QString& text);
    void setKey(const QString& key) { m_main->setKey(key); }
    void setKind(ButtonKind kind);

Q_SIGNALS:
    void clicked();

private:
    Button* m_main;
    Button* m_arrow;
};

} // namespace atalaya::kit
