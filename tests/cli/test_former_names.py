"""Verbs that had another name: the former ones work until their version, and are named nowhere."""

import ast
import re
import shutil
from pathlib import Path

import docx
import pytest

from curriculum_studio import __version__
from curriculum_studio.cli import main
from curriculum_studio.cli.main import GONE_IN, RENAMED
from tests.features.review.formats.comment_forms.test_reader import CHINESE, table
from tests.features.review.formats.word_comments.making import docx as word_file

ROOT = Path(__file__).resolve().parents[2]

FORMER = re.compile(rf"(?<![\w-])(?:{'|'.join(RENAMED)})(?![\w-])")

STANDARD = "双碳试点学校"


def note(former):
    return (
        f"The command {former} is now called {RENAMED[former]};"
        f" the old name goes with version {GONE_IN}."
    )


@pytest.fixture
def draft(verb, tmp_path):
    """The sample standard as it comes back from Word, with one word written anew."""
    path = tmp_path / "draft.docx"
    verb("export", STANDARD, "--out", path, "--lang", "zh", "--option", "pages=no")
    file = docx.Document(str(path))
    run = next(r for p in file.paragraphs for r in p.runs if "记录" in r.text)
    run.text = run.text.replace("记录", "按周记录")
    file.save(str(path))
    return path


@pytest.fixture
def typed(verb, draft, tmp_path):
    """For each former name what is typed after it, and what can be asked of the library then."""
    package, again, form, log = (
        tmp_path / name for name in ("p.cstudio", "again.cstudio", "form.docx", "log.xlsx")
    )
    assert verb("export-package", STANDARD, "--out", package).code == 0
    form.write_bytes(word_file(table(CHINESE, ("1", "4.1", "写清楚。", "甲园", "", ""))))
    dates = ("--start", "2026-05-06", "--end", "2026-08-15")
    return {
        "hand-on": ((STANDARD, "--out", again), ("list",)),
        "take-in": ((package, "--json"), ("list", "--json")),
        "take-back": ((draft, "--accept-all", "--json"), ("search", "按周")),
        "take-comments": ((STANDARD, form, "--from", "甲园", "--anyway"), ("comments", STANDARD)),
        "give-comments": ((STANDARD, "--out", log), ("comments", STANDARD)),
        "begin-round": ((STANDARD, "--ask", "甲园", *dates, "--name", "一"), ("rounds", STANDARD)),
    }


@pytest.mark.parametrize(
    "former",
    [
        # The name is replaced before anything is done, so one verb can speak for all every day.
        pytest.param(each, marks=() if each == "hand-on" else pytest.mark.campaign)
        for each in RENAMED
    ],
)
def test_the_former_name_does_what_the_verb_does(command, library, tmp_path, typed, former):
    words, asked = typed[former]

    def run(name, place):
        path = tmp_path / f"{place}.cstudio-db"
        shutil.copyfile(library, path)
        ended = command(name, *words, "--workspace", path)
        assert ended.code == 0, ended
        if "--out" in words:
            written = words[words.index("--out") + 1]
            assert written.stat().st_size
            written.unlink()
        return ended, command(*asked, "--workspace", path).out

    now, after_now = run(RENAMED[former], "now")
    then, after_then = run(former, "then")
    assert now.out
    assert (then.code, then.out) == (now.code, now.out)
    assert then.err.splitlines() == [*now.err.splitlines(), note(former)]
    assert re.sub(r"\d\d:\d\d", "", after_then) == re.sub(r"\d\d:\d\d", "", after_now)


@pytest.mark.parametrize("former", RENAMED)
@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--no-such-option",), 2),
        (("--workspace",), 2),
        (("nothing.docx", "nothing.docx", "--workspace", "none.cstudio-db"), None),
    ],
)
def test_what_goes_wrong_ends_as_with_the_verb(command, tmp_path, monkeypatch, former, words, code):
    monkeypatch.chdir(tmp_path)
    now, then = command(RENAMED[former], *words), command(former, *words)
    assert then.code == now.code != 0
    assert code in {None, then.code}
    assert (then.out, then.err) == ("", f"{now.err}{note(former)}\n")


