"""The lines of a comparison: what a filter lets through, folded to what changed."""

from collections.abc import Collection, Iterator

from curriculum_studio.features.history.service import ComparedStates
from curriculum_studio.features.merging.model.comparison import (
    ChangedPlace,
    PlaceKind,
    UnchangedRun,
)
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class PlaceFilter:
    """Which places are listed; an empty field lets all through.

    `verbs`: only where a provision verb is another one, `numbers`: a number or unit, `commented`:
    only places with a comment. `author` is the name of whoever changed it.
    """

    kind: PlaceKind | None = None
    languages: frozenset[Language] = frozenset(LANGUAGES)
    verbs: bool = False
    numbers: bool = False
    commented: bool = False
    author: str = ""

    def fits(self, states: ComparedStates, place: ChangedPlace) -> bool:
        """Whether a place is listed."""
        comparison = states.comparison
        return (
            (self.kind is None or self.kind in place.kinds)
            and self.speaks(place)
            and (not self.verbs or comparison.verbs_changed(place))
            and (not self.numbers or comparison.numbers_changed(place))
            and (not self.commented or place.node in states.comments)
            and (not self.author or self.author in states.authors_of(place))
        )

    def speaks(self, place: ChangedPlace) -> bool:
        """Whether a place says something else in a wanted language, or in none at all."""
        if not place.languages or self.languages >= frozenset(LANGUAGES):
            return True
        return bool(place.languages & self.languages)


@dataclass(frozen=True, slots=True)
class Fold:
    """Unchanged texts that are folded away, or open; `key` is the first of them."""

    key: str
    nodes: tuple[str, ...]
    is_open: bool


@dataclass(frozen=True, slots=True)
class SameText:
    """An unchanged text in a fold that is open."""

    node: str


Line = ChangedPlace | Fold | SameText


def lines(
    states: ComparedStates, wanted: PlaceFilter, opened: Collection[str] = ()
) -> tuple[Line, ...]:
    """Return the lines for a filter; folds with a key in `opened` show their texts."""
    return tuple(_lines(states, wanted, opened))


def _lines(states: ComparedStates, wanted: PlaceFilter, opened: Collection[str]) -> Iterator[Line]:
    same: list[str] = []
    for row in states.comparison.rows:
        if isinstance(row, UnchangedRun):
            same += row.nodes
        elif wanted.fits(states, row):
            yield from _folded(same, opened)
            same = []
            yield row
    yield from _folded(same, opened)


def _folded(same: list[str], opened: Collection[str]) -> Iterator[Line]:
    if not same:
        return
    is_open = same[0] in opened
    yield Fold(same[0], tuple(same), is_open)
    if is_open:
        yield from map(SameText, same)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many places each filter would show, with all others off but that of languages."""

    all: int
    kinds: tuple[tuple[PlaceKind, int], ...]
    verbs: int
    numbers: int
    commented: int
    languages: tuple[tuple[Language, int], ...]
    authors: tuple[tuple[str, int], ...]


#: Before anything was compared.
NONE = Counts(0, (), 0, 0, 0, (), ())

_KINDS: tuple[PlaceKind, ...] = ("changed", "added", "deleted", "moved")


def counts(states: ComparedStates, languages: Collection[Language] = LANGUAGES) -> Counts:
    """Count what the filters would show beside that of `languages`, which counts all places."""
    comparison = states.comparison
    chosen = PlaceFilter(languages=frozenset(languages))
    places = [each for each in comparison.places if chosen.speaks(each)]
    authors: dict[str, int] = {}
    for place in places:
        for name in states.authors_of(place):
            authors[name] = authors.get(name, 0) + 1
    return Counts(
        all=len(places),
        kinds=tuple((kind, sum(kind in each.kinds for each in places)) for kind in _KINDS),
        verbs=sum(map(comparison.verbs_changed, places)),
        numbers=sum(map(comparison.numbers_changed, places)),
        commented=sum(place.node in states.comments for place in places),
        languages=tuple(
            (language, sum(language in place.languages for place in comparison.places))
            for language in LANGUAGES
        ),
        authors=tuple(sorted(authors.items(), key=lambda each: (-each[1], each[0]))),
    )
