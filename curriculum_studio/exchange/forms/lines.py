"""What a form is filled with: lines of runs, as a school would type them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from curriculum_studio.exchange.outline.blocks import PLAIN, Emphasis, Run


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph to be written. `number` is typed before it unless the form numbers itself."""

    runs: tuple[Run, ...]
    number: str = ""
    head: bool = False

    @property
    def plain(self) -> str:
        """The line as it is read, with its number."""
        return self.number + "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of the process, for forms with a row for each."""

    name: str
    minutes: str
    steps: tuple[Line, ...]
    guidance: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Values:
    """What there is to fill in, by field; `pictures` counts those that a form cannot take."""

    lines: Mapping[str, Sequence[Line]]
    phases: Sequence[Phase] = ()
    pictures: int = 0


def line(text: str, *, number: str = "", head: bool = False) -> Line:
    """Return a plain line."""
    looks: frozenset[Emphasis] = frozenset({"bold"}) if head else PLAIN
    return Line((Run(text, looks),), number, head)
