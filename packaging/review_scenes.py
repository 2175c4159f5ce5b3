"""Scenes with comments for the pictures of the window."""

from __future__ import annotations

from typing import Any

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
    from curriculum_studio.domain.anchors import anchored  # noqa: PLC0415
    from curriculum_studio.domain.payloads.review import Anchor  # noqa: PLC0415

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
    studio.desk.capability("review").go_to(made[0].id)


def meeting(studio: Any) -> Any:
    """The first comments of a meeting decided, the next on the projector."""
    comments(studio)
    review = studio.desk.capability("review")
    review.begin_meeting()
    window = review.meeting
    window.showNormal()
    window.resize(1366, 768)
    for name in ("accept", "noted", "discuss"):
        window.act(name)
    while not window.comment.replaces:
        window.act("next")
    return window
