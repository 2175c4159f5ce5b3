"""What the verb sample does."""

from pathlib import Path

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.console.context import ConsoleContext, make_folder
from curriculum_studio.console.results import MadeLibrary, Result
from curriculum_studio.core.kinds import is_standard, is_unit
from curriculum_studio.languages import Language
from curriculum_studio.spreadsheet.vocabulary import UNITS


def sample(context: ConsoleContext, *, more_units: bool, folder: Path | None) -> Result:
    """Fill a library with the samples, making it if there is none; export them if wanted.

    `more_units`: further theme units come, too.
    """
    written: list[str] = []
    with context.writing(create=True) as application:
        application.sample_work.fill(application.session, context.reading_language)
        if more_units:
            application.samples.add_more_units(application.session)
        if folder is not None:
            make_folder(folder)
            for name, identities, format_name, languages in _drafts(application):
                work = application.exporter.export(
                    identities, format_name, folder / name, languages, {}
                )
                written.append(str(context.output.work(work)))
    return MadeLibrary(library=str(context.workspace), files=tuple(written))


Draft = tuple[str, list[str], str, tuple[Language, ...]]


def _drafts(application: Application) -> list[Draft]:
    """Return the files that show what the samples become: name, documents, format, languages."""
    documents = {each.id: each for each in application.samples.documents()}
    standards = [each for each in documents.values() if is_standard(each)]
    units = [each for each in documents.values() if is_unit(each)]
    drafts: list[Draft] = []
    for standard in standards:
        languages: tuple[tuple[Language, ...], ...] = (("zh",), ("en",), ("de",), ("zh", "en"))
        for chosen in languages:
            name = f"{_file_name(standard.title(chosen[0]))}-{'-'.join(chosen)}.docx"
            drafts.append((name, [standard.id], "docx", chosen))
        name = f"{_file_name(standard.title('zh'))}-zh.xlsx"
        drafts.append((name, [standard.id], "xlsx", ("zh",)))
    for unit in units:
        name = f"{_file_name(unit.title('zh'))}-zh.docx"
        drafts.append((name, [unit.id], "docx", ("zh",)))
    if units:
        name = f"{_file_name(UNITS['title']['zh'])}-zh.xlsx"
        drafts.append((name, [unit.id for unit in units], "xlsx", ("zh",)))
    return drafts


def _file_name(title: str) -> str:
    """Return a title as a name that every system takes."""
    kept = "".join(each if each.isalnum() or each in " -_" else " " for each in title)
    return "-".join(kept.split())[:80] or "document"
