"""Going where a reference leads, and back again."""

from curriculum_studio.core.languages import Language
from curriculum_studio.editor.view.command_context import CommandContext

#: So many places are remembered to go back to.
_KEPT = 50


class ReferenceNavigation:
    """Follows references of one page."""

    def __init__(self, desk: CommandContext) -> None:
        """Take the page."""
        self._desk = desk
        self._places: list[tuple[str, Language, int]] = []

    def can(self, name: str) -> bool:
        """Whether there is a reference at the caret whose target is there, or a way back."""
        if name == "go_back":
            return bool(self._places)
        return self._target() in self._desk.document.nodes

    def run(self, name: str) -> None:
        """Go there, or back."""
        if name == "go_back":
            self._back()
        else:
            self.follow(self._target())

    def follow(self, target: str) -> None:
        """Go to a node, and remember from where."""
        desk = self._desk
        if target not in desk.document.nodes:
            return
        here = (desk.caret.node, desk.language, desk.place)
        if desk.go(target, desk.language, 0):
            self._places = [*self._places[-_KEPT:], here]
            desk.view.walker.make_room_below()

    def _target(self) -> str:
        """Return what the reference at the caret leads to, empty if there is none."""
        desk = self._desk
        if not desk.caret.active:
            return ""
        at = desk.place
        for mark in desk.caret.editor.content().marks:
            if mark.kind in {"ref", "term", "footnote"} and mark.start <= at <= mark.end:
                return mark.value
        return ""

    def _back(self) -> None:
        while self._places:
            node, language, at = self._places.pop()
            if node in self._desk.document.nodes:
                self._desk.go(node, language, at)
                self._desk.view.walker.make_room_below()
                return
