"""Review rounds and minutes on the command line."""

from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document as WordDocument

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.edits import Remove
from curriculum_studio.core.payloads.review import Anchor, Meeting, Recipient, ReviewRound
from curriculum_studio.features.review.formats.comment_forms.reader import read_sheet
from curriculum_studio.features.sharing.formats.package_reader import read_package
from curriculum_studio.i18n import Message, finish
from tests.features.review.formats.comment_forms.test_reader import CHINESE, table
from tests.features.review.formats.word_comments.making import docx
from tests.helpers.pdf import words_of
from tests.helpers.reviewed import standard

WHOLE_SAMPLE = True


@pytest.fixture
def shelf(tmp_path):
    """A library with a round, a decided comment and a meeting; returns its file."""
    path = tmp_path / "rounds.cstudio-db"
    application = open_application(path, create=True)
    document = standard()
    application.session.add(document, Message("Tests", "Fill"))
    asked = (Recipient(organisation="甲园"), Recipient(organisation="乙园"))
    payload = ReviewRound(start="2026-05-06", end="2026-06-04", recipients=asked)
    identity = application.rounds.begin(document.id, "第一轮", payload)
    comment = application.reviewing.add(document.id, Anchor(), "不清楚。", organisation="甲园")
    application.reviewing.decide(comment.id, "noted", "见第5章。")
    present = ("甲园；张三", "乙园；李四")
    meeting = Meeting(date="2026-05-07", present=present, votes_for=2, comments=(comment.id,))
    application.rounds.meet(identity, "审查会", meeting)
    application.close()
    return path, document.id


def test_rounds_are_listed(command, shelf):
    path, document = shelf
    (line,) = command("rounds", document, "--json", "--workspace", path).json
    assert (line["title"], line["asked"], line["answered"]) == ("第一轮", 2, 1)
    assert (line["comments"], line["open"]) == (1, 0)
    ended = command("rounds", document, "--workspace", path)
    assert ended.lines == ["第一轮\t2026-06-04\t2\t1\t1\t0"]


def test_an_official_table_never_mixes_two_rounds_unasked(command, shelf, tmp_path):
    path, document = shelf
    application = open_application(path)
    second = application.rounds.begin(document, "第二轮", ReviewRound(start="2026-07-01"))
    application.reviewing.add(document, Anchor(), "又不清楚。", organisation="乙园")
    (first,) = (each.id for each in application.rounds.of(document) if each.id != second)
    both = zip(application.reviewing.comments(document), (first, second), strict=True)
    said = [replace(each, round=its) for each, its in both]
    application.reviewing.put(said, Message("Tests", "Fill"))
    application.close()
    found = {}
    for which in ((), ("--round", "第一轮"), ("--round", "-")):
        out = tmp_path / f"{len(found)}.docx"
        to = ("--out", out, "--form", "summary-group", "--workspace", path)
        assert command("export-comments", document, *to, *which).code == 0
        found[which] = [each.get("comment") for each in read_sheet(out.read_bytes(), "x.docx").rows]
    assert [sorted(each) for each in found.values()] == [
        ["又不清楚。"],
        ["不清楚。"],
        ["不清楚。", "又不清楚。"],
    ]


def test_a_body_is_named_by_its_name_or_by_its_code(command, shelf, tmp_path):
    """Boards and numbers show the code: NSB-001."""
    path, document = shelf
    application = open_application(path)
    asked = (Recipient(organisation="National Body", prefix="NSB"),)
    application.rounds.begin(document, "第二轮", ReviewRound(start="2026-07-01", recipients=asked))
    for said, organisation in (("One.", "National Body"), ("Two.", "NSB"), ("Three.", "丙园")):
        application.reviewing.add(document, Anchor(), said, organisation=organisation)
    code = application.reviewing.comments(document)[-1].number.partition("-")[0]
    application.close()
    target = tmp_path / "log.xlsx"
    wanted = {"NSB": 2, "nsb": 2, "National Body": 2, "丙园": 1, code: 1}
    for name, count in wanted.items():
        to = ("--out", target, "--of", name, "--workspace", path)
        assert command("export-comments", document, *to).code == 0, name
        assert len(read_sheet(target.read_bytes(), "log.xlsx").rows) == count, name
        target.unlink()
    assert command("export-comments", document, "--out", target, "--of", "XYZ", *to[4:]).code == 1


