"""The setup program takes away what it laid down and nothing else; the zip keeps data beside it."""

import re
import shutil
import subprocess
import zipfile
from pathlib import PureWindowsPath

import pytest

from curriculum_studio.shell.start import APP_ID


@pytest.fixture
def windows(tool):
    return tool("package_windows")


@pytest.fixture
def app(tmp_path, windows, monkeypatch):
    """A small program folder in place of the real one."""
    folder = tmp_path / "app"
    for name in ("pythonw.exe", "Lib/a.py", "Lib/deep/er/双碳 1.txt", "Lib/deep/b.dll"):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name, encoding="utf-8")
    windows.draw_icon(folder / "curriculum-studio.ico")
    monkeypatch.setattr(windows, "program_folder", lambda: folder)
    monkeypatch.setattr(windows, "OUT", tmp_path)
    return folder


def test_every_file_that_is_laid_down_is_taken_away_by_its_name(windows, app):
    files = windows.manifest(app)
    script = windows.file_script(app, files)
    laid, removed = script.split("!macroend\n!macro RemoveFiles")
    assert laid.count('File "') == removed.count('Delete "') == len(files) == 5
    assert r'Delete "$INSTDIR\Lib\deep\er\双碳 1.txt"' in removed
    for file in files:
        assert f'Delete "$INSTDIR\\{file}"' in removed


def test_folders_go_only_when_they_are_empty_and_the_deepest_first(windows, app):
    script = windows.file_script(app, windows.manifest(app))
    folders = re.findall(r'^RMDir "(.*)"$', script, re.MULTILINE)
    assert folders == [
        r"$INSTDIR\Lib\deep\er",
        r"$INSTDIR\Lib\deep",
        r"$INSTDIR\Lib",
    ]
    setup = (windows.WINDOWS / "setup.nsi").read_text(encoding="utf-8")
    assert "/r" not in re.findall(r"(?:RMDir|Delete)\s+(\S+)", script + setup)


@pytest.mark.parametrize("name", ['a"b', "a$b", "a`b"])
def test_a_name_that_means_something_else_to_the_installer_is_refused(windows, app, name):
    with pytest.raises(windows.PackageError, match="cannot write"):
        windows.file_script(app, [PureWindowsPath(name)])


def test_a_version_that_is_not_final_is_told_to_windows_in_numbers(windows):
    assert windows.numeric("1.2.0rc1") == "1.2.0.0"
    assert windows.numeric("0.10.3") == "0.10.3.0"
    assert windows.numeric("2.0") == "2.0.0.0"


def test_the_shortcut_has_the_name_that_the_window_tells_the_taskbar(windows):
    setup = (windows.WINDOWS / "setup.nsi").read_text(encoding="utf-8")
    assert f'!define APP_ID "{APP_ID}"' in setup


@pytest.mark.parametrize("script", ["setup.nsi", "start.nsi"])
def test_programs_of_nsis_say_everything_in_three_languages(windows, script):
    setup = (windows.WINDOWS / script).read_text(encoding="utf-8")
    said = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", setup, re.MULTILINE)
    languages = {"ENGLISH", "SIMPCHINESE", "GERMAN"}
    assert {name for name, _ in said} == set(re.findall(r"\$\((\w+)\)", setup))
    for name, _ in said:
        assert {language for each, language in said if each == name} == languages


@pytest.mark.skipif(shutil.which("makensis") is None, reason="not installed: nsis")
def test_a_version_that_is_not_final_becomes_a_setup_program(windows, app, tmp_path):
    made = windows.setup_program(app, "1.2.0rc1", tmp_path / "candidate.exe", quick=True)
    assert "1.2.0rc1".encode("utf-16-le") in made.read_bytes()


@pytest.mark.skipif(shutil.which("makensis") is None, reason="not installed: nsis")
def test_the_setup_program_is_the_same_whenever_it_is_made(windows, app):
    (made,) = windows.windows()
    first = made.read_bytes()
    (app / "pythonw.exe").touch()
    (made,) = windows.windows()
    assert made.read_bytes() == first
    assert first.startswith(b"MZ")


