"""Elements of NISO STS and the text in them."""

import re
from collections.abc import Iterator, Mapping

from lxml import etree

TBX = "urn:iso:std:iso:30042:ed-1"
XLINK = "http://www.w3.org/1999/xlink"
_XML = "http://www.w3.org/XML/1998/namespace"
NAMESPACES: Mapping[str, str] = {"tbx": TBX, "xlink": XLINK}

LANG = f"{{{_XML}}}lang"
HREF = f"{{{XLINK}}}href"

#: What XML 1.0 cannot carry.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

_BLOCKS = frozenset({"table-wrap", "fig", "fig-group", "disp-formula"})

#: What an element takes only inside a paragraph.
_WRAPPED: Mapping[str, frozenset[str]] = {
    "list-item": _BLOCKS,
    "td": _BLOCKS,
    "th": _BLOCKS,
    "fig": _BLOCKS,
    "term-sec": frozenset({"ref-list"}),
    "table-wrap-foot": _BLOCKS | {"list", "def-list"},
}


def clean(words: str) -> str:
    """Return words without characters that XML cannot carry."""
    return _FORBIDDEN.sub("", words)


def made(tag: str, words: str = "", **attributes: str) -> etree._Element:
    """Return an element; underscores in names of attributes stand for hyphens, empty ones fall."""
    element = etree.Element(tag)
    put(element, attributes)
    if words:
        element.text = clean(words)
    return element


def child(parent: etree._Element, tag: str, words: str = "", **attributes: str) -> etree._Element:
    """Add an element at the end of another one and return it."""
    element = made(tag, words, **attributes)
    parent.append(element)
    return element


def put(element: etree._Element, attributes: Mapping[str, str]) -> None:
    """Set attributes, empty ones left out."""
    for name, value in attributes.items():
        if value:
            element.set(name.rstrip("_").replace("_", "-"), clean(value))


def add_text(element: etree._Element, words: str) -> None:
    """Add text behind what an element holds."""
    kept = clean(words)
    if len(element):
        element[-1].tail = (element[-1].tail or "") + kept
    else:
        element.text = (element.text or "") + kept


def add_block(parent: etree._Element, block: etree._Element) -> etree._Element:
    """Add a block, inside a paragraph where the parent wants that, and return it."""
    wrapped = block.tag in _WRAPPED.get(str(parent.tag), frozenset())
    (child(parent, "p") if wrapped else parent).append(block)
    return block


def identities(root: etree._Element) -> frozenset[str]:
    """Return the ids that an element and all below it bear."""
    return frozenset(each.get("id", "") for each in elements(root))


def elements(root: etree._Element) -> Iterator[etree._Element]:
    """Yield an element and all below it."""
    yield from root.iter(etree.Element)
