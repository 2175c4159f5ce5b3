"""What is asked for single formats of an export: drafts in Word or as a PDF, and school forms."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from curriculum_studio.core.document import Document
from curriculum_studio.core.kinds import is_activity
from curriculum_studio.core.payloads.pilots import SchoolForm
from curriculum_studio.core.payloads.unit import UnitHead
from curriculum_studio.core.profiles import head_for
from curriculum_studio.features.publishing.service.exports import FINDINGS
from curriculum_studio.features.school_forms.formats.run_lines import PHOTOS
from curriculum_studio.features.school_forms.formats.unit_values import left_out
from curriculum_studio.features.school_forms.formats.week_values import weeks_of_plan
from curriculum_studio.i18n import message
from curriculum_studio.languages import Language
from curriculum_studio.session.ports import Entry
from curriculum_studio.widgets.form_loader import Form
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.own_profile import profile_of

# --- drafts -----------------------------------------------------------------------------------

#: The formats for which this is asked.
DRAFT_FORMATS = frozenset({"docx", "pdf"})


class DraftOptions(Form):
    """Asks for page numbers, lists and arrangement of a standard."""

    changed = Signal()

    arrangement: QComboBox
    pages: QCheckBox
    lists: QCheckBox
    findings: QCheckBox

    def __init__(self) -> None:
        super().__init__(None, "draft_options")
        self.pages.setChecked(True)

    @property
    def photos(self) -> bool:
        """Whether photos have a place: in a standard there are none."""
        return False

    @property
    def ready(self) -> bool:
        """Whether enough is known: always."""
        return True

    def name(self) -> str:
        """Return nothing: it is the same document, however it is laid out."""
        return ""

    def options(self) -> dict[str, str]:
        """Return what was chosen."""
        chosen = {"pages": "yes" if self.pages.isChecked() else "no"}
        for name, box in (("lists", self.lists), (FINDINGS, self.findings)):
            if box.isChecked():
                chosen[name] = "yes"
        if self.arrangement.currentIndex() == 1:
            chosen["arrangement"] = "alternating"
        return chosen


# --- school forms -----------------------------------------------------------------------------

#: The formats for which this is asked.
FORM_FORMATS = frozenset({"form", "form-pdf"})

#: The school forms of a library.
Forms = Sequence[tuple[Entry, SchoolForm]]

#: Marks a week among what can be chosen.
_WEEK = "week:"


class FormOptions(Form):
    """Asks for form, activity, class, date and teacher.

    Class and teacher are those that all papers of the unit have, see `head_for`.
    """

    changed = Signal()

    form: QComboBox
    activityLabel: QLabel
    activity: QComboBox
    className: QLineEdit
    date: QLineEdit
    teacher: QLineEdit
    addButton: QPushButton
    hint: QLabel

    def __init__(
        self,
        unit: Document,
        node: str,
        forms: Callable[[], Forms],
        language: Language,
        settings: Settings,
        add: Callable[[QWidget], None] | None = None,
    ) -> None:
        """Begin with the activity around `node`, where the caret stands.

        `forms` returns those of the library, `add` lets somebody add one.
        """
        super().__init__(None, "form_options")
        self._settings = settings
        self._unit = unit
        self._language: Language = language
        self._known, self._add = forms, add
        self._forms: dict[str, SchoolForm] = {}
        self._list(settings.text("school_form"))
        self.addButton.setVisible(add is not None)
        self.addButton.clicked.connect(self._ask)
        near = unit.nearest(node, is_activity) if node in unit.nodes else None
        self._near = near.id if near is not None else ""
        payload = unit.root.payload
        self._head = payload if isinstance(payload, UnitHead) else UnitHead()
        head = head_for(self._head, profile_of(settings))
        self.className.setText(head.class_name)
        self.teacher.setText(head.teacher)
        self._offer()
        self.form.currentIndexChanged.connect(self._offer)
        self.form.currentIndexChanged.connect(self._tell)
        self.activity.currentIndexChanged.connect(self._tell)
        self._tell()

    def _list(self, chosen: str) -> None:
        """List the forms, and choose one, else the first."""
        forms = self._known()
        self._forms = {entry.id: payload for entry, payload in forms}
        blocked = self.form.blockSignals(True)
        self.form.clear()
        for entry, _ in forms:
            self.form.addItem(entry.title("zh"), entry.id)
        self.form.setCurrentIndex(-1)
        self.form.blockSignals(blocked)
        # Whoever shows this hears which form it is now: the file is named after it.
        self.form.setCurrentIndex(max(0, self.form.findData(chosen)) if forms else -1)

    def _ask(self) -> None:
        """Let somebody add a form, which is then the one to be filled."""
        before = set(self._forms)
        if self._add is not None:
            self._add(self)
        new = [entry.id for entry, _ in self._known() if entry.id not in before]
        self._list(new[0] if new else str(self.form.currentData() or ""))
        self._offer()
        self._tell()

    def _offer(self) -> None:
        """Offer activities, or weeks where the form is the plan of one."""
        payload = self._forms.get(self.form.currentData() or "")
        weekly = payload is not None and payload.purpose == "week"
        label = message("SchoolForms", "W&eek") if weekly else message("SchoolForms", "&Activity")
        self.activityLabel.setText(say(label))
        blocked = self.activity.blockSignals(True)
        self.activity.clear()
        every = message("SchoolForms", "All, each on a page of its own")
        if weekly:
            every = message("SchoolForms", "All weeks, each on a page of its own")
        self.activity.addItem(say(every), "")
        if weekly:
            for week in weeks_of_plan(self._unit):
                words = message("SchoolForms", "Week {number}").fill(number=week)
                self.activity.addItem(say(words), f"{_WEEK}{week}")
        else:
            for each in self._unit.walk():
                if is_activity(each):
                    self.activity.addItem(each.best(self._language).text, each.id)
            self.activity.setCurrentIndex(max(0, self.activity.findData(self._near)))
        self.activity.blockSignals(blocked)

    def _tell(self) -> None:
        """Say what the form has no field for, or that there is no form yet."""
        payload = self._forms.get(self.form.currentData() or "")
        words = ""
        if payload is None:
            words = say(message("SchoolForms", "There is no school form yet: add yours first."))
        else:
            chosen = str(self.activity.currentData() or "").removeprefix(_WEEK)
            names = left_out(payload, self._unit, chosen, self._language)
            if names:
                words = say(
                    message("SchoolForms", "No field in this form for: {names}").fill(names=names)
                )
        self.hint.setText(words)
        self.hint.setVisible(bool(words))
        self.changed.emit()

    @property
    def photos(self) -> bool:
        """Whether the form has a place for photos; tags say themselves what they take."""
        payload = self._forms.get(self.form.currentData() or "")
        if payload is None:
            return False
        return not payload.fields or any(field.role == PHOTOS for field in payload.fields)

    @property
    def ready(self) -> bool:
        """Whether a form is chosen."""
        return self.form.currentIndex() >= 0

    def name(self) -> str:
        """Return the name of the form, and which activity or week is filled in."""
        which = self.activity.currentText() if self.activity.currentData() else ""
        return f"{self.form.currentText()} {which}".strip()

    def options(self) -> dict[str, str]:
        """Return what was chosen, and remember what stays the same."""
        self._settings.set("school_form", self.form.currentData())
        own, head = profile_of(self._settings), self._head
        class_name, teacher = self.className.text().strip(), self.teacher.text().strip()
        # What unit and profile say is changed there; what both lack is taken from here, if it is
        # what the profile would say of this unit.
        told = replace(own, class_name=own.class_name or class_name, name=own.name or teacher)
        told_head = head_for(head, told)
        if not (own.class_name or head.class_name) and told_head.class_name:
            self._settings.set("form_class", class_name)
        if not (own.name or head.teacher) and told_head.teacher:
            self._settings.set("form_teacher", teacher)
        chosen = str(self.activity.currentData() or "")
        weekly = chosen.startswith(_WEEK)
        options = {
            "form": self.form.currentData() or "",
            "activity": "" if weekly else chosen,
            "week": chosen.removeprefix(_WEEK) if weekly else "",
            "class": class_name,
            "date": self.date.text().strip(),
            "teacher": teacher,
        }
        return {name: value for name, value in options.items() if value}
