"""Text boxes of a form: they grow with their text, and stand in the file twice."""

import copy

from lxml import etree

from curriculum_studio.ooxml.reader.names import w
from curriculum_studio.ooxml.reader.namespaces import COMPATIBLE, DRAWING, VML

_SHAPE = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
_FITTED = "mso-fit-shape-to-text:t"


def grown(paragraph: etree._Element) -> None:
    """Let the text box around a paragraph become as high as its text needs."""
    for shape in paragraph.iterancestors(f"{_SHAPE}wsp"):
        for body in shape.iter(f"{_SHAPE}bodyPr"):
            for name in ("noAutofit", "normAutofit", "spAutoFit"):
                for found in body.findall(f"{{{DRAWING}}}{name}"):
                    body.remove(found)
            body.insert(0, etree.Element(f"{{{DRAWING}}}spAutoFit"))
    for box in paragraph.iterancestors(f"{{{VML}}}textbox"):
        style = box.get("style", "")
        if _FITTED not in style:
            box.set("style", f"{style};{_FITTED}".lstrip(";"))


def mirrored(root: etree._Element) -> None:
    """Let older programs, which read the fallback of a text box, find the same text there."""
    for both in root.iter(f"{{{COMPATIBLE}}}AlternateContent"):
        choice = both.find(f"{{{COMPATIBLE}}}Choice")
        fallback = both.find(f"{{{COMPATIBLE}}}Fallback")
        if choice is None or fallback is None:
            continue
        new = list(choice.iter(w("txbxContent")))
        old = list(fallback.iter(w("txbxContent")))
        for own, other in zip(new, old, strict=False):
            parent = other.getparent()
            if parent is not None:
                parent.replace(other, copy.deepcopy(own))
