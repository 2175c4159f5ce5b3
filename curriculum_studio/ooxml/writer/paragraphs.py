"""Headings, paragraphs, lists, notes, terms and the table of contents as paragraphs of Word."""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from curriculum_studio.core.kinds import KINDS, is_footnote, is_for_teachers
from curriculum_studio.languages import Language
from curriculum_studio.ooxml.draft.names import text_bookmark
from curriculum_studio.ooxml.writer.numbering import Numbers
from curriculum_studio.ooxml.writer.runs import (
    RunWriter,
    begin,
    end,
    jump,
    plain_run,
)
from curriculum_studio.ooxml.writer.styles import PageStyle
from curriculum_studio.ooxml.writer.xml import indent, spacing, style, w_p
from curriculum_studio.render.blocks import (
    CitationBlock,
    ContentsBlock,
    ContentsEntry,
    HeadingBlock,
    ListItem,
    NodeText,
    ParagraphBlock,
    ParagraphRole,
    ProvisionBlock,
    RemarkBlock,
    TermHead,
)

_STYLES: dict[ParagraphRole, str] = {
    "body": "Body",
    "title": "DocumentTitle",
    "subtitle": "Subtitle",
    "definition": "Definition",
    "designation": "Designation",
    "source": "Source",
    "signature": "Signature",
    "where": "Where",
    "variable": "Variable",
    "goals": "Goals",
    "phase": "Phase",
    "speech": "Speech",
    "cell": "TableText",
    "unsorted": "Unsorted",
    "index": "Index1",
    "index_letter": "IndexFirst",
}
_BREAK = "<w:r><w:br/></w:r>"

#: A character width that spreads a heading of two characters: 前　言.
_SPREAD = ('<w:spacing w:val="320"/>',)
_LIGHT = ('<w:b w:val="0"/>', '<w:bCs w:val="0"/>')
_ITALIC = ("<w:i/>", "<w:iCs/>")

#: Beginnings of the names of styles that keep their distance from a table above by themselves.
_SPACED = (
    "Heading", "Annex", "TableCaption", "Figure", "Formula", "Term", "Document", "FrontHeading",
    "Subtitle", "Unsorted", "EndRule", "Separator",
)  # fmt: skip

#: Word knows nine levels of a numbering, and we style six of headings.
_DEEPEST, _HEADINGS = 9, 6


def number_of(instance: int, level: int) -> str:
    """Return w:numPr; levels count from 1."""
    at = min(level, _DEEPEST) - 1
    return f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{instance}"/></w:numPr>'


