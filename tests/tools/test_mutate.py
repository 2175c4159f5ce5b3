"""The tool that changes the program and asks its tests, on a small project of its own."""

import importlib.util
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

FILES = {
    "pyproject.toml": '[tool.pytest.ini_options]\naddopts = ["-ra"]\nmarkers = ["campaign: x"]\n',
    "curriculum_studio/__init__.py": "",
    "curriculum_studio/core/__init__.py": "",
    "curriculum_studio/core/asked.py": "def least(one: int, other: int) -> bool:\n"
    "    return one < other\n",
    "curriculum_studio/core/further.py": "from curriculum_studio.core import inner\n\n\n"
    "def outer(seen: list) -> None:\n    inner.add(seen)\n",
    "curriculum_studio/core/inner.py": "def add(seen: list) -> None:\n    seen.append(1)\n",
    "curriculum_studio/store/__init__.py": "",
    "curriculum_studio/store/unasked.py": "def empty(text: str) -> bool:\n    return not text\n",
    "tests/__init__.py": "",
    "tests/helpers/__init__.py": "",
    "tests/helpers/without_qt.py": "",
    "tests/core/__init__.py": "",
    "tests/core/test_asked.py": "import pytest\n\nfrom curriculum_studio.core import asked\n\n\n"
    '@pytest.mark.parametrize("words", ["of two"])\n'
    "def test_least(words):\n    assert asked.least(1, 2)\n    assert not asked.least(2, 2)\n",
    "tests/core/test_inner.py": "def test_nothing():\n    pass\n",
    "tests/core/test_outer.py": "from curriculum_studio.core.further import outer\n\n\n"
    "def test_outer():\n    seen = []\n    outer(seen)\n    assert seen == [1]\n",
    "tests/store/__init__.py": "",
    "tests/store/test_store.py": "from curriculum_studio.store import unasked\n\n\n"
    "def test_it_runs():\n    unasked.empty('')\n",
}


@pytest.fixture(scope="module")
def mutate():
    sys.path.insert(0, str(ROOT / "tools"))
    spec = importlib.util.spec_from_file_location("mutate", ROOT / "tools" / "mutate.py")
    module = importlib.util.module_from_spec(spec)
    # Its dataclasses look for their module by its name.
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]
    sys.path.remove(str(ROOT / "tools"))


@pytest.fixture
def project(tmp_path):
    root = tmp_path / "project"
    for name, text in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    (root / "tools").mkdir()
    for name in ("mutate.py", "mutations.py", "quality.py", "budgets.py"):
        shutil.copy(ROOT / "tools" / name, root / "tools")
    # Files are made where the test can look for what is left.
    quality = root / "tools" / "quality.py"
    quality.write_text(quality.read_text(encoding="utf-8").replace("/dev/shm", "/nowhere"), "utf-8")
    subprocess.run(["git", "init", "-q"], cwd=root, check=True)
    return root


@contextmanager
def running(project, *arguments):
    """Begin a run; however the test ends, nothing of it is left for another test to find."""
    temporary = project.parent / "temporary"
    temporary.mkdir(exist_ok=True)
    kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST")}
    with subprocess.Popen(
        [sys.executable, "tools/mutate.py", *arguments],
        cwd=project,
        env={**kept, "PYTHONPATH": "", "TMPDIR": str(temporary)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as run:
        try:
            yield run
        finally:
            run.terminate()


def contents(project):
    return {name: (project / name).read_text(encoding="utf-8") for name in FILES}


def changes(mutate, text):
    content = text.encode()
    return {
        (content[:start] + other.encode() + content[end:]).decode()
        for _, (start, end), other in mutate.found_places(mutate.Source(content))
    }


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("a == b", "a != b"),
        ("甲 < b", "甲 <= b"),
        ("a not  in b", "a in b"),
        ("(a) is (b)", "(a) is not (b)"),
        ("a and (b)", "a or (b)"),
        ("x = not a", "x = a"),
        ("x = a - 1", "x = a + 1"),
        ("a[1:]", "a[2:]"),
        ("a > 3", "a > 4"),
        ("go(1)", "pass"),
        ("if a:\n    b", "if not a:\n    b"),
        ("def f() -> str:\n    return a", 'def f() -> str:\n    return ""'),
        ("def f() -> bool:\n    return a or b", "def f() -> bool:\n    return not (a or b)"),
        ("def f() -> A | None:\n    return a", "def f() -> A | None:\n    return None"),
    ],
)
def test_each_operator_changes_its_place_and_nothing_else(mutate, text, other):
    assert other in changes(mutate, text)


