"""Names that look like a child's: asked about before anything leaves, each time, by one dialog."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from curriculum_studio.i18n import message
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.translation import say


class NamesDialog(Dialog):
    """Lists names; where a paper is written, ticked ones are left out of it.

    Documents that are sent whole go as they are, or not at all. No answer is kept anywhere.
    """

    explained: QLabel
    names: QListWidget

    def __init__(self, names: Sequence[str], parent: QWidget | None, *, whole: bool) -> None:
        """Ask about names; `whole`: nothing can be left out of what is sent."""
        super().__init__(parent, "names")
        words, act = (
            message(
                "Names", "For ticked names “a child” is written. Untick what is no child’s name."
            ),
            message("Names", "Continue"),
        )
        if whole:
            words, act = (
                message(
                    "Names",
                    "They go out as written. To leave them out, cancel and change the text.",
                ),
                message("Names", "Send with these names"),
            )
        self.explained.setText(say(words))
        for each in names:
            item = QListWidgetItem(each)
            if not whole:
                item.setCheckState(Qt.CheckState.Checked)
            self.names.addItem(item)
        self._ok.setText(say(act))
        if whole:
            self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)

    def split(self) -> tuple[list[str], list[str]]:
        """Return the names that stay, and those that leave."""
        items = [self.names.item(at) for at in range(self.names.count())]
        ticked = [each.checkState() == Qt.CheckState.Checked for each in items]
        stay = [each.text() for each, tick in zip(items, ticked, strict=True) if tick]
        return stay, [each.text() for each, tick in zip(items, ticked, strict=True) if not tick]


def may_leave(names: Sequence[str], parent: QWidget | None) -> bool:
    """Ask whether names may leave with what is sent whole; without any, yes."""
    if not names:
        return True
    return NamesDialog(names, parent, whole=True).exec() == QDialog.DialogCode.Accepted


def names_asked(names: Sequence[str], parent: QWidget | None) -> Mapping[str, str] | None:
    """Ask which names stay out of a paper, as options of an export; None: it is not written."""
    if not names:
        return {}
    dialog = NamesDialog(names, parent, whole=False)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    stay, leave = dialog.split()
    return {"names_stay": "\n".join(stay), "names_leave": "\n".join(leave)}
