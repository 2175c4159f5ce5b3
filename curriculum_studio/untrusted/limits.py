"""Limits of foreign files: how large, how deep and how wide they may be.

The sizes are measured on several thousand real files: of them .docx inflate to 15 MB and .xlsx to
114 MB at the most, and parts above 1 MB are packed 170:1 at the most.
"""

from collections.abc import Mapping

from curriculum_studio.core.document import Document
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.values import dataclass

# --- sizes ------------------------------------------------------------------------------------

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes; `ratio` is unpacked to packed size and counts above `ratio_from` only.

    `depth` is that of XML; `nodes` and `levels` are those of the document that comes of a file.
    `decoded` is a picture unpacked: a phone's 50 megapixels take 150 MB.
    """

    file: int = 100 * MEGABYTE
    inflated: int = 300 * MEGABYTE
    xml_part: int = 64 * MEGABYTE
    ratio: int = 200
    ratio_from: int = 10 * MEGABYTE
    entries: int = 5000
    directory: int = 4 * MEGABYTE
    name: int = 255
    depth: int = 256
    pixels: int = 100_000_000
    decoded: int = 200 * MEGABYTE
    nodes: int = 50_000
    levels: int = 100


LIMITS = Limits()


# --- depth and width --------------------------------------------------------------------------
# Beyond these the program itself would break off. The largest real documents that were seen have
# 14,543 nodes and 12 levels; numbering, showing and writing walk down level by level, and Python
# ends after a thousand calls in each other.

_SAFE = message("Gate", "Nothing was imported; the file itself is unchanged.")


def check_document(document: Document, name: str) -> None:
    """Refuse a document that is nested too deeply or has too many nodes.

    Raises:
        StudioError: if it is.

    """
    check_count(len(document.nodes), name)
    check_levels({node.id: node.parent for node in document.nodes.values()}, name)


def check_count(nodes: int, name: str) -> None:
    """Refuse more nodes than any real document has; asked before they are read.

    Raises:
        StudioError: if there are more.

    """
    if nodes > LIMITS.nodes:
        raise StudioError(
            message("Limits", "{name} has {count} entries; at most {most} are read.").fill(
                name=name, count=nodes, most=LIMITS.nodes
            ),
            safe=_SAFE,
            remedy=message("Limits", "Ask for it in several smaller files."),
        )


def check_levels(parents: Mapping[str, str], name: str) -> None:
    """Refuse what is nested more deeply than any real document; `parents` are by node.

    Nodes in a circle are left to whoever builds the document.

    Raises:
        StudioError: if it is.

    """
    levels: dict[str, int] = {}
    for start in parents:
        way: list[str] = []
        node = start
        while node in parents and node not in levels and len(way) <= LIMITS.levels:
            way.append(node)
            node = parents[node]
        level = levels.get(node, 0)
        for each in reversed(way):
            level += 1
            levels[each] = level
        if level > LIMITS.levels:
            raise too_deep(name)


def too_deep(name: str | Message) -> StudioError:
    """Return what is said of a file that is nested too deeply."""
    return StudioError(
        message("Limits", "{name} is nested too deeply: at most {most} levels are read.").fill(
            name=name, most=LIMITS.levels
        ),
        safe=_SAFE,
        remedy=message("Limits", "Ask for it with fewer levels."),
    )