@pytest.mark.parametrize(
    "text",
    [
        "x = 'a' + b",
        "grid.setSpacing(4)",
        "super().__init__(parent)",
        "raise ValueError(a + b)",
        "if TYPE_CHECKING:\n    x = a == b",
        "def f(a: int = b) -> Literal[1]:\n    return a",
        "@mark(a == b)\ndef f(): x",
    ],
)
def test_what_no_test_should_ask_for_stays(mutate, text):
    assert changes(mutate, text) == set()


def test_a_seed_chooses_the_same_places_spread_over_the_layers(mutate):
    chosen = mutate.choose(14, 5, list(mutate.LAYERS))
    assert chosen == mutate.choose(14, 5, list(mutate.LAYERS))
    assert chosen != mutate.choose(14, 6, list(mutate.LAYERS))
    assert [each.layer for each in chosen] == [layer for layer in mutate.LAYERS for _ in range(2)]
    assert len({each.file for each in chosen}) == 14
    assert all(each.before != each.after for each in chosen)


def test_every_file_of_the_program_belongs_to_a_layer(mutate):
    base = ROOT / "curriculum_studio"
    names = [file.relative_to(base).as_posix() for file in base.rglob("*.py")]
    without = {name for name in names if not mutate.layer_of(name)}
    assert {name for name in without if not name.endswith("__init__.py")} == set()


@pytest.mark.campaign
def test_nearest_are_those_that_import_a_module_then_its_folder(mutate):
    nearness = mutate.Nearness(ROOT)
    state = "curriculum_studio/core/translation_state.py"
    first, second, *_, last = nearness.near(state)
    assert first == "tests/core/test_translation_state.py"
    assert second.startswith("tests/core/")
    assert last.startswith("tests/windows/")
    assert set(nearness.near(state)).isdisjoint(nearness.wide(state))
    assert nearness.wide(state)[0].startswith("tests/core/")
    window = "curriculum_studio/features/printing/window/printing.py"
    assert "tests/windows/features/printing/test_printing.py" in nearness.near(window)


@pytest.mark.campaign
def test_a_run_tells_what_was_killed_where_and_what_survived(project):
    with running(project, "--json", "--seed", "1") as run:
        said, progress = run.communicate(timeout=120)
    assert run.returncode == 0, progress
    told = {each["mutation"]["file"]: each for each in json.loads(said)["mutations"]}
    results = {Path(name).stem: each["result"] for name, each in told.items()}
    assert results == {"asked": "near", "further": "near", "inner": "wide", "unasked": "survived"}
    killer = told["curriculum_studio/core/asked.py"]["by"]
    assert killer == "tests/core/test_asked.py::test_least[of two]"
    assert told["curriculum_studio/store/unasked.py"]["mutation"]["line"] == 2
    assert contents(project) == FILES
    assert list((project.parent / "temporary").iterdir()) == []


@pytest.mark.campaign
def test_a_test_that_fails_anyway_kills_nothing(project):
    broken = project / "tests" / "store" / "test_store.py"
    broken.write_text(FILES["tests/store/test_store.py"] + "    assert False\n", encoding="utf-8")
    with running(project, "--layer", "store", "--seed", "1") as run:
        said, _ = run.communicate(timeout=60)
    assert "not judged" in said
    assert said.splitlines()[-1].split() == ["all", "1", "0", "0", "0", "1"]


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C goes to a console there")
@pytest.mark.parametrize(
    "number", [signal.SIGINT, pytest.param(signal.SIGTERM, marks=pytest.mark.campaign)]
)
def test_an_interrupted_run_ends_its_tests_and_clears_its_copy(project, number):
    started = project.parent / "started"
    waiting = project / "tests" / "store" / "test_store.py"
    waiting.write_text(
        "import os, time\nfrom pathlib import Path\n\n"
        "from curriculum_studio.store import unasked\n\n\n"
        f"def test_it():\n    Path({str(started)!r}).write_text(str(os.getpid()))\n"
        "    time.sleep(300)\n",
        encoding="utf-8",
    )
    with running(project, "--layer", "store", "--seed", "1") as run:
        while run.poll() is None and not (started.exists() and started.read_text()):
            time.sleep(0.05)
        tests = int(started.read_text())
        run.send_signal(number)
        said, wrong = run.communicate(timeout=30)
    assert run.returncode == 130
    assert "Traceback" not in wrong
    assert "layer" in said
    with pytest.raises(ProcessLookupError):
        os.kill(tests, 0)
    assert list((project.parent / "temporary").iterdir()) == []
