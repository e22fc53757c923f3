#pragma once

#include "core/base/clock.h"
#include "ui/kit/field.h"

#include <QLineEdit>

namespace atalaya::kit {
class Label;
}

namespace atalaya::routing {

/// A line edit of a rule. Ctrl+Z takes back the last change of the rules, not of the letters.
class RuleEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit RuleEdit(QWidget* parent = nullptr);

Q_SIGNALS:
    /// What is written cannot be read; empty when it can again. In words, for under the field.
    void problem(const QString& text);

protected:
    bool event(QEvent* event) override;
    /// Text that means the same is left alone while somebody types.
    void showText(const QString& text);
};

/// "90 s", "15 min", "2 h". Empty means 0, whose meaning stands there instead ("as the channel").
class DurationEdit : public RuleEdit {
    Q_OBJECT
public:
    explicit DurationEdit(const QString& zero, QWidget* parent = nullptr);
    void setValue(Duration value);

Q_SIGNALS:
    void edited(atalaya::Duration value);

private:
    std::optional<Duration> read() const;
};

/// A whole number. Where 0 means something else, the field is empty and says so.
class NumberEdit : public RuleEdit {
    Q_OBJECT
public:
    explicit NumberEdit(const QString& zero = {}, QWidget* parent = nullptr);
    void setValue(int value);

Q_SIGNALS:
    void edited(int value);

private:
    std::optional<int> read() const;
    bool m_zeroIsEmpty;
};

/// A combo box that the wheel does not change while it is passing by.
class RuleCombo : public kit::Combo {
    Q_OBJECT
public:
    explicit RuleCombo(const QString& name, QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

/// A control with its label above, what it was in the live rules beside the label, and its error below.
class RuleField : public QWidget {
    Q_OBJECT
public:
    RuleField(const QString& label, QWidget* editor, QWidget* parent = nullptr);
    /// Empty: as in the live rules.
    void setWas(const QString& was);
    void setError(const QString& error);

private:
    void showError();

    kit::Field* m_field;
    kit::Label* m_was;
    QString m_problem; ///< of the text that is written
    QString m_error; ///< of the value
};

} // namespace atalaya::routing
