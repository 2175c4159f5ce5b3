"""What goes wrong is told in one sentence line, ends with 1, and changes nothing."""

import json
import os
import shlex
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.cli.main import DONE
from curriculum_studio.console.output import UNHEARD
from curriculum_studio.session import files

ENCRYPTED = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")


def titles(verb):
    return sorted(each["title"] for each in verb("list", "--json").json)


def test_libraries_that_cannot_be_opened(command, library, tmp_path):
    missing = tmp_path / "none.cstudio-db"
    text = tmp_path / "text.cstudio-db"
    text.write_text("hello")
    for place, words in (
        (missing, "There is no library at"),
        (tmp_path, "is a folder"),
        (text, "is not a library"),
    ):
        for verb in (("list",), ("import", text), ("backup",), ("show", "x"), ("search", "x")):
            assert words in command(*verb, "--workspace", place).error
    assert not missing.exists()
    assert text.read_text() == "hello"


def test_a_truncated_library_is_told_and_left_as_it_is(verb, library):
    library.write_bytes(library.read_bytes()[:40_000])
    before = library.read_bytes()
    for words in (("list",), ("sample",), ("search", "x"), ("backup",)):
        assert "damaged" in verb(*words).error
    assert library.read_bytes() == before


@pytest.fixture
def newer_library(library):
    """A library that a newer program has brought to its schema."""
    content = bytearray(library.read_bytes())
    content[60:64] = (9999).to_bytes(4, "big")
    library.write_bytes(content)
    return library


def test_a_newer_library_is_read_and_left_as_it_is(verb, newer_library, tmp_path):
    before = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
    for words in (("sample",), ("backup",)):
        ended = verb(*words)
        assert ended.code == 1
        assert "read and exported here" in ended.err
    assert json.loads(verb("sample", "--json").error)["kind"] == "newer"
    listed = verb("list", "--json")
    assert len(listed.json) > 3
    told = verb("list")
    assert "here you can only read it. Nothing in it is changed." in told.err
    assert told.code == 0
    assert verb("search", "垃圾分类").lines
    drafts = tmp_path / "out"
    drafts.mkdir()
    for target in ("a.docx", "a.cstudio"):
        act = "export-package" if target.endswith("cstudio") else "export"
        ended = verb(act, "垃圾分类小能手", "--out", drafts / target)
        assert ended.code == 0, ended.err
        assert "only read it" in ended.err
        assert (drafts / target).stat().st_size > 10_000
    shutil.rmtree(drafts)
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == before


def test_a_library_that_is_too_new_is_told_and_left_as_it_is(verb, newer_library):
    with closing(sqlite3.connect(newer_library)) as connection:
        connection.execute("ALTER TABLE node RENAME COLUMN payload TO data")
        connection.commit()
    before = newer_library.read_bytes()
    for words in (("list",), ("export", "GreenComp", "--out", "x.docx")):
        assert "cannot be read here" in verb(*words).error
    assert newer_library.read_bytes() == before


def test_files_that_cannot_be_imported(verb, tmp_path):
    before = titles(verb)
    text = tmp_path / "text.docx"
    text.write_text("hello")
    locked = tmp_path / "locked.docx"
    locked.write_bytes(ENCRYPTED)
    empty = tmp_path / "empty.docx"
    empty.touch()
    other = tmp_path / "zip.docx"
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("a.txt", "x")
    for path, words in (
        (tmp_path / "none.docx", "There is no file none.docx"),
        (tmp_path, "is a folder"),
        (text, "plain text file"),
        (locked, "password"),
        (empty, "empty.docx"),
        (other, "zip.docx"),
        (tmp_path / "x.pdf", ""),
    ):
        if path.suffix == ".pdf":
            path.write_bytes(b"%PDF")
        assert words in verb("import", path).error
        assert words in json.loads(verb("import", path, "--json").error)["error"]
    assert titles(verb) == before


