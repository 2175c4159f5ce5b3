"""Technical changes in words: the list of the foreword, and an amendment; and the foreword's edits.

Sentences by GB/T 1.1-2020, 8.3 c: fixed verbs, words quoted whole, the clause in both editions.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, Remove
from curriculum_studio.core.kinds import is_foreword
from curriculum_studio.core.numbering import (
    COLONS,
    DASH,
    DOT,
    Numbering,
    han_number,
    label_text,
    standard_number,
)
from curriculum_studio.core.payloads.standard import Clause, FrontMatter, ListBlock
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import OBJECT, Cell, Mark, text_hash
from curriculum_studio.core.words import Words
from curriculum_studio.features.merging.model.comparison import Comparison
from curriculum_studio.features.standards.model.technical_changes import TechnicalChange
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.render.fixed_sentences import foreword_texts, is_unwritten, listed
from curriculum_studio.render.vocabulary import MISSING, MISSING_DATE, said

CHANGE_WORDS = Words[Literal[
    "lead", "references", "added", "changed", "altered", "deleted", "amendment", "amend_dates",
    "amend_added", "amend_behind", "amend_changed", "amend_altered", "amend_deleted", "quoted",
    "term", "table", "figure", "formula", "indicator", "normative", "informative", "chapter",
    "nothing",
]]("print.changes")  # fmt: skip

#: What stands behind an item that others follow, and behind the last one.
_BETWEEN: dict[Language, str] = {"zh": "；", "en": ";", "de": ";"}
_END: dict[Language, str] = {"zh": "。", "en": ".", "de": "."}

#: The year at the end of the number of a standard.
_YEAR = re.compile(r"[-—–:](\d{4})(?!\d)")

#: Series whose numbers say a place; items are told with their clause.
_PLACES = frozenset({"clause", "annex", "term", "table", "figure", "formula"})


class ChangeList:
    """Says technical changes between two editions in each language of the later one."""

    def __init__(self, comparison: Comparison, changes: Sequence[TechnicalChange]) -> None:
        self._comparison = comparison
        self.technical = [each for each in changes if not each.reference]
        self.references = [each for each in changes if each.reference]
        front = comparison.before.root.payload
        later = comparison.after.root.payload
        own = front.number if isinstance(front, FrontMatter) else ""
        replaced = later.replaces if isinstance(later, FrontMatter) else ""
        self._number = replaced or own
        found = _YEAR.search(self._number) or _YEAR.search(own)
        self._year = found[1] if found is not None else "××××"

    # The list of the foreword

    def lead(self, language: Language) -> str:
        """Return the sentence before the list."""
        number = listed(self._number, language) or MISSING
        return said(CHANGE_WORDS["lead"], language, number=number)

    def items(
        self, changes: Sequence[TechnicalChange], language: Language, *, live: bool = False
    ) -> list[Cell]:
        """Return the items of a list of changes; `live`: places of now are references."""
        found = [self._item(each, language, live=live) for each in changes]
        if not found:
            return []
        ends = [_BETWEEN[language]] * (len(found) - 1) + [_END[language]]
        return [replace(each, text=each.text + end) for each, end in zip(found, ends, strict=True)]

    def text(self, changes: Sequence[TechnicalChange], language: Language) -> str:
        """Return chosen changes as plain text, the sentence before them first."""
        chosen = (
            (self.lead(language), [each for each in changes if not each.reference]),
            (CHANGE_WORDS["references"][language], [each for each in changes if each.reference]),
        )
        lines: list[str] = []
        for lead, some in chosen:
            if some:
                lines.append(lead)
                for at, cell in enumerate(self.items(some, language)):
                    lines.append(f"{_letter(at)}) {cell.text}")
        return "\n".join(lines) or CHANGE_WORDS["nothing"][language]

    def line(self, change: TechnicalChange, language: Language) -> str:
        """Return one change in words."""
        return self._item(change, language, live=False).text

    def _item(self, change: TechnicalChange, language: Language, *, live: bool) -> Cell:
        words = self._subject(change, language)
        old = _quote(change.old.best(language), language)
        here = self._here(change, language, live=live) if change.here else ""
        there = self._place(change.there, 0, language) if change.verb != "added" else ""
        text = said(
            CHANGE_WORDS[change.verb],
            language,
            what=words, old=old, here=here, there=there, year=self._year,
        )  # fmt: skip
        if language != "zh":
            text = text[:1].upper() + text[1:]
        at = text.find(OBJECT)
        marks = (Mark(at, at + 1, "ref", self._cited(change.here)),) if at >= 0 else ()
        return Cell(text, marks)

    # An amendment

    def amendment(self, changes: Sequence[TechnicalChange], language: Language) -> str:
        """Return an amendment as plain text: its title, and a line for each change."""
        before = self._comparison.before
        front = before.root.payload
        number = standard_number(front.number) if isinstance(front, FrontMatter) else ""
        title = said(
            CHANGE_WORDS["amendment"],
            language,
            number=number or MISSING, title=before.title(language),
        )  # fmt: skip
        lines = [title, said(CHANGE_WORDS["amend_dates"], language, date=MISSING_DATE)]
        for at, change in enumerate(changes, 1):
            counted = f"{han_number(at)}、" if language == "zh" and at < 100 else f"{at}. "
            lines.append(f"{counted}{self._amended(change, language)}{_END[language]}")
        if not changes:
            lines.append(CHANGE_WORDS["nothing"][language])
        return "\n".join(lines)

    def _amended(self, change: TechnicalChange, language: Language) -> str:
        key = {
            "added": "amend_behind" if change.behind else "amend_added",
            "changed": "amend_changed",
            "altered": "amend_altered",
            "deleted": "amend_deleted",
        }[change.verb]
        state = 0 if change.there in self._comparison.before else 1
        return said(
            CHANGE_WORDS.of(key),
            language,
            what=self._subject(change, language),
            old=_quote(change.old.best(language), language),
            there=self._place(change.there, state, language),
        )

    # Words and places

    def _subject(self, change: TechnicalChange, language: Language) -> str:
        words = change.words.best(language)
        if change.subject == "quoted":
            return _quote(words, language)
        return said(CHANGE_WORDS[change.subject], language, text=" ".join(words.split()))

    def _here(self, change: TechnicalChange, language: Language, *, live: bool) -> str:
        if live and self._cited(change.here):
            return self._numbered(change.here, 1, language, OBJECT)
        return self._place(change.here, 1, language)

    def _place(self, node: str, state: int, language: Language) -> str:
        """Return the number of what holds a node in the earlier (0) or later edition."""
        return self._numbered(node, state, language, "")

    def _numbered(self, node: str, state: int, language: Language, number: str) -> str:
        document = (self._comparison.before, self._comparison.after)[state]
        numbering: Numbering = self._comparison.numbering[state]
        found = _placed(document, numbering, node)
        if found is None:
            return document.title(language)
        label = numbering[found.id]
        own = number or label_text(label, language).rstrip(COLONS)
        chapter = isinstance(found.payload, Clause) and "." not in label.number
        return said(CHANGE_WORDS["chapter"], language, number=own) if chapter else own

    def _cited(self, node: str) -> str:
        """Return what a reference to the place of a node leads to."""
        comparison = self._comparison
        found = _placed(comparison.after, comparison.numbering[1], node)
        return found.id if found is not None else ""


def _placed(document: Document, numbering: Numbering, node: str) -> Node | None:
    """Return the nearest numbered thing that a node is or stands in."""
    if node not in document:
        return None
    for each in (document.nodes[node], *document.ancestors(node)):
        label = numbering.get(each.id)
        if label is not None and label.series in _PLACES and label.number not in {"", DASH, DOT}:
            return each
    return None


#: Quotation marks within others (GB/T 15834: double ones without, single ones within).
_INNER = str.maketrans("“”", "‘’")
_INNER_GERMAN = str.maketrans("„“", "‚‘")


def _quote(text: str, language: Language) -> str:
    words = " ".join(text.split()).translate(_INNER_GERMAN if language == "de" else _INNER)
    return said(CHANGE_WORDS["quoted"], language, text=words)


def _letter(at: int) -> str:
    """Return a, b … z, aa, ab …"""
    first, second = divmod(at, 26)
    return ("" if first == 0 else chr(ord("a") + first - 1)) + chr(ord("a") + second)


# --- into the foreword ------------------------------------------------------------------------


def into_foreword(
    document: Document, said_list: ChangeList, changes: Sequence[TechnicalChange]
) -> tuple[tuple[Edit, ...], str] | None:
    """Return edits that put a list of changes into the foreword, and its first node.

    Sentences by rule become texts of the foreword, as the list stands among them: the one that says
    what is replaced gives way to it. A list that was put in before gives way as well. None where
    the document has no foreword.
    """
    foreword = next(filter(is_foreword, document.children_of(document.id)), None)
    front = document.root.payload
    if foreword is None or not isinstance(front, FrontMatter):
        return None
    languages = [each for each in LANGUAGES if not document.root.cell(each).blank]
    made = list(_branches(foreword.lead, languages, said_list, changes))
    if is_unwritten(document, foreword):
        rows = [
            branch
            for name, node in foreword_texts(front, foreword.lead)
            for branch in ((*made,) if name == "replaces" else ((node,),))
        ]
        if not front.replaces:
            rows[1:1] = made
        edits: list[Edit] = [Remove(each.id) for each in document.children_of(foreword.id)]
        edits += tree.inserted_branches(document, foreword.id, 0, rows)
        return tuple(edits), made[0][0].id
    old = list(_old_list(document, foreword, said_list))
    children = document.children.get(foreword.id, ())
    at = children.index(old[0]) if old else _behind(document, foreword, front)
    edits = list(tree.inserted_branches(document, foreword.id, at, made))
    return (*edits, *(Remove(each) for each in old)), made[0][0].id


def _branches(
    lead: Language,
    languages: Sequence[Language],
    said_list: ChangeList,
    changes: Sequence[TechnicalChange],
) -> Iterator[tuple[Node, ...]]:
    parts = (
        ([each for each in changes if not each.reference], said_list.lead),
        (
            [each for each in changes if each.reference],
            lambda language: CHANGE_WORDS["references"][language],
        ),
    )
    for some, before in parts:
        if not some:
            continue
        sentence = tree.fresh_paragraph(lead)
        yield (_written(sentence, {each: Cell(before(each)) for each in languages}),)
        holder = tree.fresh_of(ListBlock(marker="letter"), lead)
        texts = {each: said_list.items(some, each, live=True) for each in languages}
        ranks = tree.ranks_between(len(some))
        items = []
        for at, rank in zip(range(len(some)), ranks, strict=True):
            item = replace(tree.fresh_as(Role.ITEM, lead), parent=holder.id, rank=rank)
            items.append(_written(item, {each: texts[each][at] for each in languages}))
        yield (holder, *items)


def _written(node: Node, texts: dict[Language, Cell]) -> Node:
    """Return a node with texts; the others are based on the leading one."""
    base = text_hash(texts.get(node.lead))
    for language, cell in texts.items():
        based_on = "" if language == node.lead else base
        node = node.with_cell(language, replace(cell, based_on=based_on))
    return node


def _old_list(document: Document, foreword: Node, said_list: ChangeList) -> Iterator[str]:
    """Yield the nodes of a list of changes that was put into a foreword before."""
    taken = False
    for node in document.children_of(foreword.id):
        if _is_list(node):
            if taken:
                yield node.id
            taken = False
            continue
        taken = any(_is_lead(node.text(each), each, said_list) for each in LANGUAGES)
        if taken:
            yield node.id


def _is_list(node: Node) -> bool:
    return isinstance(node.payload, ListBlock)


def _is_lead(text: str, language: Language, said_list: ChangeList) -> bool:
    tail = said_list.lead(language)[-14:]
    return bool(text) and (text.endswith(tail) or text == CHANGE_WORDS["references"][language])


def _behind(document: Document, foreword: Node, front: FrontMatter) -> int:
    """Return where the list goes: behind what says what is replaced, else behind the first text."""
    children = document.children_of(foreword.id)
    wanted = front.replaces.strip()
    for at, node in enumerate(children):
        if wanted and any(wanted in node.text(each) for each in LANGUAGES):
            return at + 1
    return min(1, len(children))
