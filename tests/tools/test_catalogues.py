"""Compiling catalogues: what is missing or outdated, by itself and for every wheel."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = Path("resources") / "i18n"

#: What the wheel is built from, but for the package, of which a small part will do.
SOURCES = ("pyproject.toml", "LICENSE", "NOTICE", "curriculum_studio/__init__.py", "ui")


@pytest.fixture
def checkout(tmp_path):
    """A copy of the project as git keeps it: without compiled catalogues."""
    for name in (*SOURCES, "tools/catalogues.py"):
        source, target = ROOT / name, tmp_path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        copy = shutil.copytree if source.is_dir() else shutil.copy
        copy(source, target)
    compiled = shutil.ignore_patterns("*.qm")
    shutil.copytree(ROOT / CATALOGUES, tmp_path / CATALOGUES, ignore=compiled)
    return tmp_path


def compile_in(checkout, **variables):
    return subprocess.run(
        [sys.executable, "tools/catalogues.py", "--compile"],
        cwd=checkout,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )


def compiled(checkout):
    """The compiled catalogues, with when each was written."""
    files = (checkout / CATALOGUES).glob("*.qm")
    return {file.name: file.stat().st_mtime_ns for file in sorted(files)}


def test_what_is_missing_is_compiled(checkout):
    assert compile_in(checkout).returncode == 0
    assert {file.name for file in (checkout / CATALOGUES).iterdir()} == {
        f"curriculum_studio_{language}.{ending}"
        for language in ("zh_CN", "en", "de")
        for ending in ("ts", "qm")
    }


def test_only_what_is_outdated_is_compiled_anew(checkout):
    compile_in(checkout)
    for name in compiled(checkout):
        os.utime(checkout / CATALOGUES / name, (10**9, 10**9))
        os.utime((checkout / CATALOGUES / name).with_suffix(".ts"), (10**9, 10**9))
    before = compiled(checkout)
    german = checkout / CATALOGUES / "curriculum_studio_de.ts"
    german.write_text(german.read_text("utf-8").replace(">Version {", ">Fassung {"), "utf-8")
    compile_in(checkout)
    changed = {name for name, when in compiled(checkout).items() if when != before[name]}
    assert changed == {"curriculum_studio_de.qm"}
    content = german.with_suffix(".qm").read_bytes()
    assert "Fassung {number}".encode("utf-16-be") in content


def test_without_the_tools_of_qt_it_says_what_to_do(checkout):
    """As where a distribution has Qt for Python in a package of its own, without them."""
    (checkout / "site" / "PySide6").mkdir(parents=True)
    (checkout / "site" / "PySide6" / "__init__.py").touch()
    answer = compile_in(checkout, PYTHONPATH=str(checkout / "site"))
    assert answer.returncode != 0
    assert "lrelease" in answer.stderr
    assert "python3 dev.py setup" in answer.stderr
    assert "Traceback" not in answer.stderr
    assert compiled(checkout) == {}


def test_wheel_has_compiled_catalogues(checkout):
    options = ("--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", "made")
    command = [sys.executable, "-m", "pip", "wheel", *options, "."]
    subprocess.run(command, cwd=checkout, check=True)
    (wheel,) = (checkout / "made").glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        for ts in (ROOT / CATALOGUES).glob("*.ts"):
            inside = f"curriculum_studio/_resources/i18n/{ts.with_suffix('.qm').name}"
            assert archive.read(inside) == ts.with_suffix(".qm").read_bytes()
