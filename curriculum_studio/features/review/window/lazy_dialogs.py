"""Parts of review that nobody needs before something is asked of them."""

from collections.abc import Sequence
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.features.review.window.comment_index import CommentIndex
from curriculum_studio.workbench.context import AppContext

if TYPE_CHECKING:  # loaded on first use
    from curriculum_studio.features.review.window.commenting import Commenting
    from curriculum_studio.features.review.window.decisions import DecisionCommands
    from curriculum_studio.features.review.window.exchange.comment_export import (
        CommentExportController,
    )
    from curriculum_studio.features.review.window.exchange.comment_import import (
        CommentImportController,
    )

_REVIEW = "curriculum_studio.features.review.window"


class LazyDialogs(QObject):
    """Holds the comments of the library, and loads what works with them on first use."""

    def __init__(self, desk: AppContext) -> None:
        """Take the window."""
        super().__init__(desk.window)
        self._desk = desk
        self.book = CommentIndex(desk.bench, self)

    def _shown(self) -> Sequence[Comment]:
        """Return the comments that are listed, in their order."""
        raise NotImplementedError

    @cached_property
    def commenting(self) -> "Commenting":
        """Writing comments."""
        made: Commenting = import_module(f"{_REVIEW}.commenting").Commenting(self._desk, self.book)
        return made

    @cached_property
    def deciding(self) -> "DecisionCommands":
        """Decisions on comments."""
        made: DecisionCommands = import_module(f"{_REVIEW}.decisions").DecisionCommands(
            self._desk, self.book
        )
        return made

    @cached_property
    def taking(self) -> "CommentImportController":
        """Comments from files."""
        module = import_module(f"{_REVIEW}.exchange.comment_import")
        made: CommentImportController = module.CommentImportController(self._desk, self.book)
        return made

    @cached_property
    def giving(self) -> "CommentExportController":
        """Comments into files."""
        giving = import_module(f"{_REVIEW}.exchange.comment_export")
        made: CommentExportController = giving.CommentExportController(self._desk, self._shown)
        return made
