#!/usr/bin/python3
"""Start-up, memory and idle processor time of Atalaya beside other desktop programs, by one method.

Each program starts on a screen of its own (Xvfb, 1440x900, no window manager), with a home of its own. From outside
are seen: the moment its window is there, the first moment it has something painted in it, and the last change of the
picture before it stays the same for two seconds. Then the memory of the program and all its children (resident, and
proportional, which counts shared pages once) and the processor time of a while in which nobody touches it.

  tests/bench/desktops.py BUILD [--runs N] [--only atalaya,thunderbird,telegram]

Needs python3-xlib, Xvfb; thunderbird and telegram-desktop if they are to be measured. Prints one table in Markdown.
"""

import argparse
import os
import pathlib
import select
import shutil
import signal
import statistics
import subprocess
import tempfile
import time

from Xlib import X
from Xlib.display import Display

WIDTH, HEIGHT = 1440, 900
LINES = range(20, HEIGHT, 40)
COLOURS = 6  # as many in the picture: something is painted; a page of welcome has no more
STILL = 2.0
LONGEST = 60.0


class Screen:
    def __init__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            self.name = ":" + number.readline().strip()
        self.display = Display(self.name)
        self.root = self.display.screen().root

    def picture(self):
        lines = [self.root.get_image(0, y, WIDTH, 1, X.ZPixmap, 0xFFFFFFFF).data for y in LINES]
        return b"".join(bytes(line, "latin1") if isinstance(line, str) else line for line in lines)

    def has_window(self):
        return any(w.get_attributes().map_state == X.IsViewable and w.get_geometry().width > 200
                   for w in self.root.query_tree().children)

    def save(self, path):
        image = self.root.get_image(0, 0, WIDTH, HEIGHT, X.ZPixmap, 0xFFFFFFFF).data
        pixels = bytearray(image)
        rgb = bytearray(WIDTH * HEIGHT * 3)
        rgb[0::3], rgb[1::3], rgb[2::3] = pixels[2::4], pixels[1::4], pixels[0::4]
        path.write_bytes(b"P6 %d %d 255\n" % (WIDTH, HEIGHT) + bytes(rgb))

    def close(self):
        self.display.close()
        self.server.terminate()
        self.server.wait()


def pause(seconds):
    select.select([], [], [], seconds)


def colours(picture):
    return len({picture[i:i + 3] for i in range(0, len(picture), 4)})


def tree(pid):
    """The process and all its children."""
    parents = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
                parents.setdefault(int(fields[1]), []).append(int(entry.name))
            except (OSError, ValueError):
                continue
    found, waiting = [], [pid]
    while waiting:
        one = waiting.pop()
        found.append(one)
        waiting += parents.get(one, [])
    return found


def memory(pid):
    """Resident of the first process, resident and proportional of all, in MiB."""
    resident, proportional = {}, 0
    for one in tree(pid):
        try:
            text = pathlib.Path(f"/proc/{one}/smaps_rollup").read_text()
        except OSError:
            continue
        values = {line.split(":")[0]: int(line.split()[1]) for line in text.splitlines()[1:]}
        resident[one] = values["Rss"] / 1024
        proportional += values["Pss"] / 1024
    return resident.get(pid, 0), sum(resident.values()), proportional


def processor(pid):
    ticks = 0
    for one in tree(pid):
        try:
            fields = pathlib.Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
        except OSError:
            continue
    return ticks / os.sysconf("SC_CLK_TCK")


def start(command, env, home, idle, then=None, keep=None):
    screen = Screen()
    try:
        settings = dict(os.environ, DISPLAY=screen.name, HOME=str(home), XDG_RUNTIME_DIR=str(home / "run"),
                        XDG_CONFIG_HOME=str(home / "config"), XDG_DATA_HOME=str(home / "data"),
                        XDG_CACHE_HOME=str(home / "cache"), QT_QPA_PLATFORM="xcb", **env)
        settings.pop("DBUS_SESSION_BUS_ADDRESS", None)
        (home / "run").mkdir(mode=0o700, exist_ok=True)
        begun = time.monotonic()
        program = subprocess.Popen(command, env=settings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   start_new_session=True)
        try:
            result = watch(screen, begun)
            if then:
                then(settings)
                pause(5)
            result["rss"], result["all"], result["pss"] = memory(program.pid)
            before = processor(program.pid)
            pause(idle)
            result["idle"] = (processor(program.pid) - before) / idle * 100
            if keep:
                screen.save(keep)
            return result
        finally:
            os.killpg(program.pid, signal.SIGTERM)
            try:
                program.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(program.pid, signal.SIGKILL)
                program.wait()
    finally:
        screen.close()


