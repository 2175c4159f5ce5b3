"""Settings of layouts that come along with the program, for the writers that have layouts."""

from collections.abc import Mapping
from pathlib import PurePosixPath

from curriculum_studio.core.interchange import WriterEntry
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.ooxml.writer.layout_profile import PROFILE
from curriculum_studio.session.ports import Resources

#: The layout that is taken unless another one is named.
USUAL = "gbt"

#: Kinds and formats that have layouts.
_KIND, _FORMATS = "standard", frozenset({"docx", "pdf", "redline"})


def with_layout(
    entry: WriterEntry, options: Mapping[str, str], resources: Resources
) -> dict[str, str]:
    """Return options with the settings of the layout that they name.

    Raises:
        StudioError: if there is no layout of that name.

    """
    named = dict(options)
    if _KIND not in entry.kinds or entry.format not in _FORMATS or PROFILE in named:
        return named
    path = f"layouts/{named.get('layout', USUAL)}.json"
    known = resources.names("layouts", ".json")
    if path not in known:
        raise StudioError(
            message("Exporting", "There is no layout {name}.").fill(name=named["layout"]),
            remedy=message("Exporting", "Possible are: {layouts}.").fill(
                layouts=", ".join(PurePosixPath(each).stem for each in known)
            ),
        )
    named[PROFILE] = resources.read(path).decode()
    return named
