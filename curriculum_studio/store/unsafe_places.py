"""Places where a live database would be damaged sooner or later: networks and synced folders.

What happens there is told in many reports: a sync tool copies the database without its log, two
computers write at once, a cache is cleared. Closed files such as backups are safe there.
"""

import ctypes
import os
import re
import string
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePath

from curriculum_studio.i18n import Message, message

#: Starts of folder names, small letters, and whose they are.
_SYNCED = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "nutstore": "坚果云",
    "我的坚果云": "坚果云",
    "坚果云": "坚果云",
    "wps cloud files": "WPS",
    "wpsdrive": "WPS",
    "wps云盘": "WPS",
    "baidusyncdisk": "百度网盘",
    "百度网盘": "百度网盘",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "seafile": "Seafile",
}
_WECHAT = ("wechat files", "xwechat_files", "wxwork files")

#: Variables in which sync tools name their folders.
_NAMED_BY = {
    "OneDrive": "OneDrive",
    "OneDriveCommercial": "OneDrive",
    "OneDriveConsumer": "OneDrive",
}

#: File systems of other computers, as Linux calls them; 9p is Windows seen from inside WSL.
_REMOTE = re.compile(
    r"nfs\d?|cifs|smb\w*|9p|afs|ceph|davfs\d?|fuse\.(sshfs|rclone|davfs\d?|gvfsd-fuse)"
)
_MOUNTS = Path("/proc/self/mounts")
_DRIVE_FIXED, _DRIVE_REMOTE = 3, 4


def unsafe_place(
    path: PurePath, environment: Mapping[str, str] = os.environ, mounts: Path = _MOUNTS
) -> Message | None:
    """Return why a live workspace should not be at a path, None if nothing speaks against it."""
    service = _synced_by(path, environment)
    if service:
        return message(
            "Places",
            "This folder is synced by {service}, which would damage the library sooner or later."
            " Keep the library on this computer; backups may go into a synced folder.",
        ).fill(service=service)
    if any(part.casefold().startswith(_WECHAT) for part in path.parts):
        return message(
            "Places",
            "This folder belongs to WeChat, which clears it from time to time. Keep the library in"
            " a folder of your own.",
        )
    if _remote(path, mounts):
        return message(
            "Places",
            "This folder is on another computer in the network, where the library would be damaged"
            " sooner or later. Keep the library on this computer; backups may go into the network.",
        )
    return None


def other_drives(environment: Mapping[str, str] = os.environ) -> tuple[Path, ...]:
    """Return the drives of this computer beside that of Windows, in their order; none elsewhere.

    Many computers in schools forget all that was written to the drive of Windows when they start.
    """
    if sys.platform != "win32":
        return ()
    else:  # noqa: RET505 - so that types are checked for each system
        own = environment.get("SYSTEMDRIVE", "C:").upper()
        kernel = ctypes.windll.kernel32
        letters = (f"{letter}:" for letter in string.ascii_uppercase[2:])
        return tuple(
            Path(f"{each}\\")
            for each in letters
            if each != own and kernel.GetDriveTypeW(f"{each}\\") == _DRIVE_FIXED
        )


def on_system_drive(path: PurePath, environment: Mapping[str, str] = os.environ) -> bool:
    """Return whether a path is on the drive of Windows."""
    return bool(path.drive) and path.drive.upper() == environment.get("SYSTEMDRIVE", "").upper()


def _synced_by(path: PurePath, environment: Mapping[str, str]) -> str:
    for variable, service in _NAMED_BY.items():
        folder = environment.get(variable, "")
        if folder and _inside(path, type(path)(folder)):
            return service
    for part in path.parts:
        name = part.casefold()
        for start, service in _SYNCED.items():
            # "OneDrive - School" and "Dropbox (Home)", but not "Dropboxes".
            if name.startswith(start) and not name[len(start) :][:1].isalpha():
                return service
    return ""


def _inside(path: PurePath, folder: PurePath) -> bool:
    own = [part.casefold() for part in path.parts]
    above = [part.casefold() for part in folder.parts]
    return own[: len(above)] == above


def _remote(path: PurePath, mounts: Path) -> bool:
    if str(path).startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":  # pragma: no cover - asks Windows
        return bool(ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == _DRIVE_REMOTE)
    else:  # noqa: RET505 - so that types are checked for each system
        return _REMOTE.fullmatch(_file_system(path, mounts)) is not None


def _file_system(path: PurePath, mounts: Path) -> str:
    """Return the kind of file system under a path, as Linux calls it."""
    try:
        listed = mounts.read_text("utf-8", "replace").splitlines()
    except OSError:
        return ""
    above = [(place, kind) for place, kind in _mounted(listed) if path.is_relative_to(place)]
    return max(above, key=lambda each: len(PurePath(each[0]).parts), default=("", ""))[1]


def _mounted(lines: list[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        fields = line.split(" ")
        if len(fields) > 2:
            # Blanks in names are written as octal numbers.
            yield re.sub(r"\\(\d{3})", lambda found: chr(int(found[1], 8)), fields[1]), fields[2]
