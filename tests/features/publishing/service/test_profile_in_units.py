"""Name, class and house that somebody said once stand on the papers of the units."""

from contextlib import closing

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.profiles import Profile, UserRole
from curriculum_studio.features.term_folder.service import TermPapers
from curriculum_studio.i18n import finish, message
from tests.features.word_import.formats.making import docx, p, tbl, tc, tr
from tests.helpers.documents import small_unit
from tests.helpers.told_of_children import tells

OWN = Profile(
    id="p", name="欧阳晓", role=UserRole.TEACHER, kindergarten="晨星幼儿园", class_name="大五班"
)
FORM = docx(p("教案"), tbl(tr("班级", "", "执教教师", ""), tr("活动名称", tc(""))))


@pytest.fixture
def application(tmp_path):
    with closing(open_application(tmp_path / "library.db", create=True)) as opened:
        opened.session.add(small_unit(), message("Tests", "Add"))
        opened.signing.sign_as(OWN)
        yield opened


def exported(application, tmp_path, options, format_name="docx"):
    target = tmp_path / "out.docx"
    unit = small_unit().id
    finish(application.exporter.export((unit,), format_name, target, ("zh",), options))
    return target.read_bytes()


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("week", (OWN.name, OWN.class_name)),
        ("day", (OWN.name,)),
        ("letter", (OWN.kindergarten,)),
        ("project", (OWN.name, OWN.class_name)),
        ("", (OWN.kindergarten,)),
    ],
)
def test_what_was_said_once_stands_on_each_paper(application, tmp_path, part, words):
    content = exported(application, tmp_path, {"part": part})
    assert all(tells(content, each) for each in words)


def test_it_stands_in_the_form_of_the_school(application, tmp_path):
    file = tmp_path / "form.docx"
    file.write_bytes(FORM)
    form = application.forms.keep(application.forms.look(file))
    content = exported(application, tmp_path, {"form": form}, "form")
    assert tells(content, OWN.name)
    assert tells(content, OWN.class_name)


def test_it_stands_in_the_list_of_a_term(application, tmp_path):
    papers = TermPapers((small_unit().id,), "zh")
    made = finish(application.term_folders.write(papers, tmp_path / "term"))
    assert tells(made.files[0].read_bytes(), OWN.kindergarten)
    assert tells(made.files[0].read_bytes(), OWN.class_name)


def test_nothing_of_it_is_written_into_the_unit(application, tmp_path):
    exported(application, tmp_path, {"part": "week"})
    assert application.session.document(small_unit().id).root == small_unit().root