def test_a_circle_of_goals_is_told(verb, tmp_path):
    ends = [
        {"identifier": f"00000000-0000-4000-8000-00000000000{n}", "uri": "x", "title": "x"}
        for n in (1, 2)
    ]
    links = [
        {
            "identifier": f"l{n}",
            "associationType": "isChildOf",
            "originNodeURI": ends[n],
            "destinationNodeURI": ends[1 - n],
        }
        for n in (0, 1)
    ]
    items = [{"identifier": each["identifier"], "fullStatement": "G"} for each in ends]
    path = tmp_path / "circle.json"
    path.write_text(
        json.dumps({"CFDocument": {}, "CFItems": items, "CFAssociations": links}), "utf-8"
    )
    before = titles(verb)
    assert "in a circle" in verb("import", path).error
    assert titles(verb) == before


def test_a_file_over_the_limit_is_told(verb, case_file, monkeypatch):
    monkeypatch.setattr(files, "LARGEST_FILE", 10)
    assert "100 MB" in verb("import", case_file).error


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("show", "nothing"), "There is no document nothing."),
        (("show", ""), "There is no document —."),
        (("show", "the"), "matches several documents"),
        (("show", "GreenComp", "--lang", "fr"), "fr is not known here. Choices: zh, en, de."),
        (("import", "x.json", "--as", "poem"), "poem is not known here."),
        (("import", "x.json", "--lang", "fr"), "fr is not known here."),
        (
            ("export", "GreenComp", "--out", "x.odt"),
            "Choices: case, docx, pdf, sts, tbx, tmx, xlsx.",
        ),
        (("export", "GreenComp", "--out", "x.json", "--lang", "zh,xx"), "xx is not known here."),
        (("export", "GreenComp", "--out", "x.json", "--option", "a"), "it has no = in it"),
        (("export", "GreenComp", "--out", "x.json", "--option", "=a"), "it has no = in it"),
        (("export", "GreenComp", "--out", "x.xlsx"), "cannot be exported as xlsx"),
        (("export", "GreenComp", "Bottle", "--out", "x.json"), "Only documents of the same kind"),
        (("export", "GreenComp", "--out", "x.json", "--option", "version=9"), "CASE version 9"),
        (("restore", "nothing"), "nothing"),
    ],
)
def test_what_cannot_be_done_is_told(verb, words, said, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    before = titles(verb)
    assert said in verb(*words).error
    assert titles(verb) == before
    assert all(each.name.startswith("library.cstudio-db") for each in tmp_path.iterdir())


def test_a_target_that_cannot_be_written_is_told(verb, tmp_path):
    assert "is a folder" in verb("export", "GreenComp", "--format", "case", "--out", tmp_path).error
    away = tmp_path / "none" / "x.json"
    assert "does not exist" in verb("export", "GreenComp", "--out", away).error
    file = tmp_path / "file"
    file.touch()
    assert "cannot be created" in verb("sample", "--export", file).error


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere"
)
def test_a_protected_folder_is_told(verb, tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    assert "protected" in verb("export", "GreenComp", "--out", closed / "x.json").error
    assert "not allowed to write" in verb("backup", "--to", closed).error


def test_a_protected_folder_is_told_by_whoever_asks(verb, tmp_path, monkeypatch):
    """The same for root, whom no folder is closed to: the system's refusal is imitated."""

    def refused(self, content):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "write_bytes", refused)
    target = tmp_path / "x.json"
    assert "protected" in verb("export", "GreenComp", "--out", target).error
    assert not target.exists()


def test_writing_verbs_are_refused_beside_an_open_window(verb, library, case_file):
    (made,) = verb("backup").lines
    before = titles(verb)
    window = open_application(library)
    try:
        for words in (("sample",), ("import", case_file), ("restore", made)):
            assert "already open in another window" in verb(*words).error
            as_json = json.loads(verb("import", case_file, "--json").error)["error"]
            assert "already open" in as_json
    finally:
        window.close()
    assert titles(verb) == before


# --- real processes -----------------------------------------------------------------------------

RUN = "import sys; from curriculum_studio.cli.main import run; sys.exit(run(sys.argv[1:]))"


def started(*words, **more):
    environment = {**os.environ, "CURRICULUM_STUDIO_LANGUAGE": "en", "PYTHONIOENCODING": "ascii"}
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", RUN, *map(str, words)],
        capture_output=True,
        env=environment,
        timeout=120,
        check=False,
        **more,
    )


