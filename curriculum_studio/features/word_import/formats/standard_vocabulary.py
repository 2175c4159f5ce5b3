"""How standards name their parts: headings, captions, notes, in Chinese, English and German."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Literal

from curriculum_studio.core.headings import REMARK_LABELS
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.payloads.standard import ClauseRole
from curriculum_studio.core.text import Cell
from curriculum_studio.features.word_import.formats.tree_builder import cut
from curriculum_studio.languages import LANGUAGES, Language, LocalizedText
from curriculum_studio.ooxml.reader.blocks import WordParagraph, with_label
from curriculum_studio.ooxml.reader.styles import template_name
from curriculum_studio.values import dataclass

# --- names of parts ---------------------------------------------------------------------------

Element = Literal["foreword", "introduction", "bibliography", "index", "contents"]

_ELEMENTS: Mapping[str, Element] = {
    "前言": "foreword", "foreword": "foreword", "vorwort": "foreword", "preface": "foreword",
    "引言": "introduction", "introduction": "introduction", "einleitung": "introduction",
    "0引言": "introduction", "0introduction": "introduction", "0einleitung": "introduction",
    "参考文献": "bibliography", "bibliography": "bibliography",
    "literaturhinweise": "bibliography", "literaturverzeichnis": "bibliography",
    "索引": "index", "index": "index", "stichwortverzeichnis": "index",
    "目次": "contents", "目录": "contents", "contents": "contents",
    "tableofcontents": "contents", "inhalt": "contents", "inhaltsverzeichnis": "contents",
}  # fmt: skip
_ROLES: Mapping[str, ClauseRole] = {
    "范围": "scope", "适用范围": "scope", "scope": "scope", "anwendungsbereich": "scope",
    "规范性引用文件": "references", "normativereferences": "references",
    "normativeverweisungen": "references", "引用文件": "references", "引用标准": "references",
    "术语和定义": "terms", "术语与定义": "terms", "术语、定义": "terms", "术语": "terms",
    "termsanddefinitions": "terms", "begriffe": "terms", "术语、定义和缩略语": "terms",
    "术语、定义、符号和缩略语": "terms", "termsdefinitionsandabbreviatedterms": "terms",
    "符号和缩略语": "symbols", "缩略语": "symbols", "符号": "symbols",
    "符号、代号和缩略语": "symbols",
    "symbolsandabbreviatedterms": "symbols", "abbreviatedterms": "symbols",
    "symboleundabkürzungen": "symbols", "abkürzungen": "symbols",
}  # fmt: skip
_ANNEX = re.compile(
    r"(附\s*录|附\s*件|Annex|ANNEX|Appendix|Anhang)\s*([A-Z])(?![A-Za-z0-9])[\s\u3000]*"
)
_NATURE = re.compile(
    r"[（(]\s*(?:(规范性|normative|normativ)|(资料性|informative|informativ))(?:附录)?\s*[）)]"
    r"[\s\u3000]*",
    re.IGNORECASE,
)
_CAPTION_ZH = re.compile(
    r"(续)?\s*(表|图)\s*((?:[A-Z]\s*[.．]?\s*)?\d+(?:\s*[-.．－–]\s*\d+)*)"
    r"\s*([（(]\s*续\s*[）)])?[\s\u3000:：.．、]*"
)
_CAPTION_LATIN = re.compile(
    r"(Table|TABLE|Tabelle|Figure|FIGURE|Fig\.|Bild|Abbildung)\s+()((?:[A-Z]\.)?\d+(?:[-.]\d+)*)"
    r"\s*(\((?:continued|fortgesetzt)\))?[\s—–:.-]*"
)
_CONTINUED = re.compile(r"[（(]\s*(?:续|continued|fortgesetzt)\s*[）)]\s*$", re.IGNORECASE)
_TABLE_WORDS = frozenset(["表", "table", "tabelle"])
_NOTE = re.compile(
    r"(?:注\s*(\d*)\s*[：:]|NOTE\s*(\d*)(?:\s+to entry)?\s*[:：—–]?(?=\s|$)"
    r"|Note(?:\s+(\d+))?(?:\s+to entry)?\s*[:：]"
    r"|ANMERKUNG\s*(\d*)(?:\s+zum Begriff)?\s*[:：]?(?=\s|$)"
    r"|Anmerkung\s+(\d+)\s+zum Begriff\s*[:：])[\s\u3000]*"
)
_EXAMPLE = re.compile(
    r"(?:(?:示\s*例|例)\s*(\d*)\s*[：:]|EXAMPLES?\s*(\d*)\s*[:：—–]?(?=\s|$)"
    r"|Example(?:\s+(\d+))?\s*[:：]|BEISPIEL\s*(\d*)\s*[:：]?(?=\s|$))[\s\u3000]*"
)
_WARNING = re.compile(r"(?:警\s*告|警\s*示|WARNING|CAUTION|WARNUNG)\s*(?:[：:—–-]|$)")


def _label_pattern(label: LocalizedText) -> re.Pattern[str]:
    """Return what a label looks like: typed with a colon or dash, or made by Word before a text."""
    words = (label[language] for language in LANGUAGES)
    spaced = "|".join(r"\s*".join(map(re.escape, each)) for each in words if each)
    return re.compile(rf"(?:{spaced})(?:\s*[：:—–-]+|(?=\u3000))[\s\u3000]*")


#: Remarks that have a label and no number.
_UNNUMBERED = {
    kind.name: _label_pattern(REMARK_LABELS[kind.label])
    for kind in KINDS.values()
    if kind.label is not None and kind.series is None
}
_UNIT = re.compile(r"单位\s*(?:为|[：:]).{1,20}$|(?:Dimensions|Values|Maße|Werte) in .{1,30}$")

#: Only at the right margin, where nothing else stands above a table.
_UNIT_RIGHT = re.compile(r"In \S.{0,30}|单位\s*.{1,20}|Einheit: .{1,20}")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A line that began with a label: its number, what follows, what of its own text was taken."""

    number: str
    rest: Cell
    taken: str
    printed: str


