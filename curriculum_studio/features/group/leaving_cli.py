"""What the verbs do by which somebody leaves a group, or takes over from somebody."""

from collections.abc import Sequence
from pathlib import Path

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.console.context import ConsoleContext
from curriculum_studio.console.output import Output
from curriculum_studio.console.results import Record, Result
from curriculum_studio.features.group.cli import asking, group_of, member_of
from curriculum_studio.features.group.model.group_store import (
    GroupStore,
    GroupUnreachable,
    NotAMember,
)
from curriculum_studio.features.group.model.members import Member
from curriculum_studio.features.group.service.membership import (
    Departure,
    LastAdministrator,
    hand_over,
    hand_roles,
    let_go,
)
from curriculum_studio.features.sharing.formats.package import write_package
from curriculum_studio.i18n import StudioError, in_one_line, message
from curriculum_studio.session.files import write_whole


class LeftGroup(Record, omit_defaults=False):
    """The library belongs to no group any more.

    `waiting` are titles of documents of which something was not shared, `file` is where it was
    saved. `threads` went to whoever takes over. `told`: the group knows of it.
    """

    place: str
    waiting: tuple[str, ...] = ()
    file: str = ""
    threads: int = 0
    told: bool = True

    def tell(self, output: Output) -> None:
        """Say so, and what became of what waited."""
        output.line(
            message("CommandLine", "This library belongs to no group now. All documents stay here.")
        )
        if self.file:
            said = message("CommandLine", "What was not shared is in this file: {file}")
            output.line(said.fill(file=self.file))
        if not self.told:
            output.note(
                message(
                    "CommandLine",
                    "The group could not be informed: an administrator can take you off the list.",
                )
            )


class HandedOn(Record, omit_defaults=False):
    """What waited for somebody waits for somebody else now; `roles`: those in documents as well."""

    giver: str
    taker: str
    threads: int
    roles: bool

    def tell(self, output: Output) -> None:
        """Say how much."""
        said = message("CommandLine", "{count} comments go from {giver} to {taker}.", "", 1)
        output.line(said.fill(count=self.threads, giver=self.giver, taker=self.taker))
        if self.roles:
            said = message("CommandLine", "{taker} also has the roles in single documents.")
            output.line(said.fill(taker=self.taker))


def reassign(context: ConsoleContext, *, member: str, taker: str) -> Result:
    """Hand on what waits for a member, who may have left, in one act."""
    with group_of(context, writing=True) as (application, store):
        people = store.members()
        giver = member_of(people, member, gone=True)
        heir = member_of([each for each in people if each.id != giver.id], taker)
        roles = hand_roles(store, giver, heir, application.session.actor.profile)
        threads = hand_over(application.session, application.workspace, giver.id, heir)
    return HandedOn(giver=giver.name, taker=heir.name, threads=threads, roles=roles)


def leave(context: ConsoleContext, *, heir: str, save: Path | None, anyway: bool) -> Result:
    """Leave the group: what waits is sent first, or saved, or told."""
    with context.writing() as application:
        access = application.group_access
        place, sharing = access.place, application.synchroniser
        store, problem = _reached(context, application)
        try:
            people = store.members() if store is not None else ()
            own = application.session.actor.profile
            after = member_of([one for one in people if one.id != own], heir) if heir else None
            threads = 0
            if store is not None:
                sharing.synchronise(store)
            waiting = _titles(context, application, sharing.waiting)
            if waiting and save is None and not anyway:
                raise _waits(waiting)
            if store is not None:
                if after is not None:
                    threads = hand_over(application.session, application.workspace, own, after)
                    sharing.synchronise(store)
                _depart(store, people, Departure(own, after.id if after else "", own))
        finally:
            if store is not None:
                store.close()
        file = ""
        if save is not None and waiting:
            package = application.handing_on.pack(list(sharing.waiting), named=True)
            write_whole(save, context.output.work(write_package(package)))
            file = str(save)
        if problem is not None:
            context.output.note(in_one_line(context.output.say(e) for e in problem.sentences))
        sharing.keep_all_here()
        access.leave()
        told = store is not None
    return LeftGroup(place=place, waiting=waiting, file=file, threads=threads, told=told)


def _reached(
    context: ConsoleContext, application: Application
) -> tuple[GroupStore | None, StudioError | None]:
    """Return the group, or why nobody there can be told."""
    store = None
    try:
        store = application.group_access.open(asking(context))
        own = application.session.actor.profile
        if any(each.id == own and each.left for each in store.members()):
            raise NotAMember
    except (GroupUnreachable, NotAMember) as problem:
        if store is not None:
            store.close()
        return None, problem
    return store, None


def _depart(store: GroupStore, people: Sequence[Member], departure: Departure) -> None:
    """Take oneself off the list; who is not on it has nothing to do."""
    if any(each.id == departure.member and not each.left for each in people):
        try:
            let_go(store, departure)
        except LastAdministrator as problem:
            problem.remedy = message("CommandLine", "Say who takes over: group leave --to MEMBER.")
            raise


def _titles(
    context: ConsoleContext, application: Application, documents: Sequence[str]
) -> tuple[str, ...]:
    language = context.reading_language
    titles = {each.id: each.title(language) for each in application.session.entries()}
    return tuple(titles.get(each) or each for each in documents)


def _waits(titles: Sequence[str]) -> StudioError:
    return StudioError(
        message("CommandLine", "Changed here, not sent yet: {titles}").fill(
            titles=", ".join(titles)
        ),
        safe=message("CommandLine", "You still belong to the group."),
        remedy=message(
            "CommandLine", "Save it with --save FILE, or leave with --anyway; it stays here then."
        ),
    )
