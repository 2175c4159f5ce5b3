"""The verbs of coverage, and of forms and frameworks in files."""

import openpyxl

from curriculum_studio.bootstrap.application import open_application
from tests.features.school_forms.formats import looks

GUIDELINE = "3-6岁儿童学习与发展指南"


def test_lines_and_holes(verb):
    rows = verb("coverage", GUIDELINE, "--json").json
    assert len(rows) == 32
    holes = verb("coverage", GUIDELINE, "--holes", "--json").json
    assert len(holes) == sum(1 for row in rows if not row["units"])
    assert len(verb("coverage", GUIDELINE).lines) == 32


def test_workbook(verb, tmp_path):
    target = tmp_path / "c.xlsx"
    assert verb("coverage", GUIDELINE, "--age", "large", "--out", target).code == 0
    assert len(openpyxl.load_workbook(target).worksheets) == 2


def test_unknown_age_is_a_sentence(verb):
    assert "small" in verb("coverage", GUIDELINE, "--age", "old").error


def test_only_frameworks_have_a_coverage(verb):
    unit = next(each["id"] for each in verb("list", "--json").json if each["kind"] == "unit")
    assert verb("coverage", unit).error == (
        f"There is no framework {unit}. The command list shows what there is."
    )


def test_a_school_form_is_filled_by_its_name(verb, library, tmp_path):
    form = tmp_path / "我园教案.docx"
    form.write_bytes(looks.pairs())
    application = open_application(library)
    application.forms.keep(application.forms.look(form))
    unit = next(e.id for e in application.session.entries() if e.kind == "unit")
    application.close()
    target = tmp_path / "out.docx"
    done = verb("export", unit, "--out", target, "--form", "我园教案", "--option", "class=大二班")
    assert done.code == 0
    assert target.stat().st_size > 4000
    assert "别园" in verb("export", unit, "--out", target, "--form", "别园").error


def test_a_branch_of_a_framework_goes_out(verb, tmp_path):
    branch = tmp_path / "branch.docx"
    words = ("export", "3-6", "--out", branch, "--option", "branch=S")
    assert "no goal" in verb(*words[:4], "--option", "branch=nothing").error
    assert verb(*words).code == 0
