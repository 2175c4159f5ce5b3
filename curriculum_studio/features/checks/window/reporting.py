"""Findings and waivers as files, for those without the program."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from curriculum_studio.core.personal_data import names_leaving
from curriculum_studio.features.checks.formats.report import WORDS
from curriculum_studio.features.publishing.window.papers import ask_paper
from curriculum_studio.i18n import message
from curriculum_studio.languages import Language
from curriculum_studio.render.paper import PaperWriter
from curriculum_studio.session.files import name_part, write_whole
from curriculum_studio.widgets.dialog import ask_target
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.childrens_names import may_leave
from curriculum_studio.workbench.context import AppContext


class Reporting(QObject):
    """Asks for a file, and writes what was found in the document in front into it."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context

    def ask_report(self) -> None:
        """Ask for a Word file or a PDF, and write the report, chapter by chapter."""
        reports = self._context.bench.application.findings_reports
        self._ask_paper(
            say(message("Checks", "Save the report of the checks")),
            WORDS["kind"][self._language],
            lambda *of: reports.content(of[0], ".docx", of[1], paper=of[2]),
        )

    def ask_workbook(self) -> None:
        """Ask for a workbook, and write the report with filters."""
        title = say(message("Checks", "Save the report of the checks"))
        name = self._name(WORDS["kind"][self._language])
        if name:
            start = self._context.files.folder / f"{name}.xlsx"
            target = ask_target(self._context.window, title, start, ".xlsx")
            if target is not None:
                self._context.notices.careful(lambda: self._write_workbook(target))

    def ask_waivers(self) -> None:
        """Ask for a Word file or a PDF, and write the list of waivers for the committee."""
        reports = self._context.bench.application.findings_reports
        self._ask_paper(
            say(message("Checks", "Save the list of waivers")),
            WORDS["waivers_kind"][self._language],
            lambda *of: reports.committee_list(of[0], of[1], paper=of[2]),
        )

    def _ask_paper(
        self, title: str, kind: str, make: Callable[[str, Language, PaperWriter], bytes]
    ) -> None:
        view, language, name = self._context.view, self._language, self._name(kind)
        if view is not None and name:
            identity = view.document
            ask_paper(self._context, title, name, lambda paper: make(identity, language, paper))

    @property
    def _language(self) -> Language:
        """The language of the file: one of the document."""
        view = self._context.view
        known = self._context.look.document_language
        return known if view is None else view.content.written_in(known)

    def _name(self, kind: str) -> str:
        """Return the name of a file without its ending; "" where nothing can be written."""
        view = self._context.view
        if (
            view is None
            or not view.page.commit()
            or not may_leave(names_leaving(view.content), self._context.window)
        ):
            return ""
        return name_part(f"{view.content.title(self._language)} {kind}")

    def _write_workbook(self, target: Path) -> None:
        view, reports = self._context.view, self._context.bench.application.findings_reports
        if view is not None:
            write_whole(target, reports.content(view.document, ".xlsx", self._language))
            self._context.files.told(target)
