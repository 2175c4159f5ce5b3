"""What the verb import-changes does: a draft that went out as a Word file comes back edited."""

from pathlib import Path

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.output import Output
from curriculum_studio.console.results import Record, Result
from curriculum_studio.core.locators import Locators
from curriculum_studio.core.numbering import number
from curriculum_studio.core.returned_draft import Kind, Why
from curriculum_studio.core.text import OBJECT
from curriculum_studio.features.redline.service import (
    KIND_WORDS,
    NO_BASE,
    WHY_WORDS,
    ReimportedDraft,
)
from curriculum_studio.i18n import Message, message

#: Characters of a text in a line.
_SHORT = 60


class FoundChange(Record):
    """A change in the draft; `ours` is what the document says, where both sides changed it."""

    kind: Kind
    node: str
    place: str
    language: str
    before: str
    after: str
    author: str
    time: str
    ours: str | None
    held: bool
    certain: bool

    @property
    def words(self) -> Message:
        """What it is; where the text was changed here as well, that it is a conflict."""
        kind = KIND_WORDS[self.kind]
        if self.ours is None:
            return kind
        return message("Return", "{change} (conflict)").fill(change=kind)

    @property
    def short(self) -> str:
        """The beginning of its text."""
        text = self.after or self.before
        return " ".join(text.replace(OBJECT, "…").split())[:_SHORT]


class UnplacedText(Record):
    """A paragraph of the draft that belongs nowhere for certain."""

    text: str
    why: Why
    author: str


class ComparedDraft(Record):
    """What is different in a draft; `taken` is how many changes were taken over, if that was asked.

    `base` says with what it was compared.
    """

    document: str
    version: str
    base: str
    unchanged: int
    changes: tuple[FoundChange, ...]
    unplaced: tuple[UnplacedText, ...]
    taken: int | UnsetType = UNSET

    def tell(self, output: Output) -> None:
        """Write a row for each change, and beside it what has to be known."""
        titles = (
            message("CommandLine", "Change"),
            message("CommandLine", "Place"),
            message("CommandLine", "Author"),
            message("CommandLine", "Text"),
        )
        rows: list[tuple[str | Message, ...]] = [
            (each.words, each.place, each.author, each.short) for each in self.changes
        ]
        nowhere = message("Return", "no place")
        rows += [
            (nowhere, WHY_WORDS[each.why], each.author, each.text[:_SHORT])
            for each in self.unplaced
        ]
        output.table(titles, rows)
        if not rows:
            output.note(message("Return", "Nothing was changed in this draft."))
        if self.base == "none" and self.changes:
            output.note(NO_BASE)
        held = sum(each.held for each in self.changes)
        if held:
            words = message(
                "Return",
                "{count} deletions are held back because so much is missing from the file.",
                "",
                1,
            )
            output.note(words.fill(count=held))
        if self.taken is not UNSET:
            output.note(message("Return", "Changes applied: {count}.").fill(count=self.taken))


def import_changes(
    context: ConsoleContext, *, file: Path, accept_all: bool, with_deletions: bool, document: str
) -> Result:
    """Compare an edited draft with what was exported; take its changes over if that is asked."""
    with context.writing() if accept_all else context.reading() as application:
        wanted = found(application.session.entries(), document).id if document else ""
        draft = context.output.work(application.taking_back.read(file, wanted))
        compared = _compared(context, application, draft)
        if not accept_all:
            return compared
        ids = [
            each.id
            for each in draft.comparison.changes
            if each.certain or (each.held and with_deletions and each.ours is None)
        ]
        refused = application.taking_back.apply(draft, ids)
    return replace(compared, taken=len(ids) - len(refused))


def _compared(
    context: ConsoleContext, application: Application, draft: ReimportedDraft
) -> ComparedDraft:
    document = application.session.document(draft.document)
    places = Locators(document, number(document))

    def place(node: str) -> str:
        said = places.say(node, context.reading_language) if node in document else None
        return (
            "" if said is None else " ".join(each for each in (said.clause, said.element) if each)
        )

    return ComparedDraft(
        document=draft.document,
        version=draft.version,
        base=draft.base,
        unchanged=draft.comparison.same,
        changes=tuple(
            FoundChange(
                kind=each.kind,
                node=each.node,
                place=place(each.node),
                language=each.language,
                before=each.before,
                after=each.after,
                author=each.author,
                time=each.time,
                ours=each.ours,
                held=each.held,
                certain=each.certain,
            )
            for each in draft.comparison.changes
        ),
        unplaced=tuple(
            UnplacedText(text=each.text, why=each.why, author=each.author)
            for each in draft.comparison.unplaced
        ),
    )
