"""The rows of the bench: what exists so far of the budgets of the design, section 7."""

from collections.abc import Callable, Iterator
from functools import partial

from tests.bench import (
    checking,
    commenting,
    covering,
    domain,
    drafts,
    page_rows,
    reviews,
    searching,
    starting,
    storing,
    window_rows,
    workbooks,
    xlsx,
)
from tests.bench.frame import Measure, Row, allowed

#: Work of the rows of growth: so many times the small one. Quadratic work would have exponent 2.
TIMES, EXPONENT = 10, 1.1

#: What a workspace is after years, and in its first weeks: units, standards, clauses in each.
LARGE, SMALL = (1000, 20, 500), (20, 1, 500)

#: The most memory the program may take with the large workspace open (MB).
MEMORY = 350.0

#: The most processor seconds for all checks of 5,000 clauses, and after a key press: its median
#: and the 99th of 100.
CHECKS, CHECKS_KEY, CHECKS_WORST = 1.0, 0.005, 0.016


def _growth(name: str, large: Measure, small: Measure) -> Row:
    return Row(f"growth, 500 to 5,000: {name}", large, small, EXPONENT, times=TIMES)


def _memory(_: object) -> float:
    return MEMORY


#: Acts in the full window: budgets in milliseconds at so many rows (design, section 7).
_ACTS: dict[str, tuple[Callable[[int], Measure], dict[int, int]]] = {
    "opening": (window_rows.opening, {500: 60, 5000: 100, 20000: 150}),
    "Enter": (partial(window_rows.key, "enter"), {500: 12, 5000: 12, 20000: 16}),
    "moving up": (partial(window_rows.key, "up"), {500: 12, 5000: 12, 20000: 16}),
    "undo": (partial(window_rows.key, "undo"), {500: 12, 5000: 12, 20000: 16}),
    "longest turn in a pause": (window_rows.pause, {500: 16, 5000: 16, 20000: 50}),
    "longest turn in 60 acts": (window_rows.script, {500: 16, 5000: 16, 20000: 50}),
    "first change of a day": (window_rows.first_change, {500: 16, 5000: 16, 20000: 50}),
    "zoom": (partial(window_rows.look, "zoom"), {500: 30, 5000: 30, 20000: 30}),
    "languages shown": (partial(window_rows.look, "languages"), {500: 60, 5000: 60, 20000: 60}),
    "language of the program": (
        partial(window_rows.look, "program"),
        {500: 60, 5000: 60, 20000: 60},
    ),
    "theme": (partial(window_rows.look, "theme"), {500: 60, 5000: 60, 20000: 60}),
}


def _window_rows() -> Iterator[Row]:
    for name, (measure, budgets) in _ACTS.items():
        for rows, budget in budgets.items():
            words = f"window, {rows:,} rows, 3 languages: {name}"
            yield Row(words, measure(rows), allowed(budget / 1000), 1.0)


