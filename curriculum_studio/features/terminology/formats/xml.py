"""Elements of files for translators."""

import re

from lxml import etree

LANG = "{http://www.w3.org/XML/1998/namespace}lang"

#: What XML 1.0 cannot carry.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def child(parent: etree._Element, tag: str, words: str = "", **attributes: str) -> etree._Element:
    """Add an element at the end of another one and return it."""
    element = etree.SubElement(parent, tag, dict(attributes))
    if words:
        element.text = _FORBIDDEN.sub("", words)
    return element


def add_text(element: etree._Element, words: str) -> None:
    """Add text behind what an element holds."""
    kept = _FORBIDDEN.sub("", words)
    if len(element):
        element[-1].tail = (element[-1].tail or "") + kept
    else:
        element.text = (element.text or "") + kept


def packed(root: etree._Element) -> bytes:
    """Return the file."""
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)
