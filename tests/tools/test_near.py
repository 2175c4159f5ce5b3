"""Which tests stand nearest to a change, and what a run says that ended before all were done."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WEEK_GRID = "curriculum_studio/features/units/window/week_grid.py"


@pytest.fixture
def near(tool):
    return tool("near")


@pytest.fixture
def needs(near):
    return near.Needs(ROOT)


def test_what_is_loaded_by_name_counts_as_needed(near, needs):
    """The sheet by which a document goes out is imported by nobody: the window names it."""
    target = "curriculum_studio.features.publishing.window.give_out"
    named = {name for name, text in needs.texts.items() if f'Lazy("{target}:' in text}
    assert named, "the test wants a module that is loaded by name"
    far = needs.distances([f"{target.replace('.', '/')}.py"])
    assert {far[name] for name in named} == {1}


def test_fixtures_of_a_folder_reach_all_its_tests(near):
    found = near.nearest_tests(ROOT, ["tests/store/conftest.py"])
    below = {path.relative_to(ROOT).as_posix() for path in ROOT.glob("tests/store/test_*.py")}
    assert below
    assert {found[file] for file in below} == {1}


def test_a_file_that_is_no_module_reaches_whoever_names_it(near, needs):
    far = needs.distances(["ui/about.ui"])
    loading = {name for name, text in needs.texts.items() if 'load_form(self, "about")' in text}
    assert loading
    assert {far[name] for name in loading} == {0}
    assert needs.distances(["README.md"]) == {}


def test_the_house_comes_first_then_what_was_changed_then_the_room(near, needs):
    changed = [WEEK_GRID, "tests/core/test_rank.py"]
    order = list(near.nearest_tests(ROOT, changed, needs))
    always = order[: order.index("tests/core/test_rank.py")]
    assert "tests/kinds/test_every_kind.py" in always
    assert "tests/test_gates.py" in always
    room = "tests/windows/features/units/test_units.py"
    assert order.index(room) == len(always) + 1
    assert len(order) == len(set(order)) > order.index(room) + 10


def test_what_differs_is_told_new_files_too(near, tmp_path):
    def git(*words):
        owner = ("-c", "user.name=N", "-c", "user.email=n@example.org")
        subprocess.run(["git", *owner, *words], cwd=tmp_path, check=True, capture_output=True)

    git("init")
    (tmp_path / "one.py").write_text("1\n", "utf-8")
    git("add", ".")
    git("commit", "-m", "one")
    assert near.common_with_upstream(tmp_path) == "HEAD"
    assert near.changed_files(tmp_path, "HEAD") == []
    (tmp_path / "one.py").write_text("2\n", "utf-8")
    (tmp_path / "课程.py").write_text("", "utf-8")
    assert near.changed_files(tmp_path, "HEAD") == ["one.py", "课程.py"]
    with pytest.raises(subprocess.CalledProcessError):
        near.changed_files(tmp_path, "no-such-revision")


@pytest.mark.parametrize("workers", [(), ("-n", "1")])
def test_a_run_ends_in_time_and_says_what_it_left_out(tmp_path, workers):
    test = tmp_path / "test_some.py"
    test.write_text(
        "import time\nimport pytest\n\n\n@pytest.mark.parametrize('at', range(40))\n"
        "def test_slowly(at):\n    time.sleep(0.2)\n",
        encoding="utf-8",
    )
    words = ("-p", "no:randomly", "-p", "tests.helpers.until", "--until", "1", *workers)
    keep = ("-c", "pyproject.toml", "-o", f"cache_dir={tmp_path / 'cache'}")
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:pytest-qt", *words, *keep, str(test)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == pytest.ExitCode.INTERRUPTED, ended.stdout + ended.stderr
    assert "left out, because the time was up" in ended.stdout
    assert "of 40 tests" in ended.stdout
