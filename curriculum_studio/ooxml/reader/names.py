"""Names of the elements of a Word file."""

from lxml import etree

from curriculum_studio.ooxml.reader import namespaces
from curriculum_studio.ooxml.reader.namespaces import WORD

elements, local, m = namespaces.elements, namespaces.local, namespaces.m

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
