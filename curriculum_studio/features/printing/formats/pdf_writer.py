"""What is printed of a document as a job for the process that makes its pages."""

from collections.abc import Iterator, Sequence

from curriculum_studio.core.emptiness import printed
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.numbering import number
from curriculum_studio.core.payloads.unit import UnitHead
from curriculum_studio.features.frameworks.formats.framework_docx import framework_outline
from curriculum_studio.features.printing.formats.page_data import (
    PageRun,
    PrintJob,
    families_of,
    job_data,
    page_runs,
)
from curriculum_studio.features.printing.formats.parallel_data import parallel_runs
from curriculum_studio.features.standards.formats.standard_docx import (
    ALTERNATING,
    ARRANGEMENT,
    creator_of,
)
from curriculum_studio.features.standards.formats.standard_print_model import (
    LISTS,
    standard_outline,
    whole_outline,
)
from curriculum_studio.features.standards.formats.standard_styles import parallel_look
from curriculum_studio.features.units.formats.unit_docx import printed_look, unit_or_part
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.languages import Language
from curriculum_studio.ooxml.writer.styles import gb_look, iso_look, profile_of, unit_look
from curriculum_studio.render.blocks import (
    Block,
    FigureBlock,
    PrintedOutline,
    TableBlock,
)

_BEGUN = Progress(0, 0, message("Printing", "Laying out the pages"))


def write_standard(bundle: ExportRequest) -> Work[bytes]:
    """Return the pages of a standard: by GB/T 1.1 in Chinese, ISO-like in English and German.

    Options are those of its Word file: `lists`, `arrangement`, `profile` and `layout.NAME`.

    Raises:
        StudioError: if no language is chosen.

    """
    yield _BEGUN
    languages = _languages(bundle)
    first = languages[0]
    if len(languages) == 1:
        look = gb_look(profile_of(bundle.options)) if first == "zh" else iso_look(first)
        outlines = [standard_outline(bundle, first)]
        runs = [*page_runs(outlines, [look])]
    else:
        alternating = bundle.options.get(ARRANGEMENT) == ALTERNATING
        look = parallel_look(first, len(languages), alternating=alternating)
        document = printed(bundle.document)
        lists = bundle.options.get(LISTS) == "yes"
        outlines = [
            whole_outline(document, number(document), each, lists=lists) for each in languages
        ]
        runs = [*parallel_runs(outlines, look, alternating=alternating)]
    return _job(bundle, outlines, runs, creator_of(bundle, first)).packed()


def write_unit(bundle: ExportRequest) -> Work[bytes]:
    """Return the pages of a theme unit, or of a part of it, each language after the other.

    Options are those of its Word file.

    Raises:
        StudioError: if no language is chosen, or there is no such part.

    """
    yield _BEGUN
    outlines = [unit_or_part(bundle, each) for each in _languages(bundle)]
    head = bundle.document.root.payload
    author = head.kindergarten if isinstance(head, UnitHead) else ""
    runs = [*page_runs(outlines, [printed_look(bundle, each.language) for each in outlines])]
    return _job(bundle, outlines, runs, author).packed()


def write_framework(bundle: ExportRequest) -> Work[bytes]:
    """Return the pages of a framework, or of a branch of it.

    Raises:
        StudioError: if no language is chosen, or there is no such branch.

    """
    yield _BEGUN
    outlines = [framework_outline(bundle, each) for each in _languages(bundle)]
    runs = [*page_runs(outlines, [unit_look(outline.language) for outline in outlines])]
    return _job(bundle, outlines, runs, "").packed()


def write_paper(outlines: Sequence[PrintedOutline]) -> bytes:
    """Return the pages of a paper: a report, minutes, a letter; one language after the other."""
    bundle = ExportRequest((), tuple(each.language for each in outlines), _no_attachment)
    runs = [*page_runs(outlines, [unit_look(outline.language) for outline in outlines])]
    return _job(bundle, outlines, runs, "").packed()


def _languages(bundle: ExportRequest) -> Sequence[Language]:
    if not bundle.languages:
        raise StudioError(message("WordExport", "Choose at least one language for the export."))
    return bundle.languages


def _job(
    bundle: ExportRequest, outlines: Sequence[PrintedOutline], runs: Sequence[PageRun], author: str
) -> PrintJob:
    title = outlines[0].title.plain.replace("\n", " ")
    looks = list(dict.fromkeys(run.look for run in runs))
    return PrintJob(
        job_data(title, author, outlines[0].language, runs),
        _pictures(bundle, outlines),
        families_of(looks),
        bundle.time,
    )


def _pictures(bundle: ExportRequest, outlines: Sequence[PrintedOutline]) -> dict[str, bytes]:
    """Return the pictures of outlines by their hash; what is lost is left out."""
    found: dict[str, bytes] = {}
    names = (
        name
        for outline in outlines
        for part in outline.parts
        for name in _picture_names(part.blocks)
    )
    for name in dict.fromkeys(names):
        try:
            found[name] = bundle.attachment(name)
        except (StudioError, OSError, KeyError):
            continue
    return found


def _picture_names(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, FigureBlock):
            yield from (each.attachment for each in block.pictures if each.attachment)
            yield from _picture_names(block.notes)
        elif isinstance(block, TableBlock):
            for row in block.rows:
                for cell in row:
                    yield from _picture_names(cell.blocks)


def _no_attachment(name: str) -> bytes:
    raise KeyError(name)
