"""Word files of theme units."""

from collections.abc import Sequence

from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads.unit import UnitHead
from curriculum_studio.features.units.formats.handouts import PART, PARTS, handout_outline
from curriculum_studio.features.units.formats.unit_print_model import unit_outline
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.ooxml.writer.body import BodyWriter
from curriculum_studio.ooxml.writer.document import Built, PageSection, WordDocument
from curriculum_studio.ooxml.writer.numbering import Numbers
from curriculum_studio.ooxml.writer.paper import unit_styles
from curriculum_studio.ooxml.writer.styles import unit_look
from curriculum_studio.render.blocks import Outline

_STEP = 100


def write(bundle: ExportRequest) -> Work[bytes]:
    """Write a theme unit; several languages follow each other, each with pages of its own.

    Options: `teacher_notes`: "yes" prints the notes for teachers, otherwise it is a handout;
    `persons`: "yes" prints who was present at deliberations; `version`, the version that is
    written; `part`: week, day, activity, materials or letter print that alone, `week`, `day` and
    `activity` say which of them.

    Raises:
        StudioError: if no language is chosen, or there is no such part.

    """
    return (yield from built(bundle)).packed()


def built(bundle: ExportRequest, beside: WordDocument | None = None) -> Work[Built]:
    """Write the text of a unit, perhaps into the file of another state of it.

    Raises:
        StudioError: if no language is chosen.

    """
    if not bundle.languages:
        raise StudioError(message("WordExport", "Choose at least one language for the export."))
    first = bundle.languages[0]
    look = unit_look(first)
    outlines = [_outline(bundle, each) for each in bundle.languages]
    several = len(outlines) > 1
    numbers = Numbers(look, of_unit=True)
    file = WordDocument(bundle, look, numbers, typed_footnotes=several, beside=beside)
    section = PageSection(look.page, "decimal", start=True)
    for at, outline in enumerate(outlines):
        if at:
            file.end_section(section)
        file.heads(outline.running_head)
        yield from _write_one(file, outline, at, outlines)
    head = bundle.document.root.payload
    author = head.kindergarten if isinstance(head, UnitHead) else ""
    return Built(
        file, section, unit_styles(look), outlines[0].title.plain, author, bundle.languages
    )


def _outline(bundle: ExportRequest, language: Language) -> Outline:
    part = bundle.options.get(PART, "")
    if not part:
        return unit_outline(bundle, language, bundle.options)
    if part not in PARTS:
        raise StudioError(
            message("WordExport", "A unit has no part {part} to print.").fill(part=part),
            remedy=message("WordExport", "Possible are: {parts}.").fill(parts=", ".join(PARTS)),
        )
    return handout_outline(bundle, language, bundle.options)


def _write_one(
    file: WordDocument, outline: Outline, at: int, outlines: Sequence[Outline]
) -> Work[None]:
    runs = file.run_writer(outline, outline.language if at else "")
    body = BodyWriter(runs, file.numbers, file.pictures, file.look, bound=at == 0)
    blocks = [block for part in outline.parts for block in part.blocks]
    total = len(blocks) * len(outlines)
    for start in range(0, len(blocks), _STEP):
        file.add(body.blocks(blocks[start : start + _STEP]))
        done = at * len(blocks) + min(start + _STEP, len(blocks))
        yield Progress(min(done, total), total, message("WordExport", "Writing the Word file"))
