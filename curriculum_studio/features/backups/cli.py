"""What the verbs about copies and damage do: backup, backups, restore, verify, salvage."""

import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from msgspec import convert

from curriculum_studio.bootstrap.library_files import (
    restore_damaged,
    salvage_library,
    verify_library,
)
from curriculum_studio.console.context import SHORT, ConsoleContext, make_folder
from curriculum_studio.console.output import Output
from curriculum_studio.console.results import Listing, MadeLibrary, Record, Result, WrittenFile
from curriculum_studio.features.backups.moving import SUFFIX, pack_library, unpack_library
from curriculum_studio.i18n import message
from curriculum_studio.session.backup_schedule import backing_up
from curriculum_studio.session.files import check_ending
from curriculum_studio.session.ports import BackupFile
from curriculum_studio.session.problems import WORDS, Damage, WorkspaceDamaged

# --- backup and backups -----------------------------------------------------------------------


class MadeBackup(WrittenFile):
    """A copy of the library, and when the one before it was made (ISO, UTC)."""

    previous: str = ""

    def tell(self, output: Output) -> None:
        """Write the path; say how old the copy before it is."""
        output.line(self.file)
        if self.previous:
            said = message("CommandLine", "The backup before it was made at {time}.")
            output.note(said.fill(time=_local(datetime.fromisoformat(self.previous))))


def backup(context: ConsoleContext, *, folder: Path | None) -> Result:
    """Make a verified copy of the library."""
    with context.reading() as application:
        made = context.output.work(backing_up(application.workspace.backups, folder))
        before = [
            each
            for each in application.workspace.backups.listed(made.parent)
            if each.own and each.path != made
        ]
    return MadeBackup(file=str(made), previous=_iso(before[0]) if before else "")


def list_backups(
    context: ConsoleContext, *, folder: Path | None, keep_in: Path | None, beside_library: bool
) -> Result:
    """List the copies of the library; before that, choose where they go from now on."""
    if keep_in is not None or beside_library:
        with context.writing() as application:
            application.workspace.backups.choose(None if beside_library else keep_in)
    with context.reading() as application:
        backups = application.workspace.backups
        listed = backups.listed(folder)
        place = folder or backups.folder
    damaged = message("CommandLine", "damaged")
    return Listing(
        listed,
        (
            (
                message("CommandLine", "Made"),
                lambda each: _local(each.made) if each.whole else damaged,
            ),
            (message("CommandLine", "Size"), lambda each: f"{each.size / 1e6:.1f} MB"),
            (message("CommandLine", "File"), lambda each: str(each.path)),
        ),
        record=_record,
        nothing=message("CommandLine", "There is no backup in {folder} yet.").fill(folder=place),
    )


def _record(each: BackupFile) -> dict[str, Any]:
    return {
        "path": str(each.path),
        "made": _iso(each),
        "size": each.size,
        "own": each.own,
        "whole": each.whole,
    }


def _iso(each: BackupFile) -> str:
    return each.made.isoformat(timespec="seconds")


def _local(time: datetime) -> str:
    return f"{time.astimezone():%Y-%m-%d %H:%M}"


# --- restore ----------------------------------------------------------------------------------


class RestoredLibrary(Record):
    """A copy is in the place of the library; `kept` is where the state before it is."""

    library: str
    kept: str = ""

    def tell(self, output: Output) -> None:
        """Say so."""
        said = message("CommandLine", "The library was restored.")
        if self.kept:
            said = message("CommandLine", "Restored; the previous state is in {place}.").fill(
                place=self.kept
            )
        output.line(said)


def restore(context: ConsoleContext, *, copy: Path) -> Result:
    """Put a copy in the place of the library; what was there is kept beside it."""
    kept = _restored(context, copy)
    return RestoredLibrary(library=str(context.workspace), kept=str(kept) if kept.exists() else "")


