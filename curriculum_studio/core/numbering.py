"""Numbers: computed from the tree, never stored (GB/T 1.1-2020, 7.2 to 7.5, 9.6 to 9.12).

Numbers follow from kinds and order alone, so they do not depend on the order in which edits came.
`label_text` puts a number into the words of a language, `References` says what stands in a text
that refers to it.
"""

from collections.abc import Collection, Iterator, Mapping

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.kinds import KINDS, is_reference_entry, kind_of, role_of
from curriculum_studio.core.payloads.standard import Annex, Clause, ListBlock, ReferenceEntry
from curriculum_studio.core.roles import Role, Series
from curriculum_studio.core.text import OBJECT, Cell
from curriculum_studio.languages import Language
from curriculum_studio.lazy import lazy_pattern
from curriculum_studio.values import dataclass

#: Markers of unordered lists: first level ——, second level · (7.5).
DASH, DOT = "——", "·"

#: Levels of 条 below a chapter (7.3).
CLAUSE_LEVELS = 5


@dataclass(frozen=True, slots=True)
class Label:
    """The number of a node without the words of a language.

    `number` is empty for a note or example that stands alone among its kind. `level` counts from 1
    for chapters and for lists. `to_entry`: a note of a term, which has words of its own.
    """

    series: Series
    number: str
    level: int = 1
    to_entry: bool = False


def is_chapter(label: Label) -> bool:
    """Whether a label is that of a chapter (章), which is cited with a word: 第4章, Clause 4."""
    return label.series == "clause" and label.level == 1


def letters(number: int) -> str:
    """Return A, B … Z, AA … for 1, 2 …, as annexes and columns of a workbook are named."""
    spelled = ""
    while number:
        number, digit = divmod(number - 1, 26)
        spelled = chr(ord("A") + digit) + spelled
    return spelled


class Numbering(Mapping[str, Label]):
    """The labels of a document by node id."""

    def __init__(self, labels: Mapping[str, Label]) -> None:
        self._labels = labels

    def __getitem__(self, node: str) -> Label:
        return self._labels[node]

    def __iter__(self) -> Iterator[str]:
        return iter(self._labels)

    def __len__(self) -> int:
        return len(self._labels)


def number(document: Document) -> Numbering:
    """Number a document."""
    return Numberer(document).numbering


#: What runs through the text, or through an annex (9.7, 9.8, 9.9), and footnotes through all.
_RUNNING: Mapping[Series, int] = {"table": 0, "figure": 1, "formula": 2}
_FOOTNOTES = 3


@dataclass(frozen=True, slots=True)
class _Numbered:
    """How a branch was numbered: in which place, and the counts before and behind it."""

    #: A text, as counts that stay are one object: Python looks through all that is kept of clauses.
    place: str
    before: tuple[int, ...]
    after: tuple[int, ...]


class Numberer:
    """Numbers a document, and after an edit only the branches that have to be numbered anew.

    A branch keeps its labels if nothing in it is other than before, if it is reached in the same
    place, and if what it counts on in the running text stands where it stood.
    """

    def __init__(self, document: Document) -> None:
        self._labels: dict[str, Label] = {}
        self.numbering = self._previous = Numbering(self._labels)
        self._known: dict[str, _Numbered] = {}
        self._changed: frozenset[str] = frozenset()
        self.renew(document)

    def since(self, earlier: Numbering) -> Collection[str]:
        """Return the nodes whose labels are others than in an earlier numbering."""
        if earlier is self.numbering:
            return ()
        if earlier is self._previous:
            return self._changed
        now = self.numbering
        return {each for each in {*now, *earlier} if now.get(each) != earlier.get(each)}

    def renew(
        self, document: Document, branches: Collection[str] = (), gone: Collection[str] = ()
    ) -> None:
        """Number another state: in or below `branches` something differs, `gone` went."""
        for each in gone:
            self._known.pop(each, None)
        run = _Numbering(document, self._known, branches)
        run.whole()
        labels = self._labels
        changed = {each for each, label in run.labels.items() if labels.get(each) != label}
        lost = {each for each in (*run.visited, *gone) if each in labels and each not in run.labels}
        if not changed and not lost:
            return
        # What was handed out stays as it is.
        self._labels = labels | {each: run.labels[each] for each in changed}
        for each in lost:
            del self._labels[each]
        self._previous, self.numbering = self.numbering, Numbering(self._labels)
        self._changed = frozenset(changed | lost)


