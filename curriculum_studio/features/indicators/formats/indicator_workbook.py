"""The indicator system of a standard as a workbook: the indicators, and their points checked."""

from collections.abc import Iterator, Mapping, Sequence

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.headings import INDICATOR_CATEGORIES, METHODS, STAGES
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.kinds import (
    Family,
    is_evidence,
    is_indicator_note,
    is_indicator_system,
)
from curriculum_studio.core.numbering import Numbering, References, label_text, number
from curriculum_studio.core.payloads.indicators import (
    Indicator,
    IndicatorGroup,
    IndicatorPart,
    IndicatorSystem,
)
from curriculum_studio.core.payloads.standard import FrontMatter
from curriculum_studio.core.scoring import MODES, number_text, scoring_lines
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.languages import Language
from curriculum_studio.spreadsheet.sheets import CellFormula
from curriculum_studio.spreadsheet.styles import wrong_style
from curriculum_studio.spreadsheet.table_writer import (
    Book,
    SheetTableWriter,
    Styled,
    TableColumn,
    Value,
)
from curriculum_studio.spreadsheet.vocabulary import INDICATORS, SHEETS, IndicatorWord, listed
from curriculum_studio.values import dataclass

#: Points without the bonus, by which results are compared (facts of the field: 100 + 10).
BASE_POINTS = 100

#: Characters that criteria of SUMIFS read as wildcards or comparisons, and those of numbers.
_WILD, _COMPARING, _NUMERIC = frozenset("*?~"), frozenset("<>="), frozenset("0123456789.,-/:% ")

#: Widths of the columns for kind, mode, methods and levels, whose words must not break.
_WIDTHS: Mapping[Language, tuple[float, float, float, float]] = {
    "zh": (8, 11, 10, 13),
    "en": (12, 14, 12, 16),
    "de": (19, 15, 13, 20),
}


