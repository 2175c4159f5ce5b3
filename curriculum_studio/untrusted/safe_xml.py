"""XML of foreign files: no declarations, no entities, no network, bounded depth.

A document type declaration has no place in an Office file. lxml would not fetch anything for it,
but it would leave entities out of the text without a word; so such a file is refused.
"""

import codecs
import re

from lxml import etree

from curriculum_studio.untrusted import errors
from curriculum_studio.untrusted.limits import LIMITS

_DECLARATION = re.compile(r"\A\s*<\?xml\b[^>]*?\?>")
_ENCODING = re.compile(rb"""\A\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")

#: Encodings next to the two of the Office standard, in which generators have been seen to write.
_ENCODINGS = frozenset(["ascii", "iso8859-1", "cp1252", "gb2312", "gbk", "gb18030"])

_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BARE: tuple[tuple[bytes, str], ...] = ((b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))

#: Namespaces of the strict form of Office files (ISO/IEC 29500-1) begin so.
_STRICT = "http://purl.oclc.org/ooxml/"
_TRANSITIONAL: tuple[tuple[str, str], ...] = (
    (f"{_STRICT}officeDocument/relationships", "officeDocument/2006/relationships"),
    (f"{_STRICT}officeDocument/math", "officeDocument/2006/math"),
    (f"{_STRICT}officeDocument/sharedTypes", "officeDocument/2006/sharedTypes"),
    (f"{_STRICT}officeDocument/extendedProperties", "officeDocument/2006/extended-properties"),
    (f"{_STRICT}officeDocument/customProperties", "officeDocument/2006/custom-properties"),
    (f"{_STRICT}officeDocument/docPropsVTypes", "officeDocument/2006/docPropsVTypes"),
    (f"{_STRICT}officeDocument/bibliography", "officeDocument/2006/bibliography"),
    (f"{_STRICT}officeDocument/customXml", "officeDocument/2006/customXml"),
    (f"{_STRICT}schemaLibrary/main", "schemaLibrary/2006/main"),
    (f"{_STRICT}wordprocessingml/main", "wordprocessingml/2006/main"),
    (f"{_STRICT}spreadsheetml/main", "spreadsheetml/2006/main"),
    (f"{_STRICT}presentationml/main", "presentationml/2006/main"),
    (f"{_STRICT}drawingml/main", "drawingml/2006/main"),
    (f"{_STRICT}drawingml/picture", "drawingml/2006/picture"),
    (f"{_STRICT}drawingml/wordprocessingDrawing", "drawingml/2006/wordprocessingDrawing"),
    (f"{_STRICT}drawingml/spreadsheetDrawing", "drawingml/2006/spreadsheetDrawing"),
    (f"{_STRICT}drawingml/chart", "drawingml/2006/chart"),
    (f"{_STRICT}drawingml/diagram", "drawingml/2006/diagram"),
    (f"{_STRICT}drawingml/lockedCanvas", "drawingml/2006/lockedCanvas"),
    (f"{_STRICT}drawingml/chartDrawing", "drawingml/2006/chartDrawing"),
)
_NAMESPACE = re.compile(rf"""(\bxmlns(?::[\w.-]+)?\s*=\s*["'])({re.escape(_STRICT)}[^"']*)""")

_TOO_DEEP = etree.XPath("/" + "/".join(["*"] * (LIMITS.depth + 1)))


def parse(content: bytes, name: str) -> etree._Element:
    """Return the root element of a part; the strict form of Office files becomes the usual one.

    Raises:
        StudioError: if the part is not well-formed, declares a document type, or is nested too
            deeply.

    """
    try:
        text = _decoded(content)
    except UnicodeError as problem:
        raise errors.damaged(name) from problem
    text = _DECLARATION.sub("", text, count=1)
    if _declares(text):
        raise errors.suspicious(name, errors.DECLARATIONS)
    if _STRICT in text:
        text = _NAMESPACE.sub(_usual, text)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, remove_pis=True
    )
    try:
        root = etree.fromstring(text.encode("utf-8"), parser)
    except etree.XMLSyntaxError as problem:
        if "depth" in str(problem):
            raise errors.suspicious(name, errors.DEPTH) from problem
        raise errors.damaged(name) from problem
    if root.getroottree().docinfo.internalDTD is not None:
        raise errors.suspicious(name, errors.DECLARATIONS)
    if _TOO_DEEP(root):
        raise errors.suspicious(name, errors.DEPTH)
    return root


def _decoded(content: bytes) -> str:
    for bom, encoding in _BOMS:
        if content.startswith(bom):
            return content[len(bom) :].decode(encoding)
    for start, encoding in _BARE:
        if content.startswith(start):
            return content.decode(encoding)
    declared = _ENCODING.match(content[:200])
    if declared is None:
        return content.decode("utf-8")
    try:
        encoding = codecs.lookup(declared[1].decode("ascii")).name
    except LookupError as problem:
        raise UnicodeError from problem
    return content.decode(encoding if encoding in _ENCODINGS else "utf-8")


def _declares(text: str) -> bool:
    """Whether a document type is declared; it can stand before the root element only."""
    at = 0
    while True:
        at = text.find("<", at)
        if at < 0:
            return False
        if text.startswith("<!--", at):
            at = text.find("-->", at + 4)
        elif text.startswith("<?", at):
            at = text.find("?>", at + 2)
        else:
            return text.startswith("<!", at)
        if at < 0:
            return False


def _usual(found: re.Match[str]) -> str:
    for strict, usual in _TRANSITIONAL:
        if found[2] == strict:
            return f"{found[1]}http://schemas.openxmlformats.org/{usual}"
    return found[0]
