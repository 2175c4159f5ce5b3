"""Which paragraph, table and row of one state is which of the other: by the nodes they show."""

from collections.abc import Sequence
from copy import deepcopy

from lxml import etree

from curriculum_studio.core.paragraph_matching import by_shared
from curriculum_studio.ooxml.draft.names import read_text_bookmark
from curriculum_studio.ooxml.elements import R, W

#: A key under which nothing can be found again.
_CONTENTS = "TOC"


def paragraph_key(paragraph: etree._Element) -> str:
    """Return what a paragraph is known by: its node, else its style and its words.

    A line of the contents is known by what it leads to.
    """
    style = style_of(paragraph)
    if style.startswith(_CONTENTS):
        link = paragraph.find(f"{W}hyperlink")
        if link is not None:
            return f"{style} {link.get(f'{W}anchor', '')}"
    for name in _names(paragraph):
        if read_text_bookmark(name) is not None:
            return name
    return f"{style} {text_of(paragraph)} {_pictures(paragraph)}"


def is_known(key: str) -> bool:
    """Whether a key names a node and not only words."""
    return read_text_bookmark(key) is not None


def style_of(paragraph: etree._Element) -> str:
    """Return the id of the style of a paragraph."""
    found = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if found is None else str(found.get(f"{W}val", ""))


def text_of(paragraph: etree._Element) -> str:
    """Return the words of a paragraph."""
    return "".join(each.text or "" for each in paragraph.iter(f"{W}t"))


def _pictures(paragraph: etree._Element) -> str:
    return " ".join(value for each in paragraph.iter() if (value := each.get(f"{R}embed", "")))


def _names(holder: etree._Element) -> list[str]:
    return [str(each.get(f"{W}name", "")) for each in holder.iter(f"{W}bookmarkStart")]


def shown_nodes(holder: etree._Element) -> frozenset[str]:
    """Return what of the document a table or row shows, else what it leads to, else its words."""
    nodes = {name for name in _names(holder) if read_text_bookmark(name) is not None}
    if not nodes:
        nodes = {str(each.get(f"{W}anchor", "")) for each in holder.iter(f"{W}hyperlink")}
    if not nodes and (words := text_of(holder).strip()):
        nodes = {f"= {words}"}
    return frozenset(nodes)


def paired_keys(
    old: Sequence[etree._Element], new: Sequence[etree._Element], prefix: str
) -> tuple[list[str], list[str]]:
    """Return keys for tables or rows: the same key for those that show the most nodes together.

    Those that show nothing are told apart by their place among their kind.
    """
    before, after = [shown_nodes(each) for each in old], [shown_nodes(each) for each in new]
    keys, others = _numbered(before, f"{prefix}-"), _numbered(after, f"{prefix}+")
    for one, other in by_shared(before, after):
        others[other] = keys[one]
    return keys, others


def _numbered(shown: Sequence[frozenset[str]], prefix: str) -> list[str]:
    empty = 0
    keys = []
    for at, nodes in enumerate(shown):
        if nodes:
            keys.append(f"{prefix}{at}")
        else:
            empty += 1
            keys.append(f"empty {prefix.rstrip('+-')} {empty}")
    return keys


#: Properties of a paragraph in which a change is told; the others follow from its neighbours.
_TOLD = ("pStyle", "numPr", "ind", "jc")


def same_form(old: etree._Element | None, new: etree._Element | None) -> bool:
    """Whether two w:pPr differ in nothing that a reader should hear of."""
    return [_told(old, name) for name in _TOLD] == [_told(new, name) for name in _TOLD]


def _told(properties: etree._Element | None, name: str) -> bytes:
    found = None if properties is None else properties.find(f"{W}{name}")
    return b"" if found is None else plain_bytes(found)


def plain_bytes(found: etree._Element) -> bytes:
    """Return an element by itself as bytes that can be compared."""
    copy = deepcopy(found)
    copy.tail = None
    return etree.tostring(copy, method="c14n", exclusive=True)
