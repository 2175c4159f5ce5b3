"""Acts of writing as edits: Enter, Backspace, levels, insertion, tables, pasting; without Qt."""

import pytest

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Remove, SetCell, apply
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.numbering import number
from curriculum_studio.core.payloads.unit import USUAL_MINUTES
from curriculum_studio.core.text import Cell, Mark
from curriculum_studio.editor.commands.completer_popup import fitness, fits
from curriculum_studio.editor.commands.completion import kind_choice
from curriculum_studio.editor.commands.page_commands import COMMANDS
from curriculum_studio.editor.editing import (
    insertion,
    levels,
    paragraphs,
    tables,
)
from curriculum_studio.editor.editing.phases import with_phases
from tests.helpers.documents import (
    nested,
    paragraph,
    small_framework,
    small_standard,
    small_unit,
    words,
)

END = 10_000


def find(document: Document, kind: str, text: str = "", at: int = 0) -> str:
    found = [n.id for n in document.walk() if n.kind == kind and n.text("zh").startswith(text)]
    return found[at]


def done(document: Document, step) -> Document:
    assert step is not None
    return apply(document, *step.edits).document


def kinds_below(document: Document, node: str) -> list[str]:
    return [child.kind for child in document.children_of(node)]


def texts_below(document: Document, node: str) -> list[str]:
    return [child.text("zh") for child in document.children_of(node)]


@pytest.fixture(scope="module")
def standard():
    return small_standard()


@pytest.fixture(scope="module")
def unit():
    return small_unit()


def a_list(*items, marker="dash"):
    return nested("list", *(nested("item", text=item) for item in items), marker=marker)


def clause_with(*children) -> tuple[Document, str]:
    document = read_nested(
        nested("standard", nested("clause", *children, text=words("题目", "Title")), text="标准"),
        "clause with",
    )
    return document, find(document, "clause")


# --- Enter ------------------------------------------------------------------------------------


def test_the_first_activity_of_a_unit_begins_with_the_usual_minutes_too():
    unit = small_unit()
    made = insertion.made_from(unit, "activity", None, unit.root)
    assert made[0].payload.minutes == USUAL_MINUTES[unit.root.payload.class_level] > 0
    standard = small_standard()
    assert insertion.made_from(standard, "paragraph", None, standard.root)[0].kind == "paragraph"


def test_enter_splits_a_paragraph_in_the_language_of_the_caret():
    document, clause = clause_with(paragraph("前面后面", "before after"))
    node = find(document, "paragraph")
    step = paragraphs.entered(document, node, "zh", 2)
    after = done(document, step)
    assert texts_below(after, clause) == ["前面", "后面"]
    assert after.nodes[node].text("en") == "before after"
    assert (step.node, step.at) == (after.children[clause][1], 0)


def references_with(*children) -> tuple[Document, str]:
    document = read_nested(
        nested(
            "standard",
            nested("clause", *children, text=words("规范性引用文件"), role="references"),
            text="标准",
        ),
        "references with",
    )
    return document, find(document, "clause")


def test_enter_behind_a_line_of_the_references_reads_number_year_and_title():
    line = paragraph("GB/T 36567-2018　光伏组件检修规程", "GB/T 36567-2018, Repair of modules")
    document, clause = references_with(line)
    node = find(document, "paragraph")
    after = done(document, paragraphs.entered(document, node, "zh", END))
    entry, following = after.children_of(clause)
    assert (entry.id, entry.kind) == (node, "reference_entry")
    assert (entry.payload.number, entry.payload.year) == ("GB/T 36567", "2018")
    assert (entry.text("zh"), entry.text("en")) == ("光伏组件检修规程", "Repair of modules")
    assert (following.kind, following.text("zh")) == ("reference_entry", "")


def test_enter_reads_only_the_line_before_the_caret():
    text = "GB/T 1—2020　甲GB/T 2—2021　乙"
    document, clause = references_with(nested("reference_entry", text=text))
    node = find(document, "reference_entry")
    after = done(document, paragraphs.entered(document, node, "zh", text.index("甲") + 1))
    assert texts_below(after, clause) == ["甲", "GB/T 2—2021　乙"]
    assert after.nodes[node].payload.year == "2020"


