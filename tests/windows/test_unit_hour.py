"""A scripted hour of a teacher: copy, aim, goal, photos, reuse, week plan, export, handing on."""

import shutil
import subprocess
import zipfile

import pytest
from PySide6.QtGui import QGuiApplication

from curriculum_studio.features.publishing.window.give_out import GiveOutSheet
from curriculum_studio.features.school_forms.feature import FORM_LIBRARY
from curriculum_studio.features.school_forms.window.form_library import FormDialog
from curriculum_studio.features.units.model import week_plan
from curriculum_studio.features.units.model.unit_parts import activities_of, head_of
from tests.features.school_forms.formats import looks
from tests.windows.unit_hour import Hour


@pytest.mark.parametrize("language", ["zh_CN", pytest.param("de", marks=pytest.mark.campaign)])
def test_an_hour_in_the_window(start, sample_file, tmp_path, monkeypatch, language):
    studio = start(sample_file, language=language)
    hour = Hour(studio, tmp_path, monkeypatch.setattr)
    done = {}
    for step in hour.steps():
        done[step] = hour.unit
        assert not studio.parts.banner.isVisible(), step
        assert studio.window.grab().width() > 0
    spoken = studio.look.document_language
    assert list(done)[-1] == "11-handed-on"
    copy = done["2-copied"]
    assert head_of(copy).class_level == "middle"
    assert all(n.payload.minutes <= 25 for n in activities_of(copy))
    aim = next(n for n in done["3-aim"].walk() if n.kind == "aim")
    assert aim.text(spoken).startswith({"zh": "愿意", "de": "Mag "}[spoken])
    linked = [len(n.payload.alignments) for n in (aim, done["4-aligned"].nodes[aim.id])]
    assert linked[1] == linked[0] + 1
    assert len([n for n in done["5-photos"].walk() if n.kind == "photo"]) == 2
    reused = next(n for n in activities_of(done["6-reused"]) if n.text("zh") == "影子搬家")
    assert reused.payload.taken_from
    entries = week_plan.by_spot(done["7-planned"])[week_plan.PlanSlot(1, 2, "group")]
    assert week_plan.entry_of(entries[0]).activity == reused.id
    letter, week = tmp_path / "letter.docx", tmp_path / "week.docx"
    with zipfile.ZipFile(letter) as file:
        words = {"zh": "照片使用知情同意书", "de": "Einwilligung in Fotoaufnahmen"}[spoken]
        assert words in file.read("word/document.xml").decode()
    with zipfile.ZipFile(week) as file:
        assert reused.best(spoken).text in file.read("word/document.xml").decode()
    (url,) = QGuiApplication.clipboard().mimeData().urls()
    assert url.fileName().endswith(".cstudio")
    QGuiApplication.clipboard().clear()
    # All of it is one line of steps back, to the copy as it was made; the copy itself stays.
    while studio.desk.bench.session.undo():
        titles = [e.title("zh") for e in studio.desk.bench.session.entries()]
        assert "垃圾分类小能手（中班）" in titles
    assert studio.desk.bench.session.undo_state.undo is None


@pytest.mark.campaign
@pytest.mark.libreoffice
def test_the_hour_ends_with_the_own_form_of_the_kindergarten_as_pdf(
    start, sample_file, tmp_path, monkeypatch, answer, qtbot
):
    if not shutil.which("pdftotext") or not shutil.which("soffice"):
        pytest.skip("needs LibreOffice and poppler")
    studio = start(sample_file)
    hour = Hour(studio, tmp_path, monkeypatch.setattr)
    for step in hour.steps():
        if step == "7-planned":
            break
    reused = next(n for n in activities_of(hour.unit) if n.text("zh") == "影子搬家")
    own = tmp_path / "我园教案.docx"
    own.write_bytes(looks.pairs())
    answer(FormDialog)
    FORM_LIBRARY.of(studio.desk).add(own, studio.window)
    target = tmp_path / "教案.pdf"

    def choose(dialog: GiveOutSheet) -> bool:
        dialog.choose("form-pdf")
        more = dialog.more.findChild(type(dialog._options["form-pdf"][0]))
        more.className.setText("中二班")
        more.activity.setCurrentIndex(more.activity.findData(reused.id))
        dialog.target.setText(str(target))
        return True

    answer(GiveOutSheet, choose)
    studio.desk.viewing.show_languages(("zh",))
    studio.commands.run("file.export")
    qtbot.waitUntil(lambda: target.exists() and not studio.desk.tasks.busy, timeout=60_000)
    told = subprocess.run(
        ["pdftotext", "-layout", target, "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "影子搬家" in told.replace(" ", "")
    assert "中二班" in told.replace(" ", "")
