"""School forms in a library: kept, corrected, found, handed on."""

from dataclasses import replace

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.features.school_forms.formats.reader import DrawnPage, DrawnText, title_of
from curriculum_studio.features.school_forms.formats.unit_values import left_out
from curriculum_studio.features.school_forms.service import FormDraft
from curriculum_studio.i18n import StudioError, finish, message
from tests.features.school_forms.formats import looks
from tests.features.school_forms.formats.test_printed_words import without_examples
from tests.form_collection.printed import words_of_parts
from tests.helpers.documents import small_unit


@pytest.fixture
def application(tmp_path):
    made = open_application(tmp_path / "library.cstudio-db", create=True)
    yield made
    made.close()


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "我园教案.docx"
    path.write_bytes(looks.pairs())
    return path


def test_a_form_is_kept_and_corrected(application, file):
    forms = application.forms
    before = file.read_bytes()
    identity = forms.keep(forms.look(file))
    assert file.read_bytes() == before
    draft = forms.draft(identity)
    kept = [field for field in draft.fields if field.role != "teacher"]
    forms.keep(FormDraft(draft.form, "我园的表", tuple(kept), identity))
    assert [entry.title("zh") for entry in forms.entries()] == ["我园的表"]
    assert "teacher" not in {field.role for field in forms.draft(identity).fields}
    application.session.undo()
    assert "teacher" in {field.role for field in forms.draft(identity).fields}
    forms.remove(identity)
    assert forms.entries() == []


def test_names(application, file, tmp_path):
    forms = application.forms
    first = forms.keep(forms.look(file))
    other = tmp_path / "我园一日活动.docx"
    other.write_bytes(looks.day())
    second = forms.keep(replace(forms.look(other), title="我园一日活动"))
    assert forms.named("我园教案") == first
    assert forms.named("一日") == second
    assert forms.named(first[:9]) == first
    with pytest.raises(StudioError, match="several"):
        forms.named("我园")
    with pytest.raises(StudioError, match="no school form"):
        forms.named("别园")


def test_a_form_is_proposed_under_its_own_title(application, file, tmp_path):
    """But under the name of its file where a title has blanks, or another form is called so."""
    forms = application.forms
    assert forms.look(file).title == "我园教案", "××幼儿园… is to be filled in"
    other = tmp_path / "表格2（最终）.docx"
    other.write_bytes(looks.day())
    assert forms.look(other).title == "一日活动计划"
    forms.keep(forms.look(other))
    assert forms.look(other).title == "表格2（最终）"
    text = DrawnText("教 学 活 动 计 划", bold=True)
    assert title_of(DrawnPage(0.1, (DrawnText(""), text))) == "教学活动计划"
    for no_title in (
        "教案",
        "第（   ）周活动计划",
        "____班周计划",
        "活动名称：",
        "{{ unit }} 活动计划",
    ):
        assert title_of(DrawnPage(0.1, (replace(text, text=no_title),))) == ""
    assert title_of(DrawnPage(0.1, (DrawnText("请在开学前交给教研组。"),))) == ""


def test_export_by_the_name_of_a_form(application, file, tmp_path):
    forms = application.forms
    unit = small_unit()
    application.session.add(unit, message("Tests", "Add"))
    options = {"form": forms.keep(forms.look(file)), "class": "大二班"}
    target = tmp_path / "out.docx"
    finish(application.exporter.export((unit.id,), "form", target, ("zh",), options))
    assert target.stat().st_size > 2000
    with pytest.raises(StudioError, match="No form to fill in"):
        finish(application.exporter.export((unit.id,), "form", target, ("zh",), {}))


def test_that_all_printed_words_are_there_is_told(application, file, tmp_path):
    unit, told = small_unit(), []
    application.session.add(unit, message("Tests", "Add"))
    options = {"form": application.forms.keep(application.forms.look(file))}
    chosen = ((unit.id,), "form", tmp_path / "out.docx", ("zh",), options)
    finish(application.exporter.export(*chosen, tell=told.append))
    blank = words_of_parts(without_examples(file.read_bytes()))
    words = [each for part in blank.values() for each in part]
    assert [dict(each.arguments) for each in told] == [
        {"count": len(words)}, {"names": "设计意图"}]  # fmt: skip


def test_what_a_form_has_no_field_for(application, file):
    forms = application.forms
    payload = application.session.document(forms.keep(forms.look(file))).root.payload
    assert left_out(payload, small_unit(), "", "en") == "Intention"


def test_the_file_goes_with_the_form(application, file):
    forms = application.forms
    identity = forms.keep(forms.look(file))
    document = application.session.document(identity)
    packed = application.workspace.attachments.get(document.root.payload.attachment)
    assert packed == looks.pairs()
    handing = application.handing_on
    package = handing.pack((identity,))
    assert [each.content for each in package.attachments] == [looks.pairs()]
