"""Word files of papers: reports, forms, minutes."""

from collections.abc import Iterator, Sequence

from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.ooxml.writer.body import BodyWriter
from curriculum_studio.ooxml.writer.document import Built, PageSection, WordDocument
from curriculum_studio.ooxml.writer.numbering import Numbers
from curriculum_studio.ooxml.writer.styles import (
    BOLD,
    KEEP,
    KEEP_LINES,
    WHOLE_WORDS,
    PageStyle,
    Style,
    color,
    outline_level,
    sized,
    unit_look,
)
from curriculum_studio.ooxml.writer.xml import border, first_line_indent, indent, justified, spacing
from curriculum_studio.render.blocks import Block, PrintedOutline

# --- styles -----------------------------------------------------------------------------------

#: What all headings have.
_HEADED = (KEEP, KEEP_LINES, WHOLE_WORDS)

#: Instances of numberings that the heading styles name.
_SECTIONS, _ACTIVITIES = 1, 2


def unit_styles(look: PageStyle) -> tuple[Style, ...]:
    """Return the styles of a unit beside the common ones."""
    return (*_headings(look), *_texts(look))


def _numbered(instance: int) -> str:
    return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{instance}"/></w:numPr>'


def _headings(look: PageStyle) -> tuple[Style, ...]:
    head = look.head.xml()
    accent = color(look.accent)
    line = f"<w:pBdr>{border('bottom', 8, look.accent, 3)}</w:pBdr>"
    return (
        Style("Subtitle", "Kind of document",
              (KEEP, spacing(before=0, after=40), justified("center")),
              (head, accent, *sized(22))),
        Style("DocumentTitle", "Document title",
              (KEEP, spacing(before=0, after=240, line=560), justified("center")),
              (head, *BOLD, *sized(40))),
        Style("Heading1", "heading 1",
              (*_HEADED, spacing(before=320, after=120), line, _numbered(_SECTIONS),
               outline_level(1)), (head, *BOLD, accent, *sized(26)), follow="Body"),
        Style("Heading2", "heading 2",
              (*_HEADED, spacing(before=120, after=140), _numbered(_ACTIVITIES),
               outline_level(2)), (head, *BOLD, *sized(28)), follow="Body"),
        Style("Heading3", "heading 3",
              (*_HEADED, spacing(before=200, after=80), outline_level(3)),
              (head, *BOLD, accent, *sized(22)), follow="Body"),
        Style("Unsorted", "Unsorted heading", (KEEP, spacing(before=240, after=120)),
              (head, *BOLD)),
    )  # fmt: skip


def _texts(look: PageStyle) -> tuple[Style, ...]:
    small = sized(look.small)
    accent = color(look.accent)
    speech = indent(left=360) if look.chinese else indent(left=340)
    quiet = first_line_indent(0, look.size)
    return (
        Style("Goals", "Linked goals", (indent(left=420), spacing(after=40, line=240)),
              (*sized(16), color("6B7671"))),
        Style("Phase", "Phase", (KEEP, spacing(before=80, after=20)),
              (look.head.xml(), *BOLD, accent, *small), "TableText"),
        Style("Speech", "What is said", (speech,), (), "TableText"),
        Style("Teacher", "For teachers", (
            f"<w:pBdr>{border('left', 18, look.accent, 6)}</w:pBdr>",
            '<w:shd w:val="clear" w:color="auto" w:fill="F4F8F6"/>',
            spacing(before=40, after=60), indent(left=420)), (), "TableText"),
        Style("Quiet", "In a list item", (quiet,)),
        Style("Source", "Flush left", (quiet, spacing(before=60, after=60))),
        Style("Signature", "Signature", (quiet, justified("right"))),
        Style("FrontHeading", "Front heading", (KEEP, spacing(before=240, after=120)),
              (look.head.xml(), *BOLD)),
    )  # fmt: skip


# --- file -------------------------------------------------------------------------------------


def write_paper(outlines: Sequence[PrintedOutline]) -> bytes:
    """Return a Word file of a paper; several languages follow each other on pages of their own.

    It carries no document of the library, so it is never taken for an edited draft.
    """
    languages = tuple(outline.language for outline in outlines)
    look = unit_look(languages[0])
    numbers = Numbers(look, of_unit=True)
    bundle = ExportRequest((), languages, _no_attachment)
    file = WordDocument(bundle, look, numbers)
    section = PageSection(look.page, "decimal", start=True)
    for body, blocks in bodies(file, outlines, section):
        file.add(body.blocks(blocks))
    title = outlines[0].title.plain
    return Built(file, section, unit_styles(look), title, "", languages).packed()


def bodies(
    file: WordDocument, outlines: Sequence[PrintedOutline], section: PageSection
) -> Iterator[tuple[BodyWriter, list[Block]]]:
    """Yield for each language, on pages of its own, what writes its blocks, and the blocks."""
    for at, outline in enumerate(outlines):
        if at:
            file.end_section(section)
        file.heads(outline.running_head)
        runs = file.run_writer(outline, outline.language if at else "")
        body = BodyWriter(runs, file.numbers, file.pictures, file.look, bound=at == 0)
        yield body, [block for part in outline.parts for block in part.blocks]


def _no_attachment(name: str) -> bytes:
    raise KeyError(name)
