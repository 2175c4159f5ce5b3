"""Word files of standards."""

from collections.abc import Iterator, Sequence

from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads.standard import FrontMatter
from curriculum_studio.features.standards.formats.parallel_columns import build_parallel
from curriculum_studio.features.standards.formats.standard_print_model import standard_outline
from curriculum_studio.features.standards.formats.standard_styles import standard_styles
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.ooxml.writer.body import BodyWriter
from curriculum_studio.ooxml.writer.cover import COVER_PAGE, CoverWriter
from curriculum_studio.ooxml.writer.document import Built, PageSection, WordDocument
from curriculum_studio.ooxml.writer.layout_profile import profile_of
from curriculum_studio.ooxml.writer.numbering import Numbers
from curriculum_studio.ooxml.writer.page_numbers import page_numbers
from curriculum_studio.ooxml.writer.page_styles import PageStyle, gb_look, iso_look
from curriculum_studio.render.blocks import Block, Outline

#: So many blocks are written between two reports of progress.
_STEP = 200


def write(bundle: ExportRequest) -> Work[bytes]:
    """Write a standard: by GB/T 1.1 in Chinese, ISO-like in English and German.

    Several languages stand side by side or below each other. Options: `pages`, a JSON object that
    says on which page each heading stands, by node id; `lists`: "yes" lists figures and tables;
    `arrangement`: "alternating" for languages below each other; `profile` and `layout.NAME`:
    settings of the layout; `version`, the version that is written.

    Raises:
        StudioError: if no language is chosen.

    """
    return (yield from built(bundle)).packed()


def built(bundle: ExportRequest, beside: WordDocument | None = None) -> Work[Built]:
    """Write the text of a standard, perhaps into the file of another state of it.

    Raises:
        StudioError: if no language is chosen.

    """
    if not bundle.languages:
        raise StudioError(message("WordExport", "Choose at least one language for the export."))
    if len(bundle.languages) > 1:
        return (yield from build_parallel(bundle, beside))
    return (yield from _build_one(bundle, bundle.languages[0], beside))


def _build_one(
    bundle: ExportRequest, language: Language, beside: WordDocument | None
) -> Work[Built]:
    profile = profile_of(bundle.options)
    look = gb_look(profile) if language == "zh" else iso_look(language)
    outline = standard_outline(bundle, language)
    file = WordDocument(bundle, look, Numbers(look), beside=beside)
    runs = file.run_writer(outline)
    file.heads(outline.running_head)
    body = BodyWriter(runs, file.numbers, file.pictures, look, pages=page_numbers(bundle.options))
    if outline.cover is not None:
        file.add([CoverWriter(runs, profile).cover(outline.cover)])
        file.end_section(PageSection(COVER_PAGE))
    yield from _write_parts(file, outline, body, look)
    return Built(
        file,
        PageSection(look.page, "decimal", start=True),
        standard_styles(look),
        outline.title.plain,
        creator_of(bundle, language),
        (language,),
    )


def _write_parts(
    file: WordDocument, outline: Outline, body: BodyWriter, look: PageStyle
) -> Work[None]:
    total = sum(len(part.blocks) for part in outline.parts)
    done = 0
    for at, part in enumerate(outline.parts):
        body.begin_part()
        for some in _portions(part.blocks):
            file.add(body.blocks(some))
            done += len(some)
            yield Progress(done, total, message("WordExport", "Writing the Word file"))
        if at < len(outline.parts) - 1:
            numbers = "upperRoman" if part.preliminary else "decimal"
            file.end_section(PageSection(look.page, numbers, start=True))


def _portions(blocks: Sequence[Block]) -> Iterator[Sequence[Block]]:
    for start in range(0, len(blocks), _STEP):
        yield blocks[start : start + _STEP]


def creator_of(bundle: ExportRequest, language: Language) -> str:
    """Return who the file names as its author: the issuer."""
    payload = bundle.document.root.payload
    if not isinstance(payload, FrontMatter):
        return ""
    return payload.issuer.get(language) or payload.issuer.zh
