"""Adding samples and frameworks to a library that was begun without them."""

from PySide6.QtWidgets import QDialog

from curriculum_studio.i18n import message
from curriculum_studio.widgets.dialog import ConfirmDialog
from curriculum_studio.workbench.context import AppContext

_NOTHING = message("Samples", "All of them are in the library already.")


class Additions:
    """Adds what comes with the program; what is there stays as it is."""

    def __init__(self, context: AppContext) -> None:
        self._context = context

    def ask_samples(self) -> None:
        """Say what the samples are, and add those that are not there."""
        dialog = ConfirmDialog(
            message("Samples", "Add the samples to this library?"),
            message(
                "Samples",
                "A standard and five theme units come, with what a group did with them: comments,"
                " a review round, try-outs, assessments. Your own documents stay as they are, and"
                " the samples can be deleted like all others.",
            ),
            message("Samples", "Add"),
            self._context.window,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._context.notices.careful(self._add_samples)

    def add_frameworks(self) -> None:
        """Add those frameworks that are not there."""
        self._context.notices.careful(self._add_frameworks)

    def add_more_units(self) -> None:
        """Add the theme units that do not come with the samples."""
        self._context.notices.careful(self._add_more_units)

    def _add_more_units(self) -> None:
        self._context.tabs.commit()
        application = self._context.bench.application
        self._tell(application.samples.add_more_units(application.session))

    def _add_samples(self) -> None:
        self._context.tabs.commit()
        application = self._context.bench.application
        before = len(application.session.entries())
        application.sample_work.fill(application.session, self._context.look.document_language)
        self._tell(len(application.session.entries()) - before)

    def _add_frameworks(self) -> None:
        self._context.tabs.commit()
        application = self._context.bench.application
        self._tell(application.samples.add_frameworks(application.session))

    def _tell(self, count: int) -> None:
        added = message("Samples", "Documents added: {count}").fill(count=count)
        self._context.notices.note(added if count else _NOTHING)
