"""Proves that no character of a Word file is lost on its way into a tree.

The original is read here by other means than in the reader: straight from the XML. What is in the
file and not in the tree has to be recorded as resolved, and what was resolved has to look like
what may be computed anew.
"""

import re
import zipfile
from collections import Counter
from io import BytesIO

from lxml import etree

from curriculum_studio.core.codec import node_from_raw, node_to_raw
from curriculum_studio.core.document import Document
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.payloads.standard import Formula, ReferenceEntry, Variable
from curriculum_studio.core.text import OBJECT
from curriculum_studio.ooxml.reader.statistics import ReadStatistics
from curriculum_studio.render.latex_text import LETTERS

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
LEFT_OUT = {f"{W}{name}" for name in ("del", "moveFrom", "delText", "instrText", "pPr", "rPr")}

#: What may be resolved, by reason.
ALLOWED = {
    "number": re.compile(
        r"[\s\u3000\d.．,，:：、—–\-()（）\[\]［］【】一二三四五六七八九十百零〇第章节条①-⑳a-zA-Z·•●■◆➢△▲◇○□▶►※★☆❀✿♦✦☞…表图附录公式注活动]*"
    ),
    "label": re.compile(
        r"[\s\u3000\d.．,，:：;；、—–―\-()（）\[\]［］【】A-Za-z]*(?:表|图|注|示例|例|附\s*录|附\s*件|式中|其中"
        r"|警\s*示|规范性|资料性|续|来源|弃用|拒用|许用|同义|缩略语|简称|术语|标准|地方|团体|行业|国家|企业"
        r"|中华人民共和国|征求意见|讨论|送审|报批|工作组|稿|[\s\u3000\d.．,，:：;；、—–―\-()（）\[\]【】A-Za-z])*"
    ),
    "heading": re.compile(
        r"[\s\u3000\d]*(?:前\s*言|引\s*言|参\s*考\s*文\s*献|索\s*引|目\s*[次录]"
        r"|Foreword|Introduction|Bibliography|Index|Contents|Vorwort|Einleitung|Inhalt.*"
        r"|Literatur.*|Stichwort.*|[【\[]?[\s\u3000]*.{2,48}[\s\u3000]*[】\]]?[:：]?)"
    ),
    "reference": re.compile(
        r"(?:表|图|附录|公式|注|示例|活动|条|Table|Figure|Annex|Formula|NOTE|EXAMPLE|Tabelle|Bild"
        r"|Anhang|Formel|ANMERKUNG|BEISPIEL|Clause)?[()（）\d.A-Z一二三四五六七八九十]*"
        r"|(?:[A-Z]+\d*(?:/[A-Z]+)?)[\d.\-—:]+"
    ),
    "page": re.compile(r"[\s\dIVXivx—-]*"),
}


def original(content: bytes) -> Counter[str]:
    """All visible characters of body, footnotes and endnotes."""
    counted: Counter[str] = Counter()
    with zipfile.ZipFile(BytesIO(content)) as archive:
        for name in archive.namelist():
            if re.search(r"(document|footnotes|endnotes)\.xml$", name):
                root = etree.fromstring(archive.read(name))
                for note in root.findall(f"{W}footnote") + root.findall(f"{W}endnote"):
                    if note.get(f"{W}type") not in {None, "normal"}:
                        root.remove(note)
                _collect(root, counted)
    return counted


def _collect(element: etree._Element, counted: Counter[str]) -> None:
    if element.tag in LEFT_OUT or not isinstance(element.tag, str):
        return
    if element.tag == f"{W}p" and _is_deleted_row(element):
        return
    if element.tag == f"{MC}AlternateContent":
        branches = [child for child in element if isinstance(child.tag, str)]
        best = next((b for b in branches if any(True for _ in b.iter(f"{W}t", f"{M}t"))), None)
        if best is not None:
            _collect(best, counted)
        return
    if element.tag == f"{W}t":
        counted.update(_solid(element.text or ""))
    elif element.tag == f"{M}t":
        counted.update(_mathematical(element.text or ""))
    for child in element:
        _collect(child, counted)


def _is_deleted_row(paragraph: etree._Element) -> bool:
    row = next(paragraph.iterancestors(f"{W}tr"), None)
    return row is not None and row.find(f"{W}trPr/{W}del") is not None


def _solid(text: str) -> str:
    return re.sub(rf"[\s\u3000\u00ad{OBJECT}]", "", text).replace("／", "/").replace("．", ".")


def _mathematical(text: str) -> str:
    return "".join(each for each in text if each.isalnum() and each not in LETTERS)


def _latex(text: str) -> str:
    return _mathematical(re.sub(r"\\[A-Za-z]+", "", text))


def grown(document: Document) -> Counter[str]:
    """All characters of a tree; the title of a unit that repeats an activity's name counts once."""
    counted: Counter[str] = Counter()
    names = {node.cell(node.lead).text for node in document.walk() if node.kind == "activity"}
    for node in document.walk():
        repeated = node.id == document.id and node.cell(node.lead).text in names
        for cell in node.cells.values():
            if not repeated:
                counted.update(_solid(cell.text))
            for mark in cell.marks:
                if mark.kind == "formula":
                    counted.update(_latex(mark.value))
        match node.payload:
            case ReferenceEntry(number=number, year=year):
                counted.update(_solid(number + year))
            case Formula(latex=latex):
                counted.update(_latex(latex))
            case Variable(symbol=symbol):
                counted.update(_latex(symbol))
    return counted


def prove(
    content: bytes, document: Document, tally: ReadStatistics, *, labels: str | None = ""
) -> None:
    """Fail if a character is lost, or comes twice.

    `labels` are automatic numbers and words of columns that are kept as text; None: do not look.
    """
    was, now = original(content), grown(document)
    resolved = Counter(_solid("".join(text for _, text in tally.resolved)))
    lost = was - now - resolved
    assert not lost, f"lost: {dict(lost)}"
    for reason, text in tally.resolved:
        pattern = ALLOWED.get(reason)
        assert pattern is None or pattern.fullmatch(_solid(text)), f"{reason}: {text!r}"
    if labels is None:
        return
    invented = now + resolved - was - Counter(_solid(labels))
    assert not invented, f"invented: {dict(invented)}"


def check_shape(document: Document) -> None:
    """Fail if a node stands where its kind is not permitted, or could not be stored as it is."""
    for node in document.walk():
        assert node_from_raw(node_to_raw(node)) == node
        if node.parent:
            assert node.kind in KINDS[document.nodes[node.parent].kind].children
        assert KINDS[node.kind].text or not node.cells
        assert type(node.payload) is KINDS[node.kind].payload
        for cell in node.cells.values():
            for mark in cell.marks:
                assert 0 <= mark.start < mark.end <= len(cell.text)
                if mark.kind in {"ref", "footnote"}:
                    assert mark.value in document.nodes
