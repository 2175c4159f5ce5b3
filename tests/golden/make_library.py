"""Makes the library of schema 2 and the exchange files that later programs have to read.

It ran once, over the source at e72b638, and what it made is kept as it is in `fixtures/`; it stands
here to show what is in there. Nothing runs it any more, and a later program makes another schema.

    python -m tests.golden.make_library FOLDER
"""

import lzma
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from random import Random

from PIL import Image

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.core import tree
from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.edits import SetCell, SetPayload
from curriculum_studio.core.kinds import DOCUMENT_KINDS
from curriculum_studio.core.payloads.review import Meeting, Recipient, ReviewRound, Waiver
from curriculum_studio.core.payloads.standard import Figure, Pictures
from curriculum_studio.core.text import Cell, Mark
from curriculum_studio.core.transactions import EditDocument
from curriculum_studio.core.translation_state import minor_change, typed
from curriculum_studio.features.review.service.review_copies import Reviewer
from curriculum_studio.features.sharing.formats.package import PackedRound, write_package
from curriculum_studio.features.sharing.formats.package_reader import read_package
from curriculum_studio.i18n import finish, message
from curriculum_studio.store.workspace import open_workspace
from tests.helpers.documents import (
    random_branch,
    random_edits,
    small_framework,
    small_standard,
    small_unit,
)
from tests.helpers.samples import sample_documents

LABEL = message("Tests", "Work on {title}")
ASKED = (Recipient(organisation="第一幼儿园"), Recipient(organisation="Freiburg", prefix="DE"))

SAMPLES = ("How we come to kindergarten",)


class Clock:
    """Goes on by seven minutes whenever somebody looks."""

    def __init__(self) -> None:
        self.now = datetime(2026, 9, 1, 8, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=7)
        return self.now


@contextmanager
def library(path: Path) -> Iterator[Application]:
    application = Application(open_workspace(path, create=True, clock=Clock()))
    try:
        yield application
    finally:
        application.close()


def named(title: str) -> object:
    return LABEL.fill(title=title)


def node_of(document: Document, kind: str, at: int = 0) -> Node:
    return [each for each in document.walk() if each.kind == kind][at]


def picture() -> bytes:
    target = BytesIO()
    Image.new("RGB", (3, 2), (27, 107, 80)).save(target, "PNG")
    return target.getvalue()


def write_standard(application: Application) -> Document:
    """A standard that was worked on: typing, a source that changed, a picture, notes, moves."""
    session = application.session
    standard = small_standard("kept standard")
    session.add(standard, named("standard"))
    kept = application.workspace.attachments.put(picture(), "image/png", "图.png")
    figure = node_of(standard, "figure")
    assert isinstance(figure.payload, Figure)
    with_picture = replace(figure.payload, pictures=Pictures({"zh": kept}))
    session.edit(standard.id, [SetPayload(figure.id, with_picture)], named("picture"))
    application.workspace.versions.create(
        session.document(standard.id), name="一稿", author="张老师", message="送审"
    )
    paragraph = node_of(session.document(standard.id), "paragraph")
    for text in ("本", "本文件", "本文件规定了双碳试点学校的要求🌱。"):
        cell = typed(paragraph, "zh", Cell(text, (Mark(0, 1, "bold"),)))
        session.edit(standard.id, [SetCell(paragraph.id, "zh", cell)], named("t"), merge_key="type")
    session.end_typing()
    scope = node_of(session.document(standard.id), "clause")
    for language, text in (("en", "Scope of it"), ("de", "Geltung")):
        cell = typed(scope, language, Cell(text))
        session.edit(standard.id, [SetCell(scope.id, language, cell)], named("translate"))
    changed = session.document(standard.id).nodes[scope.id]
    cell = typed(changed, "zh", Cell("适用范围"))
    session.edit(standard.id, [SetCell(scope.id, "zh", cell)], named("source"))
    note = node_of(session.document(standard.id), "note")
    session.edit(standard.id, list(minor_change(note, Cell("小改。"))), named("minor"))
    edits = random_edits(session.document(standard.id), Random(5), 12)
    session.edit(standard.id, edits, named("many"))
    return session.document(standard.id)


def write_others(application: Application, standard: Document) -> None:
    """A unit and a framework in one step, a document of every kind, one that was removed."""
    session = application.session
    unit, framework = small_unit("kept unit"), small_framework("kept framework")
    session.add(framework, named("framework"))
    session.add(unit, named("unit"))
    together = [
        EditDocument(each.id, (SetCell(each.id, "zh", Cell(f"{each.title('zh')}（共）")),))
        for each in (unit, framework)
    ]
    session.apply(together, named("both"))
    for kind in DOCUMENT_KINDS:
        if kind != "review_copy":
            nodes = random_branch(kind, Random(f"kept {kind}"), depth=3)
            session.add(assembled(nodes), named(kind))
    for sample in sample_documents():
        if sample.title("en") in SAMPLES:
            session.add(sample, named("sample"))
    gone = small_unit("removed unit")
    session.add(gone, named("gone"))
    application.workspace.versions.create(gone, name="", author="", message="", automatic=True)
    session.remove(gone.id, named("remove"))
    application.workspace.waivers.put(
        Waiver(id="waiver1", document=standard.id, rule="shall", node=standard.id, reason="同意"),
        Waiver(id="waiver2", document=unit.id, rule="empty", language="de", author="李老师"),
    )
    application.workspace.settings.set("spelling/words", '["dual-carbon","müllprofi"]')


