"""A library on the disk with a standard and the services of review over it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.features.publishing.service.exports import Prepared
from curriculum_studio.features.review.formats import incoming_reader
from curriculum_studio.features.review.service.comment_export import CommentExport
from curriculum_studio.features.review.service.comment_import import CommentImport
from curriculum_studio.features.review.service.reviewing import Reviewing
from curriculum_studio.i18n import finish, message
from curriculum_studio.locations import FolderResources
from curriculum_studio.render.format_registry import writer_entry
from curriculum_studio.session.session import Session
from curriculum_studio.store.workspace import open_workspace
from tests.helpers.documents import nested, paragraph

SENTENCES = tuple(
    (f"第{at}类幼儿园应设专人负责能源管理。", f"Kindergartens of kind {at} shall name a person.")
    for at in range(1, 21)
)


def standard():
    clauses = [
        nested("clause", paragraph(zh, en), text={"zh": f"要求{at}", "en": f"Clause {at}"})
        for at, (zh, en) in enumerate(SENTENCES, 1)
    ]
    return read_nested(
        nested(
            "standard", *clauses, nested("bibliography"),
            text={"zh": "双碳试点学校建设与评价规范", "en": "Dual-carbon schools"},
            number="T/ABC 1—2026", drafting_bodies=[{"zh": "某市教育学会"}],
        ),
        "reviewed",
    )  # fmt: skip


class Clock:
    def __init__(self):
        self.moment = datetime(2026, 5, 6, 8, tzinfo=UTC)

    def __call__(self) -> str:
        self.moment += timedelta(minutes=1)
        return self.moment.isoformat(timespec="seconds")


class Library:
    """The services over one workspace."""

    def __init__(self, workspace, document):
        self.workspace = workspace
        self.session = Session(workspace.documents, lambda: 0.0)
        self.reviewing = Reviewing(self.session, workspace.comments, Clock(), workspace.settings)
        # In this process: the tests of the gate show that it holds in another one.
        self.imports = CommentImport(
            self.session, self.reviewing, workspace.versions, incoming_reader.read_sent
        )
        resources = FolderResources(Path(__file__).parents[2] / "resources")
        of = (self.session, self.reviewing, resources)
        self.exports = CommentExport(*of, workspace.versions)
        self.id = document.id
        if document.id not in {entry.id for entry in self.session.entries()}:
            self.session.add(document, message("Test", "Add"))

    @property
    def document(self):
        return self.session.document(self.id)

    @property
    def comments(self):
        return self.reviewing.comments(self.id)

    def node(self, at: int):
        """The paragraph of clause number `at`."""
        return next(
            each for each in self.document.walk() if each.text("zh") == SENTENCES[at - 1][0]
        )

    def node_text(self, at: int) -> str:
        clause = next(e for e in self.document.walk() if e.text("zh") == f"要求{at}")
        return self.document.children_of(clause.id)[0].text("zh")

    def anchor(self, at: int, words: str = "专人"):
        node = self.node(at)
        start = node.text("zh").index(words)
        return anchored(node, "zh", start, start + len(words))

    def draft(self, *, version: str = "", **order):
        """The standard as a Word file in Chinese, with comments."""
        options = {"version": version} if version else {}
        bundle = ExportRequest((self.document,), ("zh",), lambda _: b"", options=options)
        prepared = Prepared(writer_entry("docx", "standard"), bundle)
        return finish(self.exports.word(prepared, **order))

    def preview(self, content, name="file.docx", **more):
        return finish(self.imports.preview(self.id, content, name, **more))

    def take(self, content, name="file.docx", **more):
        return self.imports.take(self.preview(content, name, **more))


@contextmanager
def library(path: Path, document=None) -> Iterator[Library]:
    with open_workspace(
        path / "library.cstudio-db", create=not (path / "library.cstudio-db").exists()
    ) as workspace:
        yield Library(workspace, document or standard())