def test_comments_are_listed_with_the_places_that_papers_print(command, shelf, tmp_path):
    path, document = shelf
    application = open_application(path)
    content = application.session.document(document)
    clause = content.children_of(document)[2]
    (node,) = content.children_of(clause.id)
    application.reviewing.add(document, anchored(node, "zh", 0, 2), "哪些？", organisation="乙园")
    first = content.children_of(document)[0].id
    application.session.edit(document, (Remove(first),), Message("Tests", "Renumber"))
    application.close()
    listed = command("comments", document, "--json", "--workspace", path).json
    places = [("", ""), ("3", "paragraph 1")]
    assert [(e["clause"], e["element"]) for e in listed] == places
    target = tmp_path / "log.xlsx"
    command("export-comments", document, "--out", target, "--workspace", path)
    rows = read_sheet(target.read_bytes(), "log.xlsx").rows
    assert [(e.get("clause"), e.get("element")) for e in rows] == places
    lines = command("comments", document, "--workspace", path).lines
    assert lines[1].startswith(f"{listed[1]['number']}\t3")


def test_minutes_are_written(command, shelf, tmp_path):
    path, document = shelf
    target = tmp_path / "minutes.docx"
    ended = command("minutes", document, "--out", target, "--lang", "zh,en", "--workspace", path)
    assert ended.code == 0
    word = WordDocument(str(target))
    cells = [cell.text for each in word.tables for row in each.rows for cell in row.cells]
    assert "已说明。见第5章。\nNoted. 见第5章。" in cells
    assert "Noted. 见第5章。\n已说明。见第5章。" in cells
    assert not any("张三" in each for each in cells)
    command(
        *("minutes", document, "--out", target, "--named", "--lang", "zh"),
        *("--meeting", "2026-05-07", "--workspace", path),
    )
    cells = [c.text for t in WordDocument(str(target)).tables for r in t.rows for c in r.cells]
    assert "张三" in cells
    paper = tmp_path / "minutes.pdf"
    command("minutes", document, "--out", paper, "--lang", "zh,en", "--workspace", path)
    assert "Noted." in words_of(paper)
    assert "张三" not in words_of(paper)


def test_stage_is_changed_only_when_nothing_stands_against_it_or_anyway(command, shelf):
    path, document = shelf
    where = ("--workspace", path)
    application = open_application(path)
    application.reviewing.add(document, Anchor(), "还有一条。", organisation="乙园")
    application.close()
    shown = command("stage", document, *where)
    assert shown.lines[0].startswith("20\t")
    assert "without a decision: 1" in shown.err
    refused = command("stage", document, "--to", "30", *where)
    assert refused.code != 0
    assert command("stage", document, *where).lines == shown.lines
    errors = command("stage", document, "--to", "征求意见稿", "--anyway", *where)
    assert errors.code != 0, "what the rules call errors is answered for by a name and a reason"
    passed = ("--anyway", "--from", "王工", "--reason", "会后补齐")
    changed = command("stage", document, "--to", "征求意见稿", *passed, *where)
    assert changed.lines[0].startswith("征求意见稿")
    assert command("stage", document, *where).lines[0].startswith("30\t")
    assert command("stage", document, "--to", "35", *where).code != 0


