"""Minutes as a Word file: who was there, how the vote went, what was decided where and why."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from curriculum_studio.core.form_values import spoken_day
from curriculum_studio.core.languages import Language, trilingual
from curriculum_studio.core.payloads.review import Decision, Meeting
from curriculum_studio.core.review_rounds import NEEDED, parted_attendant, vote, voted
from curriculum_studio.features.review.formats.comment_forms.form_model import FormRow
from curriculum_studio.features.review.model import DECISIONS
from curriculum_studio.lazy import Lazy
from curriculum_studio.render.blocks import Outline
from curriculum_studio.render.paper import PaperBuilder

#: What minutes are is known to whatever speaks of them; Word is loaded when some are written.
_WRITE_PAPER: Lazy[Callable[[Sequence[Outline]], bytes]] = Lazy(
    "curriculum_studio.ooxml.writer.paper:write_paper"
)

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

_KIND = trilingual("会议纪要", "Minutes", "Sitzungsprotokoll")
_STANDARD = trilingual("标准名称", "Standard", "Standard")
_STAGE = trilingual("阶段", "Stage", "Stadium")
_DATE = trilingual("会议日期", "Date", "Datum")
_PLACE = trilingual("会议地点", "Place", "Ort")
_PRESENT = trilingual("一、出席单位和人员", "1  Those present", "1  Anwesende")
_PRESENT_HEAD = (
    trilingual("单位", "Organisation", "Organisation"),
    trilingual("出席人员（人数）", "Persons (number)", "Personen (Anzahl)"),
)
_VOTE = trilingual("二、表决情况", "2  Vote", "2  Abstimmung")
_NOTES = trilingual("三、会议内容", "3  What was discussed", "3  Beratung")
_DECIDED = trilingual(
    "四、意见处理结果", "4  Decisions on comments", "4  Beschlüsse zu den Stellungnahmen"
)
_HEAD = (
    trilingual("编号", "No.", "Nr."),
    trilingual("章条", "Place", "Stelle"),
    trilingual("意见和修改建议", "Comment and proposal", "Stellungnahme und Vorschlag"),
    trilingual("提出单位", "From", "Von"),
    trilingual("处理意见和理由", "Decision and reason", "Beschluss und Begründung"),
)
_NO_VOTE = trilingual(
    "本次会议未进行表决。",
    "No vote was taken at this meeting.",
    "In dieser Sitzung wurde nicht abgestimmt.",
)
_NOBODY = trilingual(
    "未登记出席人员。", "Those present were not recorded.", "Die Anwesenden wurden nicht erfasst."
)
_NOTHING = trilingual(
    "本次会议没有作出处理决定。",
    "No comment was decided at this meeting.",
    "In dieser Sitzung wurde über keine Stellungnahme entschieden.",
)
_COUNTED = trilingual(
    "出席 {present} 人，其中起草人员 {drafters} 人，不参加表决；参加表决 {voters} 人："
    "同意 {agreed} 人，不同意 {against} 人，弃权 {abstained} 人。",
    "Present: {present}, of whom {drafters} took part in drafting and did not vote. Entitled to"
    " vote: {voters}. For: {agreed}, against: {against}, abstentions: {abstained}.",
    "Anwesend: {present}, davon {drafters} an der Ausarbeitung beteiligt und ohne Stimme."
    " Stimmberechtigt: {voters}. Dafür: {agreed}, dagegen: {against}, Enthaltungen: {abstained}.",
)
_RULE = trilingual(
    "须有参加表决人数的 {above}/{below} 以上（即 {needed} 人）同意。结果：",
    "At least {above}/{below} of them, that is {needed}, have to agree. Result: ",
    "Mindestens {above}/{below} davon, also {needed}, müssen zustimmen. Ergebnis: ",
)
_CARRIED = trilingual("通过。", "carried.", "angenommen.")
_FAILED = trilingual("未通过。", "not carried.", "nicht angenommen.")
_UNSURE = trilingual(
    "票数多于参加表决的人数，请核对。",
    "more votes than persons entitled to vote; please check.",
    "mehr Stimmen als Stimmberechtigte; bitte prüfen.",
)
_LIST_ONLY = trilingual(
    "会议逐条讨论了收到的意见，处理结果见第四部分。",
    "The comments received were discussed one by one; for the decisions see part 4.",
    "Die eingegangenen Stellungnahmen wurden einzeln beraten; die Beschlüsse stehen in Teil 4.",
)
_SUM = trilingual("共处理意见 {count} 条：{parts}。", "Comments decided: {count} ({parts}).",
              "Entschiedene Stellungnahmen: {count} ({parts}).")  # fmt: skip
_CHAIR = trilingual("主持人", "Chair", "Leitung")
_WRITER = trilingual("记录人", "Recorded by", "Protokoll")

#: Shares of the columns of the list of decisions.
_WIDTHS = (11, 13, 34, 14, 28)


def write(minutes: Minutes) -> bytes:
    """Return the minutes as a Word file; each language on pages of its own."""
    return _WRITE_PAPER.load()([outline(minutes, part) for part in minutes.parts])


def outline(minutes: Minutes, part: MinutesPart) -> Outline:
    """Return the minutes in one language."""
    language = part.language
    paper = PaperBuilder(language, minutes.name or part.title, _KIND[language])
    _head(paper, minutes, part)
    paper.section(_PRESENT[language])
    if minutes.present:
        head = [each[language] for each in _PRESENT_HEAD]
        comma = "、" if language == "zh" else ", "
        lines = [
            (each.organisation, comma.join(each.names) or str(each.count))
            for each in minutes.present
        ]
        paper.table(head, lines, (60, 40))
    else:
        paper.text(_NOBODY[language])
    paper.section(_VOTE[language])
    paper.text(said_of_vote(minutes, language))
    paper.section(_NOTES[language])
    for note in minutes.notes or (_LIST_ONLY[language],):
        paper.text(note)
    paper.section(_DECIDED[language])
    _decisions(paper, minutes, part)
    paper.gap()
    paper.fields(((_CHAIR[language], ""), (_WRITER[language], "")))
    return paper.outline()


def said_of_vote(minutes: Minutes, language: Language) -> str:
    """Return how the vote went, with the rule by which it counts."""
    meeting = minutes.meeting
    if not voted(meeting):
        return _NO_VOTE[language]
    result = vote(meeting)
    counted = _COUNTED[language].format(
        present=result.present,
        drafters=meeting.drafters,
        voters=result.voters,
        agreed=result.agreed,
        against=meeting.votes_against,
        abstained=meeting.abstentions,
    )
    above, below = NEEDED
    rule = _RULE[language].format(above=above, below=below, needed=result.needed)
    outcome = _CARRIED if result.carried else _FAILED
    said = outcome if result.fits else _UNSURE
    gap = "" if language == "zh" else " "
    return f"{counted}{gap}{rule}{said[language]}"


def _head(paper: PaperBuilder, minutes: Minutes, part: MinutesPart) -> None:
    language = part.language
    standard = f"{part.number}  {part.title}" if part.number else part.title
    paper.fields(
        ((_STANDARD[language], standard),),
        ((_DATE[language], spoken_day(minutes.meeting.date, language)),
         (_STAGE[language], part.stage)),
        ((_PLACE[language], minutes.meeting.place),),
    )  # fmt: skip


def _decisions(paper: PaperBuilder, minutes: Minutes, part: MinutesPart) -> None:
    language = part.language
    if not part.rows:
        paper.text(_NOTHING[language])
        return
    counts = [
        (words[language], minutes.counts[decision])
        for decision, words in DECISIONS.items()
        if minutes.counts.get(decision)
    ]
    gap, between = (" ", "，") if language == "zh" else (": ", ", ")
    unit = " 条" if language == "zh" else ""
    parts = between.join(f"{word}{gap}{count}{unit}" for word, count in counts)
    paper.text(_SUM[language].format(count=len(part.rows), parts=parts))
    # With several languages the list is in all of them, so that one and the same list is agreed.
    others = [each for each in minutes.parts if each.language != language]
    spoken = (language, *(each.language for each in others))
    head = [_lines(each[one] for one in spoken) for each in _HEAD]
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
