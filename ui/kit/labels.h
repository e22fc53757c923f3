#pragma once

#include "ui/kit/theme.h"

#include <QRectF>
#include <QString>
#include <QStringList>
#include <QWidget>

/// The small marks: chip 20 px, tag 15 px, badge 16 px, key cap 16 px. Each as size + painter (for delegates)
/// and as widget.
namespace atalaya::kit {

enum class Tone { Plain, Accent, Warn, Breach, Ok, Info, Machine, Note };

/// Text, tint and border of a tone.
token::Id toneText(Tone tone);
token::Id toneTint(Tone tone);
token::Id toneBorder(Tone tone);

QSize chipSize(const QString& text, QStringView icon = {});
void paintChip(QPainter& painter, const QRectF& rect, const QString& text, Tone tone = Tone::Plain,
               QStringView icon = {});

QSize tagSize(const QString& text);
void paintTag(QPainter& painter, const QRectF& rect, const QString& text);

/// "3", "99+".
QString badgeText(int count);
QSize badgeSize(int count);
void paintBadge(QPainter& painter, const QRectF& rect, int count, token::Id fill = token::accentFill,
                token::Id text = token::textOnAccent);

/// Where a key cap stands: on a surface (sunken), on something else (no fill), or inside a filled button.
enum class CapStyle { Sunken, Flat, OnFill };
QSize keyCapSize(const QString& key);
void paintKeyCap(QPainter& painter, const QRectF& rect, const QString& key, CapStyle style = CapStyle::Sunken,
                 const QColor& color = {});

/// A chip that can be read but not pressed; a pressable one is a small Button.
class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(const QString& text, Tone tone = Tone::Plain, QWidget* parent = nullptr);
    void setText(const QString& text);
    void setTone(Tone tone);
    void setIconName(const QString& name);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QString m_icon;
    Tone m_tone;
};

/// A neutral tag.
class Tag : public QWidget {
    Q_OBJECT

public:
    explicit Tag(const QString& text, QWidget* parent = nullptr);
    void setText(const QString& text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

/// A count in a pill; hidden at zero.
class Badge : public QWidget {
    Q_OBJECT

public:
    explicit Badge(int count = 0, QWidget* parent = nullptr);
    void setCount(int count);
    int count() const { return m_count; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_count = 0;
};

/// One or more key caps with 3 px between them ("Ctrl" "K").
class KeyCap : public QWidget {
    Q_OBJECT

public:
    explicit KeyCap(const QStringList& keys, CapStyle style = CapStyle::Sunken, QWidget* parent = nullptr);
    void setKeys(const QStringList& keys);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_keys;
    CapStyle m_style;
};

} // namespace atalaya::kit
