"""The plan of a term (学期计划) as a workbook: which theme in which weeks, class by class.

The beginning of each theme is a formula behind the one before it and can be overwritten; the bar
over the weeks follows.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby

from openpyxl.styles import Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle

from curriculum_studio.core.document import Document
from curriculum_studio.core.headings import CLASS_LEVELS, DOMAINS, TOPICS
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.languages import Language, Trilingual, trilingual
from curriculum_studio.features.units.model.unit_parts import activities_of, head_of
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.spreadsheet.cell_looks import ACCENT
from curriculum_studio.spreadsheet.table_writer import (
    Book,
    CellFormula,
    SheetTableWriter,
    TableColumn,
    Value,
)
from curriculum_studio.spreadsheet.vocabulary import UNITS, listed

#: Weeks of a term; more are shown where the themes need them.
TERM_WEEKS = 20

#: Columns before the weeks, from 0.
_START, _LENGTH, _END = 3, 4, 5
_FIRST_WEEK = 8


TERM: Mapping[str, Trilingual] = {
    "title": trilingual("学期主题计划", "Plan of the term", "Halbjahresplan"),
    "note": trilingual(
        "起始周可以改写，其后的主题和右边的色条会跟着变。",
        "The first week of a theme can be changed; what follows and the bars follow it.",
        "Die erste Woche eines Projekts kann geändert werden; alles Weitere folgt.",
    ),
    "from": trilingual("起始周", "From week", "Ab Woche"),
    "to": trilingual("结束周", "To week", "Bis Woche"),
}


def write_term(bundle: ExportRequest) -> Work[bytes]:
    """Write the plan of a term of some units, by class, a sheet for each language.

    Option `start`: the Monday of the first week as YYYY-MM-DD.

    Raises:
        StudioError: if `start` is no date.

    """
    first = _date(bundle.options.get("start", ""))
    order = {level: at for at, level in enumerate(CLASS_LEVELS)}
    units = sorted(bundle.documents, key=lambda each: order[head_of(each).class_level])
    book = Book(TERM["title"].get(bundle.languages[0]))
    for done, language in enumerate(bundle.languages):
        yield Progress(done, len(bundle.languages), message("Excel", "Writing the tables"))
        _write(book, units, language, first)
    return book.content()


def _date(text: str) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as problem:
        raise StudioError(
            message("Excel", "{date} is not a date.").fill(date=text),
            remedy=message("Excel", "Write it as 2026-09-01."),
        ) from problem


def _write(book: Book, units: Sequence[Document], language: Language, first: date | None) -> None:
    weeks = max(
        [TERM_WEEKS]
        + [
            sum(max(1, head_of(unit).weeks) for unit in group)
            for _, group in groupby(units, key=lambda each: head_of(each).class_level)
        ]
    )
    columns = [
        TableColumn(UNITS["number"].get(language), 6, "count"),
        TableColumn(UNITS["theme"].get(language), 26),
        TableColumn(UNITS["class_level"].get(language), 12, "centre"),
        TableColumn(TERM["from"].get(language), 9, "count"),
        TableColumn(UNITS["weeks"].get(language), 7, "count"),
        TableColumn(TERM["to"].get(language), 9, "count"),
        TableColumn(UNITS["domains"].get(language), 20),
        TableColumn(UNITS["activities"].get(language), 9, "count"),
        *(TableColumn(_week(at, first), 5.5, "centre") for at in range(weeks)),
    ]
    title = TERM["title"].get(language)
    intro = [title, TERM["note"].get(language)]
    table = book.table(title, columns, language, intro=intro, frozen_columns=3)
    before = ""
    for at, unit in enumerate(units, start=1):
        level = head_of(unit).class_level
        table.add(_row(at, unit, language, table, same_class=level == before, weeks=weeks))
        before = level
    if units:
        letters = (table.letter(_FIRST_WEEK), table.letter(_FIRST_WEEK + weeks - 1))
        area = f"{letters[0]}{table.first_row}:{letters[1]}{table.next_row - 1}"
        bar = DifferentialStyle(font=Font(color=ACCENT), fill=PatternFill("solid", bgColor=ACCENT))
        table.warn(area, f'{letters[0]}{table.first_row}="■"', bar)
    table.finish()


def _week(at: int, first: date | None) -> str:
    if first is None:
        return str(at + 1)
    monday = first + timedelta(weeks=at)
    return f"{at + 1}\n{monday.month}/{monday.day}"


def _row(
    at: int,
    unit: Document,
    language: Language,
    table: SheetTableWriter,
    *,
    same_class: bool,
    weeks: int,
) -> list[Value]:
    head, row = head_of(unit), table.next_row
    start, length, end = (table.letter(each) for each in (_START, _LENGTH, _END))
    topics = [TOPICS[each].get(language) if each in TOPICS else each for each in head.topics]
    domains = [DOMAINS[each].get(language) for each in head.domains] or topics
    begin: Value = CellFormula(f"={end}{row - 1}+1") if same_class else 1
    cells: list[Value] = [
        at,
        unit.title(language),
        CLASS_LEVELS[head.class_level].get(language),
        begin,
        max(1, head.weeks),
        CellFormula(f"={start}{row}+{length}{row}-1"),
        listed(domains, language),
        len(activities_of(unit)),
    ]
    for week in range(1, weeks + 1):
        inside = f"AND({week}>=${start}{row},{week}<=${end}{row})"
        cells.append(CellFormula(f'=IF({inside},"■","")'))
    return cells
