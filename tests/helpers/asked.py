"""A coordinator who sends out a round, and reviewers who answer it, each with a library."""

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from curriculum_studio.core.payloads.review import Recipient, ReviewRound
from curriculum_studio.core.transactions import RemoveDocument
from curriculum_studio.features.merging.service import Merging
from curriculum_studio.features.pilots.service import Observing
from curriculum_studio.features.review.service.answers import Answers
from curriculum_studio.features.review.service.review_copies import ReviewCopies, Reviewer
from curriculum_studio.features.review.service.rounds import Rounds
from curriculum_studio.features.sharing.formats.package import PackedRound, write_package
from curriculum_studio.features.sharing.formats.package_reader import read_package
from curriculum_studio.features.sharing.service import Packages
from curriculum_studio.i18n import finish, message
from tests.helpers.reviewed import Clock, library, standard

LABEL = message("Test", "Change")

ASKED = (
    Recipient(organisation="第一幼儿园"),
    Recipient(organisation="第二幼儿园"),
    Recipient(organisation="Germany", prefix="DE"),
)


class Coordinator:
    """Sends out rounds on a standard of twenty clauses."""

    def __init__(self, opened):
        self.opened = opened
        self.session = opened.session
        self.reviewing = opened.reviewing
        versions = opened.workspace.versions
        self.rounds = Rounds(self.session, self.reviewing, versions, Clock())
        self.answers = Answers(self.session, self.reviewing)
        self.handing_on = Packages(
            self.session,
            versions,
            opened.workspace.attachments,
            Observing(self.session),
            Merging(self.session, opened.workspace, str),
        )
        self.id = opened.id

    def begin(self, name="第一轮", start="2026-05-06", end="2026-06-04"):
        payload = ReviewRound(stage="comment_draft", start=start, end=end, recipients=ASKED)
        return self.rounds.begin(self.id, name, payload)

    def send(self, round_) -> bytes:
        """The exchange file of a round, without the drafts in Word beside it."""
        line = self.rounds.line(round_)
        said = line.payload
        package = self.handing_on.pack((self.id,), "组长", history=False)
        sent = PackedRound(line.id, line.title, said.version, said.stage, said.start, said.end)
        return finish(write_package(replace(package, purpose="review", round=sent)))

    def payload(self, round_) -> ReviewRound:
        return self.rounds.line(round_).payload

    def recipient(self, round_, organisation):
        return next(e for e in self.payload(round_).recipients if e.organisation == organisation)

    def preview(self, content, **more):
        return self.answers.preview(finish(read_package(content, "反馈.cstudio")), **more)

    def take(self, content, **more):
        return self.answers.take(self.preview(content, **more))

    @property
    def comments(self):
        return self.reviewing.comments(self.id)


class ReviewerDesk:
    """A reviewer's computer: it holds nothing of the document until a file comes."""

    def __init__(self, opened):
        self.opened = opened
        self.session = opened.session
        self.reviewing = opened.reviewing
        self.clock = Clock()
        self.copies = ReviewCopies(
            self.session,
            self.reviewing,
            opened.workspace.attachments,
            opened.workspace.settings,
            self.clock,
        )
        versions, pictures = opened.workspace.versions, opened.workspace.attachments
        self.handing_on = Packages(
            self.session,
            versions,
            pictures,
            Observing(self.session),
            Merging(self.session, opened.workspace, str),
        )
        self.id = opened.id

    def receive(self, content):
        return self.copies.compare(finish(read_package(content, "征求意见稿.cstudio")))

    def open(self, content):
        received = self.receive(content)
        self.copies.take(received)
        return received.standing

    def say(self, at, text, **more):
        return self.reviewing.add(self.id, self.opened.anchor(at), text, **more)

    def answer(self, organisation, *, no_comments=False, **who) -> bytes:
        package = self.copies.answer(
            self.id, Reviewer(organisation, **who), no_comments=no_comments
        )
        return finish(write_package(package))


def coordinator(path: Path, stack: ExitStack) -> Coordinator:
    return Coordinator(stack.enter_context(library(path)))


def reviewer(path: Path, stack: ExitStack) -> ReviewerDesk:
    path.mkdir(exist_ok=True)
    opened = stack.enter_context(library(path))
    opened.session.apply((RemoveDocument(standard().id),), LABEL)
    return ReviewerDesk(opened)