def test_a_number_that_is_there_is_never_replaced_by_another():
    entry = nested("reference_entry", text="GB/T 2—2021　乙", number="GB/T 1", year="2020")
    document, clause = references_with(entry)
    after = done(
        document, paragraphs.entered(document, find(document, "reference_entry"), "zh", END)
    )
    assert after.children_of(clause)[0].payload.number == "GB/T 1"
    assert texts_below(after, clause) == ["GB/T 2—2021　乙", ""]


def formula_with(*symbols) -> tuple[Document, str]:
    document, _ = clause_with(nested("formula", *symbols, latex=r"E_{AC} = \eta P"))
    return document, find(document, "formula")


@pytest.mark.parametrize(
    ("line", "symbol", "explanation"),
    [
        ("η——系统效率；", r"\eta", "系统效率；"),
        ("E_AC——交流发电量，单位为千瓦时；", "E_{AC}", "交流发电量，单位为千瓦时；"),
        ("式中：E_{AC} — 交流发电量", "E_{AC}", "交流发电量"),
        (r"\eta_i——第i个部件的效率", r"\eta_i", "第i个部件的效率"),
        ("η_AC——效率", r"\eta_{AC}", "效率"),
        ("P——", "P", ""),
    ],
)
def test_enter_behind_a_line_below_a_formula_reads_the_symbol(line, symbol, explanation):
    document, formula = formula_with(nested("variable", text=line))
    node = find(document, "variable")
    after = done(document, paragraphs.entered(document, node, "zh", END))
    explained, following = after.children_of(formula)
    assert (explained.payload.symbol, explained.text("zh")) == (symbol, explanation)
    assert (following.kind, following.payload.symbol) == ("variable", "")


def test_lowered_letters_of_a_symbol_are_its_index():
    cell = Cell("EAC——发电量", (Mark(1, 3, "sub"),))
    document, _ = formula_with(nested("variable"))
    node = find(document, "variable")
    document = apply(document, SetCell(node, "zh", cell)).document
    after = done(document, paragraphs.entered(document, node, "zh", END))
    assert after.nodes[node].payload.symbol == "E_{AC}"


def test_languages_that_tell_of_the_same_symbol_are_read_with_it():
    texts = words("η——系统效率", "η — efficiency of the system", "P — Leistung")
    document, _ = formula_with(nested("variable", text=texts))
    node = find(document, "variable")
    after = done(document, paragraphs.entered(document, node, "zh", END)).nodes[node]
    assert [after.text(each) for each in ("zh", "en", "de")] == [
        "系统效率",
        "efficiency of the system",
        "P — Leistung",
    ]


@pytest.mark.parametrize("line", ["系统效率——发电量与辐照量之比", "见图1", "甲，乙——丙"])
def test_words_before_a_dash_are_no_symbol(line):
    document, formula = formula_with(nested("variable", text=line))
    after = done(document, paragraphs.entered(document, find(document, "variable"), "zh", END))
    assert [child.payload.symbol for child in after.children_of(formula)] == ["", ""]
    assert texts_below(after, formula) == [line, ""]


def test_a_symbol_that_is_there_is_never_replaced_by_another():
    document, formula = formula_with(nested("variable", text="P——功率", symbol="E"))
    after = done(document, paragraphs.entered(document, find(document, "variable"), "zh", END))
    assert after.children_of(formula)[0].payload.symbol == "E"
    assert texts_below(after, formula)[0] == "P——功率"


def test_backspace_before_an_explanation_lets_its_symbol_be_written_anew():
    document, _ = formula_with(nested("variable", text="系统效率", symbol=r"\eta"))
    node = find(document, "variable")
    step = paragraphs.joined(document, node, "zh", find(document, "formula"))
    assert (step.node, step.at, step.typed) == (node, 1, "η——")
    assert done(document, step).nodes[node].payload.symbol == ""


def test_a_line_elsewhere_stays_a_paragraph():
    document, clause = clause_with(paragraph("GB/T 36567—2018　光伏组件检修规程"))
    after = done(document, paragraphs.entered(document, find(document, "paragraph"), "zh", END))
    assert kinds_below(after, clause) == ["paragraph", "paragraph"]


