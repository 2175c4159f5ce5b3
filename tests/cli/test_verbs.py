"""The verbs as they are declared: they fit their functions, have words, and load nothing else."""

import inspect
import json
import pkgutil
import re
import shlex
import subprocess
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import get_type_hints

import pytest

import curriculum_studio
from curriculum_studio.cli.main import EVERYWHERE, Misread, sort_words, values_of
from curriculum_studio.cli.verbs import VERBS
from curriculum_studio.console.results import Record
from curriculum_studio.console.verbs import Argument
from curriculum_studio.features.publishing.verbs import FORMATS
from curriculum_studio.i18n import StudioError, catalogue
from curriculum_studio.render.format_registry import WRITERS
from tests.helpers.windows import of_window

ROOT = Path(__file__).resolve().parents[2]

by_name = pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)


def verb_of(name):
    (found,) = (each for each in VERBS if each.name == name)
    return found


# --- declared as they are carried out -----------------------------------------------------------


def given(parameter):
    """What a function takes of an argument or option: its type, whether it may be nothing."""
    kind = parameter.reads if parameter.reads in {str, Path} else int
    if parameter.many:
        return Sequence[kind]
    if isinstance(parameter, Argument):
        return kind
    if not parameter.valued:
        return bool
    return kind | None if parameter.absent is None and not parameter.required else kind


@by_name
def test_function_takes_what_is_declared(verb):
    function = verb.target.load()
    _, *taken = inspect.signature(function).parameters.values()
    assert all(each.kind is inspect.Parameter.KEYWORD_ONLY for each in taken)
    assert [each.name for each in taken] == [each.name for each in verb.parameters]
    hints = get_type_hints(function)
    for parameter in verb.parameters:
        wanted = given(parameter)
        assert hints[parameter.name] == wanted, parameter.name


@by_name
def test_names_are_used_once(verb):
    typed = [each.flag for each in (*verb.options, *EVERYWHERE)]
    assert len(set(typed)) == len(typed)
    assert all(each.many is False for each in verb.arguments[:-1]), "the rest is for the last"


def test_verbs_have_different_names():
    assert len({verb.name for verb in VERBS}) == len(VERBS)


@by_name
def test_examples_are_command_lines_that_are_understood(verb):
    for example in verb.examples:
        line = sort_words(shlex.split(example))
        assert (line.verb, line.problem) == (verb.name, None)
        names = {each.name for each in verb.parameters}
        assert set(values_of(verb, line.words[1:])) == names


def test_formats_in_help_are_those_that_there_are():
    assert set(FORMATS) == {each.format for each in WRITERS} - {"form", "form-pdf"}


# --- words --------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["zh_CN", "de"])
def test_every_verb_and_option_has_help_in_the_language(language):
    words, english = catalogue(language), catalogue("en")
    said = [each.help for verb in VERBS for each in verb.parameters]
    said += [verb.summary for verb in VERBS] + [each.help for each in EVERYWHERE]
    assert [words.say(each) for each in said if words.say(each) == english.say(each)] == []
    assert all(words.say(each).strip() for each in said)


# --- typed wrongly ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("exprot", "x"), "Did you mean export?"),
        (("--hlep",), "Did you mean --help?"),
        (("export", "x", "--fromat=docx"), "There is no option --fromat. Did you mean --format?"),
        (("list", "--workspce", "x"), "Did you mean --workspace?"),
        (("list", "--json=1"), "The option --json takes no value."),
        (("import", "x", "--preview=yes"), "The option --preview takes no value."),
        (("list", "--work", "x"), "There is no option --work."),
        (("import-comments", "x"), "FILE is missing. curriculum-studio import-comments --help"),
        (
            ("workbook", "x", "--out", "y.xlsx", "--year", "26"),
            "The value for --year YEAR is not valid.",
        ),
        (("list", "a"), "The command does not take this: a."),
    ],
)
def test_what_is_near_is_named(command, words, said):
    ended = command(*words)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err


def test_what_is_nowhere_near_is_not_named(command):
    assert "Did you mean" not in command("qqq").err
    assert "Did you mean" not in command("list", "--qqq").err


def test_problem_is_said_in_the_language_that_is_named_behind_it(capsys):
    from curriculum_studio.cli import main  # noqa: PLC0415 - with its real catalogue

    assert main.run(["list", "--json=1", "--language", "de"]) == 2
    assert "--json" in capsys.readouterr().err
    assert main.run(["lsit", "--language", "zh"]) == 2
    assert "list" in capsys.readouterr().err


