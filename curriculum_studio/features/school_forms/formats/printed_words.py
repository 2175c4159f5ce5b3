"""The words that are printed on a form, looked for again in the filled one before it is saved.

It reads both files and knows nothing of how a form is filled. A word is an unbroken run of letters
or digits; blanks to write on, brackets and boxes are none. What stands in tags is not printed, nor
is an example that the form itself marks as one, where a field is filled.
"""

import re
from collections.abc import Iterator, Sequence

from lxml import etree

from curriculum_studio.core.payloads.pilots import FormField
from curriculum_studio.features.school_forms.formats.form_document import (
    FormDocument,
    is_example,
    is_printed,
    letters,
    own,
    text_of,
)
from curriculum_studio.untrusted.office_package import SafePackage

_WORD = re.compile(r"[^\W_]+")
_TAG = re.compile(r"\{\{.*?\}\}")
#: Of these parts a sheet of paper is made; headers and footers stand once in a file.
_SEEN = frozenset({"header", "footer", "footnotes", "endnotes"})

#: The words of a paragraph in their order.
Line = tuple[str, ...]


def printed_words(package: SafePackage, fields: Sequence[FormField]) -> list[Line]:
    """Return the words printed in the main part of a blank form, paragraph by paragraph."""
    return list(_lines(package.xml(package.main_part), fields))


def words_gone(
    blank: SafePackage, filled: SafePackage, fields: Sequence[FormField], sheets: int
) -> list[str]:
    """Return the printed words of a blank form that a filled one lacks.

    `sheets`: so often the form stands in the filled one. Each paragraph of the blank form has to
    stand in one of the filled form, in the same order.
    """
    main = printed_words(blank, fields) * sheets
    gone = _gone(main, _texts(filled.xml(filled.main_part)))
    for part in (each.target for each in blank.relations(blank.main_part) if each.kind in _SEEN):
        if part in blank:
            lines = list(_lines(blank.xml(part), ()))
            gone += _gone(lines, _texts(filled.xml(part)) if part in filled else [])
    return gone


def _lines(root: etree._Element, fields: Sequence[FormField]) -> Iterator[Line]:
    form = FormDocument(root)
    places = _places(form, fields)
    for paragraph in form.paragraphs:
        signs = letters(paragraph)
        from_here = places.get(paragraph, len(signs))
        signs = [e for at, e in enumerate(signs) if at < from_here or not is_example(e.run)]
        words = _WORD.findall(_TAG.sub(" ", "".join(each.text for each in signs)))
        if words:
            yield tuple(words)


def _places(form: FormDocument, fields: Sequence[FormField]) -> dict[etree._Element, int]:
    """Return the paragraphs in which something may stand in the place of an example, from where."""
    found: dict[etree._Element, int] = {}
    for path in (path for field in fields for path in field.path.split()):
        at, start, *_ = [int(each) for each in path[1:].split(":")] + [0]
        inside = [form.paragraphs[at]]
        if path.startswith("c"):
            inside = [*own(form.cells[at], "p"), *_boxed(form.cells[at])]
        if ":" in path or not any(map(is_printed, inside)):
            found |= {each: min(start, found.get(each, start)) for each in inside}
    return found


def _boxed(cell: etree._Element) -> Iterator[etree._Element]:
    """Yield the paragraphs of text boxes in a cell, which hold its content in some forms."""
    return (each for box in cell.iter("{*}txbxContent") for each in box.iter("{*}p"))


def _texts(root: etree._Element) -> list[str]:
    return [text_of(each) for each in FormDocument(root).paragraphs]


# --- finding again ----------------------------------------------------------------------------


def _gone(lines: Sequence[Line], texts: Sequence[str]) -> list[str]:
    """Return the words of the lines that stand in no text, in their order."""
    at = 0
    for line in lines:
        at = next((n for n in range(at, len(texts)) if _stands(line, texts[n])), -1) + 1
        if not at:
            return _best(lines, texts)
    return []


def _best(lines: Sequence[Line], texts: Sequence[str]) -> list[str]:
    """Return the words of the fewest lines that have to be missing."""
    kept = [[0] * (len(texts) + 1) for _ in range(len(lines) + 1)]
    fits = [[_stands(line, text) for text in texts] for line in lines]
    for at in range(len(lines) - 1, -1, -1):
        for n in range(len(texts) - 1, -1, -1):
            both = kept[at + 1][n + 1] + 1 if fits[at][n] else 0
            kept[at][n] = max(both, kept[at + 1][n], kept[at][n + 1])
    gone: list[str] = []
    n = 0
    for at, line in enumerate(lines):
        if kept[at][n] == kept[at + 1][n]:
            gone += line
            continue
        n = next(m for m in range(n, len(texts)) if fits[at][m] and
                 kept[at][n] == kept[at + 1][m + 1] + 1) + 1  # fmt: skip
    return gone


def _stands(line: Line, text: str) -> bool:
    """Whether words stand in a text in their order; what was written may touch them."""
    at = 0
    for word in line:
        begin = text.find(word, at)
        while begin > 0 and _one_word(text[begin - 1], word[0]):
            begin = text.find(word, begin + 1)
        if begin < 0:
            return False
        at = begin + len(word)
    return True


def _one_word(before: str, first: str) -> bool:
    """Whether two characters belong to one word: letters with letters, but Chinese has no words."""
    letters_both = before.isalpha() and first.isalpha() and max(before, first) < "\u2e80"
    return letters_both or (before.isdecimal() and first.isdecimal())
