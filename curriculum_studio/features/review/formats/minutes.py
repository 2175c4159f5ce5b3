"""Minutes as a Word file: who was there, how the vote went, what was decided where and why."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from curriculum_studio.core.form_values import spoken_day
from curriculum_studio.core.payloads.review import Decision, Meeting
from curriculum_studio.core.review_rounds import NEEDED, parted_attendant, vote, voted
from curriculum_studio.core.words import Words
from curriculum_studio.features.review.formats.comment_forms.form_model import FormRow
from curriculum_studio.features.review.model import DECISIONS
from curriculum_studio.languages import Language
from curriculum_studio.render.blocks import PrintedOutline
from curriculum_studio.render.paper import PaperBuilder, PaperWriter, word_paper
from curriculum_studio.values import dataclass

# --- contents ---------------------------------------------------------------------------------


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


# --- file -------------------------------------------------------------------------------------

_WORDS = Words[Literal[
    "kind", "standard", "stage", "date", "place", "present", "organisation", "persons", "vote",
    "notes", "decided", "number", "clause", "comment", "from", "decision", "no_vote", "nobody",
    "nothing", "counted", "rule", "carried", "failed", "unsure", "list_only", "sum", "chair",
    "writer",
]]("review.minutes")  # fmt: skip

#: Shares of the columns of the list of decisions.
_WIDTHS = (11, 13, 34, 14, 28)


def write(minutes: Minutes, paper: PaperWriter = word_paper) -> bytes:
    """Return the minutes on paper; each language on pages of its own."""
    return paper([outline(minutes, part) for part in minutes.parts])


def outline(minutes: Minutes, part: MinutesPart) -> PrintedOutline:
    """Return the minutes in one language."""
    language = part.language
    paper = PaperBuilder(language, minutes.name or part.title, _WORDS["kind"][language])
    _head(paper, minutes, part)
    paper.section(_WORDS["present"][language])
    if minutes.present:
        head = [each[language] for each in (_WORDS["organisation"], _WORDS["persons"])]
        comma = "、" if language == "zh" else ", "
        lines = [
            (each.organisation, comma.join(each.names) or str(each.count))
            for each in minutes.present
        ]
        paper.table(head, lines, (60, 40))
    else:
        paper.text(_WORDS["nobody"][language])
    paper.section(_WORDS["vote"][language])
    paper.text(said_of_vote(minutes, language))
    paper.section(_WORDS["notes"][language])
    for note in minutes.notes or (_WORDS["list_only"][language],):
        paper.text(note)
    paper.section(_WORDS["decided"][language])
    _decisions(paper, minutes, part)
    paper.gap()
    paper.fields(((_WORDS["chair"][language], ""), (_WORDS["writer"][language], "")))
    return paper.outline()


def said_of_vote(minutes: Minutes, language: Language) -> str:
    """Return how the vote went, with the rule by which it counts."""
    meeting = minutes.meeting
    if not voted(meeting):
        return _WORDS["no_vote"][language]
    result = vote(meeting)
    counted = _WORDS["counted"][language].format(
        present=result.present,
        drafters=meeting.drafters,
        voters=result.voters,
        agreed=result.agreed,
        against=meeting.votes_against,
        abstained=meeting.abstentions,
    )
    above, below = NEEDED
    rule = _WORDS["rule"][language].format(above=above, below=below, needed=result.needed)
    outcome = _WORDS["carried"] if result.carried else _WORDS["failed"]
    said = outcome if result.fits else _WORDS["unsure"]
    gap = "" if language == "zh" else " "
    return f"{counted}{gap}{rule}{said[language]}"


def _head(paper: PaperBuilder, minutes: Minutes, part: MinutesPart) -> None:
    language = part.language
    standard = f"{part.number}  {part.title}" if part.number else part.title
    paper.fields(
        ((_WORDS["standard"][language], standard),),
        ((_WORDS["date"][language], spoken_day(minutes.meeting.date, language)),
         (_WORDS["stage"][language], part.stage)),
        ((_WORDS["place"][language], minutes.meeting.place),),
    )  # fmt: skip


def _decisions(paper: PaperBuilder, minutes: Minutes, part: MinutesPart) -> None:
    language = part.language
    if not part.rows:
        paper.text(_WORDS["nothing"][language])
        return
    counts = [
        (words[language], minutes.counts[decision])
        for decision, words in DECISIONS.items()
        if minutes.counts.get(decision)
    ]
    gap, between = (" ", "，") if language == "zh" else (": ", ", ")
    unit = " 条" if language == "zh" else ""
    parts = between.join(f"{word}{gap}{count}{unit}" for word, count in counts)
    paper.text(_WORDS["sum"][language].format(count=len(part.rows), parts=parts))
    # With several languages the list is in all of them, so that one and the same list is agreed.
    others = [each for each in minutes.parts if each.language != language]
    spoken = (language, *(each.language for each in others))
    head = [
        _lines(each[one] for one in spoken)
        for each in (
            _WORDS["number"],
            _WORDS["clause"],
            _WORDS["comment"],
            _WORDS["from"],
            _WORDS["decision"],
        )
    ]
    rows = zip(part.rows, *(each.rows for each in others), strict=True)
    paper.table(head, [_row(same) for same in rows], _WIDTHS)


def _row(same: Sequence[FormRow]) -> tuple[str, ...]:
    """Return the cells of a decision in one language and the others below it."""
    row = same[0]
    proposals = _lines(_arrow(each.get("proposal")) for each in same)
    return (
        row.get("number"),
        _lines(_place(each) for each in same),
        _lines((row.get("comment"), proposals)),
        row.get("organisation"),
        _lines(each.get("observation") for each in same),
    )


def _place(row: FormRow) -> str:
    return " ".join(each for each in (row.get("clause"), row.get("element")) if each)


def _lines(words: Iterable[str]) -> str:
    """Return words below each other; what is the same in two languages stands once."""
    return "\n".join(dict.fromkeys(filter(None, words)))


def _arrow(proposal: str) -> str:
    return f"→ {proposal}" if proposal else ""
