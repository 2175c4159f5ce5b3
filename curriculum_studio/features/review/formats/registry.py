"""The readers and writers of review, loaded on first use: Word and Excel are costly."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from curriculum_studio.core.document import Document
from curriculum_studio.core.interchange import ExportRequest, Finish, Writer
from curriculum_studio.features.review.formats.comment_forms.form_model import (
    CommentForm,
    Field,
    FormRow,
    HeadField,
    Layout,
)
from curriculum_studio.features.review.formats.minutes import Minutes
from curriculum_studio.features.review.formats.word_comments.content import (
    Annotated,
    Inspection,
    Thread,
)
from curriculum_studio.i18n import Work
from curriculum_studio.languages import Language
from curriculum_studio.lazy import Lazy
from curriculum_studio.render.paper import PaperWriter, word_paper
from curriculum_studio.untrusted.worker_process import run_apart
from curriculum_studio.values import dataclass

# --- received files ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sent:
    """A file as it was sent: a form if `sheet` is there, else a draft."""

    inspection: Inspection
    sheet: CommentForm | None = None


# --- readers and writers ----------------------------------------------------------------------

_HERE = "curriculum_studio.features.review.formats"


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


_ANNOTATED: Lazy[Callable[[Writer, ExportRequest, Sequence[Thread]], Work[Annotated]]] = Lazy(
    "curriculum_studio.features.review.formats.word_comments.writer:annotated"
)
_ANNOTATE: Lazy[
    Callable[[Any, Document, Sequence[Language], Sequence[Thread]], Work[list[int]]]
] = Lazy("curriculum_studio.features.review.formats.word_comments.writer:annotate")
_WRITE_ISO: Lazy[Callable[[Sequence[FormRow], Mapping[HeadField, str]], bytes]] = Lazy(
    "curriculum_studio.features.review.formats.comment_forms.form_templates:write_iso"
)
_FILL: Lazy[Callable[[bytes, str, Sequence[FormRow], Mapping[HeadField, str]], bytes]] = Lazy(
    "curriculum_studio.features.review.formats.comment_forms.form_filling:fill"
)
_COLUMNS_IN: Lazy[Callable[[bytes, str], tuple[Field, ...]]] = Lazy(
    "curriculum_studio.features.review.formats.comment_forms.form_filling:columns_in"
)
_FORM_WRITER: Lazy[FormWriter] = Lazy(
    "curriculum_studio.features.review.formats.comment_forms.form_templates:write_form"
)
_WRITE_LOG: Lazy[Callable[[Sequence[FormRow], str, Language], bytes]] = Lazy(
    "curriculum_studio.features.review.formats.comment_forms.comment_log:write"
)
_WRITE_MINUTES: Lazy[Callable[[Minutes, PaperWriter], bytes]] = Lazy(
    "curriculum_studio.features.review.formats.minutes:write"
)


def read_word(content: bytes, name: str) -> Work[Inspection]:
    """Read comments and tracked changes of a Word file, in a process of its own.

    Raises:
        StudioError: if it is no Word file, is damaged or locked.

    """
    inspection: Inspection = yield from run_apart(
        f"{_HERE}.incoming_reader", "inspecting", content, name, name=name
    )
    return inspection


def annotated(writer: Writer, bundle: ExportRequest, threads: Sequence[Thread]) -> Work[Annotated]:
    """Write a document to Word with threads; yields progress.

    Raises:
        StudioError: if the document cannot be written like this.

    """
    return _ANNOTATED.load()(writer, bundle, threads)


def annotating(
    document: Document, languages: Sequence[Language], threads: Sequence[Thread]
) -> Finish:
    """Return what puts threads into a Word file that shows a document in these languages."""

    def finish(package: Any) -> Work[None]:
        yield from _ANNOTATE.load()(package, document, languages, threads)

    return finish


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
    return _WRITE_ISO.load()(rows, head)


def fill(
    content: bytes, name: str, rows: Sequence[FormRow], head: Mapping[HeadField, str]
) -> bytes:
    """Return a form of others, filled.

    Raises:
        StudioError: if it is no form for comments.

    """
    return _FILL.load()(content, name, rows, head)


def columns_in(content: bytes, name: str) -> tuple[Field, ...]:
    """Return the columns of a form of others.

    Raises:
        StudioError: if it is no form for comments.

    """
    return _COLUMNS_IN.load()(content, name)


def form_writer() -> FormWriter:
    """Return the writer of forms by layout."""
    return _FORM_WRITER.load()


def write_log(rows: Sequence[FormRow], title: str, language: Language) -> bytes:
    """Return the log of comments as a workbook."""
    return _WRITE_LOG.load()(rows, title, language)


def write_minutes(minutes: Minutes, paper: PaperWriter = word_paper) -> bytes:
    """Return the minutes of a meeting on paper."""
    return _WRITE_MINUTES.load()(minutes, paper)
