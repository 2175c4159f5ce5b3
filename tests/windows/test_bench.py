"""The bench judges every row, and every measure works at the smallest size."""

import gc
import math
import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer

from tests.bench import (
    checking,
    commenting,
    covering,
    domain,
    drafts,
    frame,
    importing,
    reviews,
    rows,
    searching,
    starting,
    storing,
    window_rows,
    workbooks,
    xlsx,
)
from tests.bench.__main__ import main
from tests.bench.afternoon import Afternoon, spend
from tests.bench.event_loop import play
from tests.bench.frame import Batch, Growth, Row, Unit, grown, judged, measure, ninety_ninth, single
from tests.bench.report import Took, as_markdown, as_table, kept, save

TINY = {
    "memory": starting.memory_of_tabs(80, 80, settled=1),
    "command line": starting.listing(3, 1, 80),
    "edit": domain.edit_of(50),
    "numbering": domain.numbering_of(50),
    "checks": checking.whole(50),
    "case": covering.case_import(60),
    "workbooks": workbooks.read_many(1),
    "workbook": workbooks.write_one,
    "comments": reviews.reading(12),
    "log": reviews.taking_log(12),
    "redline": reviews.redline(40),
    "typing beside comments": commenting.typing(12),
    "docx": drafts.ours,
    "docx by lxml": drafts.limit,
    "draft": importing.ours(80),
    "xlsx": xlsx.ours,
    "search": searching.ours(1_200_000),
    "bare search": searching.limit(1_200_000),
    "after a crash": storing.opening_after_crash(lambda: searching.library_of(1_200_000)),
    "size": storing.library_size(3, 1, 80),
    "text": storing.library_text(3, 1, 80),
    "matrix": covering.matrix_frame,
    "counted": covering.count_matrix,
    "listed": covering.list_units,
    "opened": covering.open_unit,
}
if not xlsx.MISSING:
    TINY["xlsx by XlsxWriter"] = xlsx.limit


@pytest.fixture(autouse=True, scope="module")
def tiny():
    """Sizes of the modules that have them as constants."""
    caches = (covering.library, drafts._large, drafts._threads, searching.library_of)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(covering, "UNITS", 3)
        patch.setattr(drafts, "PARAGRAPHS", 20)
        patch.setattr(drafts, "TABLES", 20)
        patch.setattr(drafts, "PICTURES", 20)
        patch.setattr(drafts, "COMMENTS", 3)
        patch.setattr(xlsx, "ROWS", 20)
        patch.setattr(storing, "EDITS", 3)
        patch.setattr(storing, "ROWS", 80)
        patch.setattr(checking, "KEYS", 3)
        patch.setattr(commenting, "WORDS", 2)
        patch.setattr(window_rows, "KEYS", 4)
        patch.setattr(window_rows, "STEPS", 4)
        patch.setattr(window_rows, "ACTS", 3)
        patch.setattr(window_rows, "PAUSE", 50)
        patch.setattr(window_rows, "SCRIPT", 14)
        patch.setattr(window_rows, "REST", 5)
        yield
    for each in caches:
        each.cache_clear()


@pytest.fixture(autouse=True)
def loaded_is_kept():
    """Bench windows let all go again; to look through all that is loaded takes seconds."""
    gc.freeze()


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


#: Those of which each part is made by tests of its own too.
LONG = {"memory", "workbooks", "command line"}


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=[pytest.mark.campaign] * (name in LONG)) for name in TINY],
)
def test_every_measure_measures(name, qapp, tmp_path):
    assert TINY[name](tmp_path) > 0


def test_a_start_has_its_first_useful_paint_before_it_is_usable(qapp, tmp_path):
    found = starting.both(3, 1, 80)(tmp_path, ())
    first, usable = found[starting.FIRST_PAINT], found[starting.USABLE]
    assert 0 < first[1] < first[0] <= usable[0]


@pytest.mark.campaign
def test_a_window_measures_all_its_rows(qapp, tmp_path):
    batch = window_rows.batch(500, size=80)
    names = {row.name for row in batch.rows}
    assert names == set(batch.take(tmp_path, names))


