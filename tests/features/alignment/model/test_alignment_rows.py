"""Drafts in rows: corrected by hand, laid into one document, nothing lost."""

import random
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.edits import Remove, apply
from curriculum_studio.core.payloads.standard import (
    Column,
    Figure,
    FrontMatter,
    Pictures,
    Table,
    TableCell,
)
from curriculum_studio.core.text import Cell, Mark
from curriculum_studio.core.translation_state import CellState, state
from curriculum_studio.features.alignment.model.aligned_drafts import (
    AlignedDraft,
    AlignmentRow,
    AlignmentRows,
    Rows,
    next_doubtful,
    units_of,
)
from curriculum_studio.features.alignment.model.draft_merge import laid
from curriculum_studio.features.onboarding.service import Samples
from curriculum_studio.languages import Language, LocalizedText
from curriculum_studio.locations import FolderResources, resource_folder
from tests.helpers.drafts import NoPictures, single


@pytest.fixture(scope="module")
def sample() -> Document:
    resources = FolderResources(resource_folder("resources"))
    return next(e for e in Samples(resources, NoPictures()).documents() if e.kind == "standard")


def small(language: Language, *kinds: str) -> Document:
    """Return a draft of one chapter with blocks of some kinds, each with its text."""
    nodes = [
        Node(f"{language}-root", "standard", lead=language, cells={language: Cell("title")}),
        Node(f"{language}-one", "clause", f"{language}-root", lead=language),
    ]
    for at, kind in enumerate(kinds):
        text = Cell(f"{language} text {at}") if kind != "list" else None
        cells = {language: text} if text else {}
        place = f"{chr(ord('b') + at)}i"
        nodes.append(Node(f"{language}{at}", kind, nodes[1].id, place, language, cells=cells))
    return assembled(nodes)


def beside(*documents: Document) -> tuple[AlignmentRows, Rows]:
    languages: tuple[Language, ...] = ("zh", "en", "de")
    sheet = AlignmentRows(
        [AlignedDraft(d, at) for d, at in zip(documents, languages, strict=False)]
    )
    return sheet, tuple(sheet.aligned())[-1]


def places(rows: Rows) -> list[tuple[str, ...]]:
    return [row.nodes for row in rows]


def whole(sheet: AlignmentRows, rows: Rows) -> None:
    """Every node that stands in rows of its own stands in exactly one."""
    for at, draft in enumerate(sheet.drafts):
        found = sorted(row.nodes[at] for row in rows if row.nodes[at])
        assert found == sorted(node.id for node in units_of(draft.document))
    assert all(row.filled for row in rows)


# Rows


def test_three_drafts_find_each_other(sample):
    drafts = [single(sample, language)[0] for language in ("zh", "en", "de")]
    sheet, rows = beside(*drafts)
    whole(sheet, rows)
    assert sum(len(row.filled) == 3 for row in rows) >= 0.98 * len(rows)
    assert sum(row.doubtful for row in rows) <= 0.05 * len(rows)


@pytest.mark.no_cover
def test_what_only_later_drafts_have_stands_together(sample):
    drafts = [single(sample, language)[0] for language in ("zh", "en", "de")]
    annex = next(node.id for node in drafts[0].walk() if node.kind == "annex")
    drafts[0] = apply(drafts[0], Remove(annex)).document
    sheet, rows = beside(*drafts)
    whole(sheet, rows)
    heads = [
        row
        for row in rows
        if not row.nodes[0] and all(sheet.node(row, at).kind == "annex" for at in row.filled)
    ]
    assert [row.filled for row in heads] == [(1, 2)]


def test_a_pair_is_taken_apart_and_put_together():
    sheet, rows = beside(small("zh", "paragraph", "paragraph"), small("en", "paragraph"))
    at = places(rows).index(("zh1", "")) if ("zh1", "") in places(rows) else 1
    pair = next(i for i, row in enumerate(rows) if len(row.filled) == 2 and row.nodes[1] == "en0")
    apart = sheet.unlinked(rows, pair, 1)
    assert apart is not None
    whole(sheet, apart)
    assert ("", "en0") in places(apart)
    goal = places(apart).index(("zh1", ""))
    mended = sheet.linked(apart, places(apart).index(("", "en0")), 1, goal)
    assert mended is not None
    whole(sheet, mended)
    assert ("zh1", "en0") in places(mended)
    assert at >= 0


def test_what_stood_in_the_place_of_a_new_partner_stands_alone():
    sheet, rows = beside(small("zh", "paragraph", "paragraph"), small("en", "paragraph", "note"))
    rows = (
        AlignmentRow(("zh-one", "en-one")),
        AlignmentRow(("zh0", "en0")),
        AlignmentRow(("zh1", "en1")),
    )
    mended = sheet.linked(rows, 1, 1, 2)
    assert places(mended) == [("zh-one", "en-one"), ("zh0", ""), ("zh1", "en0"), ("", "en1")]
    assert mended[2].settled
    assert not mended[2].doubtful