def test_enter_at_the_beginning_makes_an_empty_text_before():
    document, clause = clause_with(paragraph("正文"))
    node = find(document, "paragraph")
    step = paragraphs.entered(document, node, "zh", 0)
    assert texts_below(done(document, step), clause) == ["", "正文"]
    assert (step.node, step.at) == (node, 0)


def test_enter_behind_a_title_makes_a_paragraph_below_it(standard):
    node = find(standard, "clause", "要求")
    step = paragraphs.entered(standard, node, "zh", END)
    after = done(standard, step)
    assert kinds_below(after, node)[0] == "paragraph"
    assert step.node == after.children[node][0]


def test_enter_within_a_title_takes_the_rest_into_the_paragraph():
    document, clause = clause_with()
    after = done(document, paragraphs.entered(document, clause, "zh", 1))
    assert after.nodes[clause].text("zh") == "题"
    assert texts_below(after, clause) == ["目"]


def test_enter_behind_a_title_goes_into_an_empty_paragraph_that_is_there():
    document, clause = clause_with(nested("paragraph"))
    step = paragraphs.entered(document, clause, "zh", END)
    assert step.edits == ()
    assert step.node == document.children[clause][0]


def test_enter_in_an_untitled_clause_makes_the_next_one(standard):
    node = find(standard, "clause", "学校应建立")
    step = paragraphs.entered(standard, node, "zh", END)
    new = done(standard, step).nodes[step.node]
    assert (new.kind, new.payload.titled) == ("clause", False)


def test_enter_in_an_empty_item_leaves_the_list():
    document, clause = clause_with(a_list("一", "", "三", marker="letter"))
    node = find(document, "item", at=1)
    step = paragraphs.entered(document, node, "zh", 0)
    after = done(document, step)
    assert kinds_below(after, clause) == ["list", "paragraph", "list"]
    assert step.node == after.children[clause][1]
    first, _, last = after.children[clause]
    assert (texts_below(after, first), texts_below(after, last)) == (["一"], ["三"])
    assert after.nodes[last].payload.marker == "letter"


def test_enter_in_the_last_empty_item_removes_it():
    document, clause = clause_with(a_list("一", ""))
    after = done(document, paragraphs.entered(document, find(document, "item", at=1), "zh", 0))
    assert kinds_below(after, clause) == ["list", "paragraph"]
    assert texts_below(after, after.children[clause][0]) == ["一"]


def test_enter_in_an_empty_inner_item_goes_one_level_up():
    document, clause = clause_with(
        nested("list", nested("item", a_list("内", ""), text="外"), marker="letter")
    )
    inner = find(document, "item", at=2)
    after = done(document, paragraphs.entered(document, inner, "zh", 0))
    outer = after.children[clause][0]
    assert kinds_below(after, outer) == ["item", "item"]


@pytest.mark.parametrize("kind", ["note", "example", "warning"])
def test_enter_in_an_empty_note_makes_it_a_paragraph(kind):
    document, clause = clause_with(nested(kind))
    after = done(document, paragraphs.entered(document, find(document, kind), "zh", 0))
    assert kinds_below(after, clause) == ["paragraph"]


def test_enter_in_a_step_makes_the_next_step_of_its_phase(unit):
    node = find(unit, "step", "看一看")
    step = paragraphs.entered(unit, node, "zh", END)
    assert done(unit, step).nodes[step.node].payload.phase == "opening"


def test_enter_in_the_only_aim_makes_no_other_while_it_is_empty():
    document = read_nested(nested("unit", nested("section", nested("aim"), role="aims")), "t")
    assert paragraphs.entered(document, find(document, "aim"), "zh", 0) is None


def phases_of(document: Document) -> str:
    return " ".join(n.payload.phase for n in document.walk() if n.kind == "step")


