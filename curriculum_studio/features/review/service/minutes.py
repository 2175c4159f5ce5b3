"""Minutes of a meeting, or of a day on which comments were decided."""

from collections import Counter
from collections.abc import Sequence

from curriculum_studio.core.comments import anonymous, decided_like
from curriculum_studio.core.headings import STAGES
from curriculum_studio.core.numbering import standard_number
from curriculum_studio.core.payloads.review import Comment, Meeting
from curriculum_studio.core.payloads.standard import FrontMatter
from curriculum_studio.core.review_rounds import local_day
from curriculum_studio.core.staying import comments_leaving
from curriculum_studio.features.review.formats import registry
from curriculum_studio.features.review.formats.comment_forms.comment_rows import rows_of
from curriculum_studio.features.review.formats.comment_forms.form_model import Field
from curriculum_studio.features.review.formats.minutes import (
    Minutes,
    MinutesPart,
    those_present,
)
from curriculum_studio.features.review.service.commented_texts import CommentedTexts
from curriculum_studio.features.review.service.reviewing import Reviewing
from curriculum_studio.features.review.service.rounds import MeetingLine, Rounds
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.languages import Language
from curriculum_studio.render.paper import PaperWriter, word_paper
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass

#: What a line of the list of decisions shows.
_COLUMNS: frozenset[Field] = frozenset(
    {"number", "clause", "element", "organisation", "comment", "proposal", "observation"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesOrder:
    """What minutes shall be about: a document, a meeting with its name and notes, languages.

    `named`: persons are named beside their organisations; else they are left out.
    """

    document: str
    meeting: Meeting
    name: str = ""
    notes: tuple[str, ...] = ()
    languages: tuple[Language, ...] = ("zh",)
    named: bool = False


class MinutesWriter:
    """Writes minutes of what was decided on the comments of a document."""

    def __init__(self, session: Session, reviewing: Reviewing, texts: CommentedTexts) -> None:
        self._session = session
        self._reviewing = reviewing
        self._texts = texts

    def write(self, order: MinutesOrder, paper: PaperWriter = word_paper) -> bytes:
        """Return the file that a writer of papers makes; without one, for Word."""
        return registry.write_minutes(self.minutes(order), paper)

    def minutes(self, order: MinutesOrder) -> Minutes:
        """Return what the minutes hold; comments stand in the order of their places.

        Those on what is written about children are left out.
        """
        every = self._reviewing.comments(order.document)
        by_id = {each.id: each for each in every}
        found = [by_id[each] for each in order.meeting.comments if each in by_id]
        wanted = comments_leaving(self._session.document(order.document), found)
        chosen = wanted if order.named else [anonymous(each) for each in wanted]
        decisions = Counter(decided_like(each, by_id).decision for each in chosen)
        return Minutes(
            name=order.name,
            meeting=order.meeting,
            present=those_present(order.meeting.present, named=order.named),
            notes=order.notes,
            counts=decisions,
            parts=tuple(self._part(order, each, chosen, every) for each in order.languages),
        )

    def _part(
        self,
        order: MinutesOrder,
        language: Language,
        chosen: Sequence[Comment],
        every: Sequence[Comment],
    ) -> MinutesPart:
        document = self._session.document(order.document)
        front = document.root.payload
        places = self._texts.places(order.document)
        return MinutesPart(
            language=language,
            title=document.title(language),
            number=standard_number(front.number) if isinstance(front, FrontMatter) else "",
            stage=STAGES[front.stage][language] if isinstance(front, FrontMatter) else "",
            rows=tuple(rows_of(chosen, places, language, _COLUMNS, others=every)),
        )


def nothing_to_record() -> StudioError:
    """Return what is said where there is nothing that minutes could be about."""
    return StudioError(
        message("Rounds", "There is no meeting and no decision to write minutes about."),
        remedy=message("Rounds", "Decide on comments, or record a meeting."),
    )


def meetings_of(rounds: Rounds, reviewing: Reviewing, document: str) -> tuple[MeetingLine, ...]:
    """List what minutes can be about, by day: meetings, and days with decisions beside them.

    A day on which a meeting was written down is not listed again for what was decided in it.
    """
    found = [line for each in rounds.of(document) for line in rounds.meetings(each.id)]
    told = {comment for line in found for comment in line.payload.comments}
    days: dict[str, list[str]] = {}
    for comment in reviewing.comments(document):
        on = local_day(comment)
        if comment.decision and comment.id not in told and on is not None:
            days.setdefault(on.isoformat(), []).append(comment.id)
    for day, comments in days.items():
        found.append(MeetingLine("", "", Meeting(date=day, comments=tuple(comments))))
    return tuple(sorted(found, key=lambda each: each.payload.date))
