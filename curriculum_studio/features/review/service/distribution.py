"""What goes out to those asked in a review round: drafts, forms, exchange files, reminders."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from curriculum_studio.core.diff import same_content
from curriculum_studio.core.headings import STAGES
from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads.review import Recipient
from curriculum_studio.core.review_rounds import days_left
from curriculum_studio.features.publishing.service.exports import Exporter
from curriculum_studio.features.review.formats.comment_forms.form_model import Layout
from curriculum_studio.features.review.model.reminder_letters import Reminder, letter
from curriculum_studio.features.review.service.comment_export import CommentExport
from curriculum_studio.features.review.service.rounds import RoundLine, Rounds
from curriculum_studio.features.sharing.formats.package_content import PackedRound
from curriculum_studio.features.sharing.formats.package_writer import write_package
from curriculum_studio.features.sharing.service import Packages, file_name
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.session.files import named_after, write_whole
from curriculum_studio.session.ports import VersionStore
from curriculum_studio.session.session import Session

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
                safe=message("Rounds", "Nothing was written."),
                remedy=message("Rounds", "Begin a new round, so that all read the same text."),
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
        stage = STAGES[line.payload.stage].get(lead) if line.payload.stage in STAGES else ""
        title = document.title(lead)
        words = (stage, *(name for _, _, name in self._forms(order.languages)))
        return [*(f"{named_after(title, each)}.docx" for each in words), file_name(document, lead)]

    def _forms(self, languages: Sequence[Language]) -> Iterator[Form]:
        """Yield the layout of each form, None for that of ISO, with its language and its name."""
        layouts = {each.language: each for each in self._exports.layouts("feedback")}
        own = [each for each in languages if each in layouts]
        for language in own:
            name = layouts[language].name
            yield layouts[language], language, name.get(language) or name.zh
        others = [each for each in languages if each not in layouts]
        if others:
            yield None, others[0], "ISO comments"


def _refuse(there: Sequence[Path]) -> None:
    if there:
        raise StudioError(
            message("Rounds", "“{name}” is in this folder already.").fill(name=there[0].name),
            safe=message("Rounds", "Nothing was written."),
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
            STAGES[said.stage].get(language) if said.stage in STAGES else "",
            # Bodies that were asked on different days get one letter without a day.
            sent.pop() if len(sent) == 1 else "",
            said.end,
            over=left is not None and left < 0,
            sender=sender,
        )
        return letter(reminder, bodies, language)
