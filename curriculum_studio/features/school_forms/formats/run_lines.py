"""What a form is filled with: lines of runs, as a school would type them."""

from collections.abc import Mapping, Sequence
from dataclasses import field

from curriculum_studio.core.payloads.pilots import FormField
from curriculum_studio.render.blocks import PLAIN, Emphasis, PrintedPicture, Run
from curriculum_studio.values import dataclass

#: The field that takes the pictures.
PHOTOS = "photos"


@dataclass(frozen=True, slots=True)
class FormLine:
    """A paragraph to be written. `number` is typed before it unless the form numbers itself."""

    runs: tuple[Run, ...]
    number: str = ""
    head: bool = False

    @property
    def plain(self) -> str:
        """The line as it is read, with its number."""
        return self.number + "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class FormPhase:
    """A part of the process, for forms with a row for each."""

    name: str
    minutes: str
    steps: tuple[FormLine, ...]
    guidance: tuple[FormLine, ...]


@dataclass(frozen=True, slots=True)
class FormPicture:
    """A picture to be put into a form, with the words that describe it."""

    picture: PrintedPicture
    words: str = ""


@dataclass(frozen=True, slots=True)
class Values:
    """What there is to fill in: by field, by the place in a plan of a week, and the pictures."""

    lines: Mapping[str, Sequence[FormLine]]
    phases: Sequence[FormPhase] = ()
    pictures: Sequence[FormPicture] = ()
    places: Mapping[str, Sequence[FormLine]] = field(default_factory=dict)

    def of(self, own: FormField) -> Sequence[FormLine]:
        """Return what stands in a field."""
        first = own.path.partition(" ")[0]
        return self.places[first] if first in self.places else self.lines.get(own.role, ())


def line(text: str, *, number: str = "", head: bool = False) -> FormLine:
    """Return a plain line."""
    looks: frozenset[Emphasis] = frozenset({"bold"}) if head else PLAIN
    return FormLine((Run(text, looks),), number, head)
