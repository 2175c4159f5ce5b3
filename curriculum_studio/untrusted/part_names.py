"""Names of the entries of a container: what may be used as the name of a part."""

import re
from urllib.parse import unquote

from curriculum_studio.untrusted.limits import LIMITS

#: Names that Windows keeps for devices, whatever their ending.
_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", *(f"{port}{at}" for port in ("com", "lpt") for at in range(1, 10))]
)
_FORBIDDEN = re.compile('[\x00-\x1f\x7f:*?"<>|]')


def decoded(raw: bytes, *, utf8: bool) -> str:
    """Return the name of an entry; older packers write it in the code page of their computer.

    Raises:
        UnicodeDecodeError: if it is said to be UTF-8 and is not.

    """
    if utf8:
        return raw.decode("utf-8")
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("cp437")


def normalised(name: str) -> str:
    """Return the name with the separators of a part name; some packers write backslashes."""
    return name.replace("\\", "/")


def is_forbidden(name: str) -> bool:
    """Whether a normalised name could lead out of a folder or to a device."""
    if not name or len(name) > LIMITS.name or name.startswith("/") or _FORBIDDEN.search(name):
        return True
    segments = name.removesuffix("/").split("/")
    return any(_is_forbidden_segment(segment) for segment in segments)


def _is_forbidden_segment(segment: str) -> bool:
    stem = segment.partition(".")[0].rstrip(" ").lower()
    return not segment.strip(". ") or stem in _DEVICES


def key(name: str) -> str:
    """Return the form under which parts are looked up: names of parts ignore case."""
    return name.casefold()


def resolved(base: str, target: str) -> str:
    """Return the part that a target of a relationship names, seen from the part `base`.

    An empty string if it leads out of the package. A fragment is left out.
    """
    path = unquote(target.partition("#")[0]).replace("\\", "/")
    segments = [] if path.startswith("/") else base.split("/")[:-1]
    for segment in path.split("/"):
        if segment == "..":
            if not segments:
                return ""
            segments.pop()
        elif segment not in {"", "."}:
            segments.append(segment)
    return "/".join(segments)
