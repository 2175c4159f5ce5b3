"""The papers of a term are asked for and written beside other work."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QInputDialog

from curriculum_studio import clock
from curriculum_studio.features.term_folder.service import TermFolder, TermPapers
from curriculum_studio.i18n import message
from curriculum_studio.session.files import name_part
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.childrens_names import names_asked
from curriculum_studio.workbench.context import AppContext

_FORMATS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Word", ("docx",)),
    ("PDF", ("pdf",)),
    ("Word + PDF", ("docx", "pdf")),
)


class TermPapersWriter(QObject):
    """Asks where the papers of the term shall stand, and writes them."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context

    def ask(self) -> None:
        """Ask for formats and a place, and write the papers of the term into a new folder there."""
        self._context.notices.careful(self._ask)

    def _ask(self) -> None:
        context = self._context
        if not context.tabs.commit():
            return
        title = say(message("TermFolder", "Papers of the term"))
        label = say(message("TermFolder", "As which files?"))
        names = [name for name, _ in _FORMATS]
        chosen, fine = QInputDialog.getItem(context.window, title, label, names, 0, False)
        if not fine:
            return
        words = say(message("TermFolder", "Where should the folder of the term go?"))
        place = QFileDialog.getExistingDirectory(context.window, words, str(context.files.folder))
        if place:
            context.files.remember_folder(Path(place))
            self.write(Path(place), dict(_FORMATS)[chosen])

    def write(self, place: Path, formats: tuple[str, ...]) -> None:
        """Write the papers of the term of today into a new folder in a place."""
        folders = self._context.bench.application.term_folders
        language = self._context.look.document_language
        units = folders.units_of(clock.today())
        names = self._context.bench.application.exporter.names(units, {})
        asked = names_asked(names, self._context.window)
        if asked is None:
            return
        title = say(message("TermFolder", "Papers of the term"))
        folder = _free(place, name_part(f"{title} {clock.today()}"))
        work = folders.write(TermPapers(units, language, formats, asked), folder)
        what = message("TermFolder", "Writing the papers of the term")
        self._context.tasks.start(what, work, self._written)

    def _written(self, made: TermFolder) -> None:
        words = message("TermFolder", "Files: {files}. Missing: {gaps}; the list names them.")
        told = words.fill(files=len(made.files), gaps=len(made.gaps))
        self._context.files.told(made.files[0], told)


def _free(place: Path, name: str) -> Path:
    """Return a folder that is not there yet."""
    found, number = place / name, 2
    while found.exists():
        found, number = place / f"{name} {number}", number + 1
    return found
