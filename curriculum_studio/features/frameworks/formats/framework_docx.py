"""Word files of frameworks, made for reading: what exchange files cannot be."""

from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.payloads.framework import FrameworkHead
from curriculum_studio.features.frameworks.formats.framework_print_model import framework_outline
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.ooxml.writer.body import BodyWriter
from curriculum_studio.ooxml.writer.document import Built, PageSection, WordDocument
from curriculum_studio.ooxml.writer.numbering import Numbers
from curriculum_studio.ooxml.writer.page_styles import unit_look
from curriculum_studio.ooxml.writer.paper_styles import unit_styles

_STEP = 200


def write(bundle: ExportRequest) -> Work[bytes]:
    """Write a framework; several languages follow each other, each with pages of its own.

    Options: `branch`: the id or code of a goal: only it and what stands below it.

    Raises:
        StudioError: if no language is chosen, or there is no such goal.

    """
    if not bundle.languages:
        raise StudioError(message("WordExport", "Choose at least one language for the export."))
    look = unit_look(bundle.languages[0])
    outlines = [framework_outline(bundle, each) for each in bundle.languages]
    file = WordDocument(
        bundle, look, Numbers(look, of_unit=True), typed_footnotes=len(outlines) > 1
    )
    section = PageSection(look.page, "decimal", start=True)
    for at, outline in enumerate(outlines):
        if at:
            file.end_section(section)
        file.heads(outline.running_head)
        runs = file.run_writer(outline, outline.language if at else "")
        body = BodyWriter(runs, file.numbers, file.pictures, file.look, bound=at == 0)
        blocks = [block for part in outline.parts for block in part.blocks]
        for start in range(0, len(blocks), _STEP):
            file.add(body.blocks(blocks[start : start + _STEP]))
            yield Progress(
                at * len(blocks) + start,
                len(blocks) * len(outlines),
                message("WordExport", "Writing the Word file"),
            )
    head = bundle.document.root.payload
    author = head.publisher if isinstance(head, FrameworkHead) else ""
    styles = unit_styles(look)
    title = outlines[0].title.plain
    return Built(file, section, styles, title, author, bundle.languages).packed()
