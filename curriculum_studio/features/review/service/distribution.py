"""What goes out to those asked in a review round: drafts, forms, exchange files, reminders."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from curriculum_studio.core.diff import same_content
from curriculum_studio.core.form_values import spoken_day
from curriculum_studio.core.headings import STAGES
from curriculum_studio.core.payloads.review import Recipient
from curriculum_studio.core.review_rounds import days_left
from curriculum_studio.features.publishing.service.exports import Exporter
from curriculum_studio.features.review.formats.comment_forms.form_model import Layout
from curriculum_studio.features.review.service.comment_export import CommentExport
from curriculum_studio.features.review.service.rounds import RoundLine, Rounds
from curriculum_studio.features.sharing.formats.package import PackedRound, write_package
from curriculum_studio.features.sharing.service import Packages, file_name
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.languages import Language
from curriculum_studio.session.files import named_after, write_whole
from curriculum_studio.session.ports import VersionStore
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass

# --- letters to those who have not answered yet -----------------------------------------------
# They are letters to others, in their language and not in that of the window.

#: Codes of bodies to whom one writes in German.
_GERMAN = frozenset({"DE", "AT", "CH"})

_HAN = range(0x4E00, 0xA000)


@dataclass(frozen=True, slots=True)
class Reminder:
    """What a letter is about; days are ISO dates or empty, `sender` may be unknown."""

    title: str
    stage: str
    sent: str
    end: str
    over: bool
    sender: str = ""


def language_for(recipients: Sequence[Recipient], own: Language) -> Language:
    """Return the language in which one writes to bodies: theirs if it is known, else one's own."""
    languages = {_language_of(each) for each in recipients}
    return languages.pop() if len(languages) == 1 else own


def _language_of(recipient: Recipient) -> Language:
    if any(ord(sign) in _HAN for sign in recipient.organisation):
        return "zh"
    return "de" if recipient.prefix in _GERMAN else "en"


def letter(reminder: Reminder, recipients: Sequence[Recipient], language: Language) -> str:
    """Return the letter to bodies that have not answered, as plain text."""
    words = _WORDS[language]
    names = words.between.join(each.organisation for each in recipients)
    subject = words.title.format(title=reminder.title)
    if reminder.stage:
        subject += words.stage.format(stage=reminder.stage)
    sent, end = (spoken_day(each, language) for each in (reminder.sent, reminder.end))
    asked = words.asked_on if sent else words.asked
    parts = [asked.format(subject=subject, sent=sent)]
    if end:
        parts.append((words.late if reminder.over else words.due).format(end=end))
    parts.append(words.silent)
    said = ("" if language == "zh" else " ").join(parts)
    lines = (words.to.format(names=names), words.hello, said, words.thanks, reminder.sender)
    return "\n\n".join(line for line in lines if line) + "\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    between: str
    title: str
    stage: str
    to: str
    hello: str
    asked_on: str
    asked: str
    due: str
    late: str
    silent: str
    thanks: str


_WORDS: Mapping[Language, _Words] = {
    "zh": _Words(
        between="、",
        title="《{title}》",
        stage="（{stage}）",
        to="{names}：",
        hello="您好！",
        asked_on="我们于{sent}就{subject}征求贵单位意见，目前尚未收到回复。",
        asked="我们就{subject}征求贵单位意见，目前尚未收到回复。",
        due="请于{end}前（含当日）反馈。",
        late="反馈截止日期为{end}，现已过期，如有意见请尽快反馈。",
        silent="如无意见，也请回复“无意见”。",
        thanks="感谢支持！",
    ),
    "en": _Words(
        between=", ",
        title="“{title}”",
        stage=" ({stage})",
        to="To: {names}",
        hello="Dear colleagues,",
        asked_on="On {sent} we asked for your comments on {subject}; we have not received them"
        " yet.",
        asked="We asked for your comments on {subject}; we have not received them yet.",
        due="Please send them by {end}.",
        late="They were due by {end}; if you have any, please send them soon.",
        silent="If you have no comments, please tell us that as well.",
        thanks="Thank you for your support.",
    ),
    "de": _Words(
        between=", ",
        title="„{title}“",
        stage=" ({stage})",
        to="An: {names}",
        hello="Guten Tag,",
        asked_on="am {sent} haben wir Sie um Kommentare zu {subject} gebeten; sie sind noch nicht"
        " bei uns eingegangen.",
        asked="wir haben Sie um Kommentare zu {subject} gebeten; sie sind noch nicht bei uns"
        " eingegangen.",
        due="Bitte senden Sie sie uns bis zum {end}.",
        late="Die Frist endete am {end}; wenn Sie Kommentare haben, senden Sie sie uns bitte bald.",
        silent="Wenn Sie keine Kommentare haben, teilen Sie uns auch das bitte mit.",
        thanks="Vielen Dank für Ihre Unterstützung.",
    ),
}


# --- files to send ----------------------------------------------------------------------------

#: The layout of a form, None for that of ISO; its language and its name.
Form = tuple[Layout | None, Language, str]


@dataclass(frozen=True, slots=True)
class SendOrder:
    """A round, the folder for its files, the languages of the draft, and who sends.

    `overwrite`: files of the same names that are in the folder are replaced.
    """

    round: str
    folder: Path
    languages: tuple[Language, ...]
    sender: str = ""
    overwrite: bool = False


