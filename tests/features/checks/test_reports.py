"""What the checks find, for those without the program: workbook, paper, comments in a draft."""

from contextlib import closing
from io import BytesIO

import openpyxl
import pytest
from docx import Document as WordFile

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.payloads.review import Anchor
from curriculum_studio.core.profiles import Profile
from curriculum_studio.core.text import Cell
from curriculum_studio.features.checks.reports import REPORTS
from curriculum_studio.features.checks.service import check
from curriculum_studio.features.review.formats.registry import annotated, read_word
from curriculum_studio.features.review.formats.word_comments.content import (
    CHECKS_AUTHOR,
    Thread,
    ThreadEntry,
)
from curriculum_studio.i18n import StudioError, finish, message
from tests.helpers.outlines import outline
from tests.helpers.told_of_children import NAME, PUBLIC, node_with, tells, told_unit

LABEL = message("Tests", "Do something")

LINES = """- clause#one 总则 || General
  - paragraph#a 学校必须记录用电量。 || The school must record.
- clause#two 管理 || Management
  - paragraph#b =必须评价教学，也必须公布。 || The school shall assess."""


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    """A library with a standard in which one finding is waived, and one waiver is stale."""
    path = tmp_path_factory.mktemp("reports") / "library.cstudio-db"
    opened = open_application(path, create=True)
    opened.signing.sign_as(Profile(id="p", name="王工"))
    document = outline(LINES, title="节能规范 || Energy")
    opened.session.add(document, LABEL)
    found = check(document)
    one = next(e for e in found if (e.rule.id, e.node, e.language) == ("VRB-01", "a", "zh"))
    opened.waivers.waive(document.id, one, found, "引用法律原文")
    yield opened, document
    opened.close()


def rows_of(sheet):
    return [[cell or "" for cell in row] for row in sheet.iter_rows(values_only=True)]


@pytest.mark.parametrize("language", ["zh", "en", "de"])
def test_the_workbook_has_findings_rules_and_waivers(shelf, language):
    application, document = shelf
    content = application.findings_reports.content(document.id, ".xlsx", language, "review_draft")
    book = openpyxl.load_workbook(BytesIO(content))
    findings, rules, waivers = (rows_of(sheet) for sheet in book.worksheets)
    assert all(sheet.auto_filter.ref for sheet in book.worksheets)
    report = application.findings_reports.report(document.id, language, "review_draft")
    told = [row for row in findings if row[1] == "VRB-01"]
    assert [(row[3], row[4]) for row in told] == [
        ("zh", "必须"), ("en", "must"), ("zh", "必须"), ("zh", "必须")
    ]  # fmt: skip
    waived, *still = told
    assert waived[9] == "引用法律原文"
    assert waived[0] != still[0][0]
    assert all(row[9] == "" for row in still)
    by_rule = next(row for row in rules if row[0] == "VRB-01")
    assert [each or 0 for each in by_rule[3:7]] == [3, 0, 0, 1]
    (given,) = [row for row in waivers if row[0] == "VRB-01"]
    assert (given[4], given[5], given[6], given[7]) == ("必须", 1, "引用法律原文", "王工")
    assert report.counted in [row[0] for row in findings]
    assert report.count("error") == len([e for e in report.findings
                                         if e.severity == "error" and not e.waived])  # fmt: skip


@pytest.mark.parametrize("language", ["zh", "en", "de"])
def test_the_paper_goes_by_chapter_and_ends_with_waivers(shelf, language):
    application, document = shelf
    content = application.findings_reports.content(document.id, ".docx", language)
    file = WordFile(BytesIO(content))
    words = [each.text for each in file.paragraphs]
    first = next(at for at, each in enumerate(words) if each.startswith("1 "))
    second = next(at for at, each in enumerate(words) if each.startswith("2 "))
    assert first < second
    cells = [[cell.text for cell in row.cells] for table in file.tables for row in table.rows]
    assert sum("VRB-01" in row for row in cells) == 4
    assert any("引用法律原文" in row for row in cells)
    paper = WordFile(BytesIO(application.findings_reports.committee_list(document.id, language)))
    cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    assert cells.count("VRB-01") == 1
    assert "引用法律原文" in cells


