"""What developers and packages install is locked: for every Python and system, with hashes."""

import importlib
import re
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
NEEDED = PROJECT["project"]["dependencies"]
EVERYTHING = [
    *NEEDED,
    *(text for extra in PROJECT["project"]["optional-dependencies"].values() for text in extra),
    *PROJECT["dependency-groups"]["dev"],
]
LOCKS = sorted((ROOT / "packaging").glob("requirements-*.lock"))

#: A version with the hashes of its files.
ENTRY = re.compile(
    r"^[\w.-]+==[^\n]*\\\n(?:    --hash=sha256:[0-9a-f]{64}(?: \\\n|\n))+", re.MULTILINE
)


@pytest.fixture
def lock(tool):
    return tool("lock")


def fitting(requirements, python, system):
    """What of some requirements holds for a Python and a system."""
    here = {
        "python_version": python,
        "python_full_version": f"{python}.0",
        "sys_platform": system,
        "platform_python_implementation": "CPython",
        "implementation_name": "cpython",
    }
    read = map(Requirement, requirements)
    return [each for each in read if each.marker is None or each.marker.evaluate(here)]


def versions(pins, python, system):
    """Package → its version; each stands there once."""
    found = fitting(pins, python, system)
    names = [canonicalize_name(each.name) for each in found]
    assert len(names) == len(set(names))
    return {
        name: str(each.specifier).removeprefix("==")
        for name, each in zip(names, found, strict=True)
    }


@pytest.mark.parametrize("system", ["linux", "win32"])
@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
def test_all_that_is_declared_is_locked(lock, python, system):
    locked = versions(lock.pinned(lock.DEVELOPMENT), python, system)
    wrong = [
        str(each)
        for each in fitting(EVERYTHING, python, system)
        if not each.specifier.contains(locked.get(canonicalize_name(each.name), "0"))
    ]
    assert wrong == [], "run `python3 dev.py lock`"


def test_nothing_is_locked_that_nobody_needs(lock, tool):
    """What went from pyproject.toml is still locked until somebody locks again."""
    system = "win32" if sys.platform == "win32" else "linux"
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    locked = set(versions(lock.pinned(lock.DEVELOPMENT), python, system))
    # The extra is not looked into: an older environment has it not.
    asked = [text for text in EVERYTHING if not text.startswith("psycopg")]
    needed = {part.name for part in tool("licences").parts_needed(asked)}
    extra = {"psycopg", "psycopg-binary", *(["tzdata"] if system == "win32" else [])}
    assert locked - needed == extra, "run `python3 dev.py lock`"


@pytest.mark.parametrize("name", ["LINUX", "WINDOWS"])
def test_packages_carry_the_versions_that_are_tested(lock, name):
    target = getattr(lock, name)
    python, system = target.pythons[0], {"LINUX": "linux", "WINDOWS": "win32"}[name]
    carried = versions(lock.pinned(target.lock), python, system)
    tested = versions(lock.pinned(lock.DEVELOPMENT), python, system)
    qt = {"pyside6-essentials", "shiboken6"}
    assert {carried[each] for each in qt} == {target.qt}
    assert {each: carried[each] for each in carried.keys() - qt} == {
        each: tested[each] for each in carried.keys() - qt
    }
    for each in fitting(NEEDED, python, system):
        assert each.specifier.contains(carried[canonicalize_name(each.name)]), each


def test_qt_of_python_3_11_is_one_that_does_not_abort(lock):
    """PySide6 6.12 aborts there after about a thousand signals."""
    locked = versions(lock.pinned(lock.DEVELOPMENT), "3.11", "linux")
    assert Version(locked["pyside6-essentials"]) < Version("6.12")


@pytest.mark.parametrize("file", LOCKS, ids=lambda file: file.stem)
def test_every_version_has_its_hashes_and_no_place(lock, file):
    text = file.read_text(encoding="utf-8")
    entries = ENTRY.findall(text)
    assert len(entries) == len(lock.pinned(file)) > 0
    comments = "".join(re.findall(r"^#.*\n", text, re.MULTILINE))
    assert "".join(entries) == text.removeprefix(comments), "there is something else"


def test_setup_begins_with_the_locked_pip(lock, monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT))
    entry = importlib.import_module("dev").lock_entry("pip")
    assert ENTRY.fullmatch(entry + "\n")
    assert entry.startswith("pip==")