def test_files_of_a_round_are_written_and_can_be_taken_in(command, shelf, tmp_path):
    path, document = shelf
    folder = tmp_path / "out"
    ended = command("send-round", document, "--out", folder, "--lang", "zh,en", "--workspace", path)
    assert ended.code == 0, ended.err
    draft, form, iso, package = (Path(each) for each in ended.lines)
    assert {draft.suffix, form.suffix, iso.suffix} == {".docx"}
    assert package.suffix == ".cstudio"
    assert read_sheet(form.read_bytes(), form.name).rows == ()
    assert iso.stem.endswith("ISO comments")
    assert read_sheet(iso.read_bytes(), iso.name).rows == ()
    assert finish(read_package(package.read_bytes(), package.name)).purpose == "review"
    other = tmp_path / "other.cstudio-db"
    open_application(other, create=True).close()
    assert command("import-package", package, "--workspace", other).code == 0
    assert command("comments", document, "--json", "--workspace", other).json == []
    assert WordDocument(str(draft)).paragraphs
    draft.write_bytes(b"corrected by hand")
    again = command("send-round", document, "--out", folder, "--lang", "zh,en", "--workspace", path)
    assert again.code != 0
    assert draft.name in again.err
    assert draft.read_bytes() == b"corrected by hand"
    where = ("--lang", "zh,en", "--workspace", path)
    assert command("send-round", document, "--out", folder, "--overwrite", *where).code == 0
    assert WordDocument(str(draft)).paragraphs
    passed = ("--anyway", "--from", "王工", "--reason", "会后补齐")
    assert command("stage", document, "--to", "40", *passed, "--workspace", path).code == 0
    late = command("send-round", document, "--out", tmp_path / "late", "--workspace", path)
    assert late.code != 0
    assert not (tmp_path / "late").exists()


def test_unknown_meeting_is_said(command, shelf, tmp_path):
    path, document = shelf
    target = tmp_path / "none.docx"
    ended = command(
        "minutes", document, "--out", target, "--meeting", "2020-01-01", "--workspace", path
    )
    assert ended.code != 0
    assert "2026-05-07" in ended.err
    assert not target.exists()


def test_what_comes_in_answers_a_round(command, shelf, tmp_path):
    path, document = shelf
    form = tmp_path / "form.docx"
    form.write_bytes(docx(table(CHINESE, ("1", "", "无意见", "", "", ""))))
    take = ("import-comments", document, form, "--workspace", path, "--language", "en")
    ended = command(*take, "--from", "乙园", "--dry-run")
    assert ended.err.splitlines()[-2:] == ["Review round: 第一轮", "乙园 has no comments."]
    assert "第一轮" in command(*take, "--round", "第九轮").error
    assert "Review round" not in command(*take, "--from", "乙园", "--round", "-").err
    command(*take, "--from", "乙园", "--round", "第一轮")
    (line,) = command("rounds", document, "--json", "--workspace", path).json
    assert line["answered"] == 2


def test_what_one_body_said_goes_out_alone(command, shelf, tmp_path):
    path, document = shelf
    out = tmp_path / "form.docx"
    give = ("export-comments", document, "--out", out, "--workspace", path, "--language", "en")
    assert command(*give, "--form", "feedback", "--of", "甲园", "--round", "第一轮").code == 0
    sheet = read_sheet(out.read_bytes(), "form.docx")
    assert (sheet.head["organisation"], len(sheet.rows)) == ("甲园", 1)
    assert command(*give, "--form", "iso", "--of", "乙园").code == 0
    assert read_sheet(out.read_bytes(), "form.docx").rows == ()
    assert "甲园" in command(*give, "--of", "丁园").error


