"""A window over a library with a standard of twenty clauses, and comments on it."""

from pathlib import Path

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.payloads.review import Anchor, Comment
from curriculum_studio.core.translation_state import still_correct
from curriculum_studio.features.review.feature import REVIEW
from curriculum_studio.features.review.window.review import Review
from curriculum_studio.i18n import Message
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


class Table:
    """The window with the standard in front, as tests work with it."""

    def __init__(self, studio: ApplicationWindow) -> None:
        self.studio = studio
        self.desk = studio.desk
        entry = next(e for e in self.desk.bench.session.entries() if e.kind == "standard")
        self.desk.library.show(entry.id)
        self.desk.viewing.show_languages(("zh", "en"))
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
        words = f"第{at}类"
        return next(
            n for n in self.view.content.walk()
            if n.kind == "paragraph" and n.text("zh").startswith(words)
        )  # fmt: skip

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
        self.desk.inspector._show()

    def go(self, at: int) -> None:
        """Put the caret into a paragraph and let the panel follow at once."""
        self.view.show_node(self.node(at).id, "zh")
        self.desk.inspector.follow(self.view, self.node(at).id)
        self.desk.inspector._show()

    @property
    def shown(self) -> list[str]:
        return [each.id for each in self.panel.shown]


@pytest.fixture
def table(start, reviewed_file) -> Table:
    assert len(SENTENCES) == 20
    return Table(start(reviewed_file))
