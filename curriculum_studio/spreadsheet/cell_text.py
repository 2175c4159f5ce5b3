"""The text of a cell of a Word table: forms have thousands of cells, most of them plain."""

from lxml import etree

from curriculum_studio.ooxml.reader.namespaces import W
from curriculum_studio.ooxml.reader.story_text import story_of

_PARAGRAPH, _RUN, _PROPERTIES = f"{W}p", f"{W}r", f"{W}pPr"
_PARTS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}rPr": ""}

#: What may stand between the runs of a plain paragraph without being seen.
_UNSEEN = frozenset(
    f"{W}{name}" for name in ("bookmarkStart", "bookmarkEnd", "proofErr", "lastRenderedPageBreak")
)
_GONE = frozenset({f"{W}del", f"{W}moveFrom"})


def text_of(cell: etree._Element) -> str:
    """Return the text now of a cell, a line for each paragraph.

    A cell of plain runs is read at once, which takes a tenth of the time; all others (tracked
    changes, links, formulas, tables) are read as stories are.
    """
    lines: list[str] = []
    for child in cell:
        if child.tag == _PARAGRAPH and (line := _plain(child)) is not None:
            lines.append(line)
        elif child.tag != f"{W}tcPr":
            return story_of(cell).text.rstrip("\n")
    return "\n".join(lines).rstrip("\n")


def _plain(paragraph: etree._Element) -> str | None:
    """Return the text of a paragraph of plain runs, None for any other one."""
    parts: list[str] = []
    for child in paragraph:
        if child.tag == _RUN:
            for part in child:
                if part.tag == f"{W}t":
                    parts.append(part.text or "")
                elif part.tag in _PARTS and not part.attrib:
                    parts.append(_PARTS[part.tag])
                elif part.tag not in _UNSEEN:
                    return None
        elif child.tag == _PROPERTIES:
            marks = child.find(f"{W}rPr")
            if marks is not None and any(each.tag in _GONE for each in marks):
                return None
        elif child.tag not in _UNSEEN:
            return None
    return "".join(parts)
