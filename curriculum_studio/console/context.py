"""What every verb works with: the workspace that is meant, and the words."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from curriculum_studio.bootstrap.application import Application, open_application
from curriculum_studio.console.output import Output
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.session.problems import WorkspaceBusy, WorkspaceProtected


@dataclass(frozen=True, slots=True)
class ConsoleContext:
    """The place of the workspace, the output, and the language of the program."""

    workspace: Path
    output: Output
    language: str

    @property
    def reading_language(self) -> Language:
        """The language of documents that is nearest to the language of the program."""
        return next((each for each in LANGUAGES if self.language.startswith(each)), "en")

    @contextmanager
    def reading(self) -> Iterator[Application]:
        """Open the workspace for reading, as is possible beside an open window."""
        with self._opened(read_only=True, create=False) as application:
            yield application

    @contextmanager
    def writing(self, *, create: bool = False) -> Iterator[Application]:
        """Open the workspace for writing.

        Raises:
            StudioError: if there is none, or an open window writes to it.

        """
        with self._opened(read_only=False, create=create) as application:
            yield application

    @contextmanager
    def writing_if_free(self) -> Iterator[Application]:
        """Open the workspace for writing, or for reading if an open window writes to it."""
        try:
            application = open_application(self.workspace, create=False, read_only=False)
        except (WorkspaceBusy, WorkspaceProtected):
            application = open_application(self.workspace, create=False, read_only=True)
        try:
            yield application
        finally:
            application.close()

    @contextmanager
    def _opened(self, *, read_only: bool, create: bool) -> Iterator[Application]:
        application = open_application(self.workspace, create=create, read_only=read_only)
        try:
            yield application
        finally:
            application.close()
