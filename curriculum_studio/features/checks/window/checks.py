"""The checks of a window: the list of findings, and the way from one to the next."""

from functools import cached_property

from PySide6.QtCore import QObject, Qt

from curriculum_studio.core.derived import ReadingOrder
from curriculum_studio.features.checks.model.live import ShownFindings, beside
from curriculum_studio.features.checks.model.rule import Finding
from curriculum_studio.features.checks.window.findings_keeper import FindingsKeeper
from curriculum_studio.features.checks.window.findings_panel import Checked, FindingsPanel
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.document_view import DocumentView


class Checks(QObject):
    """Shows what was found, and does what is wanted with it."""

    def __init__(self, desk: AppContext) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self.keeper = FindingsKeeper(desk)
        #: The finding to which somebody went last.
        self._last: Finding | None = None
        self.keeper.renewed.connect(self._renewed)
        desk.tabs.changed.connect(self._show)
        desk.tabs.moved.connect(self._caret_moved)
        desk.bench.closing.connect(self._closing)
        desk.window.findingsDock.visibilityChanged.connect(self._dock_shown)
        self.keeper.begin()
        if not desk.window.findingsDock.isHidden():
            self._show()

    # The panel

    @cached_property
    def panel(self) -> FindingsPanel:
        """The list below the page."""
        panel = FindingsPanel(self._desk.look)
        layout = self._desk.window.findingsHolder.layout()
        if layout is not None:
            layout.addWidget(panel)
        self._desk.window.findingsHolder.setFocusProxy(panel)
        panel.acted.connect(self._act)
        panel.closing.connect(self.toggle)
        return panel

    @property
    def _open(self) -> bool:
        return not self._desk.window.findingsDock.isHidden()

    def toggle(self) -> None:
        """Show the list and go into it, or put it away."""
        # It is there before the dock is shown, which takes its height from it.
        had_keys = self.panel.list.hasFocus()
        self._desk.viewing.toggle_dock("findings")
        if self._open:
            self._show()
            self.panel.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif had_keys:
            self._to_page()

    def _dock_shown(self, on: bool) -> None:
        if on and self._open:
            self._show()

    def _show(self) -> None:
        """Show the findings of the document in front."""
        if not self._open:
            return
        view = self._view
        if view is None or not self._desk.is_open:
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
        view = self._desk.view
        return view if view is not None and not view.version else None

    def _renewed(self, document: str) -> None:
        view = self._view
        if view is not None and view.document == document:
            self._show()

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
        """Go to the next finding (1) or the one before (-1), among those that are listed."""
        view, shown = self._view, self.keeper.front
        if view is None or shown is None or not view.page.commit():
            return
        wanted = self.panel.wanted if self._open else None
        found = [each for each in shown.findings if wanted is None or wanted.admits(each, shown)]
        last = self._last
        if last in found and self._is_at(view, last, shown):
            self._go_to(found[(found.index(last) + step) % len(found)], keys=True)
            return
        order = view.session.derived(view.document).part(ReadingOrder)
        caret = view.page.caret
        at = caret.editor.selection()[0] if caret.active else 0
        node = view.page.current_node or view.document
        place = (node, view.page.current_language, at)
        following = beside(found, place, order.key, step)
        if following is not None:
            self._go_to(following, keys=True)

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
        view = self._desk.view
        if view is not None:
            view.page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # What is wanted with one

    def _act(self, name: str, finding: Finding | None) -> None:
        match name:
            case "leave":
                self._to_page()
            case "show" | "open" if finding is not None:
                self._go_to(finding, keys=name == "open")
            case _:
                pass
