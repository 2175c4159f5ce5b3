"""What standards are made of (GB/T 1.1-2020); units use some of it, too."""

from typing import TypedDict, Unpack

from curriculum_studio.core.languages import Trilingual, trilingual
from curriculum_studio.core.payloads import Payload, standard
from curriculum_studio.core.roles import Blank, Kind, Offer, Role, Series, Writing, described
from curriculum_studio.i18n import Message, message

_BLOCKS = (
    "paragraph list note example warning table figure formula footnote indicator_system"
    " scoring_rules unsorted"
)
_SIMPLE = "paragraph list note example table figure footnote unsorted"


def _element(
    name: str, children: str, *, called: Message | None = None, blank: Blank = Blank.OMITTED
) -> Kind:
    holds = frozenset(children.split())
    return Kind(
        name,
        Role.ELEMENT,
        text=False,
        children=holds,
        called=called,
        outline="always",
        blank=blank,
    )


class _More(TypedDict, total=False):
    payload: type[Payload]
    series: Series
    offer: Offer
    opening: Trilingual


def remark(
    name: str,
    called: Message,
    children: str = "",
    *,
    label: Trilingual,
    style: str = "note",
    blank: Blank = Blank.OMITTED,
    **more: Unpack[_More],
) -> Kind:
    """Return a text beside the running text, with a label or number before it."""
    return Kind(
        name,
        Role.REMARK,
        children=frozenset(children.split()),
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
    described(
        "clause",
        Role.HEADING,
        standard.Clause,
        children=f"clause reference_entry term {_BLOCKS}",
        called=message("Page", "clause"),
        hint=message("Page", "Title of the clause"),
        series="clause",
        cited=True,
        blank=Blank.OMITTED,
    ),
    described(
        "annex",
        Role.HEADING,
        standard.Annex,
        children=f"clause {_BLOCKS}",
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
    described(
        "paragraph",
        Role.PARAGRAPH,
        children="footnote",
        called=message("Page", "paragraph"),
        blank=Blank.UNSEEN,
    ),
    described(
        "list",
        Role.LIST,
        standard.ListBlock,
        children="item",
        text=False,
        called=message("Page", "list"),
        blank=Blank.UNSEEN,
    ),
    described(
        "item",
        Role.ITEM,
        children="list paragraph note example footnote table figure formula",
        called=message("Page", "list item"),
        series="item",
        blank=Blank.OMITTED,
    ),
    remark(
        "note",
        message("Page", "note"),
        "list footnote",
        label=trilingual("注", "NOTE", "ANMERKUNG"),
        series="note",
        offer=Offer(
            message("PageCommands", "Note"),
            message("PageCommands", "A note that says more and requires nothing"),
        ),
    ),
    remark(
        "example",
        message("Page", "example"),
        "list footnote table figure formula paragraph",
        label=trilingual("示例", "EXAMPLE", "BEISPIEL"),
        series="example",
        offer=Offer(
            message("PageCommands", "Example"),
            message("PageCommands", "An example"),
        ),
    ),
    remark(
        "warning",
        message("Page", "warning"),
        "list",
        label=trilingual("警示", "WARNING", "WARNUNG"),
        offer=Offer(
            message("PageCommands", "Warning"),
            message("PageCommands", "A warning of a danger"),
        ),
    ),
    described(
        "footnote",
        Role.FOOTNOTE,
        called=message("Page", "footnote"),
        style="small",
        series="footnote",
        blank=Blank.UNSEEN,
    ),
    described(
        "table",
        Role.TABLE,
        standard.Table,
        children="unit_line row note example footnote",
        called=message("Page", "table"),
        hint=message("Page", "Title of the table"),
        style="caption",
        series="table",
        cited=True,
        writing=Writing(below=""),
    ),
    described(
        "unit_line",
        Role.UNIT_LINE,
        called=message("Page", "unit of a table"),
        hint=None,
        style="unit_line",
    ),
    described("row", Role.ROW, children="cell", text=False, called=message("Page", "table row")),
    described(
        "cell",
        Role.CELL,
        standard.TableCell,
        children="footnote list",
        called=message("Page", "table cell"),
        hint=None,
    ),
    described(
        "figure",
        Role.FIGURE,
        standard.Figure,
        children="subfigure unit_line note footnote",
        called=message("Page", "figure"),
        hint=message("Page", "Title of the figure"),
        style="figure",
        series="figure",
        cited=True,
        writing=Writing(below=""),
    ),
    described(
        "subfigure",
        Role.FIGURE,
        standard.Figure,
        called=message("Page", "part of a figure"),
        style="figure",
        series="subfigure",
    ),
    described(
        "formula",
        Role.FORMULA,
        standard.Formula,
        children="variable",
        text=False,
        called=message("Page", "formula"),
        hint=message("Page", "Formula in LaTeX"),
        series="formula",
        cited=True,
        blank=Blank.OMITTED,
        writing=Writing(below="variable"),
    ),
    described(
        "variable",
        Role.SYMBOL,
        standard.Variable,
        called=message("Page", "symbol"),
        hint=message("Page", "What the symbol stands for"),
        blank=Blank.UNSEEN,
        writing=Writing(leaving="paragraph"),
    ),
    described(
        "reference_entry",
        Role.ENTRY,
        standard.ReferenceEntry,
        children="footnote",
        called=message("Page", "normative reference"),
        cited=True,
        blank=Blank.UNSEEN,
    ),
    described(
        "bibliography_entry",
        Role.ENTRY,
        standard.ReferenceEntry,
        called=message("Page", "entry of the bibliography"),
        series="entry",
        cited=True,
        blank=Blank.UNSEEN,
    ),
    described(
        "term",
        Role.TERM,
        standard.Term,
        children="designation definition note example source figure formula",
        called=message("Page", "term"),
        hint=message("Page", "Term"),
        style="heading",
        series="term",
        cited=True,
        outline="top",
        blank=Blank.OMITTED,
        writing=Writing(below="definition"),
    ),
    described(
        "designation",
        Role.TERM_PART,
        standard.Designation,
        called=message("Page", "other designation"),
        blank=Blank.UNSEEN,
    ),
    described(
        "definition",
        Role.TERM_PART,
        children="footnote",
        called=message("Page", "definition"),
        hint=message("Page", "Definition"),
        blank=Blank.UNSEEN,
        writing=Writing(after="term"),
    ),
    described(
        "source",
        Role.TERM_PART,
        called=message("Page", "source"),
        style="small",
        opening=trilingual("来源：", "SOURCE: ", "QUELLE: "),
        blank=Blank.UNSEEN,
        writing=Writing(after="term"),
    ),
    _element("unsorted", "paragraph list table figure formula note example footnote"),
)
