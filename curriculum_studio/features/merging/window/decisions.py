"""Deciding in the window what a merge left to people.

Decisions are records of the document, so the board can be closed at any time; no stage is reached
with open ones. A dialog that has to be finished was refused: a meeting decides next week. Marks of
conflict on the page were too.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Touched
from curriculum_studio.core.personal_data import names_leaving
from curriculum_studio.features.merging.feature import DECISIONS_WATCH
from curriculum_studio.features.merging.formats.summary import WORDS
from curriculum_studio.features.merging.model.questions import Answer, Question, Questions
from curriculum_studio.features.merging.summaries import SUMMARIES, MergeSummaries
from curriculum_studio.features.merging.window.decisions_board import DecisionsBoard
from curriculum_studio.i18n import Message, Work, message
from curriculum_studio.languages import Language
from curriculum_studio.session.files import name_part, write_whole
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.childrens_names import may_leave
from curriculum_studio.workbench.context import AppContext

_KEY = "decisions:"


class MergeDecisions(QObject):
    """Shows the board of a document, and carries out what is chosen there."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        context.bench.changed.connect(self._changed)

    def show(self, document: str = "", counts: Message | None = None) -> None:
        """Show what is to be decided in a document, else in the one in front or the first one.

        `counts` says how much was merged by itself, where that has just happened.
        """
        self._context.notices.careful(lambda: self._show(document, counts))

    def _show(self, document: str, counts: Message | None) -> None:
        wanted = document or self._wanted()
        if not wanted or not self._context.tabs.commit():
            return
        board = self._context.tabs.show_board(_KEY + wanted, lambda: self._board(wanted))
        assert isinstance(board, DecisionsBoard)  # noqa: S101 - it was made here
        if counts is not None:
            board.tell_merged(counts)
        board.setFocus()

    def _wanted(self) -> str:
        waiting = DECISIONS_WATCH.of(self._context).counts
        target = self._context.library.target
        return target if target in waiting else next(iter(waiting), "")

    def _board(self, document: str) -> DecisionsBoard:
        context = self._context

        def read() -> tuple[Document, Questions, Sequence[Question]]:
            language = context.look.document_language
            merging = context.bench.application.merging
            reader = merging.reader(document, language)
            content = context.bench.session.document(document)
            return content, reader, merging.questions(document, language, reader)

        board = DecisionsBoard(document, read, context.look)
        board.answered.connect(self._answer)
        board.papered.connect(lambda: self.ask_summary(document))
        board.shown.connect(lambda node, language: self._lead_to(document, node, language))
        return board

    def _changed(self, changes: tuple[Touched, ...]) -> None:
        for each in changes:
            board = self._context.tabs.board_of(_KEY + each.document)
            if not isinstance(board, DecisionsBoard):
                continue
            if self._is_over(each):
                self._context.tabs.close_view(board)
            else:
                board.changed()

    def _is_over(self, change: Touched) -> bool:
        """Whether nothing is asked any more: the document went, or its merge was undone."""
        library = self._context.bench
        if change.whole and all(each.id != change.document for each in library.session.entries()):
            return True
        return bool(change.decisions) and not library.workspace.decisions.of(change.document)

    def _answer(self, answers: Sequence[Answer]) -> None:
        def act() -> None:
            if not self._context.tabs.commit():
                return
            self._context.bench.application.merging.decide_all(answers)
            if len(answers) > 1:
                note = message("Merging", "Decided: {count}").fill(count=len(answers))
                undo = (message("Merging", "Undo"), self._context.editing.take_back)
                self._context.notices.note(note, undo, perishable=True)

        self._context.notices.careful(act)

    def ask_summary(self, document: str = "") -> None:
        """Ask for a file, and write into it what the last merge of a document did."""
        self._context.notices.careful(
            lambda: self._ask_summary(document or self._context.library.target)
        )

    def _ask_summary(self, document: str) -> None:
        context = self._context
        if not document or not context.tabs.commit():
            return
        content = context.bench.session.document(document)
        if not may_leave(names_leaving(content), context.window):
            return
        language = content.written_in(context.look.document_language)
        name = name_part(f"{content.title(language)} {WORDS['kind'][language]}")
        kinds = {".docx": message("Merging", "Word file"), ".xlsx": message("Merging", "Workbook")}
        target, _ = QFileDialog.getSaveFileName(
            context.window,
            say(message("Merging", "Save the summary of the merge")),
            str(context.files.folder / f"{name}.docx"),
            ";;".join(f"{say(words)} (*{ending})" for ending, words in kinds.items()),
        )
        if not target:
            return
        path = Path(target)
        if path.suffix not in SUMMARIES:
            path = path.with_name(f"{path.name}.docx")
        summaries = context.bench.application.merge_summaries
        what = message("Merging", "Writing {name}").fill(name=path.name)
        context.tasks.start(what, _written(summaries, document, path, language), context.files.told)

    def _lead_to(self, document: str, node: str, language: str) -> None:
        def act() -> None:
            self._context.library.show(document)
            if node and self._context.view is not None:
                self._context.view.show_node(node, language)

        self._context.notices.careful(act)


def _written(
    summaries: MergeSummaries, document: str, path: Path, language: Language
) -> Work[Path]:
    content = yield from summaries.content(document, path.suffix, language)
    write_whole(path, content)
    return path
