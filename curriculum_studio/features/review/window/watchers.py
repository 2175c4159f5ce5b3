"""Wait for review copies and answers that come, so that their windows are loaded then."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from curriculum_studio.features.review.feature import COPIES
from curriculum_studio.features.sharing.feature import RECEIVING
from curriculum_studio.workbench.context import AppContext

if TYPE_CHECKING:  # loaded with the first review copy or answer
    from curriculum_studio.features.review.window.review_copies import ReviewCopiesController


class CopyWatcher(QObject):
    """Calls for what works with review copies as soon as there is something to do for it."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        takers = RECEIVING.of(context).takers
        takers["review"] = lambda path, package: self._copies().take_copy(path, package)
        takers["answer"] = lambda path, package: self._copies().take_answer(path, package)
        context.tabs.changed.connect(self._front_changed)

    def _copies(self) -> "ReviewCopiesController":
        return COPIES.of(self._context)

    def _front_changed(self) -> None:
        if any(view.comments_only for view in self._context.tabs):
            self._copies()
