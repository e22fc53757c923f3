#pragma once

#include <QString>
#include <QStringList>

namespace atalaya::app {

/// The command line of `atalaya`.
struct Options {
    QString dataDir; ///< where profiles and settings live
    bool keyFile = false; ///< the key of the data lies in a file: for machines without a person
    bool sample = false;
    QString sampleLogin; ///< who one is there: "ines" or "marta"
    QString screenshot; ///< save the window here once the inbox is shown, then end
    QString language; ///< overrules the setting
    bool printTimings = false; ///< say on standard output how long the start took
    QString link; ///< atalaya://…, to be opened in the running program or in this one
    bool help = false;
    bool version = false;
    QString error; ///< what is wrong with the command line, empty if nothing
};

Options readOptions(const QStringList& arguments);
QString helpText();

} // namespace atalaya::app
