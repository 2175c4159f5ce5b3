"""The bar over a unit: text, week plan, activities, theme web; what is open; gentle hints."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from curriculum_studio.core.document import Node
from curriculum_studio.core.edits import SetCell, Touched
from curriculum_studio.core.kinds import is_aim, is_section, is_step
from curriculum_studio.core.text import Cell, count
from curriculum_studio.core.translation_state import typed
from curriculum_studio.features.units.model.guidance import (
    MOST_AIMS,
    STARTERS,
    AimHint,
    aim_hints,
    hints_at,
)
from curriculum_studio.features.units.model.unit_parts import Open, open_places
from curriculum_studio.features.units.window.unit_view import UnitContext, UnitView
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.lazy import Lazy
from curriculum_studio.widgets.flow_layout import let_flow
from curriculum_studio.widgets.form_loader import Form, load_form
from curriculum_studio.widgets.timers import single_shot
from curriculum_studio.widgets.translation import say

# --- words of hints ---------------------------------------------------------------------------

_HINTS: dict[str, Message] = {
    "teacher": message(
        "Units", "“{words}” says what teachers do. Try to begin with the child: can, likes to …"
    ),
    "school": message(
        "Units", "“{words}” sounds like school. Could the child look, try or play instead?"
    ),
    "many": message("Units", "{count} aims are a lot; two to four are easier to remember."),
}


def hint_words(hint: AimHint) -> str:
    """Return a hint as a sentence."""
    return say(_HINTS[hint.kind].fill(words=hint.words, count=hint.count))


def place_words(place: Open, language: Language) -> str:
    """Return what is open: a section of the unit, or of an activity."""
    name = place.name[language]
    return f"{place.of} · {name}" if place.of else name


# --- the hint below the page ------------------------------------------------------------------

#: Width of the words of a hint and of the gaps and margins beside them (pixels).
_WORDS = 150


class WritingHint(QFrame):
    """Shown while the caret is in an aim or a step; it never keeps anybody from writing."""

    hint: QLabel
    startersHolder: QWidget
    count: QLabel

    def __init__(self, ground: UnitContext) -> None:
        super().__init__(ground.view)
        load_form(self, "writing_hint")
        self._ground = ground
        self._node = ""
        self._language: Language = "zh"
        self._allowed = True
        self._buttons: list[QPushButton] = []
        self._shown_for: tuple[str, Language] = ("", "zh")
        self.hide()

    def allow(self, *, on: bool) -> None:
        """Say whether the text is shown; elsewhere there is nothing to hint at."""
        self._allowed = on
        self.renew()

    def follow(self, node: str, language: str) -> None:
        """Say something about the text at the caret."""
        self._node = node
        self._language = next((each for each in LANGUAGES if each == language), "zh")
        self.renew()

    def renew(self) -> None:
        """Say it of the text as it stands now."""
        if self._ground.over:
            return
        document = self._ground.document
        node = document.nodes.get(self._node)
        if not self._allowed or node is None or not (is_aim(node) or is_step(node)):
            self.hide()
            return
        hints = self._hints(node)
        words = " ".join(hint_words(hint) for hint in hints)
        if not words and is_aim(node):
            words = say(message("Units", "Aims begin with the child:"))
        self.hint.setText(words)
        own = node.text(self._language)
        amount = count(own, self._language)
        sign = message("Units", "{count} characters", "", 1)
        if self._language != "zh":
            sign = message("Units", "{count} words", "", 1)
        self.count.setText(say(sign.fill(count=amount)))
        self._offer(node)
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_node"):
            self.renew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many beginnings as can be read."""
        super().resizeEvent(event)
        self._fit()

    def begin_with(self, starter: str) -> None:
        """Let the aim at the caret begin with some words."""
        if not self._ground.view.page.commit():
            return
        node = self._ground.document.nodes.get(self._node)
        if node is None:
            return
        old = node.cell(self._language)
        if old.text.startswith(starter):
            return
        written = typed(node, self._language, _begun(old.text, starter, self._language))
        label = message("Units", "Begin the aim with “{words}”").fill(words=starter.strip())
        self._ground.change((SetCell(node.id, self._language, written),), label)
        self._ground.view.page.show_node(node.id, self._language)
        self._ground.view.page.setFocus()

    # Inside

    def _hints(self, node: Node) -> list[AimHint]:
        hints = list(hints_at(node))
        document = self._ground.document
        siblings = [n for n in document.children_of(node.parent) if is_aim(n) and n.cells]
        if is_aim(node) and len(siblings) > MOST_AIMS:
            hints.append(AimHint("many", node.id, count=len(siblings)))
        return hints

    def _offer(self, node: Node) -> None:
        offered = is_aim(node) and self._ground.writable
        self.startersHolder.setVisible(offered)
        key = (node.kind, self._language)
        if not offered or key == self._shown_for:
            return
        self._shown_for = key
        layout = self.startersHolder.layout()
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for starter in STARTERS[self._language]:
            button = QPushButton(f"{starter.strip(' ,')}…", self.startersHolder)
            button.setProperty("role", "chip")
            name = message("Units", "Begin the aim with “{words}”").fill(words=starter.strip(" ,"))
            button.setAccessibleName(say(name))
            button.setToolTip(say(name))
            button.clicked.connect(lambda _, each=starter: self.begin_with(each))
            if layout is not None:
                layout.addWidget(button)
            self._buttons.append(button)
        self._fit()

    def _fit(self) -> None:
        """Hide the beginnings for which there is no room beside the words."""
        room = self.width() - self.count.sizeHint().width() - _WORDS
        for button in self._buttons:
            room -= button.sizeHint().width() + 4
            button.setVisible(room >= 0)


