"""Sentences that a standard has by rule: those of the foreword, the lead-ins of chapters 2 and 3.

Each can be worded otherwise by the group, in each language (GB/T 1.1-2020, 8.1, 8.3, 8.6, 8.7).

The page shows them muted, as rows and not as nodes, in which data of the cover would be frozen.
What is written over one is the wording of the document; where only names or numbers in it differ,
these go into the data of the cover.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import cast, get_args

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.kinds import is_foreword, role_of
from curriculum_studio.core.numbering import standard_number
from curriculum_studio.core.payloads.standard import Clause, FrontMatter, ReferenceEntry
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import Cell, text_hash
from curriculum_studio.core.tree import fresh_paragraph
from curriculum_studio.languages import LANGUAGES, Language, LocalizedText
from curriculum_studio.render.vocabulary import (
    MISSING,
    SENTENCES,
    SEPARATOR,
    SentenceName,
    said,
)

#: Where sentences by rule stand: the node that holds them, and their names in reading order.
SentencePlaces = tuple[tuple[str, tuple[SentenceName, ...]], ...]

#: What people write between two names or numbers.
_BETWEEN = re.compile(r"[、;；,，\n]")

_LEADS: dict[str, tuple[Role, SentenceName, SentenceName]] = {
    "references": (Role.ENTRY, "references_lead", "references_none"),
    "terms": (Role.TERM, "terms_lead", "terms_none"),
}


# --- their words ------------------------------------------------------------------------------


def sentence(name: SentenceName, front: FrontMatter, language: Language) -> str:
    """Return a fixed sentence, in the wording of the group where it has one of its own."""
    return own_wording(name, front, language) or by_rule(name, front, language)


def by_rule(name: SentenceName, front: FrontMatter, language: Language) -> str:
    """Return a fixed sentence as it is by rule."""
    return said(SENTENCES[name], language, **_values(name, front, language))


def own_wording(name: str, front: FrontMatter, language: Language) -> str:
    """Return the wording that the group has of its own, empty if it has none."""
    return next((words[language] for key, words in front.overrides if key == name), "")


def _values(name: SentenceName, front: FrontMatter, language: Language) -> dict[str, str]:
    """Return what the data of the cover put into a sentence."""
    separator = SEPARATOR[language]
    match name:
        case "replaces":
            return {"replaces": listed(front.replaces, language)}
        case "adopts":
            return {"adopts": front.adopts}
        case "proposer":
            return {"proposer": front.proposer.best(language) or MISSING}
        case "drafting_bodies":
            bodies = separator.join(body.best(language) for body in front.drafting_bodies)
            return {"bodies": bodies or MISSING}
        case "drafters":
            return {"drafters": separator.join(front.drafters) or MISSING}
        case _:
            return {}


def listed(numbers: str, language: Language) -> str:
    """Return several numbers of standards, written one behind the other, as a language lists."""
    parts = (standard_number(part) for part in _parted(numbers))
    return SEPARATOR[language].join(part for part in parts if part)


def _parted(words: str) -> list[str]:
    return [part.strip() for part in _BETWEEN.split(words) if part.strip()]


# --- which there are --------------------------------------------------------------------------


def foreword_names(front: FrontMatter) -> Iterator[SentenceName]:
    """Yield the names of the sentences of the foreword in the order of GB/T 1.1-2020, 8.3.

    The same for each language, so that parallel texts stay aligned.
    """
    yield "drafted_by"
    if front.replaces:
        yield "replaces"
    if front.adopts:
        yield "adopts"
    yield from ("patent", "proposer", "drafting_bodies", "drafters")
    if not front.replaces:
        yield "first_edition"


def foreword(front: FrontMatter, language: Language) -> Iterator[str]:
    """Yield the sentences of the foreword."""
    for name in foreword_names(front):
        yield sentence(name, front, language)


def foreword_texts(front: FrontMatter, lead: Language) -> Iterator[tuple[SentenceName, Node]]:
    """Yield the sentences of the foreword as texts of one's own, confirmed in each language."""
    for name in foreword_names(front):
        based_on = text_hash(Cell(sentence(name, front, lead)))
        node = fresh_paragraph(lead)
        for language in LANGUAGES:
            cell = Cell(sentence(name, front, language), status="confirmed")
            if language != lead:
                cell = replace(cell, based_on=based_on)
            node = node.with_cell(language, cell)
        yield name, node


def fixed_sentences(front: FrontMatter, language: Language) -> Iterator[tuple[str, str]]:
    """Yield all sentences that are made by rule, each with the name under which it can be worded.

    Those of the foreword first, then the lead-ins of chapters 2 and 3, then what the cover says.
    """
    names: list[SentenceName] = [*foreword_names(front), "references_lead", "terms_lead"]
    if calls_for_patents(front):
        names.append("patent_call")
    for name in names:
        yield name, sentence(name, front, language)