def test_kinds_that_hold_nothing_alike_are_not_put_together():
    sheet, rows = beside(small("zh", "paragraph"), small("en", "list"))
    at = places(rows).index(("zh0", ""))
    assert sheet.linked(rows, places(rows).index(("", "en0")), 1, at) is None


def test_two_chapters_bring_what_is_in_them():
    zh, en = small("zh", "paragraph", "paragraph"), small("en", "paragraph", "paragraph")
    sheet = AlignmentRows([AlignedDraft(zh, "zh"), AlignedDraft(en, "en")])
    rows = tuple(
        AlignmentRow((node, "")) if node.startswith("zh") else AlignmentRow(("", node))
        for node in ("zh-one", "zh0", "zh1", "en-one", "en0", "en1")
    )
    mended = sheet.linked(rows, 3, 1, 0)
    assert places(mended) == [("zh-one", "en-one"), ("zh0", "en0"), ("zh1", "en1")]


def test_shifting_down_fills_the_next_gap():
    sheet, _ = beside(small("zh", *["paragraph"] * 4), small("en", *["paragraph"] * 3))
    start = (
        AlignmentRow(("zh-one", "en-one")),
        AlignmentRow(("zh0", "en0")),
        AlignmentRow(("zh1", "en1")),
    )
    rows = (*start, AlignmentRow(("zh2", "")), AlignmentRow(("zh3", "en2")))
    down = sheet.shifted(rows, 1, 1, 1)
    assert places(down)[1:] == [("zh0", ""), ("zh1", "en0"), ("zh2", "en1"), ("zh3", "en2")]
    up = sheet.shifted(down, 2, 1, -1)
    assert places(up)[1:] == [("zh0", "en0"), ("zh1", "en1"), ("zh2", "en2"), ("zh3", "")]
    assert sheet.shifted(rows, 0, 1, -1) is None


def test_the_next_doubtful_row_is_found_round_the_end():
    rows = (
        AlignmentRow(("a", ""), settled=True),
        AlignmentRow(("b", "c"), 0.2),
        AlignmentRow(("d", "e"), 0.9),
    )
    assert next_doubtful(rows, 0) == 1
    assert next_doubtful(rows, 1) == 1
    assert next_doubtful(rows, 2) == 1
    assert next_doubtful(rows, 0, -1) == 1
    assert next_doubtful((rows[2],), 0) is None


@given(st.data())
def test_whatever_is_done_nothing_is_lost(data):
    kinds = st.lists(st.sampled_from(["paragraph", "note", "list", "table"]), max_size=5)
    drafts = [small(language, *data.draw(kinds)) for language in ("zh", "en", "de")]
    sheet, rows = beside(*drafts)
    for _ in range(data.draw(st.integers(0, 6))):
        at = data.draw(st.integers(0, len(rows) - 1))
        column = data.draw(st.integers(0, 2))
        match data.draw(st.integers(0, 3)):
            case 0:
                done = sheet.linked(rows, at, column, data.draw(st.integers(0, len(rows) - 1)))
            case 1:
                done = sheet.unlinked(rows, at, column)
            case 2:
                done = sheet.shifted(rows, at, column, data.draw(st.sampled_from([1, -1])))
            case _:
                done = sheet.settled(rows, at)
        rows = done if done is not None else rows
        whole(sheet, rows)
    document = laid(sheet.drafts, rows)
    for draft in sheet.drafts:
        before = Counter(n.text(draft.language) for n in draft.document.walk())
        after = Counter(n.text(draft.language) for n in document.walk())
        del before[""]
        assert not before - after


# One document


@pytest.mark.no_cover
def test_the_sample_becomes_one_document(sample):
    drafts = [single(sample, language)[0] for language in ("zh", "en", "de")]
    sheet, rows = beside(*drafts)
    document = laid(sheet.drafts, rows)
    assert {node.id for node in document.walk()}.isdisjoint(drafts[0].nodes)
    for language in ("en", "de"):
        states = Counter(state(node, language) for node in document.walk())
        assert states[CellState.STALE] == 0
        assert states[CellState.TRANSLATED] >= 0.97 * sum(
            1 for node in sample.walk() if not node.cell(language).blank
        )
    for node in document.walk():
        for cell in node.cells.values():
            for mark in cell.marks:
                if mark.kind in {"ref", "footnote"}:
                    assert mark.value in document.nodes


