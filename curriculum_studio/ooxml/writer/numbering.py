"""Numbers that Word counts itself: headings, lists, notes. Makes numbering.xml.

Headings and annexes have one multilevel numbering each, bound to their styles. Every list, and
every group of notes, is a numbering of its own that begins anew.
"""

from curriculum_studio.core.kinds import is_footnote
from curriculum_studio.core.numbering import Label, label_text
from curriculum_studio.languages import Language
from curriculum_studio.ooxml.writer.styles import PageStyle
from curriculum_studio.ooxml.writer.xml import (
    attribute,
    indent,
    paragraph_properties,
    root,
    run_properties,
    tab_stops,
)
from curriculum_studio.render.blocks import ItemMarker, RemarkBlock
from curriculum_studio.render.vocabulary import remark_label
from curriculum_studio.values import dataclass

#: Instances that the heading styles name.
CLAUSE_NUMBERS, ANNEX_NUMBERS = 1, 2
LEVELS = 9


@dataclass(frozen=True, slots=True)
class NumberingLevel:
    """A level of a numbering; `text` shows %1 to %9, places are twentieths of a point.

    `gap` is what follows the number: tab, space or nothing.
    """

    form: str
    text: str
    left: int = 0
    hanging: int = 0
    tab: int = 0
    gap: str = "tab"
    run: tuple[str, ...] = ()
    style: str = ""

    def xml(self, at: int) -> str:
        """Return w:lvl."""
        style = f'<w:pStyle w:val="{self.style}"/>' if self.style else ""
        gap = "" if self.gap == "tab" else f'<w:suff w:val="{self.gap}"/>'
        places = indent(left=self.left, hanging=self.hanging)
        stops = tab_stops(("left", self.tab, "")) if self.tab else ""
        return (
            f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{self.form}"/>{style}{gap}'
            f'<w:lvlText w:val="{attribute(self.text)}"/><w:lvlJc w:val="left"/>'
            f"{paragraph_properties(places, stops)}{run_properties(*self.run)}</w:lvl>"
        )


