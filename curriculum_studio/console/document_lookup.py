"""Documents by what people type: an id, the beginning of one, a title."""

from collections.abc import Sequence

from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.session.ports import Entry

#: So many titles are named if a text fits several documents.
_NAMED = 5


_LISTED = message("CommandLine", "The command list shows what there is.")


def found(entries: Sequence[Entry], wanted: str, remedy: Message = _LISTED) -> Entry:
    """Return the document meant by an id, a beginning of ids, a title or a part of titles.

    The first of these that fits anything counts; what it fits has to be one document. `remedy` says
    where they are listed.

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
            names = "; ".join(f"{each.title('zh')} ({each.id[:8]})" for each in fitting[:_NAMED])
            raise StudioError(
                message("CommandLine", "{wanted} fits several documents: {names}.").fill(
                    wanted=wanted, names=names
                ),
                remedy=message("CommandLine", "Name one by the beginning of its id."),
            )
    raise StudioError(
        message("CommandLine", "There is no document {wanted}.").fill(wanted=wanted or "—"),
        remedy=remedy,
    )
