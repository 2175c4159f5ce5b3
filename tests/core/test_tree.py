from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from curriculum_studio.core import tree
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.edits import Edit, apply
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.payloads.unit import PlanEntry
from curriculum_studio.core.text import OBJECT, Cell, Mark
from tests.helpers.documents import nested, paragraph, random_edits, small_standard, small_unit
from tests.helpers.strategies import randoms

STANDARD = small_standard()
UNIT = small_unit()


def chapter(*children, text="章", named=""):
    return nested("clause", *children, text=text, named=named)


def item(text, *children):
    return nested("item", *children, text=text)


def standard(*children):
    return read_nested(nested("standard", *children, text="标准"), "tree")


def by_text(document: Document, text: str):
    return next(node for node in document.walk() if node.text("zh") == text)


def done(document: Document, edits) -> Document:
    return apply(document, *([edits] if not isinstance(edits, list | tuple) else edits)).document


def outline(document: Document, start: str | None = None) -> list[str]:
    """Texts, indented by depth."""
    return [
        "  " * document.depth(node.id) + (node.text("zh") or node.kind)
        for node in document.walk(start)
    ]


@st.composite
def placed(draw, fits: Callable[[Document, Node], object] = lambda document, node: True):
    """A document after a few random edits, and one of its nodes that fits."""
    random = draw(randoms)
    document = STANDARD if draw(st.booleans()) else UNIT
    document = apply(document, *random_edits(document, random, 5)).document
    fitting = [node for node in document.nodes.values() if fits(document, node)]
    assume(fitting)
    return document, random.choice(fitting)


def is_inner(document: Document, node: Node) -> bool:
    return bool(node.parent)


def may_hold(document: Document, node: Node) -> bool:
    return bool(KINDS[node.kind].children)


def can_go_up(document: Document, node: Node) -> bool:
    return bool(tree.moved_by(document, node.id, -1))


def can_go_deeper(document: Document, node: Node) -> bool:
    return bool(tree.indented(document, node.id))


def can_be_split(document: Document, node: Node) -> bool:
    leaf = node.parent and not document.children.get(node.id)
    return bool(leaf and node.text(node.lead))


# --- moving -----------------------------------------------------------------------------------


@pytest.mark.parametrize("index", [0, 1, 2, 3, 99, -5])
def test_a_new_node_stands_where_it_was_put(index):
    document = standard(chapter(text="一"), chapter(text="二"), chapter(text="三"))
    new = tree.fresh("clause")
    after = done(document, tree.inserted(document, document.id, index, new))
    assert after.index(new.id) == max(0, min(index, 3))


@given(placed(may_hold), st.integers(0, 9))
def test_a_new_node_stands_anywhere_and_moves_nothing_else(case, index):
    document, parent = case
    new = tree.fresh(min(KINDS[parent.kind].children))
    after = done(document, tree.inserted(document, parent.id, index, new))
    before = document.children.get(parent.id, ())
    at = min(index, len(before))
    assert after.children[parent.id] == (*before[:at], new.id, *before[at:])


@given(placed(is_inner), st.integers(0, 9))
def test_a_node_moves_where_it_was_sent(case, index):
    document, node = case
    after = done(document, tree.moved(document, node.id, node.parent, index))
    others = [each for each in document.children[node.parent] if each != node.id]
    at = min(index, len(others))
    assert list(after.children[node.parent]) == [*others[:at], node.id, *others[at:]]


@given(placed(can_go_up))
def test_up_and_down_again_is_where_it_was(case):
    document, node = case
    up = done(document, tree.moved_by(document, node.id, -1))
    assert up.index(node.id) == document.index(node.id) - 1
    down = done(up, tree.moved_by(up, node.id, 1))
    assert down.children == document.children


@pytest.mark.parametrize(("name", "step"), [("一", -1), ("三", 1)])
def test_nothing_moves_beyond_the_ends(name, step):
    document = standard(chapter(text="一"), chapter(text="二"), chapter(text="三"))
    assert tree.moved_by(document, by_text(document, name).id, step) == ()
    assert tree.moved_by(document, document.id, step) == ()


def test_equal_ranks_of_two_copies_leave_room_between_them():
    document = standard(chapter(text="一"), chapter(text="二"))
    one, two = document.children_of(document.id)
    same = assembled(
        [document.root, one, tree.replace(two, rank=one.rank, id="zz"), tree.replace(two, id="zzz")]
    )
    for index in range(4):
        new = tree.fresh("clause")
        assert new.id in done(same, tree.inserted(same, same.id, index, new)).nodes


# --- levels -----------------------------------------------------------------------------------


