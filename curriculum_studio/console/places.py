"""Places and versions of a document by what is typed: 7.2.1, 表2, the id of a node or version."""

from collections.abc import Sequence

from curriculum_studio.console.context import SHORT
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.locators import Locators
from curriculum_studio.core.numbering import Numbering
from curriculum_studio.core.versions import VersionInfo
from curriculum_studio.i18n import StudioError, message

#: So much of an id has to be typed: shorter beginnings are numbers.
_SHORTEST = 6


def place_in(document: Document, numbering: Numbering, wanted: str) -> Node:
    """Return the node that a number, a heading, an id or the beginning of an id means.

    Raises:
        StudioError: if that is none for certain.

    """
    text = wanted.strip()
    if text in document:
        return document.nodes[text]
    found = Locators(document, numbering).find(text) if text else None
    if found is not None and found.exact:
        return document.nodes[found.node]
    begun = [each for each in document.nodes if each.startswith(text)]
    if len(text) >= _SHORTEST and len(begun) == 1:
        return document.nodes[begun[0]]
    raise StudioError(
        message("CommandLine", "There is no place {name} in this document.").fill(name=wanted),
        safe=message("CommandLine", "Nothing was changed."),
        remedy=message(
            "CommandLine",
            "Name a number such as 7.2.1 or Table 2, or an id; compare and search list ids.",
        ),
    )


def version_in(known: Sequence[VersionInfo], wanted: str) -> VersionInfo:
    """Return the version that a name, an id or the beginning of an id means; the newest of a name.

    `known` are versions, newest first.

    Raises:
        StudioError: if there is none.

    """
    fitting = [each for each in known if wanted and wanted in {each.name, each.id}]
    fitting = fitting or [each for each in known if wanted and each.id.startswith(wanted)]
    if not fitting:
        raise StudioError(
            message("CommandLine", "There is no version {name} of this document.").fill(
                name=wanted
            ),
            remedy=message("CommandLine", "Choices: {choices}.").fill(
                choices=", ".join(each.name or each.id[:SHORT] for each in known) or "—"
            ),
        )
    return fitting[0]