def _begun(text: str, starter: str, language: Language) -> Cell:
    """Return a text that begins with a starter in place of the one with which it began."""
    for other in STARTERS[language]:
        if text.startswith(other):
            return Cell(starter + text[len(other) :])
    rest = text
    if language == "en" and rest[:1].isupper() and not rest[:2].isupper():
        rest = rest[0].lower() + rest[1:]
    return Cell(starter + rest)


# --- the bar ----------------------------------------------------------------------------------

#: Width that a week of five days wants for its words; the side panel gives way to it (pixels).
_VIEW_WIDTH = 760

#: The views by name; each is loaded when somebody looks at it.
_VIEWS: dict[str, Lazy[Callable[[UnitContext], UnitView]]] = {
    "plan": Lazy("curriculum_studio.features.units.window.week_plan:WeekPlan"),
    "matrix": Lazy("curriculum_studio.features.units.window.activity_matrix:ActivityMatrix"),
    "web": Lazy("curriculum_studio.features.units.window.theme_web:ThemeWeb"),
}

#: What is open is looked for when writing rests (milliseconds).
REST = 300

#: More is not listed in a menu.
MOST = 25


class UnitBar(Form):
    """Stands over the page of a unit and puts other views in its place.

    `turned` tells the name of the view: page, plan, matrix or web.
    """

    turned = Signal(str)

    row: QHBoxLayout
    pageButton: QPushButton
    planButton: QPushButton
    matrixButton: QPushButton
    webButton: QPushButton
    hintsButton: QPushButton
    openButton: QPushButton

    def __init__(self, ground: UnitContext) -> None:
        """Insert the bar above the page of a tab, and the hint on writing below it."""
        view, look = ground.view, ground.look
        super().__init__(view, "unit_bar")
        let_flow(self.row, self.hintsButton)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._view = view
        self.ground = ground
        self._views: dict[str, UnitView] = {}
        self.name = "page"
        self._buttons = {
            "page": self.pageButton,
            "plan": self.planButton,
            "matrix": self.matrixButton,
            "web": self.webButton,
        }
        for name, button in self._buttons.items():
            button.clicked.connect(lambda _, each=name: self.show_view(each))
        self.pageButton.setChecked(True)
        self.hint = WritingHint(self.ground)
        view.pageLayout.insertWidget(0, self)
        view.pageLayout.addWidget(self.hint)
        self._timer = single_shot(self, self.renew, REST)
        self.openButton.clicked.connect(self._list_open)
        self.hintsButton.clicked.connect(self._list_hints)
        view.outline.chosen.connect(self._jumped)
        view.outline.entered.connect(self._jumped)
        view.shown.connect(self._jumped)
        view.moved.connect(self.hint.follow)
        view.page.pendingChanged.connect(self.hint.renew)
        look.themed.connect(self.renew_view)
        look.refonted.connect(self.renew_view)
        self.renew()

    @property
    def current(self) -> UnitView | None:
        """The view that stands in the place of the page, if one does."""
        return self._views.get(self.name)

    def show_view(self, name: str) -> None:
        """Show the text, or another view of the unit."""
        if name != "page" and not self._view.page.commit():
            self._buttons[self.name].setChecked(True)
            return
        if name != "page" and name not in self._views:
            made = _VIEWS[name].load()(self.ground)
            made.opened.connect(self._open)
            self._views[name] = made
            self._view.pageLayout.insertWidget(1, made, 1)
        self.name = name
        self._buttons[name].setChecked(True)
        self._view.page.setVisible(name == "page")
        self.hint.allow(on=name == "page")
        for each, widget in self._views.items():
            widget.setVisible(each == name)
        shown = self._views.get(name)
        if shown is not None:
            shown.renew()
            shown.begin()
        else:
            self._view.page.setFocus()
        self._view.least_width = 0 if name == "page" else _VIEW_WIDTH
        self.turned.emit(name)

    def changed(self, changes: Touched) -> None:
        """Show the unit as it stands after a transaction."""
        if changes.structure or changes.nodes or self.name != "page":
            self.renew_view()
        self.hint.renew()
        self._timer.start()

    def renew_view(self) -> None:
        """Show the view that stands in the place of the page as it is now."""
        shown = self.current
        if shown is not None:
            shown.renew()

    def renew(self) -> None:
        """Say what is open, and how many hints there are."""
        if self.ground.over:
            return
        document, language = self.ground.document, self.ground.language
        places = open_places(document, language)
        count = len(places)
        done = message("Units", "✓ Complete")
        words = message("Units", "{count} still open").fill(count=count) if count else done
        self.openButton.setText(f"{say(words)} ▾" if count else say(words))
        self.openButton.setEnabled(bool(count))
        listed = ", ".join(place_words(each, language) for each in places[:MOST])
        self.openButton.setToolTip(listed)
        self.openButton.setAccessibleDescription(listed)
        hints = aim_hints(document)
        self.hintsButton.setVisible(bool(hints))
        words = message("Units", "Suggestions: {count}").fill(count=len(hints))
        self.hintsButton.setText(f"{say(words)} ▾")

    def speak(self) -> None:
        """Say everything in another language."""
        self.renew()
        self.renew_view()

    def open_menu(self) -> QMenu:
        """Return the list of what is open; each line leads to its place."""
        document, language = self.ground.document, self.ground.language
        menu = QMenu(self)
        for place in open_places(document, language)[:MOST]:
            words = place_words(place, language).replace("&", "&&")
            menu.addAction(words, partial(self._open, place.node))
        return menu

    def hints_menu(self) -> QMenu:
        """Return the list of hints; each line leads to its text."""
        menu = QMenu(self)
        for hint in aim_hints(self.ground.document)[:MOST]:
            words = hint_words(hint).replace("&", "&&")
            menu.addAction(words, partial(self._open, hint.node))
        return menu

    # Inside

    def _list_open(self) -> None:
        self._popup(self.open_menu(), self.openButton)

    def _list_hints(self) -> None:
        self._popup(self.hints_menu(), self.hintsButton)

    def _popup(self, menu: QMenu, button: QPushButton) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _open(self, node: str) -> None:
        """Lead to a place in the text."""
        self.show_view("page")
        document = self.ground.document
        below = document.children.get(node, ())
        titled = node in document and is_section(document.nodes[node])
        self._view.show_node(below[0] if titled and below else node)
        self._view.page.setFocus()

    def _jumped(self, *_: object) -> None:
        if self.name != "page":
            self.show_view("page")
