"""Running text of two states as one: paragraphs and tables that came, went, changed or moved."""

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy

from lxml import etree

from curriculum_studio.core.paragraph_matching import in_one_row
from curriculum_studio.features.redline.formats import inline_tokens
from curriculum_studio.features.redline.formats.inline_tokens import MergedToken, Token
from curriculum_studio.features.redline.formats.pairing import (
    is_known,
    paired_keys,
    paragraph_key,
    plain_bytes,
    same_form,
    style_of,
)
from curriculum_studio.features.redline.formats.revision_marks import (
    GONE,
    NEW,
    Fate,
    Stamp,
    as_deleted,
    like,
    properties_of,
)
from curriculum_studio.ooxml.elements import W, new_element
from curriculum_studio.values import dataclass

# --- tables -----------------------------------------------------------------------------------

#: Writes the content of a cell: its earlier and later elements, and what became of it as a whole.
ContentWriter = Callable[
    [Sequence[etree._Element], Sequence[etree._Element], Fate], list[etree._Element]
]


class TableMerger:
    """Writes two states of a table as one."""

    def __init__(self, stamp: Stamp, content: ContentWriter) -> None:
        self._stamp = stamp
        self._content = content

    def whole(self, table: etree._Element, fate: Fate) -> etree._Element:
        """Return a table that came or went."""
        copy = _without_rows(table)
        for row in table.findall(f"{W}tr"):
            copy.append(self._row(row, fate))
        return copy

    def merged(self, old: etree._Element, new: etree._Element) -> list[etree._Element]:
        """Return both states as one table, or one after the other if their columns differ."""
        if _frame(old) != _frame(new):
            return [self.whole(old, "del"), self.whole(new, "ins")]
        table = _without_rows(new)
        before, after = old.findall(f"{W}tr"), new.findall(f"{W}tr")
        for one, other in in_one_row(*paired_keys(before, after, "row")):
            if one is None and other is not None:
                table.append(self._row(after[other], "ins"))
            elif other is None and one is not None:
                table.append(self._row(before[one], "del"))
            elif one is not None and other is not None:
                for row in self._both(before[one], after[other]):
                    table.append(row)
        return [table]

    def _both(self, old: etree._Element, new: etree._Element) -> list[etree._Element]:
        before, after = old.findall(f"{W}tc"), new.findall(f"{W}tc")
        if [_span(each) for each in before] != [_span(each) for each in after]:
            return [self._row(old, "del"), self._row(new, "ins")]
        row = deepcopy(new)
        for cell in row.findall(f"{W}tc"):
            row.remove(cell)
        for one, other in zip(before, after, strict=True):
            row.append(self._cell(one, other))
        return [row]

    def _cell(self, old: etree._Element, new: etree._Element) -> etree._Element:
        cell = like(new)
        properties, before = new.find(f"{W}tcPr"), old.find(f"{W}tcPr")
        if properties is not None:
            properties = deepcopy(properties)
            if before is not None and plain_bytes(before) != plain_bytes(properties):
                change = self._stamp.change("tcPrChange")
                change.append(deepcopy(before))
                properties.append(change)
            cell.append(properties)
        cell.extend(self._content(_inside(old), _inside(new), "same"))
        return cell

    def _row(self, row: etree._Element, fate: Fate) -> etree._Element:
        copy = deepcopy(row)
        self._stamp.row(copy, fate)
        for cell in copy.findall(f"{W}tc"):
            inside = _inside(cell)
            for each in inside:
                cell.remove(each)
            sides = (inside, []) if fate == "del" else ([], inside)
            cell.extend(self._content(*sides, fate))
        return copy


def _inside(cell: etree._Element) -> list[etree._Element]:
    return [each for each in cell if each.tag != f"{W}tcPr"]


def _without_rows(table: etree._Element) -> etree._Element:
    copy = like(table)
    copy.extend(deepcopy(each) for each in table if each.tag != f"{W}tr")
    return copy


def _frame(table: etree._Element) -> list[bytes]:
    return [plain_bytes(each) for each in table if each.tag != f"{W}tr"]


def _span(cell: etree._Element) -> str:
    found = cell.find(f"{W}tcPr/{W}gridSpan")
    return "1" if found is None else str(found.get(f"{W}val", "1"))


# --- running text -----------------------------------------------------------------------------

#: Elements before and after; what only one state has stands alone.
Pair = tuple[etree._Element | None, etree._Element | None]


@dataclass(slots=True)
class MergedElement:
    """An element of the merged text, and what became of it.

    `mark` is the fate of a paragraph's end, `form` are its properties in the earlier state. `move`
    tells moves apart, "" for what did not move.
    """

    element: etree._Element
    fate: Fate
    mark: Fate = "same"
    form: etree._Element | None = None
    move: str = ""
    source: Pair = (None, None)

    @property
    def is_paragraph(self) -> bool:
        """Whether it has an end that can come and go."""
        return self.element.tag == f"{W}p"