def test_a_round_is_begun_reminded_of_and_met_upon(command, shelf, tmp_path):
    _, document = shelf
    other = tmp_path / "new.cstudio-db"
    application = open_application(other, create=True)
    application.session.add(standard(), Message("Tests", "Fill"))
    application.close()
    asked = ("--ask", "甲园；；园长办公室", "--ask", "Didacta;DE;Office", "--ask", "师范大学")
    days = ("--start", "2026-05-06", "--end", "2026-05-15")

    def run(*words):
        return command(*words, "--workspace", other)

    assert run("remind", document).code != 0
    short = run("start-round", document, *asked, *days)
    assert short.code != 0
    assert "--shortened" in short.err
    assert run("rounds", document, "--json").json == []
    assert run("start-round", document, *asked, "--start", "2026-05-06", "--end", "6.5.").code != 0
    reason = ("--shortened", "秘书处决定：只改了编号")
    begun = run("start-round", document, *asked, *days, *reason, "--name", "第一轮")
    assert begun.lines == ["第一轮\t2026-05-06\t2026-05-15\t3"]
    (line,) = run("rounds", document, "--json").json
    assert (line["stage"], line["asked"], line["end"]) == ("comment_draft", 3, "2026-05-15")

    letter = run("remind", document, "--to", "Didacta", "--from", "Verband", "--noted").out
    assert "An: Didacta" in letter
    assert "15. Mai 2026" in letter
    assert letter.rstrip().endswith("Verband")
    assert "甲园、师范大学：" in run("remind", document, "--to", "甲园", "--to", "师范大学").out
    assert run("remind", document, "--to", "丙园").code != 0
    application = open_application(other)
    (round_,) = application.rounds.of(document)
    assert [bool(each.reminded) for each in round_.payload.recipients] == [False, True, False]
    assert round_.payload.recipients[0].contact == "园长办公室"
    application.close()

    there = [w for n in range(4) for w in ("--present", f"甲园;老师{n}")]
    many = run("meeting", document, *there, "--vote", "5")
    assert many.code != 0
    held = run(
        *("meeting", document, *there, "--drafters", "1", "--vote", "2,1"),
        *("--day", "2026-05-20", "--name", "审查会", "--note", "讨论了第3章。"),
    )
    assert held.lines == ["审查会\t2026-05-20"]
    assert "Not carried" in held.err
    told = run("stage", document)
    assert "Not carried" in told.err
    target = tmp_path / "minutes.docx"
    assert run("minutes", document, "--out", target, "--lang", "zh").code == 0
    assert "老师1" not in "".join(
        c.text for t in WordDocument(str(target)).tables for r in t.rows for c in r.cells
    )


def test_a_round_ends_as_the_law_counts(command, shelf, tmp_path):
    other = tmp_path / "days.cstudio-db"
    application = open_application(other, create=True)
    application.session.add(standard(), Message("Tests", "Fill"))
    application.close()
    _, document = shelf

    def begun(*words):
        return command("start-round", document, "--ask", "甲园", *words, "--workspace", other)

    assert begun("--start", "2026-05-06", "--name", "a").lines == ["a\t2026-05-06\t2026-06-05\t1"]
    moved = begun("--start", "2026-11-05", "--name", "b")
    assert moved.lines == ["b\t2026-11-05\t2026-12-07\t1"]
    assert "2026-12-05 is a day off" in moved.err
    months = begun("--start", "2026-08-31", "--months", "2", "--name", "c", "--json").json
    assert (months["counted"], months["end"]) == ("2026-10-31", "2026-11-02")
    unknown = begun("--start", "2026-12-02", "--days", "60", "--name", "d", "--json").json
    assert (unknown["end"], unknown["unknown_years"]) == ("2027-02-01", [2027])
    assert "2027" in unknown["notes"][-1]
    assert begun("--start", "2026-11-05", "--end", "2026-12-04").code != 0, "29 days"
    assert begun("--end", "2026-12-04", "--days", "60").code == 2


def test_no_round_is_begun_on_a_review_copy(command, shelf, tmp_path):
    path, document = shelf
    folder = tmp_path / "out"
    command("send-round", document, "--out", folder, "--workspace", path)
    other = tmp_path / "other.cstudio-db"
    open_application(other, create=True).close()
    (package,) = folder.glob("*.cstudio")
    command("import-package", package, "--workspace", other)
    ended = command("start-round", document, "--ask", "甲园", "--workspace", other)
    assert ended.code != 0
    assert command("rounds", document, "--json", "--workspace", other).json == []