# --- words in any order, files by wildcards -----------------------------------------------------


def test_options_stand_between_arguments():
    values = values_of(verb_of("export"), ["a", "--out", "x.docx", "b", "--option=a=1", "c"])
    assert values["documents"] == ("a", "b", "c")
    assert (values["out"], values["option"]) == (Path("x.docx"), ("a=1",))
    values = values_of(verb_of("import-comments"), ["ID", "--from", "甲园", "x.docx"])
    assert (values["document"], values["file"]) == ("ID", Path("x.docx"))
    assert values_of(verb_of("search"), ["- 垃圾", "-"])["words"] == ("- 垃圾", "-")


def test_behind_two_dashes_nothing_is_an_option():
    assert values_of(verb_of("search"), ["a", "--", "--limit", "2"])["words"] == (
        *("a", "--limit", "2"),
    )


def test_wildcards_are_names_of_files_where_the_shell_leaves_them(tmp_path, monkeypatch):
    for name in ("b.xlsx", "a.xlsx", "c[1].xlsx", "d.docx", "pack.cstudio"):
        (tmp_path / name).touch()
    monkeypatch.chdir(tmp_path)

    def read(name, *words, wildcards=True):
        return values_of(verb_of(name), words, wildcards=wildcards)

    found = ("a.xlsx", "b.xlsx", "c[1].xlsx")
    assert read("assess", "*.xlsx")["files"] == tuple(map(Path, found))
    assert read("assess", "c[1].xl?x")["files"] == (Path("c[1].xlsx"),)
    assert read("assess", "*.xlsx", wildcards=False)["files"] == (Path("*.xlsx"),)
    assert read("import-package", "*.cstudio")["file"] == Path("pack.cstudio")
    assert read("import-package", "*.none")["file"] == Path("*.none")
    assert read("align", "?.docx", "标题?", "--lang", "zh")["drafts"] == ("d.docx", "标题?")
    with pytest.raises(Misread):
        read("import", "*.xlsx")
    assert read("search", "*")["words"] == ("*",), "words are no files"


# --- JSON ---------------------------------------------------------------------------------------


def test_every_result_is_json(verb, command, library, tmp_path):
    """What the other tests do not ask for as JSON; each has one value and no notes beside it."""
    unit = next(each["id"] for each in verb("list", "--json").json if each["kind"] == "unit")

    def asked(*words):
        ended = verb(*words, "--json")
        assert (ended.code, ended.err) == (0, ""), ended
        return ended.json

    shown = asked("show", unit, "--lang", "en")
    assert (shown["id"], shown["language"]) == (unit, "en")
    assert shown["lines"] == verb("show", unit, "--lang", "en").lines
    target = tmp_path / "x.docx"
    written = asked("export", unit, "--out", target, "--lang", "zh,en")
    assert (written["file"], written["format"]) == (str(target), "docx")
    assert (written["languages"], written["documents"]) == (["zh", "en"], [unit])
    package = tmp_path / "x.cstudio"
    assert asked("export-package", unit, "--out", package) == {"file": str(package)}
    assert asked("profile") == {"name": "", "organisation": ""}
    signed = asked("profile", "--name", "王老师", "--from", "甲园")
    assert signed == {"name": "王老师", "organisation": "甲园"} == asked("profile")
    made = asked("backup")
    assert set(made) == {"file"}
    assert asked("backup")["previous"].endswith("+00:00")
    assert asked("restore", made["file"])["library"] == str(library)
    assert asked("erase", unit)["erased"] is False
    assert asked("erase", unit, "--erase-now")["backups"]


def test_json_of_a_round(verb, tmp_path):
    standard = next(
        each["id"] for each in verb("list", "--json").json if each["kind"] == "standard"
    )
    days = ("--start", "2026-05-06", "--end", "2026-08-15")
    started = verb("start-round", standard, "--ask", "甲园", *days, "--name", "一", "--json").json
    assert started == {
        "title": "一",
        "start": "2026-05-06",
        "end": "2026-08-15",
        "asked": 1,
        "counted": "2026-08-15",
        "unknown_years": [],
        "notes": ["2026-08-15 is a day off: by law the time ends on 2026-08-17."],
    }
    letter = verb("remind", standard, "--lang", "zh", "--json").json
    assert letter["organisations"] == ["甲园"]
    assert letter["text"] == verb("remind", standard, "--lang", "zh").out
    held = verb("meeting", standard, "--present", "甲园;王", "--vote", "1", "--json").json
    assert (held["carried"], held["vote"]["needed"]) == (True, 1)
    stage = verb("stage", standard, "--json").json
    assert (stage["stage"], stage["number"], stage["name"]) == (
        *("comment_draft", 30, "Draft for comments"),
    )
    sent = verb("send-round", standard, "--out", tmp_path / "out", "--json").json
    assert [Path(each).is_file() for each in sent["files"]] == [True] * len(sent["files"])