class _Numbering:
    """One pass over the tree; `labels` are those that were given in it."""

    def __init__(
        self, document: Document, known: dict[str, _Numbered], branches: Collection[str]
    ) -> None:
        self._document = document
        self._known = known
        self._branches = branches
        self.labels: dict[str, Label] = {}
        #: Nodes that were looked at: where they have no label now, they have lost it.
        self.visited: list[str] = []
        self._counts: tuple[int, ...] = (0, 0, 0, 0)
        self._annex = ""
        #: Within a table or figure, whose footnotes are lettered all at once.
        self._lettered = 0

    def whole(self) -> None:
        chapters = annexes = 0
        for node in self._document.children_of(self._document.id):
            if isinstance(node.payload, Clause):
                chapters += 1
                self._clause(node, str(chapters), 1)
            elif isinstance(node.payload, Annex):
                annexes += 1
                self._annex_of(node, letters(annexes))
            else:
                self._node(node, "top")

    def _set(self, node: Node, label: Label) -> None:
        self.labels[node.id] = label

    # Branches that are numbered already

    def _keeps(self, node: Node, place: str) -> bool:
        """Whether a branch has its numbers already; then what it counts is counted."""
        if self._lettered:
            return False
        known = self._known.get(node.id)
        if known is None or known.place != place or node.id in self._branches:
            return False
        before, after, counts = known.before, known.after, self._counts
        if before != after:
            if any(b not in (a, now) for b, a, now in zip(before, after, counts, strict=True)):
                return False
            self._counts = tuple(count + after[at] - before[at] for at, count in enumerate(counts))
        return True

    def _anew(self, node: Node) -> None:
        """Look at a node whatever is known of it, now and the next time."""
        self.visited.append(node.id)
        self._known.pop(node.id, None)

    def _end(self, node: Node, place: str, before: tuple[int, ...]) -> None:
        self._known.pop(node.id, None)
        if not self._lettered:
            self._known[node.id] = _Numbered(place, before, self._counts)

    # What is numbered

    def _count(self, at: int) -> int:
        """Count one more of what runs through the text; return how many there are."""
        counts = self._counts
        self._counts = (*counts[:at], counts[at] + 1, *counts[at + 1 :])
        return self._counts[at]

    def _annex_of(self, node: Node, own: str) -> None:
        place = f"annex {own}"
        if self._keeps(node, place):
            return
        self._set(node, Label("annex", own))
        outer, self._annex, self._counts = self._counts, own, (0, 0, 0, self._counts[_FOOTNOTES])
        self._children(node, f"{own}.", 1)
        self._annex = ""
        self._counts = (*outer[:_FOOTNOTES], self._counts[_FOOTNOTES])
        self._end(node, place, outer)

    def _clause(self, node: Node, own: str, level: int) -> None:
        if self._keeps(node, own):  # which says its annex and level too
            return
        self._set(node, Label("clause", own, level))
        before = self._counts
        self._children(node, f"{own}.", level)
        self._end(node, own, before)

    def _children(self, node: Node, prefix: str, level: int) -> None:
        """Number what stands in a chapter, clause or annex; terms count like clauses."""
        inner = 0
        children = self._document.children_of(node.id)
        self._notes(children)
        for child in children:
            kind = KINDS[child.kind]
            series, leaf = kind.series, child.id not in self._document.children
            if leaf and series is None and kind.role is not Role.LIST:
                self.visited.append(child.id)  # most nodes are: as `_node`, without two calls
            elif series == "clause":
                inner += 1
                self._clause(child, f"{prefix}{inner}", level + 1)
            elif series == "term":
                inner += 1
                self._set(child, Label("term", f"{prefix}{inner}", level + 1))
                self._anew(child)
                self._inside(child)
            else:
                self._node(child, "clause")

    def _node(self, node: Node, among: str) -> None:
        """Number a node; `among`: what it is reached in, which may number it among others."""
        if node.id not in self._document.children:
            self._one(node)
            return
        place = f"{among} {self._annex}"
        if self._keeps(node, place):
            return
        before = self._counts
        self._one(node)
        self._end(node, place, before)

    def _one(self, node: Node) -> None:
        self.visited.append(node.id)
        kind = KINDS[node.kind]
        match kind.series:
            case "table" | "figure" | "formula" as series:
                if getattr(node.payload, "numbered", True):
                    self._running(node, series)
            case "footnote":
                self._set(node, Label("footnote", f"{self._count(_FOOTNOTES)})"))
            case None if kind.role is Role.LIST:
                self._list(node, 1)
                return
        if node.id in self._document.children:
            self._inside(node)

    def _running(self, node: Node, series: Series) -> None:
        own = f"{self._count(_RUNNING[series])}"
        self._set(node, Label(series, f"{self._annex}.{own}" if self._annex else own))

    def _inside(self, node: Node) -> None:
        children = self._document.children_of(node.id)
        if any(KINDS[kind].series for kind in {each.kind for each in children}):
            self._notes(children, to_entry=role_of(node) is Role.TERM)
            self._siblings(children)
        lettered = kind_of(node).series in {"table", "figure"}
        if lettered:
            self._letter_footnotes(node)
            self._lettered += 1
        for child in children:
            if child.id not in self._document.children and KINDS[child.kind].role is Role.CELL:
                self.visited.append(child.id)  # of a table most nodes are: as `_node`
            elif role_of(child) is Role.FOOTNOTE and child.id in self.labels:
                # What is in a footnote that is lettered already has no numbers.
                for within in self._document.walk(child.id):
                    self._anew(within)
            else:
                self._node(child, "others")
        if lettered:
            self._lettered -= 1

    def _siblings(self, children: tuple[Node, ...]) -> None:
        """Number what is counted in the one place where it stands."""
        counts: dict[Series, int] = {}
        for child in children:
            match KINDS[child.kind].series:
                case "aim" | "activity" | "step" | "entry" as series:
                    count = counts[series] = counts.get(series, 0) + 1
                    self._set(child, Label(series, str(count)))
                case "subfigure" as series:
                    count = counts[series] = counts.get(series, 0) + 1
                    self._set(child, Label(series, f"{letters(count).lower()})"))
                case _:
                    pass

    def _notes(self, children: tuple[Node, ...], *, to_entry: bool = False) -> None:
        """Number notes and examples of one place; a single one has no number (9.10, 9.11)."""
        groups: dict[Series, list[Node]] = {}
        for child in children:
            kind = KINDS[child.kind]
            if kind.series is not None and kind.role is Role.REMARK:
                groups.setdefault(kind.series, []).append(child)
        for series, group in groups.items():
            for at, child in enumerate(group):
                own = str(at + 1) if len(group) > 1 else ""
                self._set(child, Label(series, own, to_entry=to_entry and series == "note"))

    def _letter_footnotes(self, top: Node) -> None:
        """Footnotes of a table or figure are a, b, c and start anew in each (9.12.2)."""
        below = self._document.walk(top.id)
        found = (each for each in below if KINDS[each.kind].role is Role.FOOTNOTE)
        for at, footnote in enumerate(found):
            self._set(footnote, Label("footnote", letters(at + 1).lower()))

    def _list(self, node: Node, level: int) -> None:
        marker = node.payload.marker if isinstance(node.payload, ListBlock) else "dash"
        items = [
            child for child in self._document.children_of(node.id) if role_of(child) is Role.ITEM
        ]
        for at, item in enumerate(items):
            own = {
                "dash": DASH,
                "dot": DOT,
                "letter": f"{letters(at + 1).lower()})",
                "number": f"{at + 1})",
            }[marker]
            self._set(item, Label("item", own, level))
            self._anew(item)
            children = self._document.children_of(item.id)
            self._notes(children)
            for child in children:
                if role_of(child) is Role.LIST:
                    self._anew(child)
                    self._list(child, level + 1)
                else:
                    self._node(child, "item")


