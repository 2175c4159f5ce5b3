"""What a provision verb is, and what of a text is named and not said."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal

import msgspec

from curriculum_studio.lazy import Lazy

TABLES: Lazy[Callable[[str], Mapping[str, Any]]] = Lazy("curriculum_studio.vocabulary:rule_tables")

#: `unclear`: German soll, which is neither a requirement nor a recommendation.
ProvisionKind = Literal[
    "requirement", "recommendation", "permission", "capability", "possibility", "unclear"
]

#: Kinds that bind somebody in some way; statements of what can be are no provisions.
STRENGTHS: frozenset[ProvisionKind] = frozenset({"requirement", "recommendation", "permission"})

#: The verb that the standard names; another that it allows in special cases; one that says too
#: little; one that is wrong.
Form = Literal["verb", "equivalent", "discouraged", "wrong"]


class Provision(msgspec.Struct, frozen=True, gc=False):
    """A verb of provision in a text, from `start` up to, not including, `end`.

    `limit`: its negation belongs to a limit, as in 不应大于, so that a text with at most says the
    same. `restricts`: it lets something be only so. `sure`: it can be read in no other way.
    """

    start: int
    end: int
    kind: ProvisionKind
    negative: bool = False
    form: Form = "verb"
    sure: bool = True
    limit: bool = False
    restricts: bool = False
    also: ProvisionKind | None = None

    @property
    def meaning(self) -> tuple[ProvisionKind, bool]:
        """What it says in any language; the negation of a limit is none."""
        return self.kind, self.negative and not self.limit


def either(words: Iterable[str]) -> str:
    """Return a pattern for one of several words, the longest first.

    Words are grouped by their first letters, so that at most places one comparison is enough.
    """
    groups: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        groups.setdefault(word[:2], []).append(word[2:])
    made = []
    for begin, rests in groups.items():
        kept = [rest.replace(" ", r"\s+") for rest in rests]
        made.append(f"{begin}(?:{'|'.join(kept)})")
    return "|".join(made)


def holds(text: str, parts: Iterable[str]) -> bool:
    """Whether one of several strings stands in a text, which a pattern takes far longer to say."""
    for each in parts:  # noqa: SIM110 - a generator would take twice as long
        if each in text:
            return True
    return False


def quoted(text: str) -> list[tuple[int, int]]:
    """Return what is named and not said: titles, and single words in quotation marks."""
    if not holds(text, _MARKS):
        return []
    return [each.span() for each in _QUOTED.finditer(text)]


_MARKS = tuple('《“„‘«"')
_QUOTED = re.compile(
    '《[^》]*》|“[^”\\s]{1,4}”|“[A-Za-zÄÖÜäöüß ]{1,16}”|„[^“]{1,16}“|‘[^’\\s]{1,12}’|"[^"]{1,16}"'
)


def lowered(text: str) -> str:
    """Return a text in small letters, in which each stands where it stood."""
    small = text.lower()
    return small if len(small) == len(text) else text


def without_abbreviations(text: str) -> str:
    """Return a text as long in which the point of Abs. or e.g. ends no sentence."""
    return _ABBREVIATED.sub(_without_points, text) if ". " in text else text


#: Stands for a point, and is none.
_POINT = "\u2024"
_ABBREVIATED = re.compile(
    r"\b(?:Abs|Nr|Art|Ziff|Kap|Anl|Tab|Abb|Gl|Lit|lit|bzw|ggf|vgl|ca|max|min|gem|sog|inkl|zzgl|"
    r"evtl|mind|bspw|Dr|Prof|St|Str|z\.\s?B|u\.\s?a|d\.\s?h|i\.\s?d\.\s?R|i\.\s?S|o\.\s?ä|"
    r"v\.\s?a|e\.\s?g|i\.\s?e|cf|vs|approx|Sec|Fig|Eq|Ch|Vol|Jr|Sr|Mr|Mrs|Ms|Inc|Ltd|"
    r"[Nn]o(?=\. ?\d))\.(?=\s)"
)


def _without_points(found: re.Match[str]) -> str:
    return found.group().replace(".", _POINT)


def inside(spans: list[tuple[int, int]], at: int) -> bool:
    """Whether a place lies in one of several ranges."""
    return any(start <= at < end for start, end in spans)
