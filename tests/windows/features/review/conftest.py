"""Libraries with a standard of twenty clauses: in the window, and as a round that was sent out."""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.payloads.review import Anchor, Comment, Recipient, ReviewRound
from curriculum_studio.core.translation_state import still_correct
from curriculum_studio.features.review.feature import REVIEW
from curriculum_studio.features.review.service.review_copies import Reviewer
from curriculum_studio.features.review.window.review import Review
from curriculum_studio.features.sharing.formats.package import PackedRound, write_package
from curriculum_studio.features.sharing.formats.package_reader import read_package
from curriculum_studio.i18n import Message, finish
from curriculum_studio.shell.application_window import ApplicationWindow
from tests.helpers.reviewed import SENTENCES, standard


@pytest.fixture(scope="session")
def reviewed_file(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("reviewed") / "reviewed.cstudio-db"
    application = open_application(path, create=True)
    document = standard()
    application.session.add(document, Message("Tests", "Fill"))
    edits = [still_correct(node, "en") for node in document.walk() if node.kind == "paragraph"]
    application.session.edit(document.id, edits, Message("Tests", "Translate"))
    application.close()
    return path


def clause(document: Document, at: int) -> Node:
    """The paragraph of clause number `at`."""
    words = f"第{at}类"
    return next(
        n for n in document.walk() if n.kind == "paragraph" and n.text("zh").startswith(words)
    )


class Table:
    """The window with the standard in front, as tests work with it."""

    def __init__(self, studio: ApplicationWindow) -> None:
        self.studio = studio
        self.desk = studio.desk
        entry = next(e for e in self.desk.bench.session.entries() if e.kind == "standard")
        self.desk.viewing.keep_languages("standard", ("zh", "en"))
        self.desk.library.show(entry.id)
        review = REVIEW.of(self.desk)
        assert isinstance(review, Review)
        self.review = review
        self.panel = review.panel
        self.view = self.desk.view

    @property
    def comments(self) -> list[Comment]:
        return self.review.reviewing.comments(self.view.document)

    def node(self, at: int):
        """The paragraph of clause number `at`."""
        return clause(self.view.content, at)

    def text(self, at: int, language="zh") -> str:
        return self.node(at).text(language)

    def add(self, at: int, words: str = "专人", **more) -> Comment:
        node = self.node(at)
        start = node.text("zh").index(words)
        anchor = anchored(node, "zh", start, start + len(words))
        more = {"organisation": "DE", **more}
        text = more.pop("text", f"意见{at}")
        return self.review.reviewing.add(self.view.document, anchor, text, **more)

    def suggest(self, at: int, new: str = "专（兼）职人员", **more) -> Comment:
        return self.add(at, proposal=new, replaces=True, **more)

    def unplaced(self) -> Comment:
        anchor = Anchor(place="表99")
        return self.review.reviewing.add(self.view.document, anchor, "没有这张表。")

    def now(self, comment: Comment) -> Comment:
        return self.review.reviewing.comment(comment.id)

    def show(self) -> None:
        """Bring the panel to the front and let it follow at once."""
        self.desk.show_panel("comments")
        self.desk.inspector.show_now()

    def go(self, at: int) -> None:
        """Put the caret into a paragraph and let the panel follow at once."""
        self.view.show_node(self.node(at).id, "zh")
        self.desk.inspector.follow(self.view, self.node(at).id)
        self.desk.inspector.show_now()

    @property
    def shown(self) -> list[str]:
        return [each.id for each in self.panel.shown]


@pytest.fixture
def table(start, reviewed_file) -> Table:
    assert len(SENTENCES) == 20
    return Table(start(reviewed_file))


ASKED = (Recipient(organisation="第一幼儿园"), Recipient(organisation="第二幼儿园"))


@dataclass(frozen=True)
class Sent:
    """The library from which a round was sent, the round, and its file."""

    library: Path
    document: str
    round: str
    file: Path


def written(application, round_, path):
    """Write the exchange file of a round, without the drafts in Word beside it."""
    line = application.rounds.line(round_)
    said = line.payload
    package = application.handing_on.pack((said.document,), "组长", history=False)
    packed = PackedRound(line.id, line.title, said.version, said.stage, said.start, said.end)
    content = finish(write_package(replace(package, purpose="review", round=packed)))
    path.write_bytes(content)


@pytest.fixture(scope="session")
def sent(tmp_path_factory) -> Sent:
    folder = tmp_path_factory.mktemp("sent")
    path = folder / "coordinator.cstudio-db"
    application = open_application(path, create=True)
    document = standard()
    application.session.add(document, Message("Tests", "Fill"))
    payload = ReviewRound(
        stage="comment_draft", start="2026-05-06", end="2999-06-04", recipients=ASKED
    )
    round_ = application.rounds.begin(document.id, "第一轮征求意见", payload)
    file = folder / "征求意见稿.cstudio"
    written(application, round_, file)
    application.close()
    return Sent(path, document.id, round_, file)


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "empty.cstudio-db"
    open_application(path, create=True).close()
    return path


@pytest.fixture
def coordinator(sent, tmp_path):
    """The library of whoever sent out the round, without a window."""
    path = tmp_path / "coordinator.cstudio-db"
    shutil.copy(sent.library, path)
    application = open_application(path)
    yield application
    application.close()


def answer(sent, empty_file, folder, organisation, texts) -> Path:
    """An answer as it comes from a reviewer's computer."""
    folder.mkdir()
    library = folder / "reviewer.cstudio-db"
    shutil.copy(empty_file, library)
    application = open_application(library)
    package = finish(read_package(sent.file.read_bytes(), sent.file.name))
    application.review_copies.take(application.review_copies.compare(package))
    document = application.session.document(sent.document)
    nodes = [each for each in document.walk() if each.kind == "paragraph"]
    for node, text in zip(nodes, texts, strict=False):
        start = node.text("zh").index("专人")
        anchor = anchored(node, "zh", start, start + 2)
        application.reviewing.add(sent.document, anchor, text, author="李四")
    who = Reviewer(organisation)
    made = application.review_copies.answer(sent.document, who, no_comments=not texts)
    target = folder / f"反馈_{organisation}.cstudio"
    target.write_bytes(finish(write_package(made)))
    application.close()
    return target


def chosen(table, comment):
    """Bring a comment to the panel; its card."""
    table.show()
    table.panel.bring(comment.id)
    return table.panel.card
