"""What the board of review rounds shows, as plain words."""

from collections.abc import Mapping

from PySide6.QtCore import QDate, QLocale

from curriculum_studio.core.form_values import written_day
from curriculum_studio.core.headings import STAGES
from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads.review import CommentType, Decision, ReviewRound
from curriculum_studio.core.review_rounds import (
    ENDS_FIRST,
    PUBLIC_DAYS,
    RoundAnswer,
    RoundStanding,
    days_left,
    length,
    too_short,
)
from curriculum_studio.features.assessment.window.charts import Bar, Chart
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.translation import say

#: The columns of the table.
COLUMNS: tuple[Message, ...] = (
    message("Rounds", "Organisation"),
    message("Rounds", "Contact"),
    message("Rounds", "Sent"),
    message("Rounds", "Answer"),
    message("Rounds", "Received"),
)

_ISO = "yyyy-MM-dd"
_JOINER = "\u2060"

_DECISIONS: Mapping[Decision, Message] = {
    "": message("Rounds", "Open"),
    "accepted": message("Rounds", "Accepted"),
    "partly": message("Rounds", "Accepted in part"),
    "not_accepted": message("Rounds", "Not accepted"),
    "noted": message("Rounds", "Noted"),
}
_TYPES: Mapping[CommentType, Message] = {
    "general": message("Rounds", "General"),
    "technical": message("Rounds", "Technical"),
    "editorial": message("Rounds", "Editorial"),
}

#: Organisations that the chart shows; the table shows all.
_SHOWN = 12


def day_format() -> str:
    """Return how people write a date here, with the whole year, for fields of dates."""
    written = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return written if "yyyy" in written else written.replace("yy", "yyyy")


def shown_day(text: str) -> str:
    """Return an ISO date as people write it here."""
    found = QDate.fromString(text[:10], _ISO)
    return QLocale().toString(found, day_format()) if found.isValid() else text


def read_day(text: str) -> str:
    """Return a date that somebody wrote as an ISO date; what is none stays as it is."""
    for written in (day_format(), _ISO):
        found = QLocale().toDate(text.strip(), written)
        if found.isValid():
            return found.toString(_ISO)
    day = written_day(text)
    return day.isoformat() if day is not None else text.strip()


def together(words: str) -> str:
    """Return words that no line break parts: Chinese could break at every sign."""
    return _JOINER.join(words).replace(" ", "\u00a0")


def line_of(answer: RoundAnswer) -> tuple[str, ...]:
    """Return the cells of a body."""
    recipient = answer.recipient
    name = recipient.organisation
    if recipient.prefix and recipient.prefix != name:
        name = f"{name} ({recipient.prefix})"
    comments = str(answer.comments) if answer.comments else ""
    return (name, recipient.contact, shown_day(recipient.sent), _answer(answer), comments)


def _answer(answer: RoundAnswer) -> str:
    on = shown_day(answer.recipient.answered)
    if answer.recipient.without_comments and not answer.comments:
        words = message("Rounds", "None, {day}").fill(day=on)
        return say(words if on else message("Rounds", "None"))
    if not answer.asked:
        return say(message("Rounds", "Was not asked"))
    if not answer.answered:
        reminded = shown_day(answer.recipient.reminded)
        return say(message("Rounds", "— (reminded {day})").fill(day=reminded)) if reminded else "—"
    return on or say(message("Rounds", "Commented"))


def told_of(
    payload: ReviewRound,
    standing: RoundStanding,
    today: str,
    language: Language,
    *,
    wrapping: bool = False,
) -> str:
    """Return stage, period and what is left in a line; `wrapping`: it breaks between them only."""
    parts = []
    stage = STAGES.get(payload.stage)
    if stage is not None:
        parts.append(stage.get(language))
    if payload.start or payload.end:
        parts.append(_period(shown_day(payload.start), shown_day(payload.end)))
    left = days_left(payload, today)
    if left is not None:
        parts.append(_left(left))
    answered = message("Rounds", "{answered} of {asked} have answered")
    parts.append(say(answered.fill(answered=standing.answered, asked=standing.asked)))
    if standing.total:
        waiting = message("Rounds", "Comments: {total}, open {open}, still to be written in {todo}")
        parts.append(
            say(waiting.fill(total=standing.total, open=standing.open, todo=standing.to_do))
        )
    else:
        parts.append(say(message("Rounds", "No comments yet")))
    # A dot at the beginning of a line would look like one of a list.
    return "  ·  ".join(parts) if not wrapping else "  ·  ".join(map(together, parts))


def _period(start: str, end: str) -> str:
    """Return the days of a round; one of them may not be known."""
    if not end:
        return say(message("Rounds", "from {day}").fill(day=start))
    return f"{start} – {end}" if start else say(message("Rounds", "until {day}").fill(day=end))


def _left(days: int) -> str:
    if days == -1:
        return say(message("Rounds", "ended yesterday"))
    if days == 1:
        return say(message("Rounds", "ends tomorrow"))
    if days < 0:
        return say(message("Rounds", "ended {days} days ago").fill(days=-days))
    if days == 0:
        return say(message("Rounds", "ends today"))
    return say(message("Rounds", "days left: {days}").fill(days=days))


def hint_of(payload: ReviewRound, *, asking: bool = False) -> str:
    """Return what should be looked at again before the round goes out; empty without need.

    `asking`: whoever reads it can say at once why the public has less time.
    """
    days = length(payload)
    if days is not None and days < 1:
        return say(ENDS_FIRST)
    if not too_short(payload):
        return ""
    words = (
        message("Rounds", "Only one day: the public is commonly given at least {least}.")
        if days == 1
        else message("Rounds", "Only {days} days: the public is commonly given at least {least}.")
    )
    told = say(words.fill(days=days, least=PUBLIC_DAYS))
    if payload.shortened:
        reason = message("Rounds", "Decided: {reason}").fill(reason=payload.shortened)
    elif asking:
        reason = message("Rounds", "Whoever issues the standard may decide on less.")
    else:
        reason = message("Rounds", "Who decided this, and why, is not written down.")
    return told + (" " if not told.endswith("。") else "") + say(reason)


def charts_of(standing: RoundStanding) -> tuple[Chart, ...]:
    """Return comments by decision, type and organisation."""
    total = standing.total
    decisions = [
        _bar(say(words), standing.decisions.get(key, 0), total, low=not key)
        for key, words in _DECISIONS.items()
    ]
    types = [_bar(say(words), standing.types.get(key, 0), total) for key, words in _TYPES.items()]
    said = sorted(standing.organisations.items(), key=lambda each: -each[1])
    nobody = say(message("Rounds", "Without a name"))
    bodies = [_bar(name or nobody, count, total) for name, count in said[:_SHOWN]]
    return (
        Chart(say(message("Rounds", "Decisions")), tuple(decisions)),
        Chart(say(message("Rounds", "Types")), tuple(types)),
        Chart(say(message("Rounds", "Organisations")), tuple(bodies)),
    )


def _bar(name: str, count: int, total: int, *, low: bool = False) -> Bar:
    return Bar(name, count / total if total else 0.0, str(count), low=low and bool(count))
