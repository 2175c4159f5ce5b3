"""Trees of XML that we write from the first element on: TBX, TMX, NISO STS.

Office files have helpers of their own (`ooxml.elements`), files of others are read by
`untrusted.safe_xml`.
"""

import re
from collections.abc import Mapping

from lxml import etree

LANG = "{http://www.w3.org/XML/1998/namespace}lang"

#: What XML 1.0 cannot carry, nor half a surrogate pair.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


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
