"""Finding and replacing words over one document or all of them."""

from collections.abc import Iterable, Iterator, Sequence

from curriculum_studio.core.text_search import Search, TextMatch, fold, places_in, replaced
from curriculum_studio.core.transactions import EditDocument
from curriculum_studio.i18n import Message
from curriculum_studio.session.review_copy_policy import locked
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass

#: So many nodes are looked through before whoever searches may do something else.
_AT_ONCE = 40


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Words that were found, with the text in which they stand."""

    found: TextMatch
    text: str


def search(
    session: Session, documents: Iterable[str], wanted: Search
) -> Iterator[Occurrence | None]:
    """Yield the places of words in documents, in reading order; None where one may breathe.

    A document that is gone meanwhile is left out.
    """
    for identity in documents:
        document = session.peek(identity)
        if document is None:
            continue
        for count, node in enumerate(document.walk()):
            if count % _AT_ONCE == 0:
                yield None
            for language in wanted.languages:
                cell = node.cells.get(language)
                if cell is not None and cell.text:
                    for start, end in places_in(cell.text, wanted):
                        yield Occurrence(
                            TextMatch(identity, node.id, language, start, end), cell.text
                        )


def replace_all(
    session: Session, places: Sequence[TextMatch], wanted: Search, replacement: str, label: Message
) -> int:
    """Put other words in places of any documents, as one step of undo; return in how many.

    Places where the words stand no more, as somebody wrote there meanwhile, are left alone. What
    was confirmed has to be confirmed again, and what was made from a changed source is outdated.
    Review copies stay as they are.

    Raises:
        StudioError: if it cannot be kept, or all places are in review copies; nothing is changed.

    """
    by_document: dict[str, list[TextMatch]] = {}
    for place in places:
        by_document.setdefault(place.document, []).append(place)
    edits: list[EditDocument] = []
    count = 0
    for identity, group in by_document.items():
        document = session.peek(identity)
        if document is None or session.is_copy(identity):
            continue
        good = [
            each
            for each in group
            if each.node in document.nodes
            and _stands(document.nodes[each.node].text(each.language), each, wanted)
        ]
        found = replaced(document, good, replacement)
        if found:
            edits.append(EditDocument(identity, found))
            count += len(good)
    if edits:
        session.apply(edits, label, reason="replace")
    elif any(session.is_copy(each) for each in by_document):
        raise locked()
    return count


def _stands(text: str, place: TextMatch, wanted: Search) -> bool:
    """Whether the words still stand in a place of a text."""
    part, _ = fold(text[place.start : place.end], exact_case=wanted.exact_case)
    words, _ = fold(wanted.words, exact_case=wanted.exact_case)
    return part == words
