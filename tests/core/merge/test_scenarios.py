"""What people lost in other programs when two copies came together, one case each.

Each case has the name of the program of whose users it is a complaint, or of what they did.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from curriculum_studio.core import table_edits, tree
from curriculum_studio.core.document import Document, shipped_id
from curriculum_studio.core.edits import Edit, Remove, SetCell, SetLead, SetPayload, apply
from curriculum_studio.core.merge.decision import Choice, decision
from curriculum_studio.core.merge.resolution import both_texts, resolution
from curriculum_studio.core.merge.tree_merge import Merged, merge
from curriculum_studio.core.payloads.standard import Table
from curriculum_studio.core.text import OBJECT, Cell, Mark, Status, text_hash
from curriculum_studio.languages import Language
from tests.helpers.documents import nested, paragraph, read_nested, words

Step = Callable[[Document], Sequence[Edit]]


def start() -> Document:
    return read_nested(
        nested(
            "standard",
            nested(
                "clause",
                nested(
                    "clause",
                    paragraph(
                        "学校建立节能小组并公布结果。",
                        "The school has an energy team and publishes results.",
                        "Die Schule hat ein Energieteam und veröffentlicht Ergebnisse.",
                    ),
                    paragraph("第二段。", "Second paragraph."),
                    paragraph("第三段。", "Third paragraph."),
                    text=words("组织", "Organisation"),
                ),
                nested("clause", paragraph("用水。", "Water."), text=words("用水", "Water use")),
                text=words("要求", "Requirements"),
            ),
            nested("clause", paragraph("评价。"), text=words("评价", "Assessment")),
            text=words("规范", "Standard"),
            number="T/ABC 1—2026",
        ),
        "merging",
    )


def at(document: Document, *path: int) -> str:
    node = document.id
    for index in path:
        node = document.children[node][index]
    return node


def done(document: Document, *steps: Step) -> Document:
    for step in steps:
        document = apply(document, *step(document)).document
    return document


def says(node: str, text: str, language: Language = "zh") -> Step:
    def step(document: Document) -> Sequence[Edit]:
        own = document.nodes[node]
        based = "" if language == own.lead else text_hash(own.cell(own.lead))
        return (SetCell(node, language, Cell(text, based_on=based)),)

    return step


def adds(parent: str, index: int, text: str, name: str) -> Step:
    def step(document: Document) -> Sequence[Edit]:
        node = replace(tree.fresh_paragraph(), id=shipped_id("merge", name))
        return (tree.inserted(document, parent, index, node.with_cell("zh", Cell(text))),)

    return step


def moves(node: str, parent: str, index: int) -> Step:
    return lambda document: tree.moved(document, node, parent, index)


def removes(node: str) -> Step:
    return lambda _: (Remove(node),)


def together(mine: Sequence[Step], theirs: Sequence[Step]) -> tuple[Document, Merged]:
    base = start()
    here, there = done(base, *mine), done(base, *theirs)
    result, other = merge(base, here, there), merge(base, there, here)
    assert result.document.nodes == other.document.nodes
    assert [each.id for each in result.decisions] == [each.id for each in other.decisions]
    return base, result


def texts(document: Document, parent: str) -> list[str]:
    return [each.text("zh") for each in document.children_of(parent)]


BASE = start()
CLAUSE = at(BASE, 0, 0)
FIRST, SECOND, THIRD = (at(BASE, 0, 0, each) for each in range(3))
WATER = at(BASE, 0, 1)
CHAPTER = at(BASE, 0)


# --- nothing to decide ------------------------------------------------------------------------


def test_seven_changes_in_seven_places_come_together():
    _, result = together(
        [says(FIRST, "甲改了第一段。"), adds(CLAUSE, 3, "甲的新段。", "a"), says(WATER, "水")],
        [says(SECOND, "乙改了第二段。"), removes(THIRD), adds(WATER, 1, "乙的新段。", "b"),
         says(CHAPTER, "Demands", "en")],
    )  # fmt: skip
    assert not result.decisions
    assert texts(result.document, CLAUSE) == ["甲改了第一段。", "乙改了第二段。", "甲的新段。"]
    assert texts(result.document, WATER) == ["用水。", "乙的新段。"]
    assert [each.nodes[0].id for each in result.deletions] == [THIRD]


def test_languages_come_together_by_themselves_and_the_translation_becomes_stale():
    _, result = together(
        [says(SECOND, "第二段改了。")], [says(SECOND, "The second paragraph.", "en")]
    )
    assert not result.decisions
    own = result.document.nodes[SECOND]
    assert (own.text("zh"), own.text("en")) == ("第二段改了。", "The second paragraph.")
    assert own.cell("en").based_on != text_hash(own.cell("zh"))


def test_gaphor_4094_both_add_at_one_place_and_each_run_stays_whole():
    _, result = together(
        [adds(CLAUSE, 1, "甲一", "a1"), adds(CLAUSE, 2, "甲二", "a2")],
        [adds(CLAUSE, 1, "乙一", "b1"), adds(CLAUSE, 2, "乙二", "b2")],
    )
    assert not result.decisions
    found = texts(result.document, CLAUSE)[1:5]
    assert found in (["甲一", "甲二", "乙一", "乙二"], ["乙一", "乙二", "甲一", "甲二"])


def test_zotero_2852_both_delete_the_same():
    _, result = together([removes(SECOND)], [removes(SECOND)])
    assert not result.decisions
    assert SECOND not in result.document


def test_gitmost_a_default_on_one_side_is_no_change():
    def untouched(document: Document) -> Sequence[Edit]:
        return (SetPayload(document.id, replace(document.root.payload)),)

    _, result = together([untouched], [says(FIRST, "改了。")])
    assert not result.decisions


def test_two_move_the_same_to_the_same_place():
    step = moves(SECOND, WATER, 0)
    _, result = together([step], [step])
    assert not result.decisions
    assert texts(result.document, WATER) == ["第二段。", "用水。"]


def test_one_moves_what_the_other_writes_in():
    _, result = together([moves(SECOND, WATER, 1)], [says(SECOND, "改了的第二段。")])
    assert not result.decisions
    assert texts(result.document, WATER) == ["用水。", "改了的第二段。"]


def test_one_sorts_and_the_other_adds():
    _, result = together([moves(THIRD, CLAUSE, 0)], [adds(CLAUSE, 3, "乙的新段。", "b")])
    assert not result.decisions
    assert texts(result.document, CLAUSE) == [
        "第三段。", "学校建立节能小组并公布结果。", "第二段。", "乙的新段。",
    ]  # fmt: skip


def test_fields_of_one_form_come_together():
    def number(document: Document) -> Sequence[Edit]:
        return (SetPayload(document.id, replace(document.root.payload, number="T/ABC 2—2026")),)

    def stage(document: Document) -> Sequence[Edit]:
        return (SetPayload(document.id, replace(document.root.payload, ics="03.180")),)

    base, result = together([number], [stage])
    assert not result.decisions
    assert result.document.root.payload == replace(
        base.root.payload, number="T/ABC 2—2026", ics="03.180"
    )


# --- somebody has to decide -------------------------------------------------------------------


def test_loro_a_provision_is_never_made_of_two():
    _, result = together([says(FIRST, "学校宜建立小组。")], [says(FIRST, "学校可建立小组。")])
    (open_,) = result.decisions
    assert (open_.kind, open_.field) == ("text", "zh")
    assert result.document.nodes[FIRST].text("zh") in {"学校宜建立小组。", "学校可建立小组。"}


def test_loro_deleting_above_what_the_other_wrote_loses_no_word():
    _, result = together([removes(CLAUSE)], [says(SECOND, "乙写了很多。")])
    (open_,) = result.decisions
    assert (open_.kind, open_.node) == ("deleted", CLAUSE)
    assert result.document.nodes[SECOND].text("zh") == "乙写了很多。"
    assert not result.deletions


def test_capella_moving_into_what_the_other_deletes():
    _, result = together([removes(WATER)], [moves(SECOND, WATER, 0)])
    assert [each.kind for each in result.decisions] == ["deleted"]
    assert SECOND in result.document
    assert WATER in result.document


def test_moving_out_of_what_the_other_deletes():
    _, result = together([removes(CLAUSE)], [moves(SECOND, WATER, 0)])
    assert SECOND in result.document
    assert CLAUSE not in result.document
    assert [each.node for each in result.decisions] == [SECOND]


def test_two_move_the_same_elsewhere():
    _, result = together([moves(SECOND, WATER, 0)], [moves(SECOND, at(BASE, 1), 0)])
    (open_,) = result.decisions
    assert open_.kind == "place"


def test_each_moves_the_chapter_of_the_other_below_its_own():
    _, result = together([moves(CLAUSE, WATER, 0)], [moves(WATER, CLAUSE, 0)])
    assert [each.kind for each in result.decisions] == ["place"]
    assert {CLAUSE, WATER} <= set(result.document.nodes)


def test_anki_a_language_that_one_takes_out_and_the_other_corrects():
    def without(document: Document) -> Sequence[Edit]:
        return (SetCell(SECOND, "en", None),)

    _, result = together([without], [says(SECOND, "The second paragraph.", "en")])
    (open_,) = result.decisions
    assert (open_.kind, open_.field) == ("text", "en")


def test_dolt_one_field_twice():
    def number(value: str) -> Step:
        return lambda document: (
            SetPayload(document.id, replace(document.root.payload, number=value)),
        )

    _, result = together([number("T/ABC 2—2026")], [number("T/ABC 3—2026")])
    (open_,) = result.decisions
    assert (open_.kind, open_.field) == ("field", "number")
    assert set(open_.alternatives) == {"T/ABC 2—2026", "T/ABC 3—2026"}


# --- more complaints ------------------------------------------------------------------------


def test_obsidian_livesync_443_the_same_words_on_both_sides_are_no_question():
    _, result = together([says(FIRST, "都改成这样。")], [says(FIRST, "都改成这样。")])
    assert not result.decisions
    assert result.document.nodes[FIRST].text("zh") == "都改成这样。"


def test_joplin_8470_who_took_a_change_back_hinders_nobody():
    old = BASE.nodes[FIRST].text("zh")
    _, result = together([says(FIRST, "试试。"), says(FIRST, old)], [says(FIRST, "乙改了。")])
    assert not result.decisions
    assert result.document.nodes[FIRST].text("zh") == "乙改了。"


def test_word_328758_what_one_deletes_and_the_other_moves_stays_until_somebody_decides():
    _, result = together([removes(SECOND)], [moves(SECOND, WATER, 1)])
    assert [each.kind for each in result.decisions] == ["deleted"]
    assert result.document.nodes[SECOND].parent == WATER
    assert not result.deletions


def test_google_docs_one_splits_a_paragraph_in_which_the_other_writes():
    def splits(document: Document) -> Sequence[Edit]:
        new = replace(tree.fresh_paragraph(), id=shipped_id("merge", "split"))
        return tree.split(document, FIRST, "zh", 8, new)

    _, result = together([splits], [says(SECOND, "乙写在第二段。")])
    assert not result.decisions
    joined = "".join(texts(result.document, CLAUSE))
    assert "学校建立节能小组并公布结果。" in joined
    assert "乙写在第二段。" in joined


def test_capella_2725_a_reference_to_what_the_other_deletes_is_never_dropped():
    def refers(document: Document) -> Sequence[Edit]:
        cell = Cell(f"见{OBJECT}。", (Mark(1, 2, "ref", WATER),))
        return (SetCell(FIRST, "zh", cell),)

    _, result = together([refers], [removes(WATER)])
    assert WATER not in result.document
    (mark,) = result.document.nodes[FIRST].cell("zh").marks
    assert (mark.kind, mark.value) == ("ref", WATER)


def test_gaphor_2112_merging_into_a_merged_state_changes_nothing():
    base, result = together([says(FIRST, "甲。")], [says(SECOND, "乙。"), removes(THIRD)])
    theirs = done(base, says(SECOND, "乙。"), removes(THIRD))
    again = merge(theirs, result.document, theirs)
    assert again.document.nodes == result.document.nodes
    assert not again.decisions


def test_ankidroid_7510_the_text_that_says_it_is_made_from_the_new_source_counts():
    """One only unconfirmed it, the other looked at it again after the source was corrected."""
    new = Cell("第二段改了。")

    def corrected(status: Status, based_on: str) -> Step:
        def step(document: Document) -> Sequence[Edit]:
            own = document.nodes[SECOND].cell("en")
            return (
                SetCell(SECOND, "zh", new),
                SetCell(SECOND, "en", replace(own, status=status, based_on=based_on)),
            )

        return step

    before = text_hash(BASE.nodes[SECOND].cell("zh"))
    _, result = together([corrected("draft", before)], [corrected("confirmed", text_hash(new))])
    assert not result.decisions
    own = result.document.nodes[SECOND].cell("en")
    assert (own.status, own.based_on) == ("confirmed", text_hash(new))


def test_an_empty_text_and_none_say_the_same():
    def emptied(cell: Cell | None) -> Step:
        return lambda _: (SetCell(SECOND, "en", cell),)

    _, result = together([emptied(None)], [emptied(Cell())])
    assert not result.decisions
    assert not result.document.nodes[SECOND].text("en")


def test_patchwork_one_confirms_what_the_other_left():
    def confirms(document: Document) -> Sequence[Edit]:
        return (
            SetCell(SECOND, "en", replace(document.nodes[SECOND].cell("en"), status="confirmed")),
        )

    _, result = together([confirms], [says(FIRST, "乙。")])
    assert not result.decisions
    assert result.document.nodes[SECOND].cell("en").status == "confirmed"


def test_both_take_another_language_for_the_leading_one():
    def leads(language: Language) -> Step:
        return lambda _: (SetLead(SECOND, language),)

    _, result = together([leads("en")], [leads("de")])
    (open_,) = result.decisions
    assert (open_.kind, set(open_.alternatives)) == ("lead", {"en", "de"})
    _, same = together([leads("en")], [leads("en")])
    assert not same.decisions


# --- tables -----------------------------------------------------------------------------------


def with_table() -> tuple[Document, str]:
    base = start()
    first, *rest = table_edits.new_table(2, 2)
    rows = (replace(first, id=shipped_id("merge", "table")), *rest)
    rows = tuple(
        replace(each, parent=rows[0].id) if each.parent == first.id else each for each in rows
    )
    branch = tree.inserted_branches(base, WATER, 1, [rows])
    return apply(base, *branch).document, rows[0].id


def columns(document: Document, table: str) -> list[str]:
    payload = document.nodes[table].payload
    assert isinstance(payload, Table)
    return [each.id for each in payload.columns]


def test_one_adds_a_row_and_the_other_a_column():
    base, table = with_table()
    mine = apply(base, *table_edits.row_inserted(base, table, 1)).document
    theirs = apply(base, *table_edits.column_inserted(base, table, 1)).document
    result, other = merge(base, mine, theirs), merge(base, theirs, mine)
    assert result.document.nodes == other.document.nodes
    assert not result.decisions
    seen = table_edits.grid(result.document, table)
    assert (len(seen.rows), len(seen.columns)) == (3, 3)
    assert all(cell for row in seen.places for cell in row)


def test_one_takes_a_column_out_in_which_the_other_writes():
    base, table = with_table()
    cell = table_edits.grid(base, table).places[1][1]
    mine = apply(base, *table_edits.column_removed(base, table, 1)).document
    theirs = apply(base, SetCell(cell, "zh", Cell("乙写的数"))).document
    result = merge(base, mine, theirs)
    assert [each.kind for each in result.decisions] == ["deleted"]
    assert columns(result.document, table) == columns(base, table)
    assert result.document.nodes[cell].text("zh") == "乙写的数"


def test_both_add_a_column():
    base, table = with_table()
    mine = apply(base, *table_edits.column_inserted(base, table, 2)).document
    theirs = apply(base, *table_edits.column_inserted(base, table, 2)).document
    result = merge(base, mine, theirs)
    assert len(columns(result.document, table)) == 4
    seen = table_edits.grid(result.document, table)
    cells = [each.id for row in seen.rows for each in result.document.children_of(row)]
    assert all(seen.holds(each) for each in cells)


# --- decisions --------------------------------------------------------------------------------


@pytest.mark.parametrize("choice", ["mine", "theirs", "both", "anew"])
@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ([says(FIRST, "学校宜建立小组。")], [says(FIRST, "学校可建立小组。")]),
        ([removes(CLAUSE)], [says(SECOND, "乙写了很多。")]),
        ([moves(SECOND, WATER, 0)], [moves(SECOND, at(BASE, 1), 0)]),
        ([moves(CLAUSE, WATER, 0)], [moves(WATER, CLAUSE, 0)]),
    ],
    ids=["text", "deleted", "place", "ring"],
)
def test_every_button_answers_every_decision(mine, theirs, choice: Choice):
    base, result = together(mine, theirs)
    document = result.document
    for each in result.decisions:
        value = Cell("新写的话。") if each.kind == "text" else None
        edits = resolution(document, each, choice, value)
        document = apply(document, *edits).document
    assert document.id == base.id
    if result.decisions[0].kind == "text":
        expected = {
            "mine": "学校宜建立小组。",
            "theirs": "学校可建立小组。",
            "both": "学校宜建立小组。\n学校可建立小组。",
            "anew": "新写的话。",
        }
        assert document.nodes[FIRST].text("zh") == expected[choice]
    if result.decisions[0].kind == "deleted":
        assert (CLAUSE in document) == (choice != "mine")


def test_both_changes_of_a_sentence_stand_in_it_where_they_do_not_overlap():
    """Else whoever wants both has the sentence twice, and puts it together by hand."""
    cells = [
        Cell(each)
        for each in (
            "学校应按周记录用电和燃气数据。",
            "学校应按月记录用电和燃气数据。",
            "学校应按周记录用电、供热和燃气数据，并拍照。",
        )
    ]
    made = both_texts(decision("n", "text", "zh", cells[0], (cells[1], cells[2]), 0))
    assert made is not None
    assert made.text == "学校应按月记录用电、供热和燃气数据，并拍照。"
    overlap = Cell("学校应按年记录用电和燃气数据。")
    made = both_texts(decision("n", "text", "zh", cells[0], (cells[1], overlap), 0))
    assert made is not None
    assert made.text == f"{cells[1].text}\n{overlap.text}"
