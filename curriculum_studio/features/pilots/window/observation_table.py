"""The observations of a library as a table."""

from collections.abc import Sequence
from dataclasses import dataclass

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.core.observations import observation_of, said_in
from curriculum_studio.features.pilots.window.entry_tables import Content
from curriculum_studio.i18n import message
from curriculum_studio.session.session import Session
from curriculum_studio.widgets.translation import say

#: So much of what was observed is shown (characters).
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class ObservationRows:
    """What a table shows, and the documents of its rows."""

    headings: Sequence[str]
    rows: Sequence[Sequence[Content]]
    widths: Sequence[int]
    documents: Sequence[str]


def observation_rows(
    observations: Sequence[Document], session: Session, language: Language
) -> ObservationRows:
    """Return the table of observations."""
    titles = {entry.id: entry.title(language) for entry in session.entries()}
    rows: list[Sequence[Content]] = []
    for each in observations:
        head = observation_of(each)
        said = said_in(each, "observed", language).replace("\n", " ")
        rows.append(
            (
                head.date,
                each.title(language).split(" · ")[0],
                titles.get(head.document, ""),
                str(head.children or ""),
                str(head.minutes or ""),
                said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…",
            )
        )
    headings = [
        say(message("Piloting", "Day")),
        say(message("Piloting", "Observation")),
        say(message("Piloting", "Theme unit")),
        say(message("Piloting", "Children")),
        say(message("Piloting", "Minutes")),
        say(message("Piloting", "What was seen")),
    ]
    return ObservationRows(
        headings, rows, (100, 170, 160, 80, 80, 0), [each.id for each in observations]
    )