def _restored(context: ConsoleContext, copy: Path) -> Path:
    if not os.path.exists(context.workspace):  # noqa: PTH110 - pathlib asks more of a name that is too long
        make_folder(context.workspace.parent)
        return restore_damaged(context.workspace, copy)
    try:
        with context.writing() as application:
            return application.workspace.backups.restore(copy)
    except WorkspaceDamaged:
        return restore_damaged(context.workspace, copy)


# --- to another computer ----------------------------------------------------------------------


def pack(context: ConsoleContext, *, out: Path) -> Result:
    """Pack the whole library into one file; it may be in use."""
    check_ending(out, SUFFIX)
    with context.reading() as application:
        context.output.work(pack_library(application.workspace.backups, out))
    return WrittenFile(file=str(out))


def unpack(context: ConsoleContext, *, file: Path) -> Result:
    """Put a packed library where there is none yet."""
    done = context.output.work(unpack_library(file, context.workspace))
    return MadeLibrary(library=str(done.library))


# --- verify and salvage -----------------------------------------------------------------------


class CheckedLibrary(Record):
    """What is damaged in the library; the command ends with 1 if something is."""

    ok: bool
    damaged: tuple[Damage, ...]

    @property
    def code(self) -> int:
        """1 where something is damaged."""
        return 0 if self.ok else 1

    def tell(self, output: Output) -> None:
        """Write a row for each damage, or that there is none."""
        if self.ok:
            output.line(message("CommandLine", "The library is sound."))
            return
        _table(output, self.damaged)
        output.note(
            message(
                "CommandLine",
                "The library is damaged. Do not overwrite a good backup; restore a backup, or"
                " recover the sound documents with salvage.",
            )
        )


def verify(context: ConsoleContext) -> Result:
    """Read the whole library and say what is damaged."""
    damaged = tuple(verify_library(context.workspace))
    return CheckedLibrary(ok=not damaged, damaged=damaged)


class SalvagedDocument(Record):
    """What was read out of a document: texts from earlier versions, moved, lost."""

    id: str
    title: str
    whole: bool
    older: int
    moved: int
    lost: int


class SalvagedLibrary(Record):
    """The new library, what is in it, and what was damaged in the old one."""

    library: str
    documents: tuple[SalvagedDocument, ...]
    lost: tuple[Damage, ...]

    def tell(self, output: Output) -> None:
        """Write how many documents are whole, then what the others lack."""
        said = message(
            "CommandLine", "Documents recovered completely, into {place}: {whole} of {count}."
        )
        whole = sum(1 for each in self.documents if each.whole)
        output.line(said.fill(whole=whole, count=len(self.documents), place=self.library))
        for each in self.documents:
            if not each.whole:
                words = message(
                    "CommandLine",
                    "{title}: texts from an earlier version: {older}, moved to the end:"
                    " {moved}, lost: {lost}.",
                )
                name = each.title or each.id[:SHORT]
                output.line(
                    words.fill(title=name, older=each.older, moved=each.moved, lost=each.lost)
                )
        if self.lost:
            output.line(message("CommandLine", "Damaged in the old library:"))
            _table(output, self.lost)


def salvage(_: ConsoleContext, *, damaged: Path, out: Path) -> Result:
    """Read what is sound in a library into a new one, and name what is lost."""
    done = salvage_library(damaged, out)
    return SalvagedLibrary(
        library=str(out),
        documents=tuple(
            convert(each, SalvagedDocument, from_attributes=True) for each in done.documents
        ),
        lost=tuple(done.lost),
    )


def _table(output: Output, damaged: Sequence[Damage]) -> None:
    titles = (
        message("CommandLine", "Damaged"),
        message("CommandLine", "Document"),
        message("CommandLine", "Place"),
        message("CommandLine", "Details"),
    )
    rows = [
        (WORDS[each.what], each.title or each.document[:SHORT], each.place, each.detail)
        for each in damaged
    ]
    output.table(titles, rows)