@pytest.mark.no_cover
def test_missing_paragraphs_come_in_where_they_stood(sample):
    chance = random.Random(3)
    zh, en = single(sample, "zh")[0], single(sample, "en")[0]
    for gone in chance.sample([n.id for n in zh.walk() if n.kind == "paragraph"], 12):
        zh = apply(zh, Remove(gone)).document
    sheet, rows = beside(zh, en)
    document = laid(sheet.drafts, rows)
    before = Counter(n.text("en") for n in en.walk())
    assert not before - Counter(n.text("en") for n in document.walk())
    alone = [n for n in document.walk() if n.lead == "en" and not n.cell("en").blank]
    assert all(state(n, "en") is not CellState.STALE for n in alone)


def test_references_of_a_draft_lead_into_the_new_document():
    zh, en = small("zh", "paragraph", "paragraph"), small("en", "paragraph", "paragraph")
    cell = Cell("see ￼", (Mark(4, 5, "ref", "en0"),))
    en = assembled([n.with_cell("en", cell) if n.id == "en1" else n for n in en.walk()])
    sheet, rows = beside(zh, en)
    document = laid(sheet.drafts, rows)
    pointing = next(n for n in document.walk() if n.text("en").startswith("see"))
    (mark,) = pointing.cell("en").marks
    assert document.nodes[mark.value].text("zh") == "zh text 0"


def test_cover_and_pictures_of_both_drafts_are_kept():
    zh, en = small("zh", "figure"), small("en", "figure")
    chinese = FrontMatter(number="T/X 1", issuer=LocalizedText({"zh": "协会"}), drafters=("王",))
    english = FrontMatter(ics="03.180", issuer=LocalizedText({"en": "Association"}))

    def dressed(draft: Document, head: FrontMatter, figure: Figure) -> Document:
        payloads = {"standard": head, "figure": figure}
        return assembled(
            [replace(n, payload=payloads.get(n.kind, n.payload)) for n in draft.walk()]
        )

    zh = dressed(zh, chinese, Figure(pictures=Pictures({"zh": "one"})))
    en = dressed(en, english, Figure(pictures=Pictures({"en": "two"})))
    sheet, rows = beside(zh, en)
    document = laid(sheet.drafts, rows)
    head = document.root.payload
    assert isinstance(head, FrontMatter)
    assert (head.number, head.ics, head.drafters) == ("T/X 1", "03.180", ("王",))
    assert head.issuer == LocalizedText({"zh": "协会", "en": "Association"})
    figure = next(n.payload for n in document.walk() if n.kind == "figure")
    assert figure.pictures == Pictures({"zh": "one", "en": "two"})


def grid(language: Language, *rows: tuple[str, ...]) -> Document:
    base = small(language, "table")
    columns = tuple(Column(id=f"{language}c{at}") for at in range(max(map(len, rows))))
    nodes = [
        replace(n, payload=Table(columns=columns)) if n.kind == "table" else n for n in base.walk()
    ]
    for at, texts in enumerate(rows):
        row = Node(f"{language}row{at}", "row", f"{language}0", f"{chr(98 + at)}i", language)
        nodes.append(row)
        for place, text in enumerate(texts):
            payload = TableCell(column=columns[place].id)
            own = f"{row.id}.{place}"
            rank = f"{chr(98 + place)}i"
            cells = {language: Cell(text)}
            nodes.append(Node(own, "cell", row.id, rank, language, payload, cells))
    return assembled(nodes)


def test_cells_go_to_the_same_column():
    sheet, rows = beside(grid("zh", ("甲", "乙"), ("1", "2")), grid("en", ("A", "B"), ("1", "2")))
    document = laid(sheet.drafts, rows)
    cells = [n for n in document.walk() if n.kind == "cell"]
    assert [(n.text("zh"), n.text("en")) for n in cells] == [
        ("甲", "A"),
        ("乙", "B"),
        ("1", "1"),
        ("2", "2"),
    ]


def test_a_wider_table_widens_the_other():
    zh, en = grid("zh", ("甲",), ("1",)), grid("en", ("A", "B"), ("1", "2"))
    sheet, rows = beside(zh, en)
    document = laid(sheet.drafts, rows)
    table = next(n for n in document.walk() if n.kind == "table")
    assert isinstance(table.payload, Table)
    assert len(table.payload.columns) == 2
    columns = [column.id for column in table.payload.columns]
    cells = [n for n in document.walk() if n.kind == "cell"]
    assert [columns.index(n.payload.column) for n in cells] == [0, 1, 0, 1]
    assert [n.text("en") for n in cells] == ["A", "B", "1", "2"]


def test_a_cell_below_a_wide_one_goes_into_it():
    zh, en = grid("zh", ("甲", "乙")), grid("en", ("A", "B"))
    wide = [
        replace(n, payload=replace(n.payload, column_span=2)) if n.id == "zhrow0.0" else n
        for n in zh.walk()
        if n.id != "zhrow0.1"
    ]
    sheet, rows = beside(assembled(wide), en)
    document = laid(sheet.drafts, rows)
    (cell,) = [n for n in document.walk() if n.kind == "cell"]
    assert cell.text("en") == "A\nB"
