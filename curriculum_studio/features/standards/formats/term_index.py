"""The index of a standard by rule: its terms in the order of the language (GB/T 1.1-2020, 8.14)."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from curriculum_studio.core.languages import Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.standard import Designation
from curriculum_studio.core.pinyin import initials, sound_order
from curriculum_studio.render.blocks import NodeText, ParagraphBlock, ParagraphRole, Run
from curriculum_studio.render.runs import RunBuilder


@dataclass(frozen=True, slots=True)
class _Entry:
    text: NodeText
    term: str
    number: str


def index_entries(texts: RunBuilder) -> Iterator[ParagraphBlock]:
    """Yield a line for each preferred and admitted designation with the number of its term.

    As many for each language, so that parallel texts stay aligned. What begins with another letter
    than the line above is set apart from it. Deprecated designations are none to look up.
    """
    letter = ""
    entries = sorted(_entries(texts), key=lambda each: _order(each.text, texts.language))
    for entry in entries:
        own = _letter(entry.text, texts.language)
        role: ParagraphRole = "index" if own == letter else "index_letter"
        letter = own
        yield ParagraphBlock(entry.text, role, after=_place(entry) if not entry.text.blank else ())


def _entries(texts: RunBuilder) -> Iterator[_Entry]:
    document = texts.document
    for term in document.walk():
        if term.kind != "term":
            continue
        number = texts.number(term.id)
        yield _Entry(_words(texts, term), term.id, number)
        for child in document.children_of(term.id):
            payload = child.payload
            if isinstance(payload, Designation) and payload.status != "deprecated":
                yield _Entry(_words(texts, child), term.id, number)


def _words(texts: RunBuilder, node: Node) -> NodeText:
    """Return a designation as words that belong to no node: they are written elsewhere."""
    text = texts.of(node)
    return replace(text, anchor="", runs=tuple(r for r in text.runs if r.kind != "footnote"))


def _place(entry: _Entry) -> tuple[Run, ...]:
    return (Run("\t"), Run(entry.number, kind="reference", target=entry.term, route="number"))


def _order(text: NodeText, language: Language) -> tuple[bool, object, str]:
    """Return what sorts a designation; blank ones, of which nothing is shown, come last."""
    words = text.plain
    key: object = sound_order(words) if language == "zh" else _spelled(words)
    return (text.blank, key, words)


def _letter(text: NodeText, language: Language) -> str:
    """Return the letter under which a designation stands."""
    letters = initials(text.plain) if language == "zh" else _spelled(text.plain)
    return letters[:1]


def _spelled(words: str) -> str:
    """Return letters and digits for sorting: ä like a, ß like ss (DIN 5007-1)."""
    plain = unicodedata.normalize("NFKD", words.casefold())
    return "".join(each for each in plain if each.isalnum() or each.isspace()).strip()
