"""What the verbs do that share documents with a group, and exchange with it."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.console.context import SHORT, ConsoleContext, found, make_folder
from curriculum_studio.console.option_types import leaving_of
from curriculum_studio.console.output import Output
from curriculum_studio.console.results import Record, Result, WrittenFiles
from curriculum_studio.core.personal_data import names_leaving
from curriculum_studio.features.group.cli import asking
from curriculum_studio.features.group.model.group_store import GroupUnreachable, put_back
from curriculum_studio.features.group.model.sharing_state import ERASED
from curriculum_studio.features.sharing.formats.package import SUFFIX, write_package
from curriculum_studio.i18n import Message, StudioError, in_one_line, message
from curriculum_studio.session.files import name_part, write_whole

#: So many characters of a title stand in the name of a file.
_TITLE = 40

_NOTHING_NEW = message("CommandLine", "Nothing new on either side.")


class SharedDocuments(Record, omit_defaults=False):
    """Which documents go to the group now, or are only here, by id."""

    shared: tuple[str, ...] = ()
    only_here: tuple[str, ...] = ()

    def tell(self, output: Output) -> None:
        """Say so, and what sends them."""
        if self.only_here:
            output.line(message("CommandLine", "Only in this library now: the others keep theirs."))
            return
        output.line(message("CommandLine", "Shared. The command “group sync” sends it."))


class NamedDocument(Record, omit_defaults=False):
    """A document, as people know it."""

    id: str
    title: str


class ExchangeResult(Record, omit_defaults=False):
    """What an exchange brought, and how many places wait for a decision.

    `not_taken` is what members changed in comments of others who may not.
    """

    sent: list[NamedDocument]
    came: list[NamedDocument]
    removed: list[NamedDocument]
    decisions: int
    waiting: list[NamedDocument]
    refused: list[str]
    erased: list[NamedDocument]
    not_taken: list[str]

    @property
    def code(self) -> int:
        """Something was refused, or not."""
        return 1 if self.refused else 0

    def tell(self, output: Output) -> None:
        """Say what went out, what came and what waits."""
        told: tuple[tuple[Message, Sequence[NamedDocument]], ...] = (
            (message("CommandLine", "Sent: {titles}"), self.sent),
            (message("CommandLine", "Updated here: {titles}"), self.came),
            (message("CommandLine", "Deleted in the group: {titles}"), self.removed),
            (message("CommandLine", "Not all there yet: {titles}"), self.waiting),
        )
        for what, documents in told:
            if documents:
                output.line(what.fill(titles=_listed(documents)))
        for each in self.erased:
            output.line(ERASED.fill(title=each.title))
        if self.decisions:
            said = message("CommandLine", "To decide: {count}. The command “decisions” lists them.")
            output.line(said.fill(count=self.decisions))
        for problem in (*self.refused, *self.not_taken):
            output.note(problem)
        told_of = (self.sent, self.came, self.removed, self.waiting, self.refused, self.erased)
        if not any((*told_of, self.not_taken)):
            output.line(_NOTHING_NEW)


class GroupStatus(Record, omit_defaults=False):
    """How the library stands to its group.

    `waiting` are shared documents that changed here and did not go out yet; `problem` is why the
    group cannot be reached, empty where it can; `present` are the names of members who are there.
    """

    place: str
    reachable: bool
    problem: str
    shared: list[NamedDocument]
    waiting: list[NamedDocument]
    decisions: int
    present: list[str]

    def tell(self, output: Output) -> None:
        """Say where the group is, what is shared and what waits."""
        output.line(message("CommandLine", "Group: {place}").fill(place=self.place))
        said = message("CommandLine", "Shared documents: {count}")
        output.line(said.fill(count=len(self.shared)))
        if self.waiting:
            said = message("CommandLine", "Changed here, not sent yet: {titles}")
            output.line(said.fill(titles=_listed(self.waiting)))
        else:
            output.line(message("CommandLine", "Everything you shared has been sent."))
        if self.decisions:
            said = message("CommandLine", "To decide: {count}. The command “decisions” lists them.")
            output.line(said.fill(count=self.decisions))
        if self.present:
            named = ", ".join(self.present)
            output.line(message("CommandLine", "At work now: {names}").fill(names=named))
        if self.problem:
            output.note(self.problem)


def share(context: ConsoleContext, *, documents: Sequence[str], also: str) -> Result:
    """Let documents go to the group from now on."""
    leaving = leaving_of(also)
    with context.writing() as application:
        identities = _identities(application, documents)
        told = (application.session.document(each) for each in identities)
        context.check_names([name for each in told for name in names_leaving(each, leaving)], also)
        for each in identities:
            application.synchroniser.share(each, leaving)
    return SharedDocuments(shared=tuple(identities))


def unshare(context: ConsoleContext, *, documents: Sequence[str]) -> Result:
    """Let documents be only here from now on."""
    with context.writing() as application:
        identities = _identities(application, documents)
        for each in identities:
            application.synchroniser.unshare(each)
    return SharedDocuments(only_here=tuple(identities))


def sync(context: ConsoleContext, *, document: str) -> Result:
    """Send what is new here, and take over what is new in the group."""
    with context.writing() as application:
        only = found(application.session.entries(), document).id if document else ""
        store = application.group_access.open(asking(context))
        try:
            taken = application.synchroniser.synchronise(store, only=only)
        finally:
            store.close()
        if taken.restored:
            context.output.note(_said(context, put_back()))
        named = _naming(context, application)
        return ExchangeResult(
            sent=named(taken.sent),
            came=named(taken.came),
            removed=named(taken.removed),
            decisions=taken.decisions,
            waiting=named(taken.waiting),
            refused=[_said(context, each) for each in taken.refused],
            erased=named(taken.erased),
            not_taken=[_said(context, each) for each in taken.not_taken],
        )


def status(context: ConsoleContext) -> Result:
    """Say how the library stands to its group."""
    with context.writing_if_free() as application:
        sharing = application.synchroniser
        place = application.group_access.place
        problem, present = "", []
        try:
            store = application.group_access.open(asking(context))
            try:
                names = {each.id: each.name for each in store.members()}
                present = sorted({names.get(each.member, "") for each in store.presence()} - {""})
            finally:
                store.close()
        except GroupUnreachable as gone:
            problem = _said(context, gone)
        shared = [each.id for each in application.session.entries() if sharing.is_shared(each.id)]
        decisions = sum(len(application.merging.waiting(each)) for each in shared)
        named = _naming(context, application)
        return GroupStatus(
            place=place,
            reachable=not problem,
            problem=problem,
            shared=named(shared),
            waiting=named(sharing.waiting),
            decisions=decisions,
            present=present,
        )


def backup(context: ConsoleContext, *, folder: Path) -> Result:
    """Write each shared document with its history as an exchange file, which needs no server."""
    make_folder(folder)
    files: list[str] = []
    with context.writing() as application:
        try:
            store = application.group_access.open(asking(context))
            try:
                application.synchroniser.synchronise(store)
            finally:
                store.close()
        except GroupUnreachable as gone:
            context.output.note(_said(context, gone))
        for entry in application.session.entries():
            if application.synchroniser.is_shared(entry.id):
                title = name_part(entry.title(context.reading_language))[:_TITLE] or entry.kind
                target = folder / f"{title} {entry.id[:SHORT]}{SUFFIX}"
                package = application.handing_on.pack([entry.id], named=True)
                write_whole(target, context.output.work(write_package(package)))
                files.append(str(target))
    return WrittenFiles(files=tuple(files))


def _said(context: ConsoleContext, problem: StudioError) -> str:
    return in_one_line(context.output.say(each) for each in problem.sentences)


def _identities(application: Application, wanted: Sequence[str]) -> list[str]:
    entries = application.session.entries()
    return [found(entries, each).id for each in wanted]


def _naming(
    context: ConsoleContext, application: Application
) -> Callable[[Iterable[str]], list[NamedDocument]]:
    """Return what names documents, those in the bin as well."""
    language = context.reading_language
    entries = [*application.session.entries(), *(e.entry for e in application.session.binned())]
    titles = {each.id: each.title(language) for each in entries}

    def named(documents: Iterable[str]) -> list[NamedDocument]:
        return [NamedDocument(id=each, title=titles.get(each, each)) for each in documents]

    return named


def _listed(documents: Iterable[NamedDocument]) -> str:
    return ", ".join(each.title for each in documents)
