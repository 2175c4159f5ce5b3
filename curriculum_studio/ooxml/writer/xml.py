"""WordprocessingML as strings, with the order of children that the schema demands.

Strings are several times faster than elements for thousands of equal paragraphs; all that comes
from a document goes through `text` or `attribute`.
"""

import re
from functools import lru_cache

from curriculum_studio.ooxml.elements import NAMESPACES, PARAGRAPH_ORDER, RUN_ORDER
from curriculum_studio.xml_tree import clean

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_SPECIAL = re.compile('[&<>"\x00-\x1f\ud800-\udfff\ufffe\uffff]')


def root(name: str, inside: str, *prefixes: str) -> bytes:
    """Return a part with its declaration and the namespaces it uses."""
    declared = "".join(f' xmlns:{each}="{NAMESPACES[each]}"' for each in prefixes or ("w",))
    return f"{DECLARATION}<{name}{declared}>{inside}</{name}>".encode()


def text(words: str) -> str:
    """Return words for use between tags."""
    if not _SPECIAL.search(words):
        return words
    return clean(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attribute(words: str) -> str:
    """Return words for use in an attribute."""
    return text(words).replace('"', "&quot;").replace("\n", " ").replace("\t", " ")


_PARAGRAPH_RANK = {name: at for at, name in enumerate(PARAGRAPH_ORDER)}
_RUN_RANK = {name: at for at, name in enumerate(RUN_ORDER)}
_CHILD = re.compile(r"w:(\w+)")


@lru_cache(maxsize=4096)
def _ordered(children: tuple[str, ...], *, of_run: bool) -> str:
    ranks = _RUN_RANK if of_run else _PARAGRAPH_RANK

    def rank(child: str) -> int:
        found = _CHILD.search(child)
        return ranks[found.group(1)] if found else len(ranks)

    return "".join(sorted(filter(None, children), key=rank))


def paragraph_properties(*children: str) -> str:
    """Return w:pPr with its children put in order; empty ones are left out."""
    return f"<w:pPr>{_ordered(children, of_run=False)}</w:pPr>"


def run_properties(*children: str) -> str:
    """Return w:rPr with its children put in order, or nothing if there are none."""
    inside = _ordered(children, of_run=True)
    return f"<w:rPr>{inside}</w:rPr>" if inside else ""


def style(identity: str) -> str:
    """Return the reference to a paragraph style."""
    return f'<w:pStyle w:val="{identity}"/>'


def spacing(
    *,
    before: int | None = None,
    after: int | None = None,
    line: int | None = None,
    rule: str = "atLeast",
) -> str:
    """Return spacing in twentieths of a point."""
    parts = [
        f' w:before="{before}"' if before is not None else "",
        f' w:after="{after}"' if after is not None else "",
        f' w:line="{line}" w:lineRule="{rule}"' if line is not None else "",
    ]
    return f"<w:spacing{''.join(parts)}/>"


def indent(*, left: int = 0, right: int = 0, first: int = 0, hanging: int = 0) -> str:
    """Return indents in twentieths of a point."""
    turn = f'w:hanging="{hanging}"' if hanging else f'w:firstLine="{first}"'
    return f'<w:ind w:left="{left}" w:right="{right}" {turn}/>'


def first_line_indent(characters: int, size: int) -> str:
    """Return the indent of a first line by Han characters of a size in half points."""
    twips = characters * size * 10
    return (
        f'<w:ind w:left="0" w:right="0" w:firstLineChars="{characters * 100}"'
        f' w:firstLine="{twips}"/>'
    )


def tab_stops(*stops: tuple[str, int, str]) -> str:
    """Return tab stops: kind, place in twentieths of a point, leader."""
    inside = "".join(
        f'<w:tab w:val="{kind}"{f" w:leader={chr(34)}{leader}{chr(34)}" if leader else ""}'
        f' w:pos="{place}"/>'
        for kind, place, leader in stops
    )
    return f"<w:tabs>{inside}</w:tabs>"


def justified(how: str) -> str:
    """Return the alignment of a paragraph: left, center, right, both."""
    return f'<w:jc w:val="{how}"/>'


def border(sides: str, size: int, color: str = "auto", space: int = 0) -> str:
    """Return borders for the named sides, in eighths of a point."""
    return "".join(
        f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{color}"/>'
        for side in sides.split()
    )
