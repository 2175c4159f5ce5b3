"""Which comments the panel shows, and the chips that choose it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, Literal

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QWidget

from curriculum_studio.core.comments import is_open, is_to_do
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.features.review.window import comment_words
from curriculum_studio.i18n import Message, message
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.written_text import plain, tip

# --- the filter -------------------------------------------------------------------------------

#: What can be asked of a comment besides the decisions themselves.
State = Literal[
    "", "accepted", "partly", "not_accepted", "noted", "discuss", "to_do", "unconfirmed", "unplaced"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What comments have to be to be shown; empty fields ask for nothing.

    `nodes`: only those on these nodes. `words` stand somewhere in the comment or its number.
    `author` and `organisation` of whoever commented.
    """

    only_open: bool = True
    nodes: frozenset[str] | None = None
    author: str = ""
    own_organisation: str = ""
    mine: bool = False
    organisation: str = ""
    type: str = ""
    state: State = ""
    language: str = ""
    words: str = ""

    @property
    def asks(self) -> bool:
        """Whether anything but the open ones is asked for."""
        return bool(
            self.nodes is not None
            or self.mine
            or self.organisation
            or self.type
            or self.state
            or self.language
            or self.words
        )

    def shows(self, comment: Comment, decided: Comment, *, placed: bool) -> bool:
        """Whether a comment is shown; `decided` is the one whose decision counts for it."""
        asked_state = self._state(comment, decided, placed=placed)
        if self.only_open and not self.state and not is_open(comment):
            return False
        return (
            asked_state
            and (self.nodes is None or comment.anchor.node in self.nodes)
            and (not self.mine or self._mine(comment))
            and self.organisation in {"", comment.organisation}
            and self.type in {"", comment.type}
            and (not self.language or comment.anchor.language == self.language)
            and self._says(comment)
        )

    def _says(self, comment: Comment) -> bool:
        wanted = self.words.casefold().split()
        if not wanted:
            return True
        own = (comment.number, comment.organisation, comment.author, comment.text)
        about = (comment.anchor.quotation, comment.proposal, comment.reason)
        said = " ".join((*own, *about, *(each.text for each in comment.replies))).casefold()
        return all(each in said for each in wanted)

    def _mine(self, comment: Comment) -> bool:
        if self.author:
            return comment.author == self.author
        return bool(self.own_organisation) and comment.organisation == self.own_organisation

    def _state(self, comment: Comment, decided: Comment, *, placed: bool) -> bool:
        match self.state:
            case "":
                return True
            case "discuss":
                return comment.discuss
            case "to_do":
                return is_to_do(decided)
            case "unconfirmed":
                return not is_open(comment) and not comment.confirmed_by
            case "unplaced":
                return not placed
            case decision:
                return decided.decision == decision


def organisations(comments: Iterable[Comment]) -> list[str]:
    """Return who commented, in the order of the alphabet."""
    return sorted({each.organisation for each in comments if each.organisation})


# --- the chips --------------------------------------------------------------------------------

#: Chosen names are shown no longer than this in a chip (characters).
_LONGEST = 9

_STATES: dict[str, Message] = {
    "accepted": comment_words.DECISIONS["accepted"],
    "partly": comment_words.DECISIONS["partly"],
    "not_accepted": comment_words.DECISIONS["not_accepted"],
    "noted": comment_words.DECISIONS["noted"],
    "discuss": message("Comments", "to discuss"),
    "to_do": message("Comments", "not worked in yet"),
    "unconfirmed": message("Comments", "not confirmed yet"),
    "unplaced": message("Comments", "text has changed or is gone"),
}

#: A chip with its heading and the values that it offers.
_Choice = tuple[QPushButton, Message, Callable[[], dict[str, str]]]


