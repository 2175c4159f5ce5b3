"""The library from which golden files are made: the samples, and what people do with them.

Every id is fixed and every clock stands still, so that the same is made on every day. Each family
works on a copy of its own, for exporting keeps versions.
"""

import json
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from curriculum_studio import __version__
from curriculum_studio.bootstrap.application import Application
from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import Document, Node, shipped_id
from curriculum_studio.core.edits import Edit, Insert, Place, Remove, SetCell
from curriculum_studio.core.payloads.review import Anchor, Comment, Meeting, Reply
from curriculum_studio.core.payloads.standard import Clause
from curriculum_studio.core.text import Cell, Mark
from curriculum_studio.core.translation_state import typed
from curriculum_studio.core.tree import rank_at
from curriculum_studio.i18n import Catalogue, Message, message
from curriculum_studio.languages import Language
from curriculum_studio.store.contents import state_json
from curriculum_studio.store.workspace import open_workspace
from tests.golden.canonical import Parts, Rule, named
from tests.helpers.documents import nested, paragraph, words

LABEL = message("Tests", "Golden")
NOW = datetime(2026, 11, 27, 8, 30, tzinfo=UTC)


def clock() -> datetime:
    return NOW


def open_at_rest(path: Path) -> Application:
    """Open a library whose clock stands still."""
    return Application(open_workspace(path, create=True, clock=clock))


@dataclass
class Scenes:
    """Gives out libraries with the samples; the folder is where they lie.

    Files of a family that are `left_out` are not made.
    """

    folder: Path
    left_out: Mapping[str, Sequence[str]] = field(default_factory=dict)
    _made: "dict[Callable[[Scenes], Parts], Parts]" = field(default_factory=dict)

    def parts(self, family: "Callable[[Scenes], Parts]") -> Parts:
        """Return what a family is, made once also where another one looks at it."""
        if family not in self._made:
            self._made[family] = family(self)
        return self._made[family]

    @cached_property
    def _samples(self) -> Path:
        path = self.folder / "samples.cstudio-db"
        application = open_at_rest(path)
        application.samples.fill(application.session)
        application.close()
        return path

    @contextmanager
    def library(self, name: str) -> Iterator[Application]:
        """Open a library of one's own with the samples in it."""
        path = self.folder / f"{name}.cstudio-db"
        shutil.copyfile(self._samples, path)
        application = open_at_rest(path)
        try:
            yield application
        finally:
            application.close()


def samples_of(application: Application, kind: str) -> list[Document]:
    """Return the sample documents of a kind; the titles of all of them differ."""
    there = (application.session.document(e.id) for e in application.session.entries())
    return sorted((each for each in there if each.kind == kind), key=lambda each: each.title("en"))


def slug(document: Document) -> str:
    """Return a short name for a document, as it stands in paths."""
    words_ = "".join(c if c.isalnum() else " " for c in document.title("en").lower()).split()
    return "-".join(words_[:3])


def versions_named(application: Application) -> Rule:
    """Say the versions of a library by their order: their ids follow from all that they say."""
    found: dict[str, str] = {}
    for entry in application.session.entries():
        known = application.workspace.versions.versions(entry.id)
        for at, each in enumerate(reversed(known), 1):
            found[each.id] = f"{{version {at}}}"
    return named(found)


# --- a second draft ---------------------------------------------------------------------------


def _found(document: Document, kind: str, at: int = 0) -> Node:
    return [node for node in document.walk() if node.kind == kind][at]