def stepped(*phases: str) -> Document:
    steps = [nested("step", text=f"{at}", phase=each) for at, each in enumerate(phases)]
    section = nested("section", *steps, role="process")
    activity = nested("activity", section, text="活动")
    return read_nested(nested("unit", nested("section", activity, role="activities")), "t")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("opening", "opening main"),
        ("opening main", "opening main closing"),
        ("opening main closing", "opening main main closing"),
        # Chosen otherwise: the new one is as the one before it.
        ("main", "main main"),
        ("opening closing closing", "opening closing closing closing"),
    ],
)
def test_steps_have_the_phases_of_their_places(before, after):
    document = stepped(*before.split())
    last = find(document, "step", at=-1)
    step = paragraphs.entered(document, last, "zh", END)
    assert phases_of(apply(document, *with_phases(document, step.edits)).document) == after


def test_the_step_before_one_that_goes_closes_then():
    document = stepped("opening", "main", "main", "closing")
    edits = with_phases(document, (Remove(find(document, "step", at=-1)),))
    assert phases_of(apply(document, *edits).document) == "opening main closing"


def test_tab_makes_a_step_a_text_of_the_one_above_and_back():
    document = stepped("opening", "main", "closing")
    node = find(document, "step", "1")
    below = done(document, levels.indented(document, node, 0))
    assert kinds_below(below, find(below, "step", "0")) == ["paragraph"]
    again = done(below, levels.outdented(below, node, 0))
    assert texts_below(again, again.nodes[node].parent) == ["0", "1", "2"]
    assert again.nodes[node].kind == "step"
    assert levels.indented(document, find(document, "step", "0"), 0) is None


def test_enter_in_an_empty_paragraph_of_a_step_makes_the_next_step():
    document = read_nested(
        nested(
            "unit",
            nested("section", nested("step", nested("paragraph"), text="一"), role="process"),
            text="主题",
        ),
        "u",
    )
    section = find(document, "section")
    after = done(document, paragraphs.entered(document, find(document, "paragraph"), "zh", 0))
    assert kinds_below(after, section) == ["step", "step"]
    assert kinds_below(after, after.children[section][0]) == []


def test_enter_leads_through_a_term(standard):
    term = find(standard, "term", "碳达峰")
    step = paragraphs.entered(standard, term, "zh", END)
    assert standard.nodes[step.node].kind == "definition"
    step = paragraphs.entered(standard, step.node, "zh", END)
    after = done(standard, step)
    assert after.nodes[step.node].kind == "term"
    assert after.sibling(step.node, -1).id == term


def test_enter_in_a_table_goes_down_and_makes_a_row_at_the_end(standard):
    cell = find(standard, "cell", "项目")
    step = paragraphs.entered(standard, cell, "zh", END)
    assert step.edits == ()
    assert standard.nodes[step.node].text("zh").startswith("电")
    step = paragraphs.entered(standard, step.node, "zh", END)
    after = done(standard, step)
    table = after.nodes[after.nodes[step.node].parent].parent
    assert kinds_below(after, table).count("row") == 3


def test_enter_in_a_title_of_a_document_begins_it():
    empty = read_nested(nested("framework", text="框架"), "f")
    step = paragraphs.entered(empty, empty.id, "zh", END)
    assert kinds_below(done(empty, step), empty.id) == ["goal"]


def every_place():
    for document in (small_standard(), small_unit(), small_framework()):
        for node in document.walk():
            yield document, node


@pytest.mark.parametrize("place", [0, 1, END])
def test_enter_fits_wherever_it_is_pressed(place):
    for document, node in every_place():
        if not KINDS[node.kind].text:
            continue
        at = min(place, len(node.text("zh")))
        step = paragraphs.entered(document, node.id, "zh", at)
        if step is not None:
            assert step.node in done(document, step).nodes, node.kind


# --- Backspace --------------------------------------------------------------------------------


def test_backspace_joins_in_every_language():
    document, clause = clause_with(paragraph("前", "before"), paragraph("后", "after"))
    first, second = document.children[clause]
    step = paragraphs.joined(document, second, "zh", first)
    after = done(document, step)
    assert after.children[clause] == (first,)
    assert after.nodes[first].text("zh") == "前后"
    assert after.nodes[first].text("en") == "before after"
    assert (step.node, step.at) == (first, 1)
    assert paragraphs.joined(document, second, "en", first).at == len("before ")


