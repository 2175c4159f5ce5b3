"""How forms of a week name its days and rows."""

from collections.abc import Mapping
from functools import cached_property

import msgspec

#: A head is a day with its date; a longer text only mentions a day (characters).
_LONGEST = 14
#: From so many characters on a day is known by its beginning: 周一（9月1日）, Mon 1 Sept.
_LEAST, _LEAST_ASCII = 2, 3


class WeekWords(msgspec.Struct, frozen=True, dict=True, forbid_unknown_fields=True):
    """How forms name the days of a week, Monday first, and what stands before their rows.

    `slots` are words by the kind of activity; those of `any` name rows that take in all that has
    no row of its own, such as 上午. A label with a word of `others` is for something else, such as
    户外观察重点.
    """

    days: tuple[tuple[str, ...], ...] = ()
    slots: Mapping[str, tuple[str, ...]] = {}
    others: tuple[str, ...] = ()

    def day(self, compacted: str) -> int:
        """Return the day that a head names, Monday 1; 0 if it names none."""
        if len(compacted) > _LONGEST:
            return 0
        for at, words in enumerate(self.days, start=1):
            if any(compacted == word or _begins(compacted, word) for word in words):
                return at
        return 0

    def slot(self, compacted: str) -> str:
        """Return what a row is for by its label, empty if nobody knows."""
        if any(word in compacted for word in self.others):
            return ""
        return next((slot for word, slot in self._longest_first if word in compacted), "")

    @cached_property
    def _longest_first(self) -> list[tuple[str, str]]:
        pairs = [(word, slot) for slot, words in self.slots.items() for word in words]
        return sorted(pairs, key=lambda pair: len(pair[0]), reverse=True)


def _begins(compacted: str, word: str) -> bool:
    least = _LEAST_ASCII if word.isascii() else _LEAST
    return len(word) >= least and compacted.startswith(word)