def revisions(document: Document) -> list[Edit]:
    """Return edits to the sample standard, of every sort; new nodes have fixed ids."""
    texts = [n for n in document.walk() if n.kind == "paragraph" and len(n.text("zh")) > 12]
    third, sixth, tenth = texts[2], texts[5], texts[9]
    clause = _found(document, "clause", 4)
    new = Node(shipped_id("golden", "clause"), "clause", payload=Clause())
    new = new.with_cell("zh", Cell("新增的要求", status="confirmed"))
    new = new.with_cell("en", Cell("An added requirement", status="confirmed"))
    below = Node(shipped_id("golden", "paragraph"), "paragraph", new.id, "i")
    below = below.with_cell(
        "zh", Cell("幼儿园宜每学期公布用能数据CO2，且不应评比儿童。", (Mark(13, 14, "sub"),))
    )
    placed = replace(new, parent=document.id, rank=rank_at(document, document.id, 6))
    said = third.text("zh")
    changed = Cell(f"{said[:6]}、改动{said[9:]}", status="confirmed")
    item = _found(document, "item", 2)
    cell = _found(document, "cell", 7)
    return [
        SetCell(third.id, "zh", typed(third, "zh", changed)),
        SetCell(sixth.id, "en", Cell("Rewritten in English.")),
        Remove(tenth.id),
        Remove(item.id),
        Insert((placed, below)),
        SetCell(clause.id, "zh", Cell(f"{clause.text('zh')}（修订）")),
        SetCell(cell.id, "zh", Cell("改过的格")),
        _moved(document, _found(document, "clause", 8)),
    ]


def _moved(document: Document, node: Node) -> Edit:
    at = len(document.children_of(node.parent))
    return Place(node.id, node.parent, rank_at(document, node.parent, at, leaving=node.id))


# --- a review ---------------------------------------------------------------------------------

BODIES = ("苏州市教育学会", "第一实验幼儿园", "Universität Freiburg", "Green Schools Network")


@dataclass(frozen=True)
class _Said:
    """A comment to be made: on which text, which of its characters, what is said of it."""

    text: str
    more: dict[str, object]
    at: int = 0
    span: tuple[int, int] = (0, 0)
    language: Language = "zh"


_SAID = (
    _Said("建议明确主体。", {"type": "technical", "proposal": "试点园所", "replaces": True}, 3,
          (0, 4)),
    _Said("标点有误。", {"type": "editorial", "decision": "accepted", "done_version": "draft"}, 4,
          (2, 6)),
    _Said("术语前后不一致🌱。", {"decision": "partly", "reason": "只改第3章。"}, 6, (1, 5)),
    _Said("不宜要求。", {"decision": "not_accepted", "reason": "与 GB/T 1.1 一致。"}, 8, (0, 0)),
    _Said("The term is not used in practice.", {"author": "A. Reader"}, 9, (2, 9), "en"),
    _Said("Bitte kürzer fassen.", {"type": "editorial", "discuss": True}, 10, (0, 8), "de"),
    _Said("=1+1 看起来像公式", {"decision": "noted"}, 11, (3, 7)),
    _Said("很好，无修改。", {"confirmed_by": "李老师", "decision": "accepted"}, 12),
)  # fmt: skip


def comments_on(document: Document, round_: str = "") -> list[Comment]:
    """Return comments of four bodies on the sample standard: all types, decisions and places."""
    texts = [n for n in document.walk() if n.kind == "paragraph" and len(n.text("zh")) > 12]
    made = [_comment(document, texts, at, said, round_) for at, said in enumerate(_SAID)]
    orphan = Anchor(node=shipped_id("golden", "gone"), language="zh", quotation="不在了")
    place = Anchor(place="表 A.1 第3行")
    made += [
        _plain(document, 20, "原文已删去。", orphan, round_),
        replace(_plain(document, 21, "按表格位置。", place, round_), same_as=made[1].id),
        _plain(document, 22, "对全文：结构清楚。", Anchor(), round_),
    ]
    replies = (
        Reply(id=shipped_id("golden", "reply"), author="王老师", time="2026-11-21T02:00:00+00:00",
              text="已与起草组核对。"),
    )  # fmt: skip
    return [replace(made[0], replies=replies), *made[1:]]


def _plain(document: Document, at: int, text: str, anchor: Anchor, round_: str) -> Comment:
    body = BODIES[at % len(BODIES)]
    return Comment(
        id=shipped_id("golden", f"comment {at}"),
        document=document.id,
        number=f"{'ABCD'[at % 4]}-{at + 1:03}",
        anchor=anchor,
        organisation=body,
        time=f"2026-11-2{at % 5}T0{at % 9}:15:00+00:00",
        text=text,
        round=round_,
    )


