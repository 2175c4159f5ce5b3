"""A message: a sentence for the user that is put into words only where it is shown."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence of the catalogue with its arguments.

    The pair of context and English source is its identity, as in Qt's translation files, so that
    one catalogue serves forms, window and command line. An argument may itself be a message.
    """

    context: str
    source: str
    arguments: tuple[tuple[str, object], ...] = ()

    def fill(self, **arguments: object) -> "Message":
        """Return the message with values for the {names} in its source."""
        return replace(self, arguments=(*self.arguments, *arguments.items()))


def message(context: str, source: str) -> Message:
    """Make a message; lupdate knows this function by its name as one that holds words.

    Both arguments have to be plain literals, and values follow by `fill`: lupdate overlooks calls
    with more arguments than these two.
    """
    return Message(context, source)
