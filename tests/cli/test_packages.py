"""Handing on and taking in on the command line, and parts of units in files."""

import shutil
import zipfile
from contextlib import closing

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.payloads.review import Anchor
from curriculum_studio.core.text import Cell
from curriculum_studio.i18n import message
from tests.cli.test_library_commands import by_title
from tests.helpers.told_of_children import PUBLIC, node_with, tells


def test_a_unit_travels_between_two_libraries(verb, command, tmp_path):
    unit = by_title(verb, "Little sorting experts")["id"]
    package = tmp_path / "sorting.cstudio"
    assert verb("export-package", unit, "--out", package, "--from", "Wang").code == 0
    other = tmp_path / "other.cstudio-db"
    command("sample", "--workspace", other)
    seen = command("import-package", package, "--preview", "--json", "--workspace", other).json
    assert [each["title"] for each in seen] == ["Little sorting experts"]
    fresh = tmp_path / "fresh.cstudio-db"
    shutil.copy(other, fresh)
    ended = command("import-package", package, "--workspace", other)
    assert ended.code == 0
    assert ended.lines[0].startswith("Little sorting experts\t")
    again = command("import", package, "--json", "--workspace", other).json
    assert [each["relation"] for each in again] == ["same"]


def test_what_reads_word_files_says_how_an_exchange_file_comes_in(verb, command, tmp_path):
    unit = by_title(verb, "Little sorting experts")["id"]
    package = tmp_path / "sorting.cstudio"
    assert verb("export-package", unit, "--out", package).code == 0
    for act in (["inspect"], ["import-comments", unit]):
        ended = verb(*act, package)
        assert (ended.code, "import-package" in ended.error) == (1, True), ended.error


def test_a_package_that_is_only_shown_is_listed_and_not_taken(verb, command, tmp_path):
    package = tmp_path / "sorting.cstudio"
    assert verb("export-package", "Little sorting experts", "--out", package).code == 0
    newer = tmp_path / "newer.cstudio"
    with zipfile.ZipFile(package) as old, zipfile.ZipFile(newer, "w") as new:
        for entry in old.infolist():
            content = old.read(entry).replace(b'"format":2,', b'"format":4,"min_writer":4,')
            new.writestr(entry, content)
    fresh = tmp_path / "fresh.cstudio-db"
    command("init", "--workspace", fresh)
    (seen,) = command("import-package", newer, "--preview", "--json", "--workspace", fresh).json
    assert seen["relation"] == "new"
    for name in ("import-package", "import"):
        assert "look at it, but not add" in command(name, newer, "--workspace", fresh).error
    assert command("list", "--json", "--workspace", fresh).json == []


def test_a_bare_package_holds_one_version(verb, tmp_path):
    unit = by_title(verb, "Little sorting experts")["id"]
    package = tmp_path / "bare.cstudio"
    assert verb("export-package", unit, "--out", package, "--no-history").code == 0
    with zipfile.ZipFile(package) as file:
        nodes = [name for name in file.namelist() if name.startswith("nodes/")]
    assert len(nodes) == 1


def test_a_file_that_is_none_is_told(verb, tmp_path):
    path = tmp_path / "x.cstudio"
    path.write_bytes(b"PK no zip")
    assert "x.cstudio" in verb("import-package", path).error


def test_parts_of_a_unit_by_an_option(verb, tmp_path):
    unit = by_title(verb, "Little sorting experts")["id"]
    letter = tmp_path / "letter.docx"
    ended = verb("export", unit, "--out", letter, "--lang", "de", "--option", "part=letter")
    assert ended.code == 0
    with zipfile.ZipFile(letter) as file:
        assert "Einwilligung in Fotoaufnahmen" in file.read("word/document.xml").decode()


def test_what_is_told_of_children_is_packed_only_by_name(told, tmp_path):
    usual, wanted = tmp_path / "usual.cstudio", tmp_path / "wanted.cstudio"
    assert told("export-package", "--out", usual).code == 0
    assert not tells(usual.read_bytes())
    assert told("export-package", "--out", wanted, "--with", "notes,reflections").code == 0
    assert tells(wanted.read_bytes())
    ended = told("export-package", "--out", tmp_path / "x.cstudio", "--with", "others")
    assert "Choices: reflections, notes, names." in ended.error


CHILD = "李小明"


@pytest.fixture
def naming(told, tmp_path):
    """The same library, in which the name of a child stands in a text and a comment that leave."""
    with closing(open_application(tmp_path / "told.cstudio-db")) as application:
        (entry,) = application.session.entries()
        place = node_with(application.session.document(entry.id), PUBLIC)
        named = (SetCell(place, "zh", Cell(f"{CHILD}说：{PUBLIC}")),)
        application.session.edit(entry.id, named, message("Test", "Name"))
        said = application.reviewing.add(entry.id, Anchor(node=place), f"{CHILD}小朋友？")
        application.reviewing.decide(said.id, "accepted")
    return told


@pytest.mark.parametrize(
    ("words", "file"),
    [
        ("export-package", "x.cstudio"),
        ("export-comments", "x.docx"),
        ("export-comments --form draft", "x.docx"),
        ("export-findings", "x.xlsx"),
        ("minutes", "x.docx"),
        ("merge-summary", "x.docx"),
    ],
)
def test_names_of_children_are_sent_only_by_name(naming, tmp_path, words, file):
    verb, *more = words.split()
    out = tmp_path / file
    ended = naming(verb, *more, "--out", out)
    assert CHILD in ended.error
    assert "--with names" in ended.error
    assert not out.exists()
    ended = naming(verb, *more, "--out", out, "--with", "names")
    # Nothing was merged in this library, which is found out once the names may leave.
    assert out.exists() or (verb == "merge-summary" and CHILD not in ended.error)


def test_names_of_children_are_written_into_papers_only_by_name(naming, tmp_path):
    usual, wanted = tmp_path / "usual.docx", tmp_path / "wanted.docx"
    assert CHILD in naming("export", "--out", usual).err
    assert not tells(usual.read_bytes(), CHILD)
    assert naming("export", "--out", wanted, "--with", "names").code == 0
    assert tells(wanted.read_bytes(), CHILD)
