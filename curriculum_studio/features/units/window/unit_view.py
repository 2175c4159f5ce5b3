"""What all views of a unit stand on: the document, the language, and one way to change it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit
from curriculum_studio.core.school_calendar import SchoolCalendar
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.languages import Language
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.form_loader import Form
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.document_view import DocumentView

#: Changes the unit as one step of undo.
Change = Callable[[Sequence[Edit], Message], None]


class PlanWishes(QObject):
    """What somebody wishes at the places of a plan.

    `placed`: an activity was let fall there; `brought`: an entry (and whether a copy is meant);
    `stepped`: an entry shall go so many days and rows on; `unwanted`: an entry shall go; `wanted`:
    something shall be put there, a menu may open at a point; `written`: words for a place, and
    whether the keys stay there; `chosen`, `opened`: a node of the document.
    """

    placed = Signal(str, object)
    brought = Signal(str, object, bool)
    stepped = Signal(str, int, int)
    unwanted = Signal(str)
    wanted = Signal(object, QPoint)
    written = Signal(str, object, bool)
    chosen = Signal(str)
    opened = Signal(str)


def minutes_text(minutes: int) -> str:
    """Return a time as teachers write it: 25 分钟, 25 min, 25 Min."""
    return say(message("Units", "{minutes} min").fill(minutes=minutes))


class UnitContext:
    """The unit that a view shows, in a house with a calendar, which `ask_calendar` lets change."""

    def __init__(
        self,
        view: DocumentView,
        look: Appearance,
        calendar: Callable[[], SchoolCalendar] = SchoolCalendar,
        ask_calendar: Callable[[], None] = lambda: None,
    ) -> None:
        self.view = view
        self.look = look
        self.calendar = calendar
        self.ask_calendar = ask_calendar
        #: The unit is gone or the library closed; nothing can be shown any more.
        self.over = False

    @property
    def document(self) -> Document:
        """The unit as it stands."""
        return self.view.content

    @property
    def language(self) -> Language:
        """The language in which it is shown: the first of the page."""
        return self.view.page.languages[0] if self.view.page.languages else "zh"

    @property
    def writable(self) -> bool:
        """Whether the unit can be changed here."""
        return not self.view.page.read_only

    def change(self, edits: Sequence[Edit], label: Message) -> None:
        """Change the unit as one step of undo; what is typed on the page is saved first."""
        if not edits or not self.writable or not self.view.page.commit():
            return
        try:
            self.view.session.edit(self.view.document, edits, label)
        except StudioError as problem:
            self.view.problem.emit(problem)

    def choose(self, node: str) -> None:
        """Let the side panel show what belongs to a node."""
        if node in self.document:
            self.view.moved.emit(node, self.language)


class UnitView(Form):
    """The base of the views; `opened` carries a node that shall be shown in the text."""

    opened = Signal(str)

    def __init__(self, parent: QWidget, form: str, *promoted: type[QWidget]) -> None:
        """Stand on the colour of the page."""
        super().__init__(parent, form, *promoted)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def renew(self) -> None:
        """Show the unit as it stands now."""
        raise NotImplementedError

    def speak(self) -> None:
        """Say everything anew."""
        self.renew()

    def begin(self) -> None:
        """Take the keys."""
        self.setFocus()
