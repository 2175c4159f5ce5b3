"""Word files of papers: reports, forms, minutes."""

from collections.abc import Sequence

from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.ooxml.writer.body import BodyWriter
from curriculum_studio.ooxml.writer.document import Built, PageSection, WordDocument
from curriculum_studio.ooxml.writer.numbering import Numbers
from curriculum_studio.ooxml.writer.page_styles import unit_look
from curriculum_studio.ooxml.writer.paper_styles import unit_styles
from curriculum_studio.render.blocks import Outline


def write_paper(outlines: Sequence[Outline]) -> bytes:
    """Return a Word file of a paper; several languages follow each other on pages of their own.

    It carries no document of the library, so it is never taken for an edited draft.
    """
    languages = tuple(outline.language for outline in outlines)
    look = unit_look(languages[0])
    numbers = Numbers(look, of_unit=True)
    bundle = ExportRequest((), languages, _no_attachment)
    file = WordDocument(bundle, look, numbers)
    section = PageSection(look.page, "decimal", start=True)
    for at, outline in enumerate(outlines):
        if at:
            file.end_section(section)
        file.heads(outline.running_head)
        runs = file.run_writer(outline, outline.language if at else "")
        body = BodyWriter(runs, file.numbers, file.pictures, file.look, bound=at == 0)
        file.add(body.blocks([block for part in outline.parts for block in part.blocks]))
    title = outlines[0].title.plain
    return Built(file, section, unit_styles(look), title, "", languages).packed()


def _no_attachment(name: str) -> bytes:
    raise KeyError(name)
