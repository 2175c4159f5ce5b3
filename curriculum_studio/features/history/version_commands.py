"""What the verbs do that list versions and bring one place back from a version."""

from collections.abc import Iterable, Mapping, Sequence

from curriculum_studio.console.context import SHORT, ConsoleContext, found
from curriculum_studio.console.option_types import language_of
from curriculum_studio.console.output import Output
from curriculum_studio.console.places import place_in, version_in
from curriculum_studio.console.results import Listing, Record, Result
from curriculum_studio.core.changeset import (
    Added,
    NodeChange,
    Removed,
    TextChanged,
    changes_between,
    restored,
)
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, EditError, apply
from curriculum_studio.core.locators import brief
from curriculum_studio.core.numbering import number
from curriculum_studio.core.versions import Reason, VersionInfo
from curriculum_studio.i18n import Message, StudioError, message

# --- versions ---------------------------------------------------------------------------------


class ShownVersion(Record, omit_defaults=False):
    """A version: who made it, when (ISO 8601 in UTC), why; `whole`: its state is there."""

    id: str
    name: str
    time: str
    author: str
    message: str
    automatic: bool
    reason: str
    parents: tuple[str, ...]
    whole: bool


_REASONS: Mapping[Reason, Message] = {
    "": message("CommandLine", "by hand"),
    "day": message("CommandLine", "first change of a day"),
    "hour": message("CommandLine", "after an hour"),
    "closing": message("CommandLine", "on closing"),
    "replace": message("CommandLine", "before replacing"),
    "restore": message("CommandLine", "before restoring"),
    "import": message("CommandLine", "before an import"),
    "merge": message("CommandLine", "at a merge"),
    "stage": message("CommandLine", "at a stage"),
    "delete": message("CommandLine", "before deleting"),
    "export": message("CommandLine", "exported"),
    "send": message("CommandLine", "sent"),
}


def list_versions(context: ConsoleContext, *, document: str) -> Result:
    """List the versions of a document, newest first."""
    with context.reading() as application:
        identity = found(application.session.entries(), document).id
        known = application.workspace.versions.versions(identity)
        names = application.signing.names()
    return Listing(
        [_shown(each, names) for each in known],
        (
            (message("CommandLine", "Id"), lambda row: row.id[:SHORT]),
            (message("CommandLine", "Made"), lambda row: row.time[:16].replace("T", " ")),
            (message("CommandLine", "By"), lambda row: row.author),
            (message("CommandLine", "Name"), lambda row: row.name or row.message),
            (message("CommandLine", "Reason"), _why),
        ),
        nothing=message("CommandLine", "There is no version of this document yet."),
    )


def _shown(info: VersionInfo, names: Mapping[str, str]) -> ShownVersion:
    return ShownVersion(
        id=info.id,
        name=info.name,
        time=info.time,
        author=info.author or names.get(info.actor, ""),
        message=info.message,
        automatic=info.automatic,
        reason=info.reason,
        parents=info.parents,
        whole=not info.thinned,
    )


def _why(row: ShownVersion) -> str | Message:
    if not row.whole:
        return message("CommandLine", "thinned: only its place in the history is left")
    if row.automatic and not row.reason:
        return message("CommandLine", "received")
    return next(words for reason, words in _REASONS.items() if reason == row.reason)


# --- one place back ---------------------------------------------------------------------------


class RestoredPlace(Record):
    """A place that is as it was; `changes`: how much was taken back."""

    document: str
    node: str
    place: str
    version: str
    changes: int

    def tell(self, output: Output) -> None:
        """Say how much was taken back."""
        if not self.changes:
            output.line(message("CommandLine", "It was the same in that version."))
            return
        said = message("CommandLine", "Taken back: {count}.").fill(count=self.changes)
        output.line(f"{self.place}\t{output.say(said)}" if self.place else said)


_UNCHANGED = message("CommandLine", "Nothing was changed.")


def restore_place(
    context: ConsoleContext, *, document: str, place: str, version: str, lang: str, below: bool
) -> Result:
    """Let one place be as it was in a version, in one step of undo; its comments stay with it."""
    language = language_of(lang)
    with context.writing() as application:
        identity = found(application.session.entries(), document).id
        now = application.session.document(identity)
        known = application.workspace.versions.versions(identity, whole=True)
        info = version_in(known, version)
        before = application.workspace.versions.document_at(info.id)
        node = _node(now, before, place)
        wanted = _of_place(changes_between(before, now).changes, node, (now, before), below=below)
        changes = [
            each
            for each in wanted
            if language is None or (isinstance(each, TextChanged) and each.language == language)
        ]
        if node not in before and not below:
            raise StudioError(
                message("CommandLine", "This place was not there in that version."),
                safe=_UNCHANGED,
                remedy=message("CommandLine", "The command remove-node removes it."),
            )
        edits = _edits(now, changes)
        label = message("Steps", "Leave a place as it was")
        application.session.edit(identity, edits, label, reason="restore")
        after = application.session.document(identity)
    return RestoredPlace(
        document=identity,
        node=node,
        place=brief(after, number(after), node, context.reading_language),
        version=info.id,
        changes=len(changes),
    )


def _node(now: Document, before: Document, place: str) -> str:
    """Return the node of a place as it is now; of one that is gone, as it was."""
    try:
        return place_in(now, number(now), place).id
    except StudioError:
        return place_in(before, number(before), place).id


def _of_place(
    changes: Iterable[NodeChange], node: str, states: Sequence[Document], *, below: bool
) -> list[NodeChange]:
    """Return the changes of a place: what is gone first, what is new last."""
    wanted = {node}
    if below:
        wanted |= {each.id for state in states if node in state for each in state.walk(node)}
    found = [
        each
        for each in changes
        if each.node in wanted
        or (isinstance(each, Removed) and any(one.id in wanted for one in each.nodes))
    ]
    return sorted(found, key=lambda each: isinstance(each, Added) - isinstance(each, Removed))


def _edits(now: Document, changes: Iterable[NodeChange]) -> tuple[Edit, ...]:
    """Return the edits that take changes back, one after the other.

    Raises:
        StudioError: if what held the place is gone, or something else stands there.

    """
    found: list[Edit] = []
    try:
        for each in changes:
            edits = restored(now, each)
            now = apply(now, *edits).document
            found += edits
    except EditError as problem:
        raise StudioError(
            message("CommandLine", "It cannot come back to its place: what held it is gone."),
            safe=_UNCHANGED,
            remedy=message("CommandLine", "Restore that first; compare lists what was removed."),
        ) from problem
    return tuple(found)
