"""A teacher's day in the window, by keys and mouse: each act is counted, each complaint looked at.

The complaints are those of a teacher who tried the program before; those about what is read in
old plans and how pages look are counted elsewhere (`tests/old_plans`, `tests/golden`).
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QInputDialog, QWidget

from curriculum_studio.core.payloads.unit import Activity, Step
from curriculum_studio.features.publishing.window.give_out import GiveOutSheet
from curriculum_studio.features.sharing.window.import_dialog import ImportPackageDialog
from curriculum_studio.features.units.feature import UNITS
from curriculum_studio.features.units.model import week_plan
from curriculum_studio.features.units.model.week_plan import PlanSlot
from curriculum_studio.features.units.window.photos import insert_photos
from curriculum_studio.features.word_import.window.import_list import ImportColumn, ImportListDialog
from curriculum_studio.i18n import Message
from curriculum_studio.shell.search.entries import SearchList
from curriculum_studio.shell.search.search_controller import SearchController
from tests.windows.secretary import KEY, Secretary

#: What a teacher looks for by name, and what she means.
LOOKED_FOR = ("家长信", "jzx", "指南", "示例", "回收站", "观察记录", "本园表格", "校历", "周计划")


class Teacher:
    """The acts in their order; `patch` replaces what a dialog does while nobody answers it."""

    def __init__(
        self,
        hands: Secretary,
        folder: Path,
        patch: Callable[[Any, str, Any], None],
        plans: list[Path],
        send: Callable[[Any], Path],
    ) -> None:
        self.h = hands
        self.folder = folder
        self._patch = patch
        self._plans = plans
        self._send = send

    def spend(self) -> None:
        h = self.h
        for name, act in (
            ("first start to an open unit", self.begin),
            ("a unit of one's own", self.new_unit),
            ("origin, aims and a look back", self.write),
            ("an activity with three steps", self.activity),
            ("the theme web", self.web),
            ("a goal of the guideline", self.goal),
            ("photos", self.photos),
            ("the week: rows, days, what was done", self.week),
            ("reading on over the panel", self.wheel),
            ("six old plans", self.old_plans),
            ("looking for what one knows by name", self.names),
            ("letter and week plan on paper", self.paper),
            ("a colleague sends her changes", self.colleague),
            ("undo as often as it goes", self.undo),
            ("a unit is deleted and comes back", self.delete),
            ("another language after a tab was closed", self.languages),
        ):
            h.do(name, act)

    # --- help ---------------------------------------------------------------------------------

    @property
    def desk(self) -> Any:
        return self.h.studio.desk

    def press_button(self, button: QWidget) -> None:
        """Click a button as somebody does who has read it."""
        self.h._hand(mouse=True)
        self.h.think()
        self.h.step.clicks += 1
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def rest(self) -> None:
        """Let work in threads come to an end."""
        for _ in range(800):
            QTest.qWait(25)
            if not self.desk.tasks.busy:
                return

    def dialog(self, kind: type, act: Callable[[Any], None]) -> None:
        """Do something in the next dialog of a kind, while it is on the screen."""

        def exec_(own: Any) -> int:
            own.show()
            QApplication.processEvents()
            act(own)
            result: int = own.result()
            own.hide()
            return result

        self._patch(kind, "exec", exec_)

    def run(self, command: str, keys: int = 2) -> None:
        """Run a command by its shortcut."""
        self.h.think()
        self.h.step.keys += keys
        self.h.studio.commands.run(command)
        self.h.studio.window.activateWindow()

    # --- the day ------------------------------------------------------------------------------

    def begin(self) -> None:
        h = self.h
        page = h.studio._start
        self.press_button(page.teacher)
        self.press_button(page.sampleButton)
        self.rest()
        h.tell("a blank page after the first start", self.desk.view is not None)
        h.tell("one is asked for more than role and library", h.step.clicks == 2)

    def new_unit(self) -> None:
        h = self.h
        preselected = []

        def fill_in() -> None:
            dialog = QApplication.activeModalWidget()
            try:
                dialog.activateWindow()
                QTest.qWaitForWindowActive(dialog)
                preselected.append(dialog.kind)
                h.type("小雨滴的旅行")
                h.press(KEY.Key_Return)
            finally:
                if dialog.isVisible():
                    dialog.reject()

        QTimer.singleShot(0, h.studio.window, fill_in)
        self.run("file.new")
        QTest.qWait(50)
        h.studio.window.activateWindow()
        QTest.qWaitForWindowActive(h.studio.window)
        h.tell("the role is without effect: a standard is offered", preselected == ["unit"])
        h.tell("the unit is in front", h.document.title("zh") == "小雨滴的旅行")

    def write(self) -> None:
        h = self.h
        h.type("下雨了，孩子们趴在窗边看。")
        h.press(KEY.Key_Down)
        h.type("雨水从哪里来，到哪里去。")
        h.press(KEY.Key_Down)
        for aim in ("愿意在雨后观察水去了哪里。", "能用自己的话说说雨水的旅行。"):
            h.type(aim)
            h.press(KEY.Key_Return)
        aims = [n.text("zh") for n in h.document.walk() if n.kind == "aim" and n.text("zh")]
        h.tell("Enter makes the next aim", len(aims) == 2)
        panel = h.studio.parts.properties
        self.desk.show_panel("properties")
        self.desk.inspector.show_now()
        h.tell("states of languages that nobody writes", panel.states.isHidden())
        self.outline("主题反思")
        h.type("下次带上放大镜。")
        h.page.commit()
        written = [n.text("zh") for n in h.document.walk()]
        h.tell("the outline frames a field into which nothing goes", "下次带上放大镜。" in written)
        chosen = self.desk.view.outline.outlineTree.selectionModel().selectedRows()
        h.tell("the outline keeps two entries highlighted", len(chosen) <= 1)

    def outline(self, title: str) -> None:
        """Click on a line of the outline."""
        h = self.h
        h._hand(mouse=True)
        h.think()
        h.step.clicks += 1
        tree = self.desk.view.outline.outlineTree
        model = tree.model()
        found = model.match(
            model.index(0, 0), Qt.ItemDataRole.DisplayRole, title, 1, Qt.MatchFlag.MatchRecursive
        )
        tree.scrollTo(found[0])
        place = tree.visualRect(found[0]).center()
        QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
        h.wait()

    def click_empty(self, kind: str) -> None:
        """Click where a part of a kind is to be written for the first time."""
        page = self.h.page.view.page
        row, spot = next(
            (at, row.spot)
            for at, row in enumerate(page.rows)
            if row.absent and row.spot is not None and row.spot.kind == kind
        )
        self.h.click(spot.parent, row=row)

    def activity(self) -> None:
        h = self.h
        self.click_empty("activity")
        h.type("雨水去哪儿了")
        h.press(KEY.Key_Return)
        made = h.node("activity")
        assert isinstance(made.payload, Activity)
        h.tell("the usual minutes of the age are not proposed", 20 <= made.payload.minutes <= 25)
        h.click(h.find("step"))
        for words in ("看窗外的雨", "到院子里找水", "说说我的发现"):
            h.type(words)
            h.press(KEY.Key_Return)
        h.think()
        h.type("、")
        h.tell("、 opens no list of kinds", bool(h.offered))
        h.press(KEY.Key_Escape)
        h.press(KEY.Key_Backspace)
        h.page.commit()
        phases = [n.payload.phase for n in h.document.walk() if isinstance(n.payload, Step)]
        h.tell("all steps begin as main part", phases[:1] == ["opening"] and "main" in phases)

    def web(self) -> None:
        h = self.h
        self.run("unit.web", keys=1)
        web = UNITS.of(self.desk).bar.current.web
        web.setFocus()
        h.step.keys += 1
        QTest.keyClick(web, KEY.Key_Insert)
        for words, key in (("雨从哪里来", KEY.Key_Tab), ("云", KEY.Key_Return)):
            h.step.keys += len(words) + 1
            web.editor.insert(words)
            QTest.keyClick(web.editor, key)
        QTest.keyClick(web.editor, KEY.Key_Escape)
        nodes = {n.text("zh"): n for n in h.document.walk() if n.kind == "web_node"}
        h.tell("an unfinished thought stays", set(nodes) <= {"雨从哪里来", "云", ""})
        below = nodes.get("云")
        above = nodes.get("雨从哪里来")
        h.tell("Tab adds no thought below", below and above and below.parent == above.id)
        self.run("unit.page", keys=1)

    def goal(self) -> None:
        h = self.h
        aim = h.find("aim", "愿意")
        h.click(aim)
        self.desk.show_panel("goals")
        self.desk.inspector.show_now()
        panel = h.studio.parts.goals
        h._hand(mouse=True)
        h.step.clicks += 1
        panel.wanted.setText("自然")
        QTest.qWait(300)
        offered = panel.offered.cards.rows
        h.tell("the guideline is not to be found", bool(offered))
        h.step.clicks += 1
        panel.offered.acted.emit(offered[0].key)
        h.tell("the goal is linked", len(h.document.nodes[aim].payload.alignments) == 1)

    def photos(self) -> None:
        h = self.h
        files = []
        for at in range(2):
            path = self.folder / f"photo{at}.jpg"
            picture = Image.effect_mandelbrot((2400, 1500), (-2, -1.2, 1, 1.2), 40 + at)
            picture.convert("RGB").save(path, "JPEG")
            files.append(path)
        h.click(h.find("activity"))
        h.step.clicks += 3  # the button, both files, Open
        insert_photos(self.desk, self.desk.view, files)
        self.rest()
        shown = [n for n in h.document.walk() if n.kind == "photo"]
        h.tell("two photos stand in the unit", len(shown) == 2)

    def week(self) -> None:
        h = self.h
        self.run("unit.plan", keys=1)
        plan = UNITS.of(self.desk).bar.current
        rows = [plan.grid.cell(1, slot) for slot in ("daily", "home")]
        h.tell("rows of daily life and home are hidden", all(cell.isVisible() for cell in rows))
        said = iter([("请家长和孩子听雨", True), ("晨间锻炼", True), ("跳绳", True)])
        self._patch(QInputDialog, "getText", lambda *_, **__: next(said))
        h.step.clicks += 2
        plan.menu_at(PlanSlot(1, 1, "home")).actions()[-1].trigger()
        h.step.clicks += 2
        plan._ask_row()
        own = [n for n in week_plan.plan_entries(h.document) if n.payload.row]
        h.tell("a row of the house", [n.payload.row for n in own] == ["晨间锻炼"])
        plan.span(own[0].id, 5)
        h.step.clicks += 1
        h.tell(
            "an entry over five days",
            list(week_plan.days_of(h.document.nodes[own[0].id])) == [1, 2, 3, 4, 5],
        )
        self.press_button(plan.doneButton)
        plan.write("下雨：室内操", PlanSlot(1, 2, "outdoor"))
        h.step.clicks += 1
        self.press_button(plan.doneButton)
        added = [n for n in week_plan.plan_entries(h.document) if n.payload.outcome == "unplanned"]
        h.tell("what was done stands beside the plan", len(added) == 1)
        self.run("unit.page", keys=1)

    def wheel(self) -> None:
        h = self.h
        self.desk.show_panel("properties")
        self.desk.inspector.show_now()
        before = h.document
        panel = h.studio.parts.properties
        fields = [*panel.findChildren(QComboBox), *panel.findChildren(QAbstractSpinBox)]
        for field in fields:
            middle = QPointF(field.rect().center())
            turn = QWheelEvent(
                middle,
                QPointF(field.mapToGlobal(middle.toPoint())),
                QPoint(),
                QPoint(0, -120),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(field, turn)
        h.tell("the wheel changes values", len(fields) > 1 and h.document == before)

    def old_plans(self) -> None:
        h = self.h
        told: list[str] = []

        def choose(dialog: ImportListDialog) -> None:
            for _ in range(2000):
                QTest.qWait(25)
                if not dialog.busy:
                    break
            model = dialog.files.model()
            rows = range(len(self._plans))
            told.extend(model.index(row, ImportColumn.LOOKS_LIKE).data() for row in rows)
            h.step.clicks += 1
            dialog.accept()

        self.dialog(ImportListDialog, choose)
        before = len(self.desk.bench.session.entries())
        h.step.clicks += 1  # dropped together
        self.desk.exchanging.import_files([str(path) for path in self._plans])
        self.rest()
        h.tell("plans are proposed as standards", all("标准" not in each for each in told))
        new = len(self.desk.bench.session.entries()) - before
        h.tell("what is no plan stays out", 0 < new < len(self._plans))

    def names(self) -> None:
        h = self.h
        search = SearchController(self.desk, h.studio.commands)
        lines = SearchList(search.all_entries())
        for word in LOOKED_FOR:
            h.step.keys += 2 + len(word)
            h.tell(f"{word} is not found", bool(lines.find(word)))

    def paper(self) -> None:
        h = self.h
        self.desk.library.show(self.unit)
        names = []
        for part, option in (("letter", ()), ("week", ("1",))):
            target = self.folder / f"{part}.pdf"

            def export(
                dialog: Any, part: str = part, option: Any = option, target: Path = target
            ) -> None:
                dialog.choose("pdf", part, *option)
                h.step.clicks += 2
                names.append(Path(dialog.target.text()).name)
                dialog.target.setText(str(target))
                h.step.keys += 1
                dialog.accept()

            self.dialog(GiveOutSheet, export)
            self.run("file.export")
            self.rest()
            h.tell(f"{part} needs another program", target.exists())
        h.tell("two papers have the same name", len(set(names)) == 2)
        h.tell("the theme is not in the name", all("小雨滴" in name for name in names))

    @property
    def unit(self) -> str:
        entries = self.desk.bench.session.entries()
        found: str = next(e.id for e in entries if e.title("zh") == "小雨滴的旅行")
        return found

    def colleague(self) -> None:
        h = self.h
        self.desk.library.show(self.unit)
        path = self._send(self.desk)
        h.click(h.find("paragraph", "下雨了"))
        h.type("我也加了一句。")
        h.page.commit()
        seen: list[int] = []

        def take(dialog: ImportPackageDialog) -> None:
            (incoming,) = dialog._incoming
            seen.append(len(incoming.plan.decisions))
            h.step.clicks += 1
            dialog.accept()

        self.dialog(ImportPackageDialog, take)
        before = len(self.desk.bench.session.entries())
        h.step.clicks += 1  # dropped on the window
        h.studio.window.dropped.emit([str(path)])
        for _ in range(400):
            QTest.qWait(25)
            if seen:
                break
        self.rest()
        texts = [n.text("zh") for n in self.desk.bench.session.document(self.unit).walk()]
        h.tell("two whole units instead of one", len(self.desk.bench.session.entries()) == before)
        h.tell("what both wrote is not told, and nothing else", seen == [1])
        h.tell("what only she changed is not taken", "同事：雨水是云变的。" in texts)
        self.desk.library.show(self.unit)

    def undo(self) -> None:
        h = self.h
        self.desk.library.show(self.unit)
        before = {e.id for e in self.desk.bench.session.entries()}
        h.step.keys += 80
        for _ in range(40):
            h.studio.commands.run("edit.undo")
        after = {e.id for e in self.desk.bench.session.entries()}
        h.tell("undo empties the library", after == before)
        for _ in range(40):
            h.studio.commands.run("edit.redo")
        kept = [n.text("zh") for n in h.document.walk()]
        h.tell("redo brings it back", "下次带上放大镜。" in kept)

    def delete(self) -> None:
        h = self.h
        unit = self.unit
        h.step.clicks += 2
        self.desk.library.delete(unit)
        bin_ = self.desk.bench.session.binned()
        h.tell("there is no recycle bin", unit in {each.entry.id for each in bin_})
        h.step.clicks += 2
        self.desk.bench.session.restore(unit, Message("Tests", "Restore"))
        h.tell("it comes back", unit in {e.id for e in self.desk.bench.session.entries()})

    def languages(self) -> None:
        h = self.h
        self.desk.library.show(self.unit)
        self.run("file.close")
        for language in ("de", "en", "zh_CN"):
            h.step.clicks += 2
            h.studio.look.speak(language)
            QTest.qWait(50)
        h.tell("an error at another language", not h.studio.parts.banner.isVisible())