class Numbers:
    """The numberings of a file; gives out the number by which paragraphs name them."""

    def __init__(self, look: PageStyle, *, of_unit: bool = False) -> None:
        """Begin with the numberings of headings, which come first in the part."""
        self._look = look
        self._abstracts: list[str] = []
        self._abstract_of: dict[tuple[str, ...], int] = {}
        self._instances: list[str] = []
        self._instance_of: dict[tuple[str, ...], int] = {}
        if of_unit:
            self.shared(("section", look.language), (self._section_level(look.language),))
            self.shared(("activity", look.language), (self._activity_level(look.language),))
        else:
            self.shared(("clause", look.language), self._clause_levels(bound=True))
            self.shared(("annex", look.language), self._annex_levels(look.language, bound=True))

    def shared(self, key: tuple[str, ...], levels: tuple[NumberingLevel, ...]) -> int:
        """Return the one instance of a numbering that never begins anew."""
        if key not in self._instance_of:
            abstract = self._abstract(key, levels)
            self._instances.append(f'<w:abstractNumId w:val="{abstract}"/>')
            self._instance_of[key] = len(self._instances)
        return self._instance_of[key]

    def counting(
        self, key: tuple[str, ...], levels: tuple[NumberingLevel, ...], sequence: str
    ) -> int:
        """Return the instance for a sequence, which counts from 1 by itself."""
        named = (*key, sequence)
        if named not in self._instance_of:
            abstract = self._abstract(key, levels)
            starts = "".join(
                f'<w:lvlOverride w:ilvl="{at}"><w:startOverride w:val="1"/></w:lvlOverride>'
                for at in range(len(levels))
            )
            self._instances.append(f'<w:abstractNumId w:val="{abstract}"/>{starts}')
            self._instance_of[named] = len(self._instances)
        return self._instance_of[named]

    def _abstract(self, key: tuple[str, ...], levels: tuple[NumberingLevel, ...]) -> int:
        if key not in self._abstract_of:
            at = self._abstract_of[key] = len(self._abstracts)
            inside = "".join(level.xml(place) for place, level in enumerate(levels))
            kind = "multilevel" if len(levels) > 1 else "singleLevel"
            self._abstracts.append(
                f'<w:abstractNum w:abstractNumId="{at}"><w:nsid w:val="{0x1C500000 + at:08X}"/>'
                f'<w:multiLevelType w:val="{kind}"/>{inside}</w:abstractNum>'
            )
        return self._abstract_of[key]

    def part(self) -> bytes:
        """Return numbering.xml."""
        instances = "".join(
            f'<w:num w:numId="{at}">{inside}</w:num>'
            for at, inside in enumerate(self._instances, start=1)
        )
        return root("w:numbering", "".join(self._abstracts) + instances, "w")

    # --- what is counted ----------------------------------------------------------------------

    def clauses(self, language: Language) -> int:
        """Return the numbering of clauses in a language; side by side each column has its own."""
        return self.shared(("clause", language), self._clause_levels(bound=False))

    def annexes(self, language: Language) -> int:
        """Return the numbering of annexes in a language."""
        return self.shared(("annex", language), self._annex_levels(language, bound=False))

    def sections(self, language: Language) -> int:
        """Return the numbering of the sections of a unit: 一、二、or 1, 2."""
        return self.shared(("section", language), (self._section_level(language),))

    def activities(self, language: Language) -> int:
        """Return the numbering of activities: 活动一, Activity 1."""
        return self.shared(("activity", language), (self._activity_level(language),))

    def items(self, marker: ItemMarker, sequence: str, language: Language, *, small: bool) -> int:
        """Return the numbering of a list."""
        key = ("list", marker, language, "small" if small else "")
        levels = self._list_levels(marker, language, small=small)
        if marker in {"dash", "dot"}:
            return self.shared(key, levels)
        return self.counting(key, levels, sequence)

    def entries(self, sequence: str, language: Language) -> int:
        """Return the numbering of a bibliography: [1], [2] …"""
        wide = 4 * self._look.han if self._look.chinese else 700
        level = NumberingLevel("decimal", "[%1]", wide if self._look.chinese else 500,
                      2 * self._look.han if self._look.chinese else 500, wide)  # fmt: skip
        return self.counting(("entries", language), (level,), sequence)

    def remarks(self, remark: RemarkBlock, language: Language) -> int:
        """Return the numbering that puts the label before notes, examples and table footnotes."""
        kind, number, sequence = remark.kind, remark.number, remark.sequence
        if is_footnote(remark):
            raised = ('<w:vertAlign w:val="superscript"/>',)
            level = NumberingLevel("lowerLetter", "%1", 360, 180, run=raised)
            return self.counting(("table footnotes", language), (level,), sequence)
        if remark.to_entry and language != "zh":
            label = label_text(Label("note", "%1", to_entry=True), language)
            level = NumberingLevel(
                "decimal", label, gap="space", run=(self._look.head.xml(), "<w:b/>")
            )
            return self.counting(("note to entry", language), (level,), f"{sequence} {kind}")
        level = self._label_level(kind, language, numbered=bool(number), small=remark.small)
        key = ("remark", kind, language, "n" if number else "", "small" if remark.small else "")
        if number:
            return self.counting(key, (level,), f"{sequence} {kind}")
        return self.shared(key, (level,))

    # --- how it is laid out -------------------------------------------------------------------

    def _section_level(self, language: Language) -> NumberingLevel:
        style = "Heading1" if language == self._look.language else ""
        if language == "zh":
            return NumberingLevel("chineseCountingThousand", "%1、", gap="nothing", style=style)
        return NumberingLevel("decimal", "%1", tab=420, style=style)

    def _activity_level(self, language: Language) -> NumberingLevel:
        style = "Heading2" if language == self._look.language else ""
        words = {"zh": "活动%1", "en": "Activity %1", "de": "Angebot %1"}[language]
        form = "chineseCountingThousand" if language == "zh" else "decimal"
        return NumberingLevel(form, words, tab=1050 if language == "zh" else 1850, style=style)

    def _clause_levels(self, *, bound: bool) -> tuple[NumberingLevel, ...]:
        return tuple(
            self._heading_level(at, "decimal", "Heading" if bound else "") for at in range(LEVELS)
        )

    def _annex_levels(self, language: Language, *, bound: bool) -> tuple[NumberingLevel, ...]:
        spread = '<w:spacing w:val="140"/>' if language == "zh" else ""
        words = {"zh": "附录%1", "en": "Annex %1", "de": "Anhang %1"}[language]
        first = NumberingLevel("upperLetter", words, gap="nothing", run=(spread,),
                      style="Annex1" if bound else "")  # fmt: skip
        lower = (
            self._heading_level(at, "decimal", "Annex" if bound else "") for at in range(1, LEVELS)
        )
        return (first, *lower)

    def _heading_level(self, at: int, form: str, style: str) -> NumberingLevel:
        """Return a level of headings: 1, 1.1, 1.1.1 …; the number is set like a heading."""
        words = ".".join(f"%{level + 1}" for level in range(at + 1))
        width = self._look.han
        half = width // 2
        # As many half characters as a number of this depth has, then a gap of a Han character.
        tab = (2 * at + 2) * half + width if self._look.chinese else (620, 780, 960)[min(at, 2)]
        if at > 2 and not self._look.chinese:
            tab = 960 + 200 * (at - 2)
        named = f"{style}{at + 1}" if style and at < 6 else ""
        run = (self._look.head.xml(),) if self._look.chinese else (self._look.head.xml(), "<w:b/>")
        return NumberingLevel(form, words, 0, 0, tab, run=run, style=named)

    def _list_levels(
        self, marker: ItemMarker, language: Language, *, small: bool
    ) -> tuple[NumberingLevel, ...]:
        chinese = language == "zh"
        form = {"letter": "lowerLetter"}.get(marker, "decimal")
        # Signs are a number without its %1: LibreOffice shows one character of a bullet only.
        dash, dot = ("——", "·") if chinese else ("—", "•")
        words = {"dash": dash, "dot": dot, "aim": "{}.", "step": "{}."}.get(marker, "{})")
        step = 2 * self._look.han if chinese else 400
        start = step if chinese and marker not in {"aim", "step"} else 0
        if small:
            wide = {"dash": 20, "dot": 10}.get(marker, 17)
            step, start = self._look.small * wide, 0
        return tuple(
            NumberingLevel(
                form,
                words.replace("{}", f"%{at + 1}"),
                start + step * (at + 1),
                step,
                # A Chinese dash fills its two characters; a tab would jump over the text.
                gap="nothing" if chinese and marker == "dash" else "tab",
                run=(f'<w:rFonts w:hint="eastAsia" w:eastAsia="{self._look.body.han}"/>',)
                if chinese
                else (),
            )
            for at in range(LEVELS)
        )

    def _label_level(
        self, kind: str, language: Language, *, numbered: bool, small: bool
    ) -> NumberingLevel:
        word = remark_label(kind)[language]
        head = (self._look.head.xml(), *(() if language == "zh" else ("<w:b/>",)))
        if language == "zh":
            label = f"{word}%1：" if numbered else f"{word}："
            half = self._look.small * 5
            wide = half * (2 * len(word) + 2 + numbered)
            start = 0 if small else 2 * self._look.han
            return NumberingLevel("decimal", label, start + wide, wide, gap="nothing", run=head)
        label = f"{word} %1" if numbered else word
        return NumberingLevel("decimal", label, 0, 0, gap="space", run=head)
