"""Whose work this is: said once in a dialog, kept on this computer, signed with in each library."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QLineEdit, QWidget

from curriculum_studio.core.document import new_id
from curriculum_studio.core.profiles import Profile, UserRole
from curriculum_studio.i18n import message
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.open_library import OpenLibrary

# --- the profile ------------------------------------------------------------------------------


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

    def __init__(self, settings: Settings, library: OpenLibrary, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._library = library
        self._window = window
        library.opened.connect(self._sign)

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

    def take_role(self, role: str) -> None:
        """Do another thing most from now on; empty: nothing above all."""
        self._settings.set("role", role)
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
        known = self._library.application.signing.known if self._library.is_open else _nobody
        dialog = ProfileDialog(self.value, known, self._window)
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
        if not self._library.is_open:
            return
        signing = self._library.application.signing
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


# --- the dialog -------------------------------------------------------------------------------

#: What somebody may do most, by the value of a `UserRole`, as the first page says it.
ROLES = {
    "": message("Profile", "not specified"),
    UserRole.TEACHER: message("StartPage", "I teach: theme units, activities, week plans"),
    UserRole.HEAD: message(
        "StartPage", "I lead a kindergarten: deliberations, goals, papers of the term"
    ),
    UserRole.DRAFTER: message("StartPage", "I write standards: clauses, indicators, translations"),
    UserRole.REVIEWER: message("StartPage", "I review: read, compare, comment"),
    UserRole.COORDINATOR: message("StartPage", "I coordinate: review rounds, meetings, pilots"),
}

#: Finds the profile of somebody who worked in the library before, by name and house.
Known = Callable[[str, str], Profile | None]


class ProfileDialog(Dialog):
    """Asks who works here; where the name alters, whether that is another person."""

    name: QLineEdit
    another: QCheckBox
    organisation: QLineEdit
    code: QLineEdit
    role: QComboBox
    kindergarten: QLineEdit
    className: QLineEdit

    def __init__(self, profile: Profile, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent, "profile")
        self._before = profile
        self._known = known
        self._fields = {
            "name": self.name,
            "organisation": self.organisation,
            "code": self.code,
            "kindergarten": self.kindergarten,
            "class_name": self.className,
        }
        for field, line in self._fields.items():
            line.setText(getattr(profile, field))
        for role, words in ROLES.items():
            self.role.addItem(say(words), str(role))
        self.role.setCurrentIndex(max(0, self.role.findData(profile.role)))
        self.name.textChanged.connect(self._renew)
        later = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        if not (profile.name or profile.house):
            later.setText(say(message("Profile", "Later")))
        self._renew()
        self.name.setFocus()

    def profile(self) -> Profile:
        """Return what was said; another person has another id, or the one from before."""
        said = {field: line.text().strip() for field, line in self._fields.items()}
        said["role"] = self.role.currentData()
        own = replace(self._before, **said)
        if self.another.isChecked() and self._renamed():
            known = self._known(own.name, own.house)
            return replace(own, id=known.id if known is not None else new_id())
        return own

    def _renamed(self) -> bool:
        name = self.name.text().strip()
        return bool(self._before.name and name) and name != self._before.name

    def _renew(self, *_: object) -> None:
        self.another.setVisible(self._renamed())