class ParagraphWriter:
    """Writes paragraphs of one language.

    `bound`: heading styles bring their numbers along; side by side each language counts by itself.
    `break_before` and `below_table` say what the next paragraph has to show; `keep` holds
    paragraphs on one page with what follows.
    """

    def __init__(self, runs: RunWriter, numbers: Numbers, look: PageStyle, *, bound: bool) -> None:
        self.runs = runs
        self._numbers = numbers
        self._look = look
        self._bound = bound
        self.break_before = False
        self.below_table = False
        self.keep = False

    def paragraph(self, identity: str, inside: str, *properties: str) -> str:
        """Return a paragraph in a style; a page break or a table before it shows in it."""
        more = list(properties)
        if self.break_before:
            more.append("<w:pageBreakBefore/>")
        elif self.below_table and not identity.startswith(_SPACED):
            more.append(spacing(before=120))
        if self.keep:
            more.append("<w:keepNext/>")
        self.break_before = self.below_table = False
        return w_p(inside, style(identity), *more)

    def heading(self, heading: HeadingBlock) -> str:
        """Return a heading; its number is Word's."""
        if heading.scheme == "plain":
            return self.paragraph("FrontHeading", self.spread(heading.text))
        words = self.runs.anchored(heading.text)
        language = heading.text.language
        match heading.scheme:
            case "section":
                own = number_of(self._numbers.sections(language), 1)
                return self.paragraph("Heading1", words, "" if self._bound else own)
            case "activity":
                own = number_of(self._numbers.activities(language), 1)
                return self.paragraph("Heading2", words, "" if self._bound else own)
            case "sub":
                return self.paragraph("Heading3", words)
            case "annex" if heading.level == 1:
                return self._annex(heading, words)
            case _:
                return self._numbered_heading(heading, words)

    def _numbered_heading(self, heading: HeadingBlock, words: str) -> str:
        annex = heading.scheme == "annex"
        level = min(heading.level, _HEADINGS)
        number = ""
        if not self._bound or heading.level > _HEADINGS:
            instance = self._clauses(heading.text.language, annex=annex)
            number = number_of(instance, heading.level)
        return self.paragraph(f"{'Annex' if annex else 'Heading'}{level}", words, number)

    def _clauses(self, language: Language, *, annex: bool) -> int:
        own = self._look.language if self._bound else language
        return self._numbers.annexes(own) if annex else self._numbers.clauses(own)

    def _annex(self, heading: HeadingBlock, words: str) -> str:
        """Return number, nature and title of an annex in one paragraph: one line of contents."""
        language = heading.text.language
        nature = plain_run(heading.nature, language, more=_LIGHT)
        number = "" if self._bound else number_of(self._clauses(language, annex=True), 1)
        return self.paragraph("Annex1", f"{_BREAK}{nature}{_BREAK}{words}", number)

    def spread(self, words: NodeText) -> str:
        """Return a heading; one of two Han characters is set apart, without space behind it."""
        if words.language != "zh" or len(words.plain) != 2 or not self._bound:
            return self.runs.anchored(words)
        plain = words.plain
        inside = plain_run(plain[0], "zh", more=_SPREAD) + plain_run(plain[1], "zh")
        return self.runs.around(words.anchor, inside)

    def provision(self, provision: ProvisionBlock) -> str:
        """Return a clause without a title."""
        instance = self._clauses(provision.text.language, annex=provision.annex)
        words = self.runs.anchored(provision.text)
        return self.paragraph("Provision", words, number_of(instance, provision.level))

    def text(self, paragraph: ParagraphBlock, identity: str = "", align: str = "") -> str:
        """Return a paragraph of text in the style of its role or the one given."""
        language = paragraph.text.language
        inside = (
            self.runs.runs(paragraph.before, language)
            + self.runs.anchored(paragraph.text)
            + self.runs.runs(paragraph.after, language)
        )
        if paragraph.depth and paragraph.role == "body" and not identity:
            return self.paragraph("Quiet", inside, self._in_item(paragraph.depth))
        return self.paragraph(identity or _STYLES[paragraph.role], inside, align)

    def _in_item(self, depth: int) -> str:
        """Return the indent of what stands in a list item, like the text of the item."""
        if self._look.chinese:
            return indent(left=(2 + 2 * depth) * self._look.han)
        return indent(left=400 * depth)

    def item(self, item: ListItem, *, small: bool = False) -> str:
        """Return an item of a list; `small` in a table."""
        language = item.text.language
        instance = self._numbers.items(item.marker, item.sequence, language, small=small)
        inside = self.runs.anchored(item.text) + self.runs.runs(item.after, language)
        number = number_of(instance, item.level)
        return self.paragraph("TableItem" if small else "ListItem", inside, number)

    def remark(self, remark: RemarkBlock, identity: str = "Remark") -> str:
        """Return a note, an example, a warning or a footnote of a table."""
        words = self.runs.anchored(remark.text)
        language = remark.text.language
        if is_footnote(remark) and not remark.sequence:
            return self.paragraph(identity, plain_run(f"{remark.number} ", language) + words)
        if is_for_teachers(remark):
            identity = "Teacher"
        elif KINDS[remark.kind].series is None:
            identity = "Warning"
        instance = self._numbers.remarks(remark, language)
        place = self._in_item(remark.depth) if remark.depth else ""
        return self.paragraph(identity, words, number_of(instance, 1), place)

    def term(self, term: TermHead) -> str:
        """Return a term entry: its number, and below it the designation and its English."""
        language = term.text.language
        gap = plain_run("　" if language == "zh" else " ", language)
        inside = _BREAK + self.runs.anchored(term.text)
        for equivalent in term.equivalents:
            if not equivalent.blank:
                inside += gap + self.runs.runs(equivalent.runs, equivalent.language)
        instance = self._clauses(language, annex=term.annex)
        wide = 2 * self._look.han if self._look.chinese else 0
        place = indent(left=wide, hanging=wide)
        return self.paragraph("Term", inside, number_of(instance, term.level), place)

    def citation(self, citation: CitationBlock) -> str:
        """Return an entry of chapter 2 or of the bibliography."""
        language = citation.text.language
        number = ""
        if citation.document:
            gap = "　" if language == "zh" else ", "
            number = self.runs.labelled(
                citation.text.anchor, plain_run(citation.document, language)
            )
            number += "" if citation.text.blank else plain_run(gap, language)
        italic = _ITALIC if citation.document and language != "zh" else ()
        inside = number + self.runs.anchored(citation.text, italic)
        if not citation.ordinal:
            return self.paragraph("Reference", inside)
        instance = self._numbers.entries(citation.sequence, language)
        return self.paragraph("Bibliography", inside, number_of(instance, 1))


