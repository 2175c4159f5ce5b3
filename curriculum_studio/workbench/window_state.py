"""Which documents were open, where the caret was: kept per library on this computer."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from curriculum_studio.widgets.settings import Settings
from curriculum_studio.workbench.documents.tabs import DocumentTabs


@dataclass(frozen=True, slots=True)
class OpenDocument:
    """An open document and where its caret was."""

    document: str
    node: str = ""
    language: str = ""


class WindowState:
    """Writes and reads what was open."""

    def __init__(self, settings: Settings, workspace: Path) -> None:
        """Take where to keep it, and the library it belongs to."""
        self._settings = settings
        place = hashlib.sha256(str(workspace).encode()).hexdigest()[:12]
        self._name = f"open/{place}"
        #: Set while the library is open; who finds it at the start knows of an unexpected end.
        self.mark = f"running/{place}"

    def keep(self, tabs: DocumentTabs) -> None:
        """Remember the open documents, the one in front first."""
        views = [view for view in tabs if not view.version]
        front = tabs.current
        views.sort(key=lambda view: view is not front)
        lines = [
            ":".join((view.document, view.page.current_node, view.page.current_language))
            for view in views
        ]
        self._settings.set(self._name, lines)

    def places(self) -> list[OpenDocument]:
        """Return what was open, the one in front first."""
        found = []
        for line in self._settings.names(self._name):
            document, node, language = (*line.split(":"), "", "")[:3]
            found.append(OpenDocument(document, node, language))
        return found
