#include "tests/support/mail_servers.h"

#include "tests/support/child_process.h"
#include "tests/support/loopback.h"

#include <QTest>
#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <pwd.h>
#include <set>
#include <sstream>
#include <unistd.h>

namespace atalaya::test {
namespace {

namespace fs = std::filesystem;

constexpr int kStartMs = 30'000;

std::string readFile(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return std::move(out).str();
}

void writeFile(const fs::path& path, const std::string& text)
{
    std::ofstream(path, std::ios::binary) << text;
}

std::string filled(std::string text, const std::map<std::string, std::string>& values)
{
    for (const auto& [name, value] : values)
        for (std::size_t at = 0; (at = text.find("@" + name + "@", at)) != std::string::npos;
             at += value.size())
            text.replace(at, name.size() + 2, value);
    return text;
}

bool own(const fs::path& path, const char* user)
{
    const passwd* entry = ::getpwnam(user);
    return entry && ::chown(path.c_str(), entry->pw_uid, entry->pw_gid) == 0;
}

bool answers(std::uint16_t port, std::string_view greeting)
{
    const int socket = connectToLoopback(port);
    if (socket < 0)
        return false;
    LineSocket peer(socket);
    std::string line;
    return peer.readLine(line) && line.starts_with(greeting);
}

/// The folders in which Maildir keeps the messages of a mailbox.
std::vector<fs::path> messageFiles(const fs::path& maildir)
{
    std::vector<fs::path> files;
    for (const char* part : {"new", "cur"})
        if (fs::is_directory(maildir / part))
            for (const auto& entry : fs::directory_iterator(maildir / part))
                files.push_back(entry.path());
    return files;
}

fs::path maildirOf(const std::string& root, const std::string& user, const std::string& folder)
{
    const fs::path inbox = fs::path(root) / "mail" / user;
    return folder == "INBOX" ? inbox : inbox / ("." + folder);
}

} // namespace

std::unique_ptr<MailServers> MailServers::start(std::vector<User> users)
{
    std::unique_ptr<MailServers> servers(new MailServers);
    if (servers->prepare(std::move(users)) && servers->startDovecot())
        servers->startPostfix();
    return servers;
}

MailServers::~MailServers()
{
    killPostfix();
    killDovecot();
    std::error_code ignored;
    if (!std::getenv("ATALAYA_KEEP_MAIL_SERVERS"))
        fs::remove_all(m_folder, ignored);
}

bool MailServers::prepare(std::vector<User> users)
{
    std::string name = (fs::temp_directory_path() / "atalaya-mail-XXXXXX").string();
    if (::geteuid() != 0 || !::mkdtemp(name.data())) {
        m_error = "the mail servers need root and a temporary folder";
        return false;
    }
    m_folder = name;
    const fs::path root(m_folder);
    fs::permissions(root, fs::perms(0755));
    for (const char* folder : {"run", "state", "mail", "postfix", "postfix-data", "queue", "log"})
        fs::create_directory(root / folder);
    m_imapPort = freePort();
    m_imapsPort = freePort();
    m_smtpPort = freePort();
    m_lmtpPort = freePort();
    m_authPort = freePort();
    return makeCertificate() && writeConfiguration(users) && makeQueue();
}

bool MailServers::makeCertificate()
{
    const std::vector<std::string> command = {"openssl",
                                              "req",
                                              "-x509",
                                              "-newkey",
                                              "ec",
                                              "-pkeyopt",
                                              "ec_paramgen_curve:prime256v1",
                                              "-nodes",
                                              "-days",
                                              "30",
                                              "-subj",
                                              "/CN=localhost",
                                              "-addext",
                                              "subjectAltName=DNS:localhost,IP:127.0.0.1",
                                              "-keyout",
                                              m_folder + "/key.pem",
                                              "-out",
                                              m_folder + "/cert.pem"};
    if (runToEnd(command, m_folder + "/openssl.log") != 0)
        m_error = "no certificate: " + readFile(m_folder + "/openssl.log");
    return m_error.empty();
}

bool MailServers::writeConfiguration(const std::vector<User>& users)
{
    const fs::path root(m_folder);
    std::set<std::string> domains;
    std::string passwords;
    std::string mailboxes;
    for (const User& user : users) {
        passwords += user.address + ":{PLAIN}" + user.password + "::::::\n";
        mailboxes += user.address + " x\n";
        domains.insert(user.address.substr(user.address.find('@') + 1));
    }
    std::string domainList;
    for (const std::string& domain : domains)
        domainList += (domainList.empty() ? "" : ", ") + domain;
    const std::map<std::string, std::string> values = {{"FOLDER", m_folder},
                                                       {"IMAP", std::to_string(m_imapPort)},
                                                       {"IMAPS", std::to_string(m_imapsPort)},
                                                       {"LMTP", std::to_string(m_lmtpPort)},
                                                       {"AUTH", std::to_string(m_authPort)},
                                                       {"SMTP", std::to_string(m_smtpPort)},
                                                       {"DOMAINS", domainList}};
    const fs::path templates = fs::path(ATALAYA_MAIL_TEMPLATES);
    writeFile(root / "users", passwords);
    writeFile(root / "postfix/mailboxes", mailboxes);
    writeFile(root / "dovecot.conf", filled(readFile(templates / "dovecot.conf.in"), values));
    writeFile(root / "postfix/main.cf", filled(readFile(templates / "main.cf.in"), values));
    writeFile(root / "postfix/master.cf", filled(readFile(templates / "master.cf.in"), values));
    fs::permissions(root / "users", fs::perms(0644));
    if (!own(root / "mail", "nobody"))
        m_error = "there is no user nobody";
    return m_error.empty();
}

/// What `postfix check` would make; that command wants the system's own configuration as well.
bool MailServers::makeQueue()
{
    const fs::path queue = fs::path(m_folder) / "queue";
    bool owned = own(fs::path(m_folder) / "postfix-data", "postfix");
    for (const char* part : {"active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming",
                             "private", "public", "maildrop", "saved", "trace"}) {
        fs::create_directory(queue / part);
        fs::permissions(queue / part, fs::perms(0700));
        owned = own(queue / part, "postfix") && owned;
    }
    fs::create_directory(queue / "pid");
    if (!owned)
        m_error = "there is no user postfix: is it installed?";
    return m_error.empty();
}

bool MailServers::startDovecot()
{
    m_dovecotPid = spawnGroup({"dovecot", "-F", "-c", m_folder + "/dovecot.conf"}, m_folder + "/dovecot.out");
    const bool up = m_dovecotPid > 0
        && QTest::qWaitFor([this] { return answers(m_imapPort, "* OK") && answers(m_lmtpPort, "220"); },
                           kStartMs);
    if (!up)
        m_error = "Dovecot does not answer: " + logTail();
    return up;
}

bool MailServers::startPostfix()
{
    m_postfixPid = spawnGroup({"/usr/lib/postfix/sbin/master", "-d", "-c", m_folder + "/postfix"},
                              m_folder + "/postfix.out");
    const bool up =
        m_postfixPid > 0 && QTest::qWaitFor([this] { return answers(m_smtpPort, "220"); }, kStartMs);
    if (!up)
        m_error = "Postfix does not answer: " + logTail();
    return up;
}

void MailServers::killDovecot()
{
    killGroup(m_dovecotPid);
}

void MailServers::killPostfix()
{
    killGroup(m_postfixPid);
}

std::string MailServers::caFile() const
{
    return m_folder + "/cert.pem";
}

bool MailServers::deliver(const std::string& recipient, const std::string& message) const
{
    LineSocket peer(connectToLoopback(m_lmtpPort));
    std::string content = message;
    for (std::size_t at = 0; (at = content.find("\n.", at)) != std::string::npos; at += 3)
        content.insert(at + 1, ".");
    std::string line;
    if (!peer.valid() || !peer.readLine(line))
        return false;
    // One command after the other; each is answered by one line, but for the greeting's list.
    const std::string commands[] = {"LHLO test.example\r\n", "MAIL FROM:<sender@outside.example>\r\n",
                                    "RCPT TO:<" + recipient + ">\r\n", "DATA\r\n", content + "\r\n.\r\n"};
    for (const std::string& command : commands) {
        if (!peer.write(command))
            return false;
        do {
            if (!peer.readLine(line))
                return false;
        } while (line.size() > 3 && line[3] == '-');
        if (line[0] != '2' && line[0] != '3')
            return false;
    }
    peer.write("QUIT\r\n");
    return true;
}

bool MailServers::file(const std::string& user, const std::string& folder, const std::string& message) const
{
    static std::atomic<int> number{0};
    const fs::path maildir = maildirOf(m_folder, user, folder);
    for (const fs::path& part : {maildir, maildir / "cur", maildir / "new", maildir / "tmp"}) {
        std::error_code failure;
        fs::create_directories(part, failure);
        if (failure || !own(part, "nobody"))
            return false;
    }
    const std::string name = "1." + std::to_string(++number) + ".filed";
    writeFile(maildir / "tmp" / name, message);
    std::error_code failure;
    fs::rename(maildir / "tmp" / name, maildir / "new" / name, failure);
    return !failure && own(maildir / "new" / name, "nobody");
}

std::vector<std::string> MailServers::messages(const std::string& user, const std::string& folder) const
{
    std::vector<std::string> messages;
    for (const fs::path& file : messageFiles(maildirOf(m_folder, user, folder)))
        messages.push_back(readFile(file));
    return messages;
}

int MailServers::seenCount(const std::string& user, const std::string& folder) const
{
    int count = 0;
    for (const fs::path& file : messageFiles(maildirOf(m_folder, user, folder))) {
        const std::string name = file.filename().string();
        const std::size_t flags = name.find(":2,");
        count += flags != std::string::npos && name.find('S', flags + 3) != std::string::npos ? 1 : 0;
    }
    return count;
}

void MailServers::renewUidValidity(const std::string& user)
{
    // First line of the list: "3 V1700000000 N31 G…": version, UIDVALIDITY, next UID.
    const fs::path maildir = maildirOf(m_folder, user, "INBOX");
    std::string list = readFile(maildir / "dovecot-uidlist");
    const std::size_t value = list.find(" V") + 2;
    const std::size_t end = list.find(' ', value);
    list.replace(value, end - value, std::to_string(std::stoul(list.substr(value, end - value)) + 7));
    writeFile(maildir / "dovecot-uidlist", list);
    fs::remove(maildir / "dovecot-uidlist.lock"); // who was killed while writing left it for minutes
    for (const char* index : {"dovecot.index", "dovecot.index.log", "dovecot.index.cache",
                              "dovecot.list.index", "dovecot.list.index.log"})
        fs::remove(maildir / index);
}

std::string MailServers::logTail() const
{
    std::string tail;
    for (const char* log : {"dovecot.out", "dovecot.log", "postfix.out", "log/postfix.log"}) {
        const std::string text = readFile(fs::path(m_folder) / log);
        tail += std::string("\n--- ") + log + "\n" + text.substr(text.size() > 3000 ? text.size() - 3000 : 0);
    }
    return tail;
}

} // namespace atalaya::test