@pytest.mark.skipif(shutil.which("makensis") is None, reason="not installed: nsis")
def test_the_zip_starts_from_a_stick_and_keeps_its_data_there(windows, app):
    (made,) = windows.portable()
    first = made.read_bytes()
    with zipfile.ZipFile(made) as archive:
        names = archive.namelist()
        (top,) = {name.split("/")[0] for name in names}
        assert f"{top}/Data/portable" in names
        assert f"{top}/app/Lib/deep/er/双碳 1.txt" in names
        starter = archive.read(f"{top}/Curriculum Studio.cmd")
        program = archive.read(f"{top}/Curriculum Studio.exe")
    # The signature of a program for Windows stands where the old header points to, see
    # https://learn.microsoft.com/windows/win32/debug/pe-format
    place = int.from_bytes(program[0x3C:0x40], "little")
    assert program[place : place + 6] == b"PE\0\0\x64\x86", "for 64 bit"
    assert windows.VERSION.encode("utf-16-le") in program
    assert b'"%~dp0app\\pythonw.exe"' in starter
    assert starter.endswith(b"\r\n")
    windows.portable()
    assert made.read_bytes() == first


def test_the_version_of_the_carried_python_is_read_from_itself(windows, tmp_path):
    library = tmp_path / "python313.dll"
    said = "StringFileInfo\0ProductVersion\0\0" + "3.13.2\0" + "VarFileInfo"
    library.write_bytes(b"MZ\x90\xff" + said.encode("utf-16-le") + b"\xff\xd8")
    assert windows.product_version(library) == "3.13.2"
    library.write_bytes(b"MZ")
    with pytest.raises(windows.PackageError, match=r"python313\.dll does not say"):
        windows.product_version(library)


def test_the_icon_has_all_sizes(windows, tmp_path):
    windows.draw_icon(tmp_path / "icon.ico")
    with windows.Image.open(tmp_path / "icon.ico") as icon:
        assert {size for size, _ in icon.info["sizes"]} == set(windows.ICON_SIZES)
        icon.size = (256, 256)
        assert len(icon.convert("RGBA").getcolors(2**24)) > 10


@pytest.fixture
def signer(tmp_path):
    """A command that signs with a certificate of its own, and notes what it was handed."""
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    made = ("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2")
    who = ("-subj", "/CN=Example Association", "-addext", "extendedKeyUsage=codeSigning")
    subprocess.run(
        [*made, *who, "-keyout", key, "-out", certificate], check=True, capture_output=True
    )
    command = tmp_path / "sign"
    command.write_text(
        "#!/bin/sh\nset -e\n"
        f'echo "$1" >> {tmp_path}/signed\n'
        f'osslsigncode sign -certs {certificate} -key {key} -in "$1" -out "$1.signed" >/dev/null\n'
        'mv "$1.signed" "$1"\n',
        encoding="utf-8",
    )
    command.chmod(0o755)
    return command


@pytest.mark.skipif(
    any(shutil.which(name) is None for name in ("makensis", "osslsigncode", "openssl")),
    reason="not installed: nsis, osslsigncode or openssl",
)
def test_a_publisher_signs_the_setup_program_and_the_uninstaller(
    windows, app, signer, tmp_path, monkeypatch
):
    monkeypatch.setenv(windows.SIGN, str(signer))
    (made,) = windows.windows()
    look = ["osslsigncode", "verify", "-CAfile", tmp_path / "certificate.pem", "-in"]
    verified = subprocess.run([*look, made], capture_output=True, text=True, check=False)
    assert verified.returncode == 0, verified.stdout
    assert "Example Association" in verified.stdout
    signed = (tmp_path / "signed").read_text(encoding="utf-8").splitlines()
    assert [name.endswith(made.name) for name in signed] == [False, True], "the uninstaller first"
    whole = bytearray(made.read_bytes())
    whole[-4096 * 2] ^= 1
    made.write_bytes(whole)
    assert subprocess.run([*look, made], capture_output=True, check=False).returncode != 0
    monkeypatch.setenv(windows.SIGN, "false")
    with pytest.raises(windows.PackageError, match="could not be made"):
        windows.windows()
    assert not made.exists(), "no setup program that is not signed"
