"""How the tests themselves are run: codes at the end, the order of the slow ones, what is told."""

import importlib
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.conftest import modules_of, slow_first
from tests.helpers import spent

ROOT = Path(__file__).resolve().parent.parent
PASTING = "tests/windows/editor/clipboard/test_pasting.py"
ONE = "test_a_picture_fills_the_figure_that_has_none"


@pytest.fixture(scope="module")
def quality():
    # Tools import each other by their names, and dataclasses look for their module by it.
    sys.path.insert(0, str(ROOT / "tools"))
    yield importlib.import_module("quality")
    sys.path.remove(str(ROOT / "tools"))
    del sys.modules["quality"], sys.modules["budgets"]


@pytest.fixture
def run(tmp_path):
    """Starts Python with arguments of pytest; what that keeps is kept apart."""
    variables = {name: value for name, value in os.environ.items() if "PYTEST" not in name}

    def start(*arguments):
        return subprocess.run(
            [sys.executable, *map(str, arguments), "-o", f"cache_dir={tmp_path / 'cache'}"],
            cwd=ROOT,
            env={**variables, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=False,
        )

    return start


@pytest.mark.parametrize(
    "way",
    [
        ("tools/quality.py", "test"),  # which starts the other one
        pytest.param(("-m", "pytest"), marks=pytest.mark.campaign),
    ],
)
def test_tests_of_the_clipboard_end_with_success(run, way):
    """What lies on the clipboard at the end crashed the process after all had passed."""
    ended = run(*way, "-q", PASTING, "-k", ONE)
    assert "1 passed" in ended.stdout
    assert ended.returncode == 0, ended.stderr


@pytest.fixture
def called(quality, monkeypatch):
    """What the command would start for some tests, each ending with one of the codes."""

    def start(*arguments, codes=(0,)):
        calls, left = [], list(codes)
        monkeypatch.setattr(quality, "call", lambda *words: calls.append(words) or left.pop(0))
        return quality.main(["test", *arguments]), calls

    return start


@pytest.mark.parametrize(
    "file", ["tests/tools/test_windows_package.py", "tests/kinds/test_every_kind.py"]
)
def test_tests_of_the_whole_program_are_run_with_qt(called, quality, file):
    code, ((*words,),) = called("-q", file)
    assert code == 0
    assert words[:2] == ["-m", "pytest"]
    assert words[-1] == file
    assert not {*quality.WITHOUT_QT, *quality.NOT_WITH_QT} & set(words) - {"-p"}
    _, ((*words,),) = called("-q", "tests/core/test_rank.py")
    assert set(quality.WITHOUT_QT) < set(words)


def test_no_test_and_an_unknown_one_end_with_their_codes(run, called, quality):
    some = "tests/core/test_rank.py"
    assert run("tools/quality.py", "test", f"{some}::no_such_test").returncode == 4
    assert quality.NO_TESTS == pytest.ExitCode.NO_TESTS_COLLECTED == 5
    assert called(some, "-k", "no_such_test", codes=(quality.NO_TESTS,))[0] == 5
    # Where one of two parts has found tests, its code counts.
    assert called("-k", "rank", codes=(0, quality.NO_TESTS))[0] == 0
    assert called("-k", "rank", codes=(quality.NO_TESTS, 1))[0] == 1


def test_an_end_by_a_signal_is_no_success(quality):
    assert quality.worst([0, -11]) == -11
    assert quality.worst([0, 1, 0]) == 1
    assert quality.worst([0, 0]) == 0


def test_files_of_a_run_are_made_in_memory_and_gone_after_it(quality, tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", "before")
    monkeypatch.setattr(quality, "MEMORY", tmp_path)
    with quality.files_in_memory():
        folder = Path(os.environ["TMPDIR"])
        assert folder.parent == tmp_path
        (folder / "left").touch()
    assert list(tmp_path.iterdir()) == []
    assert os.environ["TMPDIR"] == "before"


def test_where_memory_is_short_files_are_made_on_the_disk(quality, tmp_path, monkeypatch):
    monkeypatch.delenv("TMPDIR", raising=False)
    for name, value in (("MEMORY_NEEDED", 10**18), ("MEMORY", tmp_path / "none")):
        monkeypatch.setattr(quality, name, value)
        with quality.files_in_memory():
            assert "TMPDIR" not in os.environ


def test_the_last_line_counts_passed_and_failed(quality, capsys):
    steps = [
        quality.Step("core", 0, 1.0, "3 passed, 1 skipped in 1.00s"),
        quality.Step("all else", 1, 2.0, "= 1 failed, 5 passed, 2 errors in 2.00s ="),
    ]
    assert quality.summarise(steps) == 1
    last = capsys.readouterr().out.splitlines()[-1]
    assert last == "tests: 8 passed, 3 failed, 1 skipped"


def test_a_run_says_what_it_could_not_check(run, tmp_path, quality, monkeypatch, capsys):
    """Of schemas that are not in the repository, in a worker."""
    test = tmp_path / "test_some.py"
    test.write_text(
        "from pathlib import Path\n\nimport pytest\n\nfrom tests.helpers import real_data\n\n"
        'NOWHERE = Path("nowhere")\n\n\n@real_data.needs(NOWHERE, "the schema of X")\n'
        '@pytest.mark.parametrize("at", range(3))\ndef test_valid(at):\n    assert False\n\n\n'
        'def test_read():\n    real_data.wanted(NOWHERE, "files of others")\n\n\n'
        'def test_other():\n    pytest.skip("it is too late")\n',
        encoding="utf-8",
    )
    target = tmp_path / "spent" / "some.json"
    counting = ("-p", "tests.helpers.spent", "--spent", target, *quality.WITHOUT_QT)
    ended = run("-m", "pytest", "-q", "-n", "1", "-c", "pyproject.toml", *counting, test)
    assert "5 skipped" in ended.stdout, ended.stdout
    monkeypatch.setattr(quality, "SPENT", target.parent)
    assert quality.summarise([], quality.absent_checks()) == 0
    assert (
        "NOT CHECKED, because files are absent: 4 tests "
        "(3 without the schema of X; 1 without files of others)" in capsys.readouterr().out
    )


@pytest.mark.parametrize("shares", [1, 2, 3, 7])
def test_each_share_of_the_tests_begins_with_slow_ones(shares):
    class Item:
        def __init__(self, number, marks):
            self.number = number
            self.nodeid = f"tests/test_{number % 10}.py::test_{number}"
            self.marks = marks

        def get_closest_marker(self, name):
            return name if name in self.marks else None

    items = [Item(number, {"slow"} if number % 9 == 4 else set()) for number in range(100)]
    dealt = slow_first(items, shares)
    assert sorted(item.number for item in dealt) == list(range(100))
    at, seen = 0, set()
    for share in range(shares):
        size = (100 - at) // (shares - share)
        marks = [bool(item.marks) for item in dealt[at : at + size]]
        assert marks == sorted(marks, reverse=True), "slow ones stand in front"
        files = {item.nodeid[:14] for item in dealt[at : at + sum(marks)]}
        assert len(files) in {len(range(share, 10, shares)), 0}
        assert not files & seen, "a file stays in one share"
        seen |= files
        at += size
    only = [Item(number, {"slow"}) for number in range(5)]
    assert {item.number for item in slow_first(only, shares)} == set(range(5))


def test_what_workers_load_first_are_the_tests_that_are_collected():
    place = ROOT / "tests" / "core"
    names = modules_of([str(place), "tests/test_words.py"], [str(place / "merge")])
    assert "tests.core.test_rank" in names
    assert not [name for name in names if not name.startswith("tests.core.test_")]
    assert [name for name in modules_of([str(place)], ()) if ".merge." in name]


def test_too_much_processor_time_fails_as_a_ratio_to_a_fixed_work(quality, capsys):
    """A computer that is half as quick may take twice as long, and no folder more than its part."""
    spent = {"processor": 20.0, "clock": 21.0, "tests": 3}
    report = {"folders": {"core/merge": spent}, "around": 1.0, "tests": [["slow", 5.0, False]]}
    tell = quality.budgets.tell_spent
    assert tell([report], {"core": 25}) == []
    assert tell([report], {"core": 19}) == []
    assert capsys.readouterr().out.count("of 19  over\n") == 1, "it is told before it fails"
    assert tell([report], {"core": 15}) == ["core 20 of 15"]
    assert tell([report], {"core": 11}, 2.0) == []
    total = quality.budgets.TOTAL
    report["around"] = total - 19.0
    assert tell([report], {"core": 25}) == []
    much = round(total * quality.budgets.MARGIN) + 1
    report["around"] = much - 20.0
    assert tell([report], {"core": 25}) == [f"all {much} of {total}"]
    assert "TOO MUCH" in capsys.readouterr().out
    assert tell([report], {}) == [], "the long run has no budgets"
    ended = threading.Event()
    ended.set()
    assert quality.budgets.reference_seconds(ended) > 0


#: Works for half a second of the processor, says so, and lives on until it is told to end.
_WORKS = """
import time
while time.process_time() < 0.5:
    pass
print(flush=True)
input()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux")
def test_what_a_process_works_counts_while_it_lives_and_not_once_more_when_it_ends():
    before = spent.processor()
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", _WORKS], **pipes) as process:
        process.stdout.readline()
        working = spent.processor()
        process.communicate(b"\n")
    assert working - before >= 0.4
    assert spent.processor() - working < 0.4


TERMS = "tests/features/terminology/formats"


@pytest.mark.campaign
def test_processor_time_is_told_by_folder(run, tmp_path, quality, capsys):
    """Of tests in two workers, and of what else the workers did."""
    target = tmp_path / "spent" / "some.json"
    words = ("-n", "2", "-p", "tests.helpers.spent", "--spent", target, *quality.WITHOUT_QT)
    ended = run("-m", "pytest", "-q", *words, "tests/core/test_rank.py", TERMS)
    assert ended.returncode == 0, ended.stdout
    told = json.loads(target.read_text("utf-8"))
    assert set(told["folders"]) == {"core", "features/terminology"}
    assert all(each["processor"] > 0 for each in told["folders"].values())
    assert told["folders"]["core"]["tests"] >= 2
    assert told["around"] > 0.2
    quality.budgets.tell_spent([told], {"core": 0, "features": 1000})
    lines = capsys.readouterr().out.splitlines()
    (core,) = [line for line in lines if " core" in line]
    features, terms = [line for line in lines if " features" in line]
    assert core.endswith("of 0  TOO MUCH")
    assert features.endswith("of 1000")
    assert terms.endswith("features/terminology")
    assert terms.split()[0] == features.split()[0], "a folder holds those in it"
