"""What the verb does that shows the work desk."""

from collections.abc import Callable, Mapping, Sequence

from curriculum_studio.console.context import SHORT, ConsoleContext
from curriculum_studio.console.output import Output
from curriculum_studio.console.results import Record, Result
from curriculum_studio.core.derived import TranslationCounts
from curriculum_studio.core.profiles import Profile
from curriculum_studio.features.desk.model.desk import Desk, DeskDocument, Waiting, more_of, said_of
from curriculum_studio.features.desk.service import Missing
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.session.ports import Entry


class ShownLanguage(Record, omit_defaults=False):
    """How far the translations into a language are."""

    language: Language
    percent: int
    texts: int
    unfinished: int
    stale: int


class DeskEntry(Record, omit_defaults=False):
    """A document on the desk, and how it stands for the person whose desk it is."""

    id: str
    kind: str
    title: str
    updated: str
    languages: list[ShownLanguage]
    open_comments: int
    to_answer: int
    to_work_in: int
    decisions: int


class ShownWait(Record, omit_defaults=False):
    """Something that waits for the person; `days_left` is null where it has no end."""

    kind: str
    document: str
    title: str
    count: int
    days_left: int | None
    text: str


class ShownRound(Record, omit_defaults=False):
    """A review round and its replies."""

    id: str
    document: str
    title: str
    start: str
    end: str
    asked: int
    answered: int
    silent: list[str]


class ShownMissing(Record, omit_defaults=False):
    """What is missing for the next stage of a standard."""

    document: str
    title: str
    stage: str
    missing: list[str]


class ShownEvent(Record, omit_defaults=False):
    """Something that happened; `new`: since this person was last here, by somebody else."""

    time: str
    who: str
    document: str
    title: str
    text: str
    new: bool


_WAITS = message("CommandLine", "Waiting for you: {count}")
_NOTHING_WAITS = message("CommandLine", "Nothing waits for you.")
_DOCUMENTS = message("CommandLine", "Documents: {count}")
_HAPPENED = message("CommandLine", "What happened: {count}")
_ROUND = message("CommandLine", "Round {name}: {answered} of {asked} have answered")
_MISSING = message("CommandLine", "Missing for the next stage of {title}: {count}")


class ShownDesk(Record, omit_defaults=False):
    """All that lies on the desk of a person."""

    profile: str
    waiting: list[ShownWait]
    documents: list[DeskEntry]
    rounds: list[ShownRound]
    stages: list[ShownMissing]
    happened: list[ShownEvent]

    def tell(self, output: Output) -> None:
        """Write each part below its heading."""
        output.line(_WAITS.fill(count=len(self.waiting)) if self.waiting else _NOTHING_WAITS)
        _table(output, _WAIT_COLUMNS, self.waiting)
        output.line(_DOCUMENTS.fill(count=len(self.documents)))
        _table(output, _DOCUMENT_COLUMNS, self.documents)
        for each in self.rounds:
            output.line(_ROUND.fill(name=each.title, answered=each.answered, asked=each.asked))
        for of in self.stages:
            output.line(_MISSING.fill(title=of.title, count=len(of.missing)))
            _table(output, ((message("CommandLine", "Missing"), str),), of.missing)
        output.line(_HAPPENED.fill(count=len(self.happened)))
        _table(output, _EVENT_COLUMNS, self.happened)


_Column = tuple[Message, Callable[..., str]]


def _table(output: Output, columns: Sequence[_Column], rows: Sequence[object]) -> None:
    if rows:
        cells = [[told(row) for _, told in columns] for row in rows]
        output.table([title for title, _ in columns], cells)


def _languages(row: DeskEntry) -> str:
    return " ".join(f"{each.language} {each.percent}%" for each in row.languages)


_WAIT_COLUMNS: Sequence[_Column] = (
    (message("CommandLine", "Id"), lambda row: row.document[:SHORT]),
    (message("CommandLine", "Title"), lambda row: row.title),
    (message("CommandLine", "To do"), lambda row: row.text),
)
_DOCUMENT_COLUMNS: Sequence[_Column] = (
    (message("CommandLine", "Id"), lambda row: row.id[:SHORT]),
    (message("CommandLine", "Title"), lambda row: row.title),
    (message("CommandLine", "Translated"), _languages),
    (message("CommandLine", "Open comments"), lambda row: str(row.open_comments or "")),
    (message("CommandLine", "Changed"), lambda row: row.updated),
)
_EVENT_COLUMNS: Sequence[_Column] = (
    (message("CommandLine", "Time"), lambda row: row.time),
    (message("CommandLine", "Who"), lambda row: row.who),
    (message("CommandLine", "Title"), lambda row: row.title),
    (message("CommandLine", "What"), lambda row: row.text),
)


def desk(context: ConsoleContext, *, limit: int) -> Result:
    """Show what lies on the desk of whoever works in the library."""
    language = context.reading_language
    with context.reading() as application:
        work, own = application.desk, application.signing.own
        lying = work.read(own).desk
        documents = lying.documents[:limit]
        missing = [work.missing(each.entry.id, language) for each in documents]
        shown = [_document(each, work.translations(each.entry.id), language) for each in documents]
    return _shown(context.output, lying, language, shown, missing, limit)


def _shown(
    output: Output,
    lying: Desk,
    language: Language,
    documents: list[DeskEntry],
    missing: Sequence[Missing | None],
    limit: int,
) -> ShownDesk:
    titles: Mapping[str, Entry] = lying.titles
    return ShownDesk(
        profile=_name(lying.profile),
        waiting=[_wait(output, each, titles, language) for each in lying.waiting()],
        documents=documents,
        rounds=[
            ShownRound(
                id=each.id,
                document=each.document,
                title=each.title,
                start=each.payload.start,
                end=each.payload.end,
                asked=each.standing.asked,
                answered=each.standing.answered,
                silent=[body.organisation for body in each.standing.silent],
            )
            for each in lying.rounds
        ],
        stages=[
            ShownMissing(
                document=each.document,
                title=lying.title(each.document, language),
                stage=each.stage,
                missing=[output.say(of.words) for of in each.obstacles],
            )
            for each in missing
            if each is not None
        ],
        happened=[
            ShownEvent(
                time=each.at,
                who=each.who or (_name(lying.profile) if each.own else ""),
                document=each.document,
                title=lying.title(each.document, language),
                text=output.say(each.what),
                new=each.new,
            )
            for each in lying.happened[:limit]
        ],
    )


def _name(profile: Profile) -> str:
    return profile.name or profile.house


def _document(
    of: DeskDocument, translations: Sequence[TranslationCounts], language: Language
) -> DeskEntry:
    return DeskEntry(
        id=of.entry.id,
        kind=of.entry.kind,
        title=of.entry.title(language),
        updated=of.entry.updated,
        languages=[
            ShownLanguage(
                language=each.language,
                percent=each.percent,
                texts=each.texts,
                unfinished=each.unfinished,
                stale=each.stale,
            )
            for each in translations
        ],
        open_comments=of.comments.open,
        to_answer=of.comments.answer,
        to_work_in=of.comments.work_in,
        decisions=of.decisions,
    )


def _wait(
    output: Output, waiting: Waiting, titles: Mapping[str, Entry], language: Language
) -> ShownWait:
    entry = titles[waiting.document]
    said = (said_of(waiting, entry), *more_of(waiting))
    return ShownWait(
        kind=waiting.kind,
        document=waiting.document,
        title=entry.title(language),
        count=waiting.count,
        days_left=waiting.left,
        text="; ".join(output.say(each) for each in said),
    )
