"""The verb export: what is said before a file is written, page numbers, and names that fit."""

import zipfile

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.features.publishing.service.exports import FINDINGS, PAGES, PERSONS, PHOTOS
from curriculum_studio.features.publishing.verbs import FORMATS
from curriculum_studio.features.school_forms.formats.unit_values import TYPED
from curriculum_studio.features.school_forms.formats.writer import FORM
from curriculum_studio.features.standards.formats.standard_docx import ARRANGEMENT
from curriculum_studio.features.standards.formats.standard_print_model import LISTS
from curriculum_studio.features.units.formats.unit_docx import (
    ACTIVITY,
    DAY,
    PART,
    REFLECTION,
    WEEK,
)
from curriculum_studio.features.units.formats.unit_print_model import TEACHER_NOTES
from curriculum_studio.features.units.formats.week_tables import STATE
from curriculum_studio.i18n import message
from curriculum_studio.ooxml.writer.styles import PROFILE, SINGLE
from curriculum_studio.render.format_registry import writer_entry
from tests.helpers.told_of_children import tells
from tests.ooxml.writer.test_gaps import draft

STANDARD = "双碳试点学校"
LABEL = message("Test", "Add")


@pytest.fixture
def begun(command, tmp_path):
    """A library with a standard in which some things are begun and not written."""
    path = tmp_path / "begun.cstudio-db"
    application = open_application(path, create=True)
    application.session.add(draft(), LABEL)
    application.close()

    def run(*words):
        return command(*words, "--workspace", path)

    return run


def pages_in(path) -> list[str]:
    """The instructions of fields that tell a page in the contents."""
    with zipfile.ZipFile(path) as archive:
        return archive.read("word/document.xml").decode().split("PAGEREF ")[1:]


@pytest.mark.parametrize("ending", ["docx", "xml"])
def test_what_is_empty_is_said_before_it_is_left_out(begun, tmp_path, ending):
    target = tmp_path / f"out.{ending}"
    options = ("--option", "pages=no") if ending == "docx" else ()
    ended = begun("export", "规范", "--out", target, "--lang", "zh", *options)
    assert ended.lines == [str(target)]
    assert ended.err.splitlines() == [
        "Empty and therefore left out: 引言、1 示例2、1.1、附录A、B.2、参考文献.",
        "Without a title and therefore not in the contents: B.3.",
    ]


def test_what_is_not_printed_says_nothing_of_it(begun, tmp_path):
    assert begun("export", "规范", "--out", tmp_path / "terms.tmx").err == ""


def test_a_whole_document_says_nothing(verb, tmp_path):
    ended = verb("export", STANDARD, "--out", tmp_path / "x.docx", "--option", "pages=no")
    assert ended.err == ""
    assert pages_in(tmp_path / "x.docx") == []


def test_pages_are_counted_unless_they_are_unwanted(begun, tmp_path):
    """As from the window; a clause without a title takes no page from the others."""
    ended = begun("export", "规范", "--out", tmp_path / "x.docx", "--lang", "zh")
    assert "no page numbers" not in ended.err
    assert len(pages_in(tmp_path / "x.docx")) == 4


def test_help_names_every_format(command):
    (line,) = [each for each in command("export", "--help").lines if "--format" in each]
    assert all(each in line for each in FORMATS)
    assert {"docx", "pdf", "sts", "tbx", "tmx", "xlsx", "case"} == set(FORMATS)


@pytest.mark.parametrize(
    ("words", "name", "ending"),
    [
        (("export", STANDARD, "--format", "docx"), "x.pdf", ".docx"),
        (("export", STANDARD, "--format", "pdf"), "x.docx", ".pdf"),
        (("export", STANDARD, "--format", "sts"), "x.json", ".xml"),
        (("export", STANDARD, "--format", "xlsx"), "x", ".xlsx"),
        (("export", "GreenComp", "--format", "case"), "x.xlsx", ".json"),
        (("export-comments", STANDARD, "--form", "log"), "x.docx", ".xlsx"),
        (("export-comments", STANDARD, "--form", "iso"), "x.xlsx", ".docx"),
        (("export-comments", STANDARD, "--form", "draft"), "x.xlsx", ".docx"),
        (("export-comments", STANDARD, "--form", "summary-national"), "x.xlsx", ".docx"),
        (("export-comments", STANDARD, "--form", "feedback-group"), "x.pdf", ".docx"),
        (("export-comments", STANDARD), "x.pdf", ".docx"),
        (("minutes", STANDARD), "x.txt", ".docx"),
        (("coverage", "GreenComp"), "x.docx", ".xlsx"),
        (("export-package", STANDARD), "x.docx", ".cstudio"),
        (("answer", STANDARD, "--from", "甲园"), "x.docx", ".cstudio"),
        (("report", STANDARD), "x.txt", ".xlsx"),
        (("workbook", STANDARD), "x.xls", ".xlsx"),
    ],
)
def test_no_file_is_called_what_it_is_not(verb, tmp_path, words, name, ending):
    target = tmp_path / "out" / name
    target.parent.mkdir()
    ended = verb(*words, "--out", target)
    assert f"{name} does not end in {ending}" in ended.error
    assert list(target.parent.iterdir()) == []


