"""Words in the texts of all documents, looked for in a thread beside the window."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from curriculum_studio.core.numbering import number
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.languages import Language
from curriculum_studio.session.ports import SearchHit
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.tasks import Task, Tasks
from curriculum_studio.workbench.open_library import OpenLibrary
from curriculum_studio.workbench.outline.outline_model import line_of, words_of

#: How long typing rests before texts are searched (milliseconds).
REST = 120


@dataclass(frozen=True, slots=True)
class SearchLimits:
    """So many places are read, so many documents shown, and so many places of each."""

    places: int
    documents: int
    of_one: int


#: What the search over everything shows: a few places, with the way to all of them.
FEW = SearchLimits(400, 6, 3)

#: The bar of long work is for what takes longer than a search.
_PATIENCE = 3000

_SEARCHING = message("Search", "Searching the texts …")


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A place in a document: the clause that holds it, and the words around what was found."""

    node: str
    language: str
    clause: str
    text: str


@dataclass(frozen=True, slots=True)
class Group:
    """What was found in one document: how often in all, and the best places."""

    document: str
    title: str
    count: int
    places: tuple[FoundPlace, ...]


def grouped(
    library: OpenLibrary, hits: Sequence[SearchHit], language: Language, limits: SearchLimits = FEW
) -> list[Group]:
    """Put places together by document, the document with the best place first."""
    by_document: dict[str, list[SearchHit]] = {}
    for hit in hits:
        by_document.setdefault(hit.document, []).append(hit)
    found = []
    for identity, places in list(by_document.items())[: limits.documents]:
        document = library.session.peek(identity)
        if document is None:
            continue
        numbering = number(document)

        def clause(hit: SearchHit) -> str:
            line = line_of(document, hit.node)  # noqa: B023 - called in this round only
            if not line:
                return ""
            node = document.nodes[line]  # noqa: B023
            return " ".join(words_of(document, node, numbering, language)).strip()  # noqa: B023

        shown = [
            FoundPlace(hit.node, hit.language, clause(hit), " ".join(hit.text.split()))
            for hit in places[: limits.of_one]
        ]
        found.append(Group(identity, document.title(language), len(places), tuple(shown)))
    return found


class TextSearch(QObject):
    """Looks for words in all texts once typing rests.

    `reading`: the texts are about to be read, so what is being written should be saved. `found`
    carries the words and the groups.
    """

    reading = Signal()
    found = Signal(str, object)

    def __init__(
        self,
        library: OpenLibrary,
        tasks: Tasks,
        look: Appearance,
        parent: QObject,
        limits: SearchLimits = FEW,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._look = look
        self._limits = limits
        self._words = ""
        self._task: Task | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._start)

    def find(self, words: str) -> None:
        """Look for words in a moment; what was looked for before is given up."""
        self.stop()
        self._words = words.strip()
        if len(self._words) > 1 and self._library.is_open:
            self._timer.start()

    def stop(self) -> None:
        """Look for nothing any more; what is under way is not told, for nobody may be there."""
        self._timer.stop()
        self._words = ""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _start(self) -> None:
        self.reading.emit()
        words = self._words
        self._task = self._tasks.start(
            _SEARCHING,
            self._work(words),
            lambda groups: self._tell(words, groups),
            patience=_PATIENCE,
            refused=self._refused,
        )

    def _work(self, words: str) -> Work[list[Group]]:
        yield Progress(0, 0, _SEARCHING)
        hits = self._library.workspace.search.search(words, self._limits.places)
        yield Progress(0, 0, _SEARCHING)
        return grouped(self._library, hits, self._look.document_language, self._limits)

    def _tell(self, words: str, groups: Sequence[Group]) -> None:
        if words == self._words:
            self.found.emit(words, groups)

    def _refused(self, _problem: StudioError) -> None:
        """Leave the texts out: the library tells of what is wrong with it itself."""
