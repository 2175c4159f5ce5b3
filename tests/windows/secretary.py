"""A secretary of a committee writes a standard in the window, by keys and mouse alone.

Each step tells what it cost, and what became of a complaint of somebody who did it before. Minutes
are those of the keystroke-level model (Card, Moran and Newell, 1980): a key takes 0.2 s, pointing
and clicking 1.3 s, going from the keys to the mouse or back 0.4 s, thinking before an act 1.35 s.
Chinese comes as from an input method: its sounds are counted, and a key for every four characters.
"""

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.numbering import References, label_text, number, standard_number
from curriculum_studio.core.payloads.standard import Annex, ReferenceEntry, Variable
from curriculum_studio.core.pinyin import spelled
from curriculum_studio.core.translation_state import CellState, state

KEY, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier

#: Milliseconds between a shortcut and the next key.
_REST = 60

_KEY, _POINT, _HOME, _THINK = 0.2, 1.3, 0.4, 1.35

_ROWS = "".join(
    f"<tr>{''.join(f'<td>部件{row}项{column}</td>' for column in range(1, 6))}</tr>"
    for row in range(1, 12)
)
_TABLE = (
    "<table><tr><th>部件</th><th>检查内容</th><th>方法</th><th>周期</th><th>记录</th></tr>"
    f"{_ROWS}</table>"
)
_REFERENCES = (
    "GB/T 36567—2018　光伏组件检修规程\n"
    "GB/T 2297-1989 太阳光伏能源系统术语\n"
    "ＧＢ／Ｔ　18210－2000　晶体硅光伏方阵I-V特性的现场测量"
)


@dataclass
class Step:
    """What was done: keys, clicks, acts to think of, and whether complaints are answered."""

    name: str
    keys: int = 0
    clicks: int = 0
    turns: int = 0
    acts: int = 0
    told: list[tuple[str, bool]] = field(default_factory=list)

    @property
    def seconds(self) -> float:
        return self.keys * _KEY + self.clicks * _POINT + self.turns * _HOME + self.acts * _THINK


