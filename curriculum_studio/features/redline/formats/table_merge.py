"""Tables of two states as one: rows that came and went, cells whose words changed."""

from collections.abc import Callable, Sequence
from copy import deepcopy

from lxml import etree

from curriculum_studio.features.redline.formats.pairing import in_one_row, paired_keys, plain_bytes
from curriculum_studio.features.redline.formats.revision_marks import Fate, Stamp, W, like

#: Writes the content of a cell: its earlier and later elements, and what became of it as a whole.
ContentWriter = Callable[
    [Sequence[etree._Element], Sequence[etree._Element], Fate], list[etree._Element]
]


class TableMerger:
    """Writes two states of a table as one."""

    def __init__(self, stamp: Stamp, content: ContentWriter) -> None:
        """Take who changed, and who writes what is in a cell."""
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