@dataclass(frozen=True, slots=True)
class CaptionLine(Labelled):
    """The caption of a table or figure; `continued` for 表1（续）."""

    kind: Literal["table", "figure"] = "table"
    continued: bool = False


@dataclass(frozen=True, slots=True)
class AnnexHead(Labelled):
    """The head of an annex; `normative` is None where nothing is said of it."""

    normative: bool | None = field(default=None)


def compact(text: str) -> str:
    """Return a text in the form in which names are compared."""
    return re.sub(r"[\s\u3000]+", "", text).lower()


def element_of(text: str) -> Element | None:
    """Return the element that a heading names, if it is one without a number."""
    return _ELEMENTS.get(compact(text))


def role_of(title: str) -> ClauseRole:
    """Return the role that the title of a chapter gives it."""
    return _ROLES.get(compact(title).replace(",", ""), "general")


def _taken(line: WordParagraph, length: int) -> str:
    """Return the part of the first characters that is typed and not an automatic number."""
    full = with_label(line).text
    own = line.cell.text.strip()
    return full[len(full) - len(own) : length]


def annex_of(line: WordParagraph) -> AnnexHead | None:
    """Return the head of an annex if a line begins one; its title may follow in other lines."""
    full = with_label(line)
    found = _ANNEX.match(full.text)
    if found is None:
        return None
    end = found.end()
    nature = _NATURE.match(full.text, end)
    normative = None
    if nature is not None:
        normative = nature[1] is not None
        end = nature.end()
    rest = cut(full, end)
    if rest.text.endswith(("。", "；", ";", ".")) or len(rest.text) > 80:
        return None
    return AnnexHead(found[2], rest, _taken(line, end), found[0].strip(), normative)


def nature_of(text: str) -> bool | None:
    """Return whether a line of its own says that an annex is normative; None if it says nothing."""
    found = _NATURE.fullmatch(text.strip())
    return None if found is None else found[1] is not None


