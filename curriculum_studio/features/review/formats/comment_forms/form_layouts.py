"""Layouts of forms as data: what a group's authority wants, without a change of the program."""

from typing import Literal

import msgspec

from curriculum_studio.core.languages import Language, Trilingual
from curriculum_studio.features.review.formats.comment_forms.form_model import Field, HeadField

Kind = Literal["summary", "review", "feedback"]


class HeadItem(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A label with the value behind it; widths in per cent of the page.

    `after` stands behind the value, `blank` in its place where there is none.
    """

    label: str
    field: HeadField | None = None
    width: float = 50.0
    after: str = ""
    blank: str = ""


class ColumnLayout(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A column: what it holds, its title, its width in per cent."""

    field: Field
    title: str
    width: float
    center: bool = False


class Layout(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A form.

    `title` may name {title}; `foot` may name {asked}, {answered}, {commented}, {silent}, {total},
    {accepted}, {partly}, {not_accepted}, {noted} and {open}. In `ticks` {none} and {some} become
    boxes. `levels` are the levels of standards for which it is meant. `pages` may name {page} and
    {pages}; it stands below each page, or above it on the right.
    """

    id: str
    kind: Kind
    name: Trilingual
    title: str
    columns: tuple[ColumnLayout, ...]
    levels: tuple[str, ...] = ()
    language: Language = "zh"
    head: tuple[tuple[HeadItem, ...], ...] = ()
    ticks: str = ""
    foot: tuple[str, ...] = ()
    landscape: bool = True
    pages: str = "第 {page} 页，共 {pages} 页"
    pages_above: bool = False
    empty_rows: int = 5

    def has(self, field: Field) -> bool:
        """Whether there is a column for a field."""
        return any(column.field == field for column in self.columns)


def read_layout(raw: bytes) -> Layout:
    """Return the layout of a JSON file.

    Raises:
        msgspec.ValidationError: if it is not in this form.

    """
    return msgspec.json.decode(raw, type=Layout)
