"""Bookmarks of two states in one text: every name and every number stands there once."""

from collections.abc import Set as AbstractSet

from lxml import etree

from curriculum_studio.features.redline.formats.inline_tokens import loose_runs
from curriculum_studio.features.redline.formats.pairing import style_of
from curriculum_studio.features.redline.formats.revision_marks import Stamp, W


def names_in(holder: etree._Element) -> frozenset[str]:
    """Return the names of the bookmarks in a text."""
    return frozenset(str(each.get(f"{W}name")) for each in holder.iter(f"{W}bookmarkStart"))


def rename(holder: etree._Element, stamp: Stamp, later: AbstractSet[str]) -> None:
    """Number the bookmarks anew; names of the later state are not left in what went."""
    used: set[str] = set()
    gone: list[etree._Element] = []
    numbers: dict[str, str] = {}
    for each in holder.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd"):
        number = str(each.get(f"{W}id"))
        if each.tag == f"{W}bookmarkEnd":
            if number in numbers:
                each.set(f"{W}id", numbers.pop(number))
            else:
                gone.append(each)
            continue
        name = str(each.get(f"{W}name"))
        if name in used or (name in later and _is_gone(each)):
            gone.append(each)
            continue
        used.add(name)
        numbers[number] = stamp.number()
        each.set(f"{W}id", numbers[number])
    for each in gone:
        parent = each.getparent()
        if parent is not None:
            parent.remove(each)


def steady_contents(body: etree._Element) -> None:
    """Let the field of the contents begin in its first line and end in its last one.

    Lines come and go; what opens and closes the field stays, whatever becomes of them.
    """
    block: list[etree._Element] = []
    for each in (*body, None):
        if each is not None and each.tag == f"{W}p" and _is_line(each):
            block.append(each)
        elif block:
            _steady(block)
            block = []


def _is_line(paragraph: etree._Element) -> bool:
    style = style_of(paragraph)
    return style.startswith("TOC") and style != "TOCHeading"


def _steady(lines: list[etree._Element]) -> None:
    opening: list[etree._Element] = []
    closing: list[etree._Element] = []
    for line in lines:
        first, last = loose_runs(line)
        opening += first
        closing += last
    for run in (*opening, *closing):
        holder = run.getparent()
        if holder is not None:
            holder.remove(run)
    at = 0 if lines[0].find(f"{W}pPr") is None else 1
    for run in reversed(opening):
        lines[0].insert(at, run)
    lines[-1].extend(closing)


def _is_gone(mark: etree._Element) -> bool:
    """Whether a bookmark stands in a paragraph that went or moved away."""
    paragraph = next(mark.iterancestors(f"{W}p"), None)
    looks = None if paragraph is None else paragraph.find(f"{W}pPr/{W}rPr")
    return looks is not None and any(
        looks.find(f"{W}{name}") is not None for name in ("del", "moveFrom")
    )
