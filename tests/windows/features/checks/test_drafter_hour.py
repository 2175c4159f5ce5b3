"""A drafter takes an imported draft from some forty findings to none, by the keys alone.

A key counts as one, each key held with it as another; Chinese comes from an input method, whose
keys are those of its sounds and one for every four characters.
"""

import math
import re
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.pinyin import spelled
from curriculum_studio.features.checks.feature import CHECKS
from curriculum_studio.features.checks.model.rule import Finding
from curriculum_studio.features.checks.window.mending_dialogs import MendAllDialog
from curriculum_studio.features.checks.window.waive_dialog import WaiveDialog
from curriculum_studio.features.checks.window.watcher import ChecksWatcher
from curriculum_studio.features.review.window.comment_dialogs import CommentDialog
from curriculum_studio.i18n import Work
from curriculum_studio.shell.application_window import ApplicationWindow
from tests.helpers.careless_draft import write_drafts

#: A menu or list is open, and a finger on its way, after so long (milliseconds).
_REST = 20


def _end(work: Work[Any]) -> Any:
    """Let work come to its end; returns what it made."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


@pytest.fixture
def draft(start, tmp_path) -> ApplicationWindow:
    """A window with both drafts read, laid side by side, and shown in both languages."""
    library = tmp_path / "drafts.cstudio-db"
    application = open_application(library, create=True)
    wanted = [
        (application.importer.take(_end(application.importer.read(path))), language)
        for path, language in zip(write_drafts(tmp_path), ("zh", "en"), strict=True)
    ]
    beside = application.drafts.chosen(wanted)
    identity = application.drafts.lay(beside, _end(application.drafts.align(beside)))
    application.close()
    studio = start(library)
    studio.window.findChild(ChecksWatcher)._timer.setInterval(0)
    studio.desk.library.show(identity)
    studio.desk.viewing.show_languages(("zh", "en"))
    studio.window.activateWindow()
    QTest.qWaitForWindowActive(studio.window)
    return studio


class Drafter:
    """Hands at the keys, and eyes on the list below the page."""

    def __init__(self, studio: ApplicationWindow, qtbot) -> None:
        self.studio = studio
        self.keys = 0
        self.acts: Counter[str] = Counter()
        self._qtbot = qtbot

    # Hands

    def press(self, keys: str, times: int = 1) -> None:
        """Press keys, such as `Ctrl+F7`, one after the other."""
        for each in keys.split() * times:
            stroke = QKeySequence(each)[0]
            held = stroke.keyboardModifiers()
            self.keys += 1 + held.value.bit_count()
            QTest.keyClick(self._field(), stroke.key(), held)
            QTest.qWait(_REST)

    def write(self, text: str) -> None:
        """Type Latin letters by keys; all else comes from an input method."""
        for part in re.findall(r"[\x20-\x7e]+|[^\x20-\x7e]+", text):
            if part.isascii():
                self.keys += len(part)
                QTest.keyClicks(self._field(), part)
            else:
                self.keys += len(spelled(part)) + math.ceil(len(part) / 4)
                event = QInputMethodEvent("", [])
                event.setCommitString(part)
                QApplication.sendEvent(self._field(), event)

    def refer(self, words: str) -> None:
        """Refer to what is found by its number."""
        self.press("Ctrl+Shift+R")
        self.write(words)
        self.press("Return")

    def ask_for(self, keys: str, dialog: type[QDialog], act: Callable[[], None]) -> None:
        """Press keys that bring a dialog, and do something there."""
        seen: list[object] = []
        waited: list[None] = []

        def answer() -> None:
            shown = QApplication.activeModalWidget()
            if shown is None and len(waited) < 100:
                waited.append(None)
                QTimer.singleShot(20, self.studio.window, answer)
                return
            if isinstance(shown, QWidget):
                shown.activateWindow()
                QTest.qWaitForWindowActive(shown)
            seen.append(type(shown))
            try:
                act()
            finally:
                left = QApplication.activeModalWidget()
                if isinstance(left, QDialog):
                    left.reject()  # nobody waits for ever for a dialog that was not answered
                    seen.append("left open")

        QTimer.singleShot(60, self.studio.window, answer)
        self.press(keys)
        self._qtbot.waitUntil(lambda: bool(seen), timeout=3000)
        assert seen == [dialog]
        self.studio.window.activateWindow()
        QTest.qWaitForWindowActive(self.studio.window)

    def _field(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        modal = QApplication.activeModalWidget()
        found = popup or (modal.focusWidget() if modal else QApplication.focusWidget())
        assert found is not None, "no field has the keys"
        return found

    # Eyes

    @property
    def text(self) -> str:
        """The text at the caret."""
        return self.studio.desk.view.page.caret.editor.toPlainText()

    @property
    def checks(self):
        return CHECKS.of(self.studio.desk)

    @property
    def found(self) -> tuple[Finding, ...]:
        shown = self.checks.keeper.front
        return shown.findings if shown is not None else ()

    # Ways

    def mend_what_is_certain(self) -> None:
        """Look at all of them before and after, in the dialog of the command; Enter."""
        before = len(self.found)
        self.press("Shift+Tab Shift+Tab")
        assert self.checks.panel.mendAll.hasFocus(), QApplication.focusWidget().objectName()
        self.ask_for("Space", MendAllDialog, lambda: self.press("Return"))
        self.acts["certain"] += before - len(self.found)

    def anew(self, *parts: str) -> None:
        """Write the whole text anew; every second part is what it refers to."""
        start, end = self.studio.desk.view.page.words_chosen()[2:]
        if end - start < len(self.text):  # where all of it is chosen, it would choose the page
            self.press("Ctrl+A")
        self.on(*parts)

    def on(self, *parts: str) -> None:
        """Write over the words that are chosen; every second part is what they refer to."""
        for at, part in enumerate(parts):
            if at % 2:
                self.refer(part)
            elif part:
                self.write(part)
        self.acts["written anew"] += 1

    def mend(self) -> None:
        """Take what the card proposes."""
        self.press("Alt+F8")
        card = self.checks.marks.card
        assert card.isVisible()
        assert card.mend.hasFocus()
        self.press("Return")
        self.acts["proposals"] += 1

    def waive(self, reason: str) -> None:
        """Let it stand, from its row in the list."""

        def say() -> None:
            self.write(reason)
            self.press("Ctrl+Return")

        self.press("F6")
        self.ask_for("W", WaiveDialog, say)
        page = self.studio.desk.view.page
        here = self.checks.panel.list if self.found else page.caret.editor
        assert here.hasFocus()
        self.acts["waived"] += 1

    def ask(self) -> None:
        """Ask a colleague by a comment on the words."""
        self.press("F6")
        self.ask_for("C", CommentDialog, lambda: self.press("Ctrl+Return"))
        self.acts["asked"] += 1

    def ask_and_write(self, *parts: str) -> None:
        """Ask, and write meanwhile what is likely."""
        self.ask()
        self.press("Ctrl+F7 Ctrl+Shift+F7")
        self.anew(*parts)


def refer_in_english(drafter: Drafter) -> None:
    """Refer in the translation to what the source refers to by now."""
    key = next(each for each in _IN_ENGLISH if drafter.text.startswith(each))
    drafter.anew(*_IN_ENGLISH[key])


_IN_ENGLISH = {
    "Energy": ("Energy consumption shall be calculated as in ", "2589", "."),
    "Lamps": ("Lamps shall comply with ", "12801", "."),
    "Records": ("Records shall be kept for 3 years.",),
    "The school": ("Leftovers shall not exceed 50 g a head.",),
    "The form": ("For the form of the records see ", "记录示例", "."),
    "The limits": ("For the limits see ", "Table 1", "."),
}

#: What is done with each finding that is left, by its rule and language.
LEFT: dict[tuple[str, str | None], Callable[[Drafter], None]] = {
    ("FWD-05", "zh"): lambda d: d.anew("试用的意见由起草组汇总。"),
    ("FWD-05", "en"): lambda d: d.anew("The group that wrote it collects what is found."),
    ("REF-04", None): lambda d: d.waive("第4章引用"),
    ("NUM-07", None): lambda d: d.waive("说明全章的一句"),
    ("NUM-05", None): lambda d: d.waive("一条一句，不设标题"),
    ("XRF-02", "zh"): Drafter.mend,
    ("XRF-02", "en"): Drafter.mend,
    ("TRM-03", "zh"): lambda d: d.anew("餐后剩余的食物"),
    ("TRM-03", "en"): lambda d: d.anew("food that is left after a meal"),
    ("VRB-03", "en"): Drafter.mend,
    ("REF-14", "zh"): lambda d: d.anew("综合能耗应按", "2589", "计算。"),
    ("REF-16", "zh"): lambda d: d.on("符合", "12801"),
    ("VRB-02", "en"): Drafter.mend,
    ("VRB-05", "zh"): lambda d: d.anew("人均食余不应超过50 g。"),
    ("VRB-05", "en"): lambda d: d.anew("Leftovers shall not exceed 50 g a head."),
    ("VRB-06", "zh"): lambda d: d.anew("学校应每周称量食余。结果宜公布。"),
    ("VRB-06", "en"): lambda d: d.anew(
        "The school shall weigh leftovers every week. The result should be published."
    ),
    ("VRB-08", "en"): lambda d: d.on("shall"),
    ("VAL-04", "zh"): Drafter.mend,
    **dict.fromkeys(
        ((rule, "en") for rule in ("BIL-03", "BIL-06", "BIL-09", "REF-14", "REF-16", "XRF-03")),
        refer_in_english,
    ),
    ("XRF-03", "zh"): lambda d: d.on("见", "表1"),
    ("TAB-03", "zh"): Drafter.mend,
    ("TAB-03", "en"): Drafter.mend,
    ("BIL-12", "en"): lambda d: d.anew("For the form of the records see ", "记录示例", "."),
    ("TXT-02", "zh"): lambda d: d.ask_and_write("记录的格式见", "记录示例", "。"),
    ("TXT-02", "en"): lambda d: d.anew("For the form of the records see ", "记录示例", "."),
    ("NOT-02", "zh"): lambda d: d.anew("两人核对可减少差错。"),
    ("NOT-02", "en"): lambda d: d.anew("Checking by two can reduce mistakes."),
    ("LST-01", "zh"): Drafter.mend,
    ("LST-01", "en"): Drafter.mend,
    ("ANX-05", "zh"): lambda d: d.waive("可选用的样式，选用自愿"),
    ("ANX-05", "en"): lambda d: d.waive("A form that one is free to choose"),
}


#: As many keys as it may take, and as many findings that are let stand.
KEYS, WAIVERS = 1100, 5

#: So many rules and findings the draft breaks at least.
RULES, FINDINGS = 12, 40


@pytest.mark.campaign
def test_a_draft_with_many_findings_has_none_open_after_an_hour(draft, qtbot):
    drafter = Drafter(draft, qtbot)
    qtbot.waitUntil(lambda: bool(drafter.found), timeout=8000)
    assert len(drafter.found) >= FINDINGS
    assert len({each.rule.id for each in drafter.found}) >= RULES
    drafter.press("Shift+F7")
    drafter.mend_what_is_certain()
    stops = 0
    while drafter.found and draft.commands.can("checks.next"):
        stops += 1
        assert stops < FINDINGS, "the keys do not lead on"
        drafter.press("Ctrl+F7")
        finding = drafter.checks.panel.list.chosen
        assert finding is not None
        LEFT[finding.rule.id, finding.language](drafter)
    front = drafter.checks.keeper.front
    assert len(front.waived) <= WAIVERS
    assert all(each.waiver.reason for each in front.waived)
    (comment,) = draft.desk.bench.workspace.comments.of(draft.desk.view.document)
    assert comment.anchor.quotation == "待定"
    print(drafter.keys, "keys,", stops, "stops,", dict(drafter.acts))
    assert drafter.keys <= KEYS