# --- labels in the words of each language -----------------------------------------------------
# The words are those of documents, not of the program: GB/T 1.1-2020 for Chinese, ISO/IEC
# Directives Part 2 for English, DIN 820-2 for German.

#: Word before a number, per series and language; {} is the number.
_FORMS: Mapping[Series, Mapping[Language, str]] = {
    "annex": {"zh": "附录{}", "en": "Annex {}", "de": "Anhang {}"},
    "table": {"zh": "表{}", "en": "Table {}", "de": "Tabelle {}"},
    "figure": {"zh": "图{}", "en": "Figure {}", "de": "Bild {}"},
    "formula": {"zh": "公式({})", "en": "Formula ({})", "de": "Formel ({})"},
    "note": {"zh": "注{}：", "en": "NOTE {}", "de": "ANMERKUNG {}"},
    "example": {"zh": "示例{}：", "en": "EXAMPLE {}", "de": "BEISPIEL {}"},
    "activity": {"zh": "活动{}", "en": "Activity {}", "de": "Angebot {}"},
    "entry": {"zh": "[{}]", "en": "[{}]", "de": "[{}]"},
}

#: Notes of a term, which are numbered also where there is one (ISO/IEC Directives Part 2, 16.5.9;
#: DIN 820-2). In Chinese they are notes like any other (GB/T 1.1-2020, 8.7).
_TO_ENTRY: Mapping[Language, str] = {
    "en": "Note {} to entry:",
    "de": "Anmerkung {} zum Begriff:",
}

#: Signs at the end of a label that belong to the text behind it, not to the label itself.
COLONS = "：:"

_BROKEN: Mapping[Language, str] = {
    "zh": "〔引用目标已删除〕",
    "en": "[reference lost]",
    "de": "[Verweisziel fehlt]",
}

