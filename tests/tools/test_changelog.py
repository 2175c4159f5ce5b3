"""Fragments of what is new are well-formed, and become a release in all places that tell of it."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.tools.test_package_words import LANG, check_words

ROOT = Path(__file__).resolve().parents[2]
METAINFO = "packaging/linux/curriculum-studio.metainfo.xml"

CHANGELOG = """# Changelog

## [Unreleased]

### Added

- A page.

#### Tables

- Grids.

### Fixed

- A fault.

## [0.1.0] - 2026-01-02

### Added

- Everything.
"""


@pytest.fixture
def changelog(tool):
    return tool("changelog")


@pytest.fixture
def project(tmp_path):
    """What a release writes to, with two fragments."""
    for name in (METAINFO, "curriculum_studio/__init__.py", "tools/changelog.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG, encoding="utf-8")
    old = [{"version": "0.1.0", "date": "2026-01-02", "changes": []}]
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources/news.json").write_text(json.dumps(old), encoding="utf-8")
    (tmp_path / "changelog.d").mkdir()
    shutil.copy(ROOT / "changelog.d/README.md", tmp_path / "changelog.d")
    write(tmp_path, "widths.added.md", "Widths are kept,\nand & too.", "保留\n列宽 A。", "Breiten.")
    write(tmp_path, "old.removed.md", "Old verbs are gone.", "删除旧命令。", "Alte Befehle.")
    return tmp_path


def write(project, name, *texts):
    told = zip(("en", "zh", "de"), texts, strict=True)
    content = "\n\n".join(f"{language}: {text}" for language, text in told)
    (project / "changelog.d" / name).write_text(f"{content}\n", encoding="utf-8")


def run(project, *arguments):
    return subprocess.run(
        [sys.executable, "tools/changelog.py", *arguments],
        cwd=project,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def state(project):
    return {file: file.read_bytes() for file in project.rglob("*") if file.is_file()}


# --- those of this project --------------------------------------------------------------------


def test_fragments_are_well_formed_and_speak_as_the_program_does(changelog):
    for fragment in changelog.read_fragments(ROOT / "changelog.d"):
        texts = fragment.texts
        check_words([(texts["zh"], texts["en"], texts["de"])])


def test_news_are_those_of_the_releases():
    news = json.loads((ROOT / "resources/news.json").read_text(encoding="utf-8"))
    told = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    for release in news:
        assert f"## [{release['version']}] - {release['date']}\n" in told
        for change in release["changes"]:
            assert set(change) == {"kind", "en", "zh", "de"}


# --- a release --------------------------------------------------------------------------------


def test_a_release_stands_in_the_changelog_under_what_was_unreleased(project):
    assert run(project, "0.2.0", "--date", "2026-12-24").returncode == 0
    assert (project / "CHANGELOG.md").read_text(encoding="utf-8") == (
        "# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-12-24\n\n"
        "### Added\n\n- A page.\n- Widths are kept, and & too.\n\n#### Tables\n\n- Grids.\n\n"
        "### Removed\n\n- Old verbs are gone.\n\n### Fixed\n\n- A fault.\n\n"
        "## [0.1.0] - 2026-01-02\n\n### Added\n\n- Everything.\n"
    )
    assert [file.name for file in (project / "changelog.d").iterdir()] == ["README.md"]


def test_what_says_where_news_stand_stays_above_the_releases(project):
    told = CHANGELOG.replace("## [Unreleased]\n", "## [Unreleased]\n\nThey stand elsewhere.\n")
    (project / "CHANGELOG.md").write_text(told, encoding="utf-8")
    assert run(project, "0.2.0", "--date", "2026-12-24").returncode == 0
    assert (
        (project / "CHANGELOG.md")
        .read_text(encoding="utf-8")
        .startswith(
            "# Changelog\n\n## [Unreleased]\n\nThey stand elsewhere.\n\n"
            "## [0.2.0] - 2026-12-24\n\n### Added\n\n- A page.\n"
        )
    )
    assert run(project, "0.3.0").returncode == 1, "a paragraph is nothing to release"


def test_a_release_brings_its_news_in_three_languages(project):
    run(project, "0.2.0", "--date", "2026-12-24")
    newest, before = json.loads((project / "resources/news.json").read_text(encoding="utf-8"))
    assert before["version"] == "0.1.0"
    assert (newest["version"], newest["date"]) == ("0.2.0", "2026-12-24")
    assert newest["changes"][0] == {
        "kind": "added",
        "en": "Widths are kept, and & too.",
        "zh": "保留列宽 A。",
        "de": "Breiten.",
    }
    release = ET.parse(project / METAINFO).getroot().find("releases")[0]
    assert release.attrib == {"version": "0.2.0", "type": "development", "date": "2026-12-24"}
    chinese = [item.text for item in release.iter("li") if item.get(LANG) == "zh_CN"]
    assert chinese == ["保留列宽 A。", "删除旧命令。"]
    program = (project / "curriculum_studio/__init__.py").read_text(encoding="utf-8")
    assert '__version__ = "0.2.0"\n' in program


def test_the_next_release_begins_with_nothing(project):
    run(project, "0.2.0")
    before = state(project)
    answer = run(project, "0.3.0")
    assert answer.returncode == 1
    assert "nothing to release" in answer.stderr
    assert run(project, "0.2.0").returncode == 1
    assert state(project) == before
    write(project, "more.fixed.md", "More.", "更多。", "Mehr.")
    assert run(project, "0.3.0", "--date", "2027-01-01").returncode == 0
    told = (project / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## [0.3.0] - 2027-01-01\n\n### Fixed\n\n- More.\n\n## [0.2.0]" in told


def test_what_is_new_is_shown_and_nothing_written(project):
    before = state(project)
    answer = run(project)
    assert answer.stdout == (
        "### Added\n\n- Widths are kept, and & too.\n\n### Removed\n\n- Old verbs are gone.\n\n"
    )
    assert state(project) == before


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("widths.md", "en: A.\n\nzh: 一。\n\nde: A.", "NAME.KIND.md"),
        ("widths.better.md", "en: A.\n\nzh: 一。\n\nde: A.", "NAME.KIND.md"),
        ("x.added.md", "en: A.\n\nzh: 一。", "a paragraph each"),
        ("x.added.md", "en: A.\n\nen: B.\n\nzh: 一。\n\nde: A.", "should begin"),
        ("x.added.md", "A.\n\nzh: 一。\n\nde: A.", "should begin"),
        ("x.added.md", "en: \n\nzh: 一。\n\nde: A.", "should begin"),
    ],
)
def test_a_wrong_fragment_is_named_and_nothing_written(project, name, content, said):
    (project / "changelog.d" / name).write_text(content, encoding="utf-8")
    before = state(project)
    answer = run(project, "0.2.0")
    assert answer.returncode == 1
    assert name in answer.stderr
    assert said in answer.stderr
    assert state(project) == before


def test_what_is_no_version_is_refused(project):
    before = state(project)
    assert run(project, "next").returncode == 1
    assert state(project) == before
