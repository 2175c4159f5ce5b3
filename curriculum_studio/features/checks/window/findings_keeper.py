"""Checks the open documents while nobody waits, and tells of other findings."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.edits import Touched
from curriculum_studio.core.kinds import KINDS, is_glossary, is_standard
from curriculum_studio.core.payloads.review import Waiver
from curriculum_studio.core.profiles import IN_KINDERGARTENS
from curriculum_studio.core.text import Cell
from curriculum_studio.features.checks.model.catalogue import all_rules
from curriculum_studio.features.checks.model.checker import Checker
from curriculum_studio.features.checks.model.live import (
    LiveFindings,
    ShownFindings,
    WritingPlace,
    without_new_at,
)
from curriculum_studio.features.checks.model.rule import Rule
from curriculum_studio.features.checks.model.waiving import judged
from curriculum_studio.features.checks.service import stage_of_document
from curriculum_studio.features.terminology.model import Concept
from curriculum_studio.features.terminology.service import shared_concepts
from curriculum_studio.i18n import Progress, Work, message
from curriculum_studio.languages import Language
from curriculum_studio.widgets.tasks import Task
from curriculum_studio.widgets.timers import IdleSlice, single_shot
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.document_view import DocumentView

#: Writing rests so long before the rules are asked (milliseconds).
REST = 350

#: Seconds of work at a time.
SLICE = 0.004

#: Somebody rests so long in a sentence before its new findings are shown (milliseconds).
CALM = 2500

_READING = message("Checks", "Reading the drafting rules …")


#: Texts that wake what waits for its first text: patterns, words, numbers. Nobody sees them.
#: The second ones are single sentences: languages are compared by what they say how often.
_FIRST_TEXTS: tuple[dict[Language, str], ...] = (
    {
        "zh": "学校应按GB/T 1.1—2020记录3 kW·h，不应超过三分之二；宜、可、能见第4章。",
        "en": "The school shall not use 3 kW, should, may or can, see ISO 1, Clause 4, two thirds.",
        "de": "Die Schule muss 3 kW messen, sollte, darf nicht, kann; siehe DIN 1, Abschnitt 4.",
    },
    {
        "zh": "每周以千瓦为单位记录一次功率",
        "en": "The power is recorded in kilowatts once a week",
        "de": "Die Leistung wird einmal pro Woche in Kilowatt erfasst",
    },
)


def read_rules() -> Work[tuple[Rule, ...]]:
    """Read the rules, and check a first document, beside the window.

    Patterns are compiled and words are read for the first text: 30 ms, which nobody shall feel.
    """
    yield Progress(0, 0, _READING)
    rules = all_rules()
    first, second = (
        {language: Cell(text) for language, text in each.items()} for each in _FIRST_TEXTS
    )
    nodes = (
        Node(str(at), kind, parent, str(at), payload=KINDS[kind].payload(), cells=texts)
        for at, (kind, parent, texts) in enumerate(
            (
                ("standard", "", first),
                ("clause", "0", first),
                ("paragraph", "1", first),
                ("paragraph", "1", second),
                ("note", "1", first),
            )
        )
    )
    for _ in Checker(rules).updating(assembled(nodes)):
        yield Progress(0, 0, _READING)
    return rules


class FindingsKeeper(QObject):
    """Keeps the findings of the documents that are open; the one in front comes first.

    `renewed` carries the id of a document of which others are shown than before.
    """

    renewed = Signal(str)

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._rules: tuple[Rule, ...] = ()
        self._task: Task | None = None
        self._shown: dict[str, ShownFindings] = {}
        self._waivers: dict[str, Sequence[Waiver]] = {}
        self._wanted: dict[str, None] = {}
        self._rest = single_shot(self, self._work, REST)
        self._slices = IdleSlice(self, self._work)
        self._calm = single_shot(self, self._settle, CALM)
        context.tabs.changed.connect(self._front_changed)
        context.tabs.moved.connect(self._caret_moved)
        context.tabs.closed.connect(self._closed)
        context.bench.changed.connect(self._changed)
        context.bench.closing.connect(self._forget)
        context.profile.changed.connect(self._role_changed)
        self._role = context.profile.value.role
        self._waiting = False
        self._shared: tuple[Concept, ...] | None = None

    # What others ask

    def of(self, document: str) -> ShownFindings | None:
        """Return the findings of a document as they are shown; None before it was checked."""
        return self._shown.get(document)

    @property
    def front(self) -> ShownFindings | None:
        """The findings of the document in front."""
        view = self._context.view
        return self._shown.get(view.document) if view is not None and not view.version else None

    def is_away(self, document: Document) -> bool:
        """Whether a document is not checked: rules for standards say nothing to teachers."""
        return self._role in IN_KINDERGARTENS and is_standard(document.root)

    def rules_for(self, document: Document) -> tuple[Rule, ...]:
        """Return the rules by which a document is checked."""
        if self.is_away(document):
            return ()
        return tuple(each for each in self._rules if document.kind in each.kinds)

    def catch_up(self, document: str) -> ShownFindings | None:
        """Check a document to its end, for an act that needs what is there now."""
        if not self._rules:
            self._rules = all_rules()
        self._part(document).go_on(self._rules, concepts=self._concepts_beside(document))
        self._show(document, calm=False)
        return self._shown.get(document)

    # Meanwhile

    def _views(self) -> Iterator[DocumentView]:
        """Yield the views of documents as they stand, the one in front first."""
        front = self._context.view
        views = [view for view in self._context.tabs if not view.version]
        yield from sorted(views, key=lambda view: view is not front)

    def _part(self, document: str) -> LiveFindings:
        return self._context.bench.session.derived(document).part(LiveFindings)

    def _concepts_beside(self, document: str) -> tuple[Concept, ...]:
        """Return the terms of glossaries beside a document, read once until one of them alters."""
        if self._shared is None:
            self._shared = shared_concepts(self._context.bench.session)
        if any(each.document == document for each in self._shared):
            return tuple(each for each in self._shared if each.document != document)
        return self._shared

    def begin(self) -> None:
        """Check what is open already."""
        self._front_changed()

    def _front_changed(self) -> None:
        for view in self._views():
            if view.document not in self._shown and not self.is_away(view.content):
                self._wanted[view.document] = None
        if self._wanted:
            self._begin()

    def _changed(self, changes: tuple[Touched, ...]) -> None:
        for each in changes:
            if each.waivers or each.whole:
                self._waivers.pop(each.document, None)
            if self._is_shared(each):
                self._shared = None
                self._wanted.update(dict.fromkeys(self._shown))
            if (
                each.document in self._shown
                or self._context.tabs.view_of(each.document) is not None
            ):
                self._wanted[each.document] = None
        if self._wanted:
            self._begin()

    def _is_shared(self, change: Touched) -> bool:
        """Whether a change is one of a glossary, whose terms count in other documents."""
        if not (change.whole or change.structure or change.cells or change.nodes):
            return False
        document = self._context.bench.session.peek(change.document)
        if document is not None:
            return is_glossary(document)
        return any(each.document == change.document for each in self._shared or ())

    def _begin(self) -> None:
        self._slices.stop()
        self._rest.start()

    def _work(self) -> None:
        """Check what waits, as long as a slice may be, and come back for the rest."""
        if not self._context.is_open or self._composing():
            self._rest.start()
            return
        if not self._rules:
            self._read()
            return
        for view in self._views():
            if view.document not in self._wanted:
                continue
            if self.is_away(view.content):
                del self._wanted[view.document]
            elif self._part(view.document).go_on(
                self._rules, SLICE, self._concepts_beside(view.document)
            ):
                del self._wanted[view.document]
                self._show(view.document)
            break
        else:
            self._wanted.clear()
        if self._wanted:
            self._slices.start()

    def _read(self) -> None:
        if self._task is None:
            self._task = Task(_READING, read_rules())
            self._task.done.connect(self._take)
            self._task.start()

    def _take(self, rules: tuple[Rule, ...]) -> None:
        self._rules, self._task = rules, None
        self._slices.start()

    def _composing(self) -> bool:
        view = self._context.view
        return view is not None and bool(view.page.caret.editor.preedit)

    # What is shown of it

    def _show(self, document: str, *, calm: bool = True) -> None:
        """Take what was found, but for the sentence in which somebody is writing."""
        part = self._part(document)
        checked = part.checked
        if checked is None:
            return
        before = self._shown.get(document)
        told = judged(checked, part.findings, self._waivers_of(document))
        fresh = ShownFindings(checked, stage_of_document(checked), told.open, told.waived)
        writing = self._writing(document) if calm and before is not None else None
        waiting = False
        if before is not None and writing is not None and writing.node in checked.nodes:
            known = checked.nodes[writing.node].text(writing.language)
            kept = without_new_at(writing, before.findings, told.open, known)
            waiting = len(kept) < len(told.open)
            fresh = replace(fresh, findings=kept)
        if waiting:
            self._calm.start()
        if self._is_front(document):
            self._waiting = waiting
        self._shown[document] = fresh
        if before is None or _differ(before, fresh):
            self.renewed.emit(document)

    def _waivers_of(self, document: str) -> Sequence[Waiver]:
        """Return the waivers of a document, read once as long as nobody touches them."""
        found = self._waivers.get(document)
        if found is None:
            found = self._context.bench.application.waivers.of(document)
            self._waivers[document] = found
        return found

    def _writing(self, document: str) -> WritingPlace | None:
        view = self._context.view
        if view is None or view.document != document or view.version:
            return None
        caret = view.page.caret
        spot = caret.spot
        if spot is None or not spot.plain or not caret.editor.hasFocus():
            return None
        text = caret.editor.toPlainText()
        return WritingPlace(caret.node, caret.language, text, caret.editor.place)

    def _is_front(self, document: str) -> bool:
        view = self._context.view
        return view is not None and view.document == document

    def _caret_moved(self) -> None:
        if self._waiting:
            self._again()

    def _settle(self) -> None:
        """Show what was held back: somebody rests where it was found."""
        view = self._context.view
        if self._waiting and view is not None and self._context.is_open:
            self._show(view.document, calm=False)

    def _again(self) -> None:
        view = self._context.view
        if view is not None and not view.version:
            self._show(view.document)

    def _role_changed(self) -> None:
        role = self._context.profile.value.role
        if role == self._role:
            return
        self._role = role
        for document in tuple(self._shown):
            if self.is_away(self._shown[document].document):
                del self._shown[document]
                self.renewed.emit(document)
        self._front_changed()

    def _closed(self, view: object) -> None:
        if isinstance(view, DocumentView) and not view.version:
            self._shown.pop(view.document, None)
            self._waivers.pop(view.document, None)

    def _forget(self) -> None:
        """Let go of a library that closes."""
        for timer in (self._rest, self._slices, self._calm):
            timer.stop()
        self._shared = None
        for kept in (self._shown, self._waivers, self._wanted):
            kept.clear()


def _differ(before: ShownFindings, after: ShownFindings) -> bool:
    """Whether a list of findings reads otherwise: others, or other numbers of their places."""
    return (
        before.stage != after.stage
        or before.findings != after.findings
        or before.waived != after.waived
        or before.document.children != after.document.children
    )
