"""What of a standard says nothing, and is neither printed nor counted."""

from dataclasses import replace
from random import Random

import pytest

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import assembled
from curriculum_studio.core.emptiness import Gaps, gaps, printed
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.text import OBJECT, Cell, Mark
from tests.helpers.documents import nested, paragraph, small_standard, small_unit
from tests.helpers.samples import samples_of


def standard(*children):
    return read_nested(nested("standard", *children, text="规范"), "t")


def told(document, which="empty"):
    return [document.nodes[each].kind for each in getattr(gaps(document), which)]


def clause(*children, text="范围", **payload):
    return nested("clause", *children, text=text, **payload)


@pytest.mark.parametrize(
    "empty",
    [
        nested("introduction"),
        nested("introduction", paragraph(" ")),
        nested("bibliography"),
        nested("bibliography", nested("bibliography_entry")),
        nested("index"),
        nested("annex"),
        nested("annex", nested("clause"), nested("list", nested("item"), marker="letter")),
        nested("unsorted"),
    ],
)
def test_elements_without_any_text_are_told_and_not_printed(empty):
    document = standard(clause(paragraph("规定。")), empty)
    assert told(document) == [empty["kind"]]
    assert gaps(document).untitled == ()
    left = printed(document)
    assert [each.kind for each in left.walk()] == ["standard", "clause", "paragraph"]


@pytest.mark.parametrize(
    "empty",
    [
        nested("example"),
        nested("note", text=" "),
        nested("warning"),
        nested("clause"),
        nested("clause", titled=False),
        nested("term", nested("definition")),
        nested("formula", nested("variable")),
        nested("example", paragraph(""), nested("formula")),
    ],
)
def test_what_is_numbered_or_labelled_by_rule_is_left_out(empty):
    document = standard(clause(paragraph("规定。"), empty))
    assert told(document) == [empty["kind"]]
    assert printed(document) == standard(clause(paragraph("规定。")))


def test_items_with_numbers_are_told_and_others_left_out_in_silence():
    def listed(marker):
        return clause(nested("list", nested("item", text="一"), nested("item"), marker=marker))

    assert told(standard(listed("letter"))) == ["item"]
    assert told(standard(listed("dash"))) == []
    for marker in ("letter", "dash"):
        assert sum(each.kind == "item" for each in printed(standard(listed(marker))).walk()) == 1


@pytest.mark.parametrize(
    "kept",
    [
        nested("foreword"),
        nested("introduction", nested("table")),
        nested("introduction", nested("figure")),
        nested("annex", text="核算"),
        nested("annex", nested("formula", latex="x")),
        nested("bibliography", nested("bibliography_entry", number="GB 1")),
        *(clause(text="", role=role) for role in ("scope", "references", "terms", "symbols")),
        clause(paragraph("", "Only in English."), text=""),
        clause(nested("formula", nested("variable", symbol="x")), text=""),
    ],
)
def test_what_says_something_in_any_language_stays(kept):
    document = standard(kept)
    assert told(document) == []
    assert printed(document) is document


def test_an_index_is_made_of_terms():
    terms = nested("clause", nested("term", text="碳"), text="术语", role="terms")
    assert told(standard(terms, nested("index"))) == []
    assert told(standard(clause(paragraph("规定。")), nested("index"))) == ["index"]


def test_what_a_text_refers_to_stays():
    document = standard(clause(paragraph("见此。"), nested("example")), nested("annex"))
    example = next(each for each in document.walk() if each.kind == "example")
    cell = Cell(OBJECT, marks=(Mark(0, 1, "ref", example.id),))
    referring = assembled(
        each.with_cell("zh", cell) if each.kind == "paragraph" else each for each in document.walk()
    )
    assert told(referring) == ["annex"]


def test_clauses_with_text_and_no_title_are_told_and_printed():
    document = standard(
        clause(paragraph("规定。"), text=""),
        nested("annex", clause(paragraph("规定。"), text="")),
        clause(clause(text="一条规定。", titled=False)),
    )
    assert gaps(document).empty == ()
    assert told(document, "untitled") == ["clause", "annex", "clause"]
    assert printed(document) is document


def test_other_documents_have_no_gaps():
    assert gaps(small_unit()) == Gaps()
    unit = small_unit()
    assert printed(unit) is unit


@pytest.mark.parametrize(
    ("child", "left"),
    [
        (nested("aim"), False),
        (nested("aim", alignments=[{"framework": "f", "goal": "g"}]), True),
        (nested("web_node", nested("web_node")), False),
        (nested("web_node", nested("web_node", text="雨")), True),
        (nested("step", phase="opening"), False),
        (nested("step", nested("teacher_note")), False),
        (nested("step", minutes=5), True),
        (nested("plan_entry"), True),
    ],
)
def test_what_a_unit_was_begun_with_is_not_printed_until_it_says_something(child, left):
    unit = read_nested(nested("unit", nested("section", child), text="主题"), "t")
    assert gaps(unit) == Gaps(), "its empty places are no gaps to be told of"
    assert (child["kind"] in [node.kind for node in printed(unit).walk()]) is left


def test_the_sample_has_no_gaps():
    assert not gaps(samples_of("standard")[0])


@pytest.mark.parametrize("seed", range(30))
def test_whatever_is_left_out_has_no_words(seed):
    """In random documents: all words stay, and what is left says something or holds it."""
    rng = Random(seed)
    nodes = list(small_standard().walk())
    for at in rng.sample(range(1, len(nodes)), len(nodes) // 2):
        nodes[at] = replace(nodes[at], cells={})
    document = assembled(nodes)
    left = printed(document)
    gone = [each for each in document.walk() if each.id not in left.nodes]
    assert all(cell.blank for each in gone for cell in each.cells.values())
    assert printed(left) == left
    assert not gaps(left).empty
    assert all(each.kind in KINDS for each in left.walk())
    assert set(gaps(document).empty) <= {each.id for each in gone}
