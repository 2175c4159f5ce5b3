"""The verb that shows and says whose work this is."""

from dataclasses import replace
from typing import Annotated

import typer

from curriculum_studio.console.context import ConsoleContext
from curriculum_studio.core.ids import new_id
from curriculum_studio.core.profiles import Profile
from curriculum_studio.i18n import message


def add_signing(app: typer.Typer, desk: ConsoleContext) -> None:
    """Add the verb to the command line."""
    say = desk.output.say
    name = say(message("CommandLine", "From now on this person works in the library."))
    house = say(message("CommandLine", "The organisation or kindergarten of this person."))

    @app.command(
        "profile",
        help=say(message("CommandLine", "Show or say who works in the library.")),
        add_help_option=False,
    )
    def profile(
        wanted: Annotated[str, typer.Option("--name", metavar="NAME", help=name)] = "",
        organisation: Annotated[str, typer.Option("--from", metavar="NAME", help=house)] = "",
    ) -> None:
        if wanted.strip():
            sign(desk, wanted.strip(), organisation.strip())
        else:
            show(desk)


def show(desk: ConsoleContext) -> None:
    """Show who signs what the command line does."""
    with desk.reading() as application:
        own = application.signing.own
    if own.name or own.house:
        desk.output.line(f"{own.name}\t{own.house}")
    else:
        desk.output.note(message("CommandLine", "Nobody has said yet who works in this library."))


def sign(desk: ConsoleContext, name: str, organisation: str) -> None:
    """Let somebody sign from now on; who worked here before is known again by the name."""
    with desk.writing() as application:
        signing = application.signing
        own = signing.own
        if not own.name:
            # Whoever signed without a name until now gives it here.
            named = replace(own, id=own.id or new_id(), name=name)
        else:
            named = signing.known(name, organisation) or Profile(id=new_id(), name=name)
        signing.sign_as(replace(named, organisation=organisation or named.organisation))
    desk.output.line(f"{name}\t{organisation or named.house}")
