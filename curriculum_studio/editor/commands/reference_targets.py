"""Targets of references, found by number, title or initials, and what a reference to them says."""

from collections.abc import Iterator, Sequence
from typing import Literal

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.kinds import is_reference_entry, kind_of, role_of
from curriculum_studio.core.numbering import (
    COLONS,
    DASH,
    DOT,
    Label,
    Numbering,
    entry_number,
    is_chapter,
    label_text,
)
from curriculum_studio.core.payloads.standard import ReferenceEntry
from curriculum_studio.core.pinyin import initials
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import OBJECT, Cell, Mark
from curriculum_studio.core.words import Words
from curriculum_studio.editor.commands.completer_popup import Completion
from curriculum_studio.languages import LANGUAGES, Language

#: The word before a reference: 见 6.2, see 6.2, siehe 6.2; how a chapter is named: 第4章.
REFERENCE_WORDS = Words[Literal["see", "chapter"]]("page.references")


def targets(
    document: Document, numbering: Numbering, language: Language, without: str
) -> Iterator[Completion]:
    """Yield what a reference can lead to from everywhere but itself, in reading order."""
    for node in document.walk():
        if node.id == without:
            continue
        choice = None
        if role_of(node) is Role.ITEM:
            choice = _item_choice(document, node, numbering, language)
        elif kind_of(node).cited:
            choice = _choice(node, numbering, language)
        if choice is not None:
            yield choice


def _choice(node: Node, numbering: Numbering, language: Language) -> Completion | None:
    found = numbering.get(node.id)
    if isinstance(node.payload, ReferenceEntry) and is_reference_entry(node):
        number, labels = node.payload.number, [entry_number(node.payload)]
    elif found is not None:
        number, labels = found.number, [_named(found, each) for each in LANGUAGES]
    else:
        return None
    label = labels[LANGUAGES.index(language)] if len(labels) > 1 else labels[0]
    return _found_by(node, number, label, labels, language) if label else None


def _item_choice(
    document: Document, node: Node, numbering: Numbering, language: Language
) -> Completion | None:
    """Return an item of a counted list with the number of what holds it: 6.2 a)."""
    path = _path(document, node, numbering)
    if not path:
        return None
    label = " ".join(numbering[each].number for each in path)
    return _found_by(node, label, label, [label.replace(" ", "")], language)


def _found_by(
    node: Node, number: str, label: str, labels: Sequence[str], language: Language
) -> Completion:
    titles = [node.text(each).replace(OBJECT, "") for each in LANGUAGES]
    # Numbers are typed with and without the word before them: 表1, table 1, 1.
    words = (number, *labels, *titles, initials(titles[0]), initials(labels[0]))
    first = tuple(each.casefold() for each in (number, label, *titles, initials(titles[0])) if each)
    title = node.best(language).text.replace(OBJECT, "")
    return Completion(label, title, node.id, " ".join(words).casefold(), first)


def _named(label: Label, language: Language) -> str:
    """Return a label as it is cited: a chapter is 第4章, what stands below it 4.1."""
    if is_chapter(label):
        return REFERENCE_WORDS["chapter"][language].format(label.number)
    return label_text(label, language).rstrip(COLONS)


def _path(document: Document, item: Node, numbering: Numbering) -> tuple[str, ...]:
    """Return what names an item: the clause that holds it and the items above; () for a dash."""
    path = [item.id]
    for above in document.ancestors(item.id):
        label = numbering.get(above.id)
        if label is not None:
            path.insert(0, above.id)
            if label.series != "item":
                break
    counted = all(numbering[each].number not in {"", DASH, DOT} for each in path)
    return tuple(path) if counted and numbering[path[0]].series != "item" else ()


def reference_cell(
    document: Document, numbering: Numbering, target: str, language: Language, before: str
) -> Cell:
    """Return what a reference puts into a text that reads `before` up to there.

    Each number is a reference of its own, so it is right whatever is moved, and Word counts it. The
    words round the number of a chapter are text, as in what was written before: where the first of
    them stands there already, none come.
    """
    label = numbering.get(target)
    node = document.nodes[target]
    if role_of(node) is Role.ITEM and (path := _path(document, node, numbering)):
        marks = tuple(Mark(2 * at, 2 * at + 1, "ref", each) for at, each in enumerate(path))
        return Cell(" ".join(OBJECT for _ in path), marks)
    if label is None or not is_chapter(label):
        return Cell(OBJECT, (Mark(0, 1, "ref", target),))
    opening, closing = REFERENCE_WORDS["chapter"][language].split("{}")
    if before.rstrip().casefold().endswith(opening.strip().casefold()):
        opening = closing = ""
    at = len(opening)
    return Cell(opening + OBJECT + closing, (Mark(at, at + 1, "ref", target),))
