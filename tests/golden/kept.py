"""What is kept of a family: digests that can be read, and texts, packed, to look at differences."""

import json
import lzma
import shutil
from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from tests.golden.canonical import Parts

KEPT = Path(__file__).parent / "kept"

#: What is said of a digest in a list: long enough for what nobody tries to forge.
_DIGITS = 20

#: Texts up to this length stand in the list themselves.
_SHORT = 90

#: What stands between text or digest and path.
_GAP = "  "


@dataclass
class Difference:
    """How a family differs from what is kept of it, by paths."""

    changed: list[str] = field(default_factory=list)
    new: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.changed or self.new or self.gone)

    def lines(self) -> list[str]:
        """Return a line for each path: ~ changed, + new, - gone."""
        marks = (("~", self.changed), ("+", self.new), ("-", self.gone))
        return [f"{mark} {path}" for mark, paths in marks for path in paths]


def _list(family: str) -> Path:
    return KEPT / f"{family}.txt"


def _pack(family: str) -> Path:
    return KEPT / f"{family}.xz"


def digests(family: str) -> dict[str, str]:
    """Return what is kept of a family: digests by path, empty if nothing is."""
    if not _list(family).is_file():
        return {}
    lines = _list(family).read_text(encoding="utf-8").splitlines()
    return {path: digest for digest, _, path in (line.partition(_GAP) for line in lines)}


def texts(family: str) -> Parts:
    """Return the kept texts of a family; of some paths only the digest is kept."""
    if not _pack(family).is_file():
        return {}
    read: Parts = json.loads(lzma.decompress(_pack(family).read_bytes()))
    return read


def _is_short(text: str) -> bool:
    return len(text) <= _SHORT and text.isprintable() and _GAP not in f"{text}|"


def _digested(parts: Parts) -> dict[str, str]:
    """Return what stands in the list: short texts as they are, of others their digests."""
    return {
        path: text if _is_short(text) else sha256(text.encode()).hexdigest()[:_DIGITS]
        for path, text in parts.items()
    }


def compared(
    family: str, parts: Parts, may: Container[str] = (), left_out: Container[str] = ()
) -> Difference:
    """Tell what differs from what is kept, but for what `may`: be changed, new or gone.

    Files that are `left_out` were not made.
    """
    now = _digested(parts)
    before = {
        path: digest
        for path, digest in digests(family).items()
        if path.partition("/")[0] not in left_out
    }
    found = {
        "changed": sorted(path for path in now if path in before and now[path] != before[path]),
        "new": sorted(now.keys() - before.keys()),
        "gone": sorted(before.keys() - now.keys()),
    }
    return Difference(**{how: paths for how, paths in found.items() if how not in may})


def keep(family: str, parts: Parts, without_text: Sequence[str] = ()) -> None:
    """Keep what there is now; of files in `without_text` the digests only."""
    now = _digested(parts)
    KEPT.mkdir(exist_ok=True)
    lines = "".join(f"{now[path]}{_GAP}{path}\n" for path in sorted(now))
    _list(family).write_text(lines, encoding="utf-8", newline="\n")
    wanted = [
        path
        for path, text in parts.items()
        if not _is_short(text) and path.partition("/")[0] not in without_text
    ]
    # Parts of the same name beside each other: what many files share then takes no room.
    wanted.sort(key=lambda path: (path.partition("/")[2], path))
    if not wanted:
        _pack(family).unlink(missing_ok=True)
        return
    content = json.dumps({path: parts[path] for path in wanted}, ensure_ascii=False)
    _pack(family).write_bytes(lzma.compress(content.encode(), preset=9))


def side_by_side(family: str, difference: Difference, parts: Parts, folder: Path) -> None:
    """Write what differs, as it was kept and as it is now, below `folder`/old and `folder`/new."""
    listed = {path: text for path, text in digests(family).items() if len(text) != _DIGITS}
    sides = {"old": listed | texts(family), "new": parts}
    for side, there in sides.items():
        shutil.rmtree(folder / side / family, ignore_errors=True)
        for path in (*difference.changed, *difference.new, *difference.gone):
            if path in there:
                target = folder / side / family / f"{path}.txt"
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(there[path], encoding="utf-8")
