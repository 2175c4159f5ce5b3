"""What the verbs of groups do: making and joining one, and looking after its members."""

import getpass
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import get_args

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.option_types import unknown
from curriculum_studio.console.output import Output
from curriculum_studio.console.results import Listing, Record, Result
from curriculum_studio.features.group.formats.invitation_paper import outline
from curriculum_studio.features.group.model.group_store import GroupStore
from curriculum_studio.features.group.model.invitation import Invitation, written
from curriculum_studio.features.group.model.member_words import LEFT, ROLE_WORDS, standing_of
from curriculum_studio.features.group.model.members import Member, Role, is_last_administrator
from curriculum_studio.features.group.service.access import is_server
from curriculum_studio.features.group.service.membership import (
    Departure,
    LastAdministrator,
    check_administers,
    hand_over,
    let_go,
)
from curriculum_studio.features.group.service.passwords import VARIABLE, AskPassword
from curriculum_studio.features.publishing.service.papers import write_made, writer_of
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.files import read_file

# --- making and joining -----------------------------------------------------------------------


class Joined(Record):
    """The library belongs to a group at a place."""

    group: str
    place: str

    def tell(self, output: Output) -> None:
        """Say so."""
        said = message("CommandLine", "This library belongs to the group “{group}” now: {place}")
        output.line(said.fill(group=self.group, place=self.place))


class MadeInvitation(Record):
    """An invitation; `text` is what is handed on, `file` the page if one was wanted."""

    group: str
    name: str
    place: str
    password: str
    text: str
    file: str = ""

    def tell(self, output: Output) -> None:
        """Write the text of the invitation."""
        for line in self.text.splitlines():
            output.line(line)


def create(
    context: ConsoleContext, *, place: str, name: str, person: str, out: Path | None
) -> Result:
    """Make a group in a folder or a database."""
    with context.writing() as application:
        access = application.group_access
        if not is_server(place):
            folder = Path(place).expanduser().absolute()
            access.create_in_folder(folder, name)
            return Joined(group=name, place=str(folder))
        made = access.create_on_server(place, name, asking(context), person)
        return _handed_on(context, application, made, out)


def join(context: ConsoleContext, *, place: str) -> Result:
    """Join a group by its folder, its address, or an invitation in a file."""
    path = Path(place).expanduser()
    text = place if is_server(place) else str(path.absolute())
    if os.path.isfile(path):  # noqa: PTH113 - pathlib asks more of a name that is too long
        text = read_file(path).decode("utf-8-sig", "replace")
    with context.writing() as application:
        access = application.group_access
        joined = access.join(text, asking(context))
        if not joined.password_kept:
            context.output.note(
                message(
                    "CommandLine",
                    "There is no key ring here: the password is asked for each time, or taken from"
                    " {variable}.",
                ).fill(variable=VARIABLE)
            )
        return Joined(group=joined.name, place=joined.place)


def invite(
    context: ConsoleContext, *, name: str, role: str, organisation: str, out: Path | None
) -> Result:
    """Invite somebody to the group on a server."""
    wanted = _role(role)
    with context.writing_if_free() as application:
        made = application.group_access.invite(name, wanted, organisation, asking(context))
        return _handed_on(context, application, made, out)


def password(context: ConsoleContext, *, member: str, out: Path | None) -> Result:
    """Give oneself another password, or a member who lost it."""
    with context.writing_if_free() as application:
        access = application.group_access
        identity = ""
        if member:
            store = access.open(asking(context))
            try:
                identity = member_of(store.members(), member).id
            finally:
                store.close()
        made = access.give_password(identity, asking(context))
        return _handed_on(context, application, made, out)


def _handed_on(
    context: ConsoleContext, application: Application, made: Invitation, out: Path | None
) -> Result:
    language = context.reading_language
    if out is not None:
        content = writer_of(out)([outline(made, language)])
        context.output.work(write_made(content, out, application.typesetter, context.output.note))
    return MadeInvitation(
        group=made.group,
        name=made.name,
        place=made.place,
        password=made.password,
        text=written(made, language),
        file=str(out or ""),
    )


# --- members ----------------------------------------------------------------------------------


