"""Waits for review copies and answers, so that what works with them is loaded with the first."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from curriculum_studio.workbench.context import AppContext

if TYPE_CHECKING:  # loaded with the first review copy or answer
    from curriculum_studio.features.review.window.copies.review_copies import ReviewCopiesController
    from curriculum_studio.features.sharing.window.received_packages import Receiving


def build(desk: AppContext) -> "CopiesWatch":
    """Let files of rounds and answers come to those who take them, and copies get their bar."""
    return CopiesWatch(desk)


class CopiesWatch(QObject):
    """Calls for what works with review copies as soon as there is something to do for it."""

    def __init__(self, desk: AppContext) -> None:
        super().__init__(desk.window)
        self._desk = desk
        takers = cast("Receiving", desk.capability("receiving")).takers
        takers["review"] = lambda path, package: self._copies().take_copy(path, package)
        takers["answer"] = lambda path, package: self._copies().take_answer(path, package)
        desk.tabs.changed.connect(self._front_changed)

    def _copies(self) -> "ReviewCopiesController":
        return cast("ReviewCopiesController", self._desk.capability("reviewing_copy"))

    def _front_changed(self) -> None:
        if any(view.comments_only for view in self._desk.tabs):
            self._copies()
