"""The 55 real comments of ISO 80000-2 through the dialogs of the window and the command line."""

import io
from pathlib import Path

import pytest
from docx import Document as WordDocument
from lxml import etree
from PySide6.QtWidgets import QFileDialog

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.cli import main
from curriculum_studio.core.payloads.review import Recipient, ReviewRound
from curriculum_studio.features.review.formats.comment_forms.form_filling import fill
from curriculum_studio.features.review.formats.comment_forms.form_model import FormRow
from curriculum_studio.features.review.window.comment_dialogs import DecideDialog
from curriculum_studio.features.review.window.exchange.comment_export import CommentExportDialog
from curriculum_studio.features.review.window.exchange.comment_import import (
    CommentImportDialog,
    PlaceDialog,
)
from curriculum_studio.i18n import Message
from tests.features.review.formats.comment_forms.real import (
    FOLDER,
    needs_real_data,
    real_comments,
    template,
)
from tests.features.review.formats.comment_forms.test_iso_template import structure
from tests.windows.features.review.conftest import Table

pytestmark = [pytest.mark.real_data, needs_real_data]

#: The columns of the template, as the list of comments names them.
COLUMNS = (
    *("id", "line_number", "clause", "element", "type", "comments", "proposed_change"),
    "observations",
)
_FIELDS = ("number", "line", "clause", "element", "type", "comment", "proposal", "observation")

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def cells_of(content: bytes) -> list[list[str]]:
    """The rows of the one table of a filled template, read without any reader of ours."""
    (table,) = WordDocument(io.BytesIO(content)).tables
    return [[cell.text for cell in row.cells] for row in table.rows]


def shades_of(content: bytes) -> list[str]:
    (table,) = WordDocument(io.BytesIO(content)).tables
    rows = etree.fromstring(etree.tostring(table._tbl)).iter(f"{_W}tr")
    return ["".join(each.values()[-1] for each in row.iter(f"{_W}shd")) for row in rows]


@pytest.fixture(scope="module")
def real() -> list[dict[str, str]]:
    return real_comments() if FOLDER.is_dir() else []


@pytest.fixture
def filled(real, tmp_path) -> Path:
    """The blank template of ISO with the real comments."""
    rows = [
        FormRow({field: each[name] for field, name in zip(_FIELDS, COLUMNS, strict=True)})
        for each in real
    ]
    path = tmp_path / "comments.docx"
    path.write_bytes(fill(template(), "blank.docx", rows, {"date": "2026-03-01"}))
    expected = [[each[name] for name in COLUMNS] for each in real]
    assert cells_of(path.read_bytes()) == expected
    return path


@pytest.fixture
def library(tmp_path) -> Path:
    """A standard with the structure of ISO 80000-2, and a round that asked three bodies."""
    path = tmp_path / "source" / "iso.cstudio-db"
    path.parent.mkdir()
    application = open_application(path, create=True)
    document = structure()
    application.session.add(document, Message("Tests", "Fill"))
    asked = tuple(Recipient(organisation=each, prefix=each) for each in ("DE", "PL", "CC", "FR"))
    payload = ReviewRound(start="2026-01-01", end="2026-03-31", recipients=asked)
    application.rounds.begin(document.id, "DIS", payload)
    application.close()
    return path


def test_the_real_comments_through_the_dialogs(
    start, library, filled, real, qtbot, answer, monkeypatch, tmp_path
):
    table = Table(start(library, "en"))
    document = table.view.document

    def take(dialog):
        qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
        model = dialog.model
        assert (model.rowCount(), model.count, model.uncertain) == (55, 55, 9)
        assert [model.data(model.index(at, 0)) for at in range(55)] == [e["id"] for e in real]
        assert dialog.round.currentText() == "DIS"
        dialog.shown.setCurrentIndex(dialog.shown.findData("unplaced"))
        dialog.shown.activated.emit(dialog.shown.currentIndex())
        assert model.rowCount() == 9
        dialog.table.selectRow(0)
        answer(PlaceDialog, lambda place: place.wanted.setText("Clause 7") or place.found.count())
        dialog.placeRows.click()
        assert model.uncertain == 8
        return True

    answer(CommentImportDialog, take)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(filled)], ""))
    table.studio.commands.run("review.take")
    comments = table.comments
    assert [each.number for each in comments] == [each["id"] for each in real]
    placed = [each for each in comments if each.anchor.node]
    assert len(placed) == 47
    for each, row in zip(comments, real, strict=True):
        if row["clause"].isdigit():
            assert (
                table.view.content.nodes[each.anchor.node].text("en") == f"Clause {row['clause']}"
            )
    line = table.desk.bench.application.rounds.of(document)[0]
    assert {each.round for each in comments} == {line.id}
    assert [bool(each.answered) for each in line.payload.recipients] == [True, True, True, False]

    expected = [[each[name] for name in COLUMNS] for each in real]
    undecided = [at for at, each in enumerate(comments) if not each.decision]
    assert len(undecided) == 7
    table.show()
    first, second = undecided[:2]
    table.panel.bring(comments[first].id)
    table.panel.card.accept.click()
    answer(DecideDialog, lambda dialog: dialog.reason.setPlainText("See ISO 80000-1.") or True)
    table.panel.bring(comments[second].id)
    table.panel.card.notAccepted.click()
    expected[first][-1] = "Accepted."
    expected[second][-1] = "Not accepted. See ISO 80000-1."

    def give(dialog):
        dialog.choose("iso")
        dialog.language.setCurrentIndex(dialog.language.findData("en"))
        dialog.which.setCurrentIndex(dialog.which.findData("all"))
        dialog.target.setText(str(tmp_path / "answer.docx"))
        dialog.target.textEdited.emit(dialog.target.text())
        return True

    answer(CommentExportDialog, give)
    table.studio.commands.run("review.give")
    qtbot.waitUntil(lambda: not table.desk.tasks.busy)
    written = (tmp_path / "answer.docx").read_bytes()
    assert cells_of(written) == expected
    shaded = shades_of(written)
    assert [bool(each) for each in shaded] == [bool(each.decision) for each in table.comments]
    assert shaded[second].endswith("FF99CC")


def test_the_real_comments_on_the_command_line(library, filled, real, tmp_path, capsys):
    def run(*words: object) -> str:
        assert main.run([*map(str, words), "--workspace", str(library)]) == 0
        return capsys.readouterr().out

    run("import-comments", "ISO 80000-2", filled)
    written = tmp_path / "answer.docx"
    run("export-comments", "ISO 80000-2", "--out", written, "--form", "iso")
    assert cells_of(written.read_bytes()) == [[each[name] for name in COLUMNS] for each in real]
    # Given out and brought in again, nothing is new.
    again = run("import-comments", "ISO 80000-2", written, "--dry-run", "--language", "en")
    assert {line.split("\t")[1] for line in again.splitlines()} == {"unchanged"}
