#pragma once

#include "core/base/error.h"
#include "ui/composer/annotate_canvas.h"
#include "ui/composer/annotate_picture.h"

#include <QPointer>
#include <QThreadPool>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class ElidedLabel;
class ErrorState;
class IconButton;
class Paragraph;
class Skeleton;
class Surface;
} // namespace atalaya::kit

namespace atalaya::composer {

/// A picture of a draft over the whole window, to be marked before it is sent. Decoded, drawn and packed on
/// another thread. Esc asks only when something was drawn; Enter hands the marked picture out.
class AnnotateDialog : public QWidget {
    Q_OBJECT
public:
    explicit AnnotateDialog(QWidget* window);
    ~AnnotateDialog() override;

    /// The picture is on its way.
    void open(const QString& name);
    void load(const QByteArray& bytes);
    void fail(const Error& error);
    /// The marked one could not be kept: it stays here to be saved again.
    void refuse(const Error& error);
    void dismiss();
    AnnotateCanvas* canvas() const { return m_canvas; }

Q_SIGNALS:
    void tryAgain();
    /// Handed out; it stays open until somebody dismisses it.
    void packed(const atalaya::composer::PackedPicture& picture);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHead(QBoxLayout& column);
    void buildTools(QBoxLayout& column);
    void buildMiddle(QBoxLayout& column);
    void buildFoot(QBoxLayout& column);
    void buildQuestion(QBoxLayout& column);
    kit::IconButton* addAction(QBoxLayout& row, const char* icon, const QString& name, const QString& key);
    bool takeKey(const QKeyEvent& key);
    void show(const OpenedPicture& opened);
    void save();
    void leave();
    void ask(bool asking);
    void setBusy(bool busy);
    void refresh();
    int cardWidth() const;
    void placeCard();

    QThreadPool m_worker;
    quint64 m_generation = 0; ///< of the picture: late answers to older ones are dropped
    QString m_named;
    QByteArray m_format;
    bool m_busy = false;
    QPointer<QWidget> m_focusBefore;
    kit::ElidedLabel* m_name = nullptr;
    kit::ElidedLabel* m_facts = nullptr;
    kit::Surface* m_toolBar = nullptr;
    std::vector<kit::Button*> m_tools; ///< in the order of kMarkTools
    std::vector<QAbstractButton*> m_colours;
    kit::IconButton* m_undo = nullptr;
    kit::IconButton* m_redo = nullptr;
    kit::IconButton* m_remove = nullptr;
    AnnotateCanvas* m_canvas = nullptr;
    QWidget* m_middle = nullptr; ///< in place of the picture
    kit::Surface* m_card = nullptr;
    kit::Skeleton* m_loading = nullptr;
    kit::ErrorState* m_failed = nullptr;
    kit::Surface* m_foot = nullptr;
    kit::Paragraph* m_hint = nullptr;
    kit::Button* m_save = nullptr;
    kit::Surface* m_question = nullptr;
    kit::Button* m_stay = nullptr;
};

} // namespace atalaya::composer