def test_commits_are_measured_against_what_they_wrote(qapp, tmp_path):
    found = storing.commits(tmp_path, {storing.COMMIT, storing.GROWN})
    assert 0 < found[storing.COMMIT][1] < found[storing.COMMIT][0]
    assert found[storing.GROWN][1] == len(storing._text(3).encode()) == storing.BYTES


def test_checks_are_measured_after_keys(tmp_path):
    found = checking.after_keys(50)(tmp_path, ())
    assert 0 < found[checking.KEY][0] <= found[checking.WORST_KEY][0]


# --- judging ----------------------------------------------------------------------------------


def test_rows_have_their_own_names_and_growth_follows_from_rows():
    names = [row.name for batch in rows.BATCHES for row in batch.rows]
    names += [growth.name for growth in rows.GROWTHS]
    assert len(names) == len(set(names))
    for growth in rows.GROWTHS:
        assert len(growth.parts) == 3
        assert set(growth.parts.values()) < set(names)


def test_every_row_has_a_budget_that_can_be_missed():
    for row in (row for batch in rows.BATCHES for row in batch.rows):
        assert judged(row, [(row.budget * 1.01, 1.0)]).verdict.value == "OVER"
        assert judged(row, [(row.budget * 0.99, 1.0)]).verdict.value == "ok"


def test_the_99th_of_a_hundred_is_not_the_worst():
    assert ninety_ninth(range(100, 0, -1)) == 99
    assert ninety_ninth(range(1, 201)) == 198
    assert ninety_ninth([5.0]) == 5.0


def test_ratios_are_those_of_pairs():
    outcome = judged(Row("x", 3.0), [(9.0, 3.0), (40.0, 10.0), (50.0, 10.0)])
    assert (outcome.measured, outcome.limit, outcome.value) == (40.0, 10.0, 4.0)
    assert "OVER" in as_table([outcome])


@pytest.mark.parametrize("pair", [(0.0, 1.0), (1.0, 0.0), (math.nan, 1.0), (-1.0, 1.0)])
def test_what_measured_nothing_is_no_success(pair):
    with pytest.raises(ValueError, match="x: measured"):
        judged(Row("x", 3.0), [pair])


def test_growth_is_an_exponent_over_all_sizes():
    parts = {1: "a", 10: "b", 100: "c"}
    quadratic = [
        judged(Row(name, 9e9, Unit.SECONDS), [(size**2, 1.0)]) for size, name in parts.items()
    ]
    found = grown(Growth("g", parts), quadratic)
    assert math.isclose(found.value, 2.0)
    assert found.verdict.value == "OVER"
    # What is judged against another program grows by itself, whatever the other one does.
    alike = [judged(Row(name, 9e9), [(size, size)]) for size, name in parts.items()]
    assert math.isclose(grown(Growth("g", parts), alike).value, 1.0)


def test_runs_that_do_not_count_are_not_counted(tmp_path):
    values = iter([100.0, 1.0, 2.0, 3.0])
    batch = single("x", lambda _: next(values), lambda _: 1.0, 3.0)
    (outcome,) = measure(batch, tmp_path, ["x"])
    assert outcome.value == 2.0


# --- the command ------------------------------------------------------------------------------


def _batches(value=2.0):
    def take(_, wanted):
        assert set(wanted) <= {"fast one", "slow one"}
        return {name: (value if name == "slow one" else 1.0, 1.0) for name in wanted}

    missing = single("not here", lambda _: 1.0, lambda _: 1.0, 1.0, missing="pandoc")
    rows = (Row("fast one", 1.5), Row("slow one", 1.5))
    return [Batch(take, rows, runs=1, warm=False), missing]


class Collector:
    """Stands for the module gc: to look through all that tests have loaded takes seconds."""

    def __init__(self, frozen: int) -> None:
        self.frozen = frozen
        self.acts: list[str] = []

    def get_freeze_count(self) -> int:
        return self.frozen

    def collect(self) -> None:
        self.acts.append("collect")

    def freeze(self) -> None:
        self.acts.append("freeze")

    def unfreeze(self) -> None:
        self.acts.append("unfreeze")


