"""Foreign input is limited, whatever it is: a sentence in seconds, little memory, nothing changed.

Each case is a real command in a process of its own, whose memory the system counts, that of the
process in which it reads included.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time

import pytest

from tests.cli.hostile import case_of, package_of, workbook_of
from tests.features.word_import.formats.making import docx, p
from tests.helpers.libraries import pages_of

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "wait4"), reason="memory is counted by wait4"),
]

#: Seconds within which a sentence has to be there, on a machine that does other work too.
_SECONDS = 60.0
_MEMORY = 500 * 1024 * 1024

#: Starts a command and notes its peak memory. A process of its own, since the system counts for a
#: command also what the process that started it had: here that is all the tests have loaded.
_COUNTED = """
import resource, subprocess, sys
code = subprocess.run(sys.argv[2:], check=False).returncode
with open(sys.argv[1], "w") as told:
    told.write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))
sys.exit(code)
"""


@pytest.fixture(scope="module")
def kept(samples, tmp_path_factory):
    """A library with the samples, in which nothing may change."""
    path = tmp_path_factory.mktemp("limits") / "kept.cstudio-db"
    shutil.copyfile(samples, path)
    return path


def run(*words: object) -> tuple[int, str, str]:
    """Run a command; return its code and what it said. It may take neither long nor much memory."""
    command = [sys.executable, "-m", "curriculum_studio", *map(str, words), "--language", "en"]
    begun = time.monotonic()
    with tempfile.NamedTemporaryFile("r") as told:
        done = subprocess.run(
            [sys.executable, "-c", _COUNTED, told.name, *command],
            capture_output=True,
            stdin=subprocess.DEVNULL,
            check=False,
        )
        peak = int(told.read())
    assert time.monotonic() - begun < _SECONDS
    assert peak * 1024 <= _MEMORY
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.fixture
def refused(kept):
    """Run a command that has to be refused by a sentence and to leave the library as it is."""

    def check(*words: object, saying: str = "") -> str:
        before = pages_of(kept)
        code, out, err = run(*words, "--workspace", kept)
        assert code == 1, (out, err)
        assert "Traceback" not in err
        assert len(err.strip().splitlines()) == 1, err
        assert saying in err
        assert pages_of(kept) == before
        return err

    return check


@pytest.mark.parametrize(
    "levels",
    [
        pytest.param(101, marks=pytest.mark.campaign),
        900,
        pytest.param(5000, marks=pytest.mark.campaign),
    ],
)
def test_goals_that_are_nested_too_deeply(refused, tmp_path, levels):
    path = tmp_path / "deep.json"
    path.write_bytes(case_of([None, *range(levels)]))
    refused("import", path, saying="nested too deeply")


def test_a_hundred_thousand_goals_side_by_side(refused, tmp_path):
    path = tmp_path / "wide.json"
    path.write_bytes(case_of([None] * 100_000))
    refused("import", path)


def test_what_real_frameworks_have_comes_in(kept, tmp_path):
    path = tmp_path / "good.json"
    path.write_bytes(case_of([None, *range(90)]))
    library = tmp_path / "own.cstudio-db"
    library.write_bytes(kept.read_bytes())
    code, out, err = run("import", path, "--workspace", library)
    assert code == 0, err
    code, out, err = run("show", out.split("\t")[0], "--workspace", library)
    assert code == 0, err
    assert out.count("Goal") >= 90


@pytest.mark.parametrize(
    ("parents", "words"),
    [
        pytest.param([None, *range(100_000)], "entries", marks=pytest.mark.campaign),
        ([None] * 100_000, "entries"),
        ([None, *range(2_000)], "nested too deeply"),
    ],
    ids=["deep and many", "wide", "deep"],
)
def test_exchange_files_that_are_too_deep_or_too_wide(refused, tmp_path, parents, words):
    path = tmp_path / "hostile.cstudio"
    path.write_bytes(package_of(parents))
    refused("import-package", path, saying=words)


@pytest.mark.parametrize("name", ["import", "import-package", "import-changes", "inspect"])
def test_what_is_no_ordinary_file(verb, library, tmp_path, name):
    """A pipe is not waited for, a device not read, a link in a circle not followed."""
    before = pages_of(library)
    ending = ".cstudio" if name == "import-package" else ".docx"
    pipe, zero, circle = (tmp_path / f"{each}{ending}" for each in ("pipe", "zero", "circle"))
    os.mkfifo(pipe)
    zero.symlink_to("/dev/zero")
    circle.symlink_to(circle)
    for path, words in (
        (pipe, "not an ordinary file"),
        (zero, "not an ordinary file"),
        (circle, "read"),
    ):
        assert words in verb(name, path).error
    assert pages_of(library) == before


@pytest.mark.parametrize(
    "words",
    [
        ("list", "--workspace", "LONG"),
        ("verify", "--workspace", "LONG"),
        ("show", "x", "--workspace", "LONG"),
        ("init", "--workspace", "LONG"),
        ("restore", "x", "--workspace", "LONG"),
        ("import", "LONG.docx"),
        ("inspect", "LONG.docx"),
        ("import-package", "LONG.cstudio"),
        ("pack-library", "--out", "LONG.cstudio-move"),
        ("group", "join", "LONG"),
    ],
)
def test_a_name_that_no_file_can_have_is_told(command, library, tmp_path, words):
    long = str(tmp_path / ("长" * 300))
    typed = [each.replace("LONG", long) for each in words]
    own = [] if "--workspace" in words else ["--workspace", str(library)]
    command("profile", "--name", "王芳", "--workspace", str(library))
    ended = command(*typed, *own, "--language", "en")
    assert ended.code == 1
    assert "too long" in ended.error or words[0] == "group"
    assert "Traceback" not in ended.error


def test_libraries_that_are_no_ordinary_file(command, tmp_path):
    pipe, zero, circle = (tmp_path / f"{name}.cstudio-db" for name in ("pipe", "zero", "circle"))
    os.mkfifo(pipe)
    zero.symlink_to("/dev/zero")
    circle.symlink_to(circle)
    for path in (pipe, zero, circle):
        for name in ("list", "sample"):
            ended = command(name, "--workspace", path, "--language", "en")
            assert "not an ordinary file" in ended.error


@pytest.mark.campaign
def test_a_hundred_thousand_comments(kept, tmp_path):
    """Read within the bounds or refused by a sentence, by `inspect` as by `import-comments`."""
    path = tmp_path / "comments.docx"
    path.write_bytes(docx(p("x"), comments=100_000))
    code, _, err = run("inspect", path, "--workspace", kept)
    assert code in {0, 1}
    assert "Traceback" not in err


def test_a_workbook_that_looks_like_no_unit_is_asked_about(verb, library, tmp_path):
    before = pages_of(library)
    path = tmp_path / "payroll.xlsx"
    path.write_bytes(workbook_of([["Name", "May", "June"], ["Li", 5000, 5000], ["Wu", 1, 2]]))
    said = verb("import", path).error
    assert "does not look like a plan" in said
    assert "--as unit" in said
    assert verb("import", path, "--preview", "--json").json[0]["kind"] == "unit"
    assert pages_of(library) == before
    assert verb("import", path, "--as", "unit").code == 0