def watch(screen, begun):
    result = {"window": None, "painted": None, "still": None}
    last, changed = None, begun
    while time.monotonic() - begun < LONGEST:
        now = time.monotonic()
        if result["window"] is None:
            if screen.has_window():
                result["window"] = now - begun
            pause(0.004)
            continue
        picture = screen.picture()
        if picture != last:
            last, changed = picture, now
        if result["painted"] is None and colours(picture) >= COLOURS:
            result["painted"] = now - begun
        if result["painted"] is not None and now - changed > STILL:
            result["still"] = changed - begun
            return result
        pause(0.01)
    return result


def thunderbird_home(home, messages):
    """A profile with its mails in a folder of this computer, and no account."""
    profile = home / "profile"
    folder = profile / "Mail" / "Local Folders"
    folder.mkdir(parents=True)
    prefs = {
        "mail.accountmanager.accounts": "account1", "mail.accountmanager.localfoldersserver": "server1",
        "mail.account.account1.server": "server1", "mail.server.server1.type": "none",
        "mail.server.server1.hostname": "Local Folders", "mail.server.server1.userName": "nobody",
        "mail.server.server1.name": "Local Folders", "mail.server.server1.directory-rel": "[ProfD]Mail/Local Folders",
        "mail.provider.suppress_dialog_on_startup": True, "mailnews.start_page.enabled": False,
        "datareporting.policy.bypassNotification": True, "app.update.enabled": False,
        "mail.shell.checkDefaultClient": False, "mail.rights.version": 1,
    }
    (profile / "prefs.js").write_text("".join(
        f'user_pref("{name}", {str(value).lower() if not isinstance(value, str) else chr(34) + value + chr(34)});\n'
        for name, value in prefs.items()))
    with open(folder / "Inbox", "w") as box:
        for number in range(messages):
            box.write(f"From ana@correo.example Thu Nov 20 09:42:00 2025\nFrom: Ana {number} <ana{number}@correo.example>\n"
                      f"To: help@faro.example\nSubject: Seat refund {number}\nMessage-ID: <{number}@correo.example>\n"
                      f"Date: Thu, 20 Nov 2025 09:{number % 60:02}:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n"
                      + "My flight was cancelled and I would like to have my money back, please.\n" * 3 + "\n")
    return ["thunderbird", "--no-remote", "--profile", str(profile), "-mail"]


def rows(arguments, work):
    build = pathlib.Path(arguments.build).resolve()
    wanted = arguments.only.split(",")
    if "atalaya" in wanted:
        folder = work / "desk"
        numbers = subprocess.run([build / "bench" / "desk_folder", folder, "100000", "200000"], check=True,
                                 capture_output=True, text=True).stdout.split()
        program = str(build / "bin" / "atalaya")
        plain = [program, "--key-file", "--language", "en", "--data", str(folder)]
        yield "atalaya, 100,000 tickets", plain, {}, None
        def twenty(settings):
            for number in numbers:
                subprocess.run([*plain, f"atalaya://ticket/{number}"], env=settings, check=False,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                pause(0.5)
        yield "atalaya, 20 of them opened", plain, {}, twenty
    if "thunderbird" in wanted and shutil.which("thunderbird"):
        home = work / "thunderbird"
        home.mkdir()
        yield f"thunderbird, mailbox of 100,000", thunderbird_home(home, 100_000), {}, None
    if "telegram" in wanted and shutil.which("telegram-desktop"):
        yield "telegram-desktop, no account", ["telegram-desktop", "-workdir", str(work / "telegram")], {}, None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--idle", type=float, default=30.0, help="seconds in which nobody touches it")
    parser.add_argument("--only", default="atalaya,thunderbird,telegram")
    parser.add_argument("--pictures", type=pathlib.Path, help="a folder for what each screen looked like")
    arguments = parser.parse_args()
    print("| Program | window | painted | picture still | resident (first process) | resident (all) | proportional | idle |")
    print("|---|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory(dir=pathlib.Path(arguments.build) / "bench") as name:
        work = pathlib.Path(name).resolve()
        for title, command, env, then in rows(arguments, work):
            home = work / ("home-" + "".join(c for c in title if c.isalnum()))
            home.mkdir()
            keep = arguments.pictures / (home.name + ".ppm") if arguments.pictures else None
            start(command, env, home, 1.0)  # the first start of all fills caches and makes profiles
            results = [start(command, env, home, arguments.idle, then, keep) for _ in range(arguments.runs)]

            def middle(key, unit):
                values = [r[key] for r in results if r[key] is not None]
                return f"{statistics.median(values):.{unit}f}" if values else "never"
            print(f"| {title} | {middle('window', 2)} s | {middle('painted', 2)} s | {middle('still', 2)} s "
                  f"| {middle('rss', 0)} MiB | {middle('all', 0)} MiB | {middle('pss', 0)} MiB | {middle('idle', 2)} % |",
                  flush=True)


if __name__ == "__main__":
    main()