#: What a reference shows whose target is gone.
LOST = frozenset(_BROKEN.values())

_NATURE: Mapping[tuple[bool, Language], str] = {
    (True, "zh"): "（规范性）",
    (True, "en"): "(normative)",
    (True, "de"): "(normativ)",
    (False, "zh"): "（资料性）",
    (False, "en"): "(informative)",
    (False, "de"): "(informativ)",
}

#: Han numerals for activities and phases, as teachers write them.
_HAN_DIGITS = "零一二三四五六七八九十"


def han_number(value: int) -> str:
    """Return 一 to 九十九 for 1 to 99."""
    if value <= 10:
        return _HAN_DIGITS[value]
    tens, ones = divmod(value, 10)
    return (_HAN_DIGITS[tens] if tens > 1 else "") + "十" + (_HAN_DIGITS[ones] if ones else "")


def label_text(label: Label, language: Language) -> str:
    """Return a label as it stands before its text: 7.2, 表1, 附录A, 注1：, a)."""
    if label.series == "activity" and language == "zh" and label.number.isdigit():
        return f"活动{han_number(int(label.number))}"
    if label.to_entry and language in _TO_ENTRY:
        return _TO_ENTRY[language].format(label.number or "1")
    form = _FORMS.get(label.series, {}).get(language, "{}")
    return form.format(label.number).strip()


def annex_nature(annex: Annex, language: Language) -> str:
    """Return （规范性） or （资料性） in a language (9.6)."""
    return _NATURE[annex.normative, language]


def entry_number(entry: ReferenceEntry, *, dated: bool = True) -> str:
    """Return the number of a cited document, with its year if it has one: GB/T 2589—2020 (8.6)."""
    if entry.year and dated:
        separator = ":" if entry.number.startswith(("ISO", "IEC", "EN ", "DIN")) else "—"
        return f"{entry.number}{separator}{entry.year}"
    return entry.number


def standard_number(number: str) -> str:
    """Return the number of a standard as it is printed: T/XXX 002-2026 with a dash before the year.

    So Chinese standards are written (GB/T 1.1-2020, 8.6); others keep their own form, since a
    hyphen there parts a part of a standard: ISO 9000-1.
    """
    found = _CHINESE.fullmatch(number.strip())
    return f"{found[1]}—{found[2]}" if found is not None else number


#: Code and number of a Chinese standard, and its year behind any kind of dash.
_CHINESE = lazy_pattern(
    r"((?:GB|[A-Z]{2,3}/[TZ]|[TQ]/[A-Z0-9]+|DB ?\d{2,6}(?:/[TZ])?|JY|HJ|JGJ|RB)\s*[\d.]+)"
    r"\s*[-‐‑–—−－]\s*(\d{4})"
)


class References:
    """Says what a reference shows: the number of its target in the form of the language."""

    def __init__(self, document: Document, numbering: Numbering) -> None:
        self._document = document
        self._numbering = numbering

    def exists(self, target: str) -> bool:
        """Whether the target of a reference is there."""
        return target in self._document.nodes

    def label(self, target: str, language: Language) -> str:
        """Return what a reference to a node shows."""
        node = self._document.nodes.get(target)
        if node is None:
            return _BROKEN[language]
        if isinstance(node.payload, ReferenceEntry) and is_reference_entry(node):
            return entry_number(node.payload)
        label = self._numbering.get(target)
        if label is not None:
            return label_text(label, language).rstrip(COLONS)
        return node.best(language).text or self._nearest(node, language)

    def _nearest(self, node: Node, language: Language) -> str:
        """Return the label of what holds a node that has no number of its own."""
        for above in self._document.ancestors(node.id):
            label = self._numbering.get(above.id)
            if label is not None:
                return label_text(label, language).rstrip(COLONS)
        return self._document.title(language)

    def footnote(self, target: str) -> str:
        """Return the sign of a footnote."""
        label = self._numbering.get(target)
        return label.number if label is not None else "?"

    def shown(self, cell: Cell, language: Language) -> str:
        """Return the text of a cell as it is read, objects put into words."""
        if OBJECT not in cell.text:
            return cell.text
        objects = {mark.start: mark for mark in cell.marks if cell.text[mark.start] == OBJECT}
        shown: list[str] = []
        for at, character in enumerate(cell.text):
            mark = objects.get(at)
            if mark is None:
                shown.append(character if character != OBJECT else "")
            elif mark.kind == "ref":
                shown.append(self.label(mark.value, language))
            elif mark.kind == "footnote":
                shown.append(self.footnote(mark.value))
            elif mark.kind == "formula":
                shown.append(mark.value)
        return "".join(shown)
