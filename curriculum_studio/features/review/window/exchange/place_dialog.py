"""Saying by hand where a comment belongs: by number or by words."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.core.locators import Locators
from curriculum_studio.features.review.window.pick_dialog import PickDialog
from curriculum_studio.i18n import message


class PlaceDialog(PickDialog):
    """Asks for a place in a document: by number or by words."""

    def __init__(
        self,
        document: Document,
        places: Locators,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        """Take the document and who says its places."""
        super().__init__("place", message("TakeComments", "Place here"), parent)
        self._lines = list(_lines(document, places, language))
        self.show_lines()

    def lines(self, wanted: str) -> Iterable[tuple[str, str]]:
        """Yield nodes and where they stand: first those whose place begins like this."""
        begins = [each for each in self._lines if each[1].lower().startswith(wanted)]
        others = [each for each in self._lines if wanted in each[1].lower()]
        return dict.fromkeys([*begins, *others])


def _lines(document: Document, places: Locators, language: Language) -> list[tuple[str, str]]:
    """Return the places of a document with the beginnings of their texts."""
    found: list[tuple[str, str]] = []
    for node in document.walk():
        text = " ".join(node.best(language).text.split())
        if not text or node.kind in {"cell", "unit_line"}:
            continue
        said = places.say(node.id, language)
        place = " ".join(each for each in (said.clause, said.element) if each)
        found.append((node.id, f"{place}  {text[:60]}"))
    return found
