#pragma once

#include "ui/shell/front_page.h"

namespace atalaya::shell {

/// The last page of a first start: how this computer's desk looks and which keys it takes. It may be skipped.
class FinishPage : public FrontPage {
    Q_OBJECT
public:
    explicit FinishPage(settings::PreferenceBook& book, QWidget* parent = nullptr);

    /// For the title of the window.
    QString title() const { return tr("Make it yours"); }

Q_SIGNALS:
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildForm(settings::PreferenceBook& book);
};

} // namespace atalaya::shell