@pytest.mark.parametrize("former", RENAMED)
def test_help_on_the_former_name_leads_to_the_verb(command, former):
    page = command(RENAMED[former], "--help")
    assert page.lines[0].startswith(f"Usage: curriculum-studio {RENAMED[former]} ")
    assert page.err == ""
    for words in ((former, "--help"), ("-h", former), ("help", former)):
        ended = command(*words)
        assert (ended.code, ended.out) == (0, page.out)
        assert ended.err == f"{note(former)}\n"


def test_help_is_a_verb_of_its_own(command):
    assert command("help").out == command("--help").out
    assert command("help").code == 0
    assert command("help", "export") == command("export", "--help")


def test_the_list_of_verbs_names_present_ones_only(command):
    told = command("--help").out
    listed = {line.split()[0] for line in told.splitlines() if line.startswith("  ")}
    assert not listed & set(RENAMED)
    assert set(RENAMED.values()) <= listed
    assert not FORMER.search(command("lost").err)
    for name in sorted(listed):
        assert not FORMER.search(command(name, "--help").out), name


@pytest.mark.parametrize("former", RENAMED)
@pytest.mark.parametrize("language", ["zh", "en", "de"])
def test_the_note_is_one_line_in_each_language(capsys, language, former):
    assert main.run([former, "--help", "--language", language]) == 0
    (line,) = capsys.readouterr().err.splitlines()
    assert all(word in line for word in (former, RENAMED[former], GONE_IN))
    assert ("The command" in line) == (language == "en")


def test_a_word_that_is_no_verb_stays(verb):
    ended = verb("search", "take-in")
    assert ended.code == 0
    assert not FORMER.search(ended.err)


def test_the_former_names_go_when_they_were_said_to():
    """Whoever raises the version to it takes the table, the note and these tests away."""
    assert [int(each) for each in __version__.split(".")] < [
        int(each) for each in GONE_IN.split(".")
    ]


#: Who tells what was: the changelog and the records of decisions also name former verbs.
CHANGELOG, DECISIONS = ROOT / "CHANGELOG.md", ROOT / "docs" / "decisions"

#: Where something is that people read, or code that says it; the rest are the pages at the top.
FOLDERS = ("docs", "resources", "ui", "packaging", "tools", "curriculum_studio")

ENDINGS = {".py", ".md", ".ts", ".ui", ".json", ".txt", ".toml", ".html"}


def read_by_users():
    """What people read, and the code that says it."""
    yield from (path for path in ROOT.glob("*.md") if path != CHANGELOG)
    for folder in FOLDERS:
        for path in (ROOT / folder).rglob("*"):
            if path.suffix in ENDINGS and DECISIONS not in path.parents:
                yield path


def without_table(path):
    """The text of a file, without the one table that has to name former verbs."""
    text = path.read_text(encoding="utf-8")
    if path != Path(main.__file__):
        return text
    (table,) = (
        node
        for node in ast.parse(text).body
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "RENAMED"
    )
    lines = text.splitlines()
    lines[table.lineno - 1 : table.end_lineno] = [""] * (table.end_lineno - table.lineno + 1)
    return "\n".join(lines)


def test_nothing_that_people_read_names_a_former_verb():
    looked, named = set(), []
    for path in read_by_users():
        looked |= {path, path.parent}
        for line, text in enumerate(without_table(path).splitlines(), 1):
            if FORMER.search(text):
                named.append(f"{path.relative_to(ROOT)}:{line}: {text.strip()}")
    packages = {path.parent for path in (ROOT / "curriculum_studio").rglob("__init__.py")}
    assert {ROOT / folder for folder in FOLDERS} | packages | {ROOT} <= looked
    assert Path(main.__file__) in looked
    assert named == []


def test_the_table_alone_may_name_former_verbs():
    text = Path(main.__file__).read_text(encoding="utf-8")
    rest = without_table(Path(main.__file__))
    assert set(FORMER.findall(text)) == set(RENAMED)
    assert len(rest.splitlines()) == len(text.splitlines())
    assert "GONE_IN" in rest
    assert not FORMER.search(rest)
