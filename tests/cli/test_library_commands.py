"""What the verbs do on the sample workspace."""

import json
import shutil
import zipfile
from collections import Counter
from contextlib import closing
from pathlib import Path

import openpyxl
import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.features.onboarding.cli import _file_name as file_name
from curriculum_studio.i18n import Progress, message

WHOLE_SAMPLE = True


def by_title(verb, title):
    return next(each for each in verb("list", "--json").json if each["title"] == title)


# --- sample, list, show, search -----------------------------------------------------------------


def test_sample_makes_a_workspace_and_adds_nothing_the_second_time(command, tmp_path):
    place = tmp_path / "deep" / "new.cstudio-db"
    first = command("sample", "--workspace", place)
    assert (first.code, first.lines) == (0, [str(place)])
    count = len(command("list", "--workspace", place).lines)
    kinds = Counter(each["kind"] for each in command("list", "--json", "--workspace", place).json)
    assert kinds["standard"] == kinds["review_round"] == 1
    assert command("sample", "--workspace", place).code == 0
    assert len(command("list", "--workspace", place).lines) == count


def test_sample_exports_drafts_and_prints_their_paths(verb, tmp_path, monkeypatch):
    asked = []

    def export(self, identities, format_name, target, languages, options, changes=None):
        asked.append((format_name, languages, len(identities)))
        target.write_bytes(b"x")
        yield Progress(0, 1, message("Test", "x"))
        return target

    monkeypatch.setattr(
        "curriculum_studio.features.publishing.service.exports.Exporter.export", export
    )
    folder = tmp_path / "out" / "drafts"
    ended = verb("sample", "--export", folder)
    assert [Path(line) for line in ended.lines] == sorted(
        folder.iterdir(), key=lambda each: ended.lines.index(str(each))
    )
    assert asked[:5] == [
        ("docx", ("zh",), 1),
        ("docx", ("en",), 1),
        ("docx", ("de",), 1),
        ("docx", ("zh", "en"), 1),
        ("xlsx", ("zh",), 1),
    ]
    assert asked[5:] == [*[("docx", ("zh",), 1)] * 5, ("xlsx", ("zh",), 5)]
    assert "垃圾分类小能手-zh.docx" in {Path(line).name for line in ended.lines}


def test_list_says_id_kind_time_and_title(verb):
    line = next(each for each in verb("list").lines if "Little sorting experts" in each)
    identity, kind, changed, title = line.split("\t")
    assert (kind, title) == ("theme unit", "Little sorting experts")
    entry = by_title(verb, "Little sorting experts")
    assert entry["id"].startswith(identity)
    assert entry["kind"] == "unit"
    assert entry["updated"].startswith(changed.replace(" ", "T") + ":")  # minutes, no seconds
    assert set(entry) == {"id", "kind", "title", "updated"}


@pytest.mark.parametrize(
    ("language", "title"), [("zh", "垃圾分类小能手"), ("de", "Kleine Mülldetektive")]
)
def test_titles_come_in_the_language_of_the_program(command, library, language, title):
    ended = command("list", "--json", "--workspace", library, "--language", language)
    assert title in {each["title"] for each in ended.json}


@pytest.mark.parametrize("wanted", ["Kleine Mülldetektive", "kleine müll", "垃圾分类小能手"])
def test_show_finds_a_document_by_any_title(verb, wanted):
    assert verb("show", wanted).lines[0] == "Little sorting experts"


def test_show_finds_a_document_by_the_beginning_of_its_id(verb):
    identity = by_title(verb, "Little sorting experts")["id"]
    for wanted in (identity, identity[:6], identity[:6].upper()):
        assert verb("show", wanted).lines[0] == "Little sorting experts"


def test_show_writes_numbers_and_texts(verb):
    lines = verb("show", "双碳试点", "--lang", "zh").lines
    text = "\n".join(lines)
    assert lines[0].startswith("双碳试点学校建设与评价规范")
    assert "  1 范围" in lines
    assert any(line.startswith("  附录A ") for line in lines)
    assert "表A.1 评价指标体系及分值" in text
    assert any(line.strip().startswith("A1.2 制定年度减碳计划") for line in lines)
    assert any(line.strip().startswith("B1.2 ★人均综合能耗") and "6分" in line for line in lines)
    assert " | " in text
    assert "GB/T 29149" in text
    assert "参考文献" in text
    assert "\ufffc" not in text


