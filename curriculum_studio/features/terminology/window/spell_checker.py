"""Misspelt words on the pages: looked for while nobody writes, and only where they are in sight."""

import time
from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from curriculum_studio.core.languages import Language
from curriculum_studio.editor.paint.decorations import Stretch
from curriculum_studio.features.terminology.service import CHECKED, Spelling

#: Nothing is looked up before writing and scrolling have rested so long (milliseconds).
REST = 180

#: Seconds of work at a time.
BITE = 0.008

#: So many texts are remembered with their misspelt words.
_KEPT = 6000


class SpellCheck(QObject):
    """Answers at once with what is known, and finds out the rest later; `found` tells of it."""

    found = Signal()

    def __init__(self, parent: QObject, composing: Callable[[], bool]) -> None:
        """Take who knows whether an input method composes."""
        super().__init__(parent)
        self._composing = composing
        self._spelling: Spelling | None = None
        self.on = True
        self._known: OrderedDict[tuple[Language, str], list[Stretch]] = OrderedDict()
        self._asked: OrderedDict[tuple[Language, str], None] = OrderedDict()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._work)

    def use(self, spelling: Spelling | None) -> None:
        """Check with other dictionaries from now on."""
        self._spelling = spelling
        self.forget()

    def forget(self) -> None:
        """Look at everything anew."""
        self._known.clear()
        self._asked.clear()
        self._rest.stop()
        self.found.emit()

    def stretches(self, _node: str, language: Language, text: str) -> list[Stretch]:
        """Return the misspelt words of a text as far as they are known."""
        if not self.on or self._spelling is None or language not in CHECKED:
            return []
        key = (language, text)
        known = self._known.get(key)
        if known is None:
            self._asked[key] = None
            self._asked.move_to_end(key)
            if not self._rest.isActive():
                self._rest.start()
            return []
        return known

    def _work(self) -> None:
        if self._spelling is None:
            return
        if self._composing():
            self._rest.start()
            return
        until = time.perf_counter() + BITE
        news = False
        while self._asked:
            # What was asked for last is what is in sight now.
            (language, text), _ = self._asked.popitem()
            places = self._spelling.wrong(text, language)
            self._known[language, text] = [Stretch(s, e, "misspelt") for s, e in places]
            news = news or bool(places)
            if len(self._known) > _KEPT:
                self._known.popitem(last=False)
            if time.perf_counter() > until:
                self._rest.start(1)
                break
        if news:
            self.found.emit()