def calls_for_patents(front: FrontMatter) -> bool:
    """Whether the cover asks for patents: as long as a draft is commented on (8.1)."""
    return front.patent_call and front.stage in {"comment_draft", "review_draft"}


def lead_in(document: Document, node: Node) -> SentenceName | None:
    """Return the fixed lead-in of chapter 2 or 3; None where somebody wrote one (8.6, 8.7)."""
    payload = node.payload
    if not isinstance(payload, Clause) or payload.role not in _LEADS:
        return None
    listing, lead, none = _LEADS[payload.role]
    found = none
    for child in document.children_of(node.id):
        role = role_of(child)
        if role in {Role.PARAGRAPH, Role.HEADING} and _says(document, child):
            return None
        if role is listing and found is none and _says(document, child):
            found = lead
    return found


def _says(document: Document, node: Node) -> bool:
    if isinstance(node.payload, ReferenceEntry) and node.payload != ReferenceEntry():
        return True
    return not is_unwritten(document, node)


def is_unwritten(document: Document, node: Node) -> bool:
    """Whether nothing is written in a node and below it; then a foreword is made by rule."""
    return all(cell.blank for each in document.walk(node.id) for cell in each.cells.values())


def sentence_places(document: Document) -> SentencePlaces:
    """Return where the sentences by rule stand in a standard; none in other documents."""
    front = document.root.payload
    if not isinstance(front, FrontMatter):
        return ()
    places: list[tuple[str, tuple[SentenceName, ...]]] = []
    for node in document.children_of(document.id):
        if is_foreword(node) and is_unwritten(document, node):
            places.append((node.id, tuple(foreword_names(front))))
        elif (lead := lead_in(document, node)) is not None:
            places.append((node.id, (lead,)))
    return tuple(places)


# --- another wording --------------------------------------------------------------------------


def reworded(front: FrontMatter, name: str, language: Language, written: str) -> FrontMatter:
    """Return the data of a cover after a sentence was written over in a language.

    Who only writes other names or numbers into it changes these. What is the sentence by rule, or
    nothing at all, takes an own wording away.
    """
    known = cast("SentenceName", name)
    if name not in get_args(SentenceName):
        return front
    text = written.strip()
    if text and text != by_rule(known, front, language):
        filled = _filled(known, front, language, text)
        if filled is None:
            return with_wording(front, name, language, text)
        front = filled
    return with_wording(front, name, language, "")


def with_wording(front: FrontMatter, name: str, language: Language, text: str) -> FrontMatter:
    """Return the data with an own wording of a sentence in a language; empty takes it away."""
    overrides = dict(front.overrides)
    overrides[name] = overrides.get(name, LocalizedText()).changed(language, text)
    kept = tuple((key, each) for key, each in overrides.items() if each != LocalizedText())
    return replace(front, overrides=kept)


def _filled(
    name: SentenceName, front: FrontMatter, language: Language, text: str
) -> FrontMatter | None:
    """Return the data with what was written into a sentence; None if its words are others, too."""
    values = _values(name, front, language)
    if not values:
        return None
    before, after = said(SENTENCES[name], language, **dict.fromkeys(values, "\n")).split("\n")
    if not (text.startswith(before) and text.endswith(after)):
        return None
    inner = text[len(before) : len(text) - len(after)].strip()
    if not inner or len(text) < len(before) + len(after):
        return None
    value = "" if inner == MISSING else inner
    match name:
        case "replaces":
            return replace(front, replaces=value)
        case "adopts":
            return replace(front, adopts=value)
        case "proposer":
            return replace(front, proposer=front.proposer.changed(language, value))
        case "drafting_bodies":
            return replace(front, drafting_bodies=_bodies(front, language, _parted(value)))
        case _:
            return replace(front, drafters=tuple(_parted(value)))


def _bodies(front: FrontMatter, language: Language, names: list[str]) -> tuple[LocalizedText, ...]:
    """Return the drafting organisations by their names in a language.

    One that is known by its name stays with its names in the other languages; if as many are
    written as there were, each stands for the one in its place.
    """
    known = {body.best(language): body for body in front.drafting_bodies}
    old = front.drafting_bodies if len(names) == len(front.drafting_bodies) else ()
    found = []
    for at, name in enumerate(names):
        if name in known:
            found.append(known[name])
        else:
            found.append((old[at] if old else LocalizedText()).changed(language, name))
    return tuple(found)