def test_backspace_in_an_empty_text_removes_it():
    document, clause = clause_with(paragraph("前"), nested("paragraph"))
    first, second = document.children[clause]
    step = paragraphs.joined(document, second, "zh", first)
    assert done(document, step).children[clause] == (first,)
    assert (step.node, step.at) == (first, -1)


def test_backspace_removes_the_list_with_its_last_item():
    document, clause = clause_with(paragraph("前"), a_list(""))
    step = paragraphs.joined(document, find(document, "item"), "zh", document.children[clause][0])
    assert kinds_below(done(document, step), clause) == ["paragraph"]


def test_backspace_takes_the_label_first():
    document, clause = clause_with(paragraph("前"), nested("note", text="注文"))
    note = find(document, "note")
    after = done(document, paragraphs.joined(document, note, "zh", document.children[clause][0]))
    assert texts_below(after, clause) == ["前", "注文"]
    assert kinds_below(after, clause) == ["paragraph", "paragraph"]


def test_backspace_in_the_first_item_leaves_the_list():
    document, clause = clause_with(a_list("一", "二"))
    after = done(document, paragraphs.joined(document, find(document, "item"), "zh", clause))
    assert kinds_below(after, clause) == ["paragraph", "list"]
    assert texts_below(after, clause)[0] == "一"


def test_backspace_never_runs_a_text_into_a_title():
    document, clause = clause_with(paragraph("正文"))
    assert paragraphs.joined(document, find(document, "paragraph"), "zh", clause) is None


def test_backspace_in_a_title_with_a_text_does_nothing():
    document, clause = clause_with(paragraph("正文"))
    assert paragraphs.joined(document, clause, "zh", document.id) is None


def test_backspace_fits_wherever_it_is_pressed():
    for document, node in every_place():
        texts = [each.id for each in document.walk() if KINDS[each.kind].text]
        if node.id not in texts:
            continue
        above = texts[max(0, texts.index(node.id) - 1)]
        step = paragraphs.joined(document, node.id, "zh", above)
        if step is not None:
            assert step.node in done(document, step).nodes, node.kind


# --- levels -----------------------------------------------------------------------------------


def test_tab_makes_a_paragraph_an_item_of_the_list_before_it():
    document, clause = clause_with(a_list("一"), paragraph("二", "two"))
    node = find(document, "paragraph")
    step = levels.indented(document, node, 1)
    after = done(document, step)
    assert kinds_below(after, clause) == ["list"]
    assert after.nodes[step.node].text("en") == "two"
    assert step.at == 1


def test_tab_and_back_is_where_it_was():
    document, clause = clause_with(a_list("一", "二"))
    node = find(document, "item", at=1)
    inner = done(document, levels.indented(document, node, 0))
    assert number(inner)[node].level == 2
    back = done(inner, levels.outdented(inner, node, 0))
    assert texts_below(back, back.children[clause][0]) == ["一", "二"]
    assert kinds_below(back, back.children[back.children[clause][0]][0]) == []


def test_shift_tab_at_the_first_level_leaves_the_list():
    document, clause = clause_with(a_list("一"))
    after = done(document, levels.outdented(document, find(document, "item"), 0))
    assert kinds_below(after, clause) == ["paragraph"]


def test_only_paragraphs_become_items():
    document, _ = clause_with(nested("note", text="注"))
    assert paragraphs.entered_list(document, find(document, "note")) == ((), "")


def test_moving_several_siblings_past_one():
    document, clause = clause_with(paragraph("一"), paragraph("二"), paragraph("三"))
    first, second, third = document.children[clause]
    step = levels.moved(document, [first, second], 1, 0)
    assert len(step.edits) == 1
    assert done(document, step).children[clause] == (third, first, second)
    back = levels.moved(document, [third, second], -1, 0)
    assert done(document, back).children[clause] == (second, third, first)


def test_nothing_moves_beyond_the_end():
    document, clause = clause_with(paragraph("一"))
    node = document.children[clause][0]
    assert levels.moved(document, [node], 1, 0) is None
    assert levels.moved(document, [document.id], 1, 0) is None


