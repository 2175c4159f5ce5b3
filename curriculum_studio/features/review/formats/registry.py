"""The readers and writers of review, loaded on first use: Word and Excel are costly."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, cast

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.features.review.formats.comment_forms.form_model import (
    CommentForm,
    Field,
    FormRow,
    HeadField,
    Layout,
)
from curriculum_studio.features.review.formats.minutes import Minutes
from curriculum_studio.features.review.formats.word_comments.inspection import Inspection
from curriculum_studio.features.review.formats.word_comments.threads import Annotated, Thread
from curriculum_studio.i18n import Work
from curriculum_studio.untrusted.worker_process import run_apart

# --- What reviewers send, as plain values: a draft with comments, a filled form or the log ----


@dataclass(frozen=True, slots=True)
class Sent:
    """A file as it was sent: a form if `sheet` is there, else a draft."""

    inspection: Inspection
    sheet: CommentForm | None = None


# --- The readers and writers of review, loaded on first use: Word and Excel are costly --------


_HERE = "curriculum_studio.features.review.formats"


def _load(module: str, function: str) -> object:
    return getattr(import_module(f"{_HERE}.{module}"), function)


class FormWriter(Protocol):
    """Writes a form by its layout."""

    def __call__(
        self,
        layout: Layout,
        rows: Sequence[FormRow],
        head: Mapping[HeadField, str],
        counts: Mapping[str, int],
        *,
        no_comments: bool = False,
    ) -> bytes:
        """Return the file."""
        ...


def read_word(content: bytes, name: str) -> Work[Inspection]:
    """Read comments and tracked changes of a Word file, in a process of its own.

    Raises:
        StudioError: if it is no Word file, is damaged or locked.

    """
    inspection: Inspection = yield from run_apart(
        f"{_HERE}.word_comments.reader", "inspecting", content, name, name=name
    )
    return inspection


def annotate(
    content: bytes, document: Document, languages: Sequence[Language], threads: Sequence[Thread]
) -> Work[Annotated]:
    """Put threads into a Word file of ours."""
    write = cast(
        "Callable[[bytes, Document, Sequence[Language], Sequence[Thread]], Work[Annotated]]",
        _load("word_comments.writer", "annotate"),
    )
    return write(content, document, languages, threads)


def read_sent(content: bytes, name: str) -> Work[Sent]:
    """Read a draft with comments, a filled form or the log, in a process of its own.

    Raises:
        StudioError: if it is none of these, is damaged or locked.

    """
    sent: Sent = yield from run_apart(
        f"{_HERE}.incoming_reader", "read_sent", content, name, name=name
    )
    return sent


def write_iso(rows: Sequence[FormRow], head: Mapping[HeadField, str]) -> bytes:
    """Return the ISO template, filled."""
    write = cast(
        "Callable[[Sequence[FormRow], Mapping[HeadField, str]], bytes]",
        _load("comment_forms.iso_template", "write"),
    )
    return write(rows, head)


def fill(
    content: bytes, name: str, rows: Sequence[FormRow], head: Mapping[HeadField, str]
) -> bytes:
    """Return a form of others, filled.

    Raises:
        StudioError: if it is no form for comments.

    """
    write = cast(
        "Callable[[bytes, str, Sequence[FormRow], Mapping[HeadField, str]], bytes]",
        _load("comment_forms.form_filling", "fill"),
    )
    return write(content, name, rows, head)


def columns_in(content: bytes, name: str) -> tuple[Field, ...]:
    """Return the columns of a form of others.

    Raises:
        StudioError: if it is no form for comments.

    """
    read = cast(
        "Callable[[bytes, str], tuple[Field, ...]]",
        _load("comment_forms.form_filling", "columns_in"),
    )
    return read(content, name)


def form_writer() -> FormWriter:
    """Return the writer of forms by layout."""
    return cast("FormWriter", _load("comment_forms.chinese_forms", "write"))


def write_log(rows: Sequence[FormRow], title: str, language: Language) -> bytes:
    """Return the log of comments as a workbook."""
    write = cast(
        "Callable[[Sequence[FormRow], str, Language], bytes]",
        _load("comment_forms.comment_log", "write"),
    )
    return write(rows, title, language)


def write_minutes(minutes: Minutes) -> bytes:
    """Return the minutes of a meeting as a Word file."""
    write = cast("Callable[[Minutes], bytes]", _load("minutes", "write"))
    return write(minutes)