class Secretary:
    """The hands and eyes; `pictures`: a folder for what is on the screen after each step."""

    def __init__(self, studio: Any, pictures: Path | None = None) -> None:
        self.studio = studio
        self.steps: list[Step] = []
        self._pictures = pictures
        self._at_mouse = False

    # Hands

    @property
    def step(self) -> Step:
        return self.steps[-1]

    def _hand(self, *, mouse: bool) -> None:
        if mouse != self._at_mouse:
            self.step.turns += 1
            self._at_mouse = mouse

    @property
    def focus(self) -> QWidget | None:
        """The field that has the keys."""
        modal = QApplication.activeModalWidget()
        return QApplication.focusWidget() if modal is None else modal.focusWidget()

    def _focus(self) -> QWidget:
        found = self.focus
        assert found is not None, "no field has the keys"
        return found

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        self._hand(mouse=False)
        for _ in range(times):
            self.step.keys += 1 if modifier == NONE else 1 + modifier.value.bit_count()
            QTest.keyClick(self._focus(), key, modifier)
            if modifier & CTRL:
                QTest.qWait(_REST)  # no finger is as quick as the menus that follow a step

    def type(self, text: str) -> None:
        """Type Latin letters by keys; all else comes from an input method."""
        self._hand(mouse=False)
        for part in re.findall(r"[\x20-\x7e]+|[^\x20-\x7e]+", text):
            if part.isascii():
                self.step.keys += len(part)
                QTest.keyClicks(self._focus(), part)
                continue
            self.step.keys += len(spelled(part)) + math.ceil(len(part) / 4)
            event = QInputMethodEvent("", [])
            event.setCommitString(part)
            QApplication.sendEvent(self._focus(), event)

    def paste(self, text: str = "", html: str = "") -> None:
        """Paste what was copied elsewhere."""
        data = QMimeData()
        data.setText(text)
        if html:
            data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)
        self.think()
        self.press(KEY.Key_V, CTRL)
        self.wait()

    def think(self) -> None:
        self.step.acts += 1

    def click(self, node: str, language: str = "zh", row: int | None = None) -> None:
        """Click into a text: at its end, or in its row of a sentence by rule."""
        self._hand(mouse=True)
        self.think()
        self.step.clicks += 1
        view = self.page.view
        index = view.page.index_of(node, language)
        if row is not None:
            index = view.page.index(row, view.page.column(language))
        view.scrollTo(index)
        QApplication.processEvents()
        at = view.sheet.rect(index.row(), index.column())
        place = QPoint(at.right() - 60, at.bottom() - 12)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.wait()

    def wait(self) -> None:
        QTest.qWait(1)

    # Eyes

    @property
    def page(self) -> Any:
        return self.studio.desk.view.page

    @property
    def document(self) -> Document:
        self.page.commit()
        return self.studio.desk.view.content

    def find(self, kind: str, text: str = "", at: int = -1) -> str:
        found = [
            node.id
            for node in self.document.walk()
            if node.kind == kind and node.text("zh").startswith(text)
        ]
        return found[at]

    def node(self, kind: str, text: str = "", at: int = -1) -> Node:
        return self.document.nodes[self.find(kind, text, at)]

    def label(self, node: str) -> str:
        found = number(self.document).get(node)
        return label_text(found, "zh") if found is not None else ""

    def tell(self, complaint: str, answered: object) -> None:
        self.step.told.append((complaint, bool(answered)))

    def do(self, name: str, act: Callable[[], None]) -> None:
        self.steps.append(Step(name))
        act()
        self.page.commit()
        self.wait()
        if self._pictures is not None:
            picture = self._pictures / f"{len(self.steps):02}.png"
            self.studio.window.grab().save(str(picture))

    def choose(self, word: str) -> None:
        """Make an empty text something else by the list under the caret."""
        self.think()
        self.type("/")
        self.type(word)
        self.press(KEY.Key_Return)

    def reference(self, words: str) -> None:
        """Refer to what is found by number or words."""
        self.think()
        self.press(KEY.Key_R, CTRL | SHIFT)
        self.type(words)
        self.press(KEY.Key_Return)

    @property
    def offered(self) -> list[str]:
        listed: list[str] = self.page._acts.choosing.chooser.listed
        return listed

    # Reports

    def report(self) -> Iterator[str]:
        """Yield a line for each step, with its complaints, and the sum."""
        for each in self.steps:
            minutes = each.seconds / 60
            yield f"{each.keys:5} keys {each.clicks:3} clicks {minutes:5.1f} min  {each.name}"
            for complaint, answered in each.told:
                yield f"{'':31}{'✓' if answered else '✗'} {complaint}"
        keys = sum(each.keys for each in self.steps)
        minutes = sum(each.seconds for each in self.steps) / 60
        by_keys = sum(each.keys for each in self.steps) * _KEY / 60
        yield f"{keys} keys, {by_keys:.1f} min of keys, {minutes:.1f} min with mouse and thinking"

    @property
    def unanswered(self) -> list[str]:
        return [told for each in self.steps for told, answered in each.told if not answered]


# --- the standard -----------------------------------------------------------------------------