def test_errors_are_json_with_a_kind(command, tmp_path):
    missing = command("list", "--json", "--workspace", tmp_path / "none.cstudio-db")
    told = json.loads(missing.error)
    assert (told["kind"], told["code"]) == ("failed", 1)
    assert told["error"].startswith("There is no library at")
    wrong = command("list", "--json", "--what")
    assert (wrong.code, wrong.out) == (2, "")
    assert json.loads(wrong.err)["kind"] == "usage"


def test_busy_and_damaged_libraries_have_kinds(verb, library):
    from curriculum_studio.bootstrap.application import open_application  # noqa: PLC0415

    window = open_application(library)
    try:
        assert json.loads(verb("sample", "--json").error)["kind"] == "busy"
    finally:
        window.close()
    library.write_bytes(library.read_bytes()[:40_000])
    assert json.loads(verb("list", "--json").error)["kind"] == "damaged"


def test_notes_before_an_error_go_with_it(verb):
    standard = next(
        each["id"] for each in verb("list", "--json").json if each["kind"] == "standard"
    )
    verb("start-round", standard, "--ask", "甲园")
    ended = verb("stage", standard, "--to", "40", "--json")
    told = json.loads(ended.error)
    assert told["notes"]
    assert "--anyway" in told["error"]


def below(kind):
    """A class and all that are made of it."""
    return {kind}.union(*(below(each) for each in kind.__subclasses__()))


@pytest.fixture(scope="module")
def page():
    """The page for whoever writes scripts; every class of errors and results is known."""
    for each in pkgutil.walk_packages(curriculum_studio.__path__, "curriculum_studio."):
        if not of_window(each.name):
            import_module(each.name)
    return (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")


def test_kinds_of_errors_are_told_to_whoever_writes_scripts(page):
    section = page[page.index("## JSON") : page.index("### What the commands write")]
    told = set(re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE))
    assert told == {each.kind for each in below(StudioError)}


def test_verbs_and_fields_are_told_to_whoever_writes_scripts(page):
    told = set(re.findall(r"`([\w -]+)`", page[page.index("### What the commands write") :]))
    assert {verb.name for verb in VERBS} - told == set()
    fields = {field for each in below(Record) for field in each.__struct_fields__}
    assert fields - told == set()


# --- init ---------------------------------------------------------------------------------------


def test_init_makes_an_empty_library_and_touches_nothing_that_is_there(command, tmp_path):
    place = tmp_path / "new" / "school.cstudio-db"
    made = command("init", "--workspace", place)
    assert (made.code, made.lines) == (0, [str(place)])
    assert command("list", "--json", "--workspace", place).json == []
    before = place.read_bytes()
    again = command("init", "--workspace", place)
    assert "already" in again.error
    assert place.read_bytes() == before
    other = tmp_path / "other.cstudio-db"
    assert command("init", "--json", "--workspace", other).json == {"library": str(other)}


# --- what is loaded -----------------------------------------------------------------------------


def loaded_after(*words):
    """The modules of a process that has carried out a command."""
    script = (
        "import sys; from curriculum_studio.__main__ import main; code = main(sys.argv[1:])\n"
        "print(' '.join(sys.modules), file=sys.stderr); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return set(done.stderr.split())


def test_list_loads_no_formats_and_no_window(library):
    loaded = loaded_after("list", "--workspace", library)
    assert "curriculum_studio.store.listing" in loaded
    assert "curriculum_studio.bootstrap.application" not in loaded  # nothing is opened for it
    heavy = {"openpyxl", "docx", "lxml", "PIL", "rapidfuzz", "PySide6", "alembic", "sqlalchemy"}
    assert loaded & heavy == set()
    features = {name for name in loaded if name.startswith("curriculum_studio.features.")}
    assert {name for name in features if name.count(".") > 2 and not name.endswith(".verbs")} == (
        set()
    )


def test_help_loads_declarations_alone():
    loaded = loaded_after("--help")
    assert "curriculum_studio.features.review.verbs" in loaded
    assert loaded.isdisjoint(
        {"sqlalchemy", "msgspec", "curriculum_studio.console.context", "curriculum_studio.store"}
    )
    assert not {name for name in loaded if name.startswith("curriculum_studio.core")}
