"""What standards are made of (GB/T 1.1-2020); units use some of it, too."""

from typing import TypedDict, Unpack

from curriculum_studio.core.payloads import Payload, standard
from curriculum_studio.core.roles import (
    Blank,
    Kind,
    MenuEntry,
    Opening,
    RemarkLabel,
    Role,
    Series,
    Writing,
    names,
)
from curriculum_studio.i18n import Message, message

_BLOCKS = (
    "paragraph list note example warning table figure formula footnote indicator_system"
    " scoring_rules unsorted"
)
_SIMPLE = "paragraph list note example table figure footnote unsorted"


def _element(
    name: str, children: str, *, called: Message | None = None, blank: Blank = Blank.OMITTED
) -> Kind:
    return Kind(
        name,
        Role.ELEMENT,
        text=False,
        children=names(children),
        called=called,
        outline="always",
        blank=blank,
    )


class _More(TypedDict, total=False):
    payload: type[Payload]
    series: Series
    menu_entry: MenuEntry
    opening: Opening


def remark(
    name: str,
    called: Message,
    children: str = "",
    *,
    label: RemarkLabel,
    style: str = "note",
    blank: Blank = Blank.OMITTED,
    **more: Unpack[_More],
) -> Kind:
    """Return a text beside the running text, with a label or number before it."""
    return Kind(
        name,
        Role.REMARK,
        children=names(children),
        called=called,
        label=label,
        style=style,
        blank=blank,
        **more,
    )


#: Elements, clauses and annexes, and the blocks that stand in them.
PARTS = (
    _element("foreword", _SIMPLE, blank=Blank.PRINTED),
    _element("introduction", _BLOCKS),
    Kind(
        "clause",
        Role.HEADING,
        standard.Clause,
        children=names(f"clause reference_entry term {_BLOCKS}"),
        called=message("Page", "clause"),
        hint=message("Page", "Title of the clause"),
        series="clause",
        cited=True,
        blank=Blank.OMITTED,
    ),
    Kind(
        "annex",
        Role.HEADING,
        standard.Annex,
        children=names(f"clause {_BLOCKS}"),
        called=message("Page", "annex"),
        hint=message("Page", "Title of the annex"),
        style="chapter",
        series="annex",
        cited=True,
        outline="always",
        blank=Blank.OMITTED,
        writing=Writing(below="paragraph"),
    ),
    _element("bibliography", "bibliography_entry paragraph unsorted"),
    _element("index", "paragraph", called=message("Page", "index")),
    Kind(
        "paragraph",
        Role.PARAGRAPH,
        children=names("footnote"),
        called=message("Page", "paragraph"),
        blank=Blank.UNSEEN,
    ),
    Kind(
        "list",
        Role.LIST,
        standard.ListBlock,
        children=names("item"),
        text=False,
        called=message("Page", "list"),
        blank=Blank.UNSEEN,
    ),
    Kind(
        "item",
        Role.ITEM,
        children=names("list paragraph note example footnote table figure formula"),
        called=message("Page", "list item"),
        series="item",
        blank=Blank.OMITTED,
    ),
    remark(
        "note",
        message("Page", "note"),
        "list footnote",
        label="note",
        series="note",
        menu_entry=MenuEntry(
            message("PageCommands", "Note"),
            message("PageCommands", "A note that says more and requires nothing"),
        ),
    ),
    remark(
        "example",
        message("Page", "example"),
        "list footnote table figure formula paragraph",
        label="example",
        series="example",
        menu_entry=MenuEntry(
            message("PageCommands", "Example"),
            message("PageCommands", "An example"),
        ),
    ),
    remark(
        "warning",
        message("Page", "warning"),
        "list",
        label="warning",
        menu_entry=MenuEntry(
            message("PageCommands", "Warning"),
            message("PageCommands", "A warning of a danger"),
        ),
    ),
    Kind(
        "footnote",
        Role.FOOTNOTE,
        called=message("Page", "footnote"),
        style="small",
        series="footnote",
        blank=Blank.UNSEEN,
    ),
    Kind(
        "table",
        Role.TABLE,
        standard.Table,
        children=names("unit_line row note example footnote"),
        called=message("Page", "table"),
        hint=message("Page", "Title of the table"),
        style="caption",
        series="table",
        cited=True,
        writing=Writing(below=""),
    ),
    Kind(
        "unit_line",
        Role.UNIT_LINE,
        called=message("Page", "unit of a table"),
        hint=None,
        style="unit_line",
    ),
    Kind("row", Role.ROW, children=names("cell"), text=False, called=message("Page", "table row")),
    Kind(
        "cell",
        Role.CELL,
        standard.TableCell,
        children=names("footnote list"),
        called=message("Page", "table cell"),
        hint=None,
    ),
    Kind(
        "figure",
        Role.FIGURE,
        standard.Figure,
        children=names("subfigure unit_line note footnote"),
        called=message("Page", "figure"),
        hint=message("Page", "Title of the figure"),
        style="figure",
        series="figure",
        cited=True,
        writing=Writing(below=""),
    ),
    Kind(
        "subfigure",
        Role.FIGURE,
        standard.Figure,
        called=message("Page", "part of a figure"),
        style="figure",
        series="subfigure",
    ),
    Kind(
        "formula",
        Role.FORMULA,
        standard.Formula,
        children=names("variable"),
        text=False,
        called=message("Page", "formula"),
        hint=message("Page", "Formula in LaTeX"),
        series="formula",
        cited=True,
        blank=Blank.OMITTED,
        writing=Writing(below="variable"),
    ),
    Kind(
        "variable",
        Role.SYMBOL,
        standard.Variable,
        called=message("Page", "symbol"),
        hint=message("Page", "What the symbol means"),
        blank=Blank.UNSEEN,
        writing=Writing(leaving="paragraph"),
    ),
    Kind(
        "reference_entry",
        Role.ENTRY,
        standard.ReferenceEntry,
        children=names("footnote"),
        called=message("Page", "normative reference"),
        cited=True,
        blank=Blank.UNSEEN,
    ),
    Kind(
        "bibliography_entry",
        Role.ENTRY,
        standard.ReferenceEntry,
        called=message("Page", "entry of the bibliography"),
        series="entry",
        cited=True,
        blank=Blank.UNSEEN,
    ),
    Kind(
        "term",
        Role.TERM,
        standard.Term,
        children=names("designation definition note example source figure formula"),
        called=message("Page", "term"),
        hint=message("Page", "Term"),
        style="heading",
        series="term",
        cited=True,
        outline="top",
        blank=Blank.OMITTED,
        writing=Writing(below="definition"),
    ),
    Kind(
        "designation",
        Role.TERM_PART,
        standard.Designation,
        called=message("Page", "other designation"),
        blank=Blank.UNSEEN,
    ),
    Kind(
        "definition",
        Role.TERM_PART,
        children=names("footnote"),
        called=message("Page", "definition"),
        hint=message("Page", "Definition"),
        blank=Blank.UNSEEN,
        writing=Writing(after="term"),
    ),
    Kind(
        "source",
        Role.TERM_PART,
        called=message("Page", "source"),
        style="small",
        opening="source",
        blank=Blank.UNSEEN,
        writing=Writing(after="term"),
    ),
    _element("unsorted", "paragraph list table figure formula note example footnote"),
)
