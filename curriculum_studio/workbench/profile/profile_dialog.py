"""The dialog in which somebody says once who they are."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from curriculum_studio.core.node import new_id
from curriculum_studio.core.profiles import Profile
from curriculum_studio.i18n import message
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say

_ROLES = {
    "": message("Profile", "not said"),
    "teacher": message("Profile", "I teach"),
    "standards": message("Profile", "I write standards"),
    "reviewer": message("Profile", "I review"),
}

#: Finds the profile of somebody who worked in the library before, by name and house.
Known = Callable[[str, str], Profile | None]


class ProfileDialog(Dialog):
    """Asks who works here; where the name alters, whether that is another person."""

    purpose: QLabel
    name: QLineEdit
    another: QCheckBox
    organisation: QLineEdit
    code: QLineEdit
    role: QComboBox
    kindergarten: QLineEdit
    className: QLineEdit
    hint: QLabel
    buttons: QDialogButtonBox

    def __init__(self, profile: Profile, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "profile")
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
        for role, words in _ROLES.items():
            self.role.addItem(say(words), role)
        self.role.setCurrentIndex(max(0, self.role.findData(profile.role)))
        self.name.textChanged.connect(self._renew)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
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
