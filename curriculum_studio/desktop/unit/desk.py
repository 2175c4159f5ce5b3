"""Puts the editor of units over the tabs of units, and does what its actions say."""

from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject

from curriculum_studio.desktop.desk import Desk
from curriculum_studio.desktop.documents.view import DocumentView
from curriculum_studio.desktop.unit.bar import UnitBar
from curriculum_studio.domain.changes import Changes


def build(desk: Desk) -> "UnitDesk":
    """Return the editor of units of the window."""
    return UnitDesk(desk)


class UnitDesk(QObject):
    """Gives each unit in front its bar, and keeps the bars true."""

    def __init__(self, desk: Desk) -> None:
        """Take the window."""
        super().__init__(desk.window)
        self._desk = desk
        self._bars: WeakKeyDictionary[DocumentView, UnitBar] = WeakKeyDictionary()
        desk.tabs.changed.connect(self._front)
        desk.bench.changed.connect(self._changed)
        desk.bench.closing.connect(self._close)

    @property
    def bar(self) -> UnitBar | None:
        """The bar of the unit in front."""
        view = self._desk.view
        return self._bars.get(view) if view is not None else None

    def show_view(self, name: str) -> None:
        """Show the text of the unit in front, or another view of it."""
        bar = self.bar
        if bar is not None:
            bar.show_view(name)

    def shows(self, name: str) -> bool:
        """Tell whether the unit in front is shown like this."""
        bar = self.bar
        return bar is not None and bar.name == name

    def _front(self) -> None:
        view = self._desk.view
        if view is None or view.version or view in self._bars:
            bar = self.bar
            if bar is not None:
                bar.renew()
            return
        if view.content.kind == "unit":
            bar = UnitBar(view, self._desk.look)
            bar.turned.connect(lambda _: self._desk.tabs.moved.emit(view.page.current_node, ""))
            self._bars[view] = bar

    def _close(self) -> None:
        for bar in self._bars.values():
            bar.ground.over = True
        self._bars.clear()

    def _changed(self, changes: tuple[Changes, ...]) -> None:
        for view, bar in list(self._bars.items()):
            for each in changes:
                if each.document == view.document and not each.whole:
                    bar.changed(each)
