"""The panel at the right: its tabs, and what stands below it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from curriculum_studio.i18n import message
from curriculum_studio.workbench.documents.document_view import DocumentView
from curriculum_studio.workbench.inspector import Inspector, Panel


class Page(Panel):
    """A panel with something of a height in it."""

    def __init__(self, height: int) -> None:
        super().__init__()
        content = QWidget()
        content.setMinimumHeight(height)
        QVBoxLayout(self).addWidget(content)

    def show_place(self, view: DocumentView | None, node: str) -> None:
        """Show nothing."""


def test_only_what_is_in_front_takes_room_from_what_stands_below(small, qtbot):
    inspector = Inspector(small.look)
    qtbot.addWidget(inspector)
    inspector.add("note", message("Tests", "Low"), lambda: Page(40))
    inspector.add("term", message("Tests", "Tall"), lambda: Page(700))
    for name in ("note", "term"):
        inspector.show_panel(name)
    assert inspector.minimumSizeHint().height() >= 700
    inspector.show_panel("note")
    assert inspector.minimumSizeHint().height() < 200
    inspector.show_side(Page(300))
    assert 300 <= inspector.minimumSizeHint().height() < 500
