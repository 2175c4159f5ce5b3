"""What of a standard or unit says nothing in any language, and would still leave its mark on paper.

A heading, a number or a label is printed by rule, also where nobody wrote anything below it: an
empty example renumbers the one before it, an introduction fills a page with its heading.

It is taken out before anything is numbered, so that references, and the numbers that Word counts,
agree. What a text refers to stays. Before a file is written it is said what is left out; the
document itself is not touched.
"""

from collections.abc import Iterator

from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.kinds import KINDS, is_index, role_of
from curriculum_studio.core.numbering import DASH, DOT, number
from curriculum_studio.core.payloads.standard import (
    Annex,
    Clause,
    Figure,
    Formula,
    FrontMatter,
    ReferenceEntry,
    Term,
    Variable,
)
from curriculum_studio.core.payloads.unit import Aim, Photo, Step, UnitHead
from curriculum_studio.core.roles import Blank, Role
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Gaps:
    """What lacks its text, by node in the order of the text.

    `empty` is left out of what is printed, `untitled` has text but no title, so that it does not
    stand in the contents.
    """

    empty: tuple[str, ...] = ()
    untitled: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.empty or self.untitled)


def gaps(document: Document) -> Gaps:
    """Return what of a standard lacks its text; other kinds of document have no gaps.

    Items of lists without numbers are left out in silence, as empty paragraphs are.
    """
    if not isinstance(document.root.payload, FrontMatter):
        return Gaps()
    empty = tuple(_empty(document))
    if any(role_of(document.nodes[each]) is Role.ITEM for each in empty):
        numbers = number(document)
        signs = {each: numbers[each].number for each in empty if each in numbers}
        empty = tuple(each for each in empty if signs.get(each) not in {DASH, DOT})
    gone = _below(document, empty)
    untitled = tuple(
        node.id
        for node in document.walk()
        if node.id not in gone
        and (
            isinstance(node.payload, Annex)
            or (isinstance(node.payload, Clause) and node.payload.titled)
        )
        and _blank(node)
    )
    return Gaps(empty, untitled)


def pictures_of(document: Document, language: Language) -> Iterator[tuple[str, str]]:
    """Yield each place where a picture is printed and the file that stands there, "" for none."""
    for node in document.walk():
        if not isinstance(node.payload, Figure | Photo):
            continue
        picture = node.payload.pictures.best(language)
        # A figure that is made of others needs none of its own.
        parts = (role_of(each) is Role.FIGURE for each in document.children_of(node.id))
        if picture or not any(parts):
            yield node.id, picture


def printed(document: Document) -> Document:
    """Return a document without what says nothing, so that all else is counted without it."""
    gone = _below(document, _empty(document))
    if not gone:
        return document
    return assembled(node for node in document.walk() if node.id not in gone)


def _empty(document: Document) -> Iterator[str]:
    """Yield the uppermost nodes that say nothing, unless something refers to them."""
    if not isinstance(document.root.payload, FrontMatter | UnitHead):
        return
    silent = _silent(document)
    left = [document.id]
    while left:
        node = document.nodes[left.pop()]
        if node.id in silent and KINDS[node.kind].blank is Blank.OMITTED:
            yield node.id
            continue
        left += reversed(document.children.get(node.id, ()))


def _silent(document: Document) -> set[str]:
    """Return the nodes that say nothing, nor does anything below them."""
    wanted = {
        mark.value
        for node in document.nodes.values()
        for cell in node.cells.values()
        for mark in cell.marks
        if mark.kind == "ref"
    }
    terms = any(isinstance(n.payload, Term) and not _blank(n) for n in document.nodes.values())
    silent: set[str] = set()
    for node in reversed(list(document.walk())):
        children = document.children.get(node.id, ())
        says = not _says_nothing(node) or node.id in wanted or (terms and is_index(node))
        if not says and all(child in silent for child in children):
            silent.add(node.id)
    return silent


def _says_nothing(node: Node) -> bool:
    if not _blank(node) or KINDS[node.kind].blank is Blank.PRINTED:
        return False
    match node.payload:
        case Clause(role=role):
            # Chapters that every standard has begin with sentences by rule.
            return role == "general"
        case Formula(latex=words) | Variable(symbol=words):
            return not words.strip()
        case ReferenceEntry():
            return node.payload == ReferenceEntry()
        case Aim(alignments=goals):
            return not goals
        case Step(minutes=minutes):
            return not minutes
    return True


def _blank(node: Node) -> bool:
    return all(cell.blank for cell in node.cells.values())


def _below(document: Document, nodes: Iterator[str] | tuple[str, ...]) -> set[str]:
    return {each.id for node in nodes for each in document.walk(node)}
