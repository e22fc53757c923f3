#include "app/workstation/keychain_store.h"

#include <QCoreApplication>
#include <cstdio>

// Uses the desktop's key store as the workstation does, from a thread that waits. Says what happened.
int main(int argc, char** argv)
{
    QCoreApplication program(argc, argv);
    const auto say = [](const char* what, const atalaya::Result<void>& result) {
        std::printf("%s %s\n", what,
                    result ? "done" : std::string(atalaya::errorName(result.error().code)).c_str());
    };
    const auto keys = atalaya::app::makeSystemKeyStore("key of the probe");
    if (!keys) {
        std::printf("built without\n");
        return 0;
    }
    const atalaya::SecretString key(std::string("\x01\x00\xFF key with every kind of byte", 32));
    const auto sayRead = [&](const char* what) {
        const auto got = keys->read();
        if (got && !(*got == key))
            std::printf("%s another\n", what);
        else
            say(what, got ? atalaya::Result<void>() : got.error());
    };
    sayRead("before");
    say("write", keys->write(key));
    sayRead("read");
    say("remove", keys->remove());
    sayRead("after");
    say("removeAgain", keys->remove());
    return 0;
}
