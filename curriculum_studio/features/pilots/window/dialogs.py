"""Dialogs of pilots: a kindergarten, a task, a try-out."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from curriculum_studio import clock
from curriculum_studio.core.document import Document
from curriculum_studio.core.payloads.pilots import PilotSite
from curriculum_studio.core.trials import Observed
from curriculum_studio.features.pilots.model import SITE_TYPES
from curriculum_studio.features.units.model.unit_parts import activities_of
from curriculum_studio.i18n import message
from curriculum_studio.languages import Language
from curriculum_studio.widgets.day_field import DayField
from curriculum_studio.widgets.dialog import Dialog, make_room
from curriculum_studio.widgets.translation import say

#: An id and what it is called.
Named = tuple[str, str]


class _Asking(Dialog):
    """A dialog that is accepted only when its days can be read."""

    def accept(self) -> None:
        """Lead to the first day that cannot be read, else be accepted."""
        wrong = [day for day in self.findChildren(DayField) if not day.check()]
        if wrong:
            wrong[0].setFocus()
            make_room(self)
        else:
            super().accept()


def _offer(box: QComboBox, entries: Sequence[Named], chosen: str = "") -> None:
    for identity, name in entries:
        box.addItem(name, identity)
    box.setCurrentIndex(max(box.findData(chosen), 0))


def _offer_activities(
    box: QComboBox, unit: Document | None, chosen: str, language: Language
) -> None:
    box.clear()
    entries: list[Named] = [("", say(message("Piloting", "the whole unit")))]
    if unit is not None:
        entries += [(n.id, n.best(language).text) for n in activities_of(unit)]
    _offer(box, entries, chosen)


class SiteDialog(_Asking):
    """Asks for a kindergarten or school."""

    name: QLineEdit
    code: QLineEdit
    kind: QComboBox
    region: QLineEdit
    childCount: QSpinBox
    staff: QSpinBox
    area: QSpinBox

    def __init__(self, language: Language, parent: QWidget | None) -> None:
        """Begin empty."""
        super().__init__(parent, "pilot_site", act=message("Piloting", "Add"))
        _offer(self.kind, [(key, words[language]) for key, words in SITE_TYPES.items()])
        self._ok.setEnabled(False)
        self.name.textChanged.connect(lambda text: self._ok.setEnabled(bool(text.strip())))

    def site(self) -> PilotSite:
        """Return what was written."""
        kind = next((key for key in SITE_TYPES if key == self.kind.currentData()), "other")
        return PilotSite(
            code=self.code.text().strip(),
            type=kind,  # type: ignore[arg-type]
            region=self.region.text().strip(),
            children=self.childCount.value(),
            staff=self.staff.value(),
            floor_area=float(self.area.value()),
        )


class TaskDialog(_Asking):
    """Asks which site tries which document, and when."""

    site: QComboBox
    document: QComboBox
    start: DayField
    end: DayField

    def __init__(
        self,
        sites: Sequence[Named],
        documents: Sequence[Named],
        site: str,
        parent: QWidget | None,
    ) -> None:
        """Offer sites and documents; `site` is the id of the one to begin with."""
        super().__init__(parent, "pilot_task", DayField, act=message("Piloting", "Give the task"))
        _offer(self.site, sites, site)
        _offer(self.document, documents)
        self.start.show_day(clock.today().isoformat())


class NewTrialDialog(_Asking):
    """Asks what is tried, where and when."""

    unit: QComboBox
    activity: QComboBox
    site: QComboBox
    day: DayField

    def __init__(
        self,
        units: Sequence[Document],
        sites: Sequence[Named],
        chosen: tuple[str, str],
        language: Language,
        parent: QWidget | None,
    ) -> None:
        """Begin with the unit and the activity in `chosen` (ids)."""
        super().__init__(parent, "new_trial", DayField, act=message("Piloting", "Start"))
        self._units = {unit.id: unit for unit in units}
        self._language: Language = language
        _offer(self.unit, [(unit.id, unit.title(language)) for unit in units], chosen[0])
        _offer(self.site, [("", say(message("Piloting", "our own"))), *sites])
        self.day.show_day(clock.today().isoformat())
        self.unit.currentIndexChanged.connect(lambda _: self._show_activities(""))
        self._show_activities(chosen[1])

    def _show_activities(self, chosen: str) -> None:
        unit = self._units.get(str(self.unit.currentData()))
        _offer_activities(self.activity, unit, chosen, self._language)


class NewObservationDialog(_Asking):
    """Asks what is observed, in which try-out, and when."""

    unit: QComboBox
    activity: QComboBox
    trial: QComboBox
    day: DayField

    def __init__(
        self,
        units: Sequence[Document],
        trials: Mapping[str, Sequence[Named]],
        chosen: tuple[str, str, str],
        language: Language,
        parent: QWidget | None,
    ) -> None:
        """Begin with unit, activity and try-out of `chosen`; `trials` are by unit (ids)."""
        super().__init__(parent, "new_observation", DayField, act=message("Piloting", "Start"))
        self._units = {unit.id: unit for unit in units}
        self._trials = trials
        self._language: Language = language
        unit, activity, trial = chosen
        _offer(self.unit, [(each.id, each.title(language)) for each in units], unit)
        self.day.show_day(clock.today().isoformat())
        self.unit.currentIndexChanged.connect(lambda _: self._show_rest("", ""))
        self._show_rest(activity, trial)
        self._ok.setEnabled(bool(units))

    def observed(self) -> Observed:
        """Return what was chosen."""
        return Observed(
            activity=str(self.activity.currentData() or ""),
            trial=str(self.trial.currentData() or ""),
            date=self.day.day() or "",
        )

    def _show_rest(self, activity: str, trial: str) -> None:
        identity = str(self.unit.currentData())
        _offer_activities(self.activity, self._units.get(identity), activity, self._language)
        self.trial.clear()
        none = ("", say(message("Piloting", "none")))
        _offer(self.trial, [none, *self._trials.get(identity, ())], trial)