ROWS: tuple[Row, ...] = (
    Row(
        "library file against its text, 1,000 units, 20 standards (bytes)",
        storing.library_size,
        storing.library_text,
        3.0,
        runs=1,
    ),
    Row(
        "file grown by an edit, against the text of 173 bytes (bytes)",
        storing.bytes_per_edit,
        storing.bytes_of_text,
        4.0,
        runs=1,
    ),
    Row(
        "commit of one text against bare SQLite",
        storing.commit_time,
        storing.bare_commit_time,
        2.0,
    ),
    Row("start to the first painted window", starting.ours, starting.limit, 1.4, runs=5),
    Row(
        "start to the last document usable, 1,000 units, 20 standards",
        starting.usable(*LARGE),
        starting.limit,
        6.0,
        runs=5,
    ),
    Row(
        "memory, the large workspace open beside a small one (MB)",
        starting.memory(*LARGE),
        starting.memory(*SMALL),
        1.3,
    ),
    Row(
        "memory, the large workspace open, at most 350 (MB)",
        starting.memory(*LARGE),
        _memory,
        1.0,
        runs=1,
    ),
    Row("a document of 500 rows, 3 languages, to its painted page (s)", page_rows.opening(500)),
    Row("a document of 5,000 rows, 3 languages, to its painted page (s)", page_rows.opening(5000)),
    _growth("opening", page_rows.opening(5000), page_rows.opening(500)),
    Row("key press to painted text, 500 rows, median (s)", page_rows.key_press(500)),
    Row(
        "key press to painted text, 5,000 rows, median",
        page_rows.key_press(5000),
        page_rows.bare_key_press(5000),
        2.0,
    ),
    Row(
        "key press to painted text, 5,000 rows, 99th of 100 (s)",
        page_rows.key_press(5000, 0.99),
        None,
        0.016,
    ),
    _growth("a key press", page_rows.key_press(5000), page_rows.key_press(500)),
    Row("a scroll step into rows never seen, 500 rows (s)", page_rows.scroll_step(500)),
    Row("a scroll step into rows never seen, 5,000 rows (s)", page_rows.scroll_step(5000)),
    _growth("a scroll step", page_rows.scroll_step(5000), page_rows.scroll_step(500)),
    *_window_rows(),
    Row("memory with a document of 500 rows open (MB)", starting.memory(0, 1, 500)),
    Row("memory with a document of 5,000 rows open (MB)", starting.memory(0, 1, 5000)),
    _growth("memory", starting.memory(0, 1, 5000), starting.memory(0, 1, 500)),
    Row("checks of 5,000 clauses (s)", checking.whole(5000), allowed(CHECKS), 1.0),
    Row(
        "checks after a key press, 5,000 clauses, median (s)",
        checking.after_key(5000),
        allowed(CHECKS_KEY),
        1.0,
    ),
    Row(
        "checks after a key press, 5,000 clauses, 99th of 100 (s)",
        checking.after_key(5000, 0.99),
        allowed(CHECKS_WORST),
        1.0,
    ),
    _growth("checks", checking.whole(5000), checking.whole(500)),
    Row("one edit of a text, standard of 5,000 clauses (s)", domain.edit_of(5000), None, 0.002),
    Row("numbers of a standard of 5,000 clauses (s)", domain.numbering_of(5000)),
    _growth("numbers of a standard", domain.numbering_of(5000), domain.numbering_of(500)),
    _growth("one edit of a text", domain.edit_of(5000), domain.edit_of(500)),
    Row(
        "search, 30 MB of text, two Chinese characters, top 50",
        searching.ours,
        searching.limit,
        2.0,
    ),
    Row("DOCX of 2,000 paragraphs, 200 tables of 10 x 5", drafts.ours, drafts.limit, 1.2),
    Row("the same beside naive python-docx", drafts.ours, drafts.naive, 1.0, runs=1),
    Row(
        "the same beside pandoc, where it is installed",
        drafts.ours,
        drafts.pandoc if drafts.PANDOC else None,
        1.0 if drafts.PANDOC else None,
        runs=1,
    ),
    Row("10,000 comments of a Word file read (s)", reviews.reading(10_000), None, 5.0, runs=1),
    Row("log of 10,000 comments taken in (s)", reviews.taking_log(10_000), None, 5.0, runs=1),
    Row("a word typed beside 1,000 comments (s)", commenting.typing(1000)),
    Row(
        "growth, 1,000 to 10,000 comments: a word typed beside them",
        commenting.typing(10_000),
        commenting.typing(1000),
        EXPONENT,
        times=TIMES,
    ),
    Row("redline of 2,000 paragraphs, a tenth changed (s)", reviews.redline(2000)),
    Row("XLSX of 50,000 rows x 10, styled", xlsx.ours, xlsx.limit, 1.3),
    Row("assessment workbook of 44 indicators written (s)", workbooks.write_one),
    Row("200 filled workbooks read and kept (s)", workbooks.read_many(200), None, 20.0, runs=1),
    Row("coverage: a frame of 1,000 units x 200 goals (s)", covering.matrix_frame, None, 0.016),
    Row("coverage: 1,000 units x 200 goals read and counted (s)", covering.count_matrix),
    Row("CASE file of 2,500 items read (s)", covering.case_import(2500)),
    Row("library of 1,000 units: listed (s)", covering.list_units),
    Row("library of 1,000 units: two Chinese characters found (s)", covering.search_units),
    Row("library of 1,000 units: one opened (s)", covering.open_unit),
)
