#pragma once

#include "ui/composer/annotate_picture.h"
#include "ui/models/core_signals.h"

#include <QPointer>

namespace atalaya::composer {

class AnnotateDialog;

/// A picture of a draft on its way through the dialog of marks: fetched, marked, kept as a file of its own.
/// The file that a person chose is never touched.
class PictureMarking : public QObject {
    Q_OBJECT
public:
    PictureMarking(models::CoreSignals& core, QWidget* composer);
    ~PictureMarking() override;

    void open(const domain::Attachment& picture);

Q_SIGNALS:
    /// `now` is kept on this computer; `bytes` are its.
    void marked(const atalaya::domain::Attachment& before, const atalaya::domain::Attachment& now,
                const QByteArray& bytes);

private:
    void fetch();
    void keep(const PackedPicture& packed);

    models::CoreSignals& m_core;
    QWidget* m_composer;
    domain::Attachment m_picture;
    QPointer<AnnotateDialog> m_dialog; ///< lies over the window, and goes with it or with the composer
};

} // namespace atalaya::composer
