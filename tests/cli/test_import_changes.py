"""The verb import-changes: a draft that comes back edited, from the command line."""

import re
import shutil
import zipfile
from contextlib import closing
from pathlib import Path

import docx
import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.cli import main
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.core.translation_state import typed
from curriculum_studio.i18n import message
from tests.helpers.documents import small_standard


@pytest.fixture(scope="module")
def exported(tmp_path_factory) -> Path:
    """A folder with a library from which a draft went out, and that draft; never used.

    A small one: what comes of the samples is seen where drafts are read and compared.
    """
    folder = tmp_path_factory.mktemp("exported")
    library = folder / "library.cstudio-db"
    with closing(open_application(library, create=True)) as application:
        application.session.add(small_standard(), message("Test", "Add"))
    words = ["export", "双碳试点学校", "--out", folder / "draft.docx", "--lang", "zh"]
    words += ["--option", "pages=no", "--workspace", library]
    assert main.run([str(word) for word in words]) == 0
    return folder


@pytest.fixture
def library(exported, tmp_path) -> Path:
    path = tmp_path / "library.cstudio-db"
    shutil.copyfile(exported / path.name, path)
    return path


@pytest.fixture
def draft(exported, tmp_path) -> Path:
    """The standard as it went out."""
    path = tmp_path / "draft.docx"
    shutil.copyfile(exported / path.name, path)
    return path


@pytest.fixture
def edited(draft, tmp_path) -> Path:
    """The draft as somebody sends it back: one sentence written anew."""
    file = docx.Document(str(draft))
    paragraph = next(p for p in file.paragraphs if "碳达峰与碳中和" in p.text)
    run = next(r for r in paragraph.runs if "碳达峰与" in r.text)
    run.text = run.text.replace("碳达峰与", "碳达峰或")
    path = tmp_path / "edited.docx"
    file.save(str(path))
    return path


def test_unedited_draft_brings_nothing(verb, draft):
    ended = verb("import-changes", draft, "--json")
    assert ended.code == 0, ended
    assert (ended.json["changes"], ended.json["unplaced"]) == ([], [])


def test_change_is_shown_and_nothing_is_written(verb, edited):
    (change,) = verb("import-changes", edited, "--json").json["changes"]
    assert (change["kind"], change["language"]) == ("changed", "zh")
    assert "碳达峰或" in change["after"]
    assert "碳达峰与" in change["before"]
    assert change["place"]
    again = verb("import-changes", edited, "--json").json["changes"]
    assert again == [change], "looking takes nothing over"


def test_change_is_taken_over_once(verb, edited):
    ended = verb("import-changes", edited, "--accept-all", "--json")
    assert ended.json["taken"] == 1
    assert any("碳达峰或" in line for line in verb("search", "碳达峰或").lines)
    assert verb("import-changes", edited, "--json").json["changes"] == []


def test_lines_name_the_place(verb, edited):
    ended = verb("import-changes", edited)
    assert any("3.1" in line for line in ended.lines)


def test_half_a_file_is_refused(verb, draft, tmp_path):
    half = tmp_path / "half.docx"
    half.write_bytes(draft.read_bytes()[: draft.stat().st_size // 2])
    assert verb("import-changes", half).error


def test_where_the_origin_is_unknown_nothing_is_taken_together(verb, edited, tmp_path):
    """Without version and origin our own later work would come back as changes."""
    written = tmp_path / "cleaned.docx"
    with zipfile.ZipFile(edited) as old, zipfile.ZipFile(written, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/custom.xml":
                content = re.sub(
                    rb'(name="CurriculumStudioVersion".*?lpwstr>)[^<]*', rb"\1x", content
                )
            if not name.startswith("customXml/item1"):
                new.writestr(name, content)
    ended = verb("import-changes", written, "--accept-all", "--json")
    assert (ended.json["base"], ended.json["taken"]) == ("none", 0)
    assert [each["certain"] for each in ended.json["changes"]] == [False]
    told = verb("import-changes", written)
    assert "It is not known what this draft looked like" in told.err + told.out


def test_a_conflict_is_called_a_conflict(verb, library, edited):
    """Both sides changed one sentence."""
    (change,) = verb("import-changes", edited, "--json").json["changes"]
    with closing(open_application(library)) as application:
        session = application.session
        entry = next(e for e in session.entries() if change["node"] in session.document(e.id))
        node = session.document(entry.id).nodes[change["node"]]
        cell = typed(node, "zh", Cell("我们另写一句。"))
        session.edit(entry.id, [SetCell(node.id, "zh", cell)], message("Test", "Edit"))
    ended = verb("import-changes", edited)
    assert any("changed (conflict)" in line for line in ended.lines)
    assert verb("import-changes", edited, "--accept-all", "--json").json["taken"] == 0
