"""Findings in the text: the lines below words, and the card that tells of them."""

from functools import cached_property, partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from curriculum_studio.core.document import Document
from curriculum_studio.editor.paint.decorations import Stretch
from curriculum_studio.editor.view.pointer import TextPoint, text_at
from curriculum_studio.features.checks.model.live import ShownFindings, marked_part
from curriculum_studio.features.checks.model.mending import before_and_after
from curriculum_studio.features.checks.model.rule import SEVERITIES, Finding
from curriculum_studio.features.checks.window.finding_card import FindingCard, FindingCardContent
from curriculum_studio.features.checks.window.findings_keeper import FindingsKeeper
from curriculum_studio.features.checks.window.severity_words import LOOKS
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.document_view import DocumentView

#: So much of the text to which a reference leads stands on a card (characters).
_LONGEST = 160


class _Hover(QObject):
    """Watches the mouse over one page."""

    def __init__(self, view: DocumentView, marks: "FindingMarks") -> None:
        super().__init__(view)
        self._view = view
        self._marks = marks
        page = view.page.view
        self._viewports = (page.viewport(), page.editor.viewport())
        for widget in (*self._viewports, page, page.editor):
            widget.installEventFilter(self)
        page.verticalScrollBar().valueChanged.connect(self._scrolled)

    def _scrolled(self) -> None:
        self._marks.put_away(self._view)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the card while the mouse rests on words at which something was found."""
        kind = event.type()
        if kind in {QEvent.Type.KeyPress, QEvent.Type.InputMethod, QEvent.Type.MouseButtonPress}:
            self._marks.put_away(self._view)
        elif watched not in self._viewports or not isinstance(watched, QWidget):
            return False
        elif kind == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            return self._marks.show_under(self._view, watched, event.pos())
        elif kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._marks.moved(self._view, watched, event.position().toPoint())
        return False


class FindingMarks(QObject):
    """Marks what was found on all pages. `acted`: something is wanted with a finding, by name."""

    acted = Signal(str, object)

    def __init__(self, context: AppContext, keeper: FindingsKeeper) -> None:
        super().__init__(context.window)
        self._context = context
        self._keeper = keeper
        self._view: DocumentView | None = None
        self._from: QWidget | None = None
        context.tabs.changed.connect(self._front_changed)
        keeper.renewed.connect(self._renewed)
        self._furnish()

    def _furnish(self) -> None:
        for view in self._context.tabs:
            if not view.version and not view.property("checked"):
                view.setProperty("checked", True)
                view.page.view.decor.add(partial(self._stretches, view.document))
                _Hover(view, self)

    def _front_changed(self) -> None:
        if self._view is not None and self._view is not self._context.view:
            self._view = None
            self.card.hide()
        self._furnish()

    @cached_property
    def card(self) -> FindingCard:
        """The card, which lies over the window."""
        card = FindingCard(self._context.look, self._context.window)
        card.acted.connect(self.acted)
        card.left.connect(self._go_back)
        return card

    def _go_back(self) -> None:
        """Give the keys back to whoever had them before the card: the page, or a list."""
        if self._from is not None and self._from.isVisible():
            self._from.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self._view is not None:
            self._view.page.setFocus()

    def _renewed(self, document: str) -> None:
        view = self._context.tabs.view_of(document)
        if view is not None:
            view.page.view.decor.changed.emit()

    def _stretches(self, document: str, node: str, language: Language, text: str) -> list[Stretch]:
        shown = self._keeper.of(document)
        if shown is None or node not in shown.by_node:
            return []
        found = [
            (each.severity(shown.stage), *marked_part(start, end, text))
            for start, end, each in shown.in_text(node, language, text)
        ]
        # The gravest is drawn last, over the others.
        found.sort(key=lambda each: -SEVERITIES.index(each[0]))
        return [Stretch(start, end, LOOKS[severity]) for severity, start, end in found]

    # The card

    def show_under(self, view: DocumentView, watched: QWidget, place: QPoint) -> bool:
        """Show the card of the words under the mouse; return whether there is one."""
        shown = self._keeper.of(view.document)
        point = text_at(view.page.view, watched, place)
        if shown is None or point is None:
            return False
        found = _under(shown, point)
        if not found:
            return False
        line = view.page.view.editor.fontMetrics().height()
        corner = watched.mapTo(self._context.window, place + QPoint(-12, line // 2))
        self._from = None
        self._show(view, shown, found, corner, line, keys=False)
        return True

    def moved(self, view: DocumentView, watched: QObject, place: QPoint) -> None:
        """Put the card away in a moment where the mouse has left its words."""
        if self._view is not view or not self.card.isVisible():
            return
        card = self.card
        point = text_at(view.page.view, watched, place)
        shown = self._keeper.of(view.document)
        on_words = point is not None and shown is not None and card.finding in _under(shown, point)
        (card.mouse_on_words if on_words else card.mouse_left)()

    def put_away(self, view: DocumentView) -> None:
        """Put the card away: somebody writes or scrolls."""
        if self._view is view:
            self.card.put_away()

    def at_caret(self, view: DocumentView, shown: ShownFindings) -> list[Finding]:
        """Return what was found in the words at the caret, else in the node it stands in."""
        node, language, start, end = view.page.words_chosen()
        content = view.content
        if node not in content.nodes:
            return []
        text = content.nodes[node].text(language)
        inside = [
            each
            for first, last, each in shown.in_text(node, language, text)
            if first <= end and start <= last
        ]
        return inside or list(shown.by_node.get(node, ()))

    @property
    def told(self) -> bool:
        """Whether somebody is in the card, and goes through the findings with it."""
        return "card" in self.__dict__ and self.card.isVisible() and self.card.has_keys

    def show_at_caret(
        self, view: DocumentView, findings: list[Finding], back: QWidget | None = None
    ) -> None:
        """Show the card of findings below the caret, and go into it; `back`: whither it leads."""
        shown = self._keeper.of(view.document)
        self._from = back
        if shown is None or not findings:
            return
        editor = view.page.caret.editor
        rect = editor.cursorRect()
        corner = editor.viewport().mapTo(self._context.window, rect.bottomLeft())
        self._show(view, shown, findings, corner, rect.height(), keys=True)

    def _show(
        self,
        view: DocumentView,
        shown: ShownFindings,
        findings: list[Finding],
        corner: QPoint,
        line: int,
        *,
        keys: bool,
    ) -> None:
        card = self.card
        if self._view is view and card.isVisible() and card.finding in findings and not keys:
            card.mouse_on_words()
            return
        self._view = view
        contents = [self._content(view, shown, each) for each in findings]
        card.show_at(contents, corner, line, keys=keys)

    def _content(
        self, view: DocumentView, shown: ShownFindings, finding: Finding
    ) -> FindingCardContent:
        content = view.content
        same = finding.language is None or (
            content.nodes[finding.node].text(finding.language)
            == shown.document.nodes[finding.node].text(finding.language)
        )
        return FindingCardContent(
            finding,
            finding.severity(shown.stage),
            before_and_after(content, finding) if same else None,
            self._target(view, content, finding),
            not view.page.read_only,
            view.comments_only or not view.page.read_only,
        )

    def _target(self, view: DocumentView, content: Document, finding: Finding) -> tuple[str, str]:
        """Return where a reference in the words of a finding leads: the node, and its words."""
        node = content.nodes[finding.node]
        own = finding.language or view.page.current_language
        for language in (own, *LANGUAGES):
            for mark in node.cell(language).marks:
                inside = mark.start <= finding.end and finding.start <= mark.end
                if mark.kind != "ref" or mark.value not in content.nodes:
                    continue
                if finding.language is None or inside:
                    references = view.page.view.page.references
                    target = content.nodes[mark.value]
                    label = references.label(target.id, own)
                    text = references.shown(target.best(own), own)
                    words = " ".join(f"{label} {text}".split())
                    return target.id, f"{words[:_LONGEST]}…" if len(words) > _LONGEST else words
        return "", ""


def _under(shown: ShownFindings, point: TextPoint) -> list[Finding]:
    """Return the findings whose marks lie under the mouse."""
    found = []
    for start, end, each in shown.in_text(point.node, point.language, point.text):
        first, last = marked_part(start, end, point.text)
        if first <= point.at <= last:
            found.append(each)
    return found
