#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::settings {

/// Which Atalaya this is, whether there is a newer one, and whose work it is made of.
class AboutSection : public QWidget {
    Q_OBJECT
public:
    /// `updates`: what the company announces, an INI file.
    AboutSection(const QString& updates, QWidget* parent);

    /// Version and machine in one line, for the help desk.
    static QString facts();

Q_SIGNALS:
    void notice(const QString& text);

private:
    void addUpdate(QVBoxLayout& column, const QString& updates);
    void addLicences(QVBoxLayout& column);
};

/// One work of others.
struct ThirdParty {
    QString name;
    QString licence;
    QString home;
};
QList<ThirdParty> thirdParties();

} // namespace atalaya::settings