def caption_of(line: WordParagraph) -> CaptionLine | None:
    """Return the caption that a line is by its beginning."""
    full = with_label(line)
    found = _CAPTION_ZH.match(full.text) or _CAPTION_LATIN.match(full.text)
    if found is None:
        return None
    rest = cut(full, found.end())
    if rest.text.endswith(("。", "；")) or len(rest.text) > 120:
        return None
    chinese = found.re is _CAPTION_ZH
    word = (found[2] if chinese else found[1]).lower()
    number = re.sub(r"\s", "", found[3]).replace("．", ".")
    continued = bool((chinese and found[1]) or found[4] or _CONTINUED.search(rest.text))
    return CaptionLine(
        number,
        rest,
        _taken(line, found.end()),
        found[0].strip(),
        "table" if word in _TABLE_WORDS else "figure",
        continued,
    )


def caption_style(line: WordParagraph) -> Literal["table", "figure", "any", ""]:
    """Return what the style of a line says it is the caption of."""
    name = template_name(line.style)
    if name in {"table caption", "tablecaption"} or name.endswith("表标题"):
        return "table"
    if name in {"image caption", "figure caption", "imagecaption"} or name.endswith("图标题"):
        return "figure"
    return "any" if name in {"caption", "题注", "beschriftung"} else ""


def _labelled(line: WordParagraph, pattern: re.Pattern[str]) -> Labelled | None:
    full = with_label(line)
    found = pattern.match(full.text)
    if found is None:
        return None
    number = next((group for group in found.groups() if group), "")
    rest = cut(full, found.end())
    return Labelled(number, rest, _taken(line, found.end()), found[0].strip())


def note_of(line: WordParagraph) -> Labelled | None:
    """Return the note that a line is by its beginning (注：, NOTE 1)."""
    return _labelled(line, _NOTE)


def example_of(line: WordParagraph) -> Labelled | None:
    """Return the example that a line is by its beginning (示例：, EXAMPLE 1)."""
    return _labelled(line, _EXAMPLE)


def unnumbered_of(line: WordParagraph) -> tuple[str, Labelled] | None:
    """Return kind and text of a remark without numbers that a line is by our own label for it.

    A label that stands alone is none: its text is in another line.
    """
    for kind, pattern in _UNNUMBERED.items():
        found = _labelled(line, pattern)
        if found is not None and found.rest.text:
            return kind, found
    return None


def is_warning(line: WordParagraph) -> bool:
    """Whether a line is a warning by a beginning that we would not print so."""
    return _WARNING.match(line.text) is not None


def is_unit_line(line: WordParagraph) -> bool:
    """Whether a line states the unit of the table or figure below it (单位为毫米)."""
    if line.align in {"right", "end"} and _UNIT_RIGHT.fullmatch(line.text):
        return True
    return _UNIT.match(line.text) is not None


# --- language of a file -----------------------------------------------------------------------

_HAN = re.compile("[\u3400-\u9fff]")
_WORD = re.compile("[A-Za-zÄÖÜäöüß]+")
_GERMAN = frozenset(
    ["der", "die", "das", "und", "ist", "nicht", "eine", "für", "mit", "von", "werden", "zu"]
)
_ENGLISH = frozenset(["the", "of", "and", "is", "to", "for", "with", "shall", "in", "are", "be"])

#: So much text is enough to tell (characters).
_ENOUGH = 20_000


def guess_language(texts: Iterable[str]) -> Language:
    """Return the language of texts; without any, Chinese.

    A Chinese text has far fewer characters than an English one of the same content, so a third of
    the letters is enough for it.
    """
    sample = ""
    for text in texts:
        sample += text + "\n"
        if len(sample) > _ENOUGH:
            break
    han = len(_HAN.findall(sample))
    words = [word.lower() for word in _WORD.findall(sample)]
    latin = sum(map(len, words))
    if han * 3 >= latin:
        return "zh"
    german = sum(1 for word in words if word in _GERMAN or set(word) & set("äöüß"))
    english = sum(1 for word in words if word in _ENGLISH)
    return "de" if german > english else "en"
