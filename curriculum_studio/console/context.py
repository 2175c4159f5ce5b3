"""What every verb works with: the library, the language, and documents found by what is typed."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from curriculum_studio.bootstrap.library_files import entries_of
from curriculum_studio.console.option_types import also_of
from curriculum_studio.console.output import Output
from curriculum_studio.i18n import Message, StudioError, in_one_line, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.lazy import Lazy
from curriculum_studio.session import review_copy_policy
from curriculum_studio.session.files import reason_of
from curriculum_studio.session.ports import Entry
from curriculum_studio.session.problems import WorkspaceBusy, WorkspaceNewer, WorkspaceProtected
from curriculum_studio.values import dataclass

if TYPE_CHECKING:  # loaded by verbs that open a library
    from curriculum_studio.bootstrap.application import Application

_OPEN: Lazy[Callable[..., "Application"]] = Lazy(
    "curriculum_studio.bootstrap.application:open_application"
)

# --- the context of a verb --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ConsoleContext:
    """The place of the workspace, the output, and the language of the program."""

    workspace: Path
    output: Output
    language: str

    @property
    def reading_language(self) -> Language:
        """The language of documents that is nearest to the language of the program."""
        return next((each for each in LANGUAGES if self.language.startswith(each)), "en")

    def listed(self) -> tuple[list[Entry], Mapping[str, str]]:
        """List documents, and those that are review copies with the ids of their marks.

        Raises:
            StudioError: if the library cannot be read.

        """
        entries = entries_of(self.workspace)
        if entries is None:
            with self.reading() as application:
                session = application.session
                return session.entries(), session.copies
        shown = [each for each in entries if each.kind != review_copy_policy.MARK]
        return shown, review_copy_policy.marked_in(entries)

    def reading(self) -> "closing[Application]":
        """Open the workspace for reading, as is possible beside an open window.

        Of one that a newer program wrote that is said beside the result.
        """
        return closing(self._noted(_OPEN.load()(self.workspace, read_only=True)))

    def writing(self, *, create: bool = False) -> "closing[Application]":
        """Open the workspace for writing.

        Raises:
            StudioError: if there is none, or an open window writes to it.

        """
        return closing(self._noted(_OPEN.load()(self.workspace, create=create)))

    def _noted(self, application: "Application") -> "Application":
        """Say beside the result what was found amiss in the library when it was opened."""
        notice = application.workspace.notice
        if notice is not None:
            self.output.note(in_one_line(self.output.say(each) for each in notice.sentences))
        return application

    def leave_out(self, names: Sequence[str], options: dict[str, str]) -> None:
        """Have “a child” written for names in a paper, and say so, unless options let them stay."""
        if names and options.get(_PERSONS) != "yes":
            options["names_stay"] = "\n".join(names)
            told = message("CommandLine", "“A child” is written for {names}. {remedy}")
            self.output.note(told.fill(names=_some(names), remedy=_WITH_NAMES))

    def check_names(self, names: Sequence[str], also: str) -> None:
        """Hold what is sent as it is against what `also` lets leave, as `--with` says it.

        Raises:
            StudioError: if names like those of children would leave unasked.

        """
        if _PERSONS not in also_of(also) and names:
            raise StudioError(
                message(
                    "CommandLine",
                    "There are names in it that look like those of children: {names}.",
                ).fill(names=_some(names)),
                safe=message("CommandLine", "Nothing was written or sent."),
                remedy=_WITH_NAMES,
            )

    def writing_if_free(self) -> "closing[Application]":
        """Open the workspace for writing, or for reading where it cannot be written to."""
        try:
            return self.writing()
        except (WorkspaceBusy, WorkspaceProtected, WorkspaceNewer):
            return self.reading()


#: The option of an export by which names leave, and how one says so.
_PERSONS = "persons"
_WITH_NAMES = message("CommandLine", "To let them leave, add --with names.")


def _some(names: Sequence[str]) -> str:
    return "、".join(names)


# --- documents by what is typed ---------------------------------------------------------------

#: So many titles are named if a text fits several documents.
_NAMED = 5

#: Characters of an id by which people name a document.
SHORT = 8


_MISSING = message("CommandLine", "There is no document {wanted}.")
_LISTED = message("CommandLine", "The command list shows what there is.")


def found(
    entries: Sequence[Entry], wanted: str, remedy: Message = _LISTED, missing: Message = _MISSING
) -> Entry:
    """Return the document meant by an id, a beginning of ids, a title or a part of titles.

    The first of these that fits anything counts; what it fits has to be one document. `remedy` says
    where they are listed, `missing` that nothing fits: of `entries` alone, for there may be others.

    Raises:
        StudioError: if nothing fits, or several documents.

    """
    text = wanted.strip().casefold()
    tests = (
        lambda entry: entry.id == text,
        lambda entry: bool(text) and entry.id.startswith(text),
        lambda entry: text in {title.casefold() for title in entry.titles.values()},
        lambda entry: any(text in title.casefold() for title in entry.titles.values()),
    )
    for test in tests if text else ():
        fitting = [entry for entry in entries if test(entry)]
        if len(fitting) == 1:
            return fitting[0]
        if fitting:
            names = "; ".join(
                f"{each.title('zh')} ({each.id[:SHORT]})" for each in fitting[:_NAMED]
            )
            raise StudioError(
                message("CommandLine", "{wanted} matches several documents: {names}.").fill(
                    wanted=wanted, names=names
                ),
                remedy=message("CommandLine", "Name one by the beginning of its id."),
            )
    raise StudioError(
        missing.fill(wanted=wanted or "—"),
        remedy=remedy,
    )


# --- files ------------------------------------------------------------------------------------


def make_folder(folder: Path) -> None:
    """Make a folder where there is none.

    Raises:
        StudioError: if it cannot be made.

    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise StudioError(
            message("CommandLine", "The folder {folder} cannot be created: {reason}.").fill(
                folder=folder, reason=reason_of(problem)
            ),
            remedy=message("CommandLine", "Choose another place."),
        ) from problem
