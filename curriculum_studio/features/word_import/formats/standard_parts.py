"""Parts of a standard with a layout of their own: the cover, and the entries of a terms chapter.

Of the cover, what is sure becomes front matter, the rest stays as it is: a line is used up only if
nothing of it is left over. Layout and wording by GB/T 1.1-2020, 8.1. An entry has designations in
two languages, a definition, notes and a source.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from typing import Literal

from curriculum_studio.core.headings import STAGES
from curriculum_studio.core.payloads.standard import Designation, FrontMatter, Level, Stage, Term
from curriculum_studio.core.text import Cell, joined, part
from curriculum_studio.features.word_import.formats.block_builder import (
    BlockNodeBuilder,
    BuildContext,
)
from curriculum_studio.features.word_import.formats.standard_vocabulary import (
    compact,
    example_of,
    note_of,
)
from curriculum_studio.features.word_import.formats.tree_builder import cut, without_weight
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordParagraph,
    WordTable,
    lines_of,
    trimmed,
    with_label,
)
from curriculum_studio.ooxml.reader.body import one_cell
from curriculum_studio.ooxml.reader.statistics import ReadStatistics
from curriculum_studio.ooxml.reader.styles import template_name
from curriculum_studio.values import dataclass

# --- the cover --------------------------------------------------------------------------------

_LEVELS: Mapping[str, Level] = {
    "中华人民共和国国家标准": "national",
    "国家标准": "national",
    "行业标准": "sector",
    "地方标准": "local",
    "团体标准": "group",
    "企业标准": "enterprise",
    "associationstandard": "group",
    "verbandsstandard": "group",
    "enterprisestandard": "enterprise",
    "unternehmensstandard": "enterprise",
}
_STAGES: Mapping[str, Stage] = {
    "讨论稿": "working_draft",
    "草案": "working_draft",
    "送审讨论稿": "review_draft",
    **{
        compact(words[language]): stage for stage, words in STAGES.items() for language in LANGUAGES
    },
}
_DATE = r"(\d{4})\s*[-—–./年]\s*(\d{1,2})\s*[-—–./月]\s*(\d{1,2})\s*日?"
_PUBLISHED = re.compile(rf"{_DATE}\s*发布|(?:Issued|Published|Ausgabe):?\s*{_DATE}")
_EFFECTIVE = re.compile(rf"{_DATE}\s*实施|(?:In force from|Effective|In Kraft ab):?\s*{_DATE}")
_DRAFTED = re.compile(
    rf"[（(]?\s*本(?:稿|草案)完成(?:日期|时间)\s*[:：]\s*{_DATE}\s*[）)]?"
    rf"|(?:Date of this draft|Stand dieses Entwurfs):?\s*{_DATE}"
)
#: Dates that are still open; they are shown again wherever there is none.
_OPEN = re.compile(
    r"(?:Issued|In force from|Ausgabe|In Kraft ab|Published|Effective)?:?\s*"
    r"[×X]{4}\s*[-—–年]\s*[×X]{2}\s*[-—–月]\s*[×X]{2}\s*日?\s*(?:发布|实施)?"
)
_CODE = r"(?:GB|GB/T|GB/Z|DB\s?\d{2,4}(?:/T)?|T/\s?[A-Z0-9×X]{2,20}|Q/[A-Z0-9]+|[A-Z]{2}(?:/T)?)"
_NUMBER = re.compile(
    rf"{_CODE}[\s\u3000]*[\d×X]{{1,6}}(?:\.\d+)*\s*[—–-]+\s*(?:\d{{4}}|[×X]{{2,4}}|20[×X]{{2}})"
)
_ICS = re.compile(r"ICS[\s\u3000:：]*(\d{2}(?:\.\d{3})?(?:\.\d{2})?)")
_CCS = re.compile(r"(?:CCS[\s\u3000:：]*)?([A-Z]\s?\d{2})")
_REPLACES = re.compile(r"(?:代替|替代|Replaces)[\s\u3000:：]*(.+)")
_ISSUER = re.compile(r"(.{2,40}?)[\s\u3000]*发[\s\u3000]*布")
_PATENTS = re.compile(
    r"在提交反馈意见时，?请将您?知道的(?:相关|该)专利连同支持性文件一并附上。?"
    r"|Recipients of this draft are invited to submit.+?documentation\."
    r"|Die Empfänger dieses Entwurfs werden gebeten.+?beizufügen\."
)


@dataclass(slots=True)
class CoverReading:
    """What a cover says: front matter, titles by language, and the blocks that are left."""

    front: FrontMatter = field(default_factory=FrontMatter)
    titles: dict[Language, Cell] = field(default_factory=dict)
    rest: list[Block] = field(default_factory=list)


def read_cover(blocks: Sequence[Block], language: Language, tally: ReadStatistics) -> CoverReading:
    """Read the blocks before the first element of a standard."""
    cover = CoverReading()
    title = _title_lines(blocks, language, cover)
    for block in blocks:
        if isinstance(block, WordParagraph):
            if any(block is line for line in title):
                continue
            if not block.empty and (block.pictures or not _used(block, language, cover, tally)):
                cover.rest.append(block)
        else:
            _table(block, language, cover, tally, title)
    return cover


def _table(
    grid: WordTable,
    language: Language,
    cover: CoverReading,
    tally: ReadStatistics,
    title: Sequence[WordParagraph],
) -> None:
    """Read a table that is there for the layout of the cover line by line."""
    for line in lines_of([grid]):
        if line.empty or any(line is each for each in title):
            continue
        if line.pictures or not _used(line, language, cover, tally):
            cover.rest.append(line)


def _used(
    line: WordParagraph, language: Language, cover: CoverReading, tally: ReadStatistics
) -> bool:
    """Take what a line says into the cover; return whether nothing of it is left over."""
    text = line.text
    if _word(compact(text).strip("（）()"), cover):
        tally.resolve("label", text)
        return True
    if "issuer" in line.style and not cover.front.issuer[language]:
        return _named_issuer(text, language, cover, tally)
    left = text
    for pattern, name in _FACTS:
        found = pattern.search(left)
        if found is not None and _fact(name, found, language, cover):
            left = left[: found.start()] + left[found.end() :]
    if left == text:
        return False
    if re.search(r"\w", left):
        return False
    tally.resolve("value", text)
    return True


def _named_issuer(
    text: str, language: Language, cover: CoverReading, tally: ReadStatistics
) -> bool:
    """Take an issuer that the style of its line names."""
    name = re.sub(r"[\s\u3000]*发[\s\u3000]*布$", "", text)
    issuer = cover.front.issuer.changed(language, name)
    cover.front = replace(cover.front, issuer=issuer)
    tally.resolve("value", text)
    return True


def _word(word: str, cover: CoverReading) -> bool:
    if word in _STAGES:
        cover.front = replace(cover.front, stage=_STAGES[word])
        return True
    level = _LEVELS.get(word)
    if level is not None:
        cover.front = replace(cover.front, level=level)
        return True
    return False


def _fact(name: str, found: re.Match[str], language: Language, cover: CoverReading) -> bool:
    """Set a field of the front matter that is still empty."""
    front = cover.front
    if name in {"published", "effective", "draft_date"}:
        year, month, day = (group for group in found.groups() if group)
        value = f"{year}-{int(month):02d}-{int(day):02d}"
    elif name == "number":
        value = re.sub(r"\s*[—–-]+\s*", "—", re.sub(r"[\s\u3000]+", " ", found[0]))
    elif name == "patents":
        cover.front = replace(front, patent_call=True)
        return True
    elif name == "open":
        return True
    elif name == "issuer":
        issuer = found[1].strip()
        if issuer[-1:].isdigit() or front.issuer[language] or "本" in issuer[:1]:
            return False
        spread = issuer if re.search("[A-Za-z]", issuer) else re.sub(r"[\s\u3000]+", "", issuer)
        cover.front = replace(front, issuer=front.issuer.changed(language, spread))
        return True
    else:
        value = found[1].strip()
    if getattr(front, name):
        return False
    cover.front = replace(front, **{name: value})  # type: ignore[arg-type]
    return True


_FACTS: tuple[tuple[re.Pattern[str], str], ...] = (
    (_PATENTS, "patents"),
    (_OPEN, "open"),
    (_DRAFTED, "draft_date"),
    (_PUBLISHED, "published"),
    (_EFFECTIVE, "effective"),
    (_ICS, "ics"),
    (_REPLACES, "replaces"),
    (_NUMBER, "number"),
    (re.compile(rf"\A\s*{_CCS.pattern}\s*\Z"), "ccs"),
    (re.compile(rf"\ACCS[\s\u3000:：]*{_CCS.pattern}"), "ccs"),
    (re.compile(rf"\A{_ISSUER.pattern}\Z"), "issuer"),
)


# --- titles -----------------------------------------------------------------------------------

_TITLE_STYLES = frozenset(
    ["title", "封面标准名称", "标题", "titel", "cover title", "document title"]
)
_SECOND_STYLES = frozenset(["封面标准英文名称", "subtitle", "cover second title"])
_HAN_SIGN = re.compile("[\u3400-\u9fff]")


def _title_lines(
    blocks: Sequence[Block], language: Language, cover: CoverReading
) -> list[WordParagraph]:
    """Find the lines of the title and of its translation, and take them."""
    lines = [line for line in lines_of(tuple(blocks)) if line.text and not line.pictures]
    own = _own_title(lines, language)
    if not own:
        return []
    cover.titles[language] = without_weight(trimmed(_together([line.cell for line in own])))
    used = list(own)
    after = lines[lines.index(own[-1]) + 1 :][:3]
    second: list[WordParagraph] = []
    other: Language = "zh"
    if language == "zh":
        other = "en"
        second = [line for line in after if _is_english_title(line)]
    else:
        second = [line for line in after if template_name(line.style) in _SECOND_STYLES]
    if second:
        cover.titles[other] = without_weight(trimmed(_together([line.cell for line in second])))
        used += second
    return used


def _own_title(lines: Sequence[WordParagraph], language: Language) -> list[WordParagraph]:
    named = [line for line in lines if template_name(line.style) in _TITLE_STYLES]
    if named:
        return named
    fitting = [line for line in lines if _can_be_title(line, language)]
    if not fitting:
        return []
    largest = max(line.size for line in fitting)
    if largest == 0:
        return fitting[:1]
    first = next(line for line in fitting if line.size == largest)
    at = lines.index(first)
    own = [first]
    # A long title goes on in the next line, in the same size.
    for line in lines[at + 1 : at + 3]:
        if line in fitting and line.size == largest and largest >= 36:
            own.append(line)
        else:
            break
    return own


def _can_be_title(line: WordParagraph, language: Language) -> bool:
    text = line.text
    if compact(text).strip("（）()") in {**_LEVELS, **_STAGES} or len(text) > 120:
        return False
    facts = (_NUMBER, _ICS, _PUBLISHED, _EFFECTIVE, _DRAFTED, _REPLACES, _PATENTS)
    if any(pattern.search(text) for pattern in facts) or _CCS.fullmatch(text):
        return False
    if text.endswith(("发布", "发 布", "。", "：")):
        return False
    return bool(_HAN_SIGN.search(text)) == (language == "zh") and any(map(str.isalpha, text))


def _is_english_title(line: WordParagraph) -> bool:
    named = template_name(line.style) in _SECOND_STYLES
    text = line.text
    letters = sum(1 for each in text if each.isascii() and each.isalpha())
    plain = not _HAN_SIGN.search(text) and letters >= 10 and not _NUMBER.search(text)
    return plain and (named or len(text) >= 10)


def _together(cells: Sequence[Cell]) -> Cell:
    whole = cells[0]
    for cell in cells[1:]:
        gap = "" if _HAN_SIGN.search(whole.text[-1:] or " ") else " "
        whole = joined(joined(trimmed(whole), Cell(gap)), trimmed(cell))
    return whole


# --- entries of a terms chapter ---------------------------------------------------------------

_HAN = "\u3400-\u9fff"
_HAN_FIRST = re.compile(
    rf"(?=[^\n]*[{_HAN}])([^\n]*?[{_HAN}）)])[\s\u3000]*[;；]?[\s\u3000]+([A-Za-zÀ-ÿ(][^{_HAN}\n]*)"
)
_LATIN_FIRST = re.compile(rf"([A-Za-zÀ-ÿ][^{_HAN}\n]*?)[\s\u3000]+([{_HAN}][^A-Za-z\n]*)")
_STATUS = re.compile(
    r"(?:(DEPRECATED|弃用|拒用术语|拒用|ABGELEHNT)|(ADMITTED|许用术语|同义词|ZUGELASSEN)"
    r"|(缩略语|简称|ABBREVIATION))\s*[:：]\s*",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    r"[\[［【]\s*(?:来源|SOURCE|Source|QUELLE|Quelle)\s*[:：]?\s*(.*?)\s*[\]］】]$", re.DOTALL
)
_CITED = re.compile(r"[\[［][A-Z][^\]］]*\d{3,}[^\]］]*[\]］][^。]*$")

#: A further designation is at most so long in Chinese, twice as long elsewhere.
_LONGEST = 40


def bilingual(cell: Cell) -> tuple[Cell, Cell] | None:
    """Return the Chinese and the Latin part of a designation, if it has both."""
    text = cell.text
    found = _HAN_FIRST.fullmatch(text)
    if found is not None:
        return trimmed(part(cell, 0, found.end(1))), trimmed(part(cell, found.start(2)))
    found = _LATIN_FIRST.fullmatch(text)
    if found is not None:
        return trimmed(part(cell, found.start(2))), trimmed(part(cell, 0, found.end(1)))
    return None


class TermBuilder:
    """Builds term entries."""

    def __init__(self, context: BuildContext, builder: BlockNodeBuilder) -> None:
        """Build entries; their tables, figures and formulas go to `builder`."""
        self._context = context
        self._tree = context.tree
        self._builder = builder

    def build(self, home: str, head: Cell, blocks: Sequence[Block]) -> str:
        """Build a term below a clause: its head line, or the first line if that is empty."""
        run = [each for each in blocks if isinstance(each, WordTable) or not each.empty]
        if not head.text and run and isinstance(run[0], WordParagraph) and not run[0].pictures:
            first = run.pop(0)
            head = trimmed(first.cell) if isinstance(first, WordParagraph) else head
        term = self._tree.add_of(home, Term())
        self._designate(term, head)
        run = self._further(term, run)
        definition = ""
        for block in run:
            definition = self._block(home, term, block, definition)
        return term

    def _designate(self, node: str, cell: Cell) -> None:
        cell = without_weight(cell)
        parts = bilingual(cell)
        if parts is None:
            self._tree.write(node, cell)
            return
        chinese, latin = (without_weight(each) for each in parts)
        language = self._tree.language
        other: Language = "de" if language == "de" else "en"
        for each, text in sorted(
            [("zh", chinese), (other, latin)], key=lambda pair: pair[0] != language
        ):
            self._tree.write(node, text, each)

    def _further(self, term: str, run: list[Block]) -> list[Block]:
        """Build the designations that follow the first one; return the rest."""
        at = 0
        while at < len(run) and isinstance(line := run[at], WordParagraph) and not line.pictures:
            status = _STATUS.match(line.text)
            rest = any(isinstance(each, WordParagraph) for each in run[at + 1 :])
            short = len(line.text) <= _LONGEST * (
                1 if re.search(f"[{_HAN}]", line.text) else 2
            ) and not line.text.endswith(("。", ".", "；"))
            named = "designation" in line.style or bilingual(trimmed(line.cell)) is not None
            plain = rest and short and named and _SOURCE.match(line.text) is None
            if status is None and not plain:
                break
            self._designation(term, line, status)
            at += 1
        return run[at:]

    def _designation(self, term: str, line: WordParagraph, status: re.Match[str] | None) -> None:
        kinds: tuple[Literal["deprecated", "admitted", "abbreviation"], ...]
        kinds = ("deprecated", "admitted", "abbreviation")
        said = (at for at in range(3) if status is not None and status[at + 1])
        kind = kinds[next(said, 1)]
        node = self._tree.add_of(term, Designation(status=kind))
        if status is not None:
            self._context.tally.resolve("label", status[0])
        self._designate(node, cut(trimmed(line.cell), status.end() if status else 0))
        self._tree.mark_places(line.bookmarks, node)

    def _block(self, home: str, term: str, block: Block, definition: str) -> str:
        """Build a block of an entry; return the definition that goes on."""
        if isinstance(block, WordTable) or block.pictures or (definition and block.only_formula):
            self._builder.build(term if isinstance(block, WordParagraph) else home, [block])
            return definition
        cell = trimmed(block.cell)
        note, example = note_of(block), example_of(block)
        source = _SOURCE.match(cell.text)
        if note is not None:
            self._context.labelled(term, "note", note)
        elif example is not None:
            self._context.labelled(term, "example", example)
        elif source is not None:
            self._tree.add(term, "source", part(cell, source.start(1), source.end(1)))
            label = cell.text[: source.start(1)] + cell.text[source.end(1) :]
            self._context.tally.resolve("label", label)
        elif _CITED.match(cell.text):
            self._tree.add(term, "source", cell)
        elif definition and block.place is not None and block.place.label:
            # A list has no place in a term: its items are lines of the definition.
            whole = one_cell([self._tree.cell(definition), with_label(block)])
            self._tree.write(definition, whole)
        else:
            definition = self._tree.add(term, "definition", with_label(block))
        self._tree.mark_places(block.bookmarks, term)
        return definition
