"""A Word file of ours as LibreOffice is to print it: the form of a kindergarten, filled."""

import io
import re
import zipfile

from curriculum_studio.ooxml.part_replacement import repacked

# Where a sign such as "。" hangs over the end of a full last line, LibreOffice puts the end of a
# bookmark behind it into an empty line of its own. On paper nothing comes back, so the bookmarks
# around texts become points at their beginnings: numbers and links still lead there.

_BODY = "word/document.xml"
_START = re.compile(rb'<w:bookmarkStart w:id="(\d+)" w:name="(c_\w+)"/>')
_END = re.compile(rb'<w:bookmarkEnd w:id="(\d+)"/>')
#: A reference to the words of a bookmark, not to its number or page.
_QUOTED = re.compile(rb"\bREF (c_\w+)(?![^<]*\\[npr])")


def for_print(content: bytes) -> bytes:
    """Return a Word file without bookmarks that end behind texts; all else is as it was."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        body = archive.read(_BODY)
    quoted = set(_QUOTED.findall(body))
    points = {at for at, name in _START.findall(body) if name not in quoted}

    def start(found: re.Match[bytes]) -> bytes:
        at = found[1]
        return found[0] + b'<w:bookmarkEnd w:id="%b"/>' % at if at in points else found[0]

    without = _END.sub(lambda found: b"" if found[1] in points else found[0], body)
    return repacked(content, {_BODY: _START.sub(start, without)})
