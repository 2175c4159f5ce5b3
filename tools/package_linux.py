"""Fit the program into Linux: entries of menus, kinds of files, icons; the Debian package."""

from __future__ import annotations

import gzip
import hashlib
import re
import shutil
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from package_code import archive
from package_common import (
    BUILD,
    LEFT_OUT,
    OUT,
    PACKAGING,
    ROOT,
    VERSION,
    check_installed,
    epoch,
    fresh_folder,
    keep_only,
    leave_out,
    make_wheel,
    normalize,
    run,
    unpack,
    write_notices,
)
from package_lock import LINUX as TARGET
from package_lock import download
from package_publisher import described, read_publisher
from package_python import check_age, lay_python

from dev import PROGRAM, listed_packages

LINUX = PACKAGING / "linux"
ICON = ROOT / "resources" / "icons" / "program.svg"
NAME = "curriculum-studio"

MENU_ENTRY, DESCRIPTION = f"{NAME}.desktop", f"{NAME}.metainfo.xml"

#: What is looked for in this folder → where a system wants it.
PLACES = {
    MENU_ENTRY: "usr/share/applications",
    DESCRIPTION: "usr/share/metainfo",
    f"{NAME}-mime.xml": "usr/share/mime/packages",
}

#: Names of the icon: of the program, and of its two kinds of files as the icon theme asks for them.
ICON_NAMES = {
    "apps": (NAME,),
    "mimetypes": (
        "application-vnd.curriculum-studio.package+zip",
        "application-vnd.curriculum-studio.library+sqlite3",
    ),
}

#: What AppStream warns of as long as nobody publishes the program: an identifier from a domain of
#: theirs, and a page in the web.
OPEN = ("cid-desktopapp-is-not-rdns", "developer-id-missing", "url-homepage-missing")

DEBIAN = PACKAGING / "debian"

#: Who answers for a package that nobody has published.
NOBODY = "Curriculum Studio contributors <curriculum-studio@localhost>"


def debian_version(version: str) -> str:
    """Return the first package of a version; what is not final comes before it: 1.2.0~rc1-1."""
    return re.sub("(a|b|rc)", r"~\1", version) + "-1"


DEB_VERSION = debian_version(VERSION)

#: Fonts are recommended only: a school may have bought others.
NOT_NEEDED = frozenset({"fonts-liberation", "fonts-noto-cjk"})

_MODULES = ("Core", "DBus", "Gui", "Network", "PrintSupport", "Svg", "UiTools", "Widgets")

#: Libraries that these need; nothing of ours calls them.
_NEEDED = ("OpenGL", "OpenGLWidgets")

