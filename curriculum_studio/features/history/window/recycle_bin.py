"""The recycle bin of the open library."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from curriculum_studio.features.history.window.bin_dialog import BinDialog
from curriculum_studio.workbench.context import AppContext

if TYPE_CHECKING:  # loaded when somebody erases
    from curriculum_studio.features.history.window.erase_for_good import EraseForGood


def build(desk: AppContext) -> "RecycleBin":
    """Return the recycle bin of a window."""
    return RecycleBin(desk)


class RecycleBin(QObject):
    """Shows what was deleted, and restores it."""

    def __init__(self, desk: AppContext) -> None:
        """Work in a window."""
        super().__init__(desk.window)
        self._desk = desk

    def show(self) -> None:
        """Open the recycle bin; words that the library looks for are looked for here too."""
        desk = self._desk
        if not desk.tabs.commit():
            return
        dialog = BinDialog(desk.bench, desk.look, desk.window)
        dialog.search.setText(desk.panel.search.text())
        dialog.renew()

        def restore(documents: Sequence[str]) -> None:
            dialog.accept()
            desk.library.restore(*documents)

        def erase(documents: Sequence[str]) -> None:
            cast("EraseForGood", desk.capability("erasing")).ask_binned(documents, dialog)
            dialog.renew()

        dialog.restoring.connect(restore)
        dialog.erasing.connect(erase)
        dialog.exec()
