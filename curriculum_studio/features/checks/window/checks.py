"""The checks of a window: the list of findings, and the way from one to the next.

A finding is told at its place by a card and mended from there, each mend one step of undo; before
it acts, the document is checked to its end. A card by a mere click was refused: who clicks into a
text wants to write there.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import get_args

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from curriculum_studio.core.derived import ReadingOrder
from curriculum_studio.core.payloads.review import WaiverScope
from curriculum_studio.features.checks.model.listing import certain, place_words
from curriculum_studio.features.checks.model.live import LiveFindings, ShownFindings, beside
from curriculum_studio.features.checks.model.mending import edits_of
from curriculum_studio.features.checks.model.rule import SEVERITIES, Finding, Severity
from curriculum_studio.features.checks.model.waiving import covered_by
from curriculum_studio.features.checks.service import sentence_of
from curriculum_studio.features.checks.window.finding_marks import FindingMarks
from curriculum_studio.features.checks.window.findings_keeper import FindingsKeeper
from curriculum_studio.features.checks.window.findings_panel import Checked, FindingsPanel
from curriculum_studio.features.checks.window.known_errors import KnownErrors
from curriculum_studio.features.checks.window.mending_dialogs import MendAllDialog
from curriculum_studio.features.checks.window.severity_words import (
    COUNTS,
    ROLES,
    SIGNS,
    source_said,
)
from curriculum_studio.features.checks.window.waive_dialog import WaiveDialog
from curriculum_studio.features.review.feature import REVIEW
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.document_view import DocumentView
from curriculum_studio.workbench.outline.outline_model import opens_line
from curriculum_studio.workbench.outline.outline_panel import OutlineMark


def outline_marks(
    shown: ShownFindings,
) -> dict[str, tuple[OutlineMark | None, OutlineMark]]:
    """Return what was found at each line of an outline, and with all lines below it."""
    document, stage = shown.document, shown.stage
    # The line of each node is found once: most findings stand at nodes beside each other.
    lines = {document.id: ""}

    def line(node: str) -> str:
        found = lines.get(node)
        if found is None:
            held = document.nodes[node]
            found = lines[node] = node if opens_line(document, held) else line(held.parent)
        return found

    own: dict[str, Counter[Severity]] = defaultdict(Counter)
    graveness: dict[str, Severity] = {}
    for each in shown.findings:
        rule = each.rule
        if rule.id not in graveness:
            graveness[rule.id] = rule.severity_at(stage)
        own[line(each.node)][graveness[rule.id]] += 1
    whole: dict[str, Counter[Severity]] = defaultdict(Counter)
    for at, counts in own.items():
        above = at
        while above:
            whole[above].update(counts)
            above = line(document.nodes[above].parent)
    marks = ((at, _mark(own[at]), _mark(counts)) for at, counts in whole.items())
    return {at: (mine, all_of_it) for at, mine, all_of_it in marks if all_of_it is not None}


def _mark(counts: Counter[Severity]) -> OutlineMark | None:
    """Return the gravest of what was found; notes are not worth a sign."""
    grave = (each for each in SEVERITIES if counts[each] and each != "information")
    severity = next(grave, None)
    if severity is None:
        return None
    count = counts[severity]
    words = say(COUNTS[severity].fill(count=count))
    return OutlineMark(f"{SIGNS[severity]}{count}", ROLES[severity], words)


#: How high the list is when it is shown for the first time (pixels).
HEIGHT = 214


class Checks(QObject):
    """Shows what was found, and does what is wanted with it."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        self.keeper = FindingsKeeper(context)
        self.marks = FindingMarks(context, self.keeper)
        self.marks.acted.connect(self._act)
        self._known = KnownErrors(context, self.keeper)
        #: The finding to which somebody went last.
        self._last: Finding | None = None
        self._sized = False
        self.keeper.renewed.connect(self._renewed)
        context.tabs.changed.connect(self._front_changed)
        context.tabs.moved.connect(self._caret_moved)
        context.bench.closing.connect(self._closing)
        context.look.spoken.connect(self._spoken)
        context.window.findingsDock.visibilityChanged.connect(self._dock_shown)
        self.keeper.begin()
        if not context.window.findingsDock.isHidden():
            self._show()

    # The panel

    @cached_property
    def panel(self) -> FindingsPanel:
        """The list below the page."""
        panel = FindingsPanel(self._context.look)
        layout = self._context.window.findingsHolder.layout()
        if layout is not None:
            layout.addWidget(panel)
        self._context.window.findingsHolder.setFocusProxy(panel)
        panel.acted.connect(self._act)
        panel.mending.connect(self.mend_certain)
        panel.closing.connect(self.toggle)
        return panel

    @property
    def _open(self) -> bool:
        return not self._context.window.findingsDock.isHidden()

    def toggle(self) -> None:
        """Show the list and go into it, or put it away."""
        # It is there before the dock is shown, which takes its height from it.
        had_keys = self.panel.list.hasFocus()
        self._context.viewing.toggle_dock("findings")
        if self._open:
            self._give_height()
            self._show()
            # With the keys alone Qt would take the first row for the current one, and not show it.
            if not self.panel.list.selectedIndexes():
                self.panel.list.choose_near(0)
            self.panel.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif had_keys:
            self._to_page()

    def _give_height(self) -> None:
        """Give the list its usual height when somebody shows it; drawn otherwise, it stays so."""
        if not self._sized:
            self._sized = True
            window = self._context.window
            window.resizeDocks([window.findingsDock], [HEIGHT], Qt.Orientation.Vertical)

    def _dock_shown(self, on: bool) -> None:
        if on and self._open:
            self._show()

    def _show(self) -> None:
        """Show the findings of the document in front."""
        if not self._open:
            return
        view = self._view
        if view is None or not self._context.is_open:
            self.panel.show_document(None)
            return
        content = view.content
        self.panel.show_document(
            Checked(
                content,
                view.session.derived(view.document).numbering,
                self.keeper.rules_for(content),
                self.keeper.of(view.document),
                view.page.current_node,
                not view.page.read_only,
                self.keeper.is_away(content),
            )
        )

    @property
    def _view(self) -> DocumentView | None:
        """The document in front, but for an old version of one."""
        view = self._context.view
        return view if view is not None and not view.version else None

    def _renewed(self, document: str) -> None:
        own = self._context.tabs.view_of(document)
        shown = self.keeper.of(document)
        if own is not None:
            own.outline.show_marks(outline_marks(shown) if shown is not None else {})
        view = self._view
        if view is not None and view.document == document:
            self._show()
            self._count()

    def _spoken(self) -> None:
        for view in self._context.tabs:
            self._renewed(view.document)

    def _front_changed(self) -> None:
        self._show()
        self._count()

    def _count(self) -> None:
        """Tell the toolbar how many errors there are; commands depend on what was found."""
        shown = self.keeper.front
        self._context.wishes.counted.emit(
            "errors", shown.counts["error"] if shown is not None else 0
        )

    def _caret_moved(self, node: str) -> None:
        if self._open:
            self.panel.follow(node)

    def _closing(self) -> None:
        self._last = None
        if self._open:
            self.panel.show_document(None)

    # From one to the next

    @property
    def has_findings(self) -> bool:
        """Whether something was found in the document in front."""
        shown = self.keeper.front
        return shown is not None and bool(shown.findings)

    def go(self, step: int) -> None:
        """Go to the next finding (1) or the one before (-1), among those that are listed.

        Out of a card it leads to the card of that one, which says what the page cannot.
        """
        view = self._view
        if view is None or self.keeper.front is None or not view.page.commit():
            return
        # What was mended a moment ago is no longer a place to go to.
        shown = self.keeper.catch_up(view.document)
        if shown is None:
            return
        told = self.marks.told
        following = self._following(view, shown, step)
        if following is None:
            return
        self._go_to(following, keys=True)
        if told:
            self.marks.show_at_caret(view, [following])

    def _following(self, view: DocumentView, shown: ShownFindings, step: int) -> Finding | None:
        """Return the finding that comes after the last one, or after the caret."""
        wanted = self.panel.wanted if self._open else None
        found = [each for each in shown.findings if wanted is None or wanted.admits(each, shown)]
        last = self._last
        if last in found and self._is_at(view, last, shown):
            return found[(found.index(last) + step) % len(found)]
        order = view.session.derived(view.document).part(ReadingOrder)
        caret = view.page.caret
        at = caret.editor.selection()[0] if caret.active else 0
        node = view.page.current_node or view.document
        place = (node, view.page.current_language, at)
        return beside(found, place, order.key, step)

    def _is_at(self, view: DocumentView, finding: Finding, shown: ShownFindings) -> bool:
        """Whether the caret still stands where somebody went last."""
        node, language, start, end = view.page.words_chosen()
        if node != finding.node or finding.language is None:
            return node == finding.node
        places = shown.in_text(node, finding.language, view.content.nodes[node].text(language))
        return language == finding.language and any(
            each == finding and (start, end) == (first, last) for first, last, each in places
        )

    def _go_to(self, finding: Finding, *, keys: bool) -> None:
        """Bring the place of a finding into sight with its words selected."""
        view, shown = self._view, self.keeper.front
        if view is None or shown is None or finding.node not in view.content.nodes:
            return
        self._last = finding
        language = finding.language
        if language is None:
            view.show_node(finding.node)
        else:
            if language not in view.page.languages:
                view.show_languages((*view.page.languages, language))
            text = view.content.nodes[finding.node].text(language)
            places = shown.in_text(finding.node, language, text)
            start, end = next(
                ((first, last) for first, last, each in places if each == finding), (0, 0)
            )
            view.page.show_words(finding.node, language, start, end)
            view.outline.follow(finding.node)
        if keys:
            self._to_page()
        if self._open:
            self.panel.list.choose(finding)

    def _to_page(self) -> None:
        view = self._context.view
        if view is not None:
            view.page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # What is wanted with one

    @property
    def has_here(self) -> bool:
        """Whether something was found at the caret."""
        view, shown = self._view, self.keeper.front
        return view is not None and shown is not None and bool(self.marks.at_caret(view, shown))

    def explain(self) -> None:
        """Tell of what was found at the caret."""
        view, shown = self._view, self.keeper.front
        if view is None or shown is None:
            return
        found = self.marks.at_caret(view, shown)
        if found:
            self.marks.show_at_caret(view, found)
        else:
            self._context.notices.note(_NOTHING_HERE, perishable=True)

    def _act(self, name: str, wanted: object) -> None:
        if name == "leave":
            self._to_page()
        elif name == "open_target" and isinstance(wanted, str) and self._view is not None:
            self._view.show_node(wanted)
            self._to_page()
        elif isinstance(wanted, Finding):
            self._context.notices.careful(lambda: self._do(name, wanted))

    def _do(self, name: str, finding: Finding) -> None:
        match name:
            case "show" | "open":
                self._go_to(finding, keys=name == "open")
            case "explain":
                self._go_to(finding, keys=True)
                if self._view is not None:
                    self.marks.show_at_caret(self._view, [finding], self.panel.list)
            case "comment":
                self._comment(finding)
            case "mend":
                self._mend_one(finding)
            case "waive":
                self._waive(finding)
            case "take_back":
                self._take_back(finding)
            case _:
                pass

    def _comment(self, finding: Finding) -> None:
        """Ask a colleague: a comment on the words, which says what was found there."""
        self._go_to(finding, keys=True)
        language = self._context.look.document_language
        said = sentence_of(finding, language, say)
        REVIEW.of(self._context).ask_comment(f"{said}\n{source_said(finding.rule.source)}")

    # Mending and letting stand

    @property
    def editable(self) -> bool:
        """Whether the text of the document in front can be mended."""
        view = self._view
        return view is not None and not view.page.read_only

    def _current(self, finding: Finding) -> Finding | None:
        """Return a finding as it stands once all is kept that was written; tell if it is gone."""
        view = self._view
        if view is None or view.page.read_only or not view.page.commit():
            return None
        shown = self.keeper.catch_up(view.document)
        if shown is not None and finding in shown.findings:
            return finding
        self._context.notices.note(_CHANGED, perishable=True)
        return None

    def _mend_one(self, finding: Finding) -> None:
        own = self._current(finding)
        if own is not None and own.mend is not None:
            with self._going_on():
                self._mend((own,), message("Steps", "Fix a finding"))

    @contextmanager
    def _going_on(self) -> Iterator[None]:
        """Choose what comes to stand where a finding was, so that one can go on by keys."""
        row = self.panel.list.currentIndex().row()
        yield
        self.panel.list.choose_near(row)

    def _mend(self, findings: Sequence[Finding], label: Message) -> None:
        """Mend findings of the document in front in one step, and look at it again at once."""
        view = self._view
        if view is not None:
            edits = edits_of(view.content, findings)
            view.session.edit(view.document, edits, label)
            self.keeper.catch_up(view.document)

    @property
    def has_certain(self) -> bool:
        """Whether something was found whose mend can mean nothing else."""
        shown = self.keeper.front
        return self.editable and shown is not None and bool(certain(shown.findings))

    def mend_certain(self) -> None:
        """Show all mends that can mean nothing else, and do those that are wanted."""
        view = self._view
        if view is None or view.page.read_only or not view.page.commit():
            return
        shown = self.keeper.catch_up(view.document)
        found = certain(shown.findings) if shown is not None else ()
        if not found:
            return
        derived = view.session.derived(view.document)
        dialog = MendAllDialog(
            derived.document,
            found,
            derived.numbering,
            self._context.look.document_language,
            self._context.window,
        )
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        chosen = dialog.chosen
        label = message("Steps", "Fix {count} findings", "", 1).fill(count=len(chosen))
        self._context.notices.careful(lambda: self._mend(chosen, label))
        self._context.notices.note(
            _MENDED.fill(count=len(chosen)),
            (message("Undo", "Undo"), self._context.editing.take_back),
            perishable=True,
        )

    def _waive(self, finding: Finding) -> None:
        """Ask for a reason, and let a finding stand."""
        own, view = self._current(finding), self._view
        if own is None or view is None:
            return
        derived = view.session.derived(view.document)
        findings = derived.part(LiveFindings).findings
        language = self._context.look.document_language
        counts = {
            scope: sum(1 for _ in covered_by(derived.document, own, findings, scope))
            for scope in get_args(WaiverScope)
        }
        place = place_words(derived.document, derived.numbering, own, language)
        author = self._context.profile.value.name
        said = sentence_of(own, language, say)
        dialog = WaiveDialog(said, place, counts, author, self._context.window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            signed = dialog.author.text().strip()
            self._context.profile.complete(name=signed)
            waivers = self._context.bench.application.waivers
            why, scope = dialog.why(), dialog.scope()
            with self._going_on():
                waivers.waive(view.document, own, findings, why, scope, author=signed)
                self.keeper.catch_up(view.document)

    def _take_back(self, finding: Finding) -> None:
        """Let a finding stand no longer."""
        shown, view = self.keeper.front, self._view
        if shown is None or view is None or view.page.read_only:
            return
        waivers = [each.waiver for each in shown.waived if each.finding == finding]
        if waivers:
            with self._going_on():
                self._context.bench.application.waivers.take_back(waivers[0])
                self.keeper.catch_up(view.document)


_NOTHING_HERE = message("Checks", "Nothing was found at the cursor.")
_CHANGED = message("Checks", "The text has changed since; the list shows what is found now.")
_MENDED = message("Checks", "Fixed: {count}")
