"""Whether the parts of an Office file are valid by the schemas of ISO/IEC 29500-4.

The schemas are not in the repository; where they are missing, tests skip and say so. What newer
programs add is judged as an older one would take it: markup compatibility is resolved first
(ISO/IEC 29500-3).
"""

from functools import cache
from pathlib import Path

from lxml import etree

from tests.helpers import real_data
from tests.helpers.ooxml import OfficeFile

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"

#: Which schema judges a part, by the namespace of its root.
_SCHEMAS = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "wml.xsd",
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "sml.xsd",
    f"{_DRAWING}/main": "dml-main.xsd",
    f"{_DRAWING}/chart": "dml-chart.xsd",
    f"{_DRAWING}/spreadsheetDrawing": "dml-spreadsheetDrawing.xsd",
    f"{_OFFICE}/extended-properties": "shared-documentPropertiesExtended.xsd",
    f"{_OFFICE}/custom-properties": "shared-documentPropertiesCustom.xsd",
    "http://schemas.openxmlformats.org/package/2006/content-types": "opc-contentTypes.xsd",
    "http://schemas.openxmlformats.org/package/2006/relationships": "opc-relationships.xsd",
    "http://schemas.microsoft.com/office/word/2016/wordml/cid": "dx_w16cid.xsd",
}
#: What Excel writes itself and its schema does not know.
_KNOWN = ("{http://www.w3.org/XML/1998/namespace}space",)


def folder() -> Path:
    """Where the schemas are; skips the test if they are absent."""
    return real_data.wanted(real_data.FOLDER / "schemas/ooxml", "the schemas of ISO/IEC 29500")


@cache
def _schema(name: str) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(folder() / name))


def violations(content: bytes) -> list[str]:
    """All that the schemas find wrong in the parts of a file."""
    file = OfficeFile(content)
    found: list[str] = []
    for name, root in file.trees.items():
        schema = _SCHEMAS.get(etree.QName(root).namespace or "")
        if schema is None:
            continue
        judge = _schema(schema)
        if not judge.validate(_resolved(root)):
            found += [
                f"{name}:{each.line}: {each.message}"
                for each in judge.error_log
                if not any(known in each.message for known in _KNOWN)
            ]
    return found


def _resolved(root: etree._Element) -> etree._Element:
    """A part as a program takes it that knows no namespace beside those of the standard."""
    copy = etree.fromstring(etree.tostring(root), etree.XMLParser(huge_tree=True))
    ignored: set[str] = set()
    for element in copy.iter("{*}*"):
        words = element.get(f"{MC}Ignorable", "")
        ignored |= {element.nsmap[prefix] for prefix in words.split()}
    for choice in list(copy.iter(f"{MC}AlternateContent")):
        parent = choice.getparent()
        fallback = choice.find(f"{MC}Fallback")
        at = parent.index(choice)
        parent[at : at + 1] = list(fallback) if fallback is not None else []
    for element in list(copy.iter("{*}*")):
        for key in list(element.attrib):
            if etree.QName(key).namespace in {*ignored, MC.strip("{}")}:
                del element.attrib[key]
        if etree.QName(element).namespace in ignored and element.getparent() is not None:
            element.getparent().remove(element)
    return copy
