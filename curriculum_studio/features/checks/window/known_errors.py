"""How many errors there are in which document, for the library: what was found is remembered."""

import hashlib
from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject

from curriculum_studio.core.edits import Touched
from curriculum_studio.features.checks.window.findings_keeper import FindingsKeeper
from curriculum_studio.session.ports import Entry
from curriculum_studio.workbench.context import AppContext


def written(errors: Mapping[str, int], entries: list[Entry]) -> list[str]:
    """Return what is remembered: document, when it was written last, errors; a line each."""
    stamps = {each.id: each.updated for each in entries}
    return [f"{each} {stamps[each]} {count}" for each, count in errors.items() if each in stamps]


def read(lines: list[str], entries: list[Entry]) -> dict[str, int]:
    """Return what still holds of it: the errors of documents that were not written since."""
    stamps = {each.id: each.updated for each in entries}
    found = {}
    for line in lines:
        parts = line.split(" ")
        if len(parts) == 3 and stamps.get(parts[0]) == parts[1] and parts[2].isdecimal():
            found[parts[0]] = int(parts[2])
    return found


class KnownErrors(QObject):
    """Tells the library of errors, also of those found the last time, without opening a document.

    What is not known is not counted: to know it, the rules would have to read the whole library.
    """

    def __init__(self, context: AppContext, keeper: FindingsKeeper) -> None:
        super().__init__(context.window)
        self._context = context
        self._keeper = keeper
        self._errors: dict[str, int] = {}
        keeper.renewed.connect(self._renewed)
        context.bench.changed.connect(self._changed)
        context.bench.opened.connect(self._opened)
        context.bench.closing.connect(self._closing)
        if context.is_open:
            self._opened()

    _setting: str

    def _opened(self) -> None:
        place = hashlib.sha256(str(self._context.bench.workspace.path).encode()).hexdigest()[:12]
        self._setting = f"findings/{place}"
        entries = self._context.bench.session.entries()
        self._errors = read(self._context.settings.names(self._setting), entries)
        self._context.panel.facts.learn_errors(self._errors)

    def _renewed(self, document: str) -> None:
        shown = self._keeper.of(document)
        self._errors[document] = shown.counts["error"] if shown is not None else 0
        self._context.panel.facts.learn_errors({document: self._errors[document]})

    def _changed(self, changes: tuple[Touched, ...]) -> None:
        """Forget what was found in documents that are written without being open."""
        gone = dict.fromkeys(self._elsewhere(changes), 0)
        if gone:
            for each in gone:
                del self._errors[each]
            self._context.panel.facts.learn_errors(gone)

    def _elsewhere(self, changes: tuple[Touched, ...]) -> Iterator[str]:
        for each in changes:
            open_now = self._context.tabs.view_of(each.document) is not None
            if each.document in self._errors and not open_now:
                yield each.document

    def _closing(self) -> None:
        grave = {each: count for each, count in self._errors.items() if count}
        lines = written(grave, self._context.bench.session.entries())
        if lines or self._context.settings.text(self._setting):
            self._context.settings.set(self._setting, lines)
        self._errors.clear()
