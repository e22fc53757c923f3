#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QImage>
#include <QTextDocument>

namespace atalaya::ticket {

/// How plain text is set.
struct TextLook {
    QFont font;
    int lineHeight = 0; ///< px
    QColor link;
    bool mentions = false; ///< "@Inés" stands out
    bool codes = false; ///< booking codes stand out
};

/// The text of one entry. Whatever its HTML asks for, nothing is read from the network or the disk: pictures
/// come from the message itself (`cid:`, given by `setPicture`, and `data:`) or are left blank.
class EntryDocument : public QTextDocument {
    Q_OBJECT
public:
    explicit EntryDocument(QObject* parent = nullptr);

    /// Web and e-mail addresses become links.
    void setPlain(const QString& text, const TextLook& look);
    /// Sanitised HTML; pictures and tables are kept within `width`.
    void setRich(const QString& html, const TextLook& look, double width);
    /// Cuts earlier messages off its end; true if there were some. Never leaves nothing.
    bool foldQuote();
    /// Content ids of pictures that were asked for and not given.
    const QStringList& missingPictures() const { return m_missing; }
    void setPictures(const QHash<QString, QImage>& pictures) { m_pictures = pictures; }

protected:
    QVariant loadResource(int type, const QUrl& url) override;

private:
    void fitPictures(double width);
    void fitTables(double width);

    QHash<QString, QImage> m_pictures;
    QStringList m_missing;
};

} // namespace atalaya::ticket
