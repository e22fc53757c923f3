#include "app/workstation/sound_output.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>

namespace atalaya::app {
namespace {

QAudioDevice deviceNamed(const QString& name)
{
    for (const QAudioDevice& device : QMediaDevices::audioOutputs())
        if (device.description() == name)
            return device;
    return QMediaDevices::defaultAudioOutput(); // also when the chosen one was unplugged
}

class QtSoundOutput final : public shell::SoundOutput {
public:
    ~QtSoundOutput() override { stop(); }

    void play(const QByteArray& pcm, double volume, const QString& name) override
    {
        stop();
        const QAudioDevice device = deviceNamed(name);
        QAudioFormat format;
        format.setSampleRate(shell::kToneRate);
        format.setChannelCount(1);
        format.setSampleFormat(QAudioFormat::Int16);
        if (device.isNull() || !device.isFormatSupported(format))
            return;
        m_data.setData(pcm);
        m_data.open(QIODevice::ReadOnly);
        m_sink = std::make_unique<QAudioSink>(device, format);
        m_sink->setVolume(volume);
        m_sink->start(&m_data);
    }

    void stop() override
    {
        if (m_sink)
            m_sink->stop();
        m_sink.reset();
        m_data.close();
    }

    QStringList devices() const override
    {
        QStringList names;
        for (const QAudioDevice& device : QMediaDevices::audioOutputs())
            names << device.description();
        return names;
    }

private:
    QBuffer m_data;
    std::unique_ptr<QAudioSink> m_sink;
};

} // namespace

std::unique_ptr<shell::SoundOutput> makeSoundOutput()
{
    return std::make_unique<QtSoundOutput>();
}

} // namespace atalaya::app