def test_a_cell_moves_with_its_row_and_stays_among_rows(standard):
    cell = find(standard, "cell", "项目")
    row = standard.nodes[cell].parent
    table = standard.nodes[row].parent
    after = done(standard, levels.moved(standard, [cell], 1, 0))
    rows = [child.id for child in after.children_of(table) if child.kind == "row"]
    assert rows[1] == row
    assert levels.moved(standard, [cell], -1, 0) is None


def test_a_copy_stands_right_behind_with_all_below(standard):
    node = find(standard, "clause", "要求")
    step = levels.duplicated(standard, [node])
    after = done(standard, step)
    assert after.sibling(node, 1).id == step.node
    assert len(list(after.walk(step.node))) == len(list(after.walk(node)))


def test_removal_takes_the_topmost_only(standard):
    node = find(standard, "clause", "要求")
    below = standard.children[node]
    step = levels.removed(standard, [*below, node], lambda _: standard.id)
    assert len(step.edits) == 1
    assert node not in done(standard, step).nodes


def test_removal_keeps_title_and_cells(standard):
    assert levels.removed(standard, [standard.id], lambda _: "") is None


def test_clearing_leaves_the_nodes(standard):
    node = find(standard, "clause", "要求")
    after = done(standard, levels.cleared(standard, [(node, "en")]))
    assert after.nodes[node].text("en") == ""
    assert after.nodes[node].text("zh") == "要求"
    assert levels.cleared(standard, [(node, "en"), ("gone", "zh")]) is not None


# --- insertion --------------------------------------------------------------------------------


def test_every_thing_is_a_command_and_back():
    names = {c.name.removeprefix("insert_") for c in COMMANDS if c.name.startswith("insert_")}
    assert names - {"footnote"} == set(insertion.THINGS)


def test_every_thing_fits_wherever_it_is_offered():
    offered = set()
    for document, node in every_place():
        for name in insertion.allowed(document, node.id):
            after = done(document, insertion.inserted(document, node.id, name))
            assert len(after.nodes) >= len(document.nodes)
            offered.add(name)
    assert offered == set(insertion.THINGS)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("章", "clause"),
        ("条", "clause"),
        ("zhang", "clause"),
        ("Kapitel", "clause"),
        ("分图", "subfigure"),
        ("fentu", "subfigure"),
        ("ft", "subfigure"),
        ("gfxyywj", "reference_entry"),
        ("equation", "formula"),
        ("Anhang", "annex"),
        ("图", "figure"),
    ],
)
def test_kinds_are_found_by_what_people_call_them(typed, wanted):
    texts = {each.name.removeprefix("insert_"): each.text.source for each in COMMANDS}
    choices = [kind_choice(name, texts[name], texts[name], "") for name in insertion.THINGS]
    assert min(choices, key=lambda each: fitness(each, typed.casefold())).name == wanted


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ble", set()),
        ("ormel", set()),
        ("tab", {"table", "unit_line"}),
        ("form", {"formula"}),
        ("图", {"figure", "subfigure"}),
    ],
)
def test_letters_find_kinds_at_the_beginnings_of_words(typed, found):
    texts = {each.name.removeprefix("insert_"): each.text.source for each in COMMANDS}
    choices = [kind_choice(name, texts[name], texts[name], "") for name in insertion.THINGS]
    assert {each.name for each in choices if fits(each, typed)} == found


def test_a_part_is_added_to_the_figure_before_the_caret():
    figure = nested("figure", nested("subfigure", text="甲"), text="图题")
    document, _ = clause_with(figure, nested("paragraph"))
    step = insertion.inserted(document, find(document, "paragraph"), "subfigure")
    after = done(document, step)
    assert kinds_below(after, find(after, "figure")) == ["subfigure", "subfigure"]


@pytest.mark.parametrize("kind", ["example", "paragraph"])
def test_a_new_clause_leaves_no_empty_text_behind(kind):
    document, clause = clause_with(paragraph("正文"), nested(kind))
    node = [each.id for each in document.children_of(clause)][-1]
    after = done(document, insertion.inserted(document, node, "clause"))
    assert kinds_below(after, clause) == ["paragraph"]
    assert kinds_below(after, after.id) == ["clause", "clause"]


