"""A coordinator's library with a round that was sent out, and an empty library."""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.payloads.review import Recipient, ReviewRound
from curriculum_studio.features.review.service.review_copies import Reviewer
from curriculum_studio.features.sharing.formats.package import PackedRound, write_package
from curriculum_studio.features.sharing.formats.package_reader import read_package
from curriculum_studio.i18n import Message, finish
from tests.helpers.reviewed import standard

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