def test_show_reads_units_and_frameworks(verb):
    unit = verb("show", "Little sorting", "--lang", "zh").lines
    assert "  主题由来" in unit
    assert any(line.strip().startswith("活动一") for line in unit)
    assert any(line.strip().startswith("1-1 ") for line in unit)
    goals = verb("show", "GreenComp").lines
    assert any(line.startswith("    1.1 ") for line in goals)


def test_search_finds_chinese_words_of_two_characters(verb):
    hits = verb("search", "垃圾", "--json").json
    assert hits
    assert all(set(each) == {"document", "node", "language", "text"} for each in hits)
    assert any("垃圾" in each["text"] for each in hits)
    shown = verb("search", "垃圾", "--limit", "2").lines
    assert len(shown) == 2
    assert shown[0].split("\t")[1] == "zh"


def test_search_without_hits_says_so_beside_the_result(verb):
    ended = verb("search", "no", "such", "words", "anywhere")
    assert (ended.code, ended.out, ended.err) == (0, "", "Nothing was found.\n")
    assert verb("search", "nosuchword", "--json").json == []


# --- import -------------------------------------------------------------------------------------


def test_import_brings_a_file_in_with_a_report(verb, case_file):
    (row,) = verb("import", case_file, "--json").json
    assert (row["kind"], row["title"]) == ("framework", "Goals")
    assert row["report"][0] == "Goals imported: 1."
    assert row["id"] in {each["id"] for each in verb("list", "--json").json}
    assert "A goal" in verb("show", row["id"]).out
    first, *report = verb("import", case_file, "--as", "framework", "--lang", "de").lines
    assert first.endswith("\tGoals")
    assert "Goals imported: 1." in report


def test_an_import_can_be_deleted_in_the_window(verb, library, case_file):
    (row,) = verb("import", case_file, "--json").json
    application = open_application(library)
    try:
        application.session.remove(row["id"], message("Tests", "Delete"))
        assert row["id"] not in {entry.id for entry in application.session.entries()}
    finally:
        application.close()


# --- export -------------------------------------------------------------------------------------


def test_export_writes_the_formats_of_the_kinds(verb, tmp_path):
    system = tmp_path / "system.xlsx"
    assert verb("export", "Dual-carbon", "--format", "xlsx", "--out", system).lines == [str(system)]
    assert openpyxl.load_workbook(system).sheetnames == ["指标体系", "分值核对"]
    units = tmp_path / "units.xlsx"
    assert verb("export", "Bottle", "sorting", "--out", units, "--lang", "zh,de").code == 0
    assert openpyxl.load_workbook(units)["主题总览"].max_row == 6
    goals = tmp_path / "goals.json"
    assert verb("export", "GreenComp", "--out", goals, "--lang", "en").code == 0
    assert json.loads(goals.read_text("utf-8"))["CFDocument"]["language"] == "en"


def test_export_hands_options_on(verb, tmp_path):
    goals = tmp_path / "goals.json"
    options = ("--option", "version=1.0", "--option", "time=2020-01-01")
    assert verb("export", "GreenComp", "--out", goals, *options).code == 0
    head = json.loads(goals.read_text("utf-8"))["CFDocument"]
    assert "caseVersion" not in head
    assert head["lastChangeDateTime"] == "2020-01-01T00:00:00Z"


def test_export_shows_the_changes_since_a_version(verb, library, tmp_path):
    plain, target = tmp_path / "plain.docx", tmp_path / "changes.docx"
    assert verb("export", "Bottle", "--out", plain).code == 0
    with closing(open_application(library)) as application:
        unit = next(e for e in application.session.entries() if "bottle" in e.title("en").lower())
        content = application.session.document(unit.id)
        (kept,) = application.workspace.versions.versions(unit.id)
        assert kept.automatic
        node = next(each for each in content.walk() if each.kind == "paragraph")
        edit = SetCell(node.id, "zh", Cell("换成了另外一句话。"))
        application.session.edit(unit.id, [edit], message("Test", "Edit"))
    words = ("--out", target, "--redline", kept.id[:8])
    assert verb("export", "Bottle", *words, "--lang", "zh").code == 0
    with zipfile.ZipFile(target) as archive:
        assert "换成了另外一句话" in archive.read("word/document.xml").decode()
        assert kept.id in archive.read("docProps/custom.xml").decode()
    refused = verb("export", "Bottle", "--out", target, "--redline", "nothing")
    assert "no version nothing" in refused.error


