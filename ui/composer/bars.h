#pragma once

#include "core/api/types.h"

#include <QHash>
#include <QPixmap>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QHBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class ElidedLabel;
class Label;
} // namespace atalaya::kit

namespace atalaya::composer {

/// The first row: channels that can be answered on now, and Note at its end.
class ChannelBar : public QWidget {
    Q_OBJECT
public:
    explicit ChannelBar(QWidget* parent = nullptr);

    /// One button a channel; `note` is always there.
    void setChannels(const std::vector<domain::EntryChannel>& channels);
    void setCurrent(domain::EntryChannel channel, bool note);
    void step(int by);

Q_SIGNALS:
    void chosen(atalaya::domain::EntryChannel channel, bool note);

private:
    kit::Button* add(const QString& text, const QString& icon, domain::EntryChannel channel, bool note);

    QHBoxLayout* m_row;
    struct Choice {
        kit::Button* button;
        domain::EntryChannel channel;
        bool note;
    };
    std::vector<Choice> m_choices;
};

/// Files that will go with the reply, as chips that can be taken away.
class AttachmentBar : public QWidget {
    Q_OBJECT
public:
    explicit AttachmentBar(QWidget* parent = nullptr);

    void setAttachments(std::vector<domain::Attachment> attachments);
    void add(const domain::Attachment& attachment);
    /// Another file in the place of one; false if it is not there.
    bool swap(const domain::Attachment& from, const domain::Attachment& to);
    /// What a picture looks like, for its chip.
    void remember(const std::string& hash, const QByteArray& picture);
    const std::vector<domain::Attachment>& attachments() const { return m_attachments; }

Q_SIGNALS:
    void changed();
    /// A picture is to be drawn on before it is sent.
    void markUpRequested(const atalaya::domain::Attachment& picture);

protected:
    /// Keys and menu of a chip.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void takeAway(std::size_t index);
    void addPicture(std::size_t index);
    void openMenu(std::size_t index, QWidget* chip);

    QHBoxLayout* m_row;
    std::vector<domain::Attachment> m_attachments;
    QHash<QString, QPixmap> m_pictures; ///< by hash, small
};

/// One suggestion, plum: title, percent, why, Insert (Tab).
class SuggestionBar : public QWidget {
    Q_OBJECT
public:
    explicit SuggestionBar(QWidget* parent = nullptr);

    void setSuggestion(const std::optional<api::Suggestion>& suggestion);
    bool isShown() const { return m_suggestion.has_value(); }
    void accept();
    void dismiss();

Q_SIGNALS:
    void accepted(atalaya::domain::ArticleId article);

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Where it is narrow, the title needs the room more than the reason.
    void resizeEvent(QResizeEvent* event) override;

private:
    std::optional<api::Suggestion> m_suggestion;
    kit::ElidedLabel* m_title;
    kit::Label* m_percent;
    kit::ElidedLabel* m_why;
};

} // namespace atalaya::composer
