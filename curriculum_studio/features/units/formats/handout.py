"""What all handouts of a unit share: words, rows of forms, texts without anchors."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from curriculum_studio.core.document import Document
from curriculum_studio.core.headings import CLASS_LEVELS
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.languages import Language
from curriculum_studio.core.numbering import number
from curriculum_studio.core.payloads.unit import SectionRole
from curriculum_studio.features.units.formats.handout_vocabulary import HANDOUT
from curriculum_studio.features.units.formats.lesson_plan import ActivityWriter
from curriculum_studio.features.units.model.unit_parts import head_of, section_of
from curriculum_studio.render.blocks import (
    Block,
    HeadingBlock,
    ListItem,
    NodeText,
    ParagraphBlock,
    PrintedCell,
)
from curriculum_studio.render.flow import BlockBuilder

_WRITER_OPTIONS = "teacher_notes"


class Handout:
    """Makes the handouts of one unit in one language."""

    def __init__(
        self, bundle: ExportRequest, language: Language, options: Mapping[str, str]
    ) -> None:
        """Take the unit, the language, and what of it is wanted."""
        self.document: Document = bundle.document
        self.language: Language = language
        self.options = options
        self.numbering = number(self.document)
        self.flow = BlockBuilder(self.document, self.numbering, language)
        self.texts = self.flow.texts
        notes = options.get(_WRITER_OPTIONS) == "yes"
        self.activities = ActivityWriter(self.flow, bundle.library, with_notes=notes)
        self.flow.extend(
            {
                "activity": self.activities.activity,
                "aim": self.activities.aim,
                "step": self.activities.any_step,
                "teacher_note": self.activities.teacher_note,
            }
        )

    def word(self, name: str, **values: str) -> str:
        """Return words of a handout."""
        words = HANDOUT[name].get(self.language)
        return words.format_map(values) if values else words

    def said(self, words: str) -> ParagraphBlock:
        """Return words by rule as the text of a table cell."""
        return ParagraphBlock(self.texts.by_rule(words), "cell")

    def title(self, kind: str) -> Iterator[Block]:
        """Yield the two lines at the top: what it is, and the theme."""
        yield ParagraphBlock(self.texts.by_rule(self.word(kind)), "subtitle")
        yield ParagraphBlock(self.bare(self.texts.of(self.document.root)), "title")

    def sub(self, words: str) -> HeadingBlock:
        """Return a heading inside a handout."""
        return HeadingBlock(self.texts.by_rule(words), 3, scheme="sub", listed=False)

    def bare(self, text: NodeText) -> NodeText:
        """Return a text without its anchor, for what stands several times."""
        return replace(text, anchor="")

    def label(self, words: str, column: int = 0) -> PrintedCell:
        """Return the cell of a label."""
        return PrintedCell((self.said(words),), column, look="label")

    def row(self, label: str, content: Sequence[Block]) -> tuple[PrintedCell, ...]:
        """Return a row of a form: a label, and what stands behind it over the whole width."""
        return (self.label(label), PrintedCell(tuple(content), 1, columns=3))

    def pairs(self, *pairs: tuple[str, str]) -> tuple[PrintedCell, ...]:
        """Return a row of a form with two labels and their values."""
        cells: list[PrintedCell] = []
        for at, (label, words) in enumerate(pairs):
            cells += [self.label(label, 2 * at), PrintedCell((self.said(words),), 2 * at + 1)]
        return tuple(cells)

    @property
    def class_level(self) -> str:
        """The class in words."""
        return CLASS_LEVELS[head_of(self.document).class_level].get(self.language)

    def content(self, role: SectionRole, parent: str = "") -> tuple[Block, ...]:
        """Return what stands in a section, set as text of a table."""
        section = section_of(self.document, role, parent)
        if section is None:
            return ()
        blocks: list[Block] = []
        for block in self.flow.blocks(self.document.children_of(section.id)):
            if isinstance(block, ParagraphBlock) and block.role == "body":
                blocks.append(ParagraphBlock(self.bare(block.text), "cell"))
            elif isinstance(block, ParagraphBlock | ListItem):
                blocks.append(replace(block, text=self.bare(block.text)))
            else:
                blocks.append(block)
        return tuple(blocks)
