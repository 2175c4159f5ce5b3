"""The tool that moves modules, on a small project of its own."""

import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

TOOL = Path(__file__).resolve().parents[2] / "tools" / "move.py"

FILES = {
    "curriculum_studio/__init__.py": '"""The program."""\n',
    "curriculum_studio/domain/__init__.py": '"""The core."""\n',
    "curriculum_studio/domain/xml.py": '"""Markup."""\n\n_log = 1\n\n\n'
    "def read(text: str) -> str:\n"
    '    """Read."""\n    return text * _log\n',
    "curriculum_studio/domain/place.py": '"""Places."""\n\n\nclass Place:\n    """A Place."""\n\n'
    '    def same(self) -> "Place":\n        """Return it."""\n        return self\n',
    "curriculum_studio/domain/small.py": '"""Small things. They are few."""\n\n'
    "from curriculum_studio.domain.place import Place\n\n_log = 2\n\n\ndef made() -> Place:\n"
    '    """Make."""\n    return Place() if _log else Place()\n',
    "curriculum_studio/window.py": '"""The window."""\n\n'
    "from importlib import import_module\n\n"
    "from curriculum_studio.domain import small, xml\n"
    "from curriculum_studio.domain.place import Place\n\n"
    '_HERE = "curriculum_studio.domain"\n\n\n'
    "def show(place: Place, xml_text: str) -> str:\n"
    '    """Show a Place, see `domain.xml`."""\n'
    '    import_module(f"{_HERE}.xml")\n'
    '    return f"{xml.read(xml_text)} {small.made()} {place}"\n',
    "tests/__init__.py": "",
    "tests/domain/__init__.py": "",
    "tests/domain/test_all.py": "from pathlib import Path\n\n"
    "from curriculum_studio import window\n"
    "from curriculum_studio.domain.place import Place\n\n"
    "ROOT = Path(__file__).resolve().parents[2]\n\n\n"
    "def test_it(monkeypatch):\n"
    '    assert (ROOT / "curriculum_studio" / "domain" / "xml.py").exists()\n'
    '    assert (ROOT / "tests/domain/test_all.py").exists()\n'
    '    monkeypatch.setattr("curriculum_studio.domain.xml._log", 3)\n'
    '    assert window.show(Place(), "a").startswith("aaa ")\n'
    '    monkeypatch.setattr(window.xml, "read", str.upper)\n'
    '    assert window.show(Place(), "a").startswith("A ")\n',
}

TABLE = """
[modules]
"domain.xml" = "ooxml.parts.markup"
"domain.place" = "core.place"
"domain.small" = "core.small"
[packages]
"core" = "The core."
"ooxml" = "Word."
"ooxml.parts" = "Parts."
[symbols]
"core.place:Place" = "Spot"
[merges]
"core.small" = "core.place"
[tests]
"tests/domain" = "tests/core/deep"
"""


@pytest.fixture
def project(tmp_path):
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools" / "moves.toml").write_text(TABLE, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("[tool.ruff]\nline-length = 100\n", encoding="utf-8")
    (tmp_path / ".gitignore").write_text("__pycache__/\n.pytest_cache/\n", encoding="utf-8")
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    return tmp_path


def moved(project, phase="all"):
    command = [sys.executable, TOOL, phase, "--root", project]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


def texts(project):
    return {
        path.relative_to(project).as_posix(): path.read_text(encoding="utf-8")
        for path in project.rglob("*.py")
    }


def test_what_is_moved_still_runs_and_a_second_run_changes_nothing(project):
    assert "by hand" not in moved(project)
    found = texts(project)
    assert "class Spot" in found["curriculum_studio/core/place.py"]
    assert "def made() -> Spot" in found["curriculum_studio/core/place.py"]
    assert "# They are few." in found["curriculum_studio/core/place.py"]
    assert "curriculum_studio/core/small.py" not in found
    assert not (project / "curriculum_studio" / "domain").exists()
    window = found["curriculum_studio/window.py"]
    assert "markup.read(xml_text)" in window
    assert "place: Spot, xml_text" in window
    assert "a Place, see `ooxml.parts.markup`" in window
    test = found["tests/core/deep/test_all.py"]
    assert "parents[3]" in test
    assert '"curriculum_studio" / "ooxml" / "parts" / "markup.py"' in test
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"]
    ended = subprocess.run(command, cwd=project, check=False, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stdout
    moved(project)
    assert texts(project) == found


@pytest.mark.campaign
def test_a_late_branch_is_mended_too(project):
    moved(project)
    late = project / "curriculum_studio" / "late.py"
    late.write_text(
        dedent('''\
            """Late."""

            from curriculum_studio.domain import small, xml
            from curriculum_studio.domain.place import Place as Here

            markup = xml.read("")
            there: Here = small.made()
        '''),
        encoding="utf-8",
    )
    moved(project)
    text = late.read_text(encoding="utf-8")
    assert "from curriculum_studio.ooxml.parts import markup as xml" in text
    assert "from curriculum_studio.core.place import Spot as Here" in text
    assert "there: Here = place.made()" in text


def test_a_mistake_in_the_table_stops_everything(project):
    table = project / "tools" / "moves.toml"
    table.write_text(TABLE.replace('"core.small"\n', '"core.place"\n', 1), encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, TOOL, "all", "--root", project],
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert ended.returncode == 1
    assert "wrong: 2 modules become core.place" in ended.stdout
    assert (project / "curriculum_studio" / "domain" / "xml.py").exists()
