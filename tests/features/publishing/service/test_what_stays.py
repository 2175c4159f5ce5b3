"""What is written about children stays, whatever a unit is written as, unless it is wanted."""

from contextlib import closing

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.features.sharing.formats.package import write_package
from curriculum_studio.features.term_folder.service import TermPapers
from curriculum_studio.i18n import finish, message
from tests.features.word_import.formats.making import docx, p, tbl, tc, tr
from tests.helpers.pdf import words_of
from tests.helpers.told_of_children import NAME, PUBLIC, folder_tells, tells, told_unit

FORM = docx(p("教案"), tbl(tr("活动名称", ""), tr("活动过程", tc("")), tr("活动反思", tc(""))))
DOCUMENT = told_unit()
WANTED = {"reflection": "yes", "teacher_notes": "yes"}

#: Format, ending, what is written besides, and whether it has room for what stays.
WAYS = [
    ("docx", ".docx", {}, True),
    ("docx", ".docx", {"part": "activity"}, True),
    ("docx", ".docx", {"part": "week", "reflection": "no"}, False),
    ("form", ".docx", {}, True),
    ("xlsx", ".xlsx", {}, False),
    ("tmx", ".tmx", {}, True),
]


@pytest.fixture
def application(tmp_path):
    with closing(open_application(tmp_path / "library.db", create=True)) as opened:
        opened.session.add(DOCUMENT, message("Tests", "Add"))
        yield opened


def exported(application, tmp_path, format_name, suffix, **options):
    target = tmp_path / f"out{suffix}"
    if format_name == "form":
        file = tmp_path / "form.docx"
        file.write_bytes(FORM)
        options["form"] = application.forms.keep(application.forms.look(file))
    languages = ("zh", "de") if format_name == "tmx" else ("zh",)
    finish(application.exporter.export((DOCUMENT.id,), format_name, target, languages, options))
    return target


@pytest.mark.parametrize(("format_name", "suffix", "options", "_"), WAYS)
def test_it_is_in_no_file(application, tmp_path, format_name, suffix, options, _):
    file = exported(application, tmp_path, format_name, suffix, **options)
    assert tells(file.read_bytes(), "影子")
    assert not tells(file.read_bytes())


@pytest.mark.parametrize(("format_name", "suffix", "options"), [w[:3] for w in WAYS if w[3]])
def test_whoever_wants_it_has_it(application, tmp_path, format_name, suffix, options):
    file = exported(application, tmp_path, format_name, suffix, **options, **WANTED)
    assert tells(file.read_bytes())


def test_a_pdf_says_it_only_if_it_is_wanted(application, tmp_path):
    assert NAME not in words_of(exported(application, tmp_path, "pdf", ".pdf"))
    assert PUBLIC in words_of(tmp_path / "out.pdf")
    assert words_of(exported(application, tmp_path, "pdf", ".pdf", **WANTED)).count(NAME) > 3


def test_findings_in_a_word_file_quote_nothing_of_it(application, tmp_path):
    file = exported(application, tmp_path, "docx", ".docx", findings="yes")
    assert not tells(file.read_bytes())


@pytest.mark.parametrize("formats", [("docx",), ("pdf",)])
def test_the_papers_of_a_term_say_it_only_if_it_is_wanted(application, tmp_path, formats):
    def said(name, **wanted):
        papers = TermPapers((DOCUMENT.id,), "zh", formats, wanted)
        made = finish(application.term_folders.write(papers, tmp_path / name))
        if formats == ("pdf",):
            return [each for each in made.files if NAME in words_of(each)]
        return folder_tells(made.folder)

    assert said("without") == []
    assert said("with", **WANTED) != []


RECORD = {
    "观察对象": f"{NAME}，男，5岁", "班级": "中三班", "观察者": "教师甲",
    "观察时间": "2026年3月5日", "观察地点": "建构区", "观察目标": "了解他怎样同别人合作",
    "观察实录": f"{NAME}把积木递给同伴。", "活动准备": "他自己拿来纸箱",
    "行为分析": "他开始愿意分享", "支持策略": "多请他当小组长",
}  # fmt: skip

TITLE = f"{NAME}搭积木观察记录"


def test_a_record_of_an_observation_stays_though_somebody_calls_it_a_unit(application, tmp_path):
    path = tmp_path / "record.docx"
    path.write_bytes(docx(p(TITLE), tbl(*(tr(*each) for each in RECORD.items()))))
    imported = finish(application.importer.read(path, "unit"))
    assert imported.document.kind == "unit"
    assert "comes in as what was observed" in imported.proposal.source
    unit = application.importer.take(imported)
    everything = "".join(node.text("zh") for node in application.session.document(unit).walk())
    said = [TITLE, *(each for title, each in RECORD.items() if title not in {"班级", "观察时间"})]
    assert [each for each in said if each not in everything] == []
    for format_name in ("docx", "xlsx", "tmx", "package"):
        target = tmp_path / f"out.{format_name}"
        if format_name == "package":
            packed = application.handing_on.pack((unit,))
            target.write_bytes(finish(write_package(packed)))
        else:
            finish(application.exporter.export((unit,), format_name, target, ("zh", "en"), {}))
        assert [each for each in said if tells(target.read_bytes(), each)] == []
