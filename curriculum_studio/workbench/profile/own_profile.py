"""The profile of whoever works with this window: kept in the settings, told to the library."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from curriculum_studio.core.node import new_id
from curriculum_studio.core.profiles import Profile
from curriculum_studio.lazy import Lazy
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.workbench.open_library import OpenLibrary

if TYPE_CHECKING:  # most starts need it never
    from curriculum_studio.workbench.profile.profile_dialog import ProfileDialog

_DIALOG: Lazy["type[ProfileDialog]"] = Lazy(
    "curriculum_studio.workbench.profile.profile_dialog:ProfileDialog"
)


def profile_of(settings: Settings) -> Profile:
    """Return the profile that settings hold.

    Before there was a profile, each place that asked kept its answer for itself. Those names of
    settings go on; a name that was given for forms only counts where no other one is known.
    """
    return Profile(
        id=settings.text("profile/id"),
        name=settings.text("author") or settings.text("form_teacher"),
        organisation=settings.text("organisation"),
        code=settings.text("organisation_prefix"),
        role=settings.text("role"),
        kindergarten=settings.text("profile/kindergarten"),
        class_name=settings.text("form_class"),
    )


class OwnProfile(QObject):
    """Who works here. Each library that is opened is told, and signs with it.

    `changed` tells that the profile reads otherwise.
    """

    changed = Signal()

    def __init__(self, settings: Settings, bench: OpenLibrary, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._bench = bench
        self._window = window
        bench.opened.connect(self._sign)

    @property
    def value(self) -> Profile:
        """The profile as it is kept."""
        return profile_of(self._settings)

    def keep(self, profile: Profile) -> None:
        """Keep a profile, and sign with it from now on."""
        settings = self._settings
        settings.set("profile/id", profile.id)
        settings.set("author", profile.name)
        settings.set("organisation", profile.organisation)
        settings.set("organisation_prefix", profile.code)
        settings.set("role", profile.role)
        settings.set("profile/kindergarten", profile.kindergarten)
        settings.set("form_class", profile.class_name)
        settings.set("profile/asked", "yes")
        if not profile.name:
            settings.set("form_teacher", "")  # else it would come back as the name
        self._sign()
        self.changed.emit()

    def complete(self, **said: str) -> None:
        """Fill what the profile does not say yet; what it says stays, it is changed there only."""
        own = self.value
        if said.get("organisation") == own.house:  # that of the kindergarten was proposed
            said["organisation"] = ""
        lacking = {name: text for name, text in said.items() if text and not getattr(own, name)}
        if lacking:
            self.keep(replace(own, **lacking))

    def ask(self) -> None:
        """Show the profile to be changed."""
        known = self._bench.application.signing.known if self._bench.is_open else _nobody
        dialog = _DIALOG.load()(self.value, known, self._window)
        if dialog.exec():
            self.keep(dialog.profile())

    def ask_once(self) -> None:
        """Ask who works here before the first act that says it; never again if that was put off."""
        own = self.value
        if own.name or own.house or self._settings.text("profile/asked") == "yes":
            return
        self._settings.set("profile/asked", "yes")
        self.ask()

    def _sign(self) -> None:
        if not self._bench.is_open:
            return
        signing = self._bench.application.signing
        own = self.value
        if not own.id:
            there = signing.own
            # Who signed by the command line before goes on; a name that is known here is theirs.
            own = replace(own, id=there.id or new_id(), name=own.name or there.name)
            own = replace(own, organisation=own.organisation or there.organisation)
            self._settings.set("profile/id", own.id)
            self._settings.set("author", own.name)
            self._settings.set("organisation", own.organisation)
        signing.sign_as(own)


def _nobody(_name: str, _house: str) -> Profile | None:
    return None
