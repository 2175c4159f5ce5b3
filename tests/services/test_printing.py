"""LibreOffice as a process: found or missed, slow, broken, cancelled; and for real."""

import io
import json
import re
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from curriculum_studio.domain.languages import LANGUAGES
from curriculum_studio.exchange.bundle import Bundle
from curriculum_studio.exchange.formats import writer_entry
from curriculum_studio.services import printing
from curriculum_studio.services.making import content_of
from curriculum_studio.services.printing import as_pdf, find_office
from curriculum_studio.words import StudioError, finish
from tests.helpers.samples import FILES, samples_of

needs_office = pytest.mark.skipif(
    find_office() is None or shutil.which("pdftotext") is None,
    reason="LibreOffice or poppler is not installed",
)


# --- with a stand-in ----------------------------------------------------------------------------


@pytest.fixture
def office(tmp_path, monkeypatch):
    """Makes a program that stands in for LibreOffice; `argv` and `out` are there in its lines."""
    if sys.platform == "win32":
        pytest.skip("the stand-in is a script with a first line that names its program")

    def make(lines):
        script = tmp_path / "soffice"
        script.write_text(
            f"#!{sys.executable}\nimport sys, time, pathlib, subprocess\nargv = sys.argv\n"
            f"out = pathlib.Path(argv[argv.index('--outdir') + 1]) / 'document.pdf'\n{lines}\n"
        )
        script.chmod(0o755)
        monkeypatch.setattr(printing, "find_office", lambda: script)

    return make


def test_the_file_is_handed_over_and_the_pdf_comes_back(office):
    office("out.write_bytes(b'%PDF ' + pathlib.Path(argv[-1]).read_bytes())")
    assert finish(as_pdf(b"content")) == b"%PDF content"


def test_it_gets_a_profile_of_its_own_and_no_window(office):
    office("out.write_text('\\n'.join(argv))")
    said = finish(as_pdf(b"x", ".docx")).decode().splitlines()
    assert "--headless" in said
    profile = next(each for each in said if each.startswith("-env:UserInstallation="))
    folder = Path(said[-1]).parent
    assert profile.endswith(f"{folder.as_uri()}/profile")
    assert said[-1].endswith(".docx")
    assert not folder.exists()


def sentence(work):
    with pytest.raises(StudioError) as told:
        finish(work)
    assert told.value.remedy is not None
    return told.value.what.source


def test_missing_it_says_what_to_do(monkeypatch):
    monkeypatch.setattr(printing, "find_office", lambda: None)
    assert sentence(as_pdf(b"x")).startswith("This needs LibreOffice")


@pytest.mark.parametrize("lines", ["sys.exit(3)", "pass"])
def test_without_a_pdf_it_says_so(office, lines):
    office(lines)
    assert sentence(as_pdf(b"x")) == "LibreOffice could not make the PDF."


def test_a_program_that_cannot_be_started_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(printing, "find_office", lambda: tmp_path / "gone")
    assert sentence(as_pdf(b"x")) == "LibreOffice could not make the PDF."


def test_one_that_hangs_is_stopped(office):
    office("time.sleep(60)")
    begun = time.monotonic()
    assert sentence(as_pdf(b"x", longest=0.3)) == "LibreOffice took too long and was stopped."
    assert time.monotonic() - begun < 10


def test_cancelling_ends_it_and_what_it_started(office, tmp_path):
    mark = tmp_path / "alive"
    child = f"import time, pathlib; time.sleep(1.5); pathlib.Path({str(mark)!r}).touch()"
    ready = tmp_path / "ready"
    office(
        f"subprocess.Popen([sys.executable, '-c', {child!r}])\n"
        f"pathlib.Path({str(ready)!r}).touch()\ntime.sleep(60)"
    )
    work = as_pdf(b"x")
    while not ready.exists():
        next(work)
    work.close()
    time.sleep(2)
    assert not mark.exists()


def test_it_is_found_on_the_path_and_in_the_usual_places(tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setattr(printing, "_PLACES", (f"{tmp_path}/opt*/soffice", f"{tmp_path}/x"))
    monkeypatch.setenv("PROGRAMFILES", str(tmp_path / "pf"))
    assert find_office() is None
    for version in ("opt24.2", "opt25.2"):
        (tmp_path / version).mkdir()
        (tmp_path / version / "soffice").touch()
    assert find_office() == tmp_path / "opt25.2" / "soffice"
    windows = tmp_path / "pf" / "LibreOffice" / "program" / "soffice.exe"
    windows.parent.mkdir(parents=True)
    windows.touch()
    assert find_office() == windows
    monkeypatch.setattr(shutil, "which", lambda name: f"/bin/{name}")
    assert find_office() == Path("/bin/soffice")


# --- for real -----------------------------------------------------------------------------------


def texts(pdf, tmp_path):
    """The text of each page."""
    source = tmp_path / "made.pdf"
    source.write_bytes(pdf)
    command = ["pdftotext", "-layout", str(source), "-"]
    return subprocess.run(command, check=True, capture_output=True).stdout.decode().split("\f")[:-1]


def made(kind, format_name, language, **options):
    document = samples_of(kind)[0]
    bundle = Bundle((document,), (language,), FILES.get, options=options)
    return document, finish(content_of(writer_entry(format_name, kind), bundle))


@pytest.mark.libreoffice
@needs_office
def test_chinese_words_can_be_found_in_the_pdf_of_a_standard(tmp_path):
    document, pdf = made("standard", "pdf", "zh")
    pages = texts(pdf, tmp_path)
    assert 30 <= len(pages) <= 60
    whole = re.sub(r"\s", "", "".join(pages))
    for node in document.walk():
        if node.kind in {"clause", "annex", "table"}:
            cell = node.cell("zh")
            if not cell.marks:
                assert re.sub(r"\s", "", cell.text) in whole
    # Neither Kangxi radicals nor their supplement stand for common characters.
    assert re.findall("[\u2e80-\u2fdf]", whole) == []


@pytest.mark.libreoffice
@needs_office
def test_a_unit_becomes_a_pdf(tmp_path):
    document, pdf = made("unit", "pdf", "zh")
    pages = texts(pdf, tmp_path)
    assert 5 <= len(pages) <= 30
    assert document.title("zh") in re.sub(r"\s", "", "".join(pages))


@pytest.mark.libreoffice
@needs_office
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_contents_name_the_pages_on_which_the_headings_stand(tmp_path, language):
    """The number at the foot of the page on which a heading stands is that of the contents."""
    _, content = made("standard", "docx", language, pages="yes")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        fields = archive.read("word/document.xml").decode().count("PAGEREF")
    assert fields > 90
    pages = texts(finish(as_pdf(content)), tmp_path)
    feet = [page.strip().splitlines()[-1].strip() if page.strip() else "" for page in pages]
    told = {}
    for page in pages[1:6]:
        for line in page.splitlines():
            found = re.fullmatch(r"\s*((?:\d+|[A-D]\.\d+|\d+\.\d+)\s+\S.*?)\s*[.…·]+\s*(\w+)", line)
            if found:
                told[re.sub(r"\s", "", found[1])] = found[2]
    assert len(told) > 80
    wrong = []
    for heading, number in told.items():
        at = [
            foot
            for page, foot in zip(pages[4:], feet[4:], strict=True)
            for line in page.splitlines()
            if re.sub(r"\s", "", line) == heading
        ]
        if at and number not in at:
            wrong.append((heading, number, at))
    assert wrong == []
    assert json.dumps(feet).count('"I"') == 1