def _comment(
    document: Document, texts: Sequence[Node], at: int, said: _Said, round_: str
) -> Comment:
    node = texts[said.at]
    start, end = said.span
    if start == end:
        anchor = Anchor(node=node.id, language=said.language)
    else:
        anchor = anchored(node, said.language, start, end)
    plain = _plain(document, at, said.text, anchor, round_)
    decided = {"decided_by": "起草组", "decided_at": "2026-11-25T03:00:00+00:00"}
    more = {**said.more, **(decided if said.more.get("decision") else {})}
    return replace(plain, **more)  # type: ignore[arg-type]


MEETING = Meeting(
    date="2026-11-25",
    place="苏州",
    present=("苏州市教育学会;张老师", "第一实验幼儿园;李老师", "Universität Freiburg"),
    votes_for=9,
    votes_against=1,
    abstentions=1,
    drafters=2,
)


def review_round(document: Document) -> Document:
    """Return a round on the sample standard with a meeting in it."""
    asked = [
        {"organisation": body, "prefix": "ABCD"[at], "sent": "2026-10-28"}
        for at, body in enumerate(BODIES)
    ]
    asked[1] |= {"answered": "2026-11-20"}
    asked[3] |= {"reminded": "2026-11-22"}
    return read_nested(
        nested(
            "review_round",
            nested("meeting", paragraph("逐条讨论了意见。"), text="专家会", date=MEETING.date,
                   place=MEETING.place, present=list(MEETING.present), votes_for=9,
                   votes_against=1, abstentions=1, drafters=2),
            text="征求意见稿，第1轮", document=document.id, stage="comment_draft",
            start="2026-10-28", end="2026-11-26", recipients=asked,
        ),
        "golden round",
    )  # fmt: skip


def reviewed(application: Application) -> tuple[Document, Document]:
    """Bring a round with comments on the sample standard into a library; return both."""
    (standard,) = samples_of(application, "standard")
    round_ = review_round(standard)
    application.session.add(round_, LABEL)
    application.reviewing.put(comments_on(standard, round_.id), LABEL)
    return standard, round_


# --- pilots -----------------------------------------------------------------------------------


def register() -> Document:
    """Return a register with a kindergarten and a school."""
    return read_nested(
        nested(
            "pilot_register",
            nested("pilot_site", text="第一实验幼儿园", code="K01", children=270, staff=38,
                   region="江苏", floor_area=4200.0, named="first"),
            nested("pilot_site", text=words("园区学校", "Park School"), code="S01", type="primary"),
            text=words("试点园（校）登记表", "Register of pilots", "Verzeichnis"),
        ),
        "golden register",
    )  # fmt: skip


def glossary() -> Document:
    """Return a glossary of two terms."""
    return read_nested(
        nested(
            "glossary",
            nested("term", nested("definition", text=words("碳达峰与碳中和。", "Neutrality.")),
                   text=words("双碳", "dual carbon", "Dual Carbon")),
            nested("term", nested("designation", text="低碳", status="admitted"),
                   text=words("低碳生活", "low-carbon living", "kohlenstoffarm leben")),
            text=words("术语集", "Glossary", "Glossar"), scope="golden",
        ),
        "golden glossary",
    )  # fmt: skip


# --- saying it ---------------------------------------------------------------------------------


def any_program(text: str) -> str:
    """The version of the program, by which a file was written."""
    return text.replace(f'"program": "{__version__}"', '"program": "{program}"')


def said(document: Document) -> str:
    """Return all that a document says, node by node in the order of its pages."""
    lines = []
    for node in document.walk():
        place = {"id": node.id, "parent": node.parent, "rank": node.rank}
        lines.append(json.dumps({**place, **json.loads(state_json(node))}, ensure_ascii=False))
    return "\n".join(lines)


def english(words_: Message) -> str:
    """Say a message in English, in which it is written."""
    return Catalogue().say(words_)