class Standard:
    """The acts in their order."""

    def __init__(self, hands: Secretary) -> None:
        self.h = hands

    def write(self) -> None:
        h = self.h
        for name, act in (
            ("new standard with a type", self.begin),
            ("data of the cover", self.cover),
            ("foreword", self.foreword),
            ("scope", self.scope),
            ("normative references", self.references),
            ("terms", self.terms),
            ("chapters and levels", self.chapters),
            ("list of two levels", self.lists),
            ("note and example", self.remarks),
            ("table 12 × 5", self.table),
            ("formula and symbols", self.formula),
            ("figure with two parts", self.figure),
            ("annex", self.annex),
            ("cross references", self.cite),
            ("a chapter moves", self.move),
            ("a paragraph is translated", self.translate),
            ("a table is translated", self.translate_table),
            ("the source changes", self.change),
            ("a table goes to which something refers", self.delete_table),
            ("undo and redo", self.back_and_forth),
            ("reading on over the panel", self.wheel),
        ):
            h.do(name, act)

    def begin(self) -> None:
        h = self.h

        def fill_in() -> None:
            dialog = QApplication.activeModalWidget()
            try:
                self.fill_in(dialog)
            finally:
                if dialog.isVisible():  # nobody waits for ever for a dialog that was not answered
                    dialog.reject()

        QTimer.singleShot(0, h.studio.window, fill_in)
        h.think()
        h.studio.commands.run("file.new_standard")  # as Ctrl+N and the choice of a card
        h.step.keys += 2
        QTest.qWait(50)
        h.studio.window.activateWindow()
        QTest.qWaitForWindowActive(h.studio.window)
        titles = [n.text("zh") for n in h.document.children_of(h.document.id)]
        h.tell("no skeleton by GB/T 20001", "程序确立" in titles and "追溯/证实方法" in titles)
        rows = [row for row in h.page.view.page.rows if row.by_rule]
        h.tell("the page shows an empty foreword and chapters 2 and 3", len(rows) >= 7)

    def fill_in(self, dialog: Any) -> None:
        h = self.h
        dialog.activateWindow()
        QTest.qWaitForWindowActive(dialog)
        h.type("幼儿园光伏系统检修规程")
        for _ in range(12):
            if h.focus is dialog.standardType:
                break
            h.press(KEY.Key_Tab)
        h.tell("no type is asked", h.focus is dialog.standardType)
        wanted = dialog.standardType.findData("procedure")
        h.press(KEY.Key_Down, times=wanted - dialog.standardType.currentIndex())
        h.press(KEY.Key_Return)

    def cover(self) -> None:
        h = self.h
        h.studio.desk.show_panel("properties")
        h.studio.desk.inspector.show_now()
        editors = h.studio.parts.properties._whole.editors
        for name, written in (("number", "T/XXX 002-2026"), ("published", "2027-1-5")):
            h.step.clicks += 1
            h.think()
            editors[name].setFocus()
            h.type(written)
            h.press(KEY.Key_Tab)
            h.wait()
        front = h.document.root.payload
        h.tell("a day such as 2027-1-5 is gone", front.published == "2027-01-05")
        h.tell("the hyphen of the number stays", standard_number(front.number) == "T/XXX 002—2026")

    def foreword(self) -> None:
        h = self.h
        foreword = h.find("foreword")
        row = h.page.view.page.row_of(f"{foreword}/proposer")
        h.click(foreword, row=row)
        h.press(KEY.Key_A, CTRL)
        h.type("本文件由江苏省学前教育学会提出并归口。")
        h.press(KEY.Key_Down)
        front = h.document.root.payload
        h.tell(
            "fixed sentences are typed again, or found in a dialog",
            front.proposer["zh"] == "江苏省学前教育学会" and not front.overrides,
        )

    def scope(self) -> None:
        h = self.h
        h.click(self.below("范围"))
        h.paste("本文件规定了幼儿园光伏系统检修的程序、方法和记录。")
        h.press(KEY.Key_Return)
        h.paste("本文件适用于装机容量不大于400 kW的幼儿园光伏系统。")
        texts = h.document.children_of(h.find("clause", "范围"))
        h.tell("two paragraphs of scope", len(texts) == 2)

    def references(self) -> None:
        h = self.h
        chapter = h.find("clause", "规范性引用文件")
        h.click(self.below("规范性引用文件"))
        h.paste(_REFERENCES)
        entries = [n.payload for n in h.document.children_of(chapter)]
        read = [(e.number, e.year) for e in entries if isinstance(e, ReferenceEntry)]
        h.tell(
            "a pasted line stays text; number and year of each by mouse",
            read == [("GB/T 36567", "2018"), ("GB/T 2297", "1989"), ("GB/T 18210", "2000")],
        )
        h.press(KEY.Key_Z, CTRL)
        h.tell(
            "one step of undo", not h.document.nodes[h.document.children[chapter][0]].payload.number
        )
        h.press(KEY.Key_Y, CTRL)
        row = h.page.view.page.row_of(f"{chapter}/references_lead")
        h.tell("the lead-in is not in sight", row is not None)

    def terms(self) -> None:
        h = self.h
        chapter = h.find("clause", "术语和定义")
        row = h.page.view.page.row_of(f"{chapter}/terms_none")
        h.click(chapter, row=row)
        h.press(KEY.Key_Return)
        for term, definition in (
            ("光伏系统", "利用光生伏特效应将太阳辐射能转换成电能的系统"),
            ("检修", "为恢复或保持设备性能进行的检查和修理"),
        ):
            h.type(term)
            h.press(KEY.Key_Return)
            h.type(definition)
            h.press(KEY.Key_Return)
        h.press(KEY.Key_Backspace)
        found = [n.text("zh") for n in h.document.children_of(chapter) if n.kind == "term"]
        h.tell("term, Enter, definition, Enter, term", found == ["光伏系统", "检修"])

    def chapters(self) -> None:
        h = self.h
        h.click(self.below("程序确立"))
        h.type("检修程序由准备、检查、修理和记录四个阶段构成。")
        h.press(KEY.Key_Return)
        h.choose("章")
        made = h.document.nodes[h.page.current_node]
        h.tell("/章 finds nothing", made.kind == "clause")
        h.type("阶段划分")
        for title in ("准备阶段", "安全准备", "断电"):
            h.press(KEY.Key_N, CTRL | SHIFT)
            h.think()
            h.type(title)
            h.press(KEY.Key_Home)
            h.press(KEY.Key_Tab)
        h.tell("four levels by one key each", h.label(h.page.current_node).count(".") == 3)
        h.press(KEY.Key_End)
        h.press(KEY.Key_Return)
        h.type("检修前应断开逆变器的直流侧和交流侧。")
        h.press(KEY.Key_Return)

    def lists(self) -> None:
        h = self.h
        h.type("断电应按下列顺序进行：")
        h.press(KEY.Key_Return)
        h.choose("字")
        h.type("断开交流侧：")
        h.press(KEY.Key_Return)
        h.press(KEY.Key_Tab)
        h.type("配电箱；")
        h.press(KEY.Key_Return)
        h.type("并网开关；")
        h.press(KEY.Key_Return)
        h.press(KEY.Key_Tab, SHIFT)
        h.type("断开直流侧。")
        labels = [h.label(n.id) for n in h.document.walk() if n.kind == "item"]
        h.tell("a), 1), 2), b)", labels == ["a)", "1)", "2)", "b)"])
        h.press(KEY.Key_Return, times=2)

    def remarks(self) -> None:
        h = self.h
        h.choose("注")
        h.type("直流侧在日照下始终带电。")
        h.press(KEY.Key_Return)
        h.press(KEY.Key_Return)
        h.choose("示")
        h.type("先断开并网开关，再断开直流开关。")
        h.press(KEY.Key_Return)
        h.press(KEY.Key_N, CTRL | SHIFT)
        examples = [n.text("zh") for n in h.document.walk() if n.kind == "example"]
        h.tell("leaving an example leaves an empty 示例2", len(examples) == 1)
        h.type("验电")
        h.press(KEY.Key_Return)

    def table(self) -> None:
        h = self.h
        h.paste(html=_TABLE)
        table = h.find("table")
        rows = [n for n in h.document.children_of(table) if n.kind == "row"]
        h.tell("a table of 12 × 5 from the clipboard", len(rows) == 12)
        h.click(table)
        h.type("检查内容和周期")
        h.press(KEY.Key_Return)

    def formula(self) -> None:
        h = self.h
        h.click(self.below("程序指示"))
        h.type("系统效率按公式（1）计算。")
        h.press(KEY.Key_Return)
        h.choose("公")
        h.type(r"\eta = \frac{E_{AC}}{P H}")
        h.press(KEY.Key_Return)
        h.type("η——系统效率；")
        h.press(KEY.Key_Return)
        h.type("E_AC——交流发电量，单位为千瓦时（kW·h）；")
        h.press(KEY.Key_Return)
        h.press(KEY.Key_Return)
        found = [n for n in h.document.walk() if isinstance(n.payload, Variable)]
        symbols = [(n.payload.symbol, n.text("zh")[:4]) for n in found]
        h.tell(
            "the symbol of 式中 is given in the inspector alone",
            symbols == [(r"\eta", "系统效率"), ("E_{AC}", "交流发电")],
        )
        page = h.page.view.page
        row, _ = page.place(found[1].id)
        view = h.page.view
        column = page.column("zh")
        laid = view.layouts.laid(row, column, view.sheet.box_width(page.rows[row], column))
        h.tell("symbols are shown as E_AC, not set", laid.symbol is not None)
        where = page.row_of(f"{found[0].parent}/where")
        h.tell("式中 is not shown", where is not None)

    def figure(self) -> None:
        h = self.h
        h.type("检修流程见图1。")
        h.press(KEY.Key_Return)
        h.choose("图")
        h.type("检修流程")
        for title in ("准备", "修理"):
            h.press(KEY.Key_Return)
            h.think()
            h.type("/")
            h.type("分图")
            h.tell("分图 is not in the list of kinds", "subfigure" in h.offered)
            h.press(KEY.Key_Return)
            h.type(title)
        parts = [n.text("zh") for n in h.document.walk() if n.kind == "subfigure"]
        h.tell("two parts of a figure", parts == ["准备", "修理"])

    def annex(self) -> None:
        h = self.h
        h.click(self.below("追溯/证实方法"))
        h.type("检修记录应可追溯到人员和时间，见。")
        h.press(KEY.Key_Return)
        h.think()
        h.type("/")
        h.type("fl")
        h.tell("the list of kinds knows no pinyin", h.offered[:1] == ["annex"])
        h.press(KEY.Key_Return)
        h.type("检修记录表")
        h.studio.desk.show_panel("properties")
        h.studio.desk.inspector.follow(h.studio.desk.view, h.page.current_node)
        h.studio.desk.inspector.show_now()
        QTest.qWait(10 * _REST)
        tick = h.studio.parts.properties._own.editors["normative"]
        in_sight = not tick.visibleRegion().isEmpty()
        h.tell("the fields of what was chosen are out of sight", in_sight)
        h.tell("an annex", isinstance(h.document.nodes[h.page.current_node].payload, Annex))

    def cite(self) -> None:
        h = self.h
        text = h.find("paragraph", "检修记录应可追溯")
        h.click(text)
        h.press(KEY.Key_Left)
        h.reference("A")
        h.type("；断电见")
        h.reference("b)")
        h.type("，程序见")
        h.reference("程序确立")
        said = References(h.document, number(h.document)).shown(
            h.document.nodes[text].cell("zh"), "zh"
        )
        item = next(n for n in h.document.walk() if n.text("zh").startswith("断开直流侧"))
        holder = h.label(h.document.nodes[h.document.nodes[item.parent].parent].id)
        h.tell("items of lists are no target", f"{holder} b)" in said)
        h.tell("a chapter gives 4 and not 第4章", "第4章" in said)
        h.press(KEY.Key_R, CTRL | SHIFT)
        h.type("qqq")
        popup = h.page._acts.choosing.chooser._list
        words = [popup.item(row).text() for row in range(popup.count())]
        details = [
            popup.item(row).data(Qt.ItemDataRole.UserRole + 1) for row in range(popup.count())
        ]
        h.tell(
            "nothing found shows None", "None" not in words and "None" not in map(str, details[1:])
        )
        h.press(KEY.Key_Escape)

    def move(self) -> None:
        h = self.h
        chapter = h.find("clause", "程序指示")
        h.click(chapter)
        before = int(h.label(chapter))
        h.think()
        h.press(KEY.Key_Up, ALT)
        h.tell("a chapter moves by one key", h.label(chapter) == f"{before - 1}")
        QTest.qWait(10 * _REST)
        status = h.studio.desk.status.place.text()
        h.tell("the bar goes on saying the old number", f"{before - 1}" in status)
        h.press(KEY.Key_Down, ALT)

    def translate(self) -> None:
        h = self.h
        text = self.below("范围")
        h.click(text, "en")
        h.type("This document specifies the procedure for the maintenance of photovoltaic systems.")
        h.press(KEY.Key_Return, CTRL)
        found = state(h.document.nodes[text], "en")
        h.tell(
            "type, Ctrl+Enter goes on", found is CellState.CONFIRMED and h.page.current_node != text
        )

    def translate_table(self) -> None:
        h = self.h
        table = h.document.nodes[h.find("table")]
        rows = [n for n in h.document.children_of(table.id) if n.kind == "row"]
        cells = [c.id for row in rows[:2] for c in h.document.children_of(row.id)]
        h.click(table.id, "en")
        h.type("Checks and intervals")
        h.click(cells[0], "en")
        seen = []
        for at, _ in enumerate(cells):
            view = h.page.view
            row, column = h.page.caret.at()
            laid = view.layouts.laid(row, column, view.sheet.box_width(view.page.rows[row], column))
            seen.append(laid.title is not None and laid.translates)
            h.type(f"Part {at}")
            h.press(KEY.Key_Tab)
        h.tell("a table is translated blind", all(seen))
        done = [h.document.nodes[cell].text("en") for cell in cells]
        h.tell("each cell of two rows", all(done))

    def change(self) -> None:
        h = self.h
        text = self.below("范围")
        h.click(text)
        h.type("本文件不适用于光热系统。")
        h.page.commit()
        h.click(text, "en")
        found = state(h.document.nodes[text], "en")
        h.tell("a click into the text confirms what is out of date", found is CellState.STALE)

    def delete_table(self) -> None:
        h = self.h
        table = h.find("table")
        h.click(self.below("程序指示"))
        h.press(KEY.Key_End)
        h.type("见")
        h.reference("表1")
        h.click(table)
        h.press(KEY.Key_Backspace, CTRL | SHIFT)
        gone = table not in h.document.nodes
        said = h.studio.desk.notices._toast.text.text()
        h.tell("a reference is lost and nothing says so", gone and "引用" in said)
        h.press(KEY.Key_Z, CTRL)
        h.tell("the table is back", table in h.document.nodes)

    def back_and_forth(self) -> None:
        h = self.h
        before = h.document
        h.press(KEY.Key_Z, CTRL, times=40)
        h.tell("40 steps go back", h.document != before)
        h.press(KEY.Key_Y, CTRL, times=40)
        h.tell("and come back just alike", h.document == before)
        outline = h.studio.desk.view.outline.outlineTree
        chosen = outline.selectionModel().selectedIndexes()
        h.tell("the outline collects highlights", len({i.row() for i in chosen}) <= 1)

    def wheel(self) -> None:
        h = self.h
        h.studio.desk.show_panel("properties")
        h.studio.desk.inspector.show_now()
        before = h.document
        boxes = h.studio.parts.properties.findChildren(QComboBox)
        for box in boxes:
            middle = QPointF(box.rect().center())
            turn = QWheelEvent(
                middle,
                QPointF(box.mapToGlobal(middle.toPoint())),
                QPoint(),
                QPoint(0, -120),
                Qt.MouseButton.NoButton,
                NONE,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            for _ in range(8):
                QApplication.sendEvent(box, turn)
        h.tell("the wheel changes the stage", bool(boxes) and h.document == before)

    def below(self, title: str) -> str:
        """The first text below a chapter."""
        return self.h.document.children[self.h.find("clause", title, 0)][0]