def test_a_new_clause_stands_behind_the_one_of_the_caret(standard):
    node = find(standard, "note", "第一条注")
    clause = find(standard, "clause", "要求")
    step = insertion.inserted(standard, node, "clause")
    after = done(standard, step)
    assert after.sibling(clause, 1).id == step.node


def test_an_index_stands_at_the_end_and_only_once():
    raw = nested("standard", nested("clause", paragraph("正文"), text="范围"), nested("annex"),
                 nested("unsorted"), text="规范")  # fmt: skip
    document = read_nested(raw, "t")
    node = find(document, "paragraph")
    step = insertion.inserted(document, node, "index")
    after = done(document, step)
    kinds = [child.kind for child in after.children_of(after.id)]
    assert kinds == ["clause", "annex", "index", "unsorted"]
    assert after.nodes[step.node].kind == "paragraph"
    assert "index" not in insertion.allowed(after, node)


def test_an_annex_stands_behind_all_chapters_and_annexes():
    raw = nested("standard", nested("introduction", paragraph("引子")),
                 nested("clause", paragraph("正文"), text="范围"), nested("clause", text="要求"),
                 nested("annex", paragraph("附录的话"), text="甲"), nested("annex", text="乙"),
                 nested("bibliography"), nested("index"), text="规范")  # fmt: skip
    document = read_nested(raw, "t")
    for text, place in (("正文", 5), ("引子", 5), ("附录的话", 4)):
        node = find(document, "paragraph", text)
        after = done(document, insertion.inserted(document, node, "annex"))
        kinds = [child.kind for child in after.children_of(after.id)]
        assert kinds == ["introduction", *["clause"] * 2, *["annex"] * 3, "bibliography", "index"]
        assert after.children_of(after.id)[place].text("zh") == ""
    bare = read_nested(nested("standard", nested("clause", paragraph("正文"), text="范围")), "t")
    step = insertion.inserted(bare, find(bare, "paragraph"), "annex")
    assert [each.kind for each in done(bare, step).children_of(bare.id)] == ["clause", "annex"]


def test_a_new_subclause_stands_before_the_others():
    document, clause = clause_with(
        paragraph("悬置段"), nested("clause", text="一"), nested("clause", text="二")
    )
    step = insertion.inserted(document, find(document, "paragraph"), "subclause")
    assert texts_below(done(document, step), clause) == ["悬置段", "", "一", "二"]


def test_an_empty_paragraph_turns_into_what_is_chosen():
    document, clause = clause_with(nested("paragraph"))
    node = find(document, "paragraph")
    step = insertion.inserted(document, node, "note")
    assert kinds_below(done(document, step), clause) == ["note"]
    assert step.node == node


@pytest.mark.parametrize("name", ["table", "list", "formula", "figure"])
def test_an_empty_paragraph_gives_way_to_what_is_chosen(name):
    document, clause = clause_with(nested("paragraph"))
    step = insertion.inserted(document, find(document, "paragraph"), name)
    assert kinds_below(done(document, step), clause) == [insertion.THINGS[name].kind]


def test_a_written_paragraph_stays():
    document, clause = clause_with(paragraph("正文"))
    step = insertion.inserted(document, find(document, "paragraph"), "table")
    assert kinds_below(done(document, step), clause) == ["paragraph", "table"]


def test_a_new_activity_has_its_fields(unit):
    step = insertion.inserted(unit, find(unit, "step"), "activity")
    after = done(unit, step)
    roles = [child.payload.role for child in after.children_of(step.node)]
    assert roles[:2] == ["intent", "aims"]
    assert after.nodes[step.node].payload.minutes == USUAL_MINUTES[unit.root.payload.class_level]
    (first,) = (each for each in after.walk(step.node) if each.kind == "step")
    assert first.payload.phase == "opening"
    assert after.sibling(step.node, -1).text("zh") == "瓶子旅行"


