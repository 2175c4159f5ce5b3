"""A damaged library: its sound documents are read out, or a backup takes its place."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from curriculum_studio.bootstrap.library_files import restore_damaged, salvage_library
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.locations import WORKSPACE_SUFFIX
from curriculum_studio.session.problems import WORDS, Damage, Salvaged, WorkspaceDamaged
from curriculum_studio.widgets.dialog import ask_target, file_kinds
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext


class SalvageController(QObject):
    """Asks for a damaged library and for a new one, and tells what is lost."""

    def __init__(self, context: AppContext) -> None:
        """Work in a window."""
        super().__init__(context.window)
        self._context = context

    def ask(self) -> None:
        """Ask which library is damaged, and where the new one shall be."""
        title = say(message("Recovery", "Choose the damaged library"))
        kinds = file_kinds(WORKSPACE_SUFFIX, ".cstudio-backup")
        chosen, _ = QFileDialog.getOpenFileName(self._context.window, title, "", kinds)
        if chosen:
            self.read_out(Path(chosen))

    def read_out(self, path: Path, then: Callable[[Path], object] | None = None) -> bool:
        """Ask where the documents of a damaged library shall be, and read them out.

        `then` hears of the new library when it is there. Returns whether somebody said where.
        """
        start = path.with_name(f"{path.stem}-2{WORKSPACE_SUFFIX}")
        where = say(message("Recovery", "Where the rescued documents should go"))
        target = ask_target(self._context.window, where, start, WORKSPACE_SUFFIX)
        if target is None:
            return False
        doing = message("Recovery", "Recovering documents")

        def work() -> Work[Salvaged]:
            yield Progress(0, 0, doing)
            return salvage_library(path, target)

        def told(done: Salvaged) -> None:
            if then is not None:
                then(target)
            self._tell(done, target)

        self._context.tasks.start(doing, work(), told)
        return True

    def put_back(self, path: Path, problem: StudioError) -> StudioError | None:
        """Ask for a backup of a library with a problem, and put it in its place; it is kept aside.

        Returns why it is not there if the backup is not good or another process has the library.
        """
        good = problem.backup if isinstance(problem, WorkspaceDamaged) else None
        title = say(message("Backup", "Choose a copy"))
        kinds = file_kinds(".cstudio-backup", WORKSPACE_SUFFIX)
        window = self._context.window
        chosen, _ = QFileDialog.getOpenFileName(window, title, str(good or path), kinds)
        try:
            if chosen:
                restore_damaged(path, Path(chosen))
        except StudioError as refused:
            return refused
        return None

    def _tell(self, done: Salvaged, target: Path) -> None:
        whole = sum(1 for each in done.documents if each.whole)
        words = message(
            "Recovery", "Documents recovered completely, into {place}: {whole} of {count}."
        ).fill(whole=whole, count=len(done.documents), place=str(target))
        if whole == len(done.documents) and not done.lost:
            self._context.notices.note(words)
            return
        lines = [each.title or each.id for each in done.documents if not each.whole]
        lines += [_line(each) for each in done.lost]
        sentence = message("Recovery", "The details name what is older or lost.")
        self._context.notices.defect([words, sentence], "\n".join(lines))


def _line(finding: Damage) -> str:
    parts = (say(WORDS[finding.what]), finding.title or finding.document, finding.place)
    return " · ".join(each for each in parts if each)