class BlockMerger:
    """Merges running text. `notes` names the footnotes of both states by their numbers."""

    def __init__(self, stamp: Stamp, notes: Mapping[str, str]) -> None:
        self._stamp = stamp
        self._notes = notes
        self._tables = TableMerger(stamp, self.content)
        self._halved: set[str] = set()

    def content(
        self, old: Sequence[etree._Element], new: Sequence[etree._Element], fate: Fate
    ) -> list[etree._Element]:
        """Return the content of a cell or footnote, whose last paragraph never comes or goes.

        With another fate than "same" the cell came or went as a whole: then its last paragraph
        does as well.
        """
        shown = [each for pair in aligned(old, new) for each in self.shown(pair)]
        if fate == "same":
            shown = self.settled(shown)
        return self.finished(shown)

    # One element after the other

    def shown(self, pair: Pair) -> list[MergedElement]:
        """Return what becomes of an element, or of two states of it."""
        old, new = pair
        if old is not None and new is not None:
            return self._both(old, new)
        only = new if old is None else old
        if only is None:
            return []
        fate: Fate = "del" if new is None else "ins"
        if only.tag != f"{W}p":
            return [MergedElement(self._tables.whole(only, fate), fate, source=pair)]
        pieces = inline_tokens.whole(self._tokens(only), fate)
        form = only.find(f"{W}pPr") if fate in GONE else None
        return [MergedElement(self._paragraph(only, pieces), fate, fate, form, source=pair)]

    def can_move(self, old: etree._Element, new: etree._Element) -> bool:
        """Whether a paragraph can be shown as moved: if enough of its words came along."""
        pieces = inline_tokens.compared(self._tokens(old), self._tokens(new))
        return any(each.fate == "same" and not each.token.mark for each in pieces)

    def moved_pair(
        self, old: etree._Element, new: etree._Element, move: str
    ) -> tuple[MergedElement, MergedElement]:
        """Return a paragraph that moved at its old and at its new place."""
        source, target = inline_tokens.moved(self._tokens(old), self._tokens(new))
        before = MergedElement(
            self._paragraph(old, source),
            "moveFrom",
            "moveFrom",
            old.find(f"{W}pPr"),
            move,
            (old, None),
        )
        after = MergedElement(
            self._paragraph(new, target), "moveTo", "moveTo", None, move, (None, new)
        )
        return before, after

    def _both(self, old: etree._Element, new: etree._Element) -> list[MergedElement]:
        if new.tag != f"{W}p":
            fates: list[Fate] = ["same"]
            tables = self._tables.merged(old, new)
            if len(tables) > 1:
                fates = ["del", "ins"]
            return [MergedElement(each, fate) for each, fate in zip(tables, fates, strict=True)]
        return [self.changed(old, new)]

    def changed(self, old: etree._Element, new: etree._Element) -> MergedElement:
        """Return a paragraph whose words may have changed."""
        pieces = inline_tokens.compared(self._tokens(old), self._tokens(new))
        form = old.find(f"{W}pPr")
        paragraph = self._paragraph(new, pieces)
        if not same_form(form, new.find(f"{W}pPr")):
            self._stamp.restyle(paragraph, form)
        return MergedElement(paragraph, "same", "same", form, source=(old, new))

    def _tokens(self, paragraph: etree._Element) -> list[Token]:
        return inline_tokens.tokens_of(paragraph, self._notes)

    def _paragraph(self, of: etree._Element, pieces: Sequence[MergedToken]) -> etree._Element:
        paragraph = new_element("p")
        properties = of.find(f"{W}pPr")
        if properties is not None:
            paragraph.append(deepcopy(properties))
        paragraph.extend(inline_tokens.written(pieces, self._stamp))
        return paragraph

    # The end of a container

    def settled(self, shown: list[MergedElement]) -> list[MergedElement]:
        """Let the last paragraph of a container stay, as Word demands.

        What was added after the last one is shown as Word does it: the end that came is that of
        the paragraph before, and likewise for what went.
        """
        last = max((at for at, each in enumerate(shown) if _stays(each)), default=-1)
        tail = [each for each in shown[last + 1 :] if each.is_paragraph]
        gone = [each for each in tail if each.mark in GONE]
        came = [each for each in tail if each.mark in NEW]
        if gone and came:
            return self._joined(shown, gone[-1], came[-1])
        if not tail or last < 0 or not shown[last].is_paragraph:
            return shown
        before, end = shown[last], tail[-1]
        fate: Fate = "del" if gone else "ins"
        before.mark = fate
        end.mark = "same"
        if fate == "ins":
            if not same_form(before.form, end.element.find(f"{W}pPr")):
                self._stamp.restyle(end.element, before.form)
        else:
            self._take_form(before, end)
        return shown

    def _take_form(self, before: MergedElement, end: MergedElement) -> None:
        """Give the last paragraph, whose words went, the form of the one that is last now."""
        form, own = before.element.find(f"{W}pPr"), end.element.find(f"{W}pPr")
        if same_form(form, own):
            return
        if own is not None:
            end.element.remove(own)
        if form is not None:
            taken = deepcopy(form)
            for name in ("rPr", "pPrChange", "sectPr"):
                for each in taken.findall(f"{W}{name}"):
                    taken.remove(each)
            end.element.insert(0, taken)
        self._stamp.restyle(end.element, own)

    def _joined(
        self, shown: list[MergedElement], gone: MergedElement, came: MergedElement
    ) -> list[MergedElement]:
        """Show the last paragraph that went and the last that came as one that changed."""
        old, new = gone.source[0], came.source[1]
        if old is None or new is None:
            return shown
        rest = [each for each in shown if each is not gone and each is not came]
        # Moves have lost their other half.
        self._halved |= {gone.move, came.move} - {""}
        return [*rest, self.changed(old, new)]

    def without_halves(self, shown: Sequence[MergedElement]) -> None:
        """Show what moved as what came or went, where its other place is shown in another way."""
        for each in shown:
            if each.move in self._halved:
                plain(each)

    def finished(self, shown: Sequence[MergedElement]) -> list[etree._Element]:
        """Return elements with the marks of what became of them, and the ranges of moves."""
        elements: list[etree._Element] = []
        at = 0
        while at < len(shown):
            first = shown[at]
            end = at + 1
            while end < len(shown) and first.move and _goes_on(first, shown[end]):
                end += 1
            for each in shown[at:end]:
                if each.is_paragraph:
                    self._stamp.mark(each.element, each.mark)
            group = [each.element for each in shown[at:end]]
            elements += self._ranged(group, first) if first.move else group
            at = end
        return elements

    def _ranged(self, group: list[etree._Element], first: MergedElement) -> list[etree._Element]:
        kind = "moveFrom" if first.fate in GONE else "moveTo"
        start = self._stamp.change(f"{kind}RangeStart")
        start.set(f"{W}name", first.move)
        end = new_element(f"{kind}RangeEnd", id=str(start.get(f"{W}id")))
        properties = properties_of(group[0])
        properties.addnext(start)
        return [*group, end]


