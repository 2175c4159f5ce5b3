"""Rights in what goes with the program are told, and no question of them is handed on."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from curriculum_studio.features.frameworks.service import shipped_frameworks
from curriculum_studio.locations import FolderResources, resource_folder

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
RESOURCES = resource_folder("resources")
FRAMEWORKS = sorted((RESOURCES / "frameworks").glob("*.json"))

#: What hands a question of rights on to teachers, in each language.
HANDED_ON = re.compile(
    r"check before publishing|vor Veröffentlichung prüfen|公开使用前核对"
    r"|Rights? (are )?not confirmed|Rechte nicht bestätigt|权利未确认",
    re.IGNORECASE,
)
#: In catalogues and the manual the same words may speak of comments and translations, among
#: emission factors of a value.
UNCLEAR = re.compile(
    r"not confirmed|nicht bestätigt|未确认|from memory|aus dem Gedächtnis|凭记忆", re.IGNORECASE
)
OF_SOMETHING_ELSE = {"i18n", "factors", "manual"}

#: Words of FEE for its seven steps, which are not ours to hand on.
WORDS_OF_FEE = ("Eco Committee", "Sustainability Audit", "Environmental Review", "Eco Code")


def texts_of(folder):
    """The files in a folder that people read, with their text."""
    endings = {".json", ".ts", ".md", ".qss", ".svg"}
    for path in sorted(folder.rglob("*")):
        if path.suffix in endings:
            yield path, path.read_text(encoding="utf-8")


def test_no_question_of_rights_is_handed_on():
    found = list(texts_of(RESOURCES))
    assert len(found) > 30
    assert [path.name for path, text in found if HANDED_ON.search(text)] == []
    ours = [(path, text) for path, text in found if not OF_SOMETHING_ELSE & set(path.parts)]
    assert [path.name for path, text in ours if UNCLEAR.search(text)] == []


def test_a_question_that_is_handed_on_is_seen():
    before = "未确认，公开使用前核对 / Not confirmed, check before publishing"
    assert HANDED_ON.search(before)
    assert UNCLEAR.search(before)


@pytest.mark.parametrize("file", FRAMEWORKS, ids=lambda path: path.stem)
def test_a_framework_tells_its_ground_and_has_a_row(file):
    head = json.loads(file.read_text(encoding="utf-8"))["payload"]
    for field in ("licence", "note"):
        chinese, english, german = head[field].split(" / ")
        assert re.search(r"[\u4e00-\u9fff]", chinese)
        assert english.isascii() or "©" in english
        assert german != english
    assert head["source"]
    assert head["publisher"]
    rights = (DOCS / "rights.md").read_text(encoding="utf-8")
    assert f"| `{file.stem}` |" in rights


def test_every_folder_of_resources_has_its_rights():
    rights = (DOCS / "rights.md").read_text(encoding="utf-8")
    folders = sorted(path.name for path in RESOURCES.iterdir() if path.is_dir())
    assert "sheets" in folders
    assert [name for name in folders if f"`resources/{name}`" not in rights] == []


def test_steps_of_eco_schools_are_in_our_own_words():
    frameworks = shipped_frameworks(FolderResources(RESOURCES))
    (eco,) = [each for each in frameworks if each.root.payload.identifier == "eco-schools"]
    steps = {
        node.payload.code: node.cell("en").text
        for node in eco.walk()
        if node.kind == "goal" and node.payload.level == "step"
    }
    assert list(steps) == [f"S{number}" for number in range(1, 8)]
    said = " ".join(steps.values())
    assert [words for words in WORDS_OF_FEE if words in said] == []


def test_notice_goes_into_wheel_and_source():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert (ROOT / "NOTICE").read_text(encoding="utf-8").startswith("Curriculum Studio\nCopyright ")
    assert {"LICENSE", "NOTICE"} <= set(project["project"]["license-files"])
    source = project["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
    assert {"/LICENSE", "/NOTICE"} <= set(source)