class FilterChips(QObject):
    """Keeps the filter. `changed`: other comments are wanted.

    Whether only open ones are shown is remembered.
    """

    changed = Signal()

    def __init__(
        self,
        toggles: Mapping[str, QPushButton],
        menus: Mapping[str, QPushButton],
        wanted: QLineEdit,
        settings: Settings,
        organisations: Callable[[], list[str]],
        parent: QWidget,
    ) -> None:
        """Work with buttons by the filter they set; `organisations` returns who commented."""
        super().__init__(parent)
        self._wanted = wanted
        wanted.textChanged.connect(self._search)
        self._owner = parent
        self._settings = settings
        self._toggles = toggles
        self._choices: dict[str, _Choice] = {
            "organisation": (
                menus["organisation"],
                message("Comments", "From"),
                lambda: {each: plain(each) for each in organisations()},
            ),
            "type": (
                menus["type"],
                message("Comments", "Type"),
                lambda: _said(comment_words.TYPES),
            ),
            "state": (menus["state"], message("Comments", "Decision"), lambda: _said(_STATES)),
            "language": (
                menus["language"],
                message("Comments", "Language"),
                lambda: _said(comment_words.LANGUAGE_NAMES),
            ),
        }
        self.filter = Filter(only_open=settings.text("comments/open", "yes") == "yes")
        toggles["only_open"].clicked.connect(self._toggle_open)
        toggles["here"].clicked.connect(self._toggle_here)
        toggles["mine"].clicked.connect(self._toggle_mine)
        for name, (button, _, _) in self._choices.items():
            button.clicked.connect(self._opens(name))
        self.say()

    def narrow(self, wanted: Filter) -> None:
        """Show other comments."""
        if wanted.state and wanted.only_open:
            wanted = replace(wanted, only_open=False)
        if wanted.only_open != self.filter.only_open:
            self._settings.set("comments/open", "yes" if wanted.only_open else "no")
        with QSignalBlocker(self._wanted):
            if self._wanted.text().strip() != wanted.words:
                self._wanted.setText(wanted.words)
        self.filter = replace(
            wanted,
            author=self._settings.text("author"),
            own_organisation=self._settings.text("organisation"),
        )
        self.say()
        self.changed.emit()

    def at(self, nodes: frozenset[str]) -> None:
        """Say which nodes are meant by what is here."""
        self.filter = replace(self.filter, nodes=nodes)

    def say(self) -> None:
        """Say and show what is chosen."""
        self._toggles["only_open"].setChecked(self.filter.only_open)
        self._toggles["here"].setChecked(self.filter.nodes is not None)
        self._toggles["mine"].setChecked(self.filter.mine)
        for name, (button, heading, values) in self._choices.items():
            value = str(getattr(self.filter, name))
            said = values().get(value, value) if value else say(heading)
            short = said if len(said) <= _LONGEST + 3 else f"{said[:_LONGEST]}…"
            button.setText(f"{short} ▾".replace("&", "&&"))
            button.setToolTip(tip(f"{say(heading)}: {said}" if value else said))
            button.setAccessibleName(say(heading))
            button.setAccessibleDescription(said if value else "")
            button.setChecked(bool(value))

    def _search(self, text: str) -> None:
        self.narrow(replace(self.filter, words=text.strip()))

    def _toggle_open(self, on: bool) -> None:
        self.narrow(replace(self.filter, only_open=on, state="" if on else self.filter.state))

    def _toggle_here(self, on: bool) -> None:
        self.narrow(replace(self.filter, nodes=frozenset() if on else None))

    def _toggle_mine(self, on: bool) -> None:
        self.narrow(replace(self.filter, mine=on))

    def _opens(self, name: str) -> Callable[[], None]:
        return lambda: self.menu(name).popup(self._below(name))

    def _below(self, name: str) -> QPoint:
        button = self._choices[name][0]
        return button.mapToGlobal(QPoint(0, button.height()))

    def menu(self, name: str) -> QMenu:
        """Return a menu with the values of a chip."""
        _, _, values = self._choices[name]
        menu = QMenu(self._owner)
        now = str(getattr(self.filter, name))
        for value, said in {"": say(message("Comments", "All")), **values()}.items():
            action = QAction(said.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(value == now)
            action.triggered.connect(self._chooses(name, value))
            menu.addAction(action)
        menu.aboutToHide.connect(self.say)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _chooses(self, name: str, value: str) -> Callable[[], None]:
        return lambda: self.narrow(_with(self.filter, name, value))


class SearchKeys(QObject):
    """The keys of the field in which comments are looked for. `entered`: go on to the list.

    The key that looks for words on the page looks among the comments while these have the keys.
    """

    entered = Signal()

    def __init__(self, panel: QWidget, field: QLineEdit) -> None:
        super().__init__(panel)
        self._field = field
        for each in (panel, field):
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Use the keys before anything else does."""
        if not isinstance(event, QKeyEvent) or not self._field.isVisible():
            return False
        finds = event.matches(QKeySequence.StandardKey.Find)
        if event.type() == QEvent.Type.ShortcutOverride and finds:
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._obeyed(watched, event, finds=finds)

    def _obeyed(self, watched: QObject, event: QKeyEvent, *, finds: bool) -> bool:
        if finds:
            self._field.setFocus()
            self._field.selectAll()
        elif watched is not self._field:
            return False
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self._field.text():
            self._field.clear()
        else:
            return False
        return True


def _with(wanted: Filter, name: str, value: str) -> Filter:
    """Return a filter that asks for a value."""
    changes: dict[str, Any] = {name: value}
    return replace(wanted, **changes)


def _said(values: Mapping[Any, Message]) -> dict[str, str]:
    """Return the words of values."""
    return {key: say(value) for key, value in values.items()}
