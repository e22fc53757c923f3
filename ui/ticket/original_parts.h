#pragma once

#include "core/api/original.h"
#include "ui/kit/surface.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {
class Avatar;
class Button;
class ElidedLabel;
class IconButton;
class IconLabel;
} // namespace atalaya::kit

namespace atalaya::ticket {

/// Who wrote an original, to whom and when, and the buttons of its page.
class OriginalHead : public kit::Surface {
    Q_OBJECT
public:
    explicit OriginalHead(QWidget* parent);
    void setPerson(const QString& id, const QString& name);
    void setAddress(const QString& address);
    void setLine(const QString& to, const QString& when);

    kit::IconButton* back() const { return m_back; }
    kit::IconButton* source() const { return m_source; }
    kit::IconButton* invert() const { return m_invert; }
    kit::IconButton* window_() const { return m_window; }

private:
    kit::IconButton* m_back;
    kit::Avatar* m_avatar;
    kit::ElidedLabel* m_name;
    kit::ElidedLabel* m_address;
    kit::ElidedLabel* m_to;
    kit::ElidedLabel* m_when;
    kit::IconButton* m_source;
    kit::IconButton* m_invert;
    kit::IconButton* m_window;
};

/// What an original wanted to fetch from elsewhere, and whether it may.
class PictureBar : public kit::Surface {
    Q_OBJECT
public:
    enum class State { Blocked, ShownOnce, Trusted, Never };
    explicit PictureBar(QWidget* parent);
    /// Hides itself when nothing stands elsewhere.
    void setMessage(const api::OriginalMessage& message, State state);

Q_SIGNALS:
    void onceRequested();
    void alwaysRequested();
    void noLongerRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showSites();
    /// The ways stand under the words where both do not fit into a line.
    void arrange();

    kit::IconLabel* m_icon;
    kit::ElidedLabel* m_text;
    QBoxLayout* m_rows = nullptr;
    kit::Button* m_once;
    kit::Button* m_always;
    kit::Button* m_noLonger;
    kit::IconButton* m_info;
    QStringList m_sites;
};

} // namespace atalaya::ticket
