"""LibreOffice as a process: found or missed, slow, broken, cancelled; with a stand-in for it."""

import shutil
import sys
import time
from pathlib import Path

import pytest

from curriculum_studio.features.publishing.service import libreoffice
from curriculum_studio.features.publishing.service.libreoffice import (
    as_docx,
    as_pdf,
    find_office,
    read_registry,
    windows_places,
)
from curriculum_studio.i18n import Catalogue, StudioError, finish


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
        monkeypatch.setattr(libreoffice, "find_office", lambda: script)

    return make


def test_the_file_is_handed_over_and_the_pdf_comes_back(office):
    office("out.write_bytes(b'%PDF ' + pathlib.Path(argv[-1]).read_bytes())")
    assert finish(as_pdf(b"content")) == b"%PDF content"


def test_who_waits_for_an_old_file_is_not_told_of_a_pdf(office, tmp_path):
    seen = tmp_path / "seen"
    office(
        f"while not pathlib.Path({str(seen)!r}).exists(): time.sleep(0.01)\n"
        "out.with_suffix('.docx').write_bytes(b'word')"
    )
    work = as_docx(b"old", ".wps")
    assert Catalogue().say(next(work).what) == "LibreOffice is reading the file"
    seen.touch()
    assert finish(work) == b"word"


def test_it_gets_a_profile_of_its_own_and_no_window(office):
    office("out.write_text('\\n'.join(argv))")
    said = finish(as_pdf(b"x", ".docx")).decode().splitlines()
    assert "--headless" in said
    profile = next(each for each in said if each.startswith("-env:UserInstallation="))
    folder = Path(said[-1]).parent
    assert profile.endswith(f"{folder.as_uri()}/profile")
    assert said[-1].endswith(".docx")
    assert not folder.exists()


#: Makes a profile unless there is one, and says which.
WITH_PROFILE = """
folder = argv[1].removeprefix('-env:UserInstallation=').removeprefix('file://')
mark = pathlib.Path(folder) / 'user' / 'mark'
mark.parent.mkdir(parents=True, exist_ok=True)
if not mark.exists():
    mark.write_text(str(time.time_ns()))
if pathlib.Path(argv[-1]).read_bytes() != b'bad':
    out.write_text(mark.read_text())
"""


def test_the_profile_that_was_made_first_is_used_again_until_something_fails(office):
    office(WITH_PROFILE)
    first = finish(as_pdf(b"x"))
    assert finish(as_pdf(b"y")) == first
    assert sentence(as_pdf(b"bad")) == "LibreOffice could not make the PDF."
    assert finish(as_pdf(b"z")) != first


def sentence(work):
    with pytest.raises(StudioError) as told:
        finish(work)
    assert told.value.remedy is not None
    return told.value.what.source


def test_missing_it_says_what_to_do(monkeypatch):
    monkeypatch.setattr(libreoffice, "find_office", lambda: None)
    assert sentence(as_pdf(b"x")).startswith("This needs LibreOffice")


@pytest.mark.parametrize("lines", ["sys.exit(3)", "pass"])
def test_without_a_pdf_it_says_so(office, lines):
    office(lines)
    assert sentence(as_pdf(b"x")) == "LibreOffice could not make the PDF."


def test_a_program_that_cannot_be_started_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(libreoffice, "find_office", lambda: tmp_path / "gone")
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


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other places, see below")
def test_it_is_found_on_the_path_and_in_the_usual_places(tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setattr(libreoffice, "_PLACES", (f"{tmp_path}/opt*/soffice", f"{tmp_path}/x"))
    assert find_office() is None
    for version in ("opt24.2", "opt25.2"):
        (tmp_path / version).mkdir()
        (tmp_path / version / "soffice").touch()
    assert find_office() == tmp_path / "opt25.2" / "soffice"
    monkeypatch.setattr(shutil, "which", lambda name: f"/bin/{name}")
    assert find_office() == Path("/bin/soffice")


def test_on_windows_the_registry_is_asked_first_then_folders_of_programs_and_other_drives(tmp_path):
    """Here the drive is a folder: what is found must be there."""
    asked = []

    def registry(root, key):
        asked.append((root, key))
        return str(tmp_path / "chosen" / "program") if root == "HKLM" else ""

    environment = {"PROGRAMFILES": str(tmp_path / "pf")}
    places = list(windows_places(environment, registry, [str(tmp_path / "d")]))
    assert asked == [(root, r"SOFTWARE\LibreOffice\UNO\InstallPath") for root in ("HKLM", "HKCU")]
    office = Path("LibreOffice", "program", "soffice.exe")
    assert places == [
        tmp_path / "chosen" / "program" / "soffice.exe",
        tmp_path / "pf" / office,
        tmp_path / "d" / "Program Files" / office,
        tmp_path / "d" / "LibreOffice" / office,
        tmp_path / "d" / office,
    ]


def test_a_key_that_is_not_there_names_no_folder():
    assert read_registry("HKCU", r"SOFTWARE\CurriculumStudio\no such key") == ""
