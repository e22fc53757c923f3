#pragma once

#include "ui/kit/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

namespace atalaya::kit {

class Label;
class Paragraph;

/// A control with its label above and its error below. The label names the control for screen readers.
class Field : public QWidget {
    Q_OBJECT

public:
    Field(const QString& label, QWidget* editor, QWidget* parent = nullptr);
    QWidget* editor() const { return m_editor; }
    void setLabel(const QString& label);
    /// A quiet line under the control; an error takes its place.
    void setHelp(const QString& help);
    /// What happened and what to do; empty takes the error away.
    void setError(const QString& error);
    bool hasError() const { return !m_error.isEmpty(); }

private:
    void showMessage();

    QWidget* m_editor;
    Label* m_label;
    Paragraph* m_message;
    QWidget* m_messageRow;
    QWidget* m_triangle;
    QString m_help;
    QString m_error;
};

/// A combo box with the chevron of the house; everything else is QComboBox.
class Combo : public QComboBox {
    Q_OBJECT

public:
    /// `name` is the accessible name.
    explicit Combo(const QString& name, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A line edit with a magnifier before and, while it is empty, the keys that lead here after.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);
    void setKeys(const QStringList& keys);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateMargins();
    QStringList m_keys;
};

/// Looks like a search field and opens the command palette: "Search or run a command   Ctrl K".
class CommandButton : public QPushButton {
    Q_OBJECT

public:
    explicit CommandButton(const QString& text, const QStringList& keys, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_keys;
};

} // namespace atalaya::kit