# --- backup and restore -------------------------------------------------------------------------


def test_backup_and_restore(verb, tmp_path, case_file):
    (made,) = verb("backup", "--to", tmp_path / "copies").lines
    assert Path(made).parent == tmp_path / "copies"
    (row,) = verb("import", case_file, "--json").json
    said = verb("restore", made)
    assert said.code == 0
    kept = Path(said.out.strip().removeprefix("Restored; the previous state is in ").rstrip("."))
    assert kept.is_file()
    assert row["id"] not in {each["id"] for each in verb("list", "--json").json}


def test_backup_stands_beside_the_library_if_nothing_else_is_said(verb, library):
    (made,) = verb("backup").lines
    assert library.parent in Path(made).parents


def test_backup_takes_a_folder_from_where_one_is(verb, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (made,) = verb("backup", "--to", "备份/one").lines
    assert Path(made).parent == tmp_path / "备份" / "one"
    again = verb("backup", "--to", "备份/one")
    assert "The backup before it was made at 20" in again.err
    assert [each["path"] for each in verb("backups", "--in", "备份/one", "--json").json] == [
        *again.lines,
        made,
    ]


def test_backups_lists_copies_and_keeps_the_folder(verb, library, tmp_path):
    empty = verb("backups")
    assert empty.out == ""
    assert str(library.parent / "backups") in empty.err
    folder = tmp_path / "kept here"
    folder.mkdir()
    assert verb("backups", "--keep-in", folder, "--json").json == []
    (made,) = verb("backup").lines
    assert Path(made).parent == folder
    (row,) = verb("backups", "--json").json
    assert row["path"] == made
    assert row["own"]
    assert row["whole"]
    assert row["size"] == Path(made).stat().st_size
    Path(made).write_bytes(Path(made).read_bytes()[:9000])
    assert verb("backups").out.startswith("damaged\t")
    assert verb("backups", "--beside-library").out == ""
    assert Path(verb("backup").lines[0]).parent == library.parent / "backups"


def test_a_folder_for_backups_that_is_gone_is_told(verb, tmp_path):
    verb("backups", "--keep-in", tmp_path)
    verb("backups", "--keep-in", tmp_path / "gone")
    said = verb("backup").error
    assert "is not there" in said
    assert "Plug in" in said
    assert not (tmp_path / "gone").exists()


def test_restore_helps_where_the_library_is_damaged_or_gone(verb, library):
    (made,) = verb("backup").lines
    content = library.read_bytes()
    library.write_bytes(content[: len(content) // 2])
    assert "damaged" in verb("list").error
    assert "the previous state is in" in verb("restore", made).out
    assert len(verb("list").lines) == 15
    library.unlink()
    assert verb("restore", made).out == "The library was restored.\n"
    assert len(verb("list").lines) == 15


def test_restore_into_a_folder_that_is_not_there_makes_it(command, verb, tmp_path):
    (made,) = verb("backup").lines
    place = tmp_path / "other" / "library.cstudio-db"
    assert command("restore", made, "--workspace", place).code == 0
    assert len(command("list", "--workspace", place).lines) == 15


# --- beside an open window ----------------------------------------------------------------------


def test_reading_verbs_run_beside_an_open_window(verb, library, tmp_path):
    window = open_application(library)
    try:
        for words in (
            ("list",),
            ("show", "GreenComp"),
            ("search", "垃圾"),
            ("export", "GreenComp", "--out", tmp_path / "goals.json"),
            ("backup",),
        ):
            assert verb(*words).code == 0, words
    finally:
        window.close()


def test_reading_verbs_leave_the_library_to_the_last_byte(verb, library, tmp_path):
    before = library.read_bytes()
    verb("list")
    verb("show", "GreenComp")
    verb("search", "垃圾")
    verb("export", "GreenComp", "--out", tmp_path / "goals.json")
    assert library.read_bytes() == before


def test_drafts_get_names_that_every_system_takes():
    assert file_name('a/b:c*"d"?<e>|f') == "a-b-c-d-e-f"
    assert file_name("/:*") == "document"
    assert len(file_name("长" * 300)) == 80


def test_a_copy_of_a_library_is_a_library(verb, library, tmp_path, command):
    copied = tmp_path / "other.cstudio-db"
    shutil.copyfile(library, copied)
    assert command("list", "--workspace", copied).code == 0
