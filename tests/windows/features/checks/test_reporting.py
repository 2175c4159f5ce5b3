"""Findings and waivers as files, by the commands of the menu."""

from io import BytesIO

import openpyxl
from docx import Document as WordFile
from PySide6.QtWidgets import QFileDialog

from tests.windows.conftest import entry_of


def test_what_was_found_is_written_where_somebody_wants_it(small, tmp_path, monkeypatch):
    small.desk.library.show(entry_of(small, "standard"))
    asked = []

    def answer(_parent, title, start, kinds):
        asked.append((title, kinds))
        return str(tmp_path / f"{len(asked)}{start[start.rindex('.') :]}"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    for command in ("checks.report", "checks.workbook", "checks.waivers"):
        small.commands.run(command)
    report, workbook, waivers = (
        (tmp_path / name).read_bytes() for name in ("1.docx", "2.xlsx", "3.docx")
    )
    assert WordFile(BytesIO(report)).tables
    assert len(openpyxl.load_workbook(BytesIO(workbook)).worksheets) == 3
    assert WordFile(BytesIO(waivers)).paragraphs
    assert len({title for title, _ in asked}) == 2