@dataclass(frozen=True, slots=True)
class _Line:
    """An indicator with the groups it stands in, outermost first."""

    node: Node
    payload: Indicator
    groups: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Where the sums find what they add up."""

    levels: tuple[str, ...]
    category: str
    points: str
    name: str


def write(bundle: ExportRequest) -> Work[bytes]:
    """Write the indicator systems of a standard; two sheets for each and each language.

    Raises:
        StudioError: if the standard has none.

    """
    document = bundle.document
    systems = [node for node in document.walk() if is_indicator_system(node)]
    if not systems:
        raise StudioError(
            message(
                "Excel", "{title} has no indicator system, so there is no table to write."
            ).fill(title=document.title(bundle.languages[0])),
            remedy=message("Excel", "Insert one in an annex, or export the standard as Word."),
        )
    book = Book(document.title(bundle.languages[0]))
    numbering = number(document)
    steps = [(language, system) for language in bundle.languages for system in systems]
    for done, (language, system) in enumerate(steps):
        yield Progress(done, len(steps), message("Excel", "Writing the tables"))
        _SystemWriter(document, numbering, system, language).write(book)
    return book.content()


class _SystemWriter:
    """Writes one indicator system in one language."""

    def __init__(
        self, document: Document, numbering: Numbering, system: Node, language: Language
    ) -> None:
        self._document = document
        self._numbering = numbering
        self._references = References(document, numbering)
        self._system = system
        self._language: Language = language
        self._lines = tuple(self._found(system, ()))
        self._levels = max([2, *(len(line.groups) for line in self._lines)])

    def write(self, book: Book) -> None:
        placed = self._write_indicators(book)
        self._write_points(book, placed)

    # What there is

    def _found(self, above: Node, groups: tuple[Node, ...]) -> Iterator[_Line]:
        for child in self._document.children_of(above.id):
            if isinstance(child.payload, Indicator):
                yield _Line(child, child.payload, groups)
            elif isinstance(child.payload, IndicatorGroup):
                yield from self._found(child, (*groups, child))

    def _groups(self, above: Node, path: tuple[Node, ...] = ()) -> Iterator[tuple[Node, ...]]:
        for child in self._document.children_of(above.id):
            if isinstance(child.payload, IndicatorGroup):
                yield (*path, child)
                yield from self._groups(child, (*path, child))

    # Words

    def _word(self, name: IndicatorWord, /, **arguments: object) -> str:
        return INDICATORS[name][self._language].format_map(arguments)

    def _shown(self, node: Node) -> str:
        return self._references.shown(node.best(self._language), self._language)

    def _text(self, node: Node) -> Value:
        """Return a text, in another style where it is not there in the language wanted."""
        shown = self._shown(node)
        missing = node.cell(self._language).blank and bool(shown)
        return Styled(shown, "foreign") if missing else shown

    def _lines_of(self, node: Node, family: Family) -> str:
        children = self._document.children_of(node.id)
        return "\n".join(map(self._shown, filter(family, children)))

    def _label(self, group: Node) -> str:
        payload = group.payload
        code = payload.code if isinstance(payload, IndicatorGroup) else ""
        return f"{code} {self._shown(group)}".strip()

    def _level_title(self, level: int) -> str:
        if level <= 2:
            return INDICATORS.of(f"level_{level}")[self._language]
        numeral = (
            "零一二三四五六七八九十"[level] if self._language == "zh" and level <= 10 else level
        )
        return self._word("level_n", n=numeral)

    def _intro(self) -> list[str]:
        root = self._document.root
        title = self._document.title(self._language)
        caption = self._shown(self._system)
        label = self._numbering.get(self._system.id)
        named = f"{label_text(label, self._language)}  {caption}" if label else caption
        if not isinstance(root.payload, FrontMatter):
            return [title, named]
        stage = STAGES[root.payload.stage][self._language]
        return [f"{root.payload.number} {title}".strip(), f"{named}  ·  {stage}"]

    # The indicators

    def _write_indicators(self, book: Book) -> _Sheet:
        widths = _WIDTHS[self._language]
        levels = [TableColumn(self._level_title(at + 1), widths[3]) for at in range(self._levels)]
        columns = [
            TableColumn(self._word("code"), 6.5, "code"),
            *levels,
            TableColumn(self._word("statement"), 28),
            TableColumn(self._word("category"), widths[0], "centre"),
            TableColumn(self._word("key"), 4, "star"),
            TableColumn(self._word("mode"), widths[1], "centre"),
            TableColumn(self._word("maximum"), 7, "points"),
            TableColumn(self._word("rules"), 27),
            TableColumn(self._word("evidence"), 25),
            TableColumn(self._word("methods"), widths[2]),
            TableColumn(self._word("notes"), 30),
        ]
        points = SHEETS["points"][self._language]
        intro = [*self._intro(), self._word("note", points=points)]
        name = SHEETS["indicators"][self._language]
        table = book.table(name, columns, self._language, intro=intro, frozen_columns=1)
        for line in self._lines:
            table.add(self._values(line))
        table.finish()
        after = self._levels + 1
        return _Sheet(
            levels=tuple(table.elsewhere(1 + at) for at in range(self._levels)),
            category=table.elsewhere(after + 1),
            points=table.elsewhere(after + 4),
            name=table.title,
        )

    def _values(self, line: _Line) -> list[Value]:
        own, language = line.payload, self._language
        labels = [self._label(group) for group in line.groups]
        return [
            own.code,
            *labels,
            *([""] * (self._levels - len(labels))),
            self._text(line.node),
            INDICATOR_CATEGORIES[own.category][language],
            "★" if own.key else "",
            MODES[own.mode][language],
            own.maximum,
            "\n".join(scoring_lines(own, self._parts(line.node), language)),
            self._lines_of(line.node, is_evidence),
            listed([METHODS[method][language] for method in own.methods], language),
            self._lines_of(line.node, is_indicator_note),
        ]

    def _parts(self, node: Node) -> list[tuple[str, float]]:
        return [
            (self._shown(child), child.payload.points)
            for child in self._document.children_of(node.id)
            if isinstance(child.payload, IndicatorPart)
        ]

    # The points

    def _write_points(self, book: Book, placed: _Sheet) -> None:
        columns = [
            *(TableColumn(self._level_title(at + 1), 30) for at in range(self._levels)),
            *(
                TableColumn(self._word(name), 16, "number", "group_number")
                for name in ("stated", "sum", "difference", "count")
            ),
            TableColumn(self._word("check"), 14, "centre", "group_centre"),
        ]
        system = self._rules
        note = self._word(
            "sums_note",
            indicators=placed.name,
            base=BASE_POINTS,
            bonus=number_text(system.bonus_cap, self._language),
        )
        name = SHEETS["points"][self._language]
        intro = [*self._intro(), note]
        table = book.table(name, columns, self._language, intro=intro)
        sums = _Sums(table, placed, self._levels, self._words_of_checks)
        for path in self._groups(self._system):
            payload = path[-1].payload
            stated = payload.maximum if isinstance(payload, IndicatorGroup) else 0.0
            sums.add_group([self._label(group) for group in path], stated)
        last = table.next_row - 1
        bonus = INDICATOR_CATEGORIES["bonus"][self._language]
        sums.add_totals(bonus, system.bonus_cap)
        sums.warn()
        table.add([])
        for title, value in self._rule_lines():
            table.add([title, *([""] * (self._levels - 1)), value])
        table.finish(last_row=last)

    @property
    def _rules(self) -> IndicatorSystem:
        payload = self._system.payload
        return payload if isinstance(payload, IndicatorSystem) else IndicatorSystem()

    @property
    def _words_of_checks(self) -> Mapping[str, str]:
        names: tuple[IndicatorWord, ...] = ("agrees", "disagrees", "total", "base", "bonus")
        return {name: self._word(name) for name in names}

    def _rule_lines(self) -> Iterator[tuple[str, Value]]:
        rules = self._rules
        yield self._word("pass_mark"), rules.pass_mark
        yield self._word("minimum_share"), Styled(rules.minimum_share, "percent")
        yield self._word("not_applicable"), rules.not_applicable_limit
        for level in rules.levels:
            name = level.name.best(self._language) or level.id
            yield self._word("level", name=name), level.minimum


class _Sums:
    """The rows with sums; columns after the levels: stated, sum, difference, count, check."""

    def __init__(
        self, table: SheetTableWriter, placed: _Sheet, levels: int, words: Mapping[str, str]
    ) -> None:
        self._table = table
        self._placed = placed
        self._levels = levels
        self._words = words
        self._top_rows: list[int] = []

    def add_group(self, labels: Sequence[str], stated: float) -> None:
        row = self._table.next_row
        if len(labels) == 1:
            self._top_rows.append(row)
        conditions = [
            (self._placed.levels[at], f"${self._table.letter(at)}{row}", label)
            for at, label in enumerate(labels)
        ]
        values = self._row(labels, stated, *_sum_and_count(self._placed.points, conditions))
        if len(labels) == 1:
            self._table.add_group(values)
        else:
            self._table.add(values)

    def add_totals(self, bonus: str, cap: float) -> None:
        letter = self._table.letter(self._levels)
        stated = ",".join(f"{letter}{row}" for row in self._top_rows)
        points, category = self._placed.points, self._placed.category
        total = CellFormula(f"SUM({stated})") if stated else 0.0
        self._table.add_group(
            self._row([self._words["total"]], total, f"SUM({points})", f"COUNTA({category})")
        )
        word = '"' + bonus.replace('"', '""') + '"'
        base = [f'SUMIFS({points},{category},"<>"&{word})', f'COUNTIF({category},"<>"&{word})']
        self._table.add_group(self._row([self._words["base"]], BASE_POINTS, *base))
        more = [f"SUMIFS({points},{category},{word})", f"COUNTIF({category},{word})"]
        self._table.add_group(self._row([self._words["bonus"]], cap, *more, at_least=True))

    def warn(self) -> None:
        table = self._table
        last = table.next_row - 1
        check = f"${table.letter(self._levels + 4)}{table.first_row}"
        area = f"A{table.first_row}:{table.letter(self._levels + 4)}{last}"
        table.warn(area, f'{check}="{self._words["disagrees"]}"', wrong_style())

    def _row(
        self,
        labels: Sequence[str],
        stated: Value,
        total: str,
        count: str,
        *,
        at_least: bool = False,
    ) -> list[Value]:
        row = self._table.next_row
        given, found, difference = (
            f"{self._table.letter(self._levels + at)}{row}" for at in range(3)
        )
        # Points are decimal fractions, so that their sums may differ in the last binary place.
        right = f"{difference}>=-0.001" if at_least else f"ABS({difference})<0.001"
        verdict = f'IF({right},"{self._words["agrees"]}","{self._words["disagrees"]}")'
        return [
            *labels,
            *([""] * (self._levels - len(labels))),
            stated,
            CellFormula(total),
            CellFormula(f"ROUND({found}-{given},6)"),
            CellFormula(count),
            CellFormula(verdict),
        ]


def _sum_and_count(points: str, conditions: Sequence[tuple[str, str, str]]) -> tuple[str, str]:
    """Return formulas that sum and count where ranges hold the labels of cells.

    `conditions` are range, cell and the label in the cell. SUMIFS takes labels such as "A*" or
    "1.10" for patterns and numbers; SUMPRODUCT compares as it is written.
    """
    if any(_misread(label) for _, _, label in conditions):
        tests = "*".join(f"({area}={cell})" for area, cell, _ in conditions)
        return f"SUMPRODUCT({tests}*{points})", f"SUMPRODUCT({tests}*1)"
    pairs = ",".join(f"{area},{cell}" for area, cell, _ in conditions)
    return f"SUMIFS({points},{pairs})", f"COUNTIFS({pairs})"


def _misread(label: str) -> bool:
    characters = set(label)
    return bool(_WILD & characters) or label[:1] in _COMPARING or characters <= _NUMERIC
