"""Scenes with comments for the pictures of the window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from curriculum_studio.features.review.feature import REVIEW, ROUNDS

#: Who says what on which words: words on the page, type, who, text, new wording.
_SAID = (
    ("按月", "technical", "DE", "Monthly is too coarse for schools with PV; most meters give daily "
     "readings.", "按日"),
    ("学校", "editorial", "江苏省教育学会", "“用能”宜统一为“能源”。", ""),
    ("能源", "general", "某市第二幼儿园", "建议与绿色学校标准衔接。", ""),
    ("幼儿园", "technical", "CN", "小规模幼儿园难以做到，建议分类提出要求。", ""),
    ("垃圾", "editorial", "DE", "Please use the same term as in clause 3.", ""),
)  # fmt: skip


def comment_on(studio: Any) -> list[Any]:
    """Put comments on the standard in front."""
    from curriculum_studio.core.anchors import anchored  # noqa: PLC0415
    from curriculum_studio.core.payloads.review import Anchor  # noqa: PLC0415

    view = studio.desk.view
    reviewing = studio.desk.bench.application.reviewing
    if reviewing.comments(view.document):
        return list(reviewing.comments(view.document))
    content = view.content
    made = []
    for words, kind, who, text, new in _SAID:
        node = next(n for n in content.walk() if n.kind == "paragraph" and words in n.text("zh"))
        start = node.text("zh").index(words)
        anchor = anchored(node, "zh", start, start + len(words))
        made.append(
            reviewing.add(
                content.id, anchor, text, kind=kind, author="", organisation=who,
                proposal=new, replaces=bool(new),
            )
        )  # fmt: skip
    nodes = [n for n in content.walk() if n.kind == "paragraph" and len(n.text("zh")) > 12]
    for at, node in enumerate(nodes[8:19]):
        who = ("DE", "CN", "某市第二幼儿园")[at % 3]
        reviewing.add(content.id, anchored(node, "zh", 2, 8), "建议补充依据。", organisation=who)
    reviewing.add(content.id, Anchor(place="表99"), "没有这张表。", organisation="某市第二幼儿园")
    reviewing.decide(made[1].id, "accepted", by="王老师")
    return made


def comments(studio: Any) -> None:
    """A comment with its proposal, chosen where the caret is."""
    made = comment_on(studio)
    studio.parts.checklist.put_away()
    studio.desk.show_panel("comments")
    REVIEW.of(studio.desk).go_to(made[0].id)


def meeting(studio: Any) -> Any:
    """The first comments of a meeting decided, the next on the projector."""
    comments(studio)
    review = REVIEW.of(studio.desk)
    review.begin_meeting()
    window = review.meeting
    if window is None:
        raise LookupError
    window.showNormal()
    window.resize(1366, 768)
    for name in ("accept", "noted", "discuss"):
        window.act(name)
    # Where no comment proposes other words it stays at the last one.
    for _ in window.sitting.comments:
        if window.comment is None or window.comment.replaces:
            break
        window.act("next")
    return window


def taking(studio: Any) -> Any:
    """What a filled ISO form would bring in."""
    from PySide6.QtTest import QTest  # noqa: PLC0415

    from curriculum_studio.core.payloads.review import (  # noqa: PLC0415
        Recipient,
        ReviewRound,
    )
    from curriculum_studio.features.review.formats.comment_forms.form_model import FormRow  # noqa: PLC0415
    from curriculum_studio.features.review.formats.comment_forms.form_templates import write_iso  # noqa: PLC0415
    from curriculum_studio.features.review.window.exchange.comment_import import (  # noqa: PLC0415
        CommentImportDialog,
        ImportSubject,
    )

    review, view = REVIEW.of(studio.desk), studio.desk.view
    said = (
        ("DE-021", "7.1", "te", "Give the accuracy class of the meters.", ""),
        ("DE-022", "8.2", "ed", "Say “residual waste” as in clause 3.", ""),
        ("DE-023", "Table 99", "te", "Which table is meant?", ""),
        ("DE-024", "6.1", "ge", "Kindergartens of less than three groups?", "Noted."),
        ("CN-031", "10.4", "te", "公务用车宜优先选用新能源汽车。", ""),
        ("CN-032", "附录A", "te", "建议给出计算示例。", "Accepted."),
        *((f"CN-{at:03}", "5.2", "?", "建议补充依据。", "Not accepted.") for at in range(33, 45)),
    )
    rows = [
        FormRow({"number": n, "clause": c, "type": t, "comment": x, "observation": o})
        for n, c, t, x, o in said
    ]
    content = write_iso(rows, {})
    application = studio.desk.bench.application
    if not application.rounds.of(view.document):
        asked = (Recipient(organisation="DIN", prefix="DE"), Recipient(organisation="××幼儿园"))
        payload = ReviewRound(stage="comment_draft", start="2026-05-06", recipients=asked)
        application.rounds.begin(view.document, "第一轮征求意见", payload)
    imports = application.comment_import
    book = review.book
    dialog = CommentImportDialog(
        Path("DE_ballot_comments.docx"),
        lambda sender, round_: imports.preview(
            view.document, content, "ballot.docx", organisation=sender, round_=round_
        ),
        ImportSubject(
            view.content, book.places(view.document), application.rounds.of(view.document)
        ),
        studio.look,
        studio.window,
    )
    dialog.show()
    while dialog.busy:
        QTest.qWait(20)
    dialog.table.selectRow(2)
    return dialog


def giving(studio: Any) -> Any:
    """How comments are given out."""
    from curriculum_studio.features.review.window.exchange.comment_export import CommentExportDialog  # noqa: PLC0415

    comment_on(studio)
    giving_ = REVIEW.of(studio.desk).giving
    language = studio.look.document_language
    dialog = CommentExportDialog(
        studio.desk.view.content.title(language),
        giving_._exports().layouts(level="group"),
        language,
        studio.settings,
        Path("/home/teacher"),
        studio.window,
    )
    dialog.choose("summary-group")
    dialog.show()
    return dialog


def writing(studio: Any) -> Any:
    """A comment with a new wording, being written."""
    made = comment_on(studio)
    review, view = REVIEW.of(studio.desk), studio.desk.view
    review.go_to(made[0].id)
    from curriculum_studio.features.review.window.comment_dialogs import CommentDialog  # noqa: PLC0415

    return _held(CommentDialog, lambda: review.commenting.revise(made[0], view))


def states(studio: Any) -> None:
    """Comments on cells of a table, one of them on words that changed since."""
    from curriculum_studio.core.anchors import anchored  # noqa: PLC0415
    from curriculum_studio.core.edits import SetCell  # noqa: PLC0415
    from curriculum_studio.core.text import Cell  # noqa: PLC0415
    from curriculum_studio.i18n import Message  # noqa: PLC0415

    studio.parts.checklist.put_away()
    view = studio.desk.view
    content, reviewing = view.content, studio.desk.bench.application.reviewing
    cells = [n for n in content.walk() if n.kind == "cell" and len(n.text("zh")) > 3]
    for at, node in enumerate(cells[4:9]):
        anchor = anchored(node, "zh", 0, 2) if at != 1 else anchored(node, "zh", 0, 0)
        reviewing.add(content.id, anchor, "单位与频次请再核对。", organisation=("DE", "CN")[at % 2])
    comments_ = [e for e in reviewing.comments(content.id) if e.anchor.node == cells[4].id]
    changed = SetCell(cells[4].id, "zh", Cell("改过的" + cells[4].text("zh")[2:]))
    studio.desk.bench.session.edit(content.id, (changed,), Message("Scenes", "Change"))
    reviewing.decide(reviewing.comments(content.id)[-1].id, "not_accepted", "超出本文件范围。")
    review = REVIEW.of(studio.desk)
    studio.desk.show_panel("comments")
    review.panel.onlyOpen.click()
    review.go_to(comments_[-1].id)


def met(studio: Any) -> Any:
    """What a meeting has decided."""
    window = meeting(studio)
    window.act("accept")
    window.finish()
    return window


def reason(studio: Any) -> Any:
    """A meeting in which a text is altered before it is accepted."""
    window = meeting(studio)
    window.act("partly")
    window.reason.setPlainText("按日记录只适用于已安装智能电表的学校。")
    return window


def none(studio: Any) -> None:
    """A document that nobody has commented on."""
    studio.parts.checklist.put_away()
    studio.desk.show_panel("comments")


def deciding(studio: Any) -> Any:
    """A text that is altered before its comment is accepted."""
    from curriculum_studio.features.review.window.comment_actions import PARTLY, said_in  # noqa: PLC0415
    from curriculum_studio.features.review.window.comment_dialogs import DecideDialog  # noqa: PLC0415
    from curriculum_studio.features.review.window.comment_words import edited_text  # noqa: PLC0415

    made = comment_on(studio)
    review, view = REVIEW.of(studio.desk), studio.desk.view
    review.go_to(made[0].id)
    text = edited_text(made[0], view, review.book)
    dialog = DecideDialog(PARTLY, said_in(made[0]), text, studio.look, studio.window)
    dialog.reason.setPlainText("按日记录只适用于已安装智能电表的学校。")
    dialog.show()
    return dialog


def rounds(studio: Any) -> None:
    """The round for comments: who has answered, and what is left."""
    from datetime import timedelta  # noqa: PLC0415

    from curriculum_studio.core.payloads.review import Recipient, ReviewRound  # noqa: PLC0415

    made = comment_on(studio)
    studio.parts.checklist.put_away()
    application = studio.desk.bench.application
    document = studio.desk.view.document
    if not application.rounds.of(document):
        start = application.rounds.today() - timedelta(days=12)
        end = start + timedelta(days=29)
        sent = start.isoformat()
        asked = (
            Recipient(organisation="江苏省教育学会", contact="秘书处", sent=sent, answered=sent),
            Recipient(organisation="Germany", prefix="DE", contact="Projektstelle", sent=sent),
            Recipient(organisation="某市第二幼儿园", contact="园长办公室", sent=sent),
            Recipient(organisation="某市第三幼儿园", contact="保教处", sent=sent, answered=sent,
                      without_comments=True),
            Recipient(organisation="某市教育局", contact="学前教育处", sent=sent),
        )  # fmt: skip
        payload = ReviewRound(
            stage="comment_draft", start=sent, end=end.isoformat(), recipients=asked
        )
        application.rounds.begin(document, "征求意见稿第 1 轮", payload)
        application.reviewing.decide(made[3].id, "not_accepted", "见编制说明第 4 章。")
    studio.commands.run("rounds.show")
    studio.desk.tabs.front.bodies.selectRow(4)


def _dialog(studio: Any, kind: Any, ask: Any) -> Any:
    """Return a dialog of the rounds as it stands before it is answered."""
    return _held(kind, lambda: ask(ROUNDS.of(studio.desk)))


def _held(kind: Any, ask: Any) -> Any:
    """Return a dialog of a kind that is asked for, as it stands before it is answered."""
    shown: list[Any] = []

    def hold(self: Any) -> int:
        shown.append(self)
        return 0

    before = kind.exec
    kind.exec = hold
    try:
        ask()
    finally:
        kind.exec = before
    shown[0].show()
    return shown[0]


def new_round(studio: Any) -> Any:
    """Another round is asked for; the time is too short."""
    from curriculum_studio.features.review.window.round_dialogs import RoundDialog  # noqa: PLC0415

    rounds(studio)
    document = studio.desk.tabs.front.document
    dialog = _dialog(studio, RoundDialog, lambda desk: desk.ask_begin(document))
    dialog.end.setDate(dialog.start.date().addDays(13))
    return dialog


def reminding(studio: Any) -> Any:
    """The letter to those who have not answered."""
    from curriculum_studio.features.review.window.rounds_controller import RemindDialog  # noqa: PLC0415

    rounds(studio)
    current = studio.desk.tabs.front.current
    return _dialog(studio, RemindDialog, lambda desk: desk.ask_remind(current))


def recording(studio: Any) -> Any:
    """A meeting is written down; its vote carries."""
    from curriculum_studio.features.review.window.meeting_dialogs import (  # noqa: PLC0415
        MeetingRecordDialog,
    )

    rounds(studio)
    current = studio.desk.tabs.front.current
    dialog = _dialog(studio, MeetingRecordDialog, lambda desk: desk.ask_meeting(current))
    dialog.present.setPlainText("江苏省教育学会；张三\n某市教育局；李四\n某市第二幼儿园；王五")
    dialog.agreed.setValue(3)
    return dialog


def minutes(studio: Any) -> Any:
    """Minutes are asked for."""
    from curriculum_studio.features.review.window.meeting_dialogs import MinutesDialog  # noqa: PLC0415

    rounds(studio)
    return _dialog(studio, MinutesDialog, lambda desk: desk.ask_minutes())


def stage(studio: Any) -> Any:
    """The next stage is asked for; what stands against it is listed."""
    from curriculum_studio.features.review.window.stage_dialog import StageDialog  # noqa: PLC0415

    rounds(studio)
    return _dialog(studio, StageDialog, lambda desk: desk.ask_stage())