def review(application: Application, standard: Document) -> tuple[str, bytes]:
    """Comments of every sort, a round with a meeting; returns the round and its exchange file."""
    reviewing, rounds = application.reviewing, application.rounds
    payload = ReviewRound(
        stage="comment_draft", start="2026-09-01", end="2026-10-10", recipients=ASKED
    )
    round_ = rounds.begin(standard.id, "第一轮", payload, "组长")
    texts = [n for n in standard.walk() if n.kind == "paragraph" and len(n.text("zh")) > 4]
    made = [
        reviewing.add(
            standard.id, anchored(node, "zh", 1, 4), f"意见{at}", kind="technical",
            author="王老师", organisation=ASKED[0].organisation, proposal="改为", replaces=at == 0,
        )
        for at, node in enumerate(texts[:4])
    ]  # fmt: skip
    reviewing.reply(made[0].id, "同意。", author="组长")
    reviewing.accept(made[0].id, by="组长")
    reviewing.decide(made[1].id, "partly", "只改一处。", "组长")
    reviewing.same_as(made[2].id, made[1].id)
    spare = reviewing.add(standard.id, anchored(texts[0], "zh", 0, 2), "误写", organisation="某园")
    reviewing.withdraw(spare.id)
    meeting = Meeting(date="2026-09-20", place="苏州", present=("某园;李老师",), votes_for=1)
    rounds.meet(round_, "专家会", meeting, "第一段\n第二段")
    line = rounds.line(round_)
    said = line.payload
    sent = PackedRound(line.id, line.title, said.version, said.stage, said.start, said.end)
    package = application.handing_on.pack((standard.id,), "组长", history=False)
    return round_, finish(write_package(replace(package, purpose="review", round=sent)))


def answered(file: bytes, folder: Path) -> bytes:
    """A reviewer takes the file of a round, comments, and answers."""
    with library(folder / "reviewer.cstudio-db") as application:
        copies = application.review_copies
        package = finish(read_package(file, "征求意见稿.cstudio"))
        copies.take(copies.compare(package))
        (document,) = (application.session.document(e.id) for e in application.session.entries())
        for at in range(3):
            node = [n for n in document.walk() if len(n.text("zh")) > 4][at * 2]
            anchor = anchored(node, "zh", 0, 3)
            application.reviewing.add(document.id, anchor, f"反馈{at}", proposal="更好")
        answer = copies.answer(document.id, Reviewer("Freiburg", "DE"))
        return finish(write_package(answer))


def foreign_round(folder: Path) -> bytes:
    """The file of a round that somebody else holds."""
    with library(folder / "other.cstudio-db") as application:
        document = small_standard("standard of others")
        application.session.add(document, named("others"))
        return review(application, document)[1]


def copy_for_review(application: Application, file: bytes) -> None:
    """Take a review copy in and comment on it."""
    copies = application.review_copies
    received = copies.compare(finish(read_package(file, "征求意见稿.cstudio")))
    copies.take(received)
    texts = [n for n in received.document.walk() if len(n.text("zh")) > 4]
    application.reviewing.add(received.document.id, anchored(texts[1], "zh", 0, 2), "请说明。")
    copies.note_answered(received.document.id)


def two_heads(application: Application, document: str) -> None:
    """Versions on two ways that were not put together yet, as after taking in a copy."""
    versions, session = application.workspace.versions, application.session
    first = versions.create(session.document(document), name="甲", author="", message="")
    title = session.document(document).title("zh")
    session.edit(document, [SetCell(document, "zh", Cell(f"{title}·乙"))], named("second"))
    second = versions.create(session.document(document), name="乙", author="某园", message="改题")
    versions.adopt(document, first.id)
    assert set(versions.heads(document)) == {first.id, second.id}


def make(folder: Path) -> None:
    """Make all fixtures in a folder."""
    name = "library-schema-2.cstudio-db"
    with library(folder / name) as application:
        standard = write_standard(application)
        write_others(application, standard)
        _, file = review(application, application.session.document(standard.id))
        copy_for_review(application, foreign_round(folder))
        two_heads(application, small_unit("kept unit").id)
        fresh = tree.fresh("paragraph").with_cell("zh", Cell("最后一段"))
        document = application.session.document(standard.id)
        clause = node_of(document, "clause", 3)
        edit = tree.inserted(document, clause.id, 0, fresh)
        application.session.edit(document.id, [edit], named("last"))
        application.session.undo()
        application.session.undo()
        history = application.handing_on.pack((standard.id,), "组长", named=True)
        (folder / "hand-on.cstudio").write_bytes(finish(write_package(history)))
    (folder / "review.cstudio").write_bytes(file)
    (folder / "answer.cstudio").write_bytes(answered(file, folder))
    content = (folder / name).read_bytes()
    (folder / f"{name}.xz").write_bytes(lzma.compress(content, preset=9))


if __name__ == "__main__":
    make(Path(sys.argv[1]))
