"""What the verb does that writes the papers of a term."""

from collections.abc import Sequence
from pathlib import Path

from curriculum_studio import clock
from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.option_types import also_of, languages_of
from curriculum_studio.console.output import Output
from curriculum_studio.console.results import Result, WrittenFiles
from curriculum_studio.features.term_folder.service import FORMATS, TermPapers
from curriculum_studio.i18n import StudioError, message


class WrittenTerm(WrittenFiles):
    """The papers of a term; `gaps` are what is missing."""

    gaps: tuple[str, ...] = ()

    def tell(self, output: Output) -> None:
        """Write the paths, and what is missing as notes."""
        super().tell(output)
        if self.gaps:
            said = message("CommandLine", "Missing: {count}; the list in the folder names all.")
            output.note(said.fill(count=len(self.gaps)))


def term_folder(
    context: ConsoleContext,
    *,
    out: Path,
    units: Sequence[str],
    lang: str,
    formats: str,
    also: str,
) -> Result:
    """Write the papers of the term of today, or of the units that are named."""
    wanted = tuple(each.strip() for each in (formats or "docx").split(","))
    if set(wanted) - set(FORMATS):
        raise StudioError(
            message("CommandLine", "The papers of a term cannot be written as {format}.").fill(
                format=formats
            ),
            remedy=message("CommandLine", "Choices: {choices}.").fill(choices=", ".join(FORMATS)),
        )
    with context.reading() as application:
        folders = application.term_folders
        entries = application.session.entries()
        chosen = tuple(found(entries, each).id for each in units) or folders.units_of(clock.today())
        first = application.session.document(chosen[0]) if chosen else None
        language = languages_of(lang)[0] if lang else first.root.lead if first else "zh"
        more = also_of(also)
        context.leave_out(application.exporter.names(chosen, more), more)
        papers = TermPapers(chosen, language, wanted, more)
        made = context.output.work(folders.write(papers, out))
    return WrittenTerm(files=tuple(map(str, made.files)), gaps=made.gaps)