def test_an_option_that_the_format_does_not_know_is_refused(verb, tmp_path):
    said = [
        ((STANDARD, "x.docx", "nonsense=yes"), "docx has no option nonsense here. Choices: pages,"),
        ((STANDARD, "x.docx", "page=no"), "Did you mean pages?"),
        ((STANDARD, "x.docx", "persons=yes"), "docx has no option persons here."),
        ((STANDARD, "x.docx", "pages=maybe"), "pages cannot be maybe. Choices: yes, no."),
        ((STANDARD, "x.docx", "layout.=1"), "layout.NAME"),
        (("Bottle", "x.docx", "part=letters"), "part cannot be letters. Choices: week, day,"),
        (("GreenComp", "x.json", "versoin=1.0"), "Did you mean version?"),
        ((STANDARD, "x.xml", "pages=no"), "The format sts has no options."),
    ]
    for (document, name, option), sentence in said:
        ended = verb("export", document, "--out", tmp_path / name, "--option", option)
        assert (ended.code, ended.out) == (2, ""), ended.err
        assert sentence in ended.err
        assert not (tmp_path / name).exists()


def test_every_option_of_the_writers_is_declared():
    wanted = (("docx", "standard"), ("docx", "unit"), ("pdf", "unit"), ("form", "unit"))
    known = {each: writer_entry(*each).options for each in wanted}
    assert {PAGES, FINDINGS, LISTS, ARRANGEMENT, PROFILE, SINGLE} <= set(known["docx", "standard"])
    unit = set(known["docx", "unit"])
    assert {PART, ACTIVITY, WEEK, DAY, STATE, REFLECTION, TEACHER_NOTES} < unit
    assert unit == {*known["pdf", "unit"], FINDINGS}
    staying = {TEACHER_NOTES, REFLECTION, PHOTOS, PERSONS}
    assert {FORM, *TYPED, ACTIVITY, *staying} == set(known["form", "unit"])


def test_endings_in_capitals_are_endings(verb, tmp_path):
    target = tmp_path / "X.DOCX"
    assert verb("export", "Bottle", "--out", target, "--lang", "zh").code == 0


@pytest.mark.parametrize("ending", [".docx", ".tmx"])
def test_what_is_told_of_children_leaves_only_by_name(told, tmp_path, ending):
    usual, wanted = tmp_path / f"usual{ending}", tmp_path / f"wanted{ending}"
    told("export", "--out", usual, "--lang", "zh,de")
    assert not tells(usual.read_bytes())
    told("export", "--out", wanted, "--lang", "zh,de", "--with", "reflections,notes")
    assert tells(wanted.read_bytes())


def test_what_stays_is_named_as_it_is_called(told, tmp_path):
    ended = told("export", "--out", tmp_path / "x.docx", "--with", "reflexions")
    assert "Choices: reflections, notes, names." in ended.error
    assert not (tmp_path / "x.docx").exists()


def test_comments_on_it_leave_only_by_name(told, tmp_path):
    """Each file holds a comment on a reflection, and one on what leaves."""
    for form, ending in (("log", ".xlsx"), ("iso", ".docx"), ("draft", ".docx")):
        usual, wanted = tmp_path / f"usual-{form}{ending}", tmp_path / f"wanted-{form}{ending}"
        export = ("export-comments", "--form", form, "--lang", "zh")
        assert told(*export, "--out", usual).code == 0
        assert not tells(usual.read_bytes())
        assert told(*export, "--out", wanted, "--with", "reflections,notes").code == 0
        assert tells(wanted.read_bytes())
