"""Families of documents and nodes: they name kinds that there are and find what is above a node."""

import pytest

from curriculum_studio.core import kinds as families
from curriculum_studio.core import tree
from curriculum_studio.core.document import Node, assembled
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.payloads import Empty
from curriculum_studio.core.payloads.standard import Clause, Figure, TableCell
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import Cell


def test_that_every_family_has_members_and_none_has_all() -> None:
    kinds = [Node(name, name) for name in KINDS]
    found = {
        name: {node.kind for node in kinds if family(node)}
        for name, family in vars(families).items()
        if name.startswith("is_")
    }
    assert len(found) > 20
    assert all(found.values())
    assert found["is_remark"] == {"note", "example", "warning", "teacher_note"}
    assert found["is_printed"] == found["is_standard"] | found["is_unit"]


def test_that_the_nearest_one_is_found_above_a_node() -> None:
    document = assembled(
        [
            Node("root", "standard"),
            Node("clause", "clause", parent="root"),
            Node("table", "table", parent="clause"),
            Node("row", "row", parent="table"),
        ]
    )
    found = document.nearest("row", families.is_table)
    assert found is not None
    assert found.id == "table"
    assert document.nearest("row", families.is_row) == document.nodes["row"]
    assert document.nearest("row", families.is_annex) is None
    assert list(filter(families.is_clause, document.walk())) == [document.nodes["clause"]]


def test_that_only_a_payload_of_one_kind_names_its_kind() -> None:
    assert families.kind_with(Clause) == tree.fresh("clause").kind
    assert tree.fresh_of(Clause()).kind == "clause"
    with pytest.raises(KeyError):
        families.kind_with(Figure)
    with pytest.raises(KeyError):
        families.kind_with(Empty)


def test_that_only_a_role_of_one_kind_names_its_kind() -> None:
    assert families.kind_playing(Role.ROW) == "row"
    assert tree.fresh_as(Role.FOOTNOTE, "de").kind == "footnote"
    with pytest.raises(KeyError):
        families.kind_playing(Role.REMARK)


def test_that_what_may_stand_below_is_asked_by_its_role() -> None:
    assert families.takes(Node("a", "clause"), Role.LIST)
    assert families.takes(Node("a", "term"), Role.REMARK)
    assert not families.takes(Node("a", "row"), Role.PARAGRAPH)
    for kind in KINDS.values():
        found = {role for role in Role if families.takes(Node("a", kind.name), role)}
        assert found == {KINDS[name].role for name in kind.children}


def test_that_sections_begin_with_what_they_may_hold() -> None:
    assert families.SECTION_BEGINNINGS["process"] == "step"
    for kind in families.SECTION_BEGINNINGS.values():
        assert kind in KINDS["section"].children


def test_that_a_row_is_made_with_its_cells() -> None:
    cells = (("one", TableCell(column="a"), Cell("1")), ("two", TableCell(column="b"), None))
    row, *made = tree.fresh_row("row", cells, "en")
    assert families.is_row(row)
    assert all(families.is_cell(each) and each.parent == row.id for each in made)
    assert [each.text("en") for each in made] == ["1", ""]
    assert made[1].cells == {}
    assert made[0].rank < made[1].rank
