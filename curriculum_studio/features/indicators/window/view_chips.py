"""The chips above the grid: a ready view each, and those that somebody kept."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from curriculum_studio.features.indicators.window.sheet_views import FILTERS, KeptView
from curriculum_studio.widgets.translation import say


class ViewChips(QObject):
    """Makes the chips anew. `filtered`: a ready view was chosen; `taken`: a kept one (Showing)."""

    filtered = Signal(str)
    taken = Signal(object)

    def __init__(self, layout: QHBoxLayout, parent: QWidget) -> None:
        """Take where the chips stand."""
        super().__init__(parent)
        self._layout = layout
        self._parent = parent
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)

    def buttons(self) -> list[QPushButton]:
        """Return the chips that are shown."""
        return [each for each in self._group.buttons() if isinstance(each, QPushButton)]

    def show_chips(self, counts: Mapping[str, int], chosen: str, views: Sequence[KeptView]) -> None:
        """Show the views that hold rows, with their counts, and the kept ones by their names."""
        for chip in self.buttons():
            self._group.removeButton(chip)
            self._layout.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for name, (words, _) in FILTERS.items():
            if counts[name] or name in {"all", chosen}:
                chip = self._chip(f"{say(words)} {counts[name]}", on=name == chosen)
                chip.clicked.connect(lambda _=False, name=name: self.filtered.emit(name))
        for view in views:
            chip = self._chip(view.name, on=False)
            chip.clicked.connect(lambda _=False, view=view: self.taken.emit(view.showing))

    def _chip(self, text: str, *, on: bool) -> QPushButton:
        chip = QPushButton(text, self._parent)
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        chip.setChecked(on)
        self._group.addButton(chip)
        self._layout.addWidget(chip)
        return chip