def plain(shown: MergedElement) -> None:
    """Let what moved be what came or went."""
    shown.move = ""
    gone = shown.fate in GONE
    name: Fate = "del" if gone else "ins"
    for each in list(shown.element.iter(f"{W}moveFrom", f"{W}moveTo")):
        each.tag = f"{W}{name}"
        if gone:
            as_deleted(each)
    shown.fate = name
    if shown.mark != "same":
        shown.mark = name


def _stays(shown: MergedElement) -> bool:
    return shown.mark == "same" if shown.is_paragraph else shown.fate == "same"


def _goes_on(first: MergedElement, shown: MergedElement) -> bool:
    return shown.move == first.move and shown.fate == first.fate and shown.is_paragraph


def keys_of(
    old: Sequence[etree._Element], new: Sequence[etree._Element]
) -> tuple[list[str], list[str]]:
    """Return the keys of paragraphs and tables of two states."""
    tables = [[each for each in side if each.tag == f"{W}tbl"] for side in (old, new)]
    known = [iter(keys) for keys in paired_keys(tables[0], tables[1], "table")]
    result: list[list[str]] = []
    for side, table_keys in zip((old, new), known, strict=True):
        result.append(
            [
                paragraph_key(each) if each.tag == f"{W}p" else next(table_keys, "other")
                for each in side
            ]
        )
    return result[0], result[1]


def aligned(old: Sequence[etree._Element], new: Sequence[etree._Element]) -> list[Pair]:
    """Return the elements of two states in one row; what both have are pairs.

    Words that belong to no node are taken as changed where one line of a style went and one came.
    """
    keys, others = keys_of(old, new)
    row: list[Pair] = [
        (None if one is None else old[one], None if other is None else new[other])
        for one, other in in_one_row(keys, others)
    ]
    return _with_rewritten(row)


def _with_rewritten(row: list[Pair]) -> list[Pair]:
    result: list[Pair] = []
    gone: list[etree._Element] = []
    for old, new in row:
        if old is not None and new is not None:
            result += [(each, None) for each in gone]
            gone = []
            result.append((old, new))
        elif old is not None:
            gone.append(old)
        elif new is not None:
            before = next((each for each in gone if _rewritten(each, new)), None)
            if before is not None:
                at = gone.index(before)
                result += [(each, None) for each in gone[:at]]
                gone = gone[at + 1 :]
            result.append((before, new))
    return [*result, *((each, None) for each in gone)]


def _rewritten(old: etree._Element, new: etree._Element) -> bool:
    if old.tag != f"{W}p" or new.tag != f"{W}p":
        return False
    words = not is_known(paragraph_key(old)) and not is_known(paragraph_key(new))
    return words and style_of(old) == style_of(new)