def test_a_clause_goes_below_its_elder_sibling_and_back():
    document = standard(chapter(text="一"), chapter(paragraph("段"), text="二"), chapter(text="三"))
    two = by_text(document, "二")
    inside = done(document, tree.indented(document, two.id))
    assert outline(inside) == ["标准", "  一", "    二", "      段", "  三"]
    back = done(inside, tree.outdented(inside, two.id))
    assert outline(back) == outline(document)


@pytest.mark.parametrize("name", ["一", "段", "标准"])
def test_what_cannot_go_deeper_stays(name):
    document = standard(chapter(paragraph("段"), text="一"))
    assert tree.indented(document, by_text(document, name).id) == ()


@pytest.mark.parametrize("name", ["一", "段", "标准"])
def test_what_cannot_go_higher_stays(name):
    document = standard(chapter(paragraph("段"), text="一"))
    assert tree.outdented(document, by_text(document, name).id) == ()


def test_items_go_into_a_list_of_the_next_level():
    items = nested("list", item("甲"), item("乙"), item("丙"), marker="letter")
    document = standard(chapter(items, text="章"))
    two = by_text(document, "乙")
    inside = done(document, tree.indented(document, two.id))
    assert outline(inside)[2:] == [
        "    list",
        "      甲",
        "        list",
        "          乙",
        "      丙",
    ]
    assert inside.nodes[inside.nodes[two.id].parent].payload.marker == "number"
    three = by_text(inside, "丙")
    both = done(inside, tree.indented(inside, three.id))
    assert outline(both)[-2:] == ["          乙", "          丙"]


def test_the_second_level_of_a_list_of_dashes_has_dots():
    document = standard(chapter(nested("list", item("甲"), item("乙")), text="章"))
    two = by_text(document, "乙")
    inside = done(document, tree.indented(document, two.id))
    assert inside.nodes[inside.nodes[two.id].parent].payload.marker == "dot"


def test_the_last_item_that_leaves_takes_its_list_away():
    inner = nested("list", item("乙"))
    document = standard(chapter(nested("list", item("甲", inner), item("丙")), text="章"))
    after = done(document, tree.outdented(document, by_text(document, "乙").id))
    assert outline(after)[2:] == ["    list", "      甲", "      乙", "      丙"]


@pytest.mark.no_cover
@given(placed(can_go_deeper))
def test_whatever_goes_deeper_can_come_back(case):
    document, node = case
    inside = done(document, tree.indented(document, node.id))
    assert inside.depth(node.id) > document.depth(node.id)
    back = done(inside, tree.outdented(inside, node.id))
    assert back.nodes[node.id].parent == node.parent
    assert back.children[node.parent] == document.children[node.parent]


@given(placed(), st.sampled_from((tree.indented, tree.outdented)))
def test_changing_the_level_never_breaks_the_tree(
    case, change: Callable[[Document, str], tuple[Edit, ...]]
):
    document, node = case
    after = done(document, change(document, node.id))
    kept = document.nodes.keys() - {each.id for each in document.walk() if each.kind == "list"}
    assert kept <= after.nodes.keys()


# --- splitting and joining --------------------------------------------------------------------


@given(placed(can_be_split), st.integers(0, 30))
def test_a_split_text_joins_to_what_it_was(case, at):
    document, node = case
    language = node.lead
    at = min(at, len(node.cell(language)))
    assume(not any(mark.start < at < mark.end for mark in node.cell(language).marks))
    new = tree.fresh(node.kind, lead=node.lead)
    apart = done(document, tree.split(document, node.id, language, at, new))
    first, second = apart.nodes[node.id], apart.nodes[new.id]
    assert first.text(language) + second.text(language) == node.text(language)
    assert apart.index(new.id) == apart.index(node.id) + 1
    for other in ("zh", "en", "de"):
        if other != language:
            assert first.cell(other) == node.cell(other)
            assert second.text(other) == ""
    again = done(apart, tree.join(apart, new.id, node.id)).nodes[node.id]
    if language == "zh":
        assert (again.text("zh"), again.cell("zh").marks) == (
            node.text("zh"),
            node.cell("zh").marks,
        )
    else:
        assert again.text(language).replace(" ", "") == node.text(language).replace(" ", "")


def test_a_split_takes_marks_along():
    base = standard(chapter(paragraph("甲乙丙丁"), text="章"))
    node = by_text(base, "甲乙丙丁")
    document = done(
        base,
        tree.SetCell(
            node.id, "zh", Cell("甲乙丙丁" + OBJECT, (Mark(1, 3, "bold"), Mark(4, 5, "ref", "x")))
        ),
    )
    new = tree.fresh("paragraph")
    apart = done(document, tree.split(document, node.id, "zh", 2, new))
    assert apart.nodes[node.id].cell("zh").marks == (Mark(1, 2, "bold"),)
    assert apart.nodes[new.id].cell("zh").marks == (Mark(0, 1, "bold"), Mark(2, 3, "ref", "x"))


