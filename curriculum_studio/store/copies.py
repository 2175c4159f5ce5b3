"""Closed copies of a database: made in one go, checked by opening, named so that they sort."""

import re
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from curriculum_studio.services.files import beside
from curriculum_studio.services.ports import BackupInfo
from curriculum_studio.store import problems
from curriculum_studio.store.database import connect
from curriculum_studio.store.header import read_header
from curriculum_studio.words import StudioError, message

#: Ending of a backup.
SUFFIX = ".cstudio-backup"

_NAME = re.compile(r"(.+)-(\w*)-(\d{6,})-(\d{8}T\d{6}Z)" + re.escape(SUFFIX))
_TIME = "%Y%m%dT%H%M%SZ"
_COUNTS = "SELECT (SELECT count(*) FROM document), (SELECT count(*) FROM node)"


@dataclass(frozen=True, slots=True)
class Copy:
    """What the name of a backup says. `number` grows with each, whatever the clock says."""

    path: Path
    host: str
    number: int
    made: datetime


def host() -> str:
    """Return the name of this computer, for names of files."""
    return re.sub(r"\W", "", socket.gethostname(), flags=re.ASCII)[:20]


def copies(workspace: Path, folder: Path) -> list[Copy]:
    """Return the backups of a workspace in a folder, newest first, those of this computer first."""
    found = sorted(_copies(workspace, folder), key=lambda copy: copy.number, reverse=True)
    here = host()
    return sorted(found, key=lambda copy: copy.host != here)


def _copies(workspace: Path, folder: Path) -> Iterator[Copy]:
    if not folder.is_dir():
        return
    for path in folder.iterdir():
        named = _NAME.fullmatch(path.name)
        if named is not None and named.group(1) == workspace.stem:
            made = datetime.strptime(named.group(4), _TIME).replace(tzinfo=UTC)
            yield Copy(path, named.group(2), int(named.group(3)), made)


def make_copy(workspace: Path, folder: Path, now: datetime) -> Path:
    """Copy a database, which may be in use, and check the copy by opening it; return its path.

    Raises:
        StudioError: if the folder cannot be written to, or the copy is not good.

    """
    here = host()
    numbers = [copy.number for copy in copies(workspace, folder) if copy.host == here]
    stamp = now.astimezone(UTC).strftime(_TIME)
    number = max(numbers, default=0) + 1
    target = folder / f"{workspace.stem}-{here}-{number:06}-{stamp}{SUFFIX}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise _unwritable(folder, problem) from problem
    with beside(target) as unfinished:
        counts = _copied(workspace, unfinished)
        info = described(unfinished)
        if info is None or (info.documents, info.nodes) != counts:
            raise not_good(target)
    return target


def _copied(workspace: Path, target: Path) -> tuple[int, int]:
    """Copy page by page what a reader sees at one moment; return how much that is."""
    with closing(connect(workspace, "mode=ro")) as source, closing(sqlite3.connect(target)) as copy:
        try:
            source.execute("BEGIN")
            documents, nodes = source.execute(_COUNTS).fetchone()
            copy.execute("PRAGMA synchronous = OFF")
            source.backup(copy)
            # One closed file, with nothing beside it that could be forgotten.
            copy.execute("PRAGMA journal_mode = DELETE")
        except problems.DriverError as problem:
            raise problems.explained(target, problem) or problem from problem
    return documents, nodes


def described(copy: Path) -> BackupInfo | None:
    """Open a database file, check it in every part, and say what is in it; None if not good."""
    try:
        read_header(copy)
        with closing(connect(copy, "mode=ro")) as opened:
            if opened.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                return None
            if opened.execute("PRAGMA foreign_key_check").fetchone() is not None:
                return None
            documents, nodes = opened.execute(_COUNTS).fetchone()
    except (*problems.DriverError, StudioError):
        return None
    return BackupInfo(copy, _made(copy).isoformat(timespec="seconds"), documents, nodes)


def _made(copy: Path) -> datetime:
    named = _NAME.fullmatch(copy.name)
    if named is not None:
        return datetime.strptime(named.group(4), _TIME).replace(tzinfo=UTC)
    return datetime.fromtimestamp(copy.stat().st_mtime, UTC)


def newest_good(workspace: Path, folder: Path) -> BackupInfo | None:
    """Return the newest backup that opens and holds together."""
    found = (described(copy.path) for copy in copies(workspace, folder))
    return next((info for info in found if info is not None), None)


def not_good(copy: Path) -> StudioError:
    """A copy does not hold together."""
    return StudioError(
        message("Backups", "The backup {name} is not good.").fill(name=copy.name),
        safe=message("Backups", "The library itself was not changed."),
        remedy=message("Backups", "Choose another backup, or make one on another disk."),
    )


def _unwritable(folder: Path, problem: OSError) -> StudioError:
    return StudioError(
        message("Backups", "The folder {folder} cannot hold backups: {reason}.").fill(
            folder=folder, reason=problem.strerror or type(problem).__name__
        ),
        safe=message("Backups", "The library itself was not changed."),
        remedy=message("Backups", "Choose another folder for backups."),
    )
