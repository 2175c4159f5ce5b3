"""Findings and waivers as files, for those without the program."""

from pathlib import Path

from PySide6.QtCore import QObject

from curriculum_studio.core.languages import Language
from curriculum_studio.features.checks.formats.report import WORDS
from curriculum_studio.i18n import message
from curriculum_studio.session.files import name_part, write_whole
from curriculum_studio.widgets.dialog import ask_target
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext


class Reporting(QObject):
    """Asks for a file, and writes what was found in the document in front into it."""

    def __init__(self, desk: AppContext) -> None:
        super().__init__(desk.window)
        self._desk = desk

    def ask_report(self) -> None:
        """Ask for a Word file, and write the report, chapter by chapter."""
        self._ask(".docx")

    def ask_workbook(self) -> None:
        """Ask for a workbook, and write the report with filters."""
        self._ask(".xlsx")

    def _ask(self, ending: str) -> None:
        title = say(message("Checks", "Save the report of the checks"))
        target = self._asked(title, WORDS["kind"][self._language], ending)
        if target is not None:
            self._desk.notices.careful(lambda: self._write_report(target, ending))

    def ask_waivers(self) -> None:
        """Ask for a Word file, and write the list of waivers for the committee."""
        title = say(message("Checks", "Save the list of waivers"))
        target = self._asked(title, WORDS["waivers_kind"][self._language], ".docx")
        if target is not None:
            self._desk.notices.careful(lambda: self._write_waivers(target))

    @property
    def _language(self) -> Language:
        """The language of the file: one of the document."""
        view = self._desk.view
        known = self._desk.look.document_language
        return known if view is None else view.content.written_in(known)

    def _asked(self, title: str, kind: str, ending: str) -> Path | None:
        view = self._desk.view
        if view is None or not view.page.commit():
            return None
        name = name_part(f"{view.content.title(self._language)} {kind}")
        start = self._desk.files.folder / f"{name}{ending}"
        return ask_target(self._desk.window, title, start, ending)

    def _write_report(self, target: Path, ending: str) -> None:
        view, reports = self._desk.view, self._desk.bench.application.findings_reports
        if view is not None:
            write_whole(target, reports.content(view.document, ending, self._language))
            self._desk.files.told(target)

    def _write_waivers(self, target: Path) -> None:
        view, reports = self._desk.view, self._desk.bench.application.findings_reports
        if view is not None:
            write_whole(target, reports.committee_list(view.document, self._language))
            self._desk.files.told(target)
