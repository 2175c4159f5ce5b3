"""Every row of the bench works, at the smallest size, so that none rots between measurements."""

import math

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from tests.bench import (
    covering,
    domain,
    drafts,
    page_rows,
    reviews,
    rows,
    searching,
    starting,
    window_rows,
    workbooks,
    xlsx,
)
from tests.bench.frame import Row, as_table, measure

TINY = {
    "usable": starting.usable(3, 1, 80),
    "memory": starting.memory(3, 1, 80, settled=1),
    "opening": page_rows.opening(80),
    "key press": page_rows.key_press(80),
    "bare key press": page_rows.bare_key_press(80),
    "scrolling": page_rows.scroll_step(80),
    "opening in the window": window_rows.opening(80),
    "Enter in the window": window_rows.key("enter", 80),
    "pause in the window": window_rows.pause(80),
    "script in the window": window_rows.script(80),
    "theme in the window": window_rows.look("theme", 80),
    "edit": domain.edit_of(50),
    "numbering": domain.numbering_of(50),
    "case": covering.case_import(60),
    "workbooks": workbooks.read_many(1),
    "workbook": workbooks.write_one,
    "comments": reviews.reading(12),
    "log": reviews.taking_log(12),
    "redline": reviews.redline(40),
    "first paint": starting.ours,
    "empty window": starting.limit,
    "docx": drafts.ours,
    "docx by lxml": drafts.limit,
    "docx by python-docx": drafts.naive,
    "xlsx": xlsx.ours,
    "xlsx by openpyxl": xlsx.limit,
    "search": searching.ours,
    "bare search": searching.limit,
    "matrix": covering.matrix_frame,
    "counted": covering.count_matrix,
    "listed": covering.list_units,
    "opened": covering.open_unit,
}


@pytest.fixture(autouse=True, scope="module")
def tiny():
    """Sizes of the modules that have them as constants."""
    caches = (covering.library, drafts._large, searching._workspace)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(covering, "UNITS", 3)
        patch.setattr(drafts, "PARAGRAPHS", 20)
        patch.setattr(drafts, "TABLES", 20)
        patch.setattr(searching, "SIZE", 1_200_000)
        patch.setattr(xlsx, "ROWS", 20)
        patch.setattr(page_rows, "KEYS", 3)
        patch.setattr(page_rows, "STEPS", 10)
        patch.setattr(window_rows, "ACTS", 3)
        patch.setattr(window_rows, "PAUSE", 50)
        patch.setattr(window_rows, "SCRIPT", 12)
        patch.setattr(window_rows, "REST", 5)
        yield
    for each in caches:
        each.cache_clear()


@pytest.fixture(autouse=True)
def nothing_left(qapp):
    """Take away what a measure leaves: the next window changes the look of all that are there.

    The look of the whole program too, which would hide that of a page that is tested alone.
    """
    yield
    qapp.setStyleSheet("")
    for widget in qapp.topLevelWidgets():
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("name", TINY)
def test_every_measure_measures(name, qapp, tmp_path):
    assert TINY[name](tmp_path) > 0


def test_rows_have_their_own_names():
    names = [row.name for row in rows.ROWS]
    assert len(names) == len(set(names))


def test_ratios_are_those_of_pairs_and_growth_is_an_exponent(tmp_path):
    values = iter([9.0, 20.0, 40.0, 60.0])
    row = Row("x", lambda _: next(values), lambda _: 10.0, 3.0)
    outcome = measure(row, tmp_path / "a")
    assert (outcome.seconds, outcome.ratio, outcome.ok) == (40.0, 4.0, False)
    assert "OVER" in as_table([outcome])
    growth = measure(Row("y", lambda _: 100.0, lambda _: 1.0, 1.1, times=10), tmp_path / "b")
    assert growth.ratio is not None
    assert math.isclose(growth.ratio, 2.0)
    assert growth.ok is False
    linear = measure(Row("z", lambda _: 10.0, lambda _: 1.0, 1.1, times=10), tmp_path / "c")
    assert linear.ok is True
