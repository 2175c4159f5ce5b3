"""A new Windows of Wine without a network, in which programs are installed and tests run."""

import os
import re
import subprocess
import time
from pathlib import Path

from PIL import ImageGrab

from curriculum_studio import __version__

ROOT = Path(__file__).resolve().parents[2]

#: Seconds after which a command hangs; Wine on a busy machine takes minutes to start Python.
PATIENCE = 900

#: Programs without which there is no such Windows.
NEEDED = ("wine", "Xvfb", "makensis", "unshare")


class Windows:
    """A new Windows with a screen and without a network; paths are those of this system.

    Commands are started in `folder`; they see a network only if it is not `isolated`.
    """

    def __init__(self, folder, display):
        self.prefix = folder / "prefix"
        self.isolated = True
        self.opening = []
        self.drive = self.folder = self.prefix / "drive_c"
        (folder / "run").mkdir(mode=0o700)
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "LC_ALL": "C.UTF-8",
            "DISPLAY": display,
            "WINEPREFIX": str(self.prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
            "XDG_RUNTIME_DIR": str(folder / "run"),
            # Where Python looks for modules is said by the installation alone.
            "PYTHONUTF8": "0",
        }
        self.ended("wineboot", "-i")
        (self.user,) = (each for each in (self.drive / "users").iterdir() if each.name != "Public")
        self.programs = self.user / "AppData/Local/Programs/Curriculum Studio"

    def start(self, *command, **options):
        """Begin a command of Windows, cut off from every network where it is isolated."""
        as_root = () if os.geteuid() == 0 else ("--map-root-user",)
        alone = ("unshare", "--net", *as_root) if self.isolated else ()
        return subprocess.Popen(
            [*alone, "wine", *map(str, command)],
            env=self.environment,
            cwd=self.folder if self.folder.is_dir() else "/",
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            **options,
        )

    def ended(self, *command, seconds=PATIENCE):
        """What a command ends with, and what it said."""
        process = self.start(*command)
        out, err = process.communicate(timeout=seconds)
        return process.returncode, out.decode("utf-8", "replace"), err.decode("utf-8", "replace")

    def said(self, *command):
        code, out, err = self.ended(*command)
        assert code == 0, (command, code, out[-2000:], err[-2000:])
        return out

    def program(self, *words, folder=None):
        """What the command line of an installed program says."""
        python = (folder or self.programs) / "python.exe"
        return self.said(python, "-m", "curriculum_studio", *words)

    def path(self, file):
        """How Windows calls a file."""
        if file.is_relative_to(self.drive):
            return "C:\\" + str(file.relative_to(self.drive)).replace("/", "\\")
        return "Z:" + str(file).replace("/", "\\")

    def running(self, word):
        """The processes of this Windows whose command has a word."""
        found = []
        for place in Path("/proc").glob("[0-9]*"):
            try:
                command = (place / "cmdline").read_bytes().decode("utf-8", "replace")
                variables = (place / "environ").read_bytes().split(b"\0")
            except OSError:  # it has ended in the meantime, or belongs to somebody else
                continue
            ours = f"WINEPREFIX={self.prefix}".encode() in variables
            if ours and word in command and "unshare" not in command:
                found.append(command)
        return found

    def wait(self, true, what, seconds=PATIENCE):
        end = time.monotonic() + seconds
        while not (found := true()):
            assert time.monotonic() < end, f"still not: {what}"
            time.sleep(0.5)
        return found

    def close_windows(self):
        """Close the program as its button does."""
        self.ended("taskkill", "/IM", "pythonw.exe")
        self.wait(lambda: not self.running("pythonw.exe"), "the window is closed")
        while self.opening:
            self.opening.pop().communicate(timeout=PATIENCE)

    def picture(self):
        """A picture of the screen."""
        return ImageGrab.grab(xdisplay=self.environment["DISPLAY"])

    def install(self, setup, *options):
        """What the setup program ends with."""
        return self.ended(setup, "/S", *options)[0]

    def uninstall(self, folder):
        """Remove the program; the uninstaller goes on in a copy of itself."""
        self.said(folder / "uninstall.exe", "/S")
        self.wait(lambda: not (folder / "uninstall.exe").exists(), "the program is removed")
        self.wait(lambda: not self.running("~nsu"), "the uninstaller has ended")

    def value(self, key):
        """What the registry has under a key without a name."""
        told = self.said("reg", "query", key, "/ve")
        return re.search(r"REG_SZ +(.+?)\r?$", told, re.MULTILINE)[1]

    def opener(self, file):
        """The command by which this user opens a file, as the registry has it.

        Wine 10 itself looks no further than what is registered for all users.
        """
        classes = "HKCU\\Software\\Classes"
        kind = self.value(f"{classes}\\{file.suffix}")
        command = self.value(f"{classes}\\{kind}\\shell\\open\\command")
        words = [quoted or bare for quoted, bare in re.findall(r'"([^"]*)"|(\S+)', command)]
        return [word.replace("%1", self.path(file)) for word in words]

    def open(self, file, *command):
        """Open a file by a command, and wait until the window is painted."""
        self.opening.append(self.start(*command))
        self.wait_for_window(file.name)

    def wait_for_window(self, word):
        """Wait until a program whose command has a word has painted its window."""
        # The words of the window alone are of more colours than the bare screen.
        self.wait(
            lambda: self.running(word) and len(self.picture().getcolors(2**24)) > 200,
            "the window is painted",
        )

    def registered(self, key):
        """Whether there is a key in the registry."""
        return self.ended("reg", "query", key)[0] == 0


def product(name, kind):
    """What `dev.py package` made of this version, or what it makes now."""
    made = ROOT / "build" / "packages" / f"curriculum-studio-{__version__}-{name}"
    if not made.is_file() or not (ROOT / "build/windows/app").is_dir():
        subprocess.run(["python3", "dev.py", "package", kind], cwd=ROOT, check=True)
    return made
