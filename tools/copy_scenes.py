"""Scenes with a review copy and an answer for the pictures of the window."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from curriculum_studio.features.review.feature import REVIEW

#: What a reviewer says on which words of the standard.
_SAID = (
    ("按月", "technical", "建议改为按日：多数智能电表已有日数据。", "按日"),
    ("学校", "editorial", "“用能”宜统一为“能源”。", ""),
    ("垃圾", "general", "小规模幼儿园难以做到，建议分类提出要求。", ""),
)


def _sent(studio: Any) -> Any:
    """Return the package of a round on the standard in front, and the round."""
    from curriculum_studio.core.payloads.review import Recipient, ReviewRound  # noqa: PLC0415
    from curriculum_studio.features.sharing.formats.package import PackedRound  # noqa: PLC0415

    application = studio.desk.bench.application
    document = studio.desk.view.document
    known = application.rounds.of(document)
    if not known:
        asked = ("市第一幼儿园", "市第二幼儿园", "Germany")
        payload = ReviewRound(
            stage="comment_draft",
            start=application.rounds.today().isoformat(),
            end="2026-12-24",
            recipients=tuple(Recipient(organisation=each) for each in asked),
        )
        application.rounds.begin(document, "征求意见稿第1轮", payload)
        known = application.rounds.of(document)
    line = known[0]
    said = line.payload
    package = application.handing_on.pack((document,), "标准起草组", history=False)
    packed = PackedRound(line.id, line.title, said.version, said.stage, said.start, said.end)
    return replace(package, purpose="review", round=packed)


def _commented(application: Any, document: str) -> None:
    from curriculum_studio.core.anchors import anchored  # noqa: PLC0415

    content = application.session.document(document)
    for words, kind, text, new in _SAID:
        node = next(n for n in content.walk() if n.kind == "paragraph" and words in n.text("zh"))
        start = node.text("zh").index(words)
        anchor = anchored(node, "zh", start, start + len(words))
        application.reviewing.add(
            document, anchor, text, kind=kind, organisation="市第二幼儿园",
            proposal=new, replaces=bool(new),
        )  # fmt: skip


def answer(studio: Any) -> Any:
    """What an answer would bring in: new, changed, withdrawn, on words that read otherwise now."""
    from curriculum_studio.bootstrap.application import open_application  # noqa: PLC0415
    from curriculum_studio.core.locators import Locators  # noqa: PLC0415
    from curriculum_studio.core.numbering import number  # noqa: PLC0415
    from curriculum_studio.features.review.service.review_copies import Reviewer  # noqa: PLC0415
    from curriculum_studio.features.review.window.review_copies import (  # noqa: PLC0415
        AnswerDialog,
    )

    application = studio.desk.bench.application
    package = _sent(studio)
    document = package.documents[0].id
    with tempfile.TemporaryDirectory() as folder:
        other = open_application(Path(folder) / "reviewer.cstudio-db", create=True)
        copies = other.review_copies
        copies.take(copies.compare(package))
        _commented(other, document)
        who = Reviewer("市第二幼儿园")
        application.answers.take(application.answers.preview(copies.answer(document, who)))
        first, second, third = other.reviewing.comments(document)
        other.reviewing.revise(first.id, text="建议改为按日。")
        other.reviewing.withdraw(second.id)
        other.reviewing.add(document, third.anchor, "还需要说明分类的依据。")
        made = copies.answer(document, who)
        other.close()
    content = application.session.document(document)
    dialog = AnswerDialog(
        lambda body: application.answers.preview(made, body),
        application.answers.bodies,
        Locators(content, number(content)),
        studio.look,
        studio.window,
    )
    dialog.show()
    return dialog


def copy(studio: Any) -> None:
    """A review copy with three comments; the standard of the samples goes, and comes as one."""
    from curriculum_studio.i18n import Message  # noqa: PLC0415

    application = studio.desk.bench.application
    if not application.session.is_copy(studio.desk.view.document):
        package = _sent(studio)
        document = package.documents[0].id
        for entry in application.session.entries():
            if entry.kind == "review_round" or entry.id == document:
                application.session.remove(entry.id, Message("Scenes", "Put away"))
        for each in application.reviewing.comments(document):
            application.workspace.comments.remove(each.id)
        copies = application.review_copies
        copies.take(copies.compare(package))
        _commented(application, document)
        studio.desk.library.show(document)
    studio.parts.checklist.put_away()
    studio.desk.show_panel("comments")
    said = application.reviewing.comments(studio.desk.view.document)
    REVIEW.of(studio.desk).go_to(said[0].id)


def answering(studio: Any) -> Any:
    """The answer to the round of a review copy, before it is sent."""
    from curriculum_studio.features.review.window.review_copies import (  # noqa: PLC0415
        Answering,
        SendAnswerDialog,
    )

    copy(studio)
    application = studio.desk.bench.application
    document = studio.desk.view.document
    copies = application.review_copies
    about = Answering(studio.desk.view.content, copies.of(document), copies.comments(document))
    language = studio.look.document_language
    dialog = SendAnswerDialog(about, studio.desk.profile, language, studio.window)
    dialog.show()
    return dialog
