"""The command line itself: options of all verbs, help, what was typed wrongly, output."""

import gc
import io
import sys

import pytest

from curriculum_studio import __main__ as start
from curriculum_studio.cli import main
from curriculum_studio.console.output import Output
from curriculum_studio.i18n import Catalogue, Progress, StudioError, message

VERBS = [
    *(
        "sample",
        "list",
        "desk",
        "show",
        "search",
        "import",
        "export",
        "backup",
        "backups",
        "restore",
    )
]


# --- options of all verbs -----------------------------------------------------------------------


def test_the_library_can_be_named_in_any_place(command, library):
    assert command("list", "--workspace", library).code == 0
    assert command("--workspace", library, "list").code == 0
    assert command("list", f"--workspace={library}").code == 0


def test_without_a_name_the_library_of_the_user_is_meant(command, library, monkeypatch):
    monkeypatch.setattr(main, "default_workspace", lambda: library)
    assert len(command("list").lines) == 15


def test_after_two_dashes_everything_is_an_argument(command, library):
    ended = command("search", "--workspace", library, "--", "--help", "--workspace")
    assert ended.code == 0
    assert "Nothing was found" in ended.err


@pytest.mark.parametrize(
    ("language", "expected"), [("zh", "zh_CN"), ("zh_CN", "zh_CN"), ("de", "de"), ("en", "en")]
)
def test_the_catalogue_is_that_of_the_language(capsys, monkeypatch, library, language, expected):
    asked = []

    def catalogue(name):
        asked.append(name)
        return Catalogue({("CommandLine", "There is no document {wanted}."): ("没有{wanted}。",)})

    monkeypatch.setattr(main, "catalogue", catalogue)
    main.run(["show", "xyz", "--workspace", str(library), "--language", language])
    assert asked == [expected]
    assert capsys.readouterr().err.startswith("没有xyz。")


def test_sentences_stand_close_in_chinese(monkeypatch, capsys, library):
    words = {
        ("CommandLine", "There is no document {wanted}."): ("没有文稿{wanted}。",),
        ("CommandLine", "The command list shows what there is."): ("用list查看。",),
    }
    monkeypatch.setattr(main, "catalogue", lambda _: Catalogue(words))
    main.run(["show", "xyz", "--workspace", str(library), "--language", "zh"])
    assert capsys.readouterr().err == "没有文稿xyz。用list查看。\n"


# --- help ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", [("--help",), ("-h",), ("nothing", "--help")])
def test_help_lists_the_verbs(command, words):
    ended = command(*words)
    assert ended.code == 0
    assert [line.split()[0] for line in ended.lines if line.startswith("  ")][: len(VERBS)] == VERBS
    assert "--workspace" in ended.out


def test_without_a_verb_the_help_is_shown_and_the_command_not_understood(command):
    ended = command()
    assert ended.code == 2
    assert "Commands:" in ended.out


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_has_a_page(command, verb):
    ended = command(verb, "--help")
    assert ended.code == 0
    assert ended.lines[0].startswith(f"Usage: curriculum-studio {verb}")
    assert "None" not in ended.out


def test_a_page_names_arguments_and_options(command):
    lines = command("export", "--help").lines
    assert lines[0] == "Usage: curriculum-studio export ID …"
    assert any(line.split()[:2] == ["--out", "FILE"] for line in lines)
    assert any(line.split()[:2] == ["--option", "NAME=VALUE"] for line in lines)
    assert any(line.split()[0] == "--json" for line in command("list", "--help").lines if line)


def test_help_speaks_the_language_of_the_user(monkeypatch, capsys):
    words = {("CommandLine", "List all documents."): ("列出全部文稿。",)}
    monkeypatch.setattr(main, "catalogue", lambda _: Catalogue(words))
    main.run(["--help"])
    assert "列出全部文稿。" in capsys.readouterr().out


# --- typed wrongly ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("lost",), "There is no command lost. Choices: sample, list"),
        (("list", "--what"), "There is no option --what."),
        (("list", "a", "b"), "The command does not take this: a b."),
        (("show",), "ID is missing."),
        (("search",), "TEXT … is missing."),
        (("export", "x"), "--out FILE is missing."),
        (("export", "x", "--out"), "The option --out needs a value."),
        (("search", "x", "--limit", "y"), "The value for --limit COUNT is not valid."),
        (("search", "x", "--limit", "0"), "The value for --limit COUNT is not valid."),
        (("list", "--workspace"), "The option --workspace needs a value."),
        (("list", "--language", "--json"), "The option --language needs a value."),
        (("show", "x", "--limit", "2"), "There is no option --limit."),
    ],
)
def test_what_is_not_understood_ends_with_2(command, words, said):
    ended = command(*words)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert len(ended.err.splitlines()) == 1


def test_an_interruption_has_its_code(command, monkeypatch):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("curriculum_studio.cli.library_commands.list_documents", interrupted)
    assert command("list").code == 130


# --- output -------------------------------------------------------------------------------------


class Screen(io.StringIO):
    """A stream that a person looks at."""

    def isatty(self):
        return True


def test_tables_have_titles_where_a_person_looks_on(monkeypatch):
    screen = Screen()
    monkeypatch.setattr(sys, "stdout", screen)
    output = Output(Catalogue(), as_json=False)
    output.table(["Id", "Title"], [["a", "[bold]垃圾[/bold]"]])
    assert "Title" in screen.getvalue()
    assert "[bold]垃圾[/bold]" in screen.getvalue()


def test_rows_in_a_pipe_are_lines_with_tabs(capsys):
    Output(Catalogue(), as_json=False).table(["Id", "Title"], [["a", "b\tc\nd"]])
    assert capsys.readouterr().out == "a\tb c d\n"


def test_progress_is_shown_where_a_person_looks_on(monkeypatch):
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)

    def work():
        yield Progress(0, 2, message("Test", "Writing [the] tables"))
        yield Progress(1, 2, message("Test", "Writing [the] tables"))
        return "done"

    assert Output(Catalogue(), as_json=False).work(work()) == "done"
    assert "Writing [the] tables" in screen.getvalue()


def test_progress_is_silent_in_a_pipe(capsys):
    def work():
        yield Progress(0, 0, message("Test", "x"))
        return 3

    assert Output(Catalogue(), as_json=False).work(work()) == 3
    assert capsys.readouterr() == ("", "")


def test_an_error_is_one_line(capsys):
    problem = StudioError(message("Test", "What\nhappened."), safe=message("Test", "Safe."))
    Output(Catalogue(), as_json=False).fail(problem)
    assert capsys.readouterr().err == "What happened. Safe.\n"


def collected_after(_arguments: list[str]) -> int:
    """A door that tells how many new objects Python waits for before it looks for garbage."""
    return gc.get_threshold()[0]


def test_a_verb_looks_for_garbage_seldom_and_whoever_called_it_as_before(monkeypatch):
    monkeypatch.setitem(start.DOORS, "command line", (__name__, "collected_after"))
    before = gc.get_threshold()
    assert start.main(["list"]) == start._SELDOM > before[0]
    assert gc.get_threshold() == before
