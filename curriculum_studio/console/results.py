"""What came of a verb, as a value: people read its text, programs its JSON."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, Protocol, TypeVar

import msgspec

from curriculum_studio.console.output import Output
from curriculum_studio.i18n import Message
from curriculum_studio.values import dataclass

T = TypeVar("T")


class Result(Protocol):
    """What a verb returns, whatever it did."""

    @property
    def code(self) -> int:
        """What the command ends with: 0, or 1 where something was refused or is damaged."""

    def raw(self) -> Any:
        """Return what `--json` writes."""

    def tell(self, output: Output) -> None:
        """Write what people read: results as lines, the rest as notes."""


class Record(msgspec.Struct, kw_only=True, omit_defaults=True):
    """A result whose fields are its JSON; those that stand at their default are left out."""

    @property
    def code(self) -> int:
        """Nothing was refused."""
        return 0

    def raw(self) -> Any:
        """Return the fields."""
        return msgspec.to_builtins(self)

    def tell(self, output: Output) -> None:
        """Write what people read.

        Raises:
            NotImplementedError: if the result has no text.

        """
        raise NotImplementedError


class Row(Record):
    """The result of one file; JSON lists it, as it would those of several."""

    def raw(self) -> Any:
        """Return the fields as the one row."""
        return [msgspec.to_builtins(self)]


class WrittenFile(Record):
    """A file was written; its path is the text."""

    file: str

    def tell(self, output: Output) -> None:
        """Write the path."""
        output.line(self.file)


class WrittenFiles(Record):
    """Files were written; their paths are the text, a line each."""

    files: tuple[str, ...]

    def tell(self, output: Output) -> None:
        """Write the paths."""
        for each in self.files:
            output.line(each)


class MadeLibrary(Record):
    """A library was made or filled, and `files` were written of it."""

    library: str
    files: tuple[str, ...] = ()

    def tell(self, output: Output) -> None:
        """Write the paths of the files, else that of the library."""
        for each in self.files or (self.library,):
            output.line(each)


@dataclass(frozen=True)
class Listing(Generic[T]):
    """A list of one kind of thing: rows of a table, and an array in JSON.

    A column is its title and what stands in it. `record` makes the JSON of a row, `nothing` is
    said where there is none, `note` below the rows.
    """

    rows: Sequence[T]
    columns: Sequence[tuple[Message, Callable[[T], str | Message]]]
    record: Callable[[T], Any] = msgspec.to_builtins
    nothing: Message | None = None
    note: Message | None = None
    code: int = 0

    def raw(self) -> Any:
        """Return the rows."""
        return [self.record(row) for row in self.rows]

    def tell(self, output: Output) -> None:
        """Write the table."""
        output.table(
            [title for title, _ in self.columns],
            [[cell(row) for _, cell in self.columns] for row in self.rows],
        )
        for said in (None if self.rows else self.nothing, self.note):
            if said is not None:
                output.note(said)
