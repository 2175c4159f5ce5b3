"""Elements of Office files (ISO/IEC 29500-1): namespaces, names, values, order of children.

A full name is written as f"{W}p", in code that reads as in code that changes what is there.

Readers and writers share these names. The three matchers of paragraphs share ways and no course
(`core/paragraph_matching.py`), so they are no class; python-docx does not write the body, since our
strings are several times faster.
"""

from collections.abc import Mapping

from lxml import etree

#: Namespaces by the prefixes that Word itself uses.
NAMESPACES: Mapping[str, str] = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
}

W, R, M = (f"{{{NAMESPACES[prefix]}}}" for prefix in ("w", "r", "m"))
A, WP, WPS, MC = (f"{{{NAMESPACES[prefix]}}}" for prefix in ("a", "wp", "wps", "mc"))
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DGM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
V = "{urn:schemas-microsoft-com:vml}"
O = "{urn:schemas-microsoft-com:office:office}"  # noqa: E741 - the prefix that Word uses

VAL = f"{W}val"

#: Keeps the spaces at both ends of a text.
SPACE = "{http://www.w3.org/XML/1998/namespace}space"

#: Names of the ids of paragraphs, as different versions of Word and other programs write them.
PARAGRAPH_IDS = (
    "{http://schemas.microsoft.com/office/word/2010/wordml}paraId",
    "{http://schemas.microsoft.com/office/word/2012/wordml}paraId",
    "{http://schemas.microsoft.com/office/word/2010/11/wordml}paraId",
)

# --- reading ----------------------------------------------------------------------------------

_OFF = frozenset(["0", "false", "off", "none"])


def local(name: etree._Element | str | bytes) -> str:
    """Return the name of an element or attribute without its namespace."""
    return etree.QName(name).localname


def value(parent: etree._Element | None, name: str, default: str = "") -> str:
    """Return the value of a property: the `w:val` of a child of this name."""
    found = None if parent is None else parent.find(f"{W}{name}")
    return default if found is None else found.get(VAL, default)


def number(text: str | None, default: int = 0) -> int:
    """Return a whole number that a file writes, or the default for what is none."""
    try:
        return int(float(text or ""))
    except (ValueError, OverflowError):
        return default


def switch(parent: etree._Element | None, name: str) -> bool | None:
    """Return whether a property is on, or None if nothing is said of it."""
    found = None if parent is None else parent.find(f"{W}{name}")
    return None if found is None else found.get(VAL, "true").lower() not in _OFF


def plain_id(identity: str) -> str:
    """Return an id of a comment as files may tell it: "01" and "+1" are the number 1."""
    identity = identity.strip()
    digits = identity.removeprefix("+")
    return (digits.lstrip("0") or "0") if digits.isascii() and digits.isdigit() else identity


# --- changing ---------------------------------------------------------------------------------


def parse(content: bytes) -> etree._Element:
    """Return the root element of a part of a file that is known to be ours or was checked."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    return etree.fromstring(content, parser)


def serialised(root: etree._Element) -> bytes:
    """Return a part as it is written."""
    written: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
    return written


def new_element(name: str, **attributes: str) -> etree._Element:
    """Return an element of WordprocessingML with attributes of it."""
    made = etree.Element(f"{W}{name}", nsmap={"w": NAMESPACES["w"]})
    for key, given in attributes.items():
        made.set(f"{W}{key}", given)
    return made


def text_element(words: str) -> etree._Element:
    """Return the element that holds characters of a run."""
    made = new_element("t")
    made.text = words
    made.set(SPACE, "preserve")
    return made


def take_out(child: etree._Element) -> None:
    """Take an element out of its parent."""
    parent = child.getparent()
    if parent is not None:
        parent.remove(child)


#: Children of w:pPr, w:rPr and w:tcPr in the order of the schema.
PARAGRAPH_ORDER = (
    "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr",
    "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap",
    "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd",
    "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc",
    "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr",
    "sectPr", "pPrChange",
)  # fmt: skip
RUN_ORDER = (
    "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline",
    "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color",
    "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd",
    "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath",
)  # fmt: skip
CELL_ORDER = (
    "cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap", "tcMar",
    "textDirection", "tcFitText", "vAlign", "hideMark",
)  # fmt: skip

_RANKS = {
    f"{W}{holder}": {f"{W}{name}": at for at, name in enumerate(order)}
    for holder, order in (("pPr", PARAGRAPH_ORDER), ("rPr", RUN_ORDER), ("tcPr", CELL_ORDER))
}


def put_in_order(properties: etree._Element, child: etree._Element) -> None:
    """Put a child into w:pPr, w:rPr or w:tcPr where the schema wants it."""
    ranks = _RANKS[properties.tag]
    last = len(ranks)
    for each in properties:
        if ranks.get(each.tag, last) > ranks[child.tag]:
            each.addprevious(child)
            return
    properties.append(child)
