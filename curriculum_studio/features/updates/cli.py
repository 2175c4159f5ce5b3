"""What the verb about files of a release does: check-release."""

from pathlib import Path

from curriculum_studio.console.context import ConsoleContext
from curriculum_studio.console.output import Output
from curriculum_studio.console.results import Record, Result
from curriculum_studio.features.updates.service import checked
from curriculum_studio.i18n import message


class GenuineFile(Record):
    """A file that its publisher made: its name in the release, and the version."""

    name: str
    version: str

    def tell(self, output: Output) -> None:
        """Write both; say what they mean."""
        output.line(f"{self.name}\t{self.version}")
        output.note(message("CommandLine", "The file is as its publisher made it."))


def check_release(_context: ConsoleContext, *, file: Path, key: Path | None) -> Result:
    """Say whether a downloaded file is as its publisher made it."""
    genuine = checked(file, key)
    return GenuineFile(name=genuine.name, version=genuine.version)
