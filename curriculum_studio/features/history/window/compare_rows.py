"""The rows of a comparison as they are read: where a place is, what became of it, its words."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from curriculum_studio.core.diff import DiffPiece, difference
from curriculum_studio.core.kinds import role_of
from curriculum_studio.core.locators import brief
from curriculum_studio.core.roles import Role
from curriculum_studio.drafting.provisions.reader import read_provisions
from curriculum_studio.features.history.model.listing import Fold, Line, SameText
from curriculum_studio.features.history.service import ComparedStates
from curriculum_studio.features.history.window.setting_words import NOTHING, setting_words
from curriculum_studio.features.merging.model.comparison import ChangedPlace, PlaceKind
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.fields.field_editors import SHORT_NAMES

#: What became of a place.
KIND_WORDS: Mapping[PlaceKind, Message] = {
    "changed": message("Compare", "changed"),
    "added": message("Compare", "added"),
    "deleted": message("Compare", "deleted"),
    "moved": message("Compare", "moved"),
}

#: The roles of their colours in a theme.
KIND_TONES: Mapping[PlaceKind, str] = {
    "changed": "stale",
    "added": "accent",
    "deleted": "error",
    "moved": "link",
}


@dataclass(frozen=True, slots=True)
class WordStretch:
    """Words of one look: what stayed, went or came; `strong`: a verb of a provision."""

    text: str
    kind: str = "same"
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """What stands beside each other: a text in a language, or a setting.

    `tag` stands before it. `pictures`: by their hashes, where it is a picture.
    """

    tag: str
    before: tuple[WordStretch, ...]
    after: tuple[WordStretch, ...]
    pictures: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class RowContent:
    """What a row shows; a fold has nothing but its `place`."""

    place: str
    kinds: tuple[PlaceKind, ...] = ()
    blocks: tuple[Block, ...] = ()
    who: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        said = [self.place, *(say(KIND_WORDS[kind]) for kind in self.kinds)]
        for block in self.blocks:
            before, after = ("".join(e.text for e in side) for side in (block.before, block.after))
            if before:
                said.append(say(message("Compare", "before: {text}").fill(text=before)))
            if after:
                said.append(say(message("Compare", "after: {text}").fill(text=after)))
        return ", ".join(each for each in (*said, self.who) if each)


class ComparisonRowReader:
    """Puts the rows of a comparison into words, each when it is asked for."""

    def __init__(
        self, states: ComparedStates, languages: Sequence[Language], reading: Language
    ) -> None:
        """`languages` are those whose texts are shown; places are named in `reading`."""
        self._states = states
        self._languages = tuple(languages)
        self._reading: Language = reading

    def content(self, line: Line) -> RowContent:
        """Return what a row shows."""
        match line:
            case Fold(nodes=nodes, is_open=is_open):
                return RowContent(say((_SHOWN if is_open else _FOLDED).fill(count=len(nodes))))
            case SameText(node=node):
                return self._same(node)
            case ChangedPlace():
                return self._changed(line)

    # Places

    def place(self, node: str, state: int) -> str:
        """Return where a node stands in the earlier (0) or later state, as exactly as words can."""
        comparison = self._states.comparison
        if node == comparison.after.id:
            return say(_TITLE)
        locators = comparison.locators[state]
        said = locators.say(node, self._reading)
        if said.clause != locators.say(comparison.after.id, self._reading).clause:
            return " ".join(each for each in (said.clause, said.element) if each)
        return said.element or self._named(node, state)

    def _named(self, node: str, state: int) -> str:
        """Return what a place without a number is called: code, heading or words near it."""
        document = (self._states.comparison.before, self._states.comparison.after)[state]
        numbered = brief(document, self._states.comparison.numbering[state], node, self._reading)
        if numbered:
            return numbered
        for each in (document.nodes[node], *document.ancestors(node)):
            code = getattr(each.payload, "code", "")
            if code:
                return str(code)
            if role_of(each) in _NAMING and not each.best(self._reading).blank:
                return " ".join(each.best(self._reading).text.split())[:_SHORT]
        return say(_TITLE)

    def place_of(self, place: ChangedPlace) -> str:
        """Return where a place stands, or stood before it was deleted."""
        return self.place(place.node, 0 if place.went else 1)

    # Rows

    def _same(self, node: str) -> RowContent:
        comparison = self._states.comparison
        blocks = []
        for language in self._languages:
            before, after = comparison.unchanged(node, language)
            if before or after:
                blocks.append(
                    Block(self._tag(language), (WordStretch(before),), (WordStretch(after),))
                )
        after_number = comparison.numbering[1]
        where = brief(comparison.after, after_number, node, self._reading)
        return RowContent(where, (), tuple(blocks))

    def _changed(self, place: ChangedPlace) -> RowContent:
        states = self._states
        order: tuple[PlaceKind, ...] = ("added", "deleted", "moved", "changed")
        kinds = tuple(kind for kind in order if kind in place.kinds)
        numbers = states.comments.get(place.node, ())
        who = " · ".join((*states.authors_of(place), *numbers))
        return RowContent(self.place_of(place), kinds, tuple(self._blocks(place)), who)

    def _blocks(self, place: ChangedPlace) -> Iterator[Block]:
        comparison = self._states.comparison
        moved = place.moved
        if moved is not None:
            where = [self._behind(moved.before, 0), self._behind(moved.after, 1)]
            yield Block("", (WordStretch(where[0]),), (WordStretch(where[1]),))
        for language in self._languages:
            before, after = comparison.texts(place, language)
            if language in place.languages:
                yield Block(self._tag(language), *_sides(before, after, language))
            elif moved is not None and (before or after):
                yield Block(self._tag(language), (WordStretch(before),), (WordStretch(after),))
        node = comparison.state_of(place).nodes[place.node]
        for change in place.settings:
            words = setting_words(change, node, self._reading)
            before, after = words.before, words.after
            if not any(words.pictures):
                before, after = before or NOTHING, after or NOTHING
            kinds = ("deleted", "inserted") if before != after else ("same", "same")
            yield Block(
                words.name,
                (WordStretch(before, kinds[0]),) if before else (),
                (WordStretch(after, kinds[1]),) if after else (),
                words.pictures,
            )

    def _behind(self, position: tuple[str, str], state: int) -> str:
        parent, sibling = position
        where = self.place(sibling or parent, state)
        words = message("Compare", "first in {place}")
        if sibling:
            words = message("Compare", "after {place}")
        return say(words.fill(place=where))

    def _tag(self, language: Language) -> str:
        return SHORT_NAMES[language] if len(self._languages) > 1 else ""


_TITLE = message("Compare", "Title")

#: What names all that stands in it, where nothing has a number.
_NAMING = frozenset({Role.HEADING, Role.BRANCH, Role.TERM, Role.DOCUMENT})

#: Characters of such a name.
_SHORT = 24
_FOLDED = message("Compare", "… {count} texts unchanged – show them", "", 1)
_SHOWN = message("Compare", "{count} texts unchanged – hide them", "", 1)


# --- words that differ ------------------------------------------------------------------------


def _sides(
    before: str, after: str, language: Language
) -> tuple[tuple[WordStretch, ...], tuple[WordStretch, ...]]:
    """Return both texts in stretches: what differs, and the verbs of provisions.

    Where nothing stands on a side, a dash says so.
    """
    if not before:
        return (WordStretch(NOTHING),), _strong([DiffPiece("inserted", after)], after, language)
    if not after:
        return _strong([DiffPiece("deleted", before)], before, language), (WordStretch(NOTHING),)
    pieces = difference(before, after)
    old = [each for each in pieces if each.kind != "inserted"]
    new = [each for each in pieces if each.kind != "deleted"]
    return _strong(old, before, language), _strong(new, after, language)


def _strong(pieces: Sequence[DiffPiece], text: str, language: Language) -> tuple[WordStretch, ...]:
    verbs = [(each.start, each.end) for each in read_provisions(text, language)]
    found: list[WordStretch] = []
    at = 0
    for piece in pieces:
        end = at + len(piece.text)
        inside = [(max(at, one), min(end, two)) for one, two in verbs if one < end and at < two]
        cuts = sorted({at, end, *(edge for each in inside for edge in each)})
        for start, stop in pairwise(cuts):
            strong = any(one <= start and stop <= two for one, two in inside)
            found.append(WordStretch(text[start:stop], piece.kind, strong))
        at = end
    return tuple(found)
