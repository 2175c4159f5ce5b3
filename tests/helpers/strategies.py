"""Hypothesis strategies over documents: payloads, cells, nodes, edits, edited documents."""

from random import Random
from typing import Any

from hypothesis import strategies as st

from curriculum_studio.core import edits
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.text import Cell, Mark, MarkKind, tidy_marks
from curriculum_studio.languages import LANGUAGES
from tests.helpers.documents import nested, random_edits

#: Any text that can be written as UTF-8, with what is hard to handle more often than chance.
texts = st.one_of(
    st.text(max_size=40),
    st.text(alphabet="节能垃圾分类 aBé1１.，\n\t\ufffc🌱=@\"'\\", max_size=40),
)
numbers = st.floats(allow_nan=False, allow_infinity=False)
randoms: st.SearchStrategy[Random] = st.randoms(use_true_random=False)
languages = st.sampled_from(LANGUAGES)
ids = st.text(alphabet="abcdefghijklmnopqrstuvwxyz234567", min_size=1, max_size=26)
ranks = st.text(alphabet="0123456789abcdefghijklmnopqrstuvwxyz", max_size=4).map(lambda r: r + "i")

st.register_type_strategy(float, numbers)
st.register_type_strategy(str, texts)


@st.composite
def marks_in(draw: st.DrawFn, length: int) -> tuple[Mark, ...]:
    """Tidy marks within a text of a length."""
    if not length:
        return ()
    found = []
    for kind in draw(st.lists(st.from_type(MarkKind), max_size=4)):
        start = draw(st.integers(0, length - 1))
        end = draw(st.integers(start + 1, length))
        found.append(Mark(start, end, kind, draw(texts)))
    return tidy_marks(found, length)


@st.composite
def cells(draw: st.DrawFn) -> Cell:
    text = draw(texts)
    status = draw(st.sampled_from(("draft", "translated", "confirmed")))
    return Cell(text, draw(marks_in(len(text))), status, draw(st.sampled_from(("", "ab12"))))


def payloads(kind: str) -> st.SearchStrategy[Any]:
    return st.from_type(KINDS[kind].payload)


@st.composite
def nodes(draw: st.DrawFn, kind: str | None = None) -> Node:
    """A node of a kind, with any payload and texts."""
    name = kind or draw(st.sampled_from(sorted(KINDS)))
    return Node(
        draw(ids),
        name,
        draw(st.one_of(st.just(""), ids)),
        draw(ranks),
        draw(languages),
        draw(payloads(name)),
        draw(st.dictionaries(languages, cells(), max_size=3)),
    )


@st.composite
def crowded_tables(draw: st.DrawFn) -> Document:
    """A standard with a table in which cells claim what others hold, as after a merge of drafts."""
    numbers = st.integers(1, 3)
    cells = st.builds(
        lambda text, column, wide, high: nested(
            "cell", text=text, column=column, column_span=wide, row_span=high
        ),
        st.sampled_from(("", "格", "字")),
        st.sampled_from("abc"),
        numbers,
        numbers,
    )
    rows = st.builds(lambda own: nested("row", *own), st.lists(cells, max_size=3))
    columns = [{"id": each} for each in "abc"]
    lines = draw(st.lists(rows, min_size=1, max_size=4))
    return read_nested(nested("standard", nested("table", *lines, columns=columns)), "s")


@st.composite
def any_edits(draw: st.DrawFn) -> Edit:
    """Any edit, whether or not it fits a document."""
    node = draw(nodes())
    return draw(
        st.one_of(
            st.builds(edits.SetCell, ids, languages, st.one_of(st.none(), cells())),
            st.builds(edits.SetLead, ids, languages),
            st.builds(edits.SetPayload, ids, st.just(node.payload)),
            st.builds(edits.SetKind, ids, st.just(node.kind), st.just(node.payload)),
            st.builds(edits.Insert, st.lists(nodes(), min_size=1, max_size=3).map(tuple)),
            st.builds(edits.Remove, ids),
            st.builds(edits.Place, ids, ids, ranks),
        )
    )


def edits_of(document: Document, most: int = 12) -> st.SearchStrategy[list[Edit]]:
    """Edits that are valid one after the other, beginning with a document."""
    drawn = st.tuples(randoms, st.integers(1, most))
    return drawn.map(lambda pair: random_edits(document, *pair))
