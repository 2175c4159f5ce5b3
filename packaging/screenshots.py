"""Make pictures of the window: `python packaging/screenshots.py FOLDER [--language zh_CN] …`.

Opens the sample library in a scratch folder, without a screen, at 1366 x 768 pixels. Nothing of the
person who runs it is in the pictures: settings and reports go to the scratch folder as well.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

LANGUAGES = ("zh_CN", "en", "de")
THEMES = ("light", "dark")

#: Milliseconds until everything that comes by itself is there: counts, side panel, layouts.
PATIENCE = 900


@dataclass(frozen=True)
class Scene:
    """A picture: its name, and what brings the window into that state."""

    name: str
    arrange: Callable[[Any], None]


def first(studio: Any, kind: str, detail: str = "") -> str:
    """Return the id of the first document of a kind, with a detail if one is named."""
    entries = [each for each in studio.desk.bench.session.entries() if each.kind == kind]
    fitting = [each for each in entries if detail in each.detail]
    identity: str = (fitting or entries)[0].id
    return identity


def node_of(studio: Any, kind: str, words: str = "") -> str:
    """Return the first node of a kind in the document in front whose Chinese text has words."""
    nodes = studio.desk.view.content.walk()
    found: str = next(n.id for n in nodes if n.kind == kind and words in n.text("zh"))
    return found


def standard(studio: Any) -> None:
    """The standard in two languages, the caret in a provision."""
    desk = studio.desk
    desk.library.show(first(studio, "unit", "large"))
    desk.library.show(first(studio, "standard"))
    second = "de" if studio.look.language == "de" else "en"
    desk.viewing.show_languages(("zh", second))
    desk.show_panel("properties")
    desk.view.show_node(node_of(studio, "paragraph", "按月"))


def three_languages(studio: Any) -> None:
    """The standard in all languages; the docks are folded away."""
    standard(studio)
    studio.desk.viewing.show_languages(LANGUAGES_OF_TEXTS)


def unit(studio: Any) -> None:
    """A theme unit with the goals of an aim."""
    desk = studio.desk
    desk.library.show(first(studio, "standard"))
    desk.library.show(first(studio, "unit", "large"))
    desk.viewing.show_languages((studio.look.document_language,))
    desk.show_panel("goals")
    desk.view.show_node(node_of(studio, "aim"))


def first_steps(studio: Any) -> None:
    """What a new teacher sees after the start page."""
    unit(studio)
    studio.desk.show_panel("properties")
    studio.parts.checklist.begin()


def search(studio: Any) -> None:
    """Words found in all documents."""
    standard(studio)
    words = {"zh_CN": "能源", "en": "energy", "de": "Energie"}[studio.look.language]
    studio.desk.panel.begin_search(words)
    studio.desk.panel.search.returnPressed.emit()


def find(studio: Any) -> None:
    """Words found on the page, and what they would be replaced by."""
    standard(studio)
    words = {"zh_CN": "能源", "en": "energy", "de": "Energie"}[studio.look.language]
    finding = studio.desk.capability("finding")
    finding.begin(replacing=True)
    finding.bar.words.setText(words)
    finding.bar.ask_now()
    finding.bar.replacement.setText(
        {"zh_CN": "能耗", "en": "power", "de": "Strom"}[studio.look.language]
    )
