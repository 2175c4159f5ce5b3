"""Places as people write them into forms: 5.2, 表1, Annex A, 第2段 — from a node and back.

A place that cannot be read for certain is no place: nothing is put where it might belong.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from copy import copy
from dataclasses import replace

from curriculum_studio.core.anchors import quoted
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.headings import (
    ACTIVITY_SECTIONS,
    CHAPTERS,
    ELEMENTS,
    UNIT_SECTIONS,
    heading_of,
)
from curriculum_studio.core.kinds import kind_of, role_of
from curriculum_studio.core.numbering import (
    COLONS,
    DASH,
    DOT,
    Label,
    Numbering,
    References,
    entry_number,
    han_number,
    label_text,
)
from curriculum_studio.core.payloads.indicators import Indicator, IndicatorGroup
from curriculum_studio.core.payloads.review import Anchor
from curriculum_studio.core.payloads.standard import Clause, ReferenceEntry, Table, TableCell
from curriculum_studio.core.payloads.unit import Section
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import OBJECT
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.lazy import lazy_pattern
from curriculum_studio.values import dataclass

# --- words for clauses, tables, notes and what else there is ----------------------------------
# German, English, Chinese, and the French of ISO committees.

#: Numbers are taken whole: 7.3.1 never stands for 7.3.
_NUMBER = r"[a-z](?:\.\d++)++|\d++(?:\.\d++)*+"
_COUNT = r"\d+|[一二三四五六七八九十]+"
_ORDINAL = r"(?:(\d+)(?:st|nd|rd|th|er?|\.)?|(first|second|third|fourth|fifth))"

#: An element as it is written, after `plain`, and the kind of step that it is.
STEPS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("cell", lazy_pattern(r"(?:第\s*(\d+)\s*行\s*[,，、]?\s*第?\s*(\d+)\s*列)")),
    (
        "cell",
        lazy_pattern(
            r"(?:row|zeile|ligne)\s*(\d+)[\s,;/]*(?:column|col\.?|spalte|colonne)\s*(\d+)"
        ),
    ),
    ("paragraph", lazy_pattern(rf"第\s*({_COUNT})\s*(?:自然)?段(?:落)?")),
    ("paragraph", lazy_pattern(r"(?:paragraphe?|para\.?|absatz|abs\.|alinéa|段落?)\s*(\d+)")),
    ("paragraph", lazy_pattern(rf"{_ORDINAL}\s*(?:paragraphe?|para\.?|absatz|alinéa)\b")),
    ("table", lazy_pattern(rf"(?:表格?|tables?|tabelle|tableau|tab\.?)\s*({_NUMBER})")),
    ("figure", lazy_pattern(rf"(?:图|figures?|fig\.?|bild|abbildung|abb\.)\s*({_NUMBER})")),
    (
        "formula",
        lazy_pattern(rf"(?:公式|式|formulae?|formules?|equation|eq\.|formel)\s*\(?({_NUMBER})\)?"),
    ),
    ("note", lazy_pattern(r"(?:注(?!意)|notes?|anmerkung|anm\.)\s*(\d*)")),
    ("example", lazy_pattern(r"(?:示例|例|examples?|beispiel|exemple)\s*(\d*)")),
    ("footnote", lazy_pattern(r"(?:脚注|footnote|fußnote|fussnote)\s*([a-z]|\d+)\)?")),
    ("entry", lazy_pattern(r"\[(\d+)\]")),
    ("activity", lazy_pattern(r"(?:活动|activity|angebot)\s*([一二三四五六七八九十]+|\d+)")),
    ("step", lazy_pattern(r"(?:步骤|第|step|schritt)\s*(\d+)\s*步?")),
    ("aim", lazy_pattern(r"(?:目标|aim|ziel)\s*(\d+)")),
    (
        "item",
        lazy_pattern(
            r"(?:列项|第?\s*项|list item|item|bullet|aufzählung|punkt|buchstabe|lit\.|第)?"
            r"\s*([a-z]|\d+)\)\s*项?"
        ),
    ),
    (
        "item",
        lazy_pattern(r"(?:列项|list item|item|aufzählung|buchstabe|lit\.)\s*([a-z])(?![a-z0-9])"),
    ),
    ("item", lazy_pattern(r"([a-z])\s*项")),
)  # fmt: skip

#: What ordinals stand for.
ORDINALS = {"first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5"}

CODE = lazy_pattern(
    r"(?:指标|indicators?|kriterium|indikator)?\s*"
    r"([a-z]{1,3}\d*(?:[.-]\d+)*(?![^\W_])|\d+(?:\.\d+)*)"
)
TITLE = lazy_pattern(r"(?:标题|title|heading|titel|überschrift)")
GAP = lazy_pattern(r"[\s,，、;；:：/.。的中]*")
CLAUSE = lazy_pattern(
    r"(?!第\s*\d+\s*(?:自然)?[段项行列步页句])(?:第\s*)?(?:(?:(?:sub)?clauses?|cl\.|sections?|sec\.|chapters?|kapitel|kap\.|abschnitt|ziffer"
    r"|ziff\.|punkt|pkt\.|articles?|artikel|chapitre|annexe?|anhang|appendix|terms?|begriff|§+"
    r"|附\s*录|术语|条款|章节?|条)\s*)?"
    rf"({_NUMBER}|[一二三四五六七八九十]+(?=\s*[章条]))"
    r"(?:\s*(?:条款?|章节?|节|款)(?=$|\W|[表图注第列示公式标段脚]))?"
    r"\.?(?![\d-])"
)
ANNEX = lazy_pattern(r"(?:附\s*录|annexe?|anhang|appendix)\s*([a-z])(?![a-z0-9]|\.\d)")
SEVERAL = lazy_pattern(r"\s*(?:[、，,;；\n/&]|和|及|与|或|und\s|and\s|or\s|oder\s|et\s)\s*")

#: From one clause to another; a hyphen between single numbers may as well name a part.
RANGE = lazy_pattern(
    rf"(?:第\s*)?({_NUMBER})\s*(?:-|–|—|~|至|到|to\b|bis\b)\s*(?:第\s*)?({_NUMBER})[章条]?"
)

#: 6,2 may be 6.2 or 6 and 2.
UNCLEAR = lazy_pattern(r"\d+,\d+")

_EVERYWHERE = (
    *("全文", "整体", "总体", "全部", "通篇", "整个文件", "整个标准", "标准全文", "全标准"),
    *("标准整体", "总体意见", "封面", "标题", "标准名称", "文件名称", "全部章节", "所有章节"),
    *("whole document", "entire document", "full document", "document", "general", "all"),
    *("overall", "whole standard", "entire standard", "whole text", "general comment"),
    *("general comments", "all clauses", "all sections", "throughout", "title", "cover"),
    *("gesamtes dokument", "ganzes dokument", "dokument", "allgemein", "allgemeines"),
    *("gesamte norm", "ganze norm", "gesamter text", "titel", "deckblatt", "alle abschnitte"),
    *("document entier", "ensemble du document", "généralités", "général", "titre"),
)

#: Steps that are told apart by their numbers in the whole document.
UNIQUE = frozenset({"table", "figure", "formula", "entry", "code", "activity", "section"})

#: Those that have a number of their own also among the clauses below.
NUMBERED = frozenset({"table", "figure", "formula", "entry", "code"})

HAN = {han_number(number): str(number) for number in range(1, 100)}
SECTIONS = {
    _heading.lower(): role
    for headings in (ACTIVITY_SECTIONS, UNIT_SECTIONS)
    for role, names in headings.items()
    for _heading in (names[language] for language in LANGUAGES)
}
SECTION = lazy_pattern("|".join(map(re.escape, sorted(SECTIONS, key=len, reverse=True))))


def plain(written: str) -> str:
    """Return what was written in small letters, full-width signs as usual ones."""
    usual = unicodedata.normalize("NFKC", written.replace(OBJECT, ""))
    usual = re.sub(r"(?<=\d)。(?=\d)", ".", usual)
    return re.sub(r"[ \t]+", " ", usual).strip().lower()


def bare(title: str) -> str:
    """Return a title without what is written in many ways."""
    return re.sub(r"[\W_]+", "", plain(title))


#: What means the document as a whole, or its cover.
EVERYWHERE = frozenset(map(bare, _EVERYWHERE))
_BRACKETS = lazy_pattern(r"\([^)]*\)")


def means_everything(written: str) -> bool:
    """Whether a place, after `plain`, is the whole document."""
    return bare(_BRACKETS.sub("", written)) in EVERYWHERE


# --- places -----------------------------------------------------------------------------------

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


def _in_clause_column(node: Node) -> bool:
    """Whether its number stands in the column for clauses; what is below it is an element."""
    return kind_of(node).series in {"clause", "annex", "term"}


@dataclass(frozen=True, slots=True)
class Location:
    """A node found by what was written; `exact` if all that was written led to it."""

    node: str
    exact: bool = True


@dataclass(frozen=True, slots=True)
class WrittenPlace:
    """A place in the words of a form: the number of the clause, and what is meant in it."""

    clause: str = ""
    element: str = ""


Step = tuple[str, ...]


class Locators:
    """Says and finds the places of one document."""

    def __init__(self, document: Document, numbering: Numbering) -> None:
        self._document = document
        self._numbering = numbering
        self.references = References(document, numbering)
        self._steps: dict[str, Step] = dict(self._all_steps())
        self._clauses = {
            self._numbering[node.id].number.lower(): node.id
            for node in document.walk()
            if _in_clause_column(node) and node.id in numbering
        }
        self._titles = self._all_titles()
        self._elements = sorted(
            (
                (ELEMENTS.of(node.kind)[language].lower(), node.id)
                for node in document.walk()
                if node.kind in ELEMENTS
                for language in LANGUAGES
            ),
            key=lambda each: -len(each[0]),
        )

    def following(self, document: Document) -> "Locators":
        """Return who says the same places of a document in which only running text is other."""
        other = copy(self)
        other._document = document
        other.references = References(document, self._numbering)
        return other

    # From a node to words

    def say(self, node: str, language: Language) -> WrittenPlace:
        """Return the place of a node in the words of a language, as exactly as words can."""
        document = self._document
        if node not in document or node == document.id:
            return WrittenPlace(_WHOLE[language])
        # The code of an indicator names it; those of its groups say nothing more.
        path = [
            each
            for each in document.ancestors(node)
            if not isinstance(each.payload, IndicatorGroup)
        ]
        path.insert(0, document.nodes[node])
        clause, steps = _WHOLE[language], list[str]()
        for each in path:
            if _in_clause_column(each):
                clause = label_text(self._numbering[each.id], language)
                break
            if each.kind in ELEMENTS:
                clause = ELEMENTS.of(each.kind)[language]
                break
            if words := self._step_words(each, language):
                steps.insert(0, words)
        inside = {each.id for each in path}
        while True:
            said = WrittenPlace(clause, _BETWEEN[language].join(steps))
            found = self.find(said.clause, said.element)
            if not steps or found is None or found.node in inside:
                return said
            # Something else is called the same: what holds the node has to do.
            steps.pop()

    def holds(self, node: str) -> bool:
        """Whether a node is in the document."""
        return node in self._document

    def text(self, node: str, language: str) -> str:
        """Return the text of a node in a language or its own, empty if it is not there."""
        found = self._document.nodes.get(node)
        own = next((each for each in LANGUAGES if each == language), None)
        if found is None:
            return ""
        own = own or found.lead
        return self.references.shown(found.best(own), own)

    def quotation(self, anchor: Anchor) -> str:
        """Return marked words as they are read: references as their labels in the document."""
        own = next((each for each in LANGUAGES if each == anchor.language), LANGUAGES[0])
        return self.references.shown(quoted(anchor), own)

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
        if (heading := heading_of(self._document, node)) is not None:
            return heading[language]
        return _named(self._numbering[node.id], language)

    # From words to a node

    def find(self, clause: str, element: str = "") -> Location | None:
        """Return the node that a form means; None if that is not certain.

        `clause` may hold number and title, an element, or several clauses, of which the first
        counts if all are there.
        """
        written, inside = plain(clause), plain(element)
        if not bare(written):
            # What is meant may stand in the other column.
            other = self.find(inside) if bare(inside) else None
            return other if other is not None and other.exact else None
        if means_everything(written):
            return self._within(self._document.id, inside)
        place = self._first(written)
        if place is None or not bare(inside):
            return place
        deeper = self._within(place.node, inside)
        if deeper is None:
            return None
        return Location(deeper.node, exact=place.exact and deeper.exact)

    def _first(self, written: str) -> Location | None:
        """Return the first of several clauses, if each of them is there, or the only one."""
        if UNCLEAR.fullmatch(written):
            return None
        if (found := RANGE.fullmatch(written)) is not None:
            return self._range(found[1], found[2], hyphen="-" in written)
        place = self._one(written)
        parts = [each for each in SEVERAL.split(written) if each]
        if (place is not None and place.exact) or len(parts) < 2:
            return place
        if not all(ANNEX.match(each) or CLAUSE.match(each) for each in parts):
            return place
        several = [self._one(each) for each in parts]
        return several[0] if all(several) else None

    def _range(self, first: str, last: str, *, hyphen: bool) -> Location | None:
        """Return the first of a range of clauses, if both ends are there on one level."""
        levels = first.count(".")
        if levels != last.count(".") or (hyphen and not levels) or last not in self._clauses:
            return None
        return Location(self._clauses[first]) if first in self._clauses else None

    def _one(self, written: str) -> Location | None:
        """Return what a single clause, title or element means."""
        if (title := self._titles.get(bare(written))) is not None:
            return Location(title)
        found = CLAUSE.match(written) or ANNEX.match(written)
        known = HAN.get(found[1], found[1]) if found is not None else ""
        if found is None or known not in self._clauses:
            return self._named(written)
        node = self._clauses[known]
        rest = GAP.sub("", written[found.end() :], count=1)
        if not rest or self._is_title(node, rest):
            return Location(node)
        place = self._within(node, rest)
        # 6 2 may be 6.2.
        return place if place is None or place.exact or not rest[0].isdigit() else None

    def _named(self, written: str) -> Location | None:
        """Return what is called by a name of its own: a table, the introduction."""
        for name, node in self._elements:
            rest = written.removeprefix(name)
            if rest != written and rest:
                place = self._within(node, GAP.sub("", rest, count=1))
                apart = not rest[0].isalnum()
                return place if place is not None and (place.exact or apart) else None
        place = self._within(self._document.id, written)
        if place is None or place.exact:
            return place
        # A row of a table that is known: the table is certain.
        kept = kind_of(self._document.nodes[place.node]).series in {"table", "figure"}
        return place if kept else None

    def _is_title(self, node: str, words: str) -> bool:
        texts = (self._document.nodes[node].text(language) for language in LANGUAGES)
        return any(bare(text) == bare(words) for text in texts if text)

    def _within(self, scope: str, written: str) -> Location | None:
        """Follow the steps of an element below a node as far as they are certain.

        A table of another clause is no place at all: its number has changed since.
        """
        at, node = 0, scope
        while at < len(written):
            at = GAP.match(written, at).end()  # type: ignore[union-attr] # matches always
            step, after = self._read_step(written, at)
            if step is None:
                break
            below = None
            if node != self._document.id or step[0] in UNIQUE:
                below = self._below(node, step)
                if below is None and step[0] == "code" and step[1].isalpha():
                    # 6.2 b is an item without its bracket.
                    below = self._below(node, ("item", step[1]))
            if below is None:
                elsewhere = step[0] in NUMBERED and step in self._steps.values()
                return None if elsewhere else Location(node, exact=False)
            at, node = after, below
        return Location(node, exact=at >= len(written))

    def _read_step(self, written: str, at: int) -> tuple[Step | None, int]:
        if at >= len(written):
            return None, at
        if (title := TITLE.match(written, at)) is not None:
            return ("title",), title.end()
        if (section := SECTION.match(written, at)) is not None:
            return ("section", SECTIONS[section[0]]), section.end()
        for kind, pattern in STEPS:
            found = pattern.match(written, at)
            if found is not None:
                values = [each for each in found.groups() if each is not None]
                known = HAN | ORDINALS
                return (kind, *(known.get(each, each) for each in values)), found.end()
        code = CODE.match(written, at)
        return (None, at) if code is None else (("code", code[1]), code.end())

    def _below(self, scope: str, step: Step) -> str | None:
        """Return the one node with a step below another, the least deep first."""
        if step == ("title",):
            return scope
        # Only what has a number of its own is sought in the clauses below as well.
        wide = scope == self._document.id or step[0] in NUMBERED
        level = [scope]
        while level:
            found: list[str] = []
            deeper: list[str] = []
            for parent in level:
                for child in self._document.children.get(parent, ()):
                    if self._steps.get(child) == step:
                        found.append(child)
                    if wide or not self._is_clause(child):
                        deeper.append(child)
            if found:
                return found[0] if len(found) == 1 else None
            level = deeper
        return None

    def _is_clause(self, node: str) -> bool:
        return _in_clause_column(self._document.nodes[node])

    # What there is

    def _all_titles(self) -> dict[str, str]:
        """Return nodes by their titles in all languages, as far as those are their own."""
        found: dict[str, set[str]] = {}
        for node in self._document.walk():
            titles: list[str] = []
            if node.kind in ELEMENTS:
                titles = [ELEMENTS.of(node.kind)[language] for language in LANGUAGES]
            elif _in_clause_column(node) and getattr(node.payload, "titled", True):
                titles = [node.text(language) for language in LANGUAGES]
                if isinstance(node.payload, Clause) and node.payload.role in CHAPTERS:
                    own = CHAPTERS.of(node.payload.role)
                    titles += [own[language] for language in LANGUAGES]
            elif isinstance(node.payload, ReferenceEntry) and node.payload.number:
                titles = [node.payload.number, entry_number(node.payload)]
            for title in titles:
                if short := bare(plain(title)):
                    found.setdefault(short, set()).add(node.id)
        return {title: nodes.pop() for title, nodes in found.items() if len(nodes) == 1}

    def _all_steps(self) -> Iterator[tuple[str, Step]]:
        """Yield the step that leads to each node which has one."""
        for node in self._document.walk():
            paragraphs = 0
            for child in self._document.children_of(node.id):
                if role_of(child) is Role.PARAGRAPH:
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
        if label is None or _in_clause_column(node) or label.number in {DASH, DOT}:
            return None
        number = label.number.lower().rstrip(")")
        if label.series == "subfigure":
            return ("item", number)
        return (label.series, number) if number or label.series in {"note", "example"} else None

    def _cells(self, table: Node, payload: Table) -> Iterator[tuple[str, Step]]:
        columns = {column.id: str(at + 1) for at, column in enumerate(payload.columns)}
        rows = [each for each in self._document.children_of(table.id) if role_of(each) is Role.ROW]
        for at, row in enumerate(rows):
            for cell in self._document.children_of(row.id):
                if isinstance(cell.payload, TableCell) and cell.payload.column in columns:
                    yield cell.id, ("cell", str(at + 1), columns[cell.payload.column])


def _named(label: Label, language: Language) -> str:
    """Return a label as forms name it: a note of a term is a note there."""
    return label_text(replace(label, to_entry=False), language).rstrip(COLONS)


def brief(document: Document, numbering: Numbering, node: str, language: Language) -> str:
    """Return where a node stands in a word or two, for a list in which its words stand as well.

    What has a number, a code or a heading of its own names what is below it; empty where nothing
    does, and for the document as a whole.
    """
    if node not in document or node == document.id:
        return ""
    for each in (document.nodes[node], *document.ancestors(node)):
        label = numbering.get(each.id)
        if isinstance(each.payload, Indicator) and each.payload.code:
            return each.payload.code
        if (heading := heading_of(document, each)) is not None:
            return heading[language]
        if label is None or not label.number or label.number in {DASH, DOT}:
            continue
        counted = _COUNTED.get(each.kind)
        words = _named(label, language)
        return counted[language].format(label.number) if counted is not None else words
    return ""


def _code(node: Node) -> str:
    return str(getattr(node.payload, "code", ""))
