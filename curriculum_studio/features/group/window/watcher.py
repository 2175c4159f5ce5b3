"""Calls for what keeps a library in step with its group, where a library has one."""

from PySide6.QtCore import QObject

from curriculum_studio.features.group.feature import SHARING_STATUS
from curriculum_studio.features.group.place import PLACE
from curriculum_studio.workbench.context import AppContext


class GroupWatcher(QObject):
    """Looks into each library that is opened, without loading what belongs to groups."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        context.bench.opened.connect(self._opened)
        if context.is_open:
            self._opened()

    def _opened(self) -> None:
        if self._context.bench.workspace.settings.get(PLACE):
            SHARING_STATUS.of(self._context).follow()