def test_splitting_at_the_end_leaves_an_empty_node_behind():
    document = standard(chapter(paragraph("甲乙"), text="章"))
    new = tree.fresh("paragraph")
    apart = done(document, tree.split(document, by_text(document, "甲乙").id, "zh", 2, new))
    assert outline(apart)[-2:] == ["    甲乙", "    paragraph"]


def test_joining_puts_a_blank_between_words_but_not_between_characters():
    document = standard(
        chapter(paragraph("甲。", "One.", "Eins."), paragraph("乙。", "Two.", "Zwei."), text="章")
    )
    one, two = by_text(document, "甲。"), by_text(document, "乙。")
    node = done(document, tree.join(document, two.id, one.id)).nodes[one.id]
    assert [node.text(language) for language in ("zh", "en", "de")] == [
        "甲。乙。",
        "One. Two.",
        "Eins. Zwei.",
    ]


def test_joining_takes_children_along_or_does_not_happen():
    footnote = nested("footnote", text="注")
    document = standard(
        chapter(
            nested("paragraph", footnote, text="甲"),
            nested("paragraph", footnote, text="乙"),
            nested("example", paragraph("丙"), text="例"),
            text="章",
        )
    )
    one, two = by_text(document, "甲"), by_text(document, "乙")
    joined = done(document, tree.join(document, two.id, one.id))
    assert len(joined.children[one.id]) == 2
    example = by_text(document, "例")
    assert tree.join(document, example.id, two.id) == ()


# --- copies -----------------------------------------------------------------------------------


@given(placed())
def test_a_copy_says_the_same_under_other_ids(case):
    document, node = case
    branch = tree.branch_of(document, node.id)
    copy = tree.copied(branch)
    assert {each.id for each in copy}.isdisjoint(document.nodes)
    assert [each.kind for each in copy] == [each.kind for each in branch]
    for old, new in zip(branch, copy, strict=True):
        assert {k: c.text for k, c in new.cells.items()} == {
            k: c.text for k, c in old.cells.items()
        }


def test_references_inside_a_copy_point_inside_it():
    document = standard(
        chapter(paragraph("见{{ref:inner}}和{{ref:outer}}"), chapter(text="内", named="inner")),
        chapter(text="外", named="outer"),
    )
    first, outer = document.children_of(document.id)
    copy = tree.copied(tree.branch_of(document, first.id))
    inner = next(node for node in copy if node.text("zh") == "内")
    marks = next(node for node in copy if node.kind == "paragraph").cell("zh").marks
    assert [mark.value for mark in marks] == [inner.id, outer.id]


def test_the_week_plan_of_a_copied_unit_names_the_copied_activities():
    copy = tree.copied(UNIT.walk())
    activities = {node.id for node in copy if node.kind == "activity"}
    planned = {node.payload.activity for node in copy if isinstance(node.payload, PlanEntry)} - {""}
    assert planned <= activities
    assert planned


def test_scoring_rules_of_a_copied_standard_name_the_copied_system():
    copy = tree.copied(STANDARD.walk())
    systems = {node.id for node in copy if node.kind == "indicator_system"}
    assert {node.payload.system for node in copy if node.kind == "scoring_rules"} <= systems


def test_branches_put_in_together_keep_their_order():
    document = standard(chapter(text="一"), chapter(text="四"))
    branches = [tree.copied(read_nested(chapter(text=t), t).walk()) for t in "二三"]
    after = done(document, tree.inserted_branches(document, document.id, 1, branches))
    assert outline(after) == ["标准", "  一", "  二", "  三", "  四"]


@given(st.data())
def test_nodes_moved_together_stand_in_their_order_and_come_back(data):
    document = small_standard()
    parents = [each for each in document.children if len(document.children[each]) > 1]
    home = data.draw(st.sampled_from(parents))
    nodes = data.draw(st.lists(st.sampled_from(document.children[home]), min_size=1, unique=True))
    index = data.draw(st.integers(0, len(document.children[home])))
    edits = tree.moved_together(document, nodes, home, index)
    applied = apply(document, *edits)
    rest = [each for each in document.children[home] if each not in nodes]
    at = min(index, len(rest))
    assert list(applied.document.children[home]) == [*rest[:at], *nodes, *rest[at:]]
    assert apply(applied.document, *applied.inverse).document == document