def test_a_process_ends_with_its_code_and_speaks_utf8(library):
    good = started("list", "--workspace", library, "--language", "zh")
    assert good.returncode == 0
    assert "垃圾分类小能手" in good.stdout.decode("utf-8")
    assert good.stderr == b""
    bad = started("list", "--workspace", library.with_name("none"))
    assert (bad.returncode, bad.stdout) == (1, b"")
    assert len(bad.stderr.decode("utf-8").splitlines()) == 1
    assert started("lost").returncode == 2


def test_two_processes_meet(verb, library, case_file):
    """A writing verb beside another process that writes."""
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys; from pathlib import Path\n"
            "from curriculum_studio.bootstrap.application import open_application\n"
            "window = open_application(Path(sys.argv[1]))\n"
            "print('open', flush=True); sys.stdin.read(); window.close()",
            str(library),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        assert holder.stdout.readline().strip() == b"open"
        assert verb("import", case_file).error
        assert verb("list").code == 0
    finally:
        holder.communicate(timeout=60)
    assert verb("import", case_file).code == 0


def leave_after(lines: int, *arguments: object) -> tuple[int, bytes]:
    """Read so many lines of what a command says, then close the pipe; returns code and errors."""
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "curriculum_studio", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    for _ in range(lines):
        process.stdout.readline()
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    return process.wait(timeout=60), said


def test_a_reader_that_has_enough_gets_no_error(samples, tmp_path):
    """It ends as tools do that a closed pipe ends; nothing is said about it."""
    # A shorter standard would fit into the pipe, and be said before the reader has left.
    library = shutil.copyfile(samples, tmp_path / "library.cstudio-db")
    assert leave_after(1, "show", "双碳试点", "--workspace", library) == (UNHEARD, b"")


@pytest.mark.parametrize(
    "arguments",
    [
        ("export", "--help"),
        pytest.param(("--help",), marks=pytest.mark.campaign),
        pytest.param(("--version",), marks=pytest.mark.campaign),
    ],
)
def test_help_may_be_read_by_somebody_who_leaves_at_once(arguments):
    assert leave_after(0, *arguments) == (UNHEARD, b"")


#: A closed pipe as Windows tells of it.
CLOSED_ON_WINDOWS = """
import errno, io, os, sys
from curriculum_studio.cli.main import run
class Closed(io.TextIOWrapper):
    def write(self, text):
        raise OSError(errno.EINVAL, "Invalid argument")
sys.stdout = Closed(os.fdopen(os.dup(1), "wb"))
sys.exit(run(sys.argv[1:]))
"""


def test_a_reader_that_has_enough_gets_no_error_on_windows(library):
    for words in (("--help",), ("list", "--workspace", str(library)), ("list", "--help")):
        command = [sys.executable, "-c", CLOSED_ON_WINDOWS, *words]
        ended = subprocess.run(command, capture_output=True, timeout=60, check=False)
        assert (ended.returncode, ended.stdout, ended.stderr) == (UNHEARD, b"", b"")


SHOW, HELP = "show 双碳试点", "export --help"
#: What is said, and who reads of it; every day each once.
PIPES = [(SHOW, "head -n 1"), (HELP, "true")]
RARE_PIPES = [(SHOW, "true"), (HELP, "head -n 1"), (SHOW, "grep -qm 1 ."), (HELP, "grep -qm 1 .")]


@pytest.mark.skipif(sys.platform == "win32", reason="the pipes of a POSIX shell")
@pytest.mark.parametrize(
    ("words", "reader"),
    [*PIPES, *(pytest.param(*each, marks=pytest.mark.campaign) for each in RARE_PIPES)],
)
def test_pipes_of_a_shell_are_quiet(library, words, reader):
    place = f" --workspace {shlex.quote(str(library))}" if words == SHOW else ""
    run = f"{shlex.quote(sys.executable)} -m curriculum_studio {words}{place}"
    script = f"{run} | {reader}; echo ${{PIPESTATUS[0]}}"
    ended = subprocess.run(["bash", "-c", script], capture_output=True, timeout=60, check=True)
    assert ended.stderr == b""
    assert int(ended.stdout.split()[-1]) in {DONE, UNHEARD}, "small outputs fit into the pipe"
