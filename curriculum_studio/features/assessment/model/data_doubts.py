"""What makes reported data no sure base: unreadable, missing, gone, far from the year before.

Data in doubt never raise a grade: what rests on them stays open until they are corrected, or until
a change is confirmed. The bounds and their reasons stand in decision 0015.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Literal

from curriculum_studio.core.payloads.indicators import DataPoint
from curriculum_studio.features.assessment.model.data_items import (
    DATA_ITEMS,
    SURVEY,
    DataItem,
    total_of,
)
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

#: unread: no amount stands there. lost: its row or column is not there, or there twice.
#: missing: some months or answers are blank. vanished: nothing this year, something the year
#: before. changed: far from the year before.
What = Literal["unread", "lost", "missing", "vanished", "changed"]

#: By how many times an item may change from year to year before it is asked about.
#: Metered amounts change with weather and use, but do not double or halve. What is bought or
#: handed over in lots may. Numbers of people change by a group of children. Floor area does not
#: change without building; at 5 % the sample standard (7.7.6) has the year before recalculated.
LARGEST_CHANGE: Mapping[str, float] = {
    **dict.fromkeys(
        (
            "electricity",
            "generation",
            "feed_in",
            "natural_gas",
            "heat",
            "water",
            "recyclables",
            "food_waste",
            "residual",
            "plate_waste",
            "meals",
        ),
        2.0,
    ),
    **dict.fromkeys(("charging", "lpg", "petrol", "diesel", "hazardous"), 3.0),
    "users": 1.25,
    "floor_area": 1.05,
}

#: Items that are looked at: those on which figures rest.
WATCHED: frozenset[str] = frozenset({*LARGEST_CHANGE, *SURVEY})


#: Of entries that cannot be read, the first few are quoted; the import tells each at its cell.
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Doubt:
    """A doubt about an item in a year.

    `detail` is what was entered (unread), which months are blank (missing), or both years' amounts
    (vanished, changed), ready to be shown.
    """

    item: str
    what: What
    year: int
    detail: tuple[str, ...] = ()

    @property
    def leaves_open(self) -> bool:
        """Whether indicators that rest on the item get no points; a change is only asked about."""
        return self.what != "changed"

    @property
    def can_be_confirmed(self) -> bool:
        """Whether it may be as it is, and people can say so; the others need a correction."""
        return self.what in {"vanished", "changed"}

    def sentence(self, language: Language) -> Message:
        """Return the doubt in words; `language` is that of the item's name."""
        item = DATA_ITEMS[self.item].name[language]
        values = {"item": item, "year": self.year}
        match self.what:
            case "unread":
                words = message("Doubts", "{item}, {year}: “{entered}” cannot be read as a number.")
                shown = [*self.detail[:_SHOWN], *["…"] * (len(self.detail) > _SHOWN)]
                return words.fill(**values, entered=", ".join(shown))
            case "lost":
                words = message("Doubts", "{item}, {year}: its entry is missing or appears twice.")
                return words.fill(**values)
            case "missing" if self.detail:
                words = message(
                    "Doubts",
                    "{item}, {year}: nothing in month {months}. Enter 0 where there was none, else"
                    " an estimate.",
                )
                return words.fill(**values, months=", ".join(self.detail))
            case "missing":
                words = message("Doubts", "{item}, {year}: blank. Enter 0 where there were none.")
                return words.fill(**values)
            case "vanished":
                words = message(
                    "Doubts", "{item}, {year}: nothing, but {before} the year before. Is that so?"
                )
                return words.fill(**values, before=self.detail[0])
            case _:
                words = message(
                    "Doubts", "{item}, {year}: {now}, but {before} the year before. Is that so?"
                )
                return words.fill(**values, before=self.detail[0], now=self.detail[1])


def doubts_in(
    points: Iterable[DataPoint], year: int, confirmed: Collection[str] = ()
) -> tuple[Doubt, ...]:
    """Return the doubts about what is reported for a year and the one before.

    `confirmed` are items of which people said that they are as they are.
    """
    reported = _Reported(points, year)
    return tuple(
        doubt
        for item in DATA_ITEMS.values()
        if item.id in WATCHED
        for doubt in reported.doubts(item)
        if not (doubt.can_be_confirmed and item.id in confirmed)
    )


class _Reported:
    def __init__(self, points: Iterable[DataPoint], year: int) -> None:
        self._year = year
        self._points: dict[str, list[DataPoint]] = {}
        for point in points:
            self._points.setdefault(point.item, []).append(point)

    def doubts(self, item: DataItem) -> Iterator[Doubt]:
        faults = [*self._faults(item, self._year - 1), *self._faults(item, self._year)]
        yield from faults
        lacking = list(self._missing(item))
        yield from lacking
        if not faults and not lacking and item.id in LARGEST_CHANGE:
            yield from self._against_the_year_before(item)

    def _of(self, item: str, year: int) -> list[DataPoint]:
        return [
            each
            for each in self._points.get(item, ())
            if each.period.partition("-")[0] == str(year)
        ]

    def _faults(self, item: DataItem, year: int) -> Iterator[Doubt]:
        faulty = [point for point in self._of(item.id, year) if point.fault]
        entered = dict.fromkeys(point.entered for point in faulty if point.fault == "unread")
        if entered:
            yield Doubt(item.id, "unread", year, tuple(entered))
        if any(point.fault == "lost" for point in faulty):
            yield Doubt(item.id, "lost", year)

    def _missing(self, item: DataItem) -> Iterator[Doubt]:
        points = self._of(item.id, self._year)
        if any(point.fault == "lost" for point in points):
            return
        if item.yearly == "annual":
            others = (each for name in SURVEY for each in self._of(name, self._year))
            if item.id in SURVEY and not points and any(others):
                yield Doubt(item.id, "missing", self._year)
            return
        said = {
            point.period.partition("-")[2]
            for point in points
            if point.value is not None or point.fault
        } - {""}
        blank = tuple(str(month) for month in range(1, 13) if f"{month:02}" not in said)
        if said and blank:
            yield Doubt(item.id, "missing", self._year, blank)

    def _against_the_year_before(self, item: DataItem) -> Iterator[Doubt]:
        before = total_of(item, self._of(item.id, self._year - 1)) or 0.0
        now = total_of(item, self._of(item.id, self._year)) or 0.0
        if before <= 0:
            return
        shown = tuple(f"{amount:.10g} {item.unit}" for amount in (before, now))
        most = LARGEST_CHANGE[item.id]
        if now <= 0:
            yield Doubt(item.id, "vanished", self._year, shown)
        elif now > before * most or now < before / most:
            yield Doubt(item.id, "changed", self._year, shown)
