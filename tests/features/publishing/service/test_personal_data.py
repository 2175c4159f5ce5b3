"""What a file of a unit must not say is looked for in all of its parts, unzipped."""

import zipfile
from contextlib import closing

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.codec import read_nested
from curriculum_studio.i18n import finish, message
from tests.features.word_import.formats.making import docx, p, tbl, tc, tr
from tests.helpers.documents import nested

SECRET = ("李小明", "13812345678", "刘芳")
FORM = docx(p("教案"), tbl(tr("活动名称", ""), tr("活动过程", tc("")), tr("活动反思", tc(""))))


def unit():
    return read_nested(
        nested(
            "unit",
            nested(
                "section",
                nested(
                    "activity",
                    nested(
                        "section",
                        nested("step", nested("teacher_note", text="等一等。"), text="看影子"),
                        role="process",
                    ),
                    nested(
                        "section",
                        nested("paragraph", text="李小明小朋友先看到影子。刘芳拍照。"),
                        role="reflection",
                    ),
                    text="影子",
                ),
                role="activities",
            ),
            nested("section", nested("paragraph", text="有事打13812345678。"), role="home"),
            nested("section", nested("plan_entry", text="李小明小朋友值日"), role="week_plan"),
            nested("section", nested("paragraph", text="李小明小朋友长高了。"), role="reflection"),
            nested("section", nested("deliberation", present=["刘芳"]), role="deliberation"),
            text="影子",
        ),
        "unit",
    )


DOCUMENT = unit()


@pytest.fixture
def application(tmp_path):
    with closing(open_application(tmp_path / "library.db", create=True)) as opened:
        opened.session.add(DOCUMENT, message("Tests", "Add"))
        yield opened


def unzipped(path):
    with zipfile.ZipFile(path) as archive:
        return "".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())


def exported(application, tmp_path, format_name, suffix, **options):
    target = tmp_path / f"out{suffix}"
    if format_name == "form":
        file = tmp_path / "form.docx"
        file.write_bytes(FORM)
        options["form"] = application.forms.keep(application.forms.look(file))
    finish(application.exporter.export((DOCUMENT.id,), format_name, target, ("zh",), options))
    return unzipped(target)


WAYS = [("docx", ".docx"), ("form", ".docx"), ("xlsx", ".xlsx")]


@pytest.mark.parametrize(("format_name", "suffix"), WAYS)
def test_no_name_and_no_number_leaves_unasked(application, tmp_path, format_name, suffix):
    text = exported(application, tmp_path, format_name, suffix)
    assert "影子" in text
    assert not [each for each in SECRET if each in text]


@pytest.mark.parametrize(("format_name", "suffix"), WAYS[:2])
def test_who_wants_them_has_them(application, tmp_path, format_name, suffix):
    wanted = {"persons": "yes", "reflection": "yes"}
    assert "李小明" in exported(application, tmp_path, format_name, suffix, **wanted)


def test_hints_for_teachers_stand_in_a_form_only_if_they_are_wanted(application, tmp_path):
    assert "等一等" not in exported(application, tmp_path, "form", ".docx")
    assert "等一等" in exported(application, tmp_path, "form", ".docx", teacher_notes="yes")
