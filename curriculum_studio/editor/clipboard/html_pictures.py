"""Pictures that clipboard HTML names: inside it, or in files that Word and WPS put aside for it.

A page on the web can write any address into what is copied from it. So nothing is read from the
net or from another computer, and of files only those in the folder for temporary files, where Word
(msohtmlclip) and WPS (ksohtml) leave their pictures until something else is copied.
"""

import base64
import binascii
import re
import tempfile
from pathlib import Path
from urllib.parse import unquote, urlsplit

from curriculum_studio.untrusted.limits import LIMITS

_DATA = re.compile(r"^data:image/[a-z0-9.+-]+(?:;[a-z0-9=-]+)*;base64,", re.IGNORECASE)

#: A path of Windows in an address of a file: /C:/Users/…
_DRIVE = re.compile(r"^/[A-Za-z]:[/\\]")


def picture_bytes(source: str) -> bytes | None:
    """Return the content of a picture by its address, None where it cannot or must not be read."""
    data = _DATA.match(source)
    if data is not None:
        try:
            return base64.b64decode(source[data.end() :], validate=False)
        except binascii.Error:
            return None
    path = _put_aside(source)
    if path is None:
        return None
    try:
        if path.stat().st_size > LIMITS.file:
            return None
        return path.read_bytes()
    except OSError:
        return None


def _put_aside(source: str) -> Path | None:
    """Return the file of an address if it lies in the folder for temporary files."""
    try:
        parts = urlsplit(source)
    except ValueError:
        return None
    if parts.scheme.lower() != "file" or parts.netloc not in {"", "localhost"}:
        return None
    written = unquote(parts.path)
    if written.startswith(("//", "\\\\")) or "\0" in written:
        return None
    if _DRIVE.match(written):
        written = written[1:]
    try:
        path = Path(written).resolve()
        folder = Path(tempfile.gettempdir()).resolve()
    except (OSError, ValueError, RuntimeError):
        return None
    return path if path.is_relative_to(folder) else None
