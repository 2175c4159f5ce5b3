"""An hour of a teacher in the window: from a copy to a printed plan, step by step."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curriculum_studio.features.publishing.window.give_out import GiveOutSheet
from curriculum_studio.features.sharing.window.export_dialog import ExportPackageDialog
from curriculum_studio.features.units.feature import UNITS
from curriculum_studio.features.units.model.unit_parts import activities_of, section_of
from curriculum_studio.features.units.window.photos import insert_photos
from curriculum_studio.features.units.window.plan_cards import ACTIVITY
from curriculum_studio.features.units.window.unit_dialogs import CopyClassDialog


class Hour:
    """The window, and what the dialogs shall do while nobody sits before them."""

    def __init__(
        self, studio: Any, folder: Path, patch: Callable[[Any, str, Any], None] = setattr
    ) -> None:
        self.studio = studio
        self._patch = patch
        self.folder = folder
        self.dialogs: list[Any] = []

    @property
    def desk(self) -> Any:
        return self.studio.desk

    @property
    def units(self) -> Any:
        return UNITS.of(self.desk)

    @property
    def unit(self) -> Any:
        return self.desk.view.content

    def wait(self) -> None:
        """Let work in threads and timers come to an end."""
        for _ in range(400):
            QTest.qWait(25)
            if not self.desk.tasks.busy and not self.units.reuse.busy:
                return

    def dialog(self, kind: type, act: Any) -> None:
        """Do something in the next dialog of a kind, while it is on the screen."""

        def exec_(own: Any) -> int:
            own.show()
            QApplication.processEvents()
            self.dialogs.append(own)
            act(own)
            result: int = own.result()
            own.hide()
            return result

        self._patch(kind, "exec", exec_)

    def steps(self) -> Iterator[str]:
        """Do the hour; after each step its name is yielded, with what is on the screen."""
        desk, run = self.desk, self.studio.commands.run
        entries = desk.bench.session.entries()
        source = next(e.id for e in entries if e.title("zh").startswith("垃圾"))
        language = self.studio.look.document_language
        desk.library.show(source)
        desk.viewing.show_languages((language,))
        yield "1-unit"

        def copy(dialog: Any) -> None:
            dialog.level.setCurrentIndex(dialog.level.findData("middle"))
            dialog.accept()

        self.dialog(CopyClassDialog, copy)
        run("unit.copy_class")
        yield "2-copied"
        aims = section_of(self.unit, "aims")
        aim = self.unit.children_of(aims.id)[0]
        desk.view.page.show_node(aim.id, language)
        desk.show_panel("goals")
        self.units.bar.hint._buttons[1].click()
        yield "3-aim"
        panel = self.studio.parts.goals
        desk.inspector.show_now()
        panel.wanted.setText({"zh": "自然", "en": "nature", "de": "Natur"}[language])
        QTest.qWait(250)
        card = panel.offered.cards.rows[0]
        panel.offered.acted.emit(card.key)
        yield "4-aligned"
        activity = activities_of(self.unit)[0]
        desk.view.page.show_node(activity.id, language)
        files = []
        for at in range(2):
            path = self.folder / f"photo{at}.jpg"
            shades = Image.radial_gradient("L").rotate(90 * at, translate=(40 * at, 0))
            shades.resize((2400, 1500)).convert("RGB").save(path, "JPEG")
            files.append(path)
        insert_photos(desk, desk.view, files)
        self.wait()
        yield "5-photos"
        run("unit.reuse")
        self.units.reuse.wanted.setText({"zh": "影子", "en": "shadow", "de": "Schatten"}[language])
        self.wait()
        self.units.reuse.insert(self.units.reuse.found.cards.rows[0].key)
        self.wait()
        yield "6-reused"
        run("unit.plan")
        plan = self.units.bar.current
        new = next(n for n in activities_of(self.unit) if n.text("zh") == "影子搬家")
        cell = plan.grid.cell(2, "group")
        data = QMimeData()
        data.setData(ACTIVITY, new.id.encode())
        cell.dropEvent(
            QDropEvent(
                QPointF(5, 5),
                Qt.DropAction.CopyAction,
                data,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )
        self.wait()
        yield "7-planned"
        run("unit.matrix")
        yield "8-matrix"
        run("unit.web")
        yield "9-web"
        run("unit.page")
        target = self.folder / "letter.docx"

        def export(dialog: Any) -> None:
            dialog.choose("docx", "letter")
            dialog.target.setText(str(target))
            dialog.accept()

        self.dialog(GiveOutSheet, export)
        run("file.export")
        self.wait()
        week = self.folder / "week.docx"

        def export_week(dialog: Any) -> None:
            dialog.choose("docx", "week", "1")
            dialog.target.setText(str(week))
            dialog.accept()

        self.dialog(GiveOutSheet, export_week)
        run("file.export")
        self.wait()
        yield "10-exported"
        self.dialog(ExportPackageDialog, lambda dialog: dialog.copyButton.click())
        run("file.hand_on")
        self.wait()
        yield "11-handed-on"