class Sending:
    """Writes the files of a review round; nobody is named in them, and no comments go out."""

    def __init__(
        self,
        session: Session,
        rounds: Rounds,
        versions: VersionStore,
        exporter: Exporter,
        exports: CommentExport,
        handing_on: Packages,
    ) -> None:
        self._session = session
        self._rounds = rounds
        self._versions = versions
        self._exporter = exporter
        self._exports = exports
        self._handing_on = handing_on

    def send(self, order: SendOrder) -> Work[list[Path]]:
        """Write the draft in Word, the forms to be filled in, and the text for this program.

        Forms are the Chinese one and that of ISO, each if somebody asked reads its language.

        Raises:
            StudioError: if the text is not the one of the round any more, or files are in the
                folder that shall not be replaced.

        """
        _refuse(() if order.overwrite else self.there_already(order))
        line = self._rounds.line(order.round)
        identity = line.payload.document
        document = self._session.document(identity)
        if not same_content(self._versions.document_at(line.payload.version), document):
            raise StudioError(
                message("Rounds", "The text has changed since the round {name} began.").fill(
                    name=line.title
                ),
                safe=message("Rounds", "No file was created."),
                remedy=message("Rounds", "Start a new round, so that all read the same text."),
            )
        package = self._handing_on.pack((identity,), order.sender, history=False)
        prepared = self._exporter.prepare((identity,), "docx", order.languages)
        what = message("Rounds", "Writing the files of {name}").fill(name=line.title)
        yield Progress(0, 3, what)
        draft = yield from self._exports.word(prepared, chosen=())
        yield Progress(1, 3, what)
        forms = [
            self._exports.form(identity, layout, empty=True)
            if layout is not None
            else self._exports.iso(identity, language, chosen=())
            for layout, language, _ in self._forms(order.languages)
        ]
        yield Progress(2, 3, what)
        packed = yield from write_package(replace(package, purpose="review", round=_packed(line)))
        contents = (draft.content, *forms, packed)
        return _written(order.folder, tuple(zip(self._names(order), contents, strict=True)))

    def there_already(self, order: SendOrder) -> tuple[Path, ...]:
        """Return which of the files of a round are in the folder already."""
        paths = (order.folder / name for name in self._names(order))
        return tuple(path for path in paths if path.exists())

    def _names(self, order: SendOrder) -> list[str]:
        """Return the names of the files: the draft, the forms, the exchange file."""
        line = self._rounds.line(order.round)
        document = self._session.document(line.payload.document)
        lead = order.languages[0]
        stage = STAGES.of(line.payload.stage)[lead] if line.payload.stage in STAGES else ""
        title = document.title(lead)
        words = (stage, *(name for _, _, name in self._forms(order.languages)))
        return [*(f"{named_after(title, each)}.docx" for each in words), file_name(document, lead)]

    def _forms(self, languages: Sequence[Language]) -> Iterator[Form]:
        """Yield the layout of each form, None for that of ISO, with its language and its name."""
        layouts = {each.language: each for each in self._exports.layouts("feedback")}
        own = [each for each in languages if each in layouts]
        for language in own:
            name = layouts[language].name
            yield layouts[language], language, name.best(language)
        others = [each for each in languages if each not in layouts]
        if others:
            yield None, others[0], "ISO comments"


def _refuse(there: Sequence[Path]) -> None:
    if there:
        raise StudioError(
            message("Rounds", "“{name}” is already in this folder.").fill(name=there[0].name),
            safe=message("Rounds", "No file was created."),
            remedy=message("Rounds", "Choose another folder, or have them replaced."),
        )


def _written(folder: Path, files: Sequence[tuple[str, bytes]]) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, content in files:
        write_whole(folder / name, content)
        paths.append(folder / name)
    return paths


def _packed(line: RoundLine) -> PackedRound:
    """Return what those asked need to know of a round: not who else was asked."""
    said = line.payload
    return PackedRound(line.id, line.title, said.version, said.stage, said.start, said.end)


# --- reminders --------------------------------------------------------------------------------


class Reminding:
    """Writes letters to those from whom nothing came back."""

    def __init__(self, session: Session, rounds: Rounds) -> None:
        self._session = session
        self._rounds = rounds

    def silent(self, round_: str) -> tuple[Recipient, ...]:
        """Return those asked in a round who have not answered."""
        return self._rounds.standing(round_).silent

    def letter(
        self, round_: str, bodies: Sequence[Recipient], language: Language, sender: str = ""
    ) -> str:
        """Return the letter to bodies in a language, as plain text to be pasted."""
        said = self._rounds.line(round_).payload
        document = self._session.document(said.document)
        sent = {each.sent for each in bodies}
        left = days_left(said, self._rounds.today().isoformat())
        reminder = Reminder(
            document.title(language),
            STAGES.of(said.stage)[language] if said.stage in STAGES else "",
            # Bodies that were asked on different days get one letter without a day.
            sent.pop() if len(sent) == 1 else "",
            said.end,
            over=left is not None and left < 0,
            sender=sender,
        )
        return letter(reminder, bodies, language)