#: What of PySide6 goes with the program; a tenth of what its wheel has is ever loaded.
PARTS_OF_QT = (
    "__init__.py",
    "_config.py",
    "_git_pyside_version.py",
    "libpyside6.abi3.so.*",
    *(f"Qt{module}.abi3.so" for module in _MODULES),
    *(f"Qt/lib/libQt6{module}.so.6" for module in (*_MODULES, *_NEEDED)),
    "Qt/lib/libQt6WaylandClient.so.6",
    "Qt/lib/libQt6WlShellIntegration.so.6",
    "Qt/lib/libQt6XcbQpa.so.6",
    "Qt/lib/libicu*.so.*",
    "Qt/plugins/iconengines/*",
    "Qt/plugins/imageformats/libq[!p]*.so",
    "Qt/plugins/platforminputcontexts/libcompose*.so",
    "Qt/plugins/platforminputcontexts/libibus*.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqwayland*.so",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platformthemes/*",
    "Qt/plugins/printsupport/*",
    "Qt/plugins/wayland-decoration-client/*",
    "Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "Qt/plugins/wayland-shell-integration/*",
    "Qt/plugins/xcbglintegrations/*",
    "Qt/translations/qtbase_de.qm",
    "Qt/translations/qtbase_zh_CN.qm",
    "support/*",
)


def check_integration(root: Path) -> None:
    """Ask the tools of freedesktop.org about what was laid into the tree of a package.

    Raises:
        PackageError: they have something to say.
    """
    entry, metainfo = root / PLACES[MENU_ENTRY] / MENU_ENTRY, description_in(root)
    run("the menu entry is wrong", "desktop-file-validate", entry)
    still_open = "--override=" + ",".join(f"{tag}=info" for tag in OPEN)
    way = "--strict" if read_publisher() else still_open
    command = ("appstreamcli", "validate", "--no-net", way, metainfo)
    run("the description for software centres is wrong", *command)


def description_in(root: Path) -> Path:
    """Return where the description stands in the tree of a package.

    It is called after the identifier in it, which only a publisher has; lintian asks for that.
    """
    publisher = read_publisher()
    name = f"{publisher.identifier}.metainfo.xml" if publisher else DESCRIPTION
    return root / PLACES[DESCRIPTION] / name


def integrate(root: Path) -> None:
    """Lay menu entry, description, kinds of files and icons into the tree of a package."""
    for name, place in PLACES.items():
        if name != DESCRIPTION:
            copy(LINUX / name, root / place / name)
    description = description_in(root)
    description.parent.mkdir(parents=True, exist_ok=True)
    description.write_text(described(LINUX / DESCRIPTION, read_publisher()), encoding="utf-8")
    for context, names in ICON_NAMES.items():
        for name in names:
            copy(ICON, root / "usr/share/icons/hicolor/scalable" / context / f"{name}.svg")


def copy(source: Path, target: Path, *, runs: bool = False) -> None:
    """Copy a file, making its folder; what runs may be executed."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o755 if runs else 0o644)


def deb() -> list[Path]:
    """Make the package for systems with glibc 2.28 and later; needs no rights of root."""
    root = debian_tree()
    target = OUT / f"{NAME}_{DEB_VERSION}_amd64.deb"
    # Of the same 387 MB -9 makes 80.2 MB in 116 s on two cores, -7 81.0 in 81, -5 86.8 in 74.
    # Blocks have three windows of 16 MB, so that any number of threads makes the same bytes.
    compression = ("-Zxz", "-z7", "--threads-max=4")
    command = ("dpkg-deb", "--root-owner-group", *compression, "--build", root, target)
    run("the Debian package could not be built", *command, SOURCE_DATE_EPOCH=str(epoch()))
    tags = ("--fail-on", "error,warning", "--tag-display-limit", "0")
    run("lintian finds faults", "lintian", *tags, target)
    return [target]


def debian_tree() -> Path:
    """Make the folder with everything that the Debian package lays into a system.

    Raises:
        PackageError: something is missing or wrong, or there is more than should be installed.
    """
    root = fresh_folder(BUILD / "deb")
    home = root / "usr/lib" / NAME
    wheels = [make_wheel(), *download(TARGET)]
    unpack(wheels, home / "site")
    keep_only(home / "site/PySide6", PARTS_OF_QT)
    leave_out(home / "site", (*LEFT_OUT, "pillow.libs/libavif-*"))
    beside = root.with_name("beside.json")
    python = lay_python(home, beside)
    check_age(home)
    copy(DEBIAN / "start.py", home / "start.py")
    copy(DEBIAN / NAME, root / "usr/bin" / NAME, runs=True)
    integrate(root)
    check_integration(root)
    install_documents(root, home / "site", beside)
    archive(root, home / "site", python, home / "lib" / python.name)
    write_control(root)
    check_installed(root)
    normalize(root)
    return root


def install_documents(root: Path, site: Path, beside: Path) -> None:
    """Lay licences, bill of materials, changes and the page of the manual into the tree.

    `beside` lists what goes along and is no package of Python's.
    """
    about = root / "usr/share/doc" / NAME
    about.mkdir(parents=True)
    write_notices(site, about, beside=beside)
    copy(DEBIAN / "copyright", about / "copyright")
    write_gzip(about / "changelog.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    write_gzip(about / "changelog.Debian.gz", debian_changelog())
    day = datetime.fromtimestamp(epoch(), UTC).date().isoformat()
    page = (DEBIAN / f"{NAME}.1").read_text(encoding="utf-8")
    manual = root / "usr/share/man/man1" / f"{NAME}.1.gz"
    write_gzip(manual, page.format(version=VERSION, date=day))
    names = ["lintian-overrides", *([] if read_publisher() else ["lintian-overrides-unpublished"])]
    overrides = root / "usr/share/lintian/overrides" / NAME
    overrides.parent.mkdir(parents=True)
    overrides.write_bytes(b"".join((DEBIAN / name).read_bytes() for name in names))


def maintainer() -> str:
    """Return who answers for the package, with an address."""
    publisher = read_publisher()
    return f"{publisher.name} <{publisher.email}>" if publisher else NOBODY


def debian_changelog() -> str:
    """Return what Debian wants to know of the package itself; the program's changes are beside."""
    return (
        f"{NAME} ({DEB_VERSION}) unstable; urgency=medium\n\n"
        f"  * Version {VERSION}; what is new in it stands in changelog.gz.\n\n"
        f" -- {maintainer()}  {format_datetime(datetime.fromtimestamp(epoch(), UTC))}\n"
    )


def write_gzip(target: Path, text: str) -> None:
    """Write a text as gzip, without the time in it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), mtime=0))


def write_control(root: Path) -> None:
    """Write what dpkg has to know: the description, and sums of all files."""
    files = sorted(path for path in root.rglob("*") if path.is_file())
    folder = root / "DEBIAN"
    folder.mkdir()
    size = sum(-(-file.stat().st_size // 1024) for file in files)
    libraries = [
        " | ".join(names) for names in listed_packages(PROGRAM) if NOT_NEEDED.isdisjoint(names)
    ]
    text = (
        (DEBIAN / "control")
        .read_text(encoding="utf-8")
        .format(
            version=DEB_VERSION,
            maintainer=maintainer(),
            size=size,
            depends=", ".join([f"libc6 (>= {TARGET.libc})", *libraries]),
        )
    )
    (folder / "control").write_text(text, encoding="utf-8")
    sums = "".join(
        f"{hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()}"
        f"  {file.relative_to(root).as_posix()}\n"
        for file in files
    )
    (folder / "md5sums").write_text(sums, encoding="utf-8")
