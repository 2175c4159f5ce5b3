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