# --- table of contents ------------------------------------------------------------------------
# Word's own field, with its entries already written. Page numbers are shown only where they are
# known: no number is better than a wrong one. Without them the lines bear no leaders. Word lays out
# pages by itself, so the field is marked as out of date in any case and Word renews it.


#: Headings of two levels by their outline level, as links, without numbers on screen.
INSTRUCTION = 'TOC \\o "1-2" \\h \\z \\u'
_TAB = "<w:r><w:tab/></w:r>"


def contents_lines(
    contents: ContentsBlock, pages: Mapping[str, str], suffix: str
) -> Iterator[tuple[str, str]]:
    """Yield style and content of each line; the field spans all of them."""
    entries = contents.entries
    known = bool(entries) and all(entry.anchor in pages for entry in entries)
    for at, entry in enumerate(entries):
        identity, inside = contents_line(entry, pages[entry.anchor] if known else "", suffix)
        if at == 0:
            inside = begin(INSTRUCTION, dirty=True) + inside
        if at == len(entries) - 1:
            inside += end()
        yield identity, inside
    for some in contents.lists:
        for at, entry in enumerate(some):
            page = pages.get(entry.anchor, "") if known else ""
            _, inside = contents_line(entry, page, suffix)
            yield "TOCList" if at else "TOCFirst", inside


def contents_line(
    entry: ContentsEntry, page: str, suffix: str, *, counted: bool = True
) -> tuple[str, str]:
    """Return style and content of a line; without a page there is no leader either.

    `counted`: the page is a field, so that Word counts it anew.
    """
    bookmark = text_bookmark(entry.anchor, suffix)
    number = plain_run(entry.number, "en") + _TAB if entry.number else ""
    inside = number + plain_run(entry.words, "zh")
    if page:
        shown = plain_run(page, "en")
        inside += _TAB + (_stale_page(bookmark, shown) if counted else shown)
    return f"TOC{min(entry.level, 2)}", jump(bookmark, inside)


def _stale_page(bookmark: str, shown: str) -> str:
    """Return the page of a bookmark as a field that Word renews."""
    instruction = f"PAGEREF {bookmark} \\h"
    return begin(instruction, dirty=True) + shown + end()


def page_numbers(options: Mapping[str, str]) -> dict[str, str]:
    """Return the page of each heading by node id, empty if none are given."""
    given: Any = msgspec.json.decode(options["pages"]) if options.get("pages") else {}
    return msgspec.convert(given, dict[str, str])
