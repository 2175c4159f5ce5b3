"""What the verb does that lays drafts in several languages side by side."""

from collections.abc import Sequence
from pathlib import Path

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.option_types import format_of, languages_of
from curriculum_studio.console.output import Output
from curriculum_studio.console.results import Result, Row
from curriculum_studio.features.alignment.model.aligned_drafts import AlignedDraft
from curriculum_studio.features.alignment.service import main_language
from curriculum_studio.i18n import message
from curriculum_studio.languages import Language


class AlignedDocument(Row):
    """The document that was made of drafts; `doubtful` of its rows should be looked at."""

    id: str
    title: str
    rows: int
    doubtful: int

    def tell(self, output: Output) -> None:
        """Write id and title."""
        output.line(f"{self.id}\t{self.title}")
        said = message("CommandLine", "Rows: {count}, of which doubtful: {doubtful}.")
        output.note(said.fill(count=self.rows, doubtful=self.doubtful))


def align(context: ConsoleContext, *, drafts: Sequence[str], out: Path | None, lang: str) -> Result:
    """Lay drafts side by side and keep the document that is made of them."""
    languages: Sequence[Language] = languages_of(lang) if lang else ()
    format_name = format_of("", out) if out is not None else ""
    with context.writing() as application:
        service = application.drafts
        chosen = [
            _draft(context, application, each, languages[at] if at < len(languages) else None)
            for at, each in enumerate(drafts)
        ]
        beside = service.beside(chosen)
        rows = context.output.work(service.align(beside))
        identity = service.lay(beside, rows)
        title = application.session.document(identity).title(context.reading_language)
        if out is not None:
            spoken = tuple(draft.language for draft in chosen)
            exporter = application.exporter
            context.output.work(exporter.export((identity,), format_name, out, spoken, {}))
    return AlignedDocument(
        id=identity, title=title, rows=len(rows), doubtful=sum(row.doubtful for row in rows)
    )


def _draft(
    context: ConsoleContext, application: Application, wanted: str, language: Language | None
) -> AlignedDraft:
    """Return a draft from a file, which stays out of the library, or from the library."""
    path = Path(wanted)
    if path.is_file():
        imported = context.output.work(application.importer.read(path, None, language))
        return AlignedDraft(imported.document, language or imported.document.root.lead)
    entry = found(application.session.entries(), wanted)
    document = application.session.document(entry.id)
    return AlignedDraft(document, language or main_language(document))
