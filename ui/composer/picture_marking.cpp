#include "ui/composer/picture_marking.h"

#include "ui/composer/annotate_dialog.h"

#include "core/base/limits.h"

namespace atalaya::composer {

PictureMarking::PictureMarking(models::CoreSignals& core, QWidget* composer)
    : QObject(composer)
    , m_core(core)
    , m_composer(composer)
{
}

PictureMarking::~PictureMarking()
{
    delete m_dialog; // nobody is left who could take what it hands out
}

void PictureMarking::open(const domain::Attachment& picture)
{
    m_picture = picture;
    if (m_dialog && m_dialog->parentWidget() != m_composer->window())
        delete m_dialog; // the panel moved to a window of its own
    if (!m_dialog) {
        m_dialog = new AnnotateDialog(m_composer->window());
        connect(m_dialog, &AnnotateDialog::tryAgain, this, [this] { open(domain::Attachment(m_picture)); });
        connect(m_dialog, &AnnotateDialog::packed, this, &PictureMarking::keep);
    }
    m_dialog->open(QString::fromStdString(picture.name));
    fetch();
}

void PictureMarking::fetch()
{
    const auto got = [this, hash = m_picture.hash](const Result<std::string>& bytes) {
        if (!m_dialog || m_dialog->isHidden() || hash != m_picture.hash)
            return;
        if (!bytes)
            m_dialog->fail(bytes.error());
        else if (bytes->size() > limits::kAttachmentBytes)
            m_dialog->fail(Error{ErrorCode::TooLarge, m_picture.name});
        else
            m_dialog->load(QByteArray::fromStdString(*bytes));
    };
    m_core.core().queries().attachment(m_picture.hash, models::guarded<std::string>(this, got));
}

void PictureMarking::keep(const PackedPicture& packed)
{
    const auto kept = [this, before = m_picture,
                       bytes = packed.bytes](const Result<domain::Attachment>& now) {
        if (m_dialog && (m_dialog->isHidden() || before.hash != m_picture.hash))
            return; // left without the marks meanwhile
        if (!now) {
            if (m_dialog)
                m_dialog->refuse(now.error());
            return;
        }
        if (m_dialog)
            m_dialog->dismiss();
        Q_EMIT marked(before, *now, bytes);
    };
    m_core.core().drafts().keepFile(packed.name.toStdString(), packed.type.toStdString(),
                                    packed.bytes.toStdString(),
                                    models::guarded<domain::Attachment>(this, kept));
}

} // namespace atalaya::composer
