"""WordprocessingML as strings, with the order of children that the schema demands.

Strings are several times faster than elements for thousands of equal paragraphs; all that comes
from a document goes through `text` or `attribute`.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from curriculum_studio.ooxml.elements import (
    CELL_ORDER,
    NAMESPACES,
    PARAGRAPH_ORDER,
    RUN_ORDER,
)
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


# --- paragraphs and runs ----------------------------------------------------------------------

_RANKS: Mapping[str, Mapping[str, int]] = {
    holder: {name: at for at, name in enumerate(order)}
    for holder, order in (("pPr", PARAGRAPH_ORDER), ("rPr", RUN_ORDER), ("tcPr", CELL_ORDER))
}
_CHILD = re.compile(r"w:(\w+)")


@lru_cache(maxsize=4096)
def _properties(holder: str, children: tuple[str, ...]) -> str:
    ranks = _RANKS[holder]

    def rank(child: str) -> int:
        found = _CHILD.search(child)
        return ranks[found.group(1)] if found else len(ranks)

    inside = "".join(sorted(filter(None, children), key=rank))
    return f"<w:{holder}>{inside}</w:{holder}>" if inside else ""


def paragraph_properties(*children: str) -> str:
    """Return w:pPr with its children put in order, or nothing if there are none."""
    return _properties("pPr", children)


def run_properties(*children: str) -> str:
    """Return w:rPr with its children put in order, or nothing if there are none."""
    return _properties("rPr", children)


def w_p(inside: str, *properties: str) -> str:
    """Return a paragraph with its properties in any order."""
    return f"<w:p>{paragraph_properties(*properties)}{inside}</w:p>"


#: Letters that Word keeps as signs of a run; it would draw a soft hyphen in a text at all times.
_SIGNS = {"\n": "br", "\t": "tab", "\u00ad": "softHyphen", "\u2011": "noBreakHyphen"}
_SIGNED = re.compile("[\n\t\u00ad\u2011]")


def w_r(words: str, *properties: str) -> str:
    """Return a run of characters; line ends, tabs and hyphens become Word's own."""
    inside = text(words)
    if _SIGNED.search(inside) is not None:
        inside = _SIGNED.sub(_sign, inside)
    return f'<w:r>{run_properties(*properties)}<w:t xml:space="preserve">{inside}</w:t></w:r>'


def _sign(found: re.Match[str]) -> str:
    return f'</w:t><w:{_SIGNS[found[0]]}/><w:t xml:space="preserve">'


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


# --- tables -----------------------------------------------------------------------------------

#: A row that is not divided between pages, and one that is shown again on each page.
WHOLE, REPEATED = "<w:cantSplit/>", "<w:tblHeader/>"


def w_tbl(
    widths: Sequence[int],
    rows: Iterable[str],
    *,
    borders: str | None = None,
    margin: int = 0,
    place: str = "",
    look: str = "",
) -> str:
    """Return a table with fixed widths in twentieths of a point.

    `margin` is that at both sides of a cell; `place` says where the table stands between the
    margins of the page, `look` what readers of other programs may take of a style.
    """
    lines = "" if borders is None else f"<w:tblBorders>{borders}</w:tblBorders>"
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{place}{lines}'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar>'
        f'<w:left w:w="{margin}" w:type="dxa"/><w:right w:w="{margin}" w:type="dxa"/>'
        f"</w:tblCellMar>{look}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def w_tr(cells: Iterable[str], *properties: str) -> str:
    """Return a row; its properties come in the order of the schema: whole, height, repeated."""
    inside = "".join(properties)
    own = f"<w:trPr>{inside}</w:trPr>" if inside else ""
    return f"<w:tr>{own}{''.join(cells)}</w:tr>"


def w_tc(width: int, inside: str, *properties: str) -> str:
    """Return a cell of a width in twentieths of a point, its properties in any order."""
    own = _properties("tcPr", (f'<w:tcW w:w="{width}" w:type="dxa"/>', *properties))
    return f"<w:tc>{own}{inside}</w:tc>"


def spanning(columns: int) -> str:
    """Return over how many columns a cell reaches, nothing for one."""
    return f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""


def lined(borders: str) -> str:
    """Return the borders of a cell."""
    return f"<w:tcBorders>{borders}</w:tcBorders>" if borders else ""


def shaded(fill: str) -> str:
    """Return the colour behind a cell, nothing for none."""
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""


# --- pages ------------------------------------------------------------------------------------


def page_size(width: int, height: int, edges: Mapping[str, int]) -> str:
    """Return size and margins of a page in twentieths of a point; a wide one is turned."""
    turned = ' w:orient="landscape"' if width > height else ""
    margins = "".join(f' w:{edge}="{size}"' for edge, size in edges.items())
    return f'<w:pgSz w:w="{width}" w:h="{height}"{turned}/><w:pgMar{margins} w:gutter="0"/>'
