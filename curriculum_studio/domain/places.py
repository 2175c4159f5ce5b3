"""Places as people write them into forms: 5.2, 表1, Annex A, 第2段 — from a node and back.

A place that cannot be read for certain is no place: nothing is put where it might belong.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from curriculum_studio.domain.document import Document
from curriculum_studio.domain.headings import (
    ACTIVITY_SECTIONS,
    CHAPTERS,
    ELEMENTS,
    UNIT_SECTIONS,
    section_heading,
)
from curriculum_studio.domain.labels import entry_number, han_number, label_text
from curriculum_studio.domain.languages import LANGUAGES, Language
from curriculum_studio.domain.node import Node
from curriculum_studio.domain.numbering import DASH, DOT, Numbering
from curriculum_studio.domain.payloads.indicators import Indicator, IndicatorGroup
from curriculum_studio.domain.payloads.standard import Clause, ReferenceEntry, Table, TableCell
from curriculum_studio.domain.payloads.unit import Section
from curriculum_studio.domain.text import OBJECT

#: Kinds whose numbers stand in the column for clauses; what is below them is an element.
CLAUSES = frozenset({"clause", "annex", "term"})

_PARAGRAPH: Mapping[Language, str] = {"zh": "第{}段", "en": "paragraph {}", "de": "Absatz {}"}
_COUNTED: Mapping[str, Mapping[Language, str]] = {
    "footnote": {"zh": "脚注{}", "en": "footnote {}", "de": "Fußnote {}"},
    "aim": {"zh": "目标{}", "en": "aim {}", "de": "Ziel {}"},
    "step": {"zh": "步骤{}", "en": "step {}", "de": "Schritt {}"},
}
_CELL: Mapping[Language, str] = {
    "zh": "第{}行第{}列",
    "en": "row {}, column {}",
    "de": "Zeile {}, Spalte {}",
}
_WHOLE: Mapping[Language, str] = {"zh": "全文", "en": "whole document", "de": "gesamtes Dokument"}
_BETWEEN: Mapping[Language, str] = {"zh": " ", "en": ", ", "de": ", "}

_NUMBER = r"[a-z](?:\.\d+)+|\d+(?:\.\d+)*"

#: An element as it is written, after `_plain`, and the kind of step that it is.
_STEPS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("cell", re.compile(r"(?:第\s*(\d+)\s*行\s*[,，、]?\s*第?\s*(\d+)\s*列)")),
    ("cell", re.compile(r"(?:row|zeile)\s*(\d+)[\s,;/]*(?:column|col\.?|spalte)\s*(\d+)")),
    ("paragraph", re.compile(r"第\s*(\d+)\s*(?:自然)?段(?:落)?")),
    ("paragraph", re.compile(r"(?:paragraph|para\.?|absatz|abs\.|段落?)\s*(\d+)")),
    ("paragraph", re.compile(r"(\d+)(?:st|nd|rd|th)\s+paragraph")),
    ("table", re.compile(rf"(?:表格?|tables?|tabelle|tab\.?)\s*({_NUMBER})")),
    ("figure", re.compile(rf"(?:图|figures?|fig\.?|bild|abbildung|abb\.)\s*({_NUMBER})")),
    ("formula", re.compile(rf"(?:公式|式|formulae?|equation|eq\.|formel)\s*\(?({_NUMBER})\)?")),
    ("note", re.compile(r"(?:注(?!意)|notes?|anmerkung)\s*(\d*)")),
    ("example", re.compile(r"(?:示例|例|examples?|beispiel)\s*(\d*)")),
    ("footnote", re.compile(r"(?:脚注|footnote|fußnote|fussnote)\s*([a-z]|\d+)\)?")),
    ("entry", re.compile(r"\[(\d+)\]")),
    ("activity", re.compile(r"(?:活动|activity|angebot)\s*([一二三四五六七八九十]+|\d+)")),
    ("step", re.compile(r"(?:步骤|第|step|schritt)\s*(\d+)\s*步?")),
    ("aim", re.compile(r"(?:目标|aim|ziel)\s*(\d+)")),
    (
        "item",
        re.compile(r"(?:列项|第?\s*项|list item|item|bullet|aufzählung|punkt)?\s*([a-z]|\d+)\)"),
    ),
    ("item", re.compile(r"(?:列项|list item|item|aufzählung)\s*([a-z])\b")),
)
_CODE = re.compile(r"[a-z]{1,3}\d*(?:[.-]\d+)*(?![^\W_])|\d+(?:\.\d+)*")
_TITLE = re.compile(r"(?:标题|title|heading|titel|überschrift)")
_GAP = re.compile(r"[\s,，、;；:：/.。的中]*")
_CLAUSE = re.compile(
    r"(?:第\s*)?(?:(?:sub)?clauses?|sections?|chapters?|kapitel|abschnitt|条款|章节?|条)?\s*"
    rf"({_NUMBER})(?:\s*(?:条款?|章|节|款)(?![\w]))?\.?(?![\d-])"
)
_ANNEX = re.compile(r"(?:附录|annex|anhang|appendix)\s*([a-z])(?![a-z0-9])")
_SEVERAL = re.compile(r"\s*(?:[、，,;；\n]|和|及|und\s|and\s)\s*")
_EVERYWHERE = frozenset(
    {
        *("全文", "整体", "总体", "全部", "通篇", "整个文件"),
        *("whole document", "entire document", "document", "general", "all", "overall"),
        *("gesamtes dokument", "ganzes dokument", "dokument", "allgemein"),
    }
)

#: Steps that are told apart by their numbers in the whole document.
_UNIQUE = frozenset({"table", "figure", "formula", "entry", "code", "activity", "section"})

_HAN = {han_number(number): str(number) for number in range(1, 100)}
_SECTIONS = {
    _heading.lower(): role
    for headings in (ACTIVITY_SECTIONS, UNIT_SECTIONS)
    for role, names in headings.items()
    for _heading in (names.get(language) for language in LANGUAGES)
}
_SECTION = re.compile("|".join(map(re.escape, sorted(_SECTIONS, key=len, reverse=True))))


@dataclass(frozen=True, slots=True)
class Place:
    """A node found by what was written; `exact` if all that was written led to it."""

    node: str
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Said:
    """A place in the words of a form: the number of the clause, and what is meant in it."""

    clause: str = ""
    element: str = ""


Step = tuple[str, ...]


class Places:
    """Says and finds the places of one document."""

    def __init__(self, document: Document, numbering: Numbering) -> None:
        """Take the document with its numbers."""
        self._document = document
        self._numbering = numbering
        self._steps: dict[str, Step] = dict(self._all_steps())
        self._clauses = {
            self._numbering[node.id].number.lower(): node.id
            for node in document.walk()
            if node.kind in CLAUSES and node.id in numbering
        }
        self._titles = self._all_titles()

    # From a node to words

    def say(self, node: str, language: Language) -> Said:
        """Return the place of a node in the words of a language, as exactly as words can."""
        document = self._document
        if node not in document or node == document.id:
            return Said(_WHOLE[language])
        # The code of an indicator names it; those of its groups say nothing more.
        path = [each for each in document.ancestors(node) if each.kind != "indicator_group"]
        path.insert(0, document.nodes[node])
        clause, steps = _WHOLE[language], list[str]()
        for each in path:
            if each.kind in CLAUSES:
                clause = label_text(self._numbering[each.id], language)
                break
            if each.kind in ELEMENTS:
                clause = ELEMENTS[each.kind].get(language)
                break
            if words := self._step_words(each, language):
                steps.insert(0, words)
        inside = {each.id for each in path}
        while True:
            said = Said(clause, _BETWEEN[language].join(steps))
            found = self.find(said.clause, said.element)
            if not steps or found is None or found.node in inside:
                return said
            # Something else is called the same: what holds the node has to do.
            steps.pop()

    def _step_words(self, node: Node, language: Language) -> str:
        step = self._steps.get(node.id)
        if step is None:
            return ""
        if step[0] == "paragraph":
            return _PARAGRAPH[language].format(step[1])
        if step[0] == "cell":
            return _CELL[language].format(*step[1:])
        if step[0] == "code":
            return _code(node)
        if step[0] in _COUNTED:
            return _COUNTED[step[0]][language].format(step[1])
        if isinstance(node.payload, Section):
            return section_heading(
                node.payload.role, of_activity=self._document.nodes[node.parent].kind == "activity"
            ).get(language)
        return label_text(self._numbering[node.id], language).rstrip("：")

    # From words to a node

    def find(self, clause: str, element: str = "") -> Place | None:
        """Return the node that a form means; None if that is not certain.

        `clause` may hold number and title, an element, or several clauses, of which the first
        counts if all are there.
        """
        written = _plain(clause)
        inside = _plain(element)
        if written in _EVERYWHERE:
            return self._within(self._document.id, inside)
        if not written:
            alone = self._within(self._document.id, inside) if inside else None
            return alone if alone is not None and alone.exact else None
        place = self._first(written)
        if place is None or not inside:
            return place
        deeper = self._within(place.node, inside)
        if deeper is None:
            return None
        return Place(deeper.node, exact=place.exact and deeper.exact)

    def _first(self, written: str) -> Place | None:
        """Return the first of several clauses, if each of them is there, or the only one."""
        place = self._one(written)
        parts = [each for each in _SEVERAL.split(written) if each]
        if (place is not None and place.exact) or len(parts) < 2:
            return place
        if not all(_ANNEX.match(each) or _CLAUSE.match(each) for each in parts):
            return place
        several = [self._one(each) for each in parts]
        return several[0] if all(several) else None

    def _one(self, written: str) -> Place | None:
        """Return what a single clause, title or element means."""
        if (title := self._titles.get(_bare(written))) is not None:
            return Place(title)
        found = _ANNEX.match(written) or _CLAUSE.match(written)
        if found is None or found[1] not in self._clauses:
            place = self._within(self._document.id, written)
            return place if place is not None and place.exact else None
        node = self._clauses[found[1]]
        rest = _GAP.sub("", written[found.end() :], count=1)
        if not rest or self._is_title(node, rest):
            return Place(node)
        return self._within(node, rest)

    def _is_title(self, node: str, words: str) -> bool:
        texts = (self._document.nodes[node].text(language) for language in LANGUAGES)
        return any(_bare(text) == _bare(words) for text in texts if text)

    def _within(self, scope: str, written: str) -> Place | None:
        """Follow the steps of an element below a node as far as they are certain.

        A table of another clause is no place at all: its number has changed since.
        """
        at, node = 0, scope
        while at < len(written):
            at = _GAP.match(written, at).end()  # type: ignore[union-attr] # matches always
            step, after = self._read_step(written, at)
            if step is None:
                break
            below = None
            if node != self._document.id or step[0] in _UNIQUE:
                below = self._below(node, step)
            if below is None:
                elsewhere = step[0] in {"table", "figure"} and step in self._steps.values()
                return None if elsewhere else Place(node, exact=False)
            at, node = after, below
        return Place(node, exact=at >= len(written))

    def _read_step(self, written: str, at: int) -> tuple[Step | None, int]:
        if at >= len(written):
            return None, at
        if (title := _TITLE.match(written, at)) is not None:
            return ("title",), title.end()
        if (section := _SECTION.match(written, at)) is not None:
            return ("section", _SECTIONS[section[0]]), section.end()
        for kind, pattern in _STEPS:
            found = pattern.match(written, at)
            if found is not None:
                return (kind, *(_HAN.get(each, each) for each in found.groups())), found.end()
        code = _CODE.match(written, at)
        return (None, at) if code is None else (("code", code[0]), code.end())

    def _below(self, scope: str, step: Step) -> str | None:
        """Return the one node with a step below another, the least deep first."""
        if step == ("title",):
            return scope
        level = [scope]
        while level:
            found: list[str] = []
            deeper: list[str] = []
            for parent in level:
                for child in self._document.children.get(parent, ()):
                    if self._steps.get(child) == step:
                        found.append(child)
                    if scope == self._document.id or not self._is_clause(child):
                        deeper.append(child)
            if found:
                return found[0] if len(found) == 1 else None
            level = deeper
        return None

    def _is_clause(self, node: str) -> bool:
        return self._document.nodes[node].kind in CLAUSES

    # What there is

    def _all_titles(self) -> dict[str, str]:
        """Return nodes by their titles in all languages, as far as those are their own."""
        found: dict[str, set[str]] = {}
        for node in self._document.walk():
            titles: list[str] = []
            if node.kind in ELEMENTS:
                titles = [ELEMENTS[node.kind].get(language) for language in LANGUAGES]
            elif node.kind in CLAUSES and getattr(node.payload, "titled", True):
                titles = [node.text(language) for language in LANGUAGES]
                if isinstance(node.payload, Clause) and node.payload.role in CHAPTERS:
                    own = CHAPTERS[node.payload.role]
                    titles += [own.get(language) for language in LANGUAGES]
            elif isinstance(node.payload, ReferenceEntry) and node.payload.number:
                titles = [node.payload.number, entry_number(node.payload)]
            for title in titles:
                if bare := _bare(_plain(title)):
                    found.setdefault(bare, set()).add(node.id)
        return {title: nodes.pop() for title, nodes in found.items() if len(nodes) == 1}

    def _all_steps(self) -> Iterator[tuple[str, Step]]:
        """Yield the step that leads to each node which has one."""
        for node in self._document.walk():
            paragraphs = 0
            for child in self._document.children_of(node.id):
                if child.kind == "paragraph":
                    paragraphs += 1
                    yield child.id, ("paragraph", str(paragraphs))
                elif (step := self._step(child)) is not None:
                    yield child.id, step
            if isinstance(node.payload, Table):
                yield from self._cells(node, node.payload)

    def _step(self, node: Node) -> Step | None:
        if isinstance(node.payload, Indicator | IndicatorGroup):
            return ("code", node.payload.code.lower()) if node.payload.code else None
        if isinstance(node.payload, Section):
            return ("section", node.payload.role)
        label = self._numbering.get(node.id)
        if label is None or node.kind in CLAUSES or label.number in {DASH, DOT}:
            return None
        number = label.number.lower().rstrip(")")
        if label.series == "subfigure":
            return ("item", number)
        return (label.series, number) if number or label.series in {"note", "example"} else None

    def _cells(self, table: Node, payload: Table) -> Iterator[tuple[str, Step]]:
        columns = {column.id: str(at + 1) for at, column in enumerate(payload.columns)}
        rows = [each for each in self._document.children_of(table.id) if each.kind == "row"]
        for at, row in enumerate(rows):
            for cell in self._document.children_of(row.id):
                if isinstance(cell.payload, TableCell) and cell.payload.column in columns:
                    yield cell.id, ("cell", str(at + 1), columns[cell.payload.column])


def _code(node: Node) -> str:
    return str(getattr(node.payload, "code", ""))


def _plain(written: str) -> str:
    """Return what was written in small letters, full-width signs as usual ones."""
    usual = unicodedata.normalize("NFKC", written.replace(OBJECT, ""))
    return re.sub(r"[ \t]+", " ", usual).strip().lower()


def _bare(title: str) -> str:
    """Return a title without what is written in many ways."""
    return re.sub(r"[\W_]+", "", _plain(title))
