"""Numbers in the words of each language, and texts with their references resolved.

The words are those of documents, not of the program: GB/T 1.1-2020 for Chinese, ISO/IEC Directives
Part 2 for English, DIN 820-2 for German.
"""

import re
from collections.abc import Mapping

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.numbering import Label, Numbering, Series
from curriculum_studio.core.payloads.standard import Annex, ReferenceEntry
from curriculum_studio.core.text import OBJECT, Cell

#: Word before a number, per series and language; {} is the number.
_FORMS: Mapping[Series, Mapping[Language, str]] = {
    "annex": {"zh": "附录{}", "en": "Annex {}", "de": "Anhang {}"},
    "table": {"zh": "表{}", "en": "Table {}", "de": "Tabelle {}"},
    "figure": {"zh": "图{}", "en": "Figure {}", "de": "Bild {}"},
    "formula": {"zh": "公式({})", "en": "Formula ({})", "de": "Formel ({})"},
    "note": {"zh": "注{}：", "en": "NOTE {}", "de": "ANMERKUNG {}"},
    "example": {"zh": "示例{}：", "en": "EXAMPLE {}", "de": "BEISPIEL {}"},
    "activity": {"zh": "活动{}", "en": "Activity {}", "de": "Angebot {}"},
    "entry": {"zh": "[{}]", "en": "[{}]", "de": "[{}]"},
}

#: Notes of a term, which are numbered also where there is one (ISO/IEC Directives Part 2, 16.5.9;
#: DIN 820-2). In Chinese they are notes like any other (GB/T 1.1-2020, 8.7).
_TO_ENTRY: Mapping[Language, str] = {
    "en": "Note {} to entry:",
    "de": "Anmerkung {} zum Begriff:",
}

#: Signs at the end of a label that belong to the text behind it, not to the label itself.
COLONS = "：:"

_BROKEN: Mapping[Language, str] = {
    "zh": "〔引用目标已删除〕",
    "en": "[reference lost]",
    "de": "[Verweisziel fehlt]",
}

#: What a reference shows whose target is gone.
LOST = frozenset(_BROKEN.values())

_NATURE: Mapping[tuple[bool, Language], str] = {
    (True, "zh"): "（规范性）",
    (True, "en"): "(normative)",
    (True, "de"): "(normativ)",
    (False, "zh"): "（资料性）",
    (False, "en"): "(informative)",
    (False, "de"): "(informativ)",
}

#: Han numerals for activities and phases, as teachers write them.
_HAN_DIGITS = "零一二三四五六七八九十"


def han_number(value: int) -> str:
    """Return 一 to 九十九 for 1 to 99."""
    if value <= 10:
        return _HAN_DIGITS[value]
    tens, ones = divmod(value, 10)
    return (_HAN_DIGITS[tens] if tens > 1 else "") + "十" + (_HAN_DIGITS[ones] if ones else "")


def label_text(label: Label, language: Language) -> str:
    """Return a label as it stands before its text: 7.2, 表1, 附录A, 注1：, a)."""
    if label.series == "activity" and language == "zh" and label.number.isdigit():
        return f"活动{han_number(int(label.number))}"
    if label.to_entry and language in _TO_ENTRY:
        return _TO_ENTRY[language].format(label.number or "1")
    form = _FORMS.get(label.series, {}).get(language, "{}")
    return form.format(label.number).strip()


def annex_nature(annex: Annex, language: Language) -> str:
    """Return （规范性） or （资料性） in a language (9.6)."""
    return _NATURE[annex.normative, language]


def entry_number(entry: ReferenceEntry, *, dated: bool = True) -> str:
    """Return the number of a cited document, with its year if it has one: GB/T 2589—2020 (8.6)."""
    if entry.year and dated:
        separator = ":" if entry.number.startswith(("ISO", "IEC", "EN ", "DIN")) else "—"
        return f"{entry.number}{separator}{entry.year}"
    return entry.number


def standard_number(number: str) -> str:
    """Return the number of a standard as it is printed: T/XXX 002-2026 with a dash before the year.

    So Chinese standards are written (GB/T 1.1-2020, 8.6); others keep their own form, since a
    hyphen there parts a part of a standard: ISO 9000-1.
    """
    found = _CHINESE.fullmatch(number.strip())
    return f"{found[1]}—{found[2]}" if found is not None else number


#: Code and number of a Chinese standard, and its year behind any kind of dash.
_CHINESE = re.compile(
    r"((?:GB|[A-Z]{2,3}/[TZ]|[TQ]/[A-Z0-9]+|DB ?\d{2,6}(?:/[TZ])?|JY|HJ|JGJ|RB)\s*[\d.]+)"
    r"\s*[-‐‑–—−－]\s*(\d{4})"
)


class References:
    """Says what a reference shows: the number of its target in the form of the language."""

    def __init__(self, document: Document, numbering: Numbering) -> None:
        self._document = document
        self._numbering = numbering

    def exists(self, target: str) -> bool:
        """Whether the target of a reference is there."""
        return target in self._document.nodes

    def label(self, target: str, language: Language) -> str:
        """Return what a reference to a node shows."""
        node = self._document.nodes.get(target)
        if node is None:
            return _BROKEN[language]
        if isinstance(node.payload, ReferenceEntry) and node.kind == "reference_entry":
            return entry_number(node.payload)
        label = self._numbering.get(target)
        if label is not None:
            return label_text(label, language).rstrip(COLONS)
        return node.best(language).text or self._nearest(node, language)

    def _nearest(self, node: Node, language: Language) -> str:
        """Return the label of what holds a node that has no number of its own."""
        for above in self._document.ancestors(node.id):
            label = self._numbering.get(above.id)
            if label is not None:
                return label_text(label, language).rstrip(COLONS)
        return self._document.title(language)

    def footnote(self, target: str) -> str:
        """Return the sign of a footnote."""
        label = self._numbering.get(target)
        return label.number if label is not None else "?"

    def shown(self, cell: Cell, language: Language) -> str:
        """Return the text of a cell as it is read, objects put into words."""
        if OBJECT not in cell.text:
            return cell.text
        objects = {mark.start: mark for mark in cell.marks if cell.text[mark.start] == OBJECT}
        shown: list[str] = []
        for at, character in enumerate(cell.text):
            mark = objects.get(at)
            if mark is None:
                shown.append(character if character != OBJECT else "")
            elif mark.kind == "ref":
                shown.append(self.label(mark.value, language))
            elif mark.kind == "footnote":
                shown.append(self.footnote(mark.value))
            elif mark.kind == "formula":
                shown.append(mark.value)
        return "".join(shown)