def test_every_report_has_a_writer():
    assert set(REPORTS) == {".docx", ".pdf", ".xlsx"}


# --- comments in a draft ----------------------------------------------------------------------


def draft(application, document):
    prepared = application.exporter.prepare((document.id,), "docx", ("zh", "en"))
    return finish(application.findings_reports.draft(prepared, "review_draft"))


def test_findings_stand_at_their_words_in_a_draft(shelf):
    application, document = shelf
    written = draft(application, document)
    inspection = finish(read_word(written.content, "draft.docx"))
    verbs = [each for each in inspection.comments if each.text.startswith("VRB-01")]
    assert sorted(each.anchored_text for each in verbs) == ["must", "必须", "必须"]
    assert all(each.author == f"{CHECKS_AUTHOR}检查" for each in inspection.comments)
    assert "应" in verbs[0].text
    assert "GB/T 1.1—2020" in verbs[0].text


def test_they_are_no_comments_of_reviewers_when_the_draft_comes_back(shelf):
    application, document = shelf

    def back(content):
        return finish(application.comment_import.preview(document.id, content, "draft.docx"))

    with pytest.raises(StudioError, match="neither comments nor"):
        back(draft(application, document).content)
    prepared = application.exporter.prepare((document.id,), "docx", ("zh",))
    at_a = Anchor(node="a", language="zh", quotation="必须")
    checked = ThreadEntry(f"{CHECKS_AUTHOR}检查", "VRB-01 [错误] …")
    threads = [
        Thread(at_a, (checked, ThreadEntry("李工", "这里不改。"))),
        Thread(Anchor(node="b", language="zh"), (ThreadEntry("李工", "请补充。"),)),
        Thread(at_a, (checked,)),
    ]
    sent = finish(annotated(prepared.entry.writer.load(), prepared.bundle, threads)).content
    came = [each.after.text for each in back(sent).incoming]
    assert sorted(came) == ["请补充。", "这里不改。"]


def test_an_export_has_them_if_somebody_asks(shelf, tmp_path):
    application, document = shelf
    counts = {}
    for name, options in (("plain.docx", {}), ("checked.docx", {"findings": "yes"})):
        path = tmp_path / name
        finish(application.exporter.export((document.id,), "docx", path, ("zh",), options))
        counts[name] = len(finish(read_word(path.read_bytes(), name)).comments)
    assert counts["plain.docx"] == 0
    report = application.findings_reports.report(document.id, "zh")
    still = [e for e in report.findings if not e.waived and e.language in {"", "zh"}]
    assert counts["checked.docx"] == len(still)


def test_a_report_quotes_nothing_of_what_is_written_about_children(tmp_path):
    """Findings stand at the words of a reflection, and a waiver quotes them."""
    unit = told_unit()
    with closing(open_application(tmp_path / "library.cstudio-db", create=True)) as opened:
        opened.session.add(unit, LABEL)
        note = SetCell(node_with(unit, PUBLIC), "en", Cell("影子会跑"))
        opened.session.edit(unit.id, (note,), LABEL)
        found = check(opened.session.document(unit.id))
        told = next(e for e in found if NAME in unit.nodes[e.node].text(e.language or "zh"))
        opened.waivers.waive(unit.id, told, found, "原话")
        reports = opened.findings_reports
        files = [reports.content(unit.id, suffix, "zh") for suffix in REPORTS]
        files.append(reports.committee_list(unit.id, "zh"))
        assert {each.text for each in reports.report(unit.id, "zh").findings} == {"影子会跑"}
    assert [tells(each) for each in files] == [False] * len(files)