@pytest.mark.parametrize("kind", ["aim", "web_node", "plan_entry"])
def test_a_new_activity_stands_among_the_others_wherever_the_caret_is(unit, kind):
    step = insertion.inserted(unit, find(unit, kind), "activity")
    after = done(unit, step)
    section = after.nodes[after.nodes[step.node].parent]
    assert section.payload.role == "activities"
    assert texts_below(after, section.id) == ["瓶子旅行", "四个桶", ""]


def test_nothing_is_offered_where_it_may_not_stand(unit):
    assert "clause" not in insertion.allowed(unit, find(unit, "step"))
    assert insertion.inserted(unit, find(unit, "step"), "clause") is None


# --- tables -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("act", "rows", "columns"),
    [
        ("row_above", 3, 2),
        ("row_below", 3, 2),
        ("column_left", 2, 3),
        ("column_right", 2, 3),
        ("delete_row", 1, 2),
        ("delete_column", 2, 1),
    ],
)
def test_acts_on_tables(standard, act, rows, columns):
    cell = find(standard, "cell", "项目")
    step = tables.acted(standard, cell, act)
    after = done(standard, step)
    place = tables.place_of(after, step.node)
    assert (len(place.grid.rows), len(place.grid.columns)) == (rows, columns)


def test_cells_are_merged_and_parted(standard):
    cells = [find(standard, "cell", "项目"), find(standard, "cell", "值")]
    step = tables.merged(standard, cells)
    merged = done(standard, step)
    assert merged.nodes[step.node].text("zh") == "项目\n值"
    parted = done(merged, tables.acted(merged, step.node, "part_cell"))
    assert len(parted.children[parted.nodes[step.node].parent]) == 2
    assert tables.merged(standard, cells[:1]) is None


def test_filling_down(standard):
    cells = [find(standard, "cell", "项目"), find(standard, "cell", "电")]
    after = done(standard, tables.filled_down(standard, cells, "zh"))
    assert after.nodes[cells[1]].text("zh") == "项目"
    assert tables.filled_down(standard, cells[:1], "zh") is None


def test_a_block_of_cells_makes_room_for_itself(standard):
    cell = find(standard, "cell", "电")
    values = [[Cell(f"{row}{column}") for column in range(3)] for row in range(3)]
    step = tables.pasted(standard, cell, values, "zh")
    after = done(standard, step)
    seen = tables.place_of(after, cell).grid
    assert (len(seen.rows), len(seen.columns)) == (4, 3)
    assert [[after.nodes[c].text("zh") for c in line] for line in seen.places[1:]] == [
        ["00", "01", "02"],
        ["10", "11", "12"],
        ["20", "21", "22"],
    ]


# --- pasting ----------------------------------------------------------------------------------


def test_nodes_are_pasted_with_new_ids_unless_they_were_cut(standard):
    node = find(standard, "note", "第一条注")
    target = find(standard, "note", "第二条注")
    branch = (standard.nodes[node],)
    step = insertion.pasted_nodes(standard, target, [branch], keep=True)
    assert step.node != node
    without = done(standard, levels.removed(standard, [node], lambda _: target))
    step = insertion.pasted_nodes(without, target, [branch], keep=True)
    assert step.node == node
    assert done(without, step).sibling(target, 1).id == node


def test_nodes_that_may_not_stand_there_are_not_pasted(unit, standard):
    clause = standard.nodes[find(standard, "clause", "要求")]
    assert insertion.pasted_nodes(unit, find(unit, "step"), [(clause,)], keep=False) is None


def test_a_source_goes_into_the_bibliography_from_wherever_one_writes():
    clause = nested("clause", paragraph("要求"), text="要求")
    known = nested("bibliography_entry", text="一本书")
    document = read_nested(nested("standard", clause, nested("bibliography", known)), "sources")
    step = insertion.inserted(document, find(document, "paragraph"), "bibliography_entry")
    after = apply(document, *step.edits).document
    (bibliography,) = (each for each in after.walk() if each.kind == "bibliography")
    assert [each.text("zh") for each in after.children_of(bibliography.id)] == ["一本书", ""]
    without = read_nested(nested("standard", clause), "no sources")
    assert insertion.inserted(without, find(without, "paragraph"), "bibliography_entry") is None