def members(context: ConsoleContext) -> Result:
    """List who belongs to the group."""
    with group_of(context) as (application, store):
        language = context.reading_language
        titles = {each.id: each.title(language) for each in application.session.entries()}
        people = store.members()

    def special(each: Member) -> str:
        return "; ".join(
            f"{titles.get(document, document)}: {context.output.say(ROLE_WORDS[role])}"
            for document, role in (each.roles or {}).items()
        )

    # In a folder nobody signs in.
    signing = ((message("CommandLine", "Signs in as"), lambda each: each.login),)
    return Listing(
        people,
        (
            (message("CommandLine", "Name"), lambda each: each.name),
            (message("CommandLine", "From"), lambda each: each.organisation),
            (message("CommandLine", "Role"), standing_of),
            (message("CommandLine", "In single documents"), special),
            *(signing if any(each.login for each in people) else ()),
        ),
    )


def role(context: ConsoleContext, *, member: str, role: str, document: str) -> Result:
    """Give a member another role; one who left a group in a folder is taken in again by that."""
    wanted = _role(role)
    with group_of(context) as (application, store):
        people = store.members()
        check_administers(people, application.session.actor.profile)
        again = not document and not is_server(application.group_access.place)
        each = member_of(people, member, gone=again)
        if document:
            identity = found(application.session.entries(), document).id
            changed = replace(each, roles={**(each.roles or {}), identity: wanted})
        else:
            changed = replace(each, role=wanted, left=False)
        if is_last_administrator(people, each.id) and changed.role != "administrator":
            raise LastAdministrator
        store.enrol(changed)
    return _shown(changed)


def remove(context: ConsoleContext, *, member: str, heir: str) -> Result:
    """Let a member go; what waits for that member, and roles in documents, go to an heir."""
    with group_of(context, writing=bool(heir)) as (application, store):
        people = store.members()
        each = member_of(people, member)
        after = member_of([one for one in people if one.id != each.id], heir) if heir else None
        own = application.session.actor.profile
        gone = let_go(store, Departure(each.id, after.id if after else "", own))
        if after is not None:
            hand_over(application.session, application.workspace, each.id, after)
    return _shown(gone)


class ShownMember(Record):
    """A member as it is now."""

    id: str
    name: str
    role: Role
    left: bool = False

    def tell(self, output: Output) -> None:
        """Say who it is and what counts."""
        state = LEFT if self.left else ROLE_WORDS[self.role]
        output.line(f"{self.name}: {output.say(state)}")


def _shown(each: Member) -> ShownMember:
    return ShownMember(id=each.id, name=each.name, role=each.role, left=each.left)


def member_of(people: Sequence[Member], wanted: str, *, gone: bool = False) -> Member:
    """Return the member that is meant by an id, a name or the beginning of one.

    With `gone` it may be one who left.

    Raises:
        StudioError: if nobody is, or several.

    """
    here = [each for each in people if gone or not each.left]
    fitting = [each for each in here if wanted in {each.id, each.name}] or [
        each for each in here if each.name.casefold().startswith(wanted.casefold())
    ]
    if len(fitting) != 1:
        raise StudioError(
            message("Group", "No member is called {name}.").fill(name=wanted or "—")
            if not fitting
            else message("Group", "Several members are called {name}.").fill(name=wanted),
            remedy=message("Group", "The command “group members” shows who there is."),
        )
    return fitting[0]


# --- what they share --------------------------------------------------------------------------


@contextmanager
def group_of(
    context: ConsoleContext, *, writing: bool = False
) -> Iterator[tuple[Application, GroupStore]]:
    """Open the library with its group; without `writing` it may be open elsewhere."""
    opened = context.writing() if writing else context.writing_if_free()
    with opened as application:
        store = application.group_access.open(asking(context))
        try:
            yield application, store
        finally:
            store.close()


def _role(text: str) -> Role:
    roles: Mapping[str, Role] = {each: each for each in get_args(Role)}
    if text not in roles:
        raise unknown(text, tuple(roles))
    return roles[text]


def asking(context: ConsoleContext) -> AskPassword:
    """Ask at the terminal for a password; nobody is asked where nobody looks on."""

    def ask(address: str) -> str:
        if not sys.stdin.isatty():
            return ""
        said = message("CommandLine", "Password for {address}:").fill(address=address)
        return getpass.getpass(f"{context.output.say(said)} ")

    return ask
