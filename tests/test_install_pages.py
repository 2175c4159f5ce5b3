"""Pages for teachers name entries as the window does, and tell the same in each language."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from curriculum_studio.locations import resource_folder

DOCS = Path(__file__).resolve().parents[1] / "docs"
CATALOGUES = resource_folder("resources") / "i18n"

#: Language of a page → its catalogue.
PAGES = {"zh": "zh_CN", "en": "en", "de": "de"}


def entries(language):
    """What the window says in a language, without keys and dots behind it."""
    root = ET.parse(CATALOGUES / f"curriculum_studio_{language}.ts").getroot()
    return {plain(each.text or "") for each in root.iter("translation")}


def plain(text):
    """A text of the window as people read it: without the letter that opens it."""
    return re.sub(r"\(&\w\)|&", "", text).rstrip(" …")


def named_in(page):
    """The entries that a page names: bold, but for what begins a paragraph and ends in a dot."""
    bold = re.findall(r"\*\*(.+?)\*\*", page, re.DOTALL)
    paths = [re.sub(r"\s+", " ", each) for each in bold if not each.endswith((".", "。"))]
    return [plain(part.strip()) for path in paths for part in path.split("›")]


@pytest.mark.parametrize("language", PAGES)
def test_the_page_for_teachers_names_entries_as_the_window_does(language):
    page = (DOCS / f"install.{language}.md").read_text(encoding="utf-8")
    named = named_in(page)
    assert len(named) > 20
    known = entries(PAGES[language])
    assert [name for name in named if name not in known] == []


def test_the_pages_for_teachers_tell_the_same():
    pages = [(DOCS / f"install.{name}.md").read_text(encoding="utf-8") for name in PAGES]
    for wanted in (r"^#+ ", r"\*\*", r"`[^`]+`", r"^\d\. "):
        counts = {len(re.findall(wanted, page, re.MULTILINE)) for page in pages}
        assert len(counts) == 1, wanted


def test_an_entry_that_is_gone_is_seen():
    assert named_in("**With it.** Click **File › Gone …**") == ["File", "Gone"]
    assert "Gone" not in entries("en")
