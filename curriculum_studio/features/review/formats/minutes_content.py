"""What the minutes of a meeting hold, before they are words on paper."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads.review import Decision, Meeting
from curriculum_studio.core.review_rounds import parted_attendant
from curriculum_studio.features.review.formats.comment_forms.form_model import FormRow


@dataclass(frozen=True, slots=True)
class Present:
    """An organisation, how many came from it, and who, where persons are named."""

    organisation: str
    count: int
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesPart:
    """The minutes in one language: what they are about, and a row for each decision."""

    language: Language
    title: str
    number: str
    stage: str
    rows: tuple[FormRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """The minutes of one meeting, or of what was decided on a day.

    `meeting` holds the date, the place and the vote.
    """

    name: str
    meeting: Meeting
    present: tuple[Present, ...]
    notes: tuple[str, ...]
    counts: Mapping[Decision, int]
    parts: tuple[MinutesPart, ...]


def those_present(lines: Sequence[str], *, named: bool) -> tuple[Present, ...]:
    """Return organisations with those who came, or only how many if persons are left out.

    A line is an organisation, with a person behind a semicolon.
    """
    people: dict[str, list[str]] = {}
    for line in lines:
        organisation, person = parted_attendant(line)
        people.setdefault(organisation, []).append(person)
    return tuple(
        Present(organisation, len(persons), tuple(filter(None, persons)) if named else ())
        for organisation, persons in people.items()
    )
