"""The program asks no network for anything: not at its first start, and never by itself."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.features.word_import.formats.making import docx, p

WINDOW = Path(__file__).parents[2] / "tools" / "installed_window.py"

#: Every Python that starts here shuts its sockets and notes who wanted one, also in processes of
#: the program. Sockets between programs of this computer (AF_UNIX) are no network.
SHUT = """
import os, socket, sys

LOOKING_UP = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}
SENDING = {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"}

def shut(event, arguments):
    local = getattr(socket, "AF_UNIX", None)
    if event in LOOKING_UP or (event in SENDING and arguments[0].family != local):
        with open(os.environ["WANTED"], "a", encoding="utf-8") as file:
            file.write(f"{event} {arguments[1:]} {sys.argv}\\n")
        raise OSError("there is no network")

sys.addaudithook(shut)
"""

#: Every verb on its command line, one after the other in one program.
COMMANDS = """
import contextlib, io, json, sys
from curriculum_studio.cli import main

def said(*words):
    with contextlib.redirect_stdout(io.StringIO()) as out:
        assert main.run([*words]) == 0, words
    return out.getvalue()

said("sample")
listed = json.loads(said("list", "--json"))
standard = next(each["id"] for each in listed if each["kind"] == "standard")
said("export", standard, "--out", "draft.docx", "--lang", "zh", *sys.argv[1:])
said("import", "received.docx", "--preview")
assert said("search", "双碳")
"""

#: The window on a computer that never had it, closed when everything that comes by itself is there.
FIRST_START = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from curriculum_studio.shell import start
begin = start.open_window
def open_window(application, settings, options):
    QTimer.singleShot(5000, application.closeAllWindows)
    QTimer.singleShot(5500, application.quit)
    return begin(application, settings, options)
start.open_window = open_window
sys.exit(start.run([]))
"""


class Shut:
    """Runs programs whose sockets are shut; `wanted` are those that wanted a network."""

    def __init__(self, folder):
        (folder / "sitecustomize.py").write_text(SHUT, encoding="utf-8")
        self._file = folder / "wanted"
        self.folder = folder
        paths = os.pathsep.join([str(folder), os.environ.get("PYTHONPATH", "")])
        home = {f"XDG_{name}_HOME": str(folder / name) for name in ("DATA", "CONFIG", "STATE")}
        self._environment = {
            **os.environ,
            **home,
            "HOME": str(folder),
            "LOCALAPPDATA": str(folder),
            "PYTHONPATH": paths,
            "QT_QPA_PLATFORM": "offscreen",
            "WANTED": str(self._file),
        }

    def run(self, *words, before=(), code=0):
        done = subprocess.run(
            [*map(str, before), sys.executable, *map(str, words)],
            cwd=self.folder,
            env=self._environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout

    @property
    def wanted(self):
        return self._file.read_text(encoding="utf-8") if self._file.exists() else ""


@pytest.fixture
def shut(tmp_path):
    return Shut(tmp_path)


def first_day(shut, *options, before=()):
    """What somebody does on the first day, on the command line and in the window."""

    def program(*words):
        return shut.run("-m", "curriculum_studio", *words, before=before)

    assert "export" in program("--help")
    received = docx(p("1 范围"), p("本文件规定了要求。"), p("2 要求"), p("其他"))
    (shut.folder / "received.docx").write_bytes(received)
    shut.run("-c", COMMANDS, *options, before=before)
    assert "standard" in program("list")
    (library,) = shut.folder.rglob("workspace.cstudio-db")
    shut.run(WINDOW, library, shut.folder / "window.png", before=before)
    assert (shut.folder / "draft.docx").stat().st_size > 100_000
    for name in ("DATA", "CONFIG"):
        shutil.rmtree(shut.folder / name)
    shut.run("-c", FIRST_START, before=before)


@pytest.mark.slow
def test_nothing_of_ours_wants_a_network(shut):
    """LibreOffice, which is not ours, counts no pages here."""
    first_day(shut, "--option", "pages=no")
    assert shut.wanted == ""


@pytest.mark.parametrize(
    "call",
    ["socket.create_connection(('127.0.0.1', 9))", "socket.gethostbyname('localhost')"],
)
def test_who_wants_a_network_is_noticed(shut, call):
    shut.run("-c", f"import socket; {call}", code=1)
    assert "socket." in shut.wanted


def traced(folder):
    """Let strace note every socket that is connected, by whatever library."""
    calls = "trace=connect,sendto,sendmsg,sendmmsg"
    return ("strace", "-f", "-qq", "--seccomp-bpf", "-A", "-o", folder / "calls", "-e", calls)


needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="not installed: strace")


@needs_strace
@pytest.mark.campaign
def test_no_library_wants_a_network_either(shut):
    first_day(shut, before=traced(shut.folder))
    calls = (shut.folder / "calls").read_text(encoding="utf-8").splitlines()
    assert [line for line in calls if "AF_INET" in line] == []


@needs_strace
def test_what_a_library_wants_is_noticed(shut):
    address = "from PySide6.QtNetwork import QTcpSocket; s = QTcpSocket()"
    wish = f"{address}; s.connectToHost('127.0.0.1', 9); s.waitForConnected(1000)"
    shut.run("-c", wish, before=traced(shut.folder))
    assert "AF_INET" in (shut.folder / "calls").read_text(encoding="utf-8")
    assert shut.wanted == "", "Python does not see what Qt does"