@pytest.mark.parametrize("frozen", [0, 5000])
def test_what_other_rows_left_is_not_looked_through_meanwhile(tmp_path, monkeypatch, frozen):
    collector = Collector(frozen)
    monkeypatch.setattr(frame, "gc", collector)

    def ours(_):
        collector.acts.append("row")
        return 1.0

    measure(single("Row", ours, ours, 2.0, runs=2, warm=False), tmp_path, {"Row"})
    after = [] if frozen else ["unfreeze"]  # what tests share stays
    assert collector.acts == ["collect", "freeze", "row", "row", *after] * 2


def test_a_row_that_is_over_ends_with_a_code(capsys):
    assert main([], _batches(), []) == 1
    said = capsys.readouterr().out
    assert "slow one" in said
    assert "not here: pandoc" in said
    assert "1 ok, 1 over, 1 not measured" in said
    assert main([], _batches(1.0), []) == 0


def test_rows_can_be_chosen(capsys):
    assert main(["--row", "fast one"], _batches(), []) == 0
    assert "slow one" not in capsys.readouterr().out
    assert main(["--only", "SLOW"], _batches(), []) == 1
    assert main(["--only", "nothing of this kind"], _batches(), []) == 2
    growth = Growth("growth", {1: "fast one", 10: "slow one"}, 9.0)
    # What growth follows from is measured with it, and judged too.
    assert main(["--row", "growth"], _batches(1.0), [growth]) == 0
    assert "fast one" in capsys.readouterr().out


def test_a_run_is_kept_and_compared_with(tmp_path, capsys):
    target = tmp_path / "run.json"
    main(["--save", str(target)], _batches(1.0), [])
    assert kept(target) == {"fast one": 1.0, "slow one": 1.0}
    page = target.with_suffix(".md").read_text("utf-8")
    assert "| slow one | 1.00x | 1.50x | 67% | ok |" in page
    capsys.readouterr()
    main(["--compare", str(target)], _batches(1.4), [])
    lines = capsys.readouterr().out.splitlines()
    assert next(line for line in lines if "slow one" in line).endswith("1.00x ok slower 1.40x")
    assert next(line for line in lines if "fast one" in line).endswith("1.00x ok")


def test_a_page_names_what_is_over(tmp_path):
    outcomes = [judged(Row("x", 0.016, Unit.SECONDS), [(0.5, 10.0)])]
    page = as_markdown(outcomes, Took(3.0, 2.0))
    assert "| x | 50 ms | 16 ms | 312% | **OVER** |" in page
    save(tmp_path / "a.json", outcomes, Took(3.0, 2.0))
    assert kept(tmp_path / "a.json") == {"x": 0.05}


# --- the instrument at the event loop ---------------------------------------------------------


def _busy(seconds):
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def test_a_stall_is_one_long_turn_and_rest_is_none(qapp):
    turns = play([(lambda: _busy(0.03), 20), (lambda: None, 60)])
    assert sum(turn >= 0.03 for turn in turns) == 1
    assert sum(turns) < 0.08


def test_work_of_timers_between_acts_is_seen(qapp):
    QTimer.singleShot(10, lambda: _busy(0.04))
    assert max(play([(lambda: None, 60)])) >= 0.04


# --- the afternoon ----------------------------------------------------------------------------


@pytest.mark.campaign
def test_an_afternoon_is_spent_over_its_documents(qapp, tmp_path):
    seen = spend(tmp_path, 20, rows=(80, 80))
    assert sum(map(len, seen.turns.values())) == 20
    assert len(seen.turns) > 5
    assert seen.memory[-1][0] == 20
    assert 1 < seen.bytes_per_text < 100


def test_an_afternoon_tells_of_stalls_of_growing_memory_and_of_a_swollen_library():
    calm = Afternoon(100, {"key": [0.001, 0.015]}, [(50, 200.0), (75, 200.1), (100, 200.2)], 2.9)
    assert calm.problems == []
    rough = Afternoon(100, {"key": [0.017]}, [(50, 200.0), (75, 201.0), (100, 202.0)], 3.1)
    assert [each.split()[0] for each in rough.problems] == ["longest", "memory", "the"]
    assert rough.longest == ("key", 0.017)
    assert rough.growth == pytest.approx(4.0)
    assert rough.said().count("OVER") == 3


@pytest.mark.campaign
def test_memory_stays_flat_over_three_thousand_acts(qapp, tmp_path):
    seen = spend(tmp_path, 3000)
    print(seen.said())
    assert seen.growth <= 1.0
