"""What people install is made of what it should be made of, and made the same every time."""

import importlib
import os
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def tool(monkeypatch):
    """Imports a module of the tools by its name."""
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    yield importlib.import_module
    for name in [each for each in sys.modules if each.partition("_")[0] == "package"]:
        del sys.modules[name]


@pytest.fixture
def dev(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT))
    yield importlib.import_module("dev")
    del sys.modules["dev"]


def test_an_unknown_product_is_named_with_those_there_are(tool, capsys):
    assert tool("package").main(["msi"]) == 2
    said = capsys.readouterr().err
    assert "msi" in said
    assert "wheel" in said


def test_a_command_that_fails_is_told_with_what_it_said(tool):
    common = tool("package_common")
    with pytest.raises(common.PackageError, match=r"no good(.|\n)*sorry"):
        common.run("no good", sys.executable, "-c", "import sys; sys.exit('sorry')")


def test_a_tool_that_is_missing_is_told_with_where_it_stands(tool):
    common = tool("package_common")
    with pytest.raises(common.PackageError, match="no-such-tool is not installed"):
        common.run("no good", "no-such-tool")


def test_tools_for_packages_are_wanted_by_nobody_else(dev):
    packages, tests, program = map(dev.listed_packages, ("packages", "tests", "program"))
    assert ["nsis"] in packages
    assert ["poppler-utils"] in tests
    assert ["libegl1"] in program
    names = [name for part in (packages, tests, program) for names in part for name in names]
    assert len(names) == len(set(names))


@pytest.mark.slow
def test_the_wheel_is_the_same_whenever_it_is_built(tool, tmp_path, monkeypatch):
    common = tool("package_common")
    monkeypatch.setattr(common, "OUT", tmp_path / "first")
    first = common.make_wheel()
    monkeypatch.setattr(common, "OUT", tmp_path / "second")
    mask = os.umask(0o077)
    try:
        second = common.make_wheel()
    finally:
        os.umask(mask)
    assert first.read_bytes() == second.read_bytes()
    assert [file.name for file in (tmp_path / "first").iterdir()] == [first.name]
    with zipfile.ZipFile(first) as archive:
        assert "curriculum_studio/__main__.py" in archive.namelist()


@pytest.mark.slow
def test_a_wheel_without_samples_is_no_good(tool, tmp_path, monkeypatch):
    common = tool("package_common")
    monkeypatch.setattr(common, "OUT", tmp_path)
    whole = common.make_wheel()
    common.clean_wheel_check(whole)
    poor = tmp_path / "poor" / whole.name
    poor.parent.mkdir()
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(poor, "w") as target:
        for entry in source.infolist():
            if "_resources/samples" not in entry.filename:
                target.writestr(entry, source.read(entry))
    with pytest.raises(common.PackageError, match="does not work"):
        common.clean_wheel_check(poor)
