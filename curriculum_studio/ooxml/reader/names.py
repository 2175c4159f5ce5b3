"""Namespaces and names of WordprocessingML (ISO/IEC 29500-1) and of its companions."""

from collections.abc import Iterator

from lxml import etree

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
VML = "urn:schemas-microsoft-com:vml"
COMPATIBLE = "http://schemas.openxmlformats.org/markup-compatibility/2006"

W = f"{{{WORD}}}"
M = f"{{{MATH}}}"
MC = f"{{{COMPATIBLE}}}"

#: Names of the ids of paragraphs, as different versions of Word and other programs write them.
PARAGRAPH_IDS = (
    "{http://schemas.microsoft.com/office/word/2010/wordml}paraId",
    "{http://schemas.microsoft.com/office/word/2012/wordml}paraId",
    "{http://schemas.microsoft.com/office/word/2010/11/wordml}paraId",
)


def m(name: str) -> str:
    """Return the full name of an element or attribute of Office mathematics."""
    return f"{M}{name}"


def local(element: etree._Element) -> str:
    """Return the name of an element without its namespace."""
    return etree.QName(element).localname


def elements(parent: etree._Element) -> Iterator[etree._Element]:
    """Yield the child elements; comments are none."""
    for child in parent:
        if isinstance(child.tag, str):
            yield child


CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
DIAGRAM = "http://schemas.openxmlformats.org/drawingml/2006/diagram"
PLACED = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
OFFICE = "urn:schemas-microsoft-com:office:office"


def w(name: str) -> str:
    """Return the full name of an element or attribute of WordprocessingML."""
    return f"{{{WORD}}}{name}"


VAL = w("val")
_OFF = frozenset(["0", "false", "off", "none"])


def value(parent: etree._Element | None, name: str, default: str = "") -> str:
    """Return the value of a property: the `w:val` of a child of this name."""
    found = None if parent is None else parent.find(w(name))
    return default if found is None else found.get(VAL, default)


def number(text: str | None, default: int = 0) -> int:
    """Return a whole number that a file writes, or the default for what is none."""
    try:
        return int(float(text or ""))
    except (ValueError, OverflowError):
        return default


def switch(parent: etree._Element | None, name: str) -> bool | None:
    """Return whether a property is on, or None if nothing is said of it."""
    found = None if parent is None else parent.find(w(name))
    return None if found is None else found.get(VAL, "true").lower() not in _OFF


def plain_id(identity: str) -> str:
    """Return an id of a comment as files may tell it: "01" and "+1" are the number 1."""
    identity = identity.strip()
    digits = identity.removeprefix("+")
    return (digits.lstrip("0") or "0") if digits.isascii() and digits.isdigit() else identity
