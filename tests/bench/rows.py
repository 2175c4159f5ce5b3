"""The rows of the bench: the budgets of the design, section 7, and those of what else is large.

A budget that is missed for a reason stays red: one that moved with the last run would let
everything grow a little each time.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from tests.bench import (
    checking,
    commenting,
    covering,
    domain,
    drafts,
    importing,
    merging,
    paper,
    reviews,
    searching,
    starting,
    storing,
    window_rows,
    workbooks,
    xlsx,
)
from tests.bench.frame import Batch, Growth, Measure, Row, Unit, seconds, single

#: What a library is after years, and in its first weeks: units, standards, clauses in each.
LARGE, SMALL = (1000, 20, 500), (20, 1, 500)

#: Rows of the documents in the window.
SIZES = (500, 5000, 20000)

#: The most memory that the program may take, in megabytes.
MEMORY = 300.0

#: Acts whose time may not depend on the size of the document, and what may grow a little.
FLAT = ("Enter", "Tab", "moving", "undo", "scrolling", window_rows.WORST_KEY)
FLAT_EXPONENT = 0.3


def _sizes(
    name: str, measure: Callable[[int], Measure], budgets: Mapping[int, float]
) -> Iterator[Batch]:
    """Yield the rows of one work at several sizes, with what each may take in seconds."""
    for size, budget in budgets.items():
        yield seconds(_sized(name, size), measure(size), budget, runs=2)


def _sized(name: str, size: int) -> str:
    return name.format(f"{size:,}")


def _grows(name: str, sizes: tuple[int, ...], budget: float = 1.1) -> Growth:
    """Return how the rows of one work grow with their sizes."""
    return Growth(
        f"growth: {name.format('n')}", {size: _sized(name, size) for size in sizes}, budget
    )


def _after_crash(size: int) -> Measure:
    return storing.opening_after_crash(partial(searching.library_of, size))


# --- names of work that is measured at several sizes ------------------------------------------

SEARCH = "search, {} bytes of text, two Chinese characters, top 50"
AFTER_CRASH = "library of {} bytes of text opened after a crash"
IMPORT = "Word draft of {} rows read, against pandoc"
CHECKS = "checks of {} clauses"
NUMBERS = "numbers of a standard of {} clauses"
EDIT = "one edit of a text, standard of {} clauses"
MERGE = "merge of {} nodes, a tenth changed on each side, against opening the document"
REDLINE = "redline of {} paragraphs, a tenth changed"
COMMENTS = "{} comments of a Word file read"
LOG = "log of {} comments taken in"
TYPING = "a word typed beside {} comments"

#: What the work may take in seconds, by its size. Where the design says nothing, budgets are what
#: was measured in November 2026 and a third.
_CHECKS = {500: 0.1, 1600: 0.32, 5000: 1.0}
_NUMBERS = {500: 0.004, 1600: 0.012, 5000: 0.038}
_EDIT = {500: 0.00004, 1600: 0.00007, 5000: 0.0002}
_REDLINE = {500: 0.25, 1000: 0.5, 2000: 1.0}
_COMMENTS = {1000: 0.32, 3000: 0.6, 10_000: 1.7}
_LOG = {300: 0.33, 1000: 0.6, 3000: 1.6}
_TYPING = {100: 0.03, 1000: 0.03, 10_000: 0.045}
_IMPORT = (500, 2000, 5000)
_MERGE = (500, 1600, 5000)

#: Search against the bare query: the fifty hits that are shown weigh more in a small library.
_SEARCH = dict(zip(searching.SIZES, (2.5, 1.7, 1.3), strict=True))

BATCHES: tuple[Batch, ...] = (
    Batch(
        starting.both(*LARGE),
        (Row(starting.FIRST_PAINT, 4.0), Row(starting.USABLE, 5.5)),
        runs=5,
    ),
    seconds("command line: list", starting.listing(*LARGE), 0.3, runs=5),
    *(window_rows.batch(rows) for rows in SIZES),
    *_sizes(TYPING, commenting.typing, _TYPING),
    single(
        "DOCX of 2,000 paragraphs, 200 tables, 100 pictures, 50 comments, against lxml",
        drafts.ours,
        drafts.limit,
        1.2,
        runs=5,
    ),
    single(
        "the same text against pandoc",
        drafts.ours,
        drafts.pandoc,
        1.0,
        missing="" if drafts.PANDOC else "pandoc",
    ),
    single(
        "XLSX of 50,000 rows x 10, styled, against XlsxWriter with constant memory",
        xlsx.ours,
        xlsx.limit,
        1.1,
        runs=2,
        warm=False,
        missing=xlsx.MISSING,
    ),
    single(
        "PDF of the sample standard after a change, against a conversion by a warm LibreOffice",
        paper.again,
        paper.limit,
        0.3,
        runs=3,
        missing="" if paper.OFFICE else "LibreOffice",
    ),
    single(
        "the first PDF, with the start of the process that makes it",
        paper.first,
        paper.limit,
        1.2,
        runs=2,
        missing="" if paper.OFFICE else "LibreOffice",
    ),
    seconds("preview of 57 pages after a change", paper.preview, 1.0, runs=3),
    *(
        single(
            _sized(IMPORT, rows),
            importing.ours(rows),
            importing.limit(rows),
            1.0,
            runs=2,
            missing="" if drafts.PANDOC else "pandoc",
        )
        for rows in _IMPORT
    ),
    *(
        single(_sized(SEARCH, size), searching.ours(size), searching.limit(size), budget)
        for size, budget in _SEARCH.items()
    ),
    *(
        seconds(_sized(AFTER_CRASH, size), _after_crash(size), 0.3, runs=2)
        for size in searching.SIZES
    ),
    Batch(storing.commits, (Row(storing.COMMIT, 2.0), Row(storing.GROWN, 4.0))),
    single(
        "library of 1,000 units, 20 standards: file against its text",
        storing.library_size(*LARGE),
        storing.library_text(*LARGE),
        3.0,
        runs=1,
        warm=False,
    ),
    *_sizes(CHECKS, checking.whole, _CHECKS),
    seconds(
        "checks of 5,000 clauses of real texts",
        checking.whole(5000, checking.real_standard),
        1.0,
        runs=2,
    ),
    Batch(
        checking.after_keys(5000),
        (
            Row(checking.KEY, 0.005, Unit.SECONDS),
            Row(checking.WORST_KEY, 0.016, Unit.SECONDS),
        ),
        runs=2,
    ),
    *_sizes(EDIT, domain.edit_of, _EDIT),
    *_sizes(NUMBERS, domain.numbering_of, _NUMBERS),
    *_sizes(REDLINE, reviews.redline, _REDLINE),
    *(
        single(
            _sized(MERGE, nodes),
            merging.one(nodes, nodes // 10),
            merging.opened(nodes),
            2.0,
        )
        for nodes in _MERGE
    ),
    seconds("merge of 1,000 units, a tenth changed on each side", merging.many(1000), 2.0, runs=2),
    *_sizes(COMMENTS, reviews.reading, _COMMENTS),
    *_sizes(LOG, reviews.taking_log, _LOG),
    seconds("assessment workbook of 44 indicators written", workbooks.write_one, 0.2),
    seconds("50 filled workbooks read and kept", workbooks.read_many(50), 5.2, runs=1),
    seconds("coverage: a frame of 1,000 units x 200 goals", covering.matrix_frame, 0.016),
    seconds("coverage: 1,000 units x 200 goals read and counted", covering.count_matrix, 0.53),
    seconds("CASE file of 2,500 items read", covering.case_import(2500), 0.17),
    seconds("library of 1,000 units: listed", covering.list_units, 0.012),
    seconds("library of 1,000 units: two Chinese characters found", covering.search_units, 0.08),
    seconds("library of 1,000 units: one opened", covering.open_unit, 0.002),
    single(
        "memory, 20,000 rows, 1,000 comments, three tabs",
        starting.memory_of_tabs(20_000, 500),
        starting.one,
        MEMORY,
        Unit.MEGABYTES,
        runs=1,
        warm=False,
    ),
    single(
        "memory, library of 1,000 units and 20 standards",
        starting.memory(*LARGE),
        starting.one,
        MEMORY,
        Unit.MEGABYTES,
        runs=1,
        warm=False,
    ),
    single(
        "memory, the same against a library of 20 units",
        starting.memory(*LARGE),
        starting.memory(*SMALL),
        1.3,
        runs=1,
        warm=False,
    ),
)


def _in_windows(act: str, budget: float) -> Growth:
    names = {rows: window_rows.name_of(act, rows) for rows in SIZES}
    return Growth(f"growth, window: {act}", names, budget)


GROWTHS: tuple[Growth, ...] = (
    *(_in_windows(act, FLAT_EXPONENT) for act in FLAT),
    _in_windows(window_rows.OPENING, 1.1),
    _grows(TYPING, tuple(_TYPING), FLAT_EXPONENT),
    _grows(SEARCH, searching.SIZES),
    _grows(IMPORT, _IMPORT),
    _grows(CHECKS, tuple(_CHECKS)),
    _grows(EDIT, tuple(_EDIT)),
    _grows(NUMBERS, tuple(_NUMBERS)),
    _grows(REDLINE, tuple(_REDLINE)),
    # Three states of a document are compared node by node; the large ones outgrow the caches.
    _grows(MERGE, _MERGE),
    _grows(COMMENTS, tuple(_COMMENTS)),
    _grows(LOG, tuple(_LOG)),
)
