#pragma once

#include "ui/settings/preference_book.h"

#include <QWidget>

namespace atalaya::kit {
class IconButton;
class IconLabel;
class Label;
class Paragraph;
} // namespace atalaya::kit

namespace atalaya::settings {

/// One preference: its name, what it does, its control at the end, and who set it if it is not as usual.
class PreferenceRow : public QWidget {
    Q_OBJECT
public:
    struct Texts {
        QString title;
        QString help;
        QString words = {}; ///< more to find it by
    };
    /// The control takes its accessible name from the title. An empty key: nothing of the book stands behind
    /// it.
    PreferenceRow(PreferenceBook& book, const QString& key, const Texts& texts, QWidget* control,
                  QWidget* parent = nullptr);

    const QString& key() const { return m_key; }
    QString title() const { return m_texts.title; }
    QWidget* control() const { return m_control; }
    /// In any of its texts, letters with or without accents.
    bool matches(const QString& text) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    PreferenceBook& m_book;
    QString m_key;
    Texts m_texts;
    QWidget* m_control;
    kit::IconLabel* m_lock;
    kit::Label* m_source;
    kit::IconButton* m_reset;
};

/// Lower case, without accents: what a search compares.
QString folded(const QString& text);

// Controls that show a key of the book and change it.

struct Choice {
    QVariant value;
    QString text;
};
QWidget* segmentFor(PreferenceBook& book, const QString& key, const QString& name,
                    const QList<Choice>& choices);
QWidget* comboFor(PreferenceBook& book, const QString& key, const QString& name,
                  const QList<Choice>& choices);
QWidget* switchFor(PreferenceBook& book, const QString& key, const QString& name);

} // namespace atalaya::settings
