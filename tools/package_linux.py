"""Fit the program into Linux: entries of menus, kinds of files, icons; the Debian package."""

from __future__ import annotations

import shutil
from pathlib import Path

from package_common import PACKAGING, ROOT, run

LINUX = PACKAGING / "linux"
ICON = ROOT / "resources" / "icons" / "program.svg"
NAME = "curriculum-studio"

#: What is looked for in this folder → where a system wants it.
PLACES = {
    f"{NAME}.desktop": "usr/share/applications",
    f"{NAME}.metainfo.xml": "usr/share/metainfo",
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

#: What AppStream warns of and only whoever publishes the program can give: an identifier from a
#: domain that is theirs, and a page in the web.
OPEN = ("cid-desktopapp-is-not-rdns", "developer-id-missing", "url-homepage-missing")


def check_integration() -> None:
    """Ask the tools of freedesktop.org about the files in packaging/linux.

    Raises:
        PackageError: they have something to say.
    """
    run("the menu entry is wrong", "desktop-file-validate", LINUX / f"{NAME}.desktop")
    override = ",".join(f"{tag}=info" for tag in OPEN)
    metainfo = LINUX / f"{NAME}.metainfo.xml"
    command = ("appstreamcli", "validate", "--no-net", f"--override={override}", metainfo)
    run("the description for software centres is wrong", *command)


def integrate(root: Path) -> None:
    """Lay menu entry, description, kinds of files and icons into the tree of a package."""
    for name, place in PLACES.items():
        copy(LINUX / name, root / place / name)
    for context, names in ICON_NAMES.items():
        for name in names:
            copy(ICON, root / "usr/share/icons/hicolor/scalable" / context / f"{name}.svg")


def copy(source: Path, target: Path) -> None:
    """Copy a file, making its folder."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
