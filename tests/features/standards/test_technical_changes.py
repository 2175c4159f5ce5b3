"""The main technical changes between two editions, as a list for the foreword and an amendment."""

from dataclasses import replace

import pytest

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Place, Remove, SetCell, SetPayload, apply
from curriculum_studio.core.kinds import is_foreword
from curriculum_studio.core.numbering import number
from curriculum_studio.core.text import OBJECT, Cell
from curriculum_studio.features.merging.model.comparison import Comparison
from curriculum_studio.features.standards.model.change_list import ChangeList, into_foreword
from curriculum_studio.features.standards.model.technical_changes import technical_changes
from curriculum_studio.languages import LANGUAGES
from tests.helpers.documents import after, small_standard

STANDARD = small_standard()
STANDARD = apply(
    STANDARD,
    SetPayload(STANDARD.id, replace(STANDARD.root.payload, number="T/ABC 1-2020")),
).document


def clause_with(document: Document):
    """A paragraph of the body that stands in a clause, and that clause."""
    node = next(
        n
        for n in document.walk()
        if n.kind == "paragraph"
        and document.nodes[n.parent].kind == "clause"
        and document.nodes[n.parent].payload.role == "general"
    )
    return node.id, node.parent


def told(before: Document, now: Document):
    comparison = Comparison(before, now)
    changes = technical_changes(comparison)
    return changes, ChangeList(comparison, changes)


def texts(before, now, language="zh"):
    changes, listed = told(before, now)
    return [listed.line(each, language) for each in changes]


NODE, CLAUSE = clause_with(STANDARD)
OLD = after(
    STANDARD,
    SetCell(NODE, "zh", Cell("学校应按周记录用电。数据保存3年。")),
    SetCell(NODE, "en", Cell("The school shall record electricity weekly. Data are kept.")),
    SetCell(NODE, "de", Cell("Die Schule muss den Strom wöchentlich erfassen. Daten bleiben.")),
)
PLACE = number(OLD)[CLAUSE].number


def reworded(**texts):
    return after(OLD, *(SetCell(NODE, each, Cell(text)) for each, text in texts.items()))


def test_a_change_quotes_the_whole_sentence_and_both_places():
    now = reworded(zh="学校应按月记录用电。数据保存3年。")
    number_words = f"第{PLACE}章" if "." not in PLACE else PLACE
    assert texts(OLD, now) == [
        f"将“学校应按周记录用电。”更改为“学校应按月记录用电。”（见{number_words}，"
        f"2020年版的{number_words}）"
    ]


def test_it_is_said_in_each_language():
    now = reworded(
        zh="学校应按月记录用电。数据保存3年。",
        en="The school shall record electricity monthly. Data are kept.",
        de="Die Schule muss den Strom monatlich erfassen. Daten bleiben.",
    )
    english, german = texts(OLD, now, "en")[0], texts(OLD, now, "de")[0]
    assert english.startswith("“The school shall record electricity weekly.” changed to “The")
    assert "2020 edition" in english
    assert german.startswith("„Die Schule muss den Strom wöchentlich erfassen.“ in „Die")
    assert german.endswith("der Ausgabe 2020)")


def test_quotation_marks_in_what_is_quoted_are_the_inner_ones():
    before = after(OLD, SetCell(NODE, "zh", Cell("学校应设“节电”标识。")))
    now = after(
        before,
        SetCell(NODE, "zh", Cell("学校应设“节水”标识。")),
        SetCell(NODE, "de", Cell("Die Schule muss „Wasser“ anzeigen.")),
    )
    assert texts(before, now)[0].startswith("将“学校应设‘节电’标识。”更改为“学校应设‘节水’标识。”")
    assert "„Die Schule muss ‚Wasser‘ anzeigen.“" in texts(before, now, "de")[0]


def test_a_sentence_that_came_is_added_and_one_that_went_deleted():
    assert texts(OLD, reworded(zh="学校应按周记录用电。数据保存3年。水应同样记录。"))[0].startswith(
        "增加了“水应同样记录。”（见"
    )
    gone = texts(OLD, reworded(zh="学校应按周记录用电。"))[0]
    assert gone.startswith("删除了“数据保存3年。”（见2020年版的")


def test_a_revision_with_only_renumbering_and_translations_has_no_technical_changes():
    clauses = [n.id for n in OLD.children_of(OLD.id) if n.kind == "clause"]
    last = OLD.nodes[clauses[-1]]
    now = after(OLD, *tree.moved(OLD, clauses[-2], OLD.id, OLD.index(last.id)))
    assert Comparison(OLD, now).places
    now = after(
        now,
        SetCell(NODE, "en", Cell("Electricity shall be recorded every week.")),
        SetCell(NODE, "de", Cell("Strom ist jede Woche zu erfassen.")),
    )
    changes, listed = told(OLD, now)
    assert changes == ()
    assert listed.text(changes, "zh") == "没有技术变化。"


@pytest.mark.parametrize(
    "text",
    [
        "学校应按周记录用电；数据保存3年。",
        "学校应按周，记录用电。数据保存 3 年。",
        "学校应按周记录用电。数据保存３年。",
    ],
)
def test_what_is_only_edited_is_no_technical_change(text):
    assert texts(OLD, reworded(zh=text)) == []


def test_typed_references_that_follow_other_numbers_are_no_technical_change():
    before = reworded(zh="按表2和附录B记录。")
    assert texts(before, after(before, SetCell(NODE, "zh", Cell("按表3和附录C记录。")))) == []


def test_a_decimal_point_is_no_matter_of_editing():
    before = reworded(zh="不大于1.5 m。")
    assert len(texts(before, after(before, SetCell(NODE, "zh", Cell("不大于15 m。"))))) == 1


def test_notes_examples_and_foreword_do_not_count():
    informing = [
        n.id
        for n in OLD.walk()
        if n.kind in {"note", "example"} or OLD.nodes.get(n.parent, n).kind == "foreword"
    ]
    assert informing
    now = after(OLD, *(SetCell(each, "zh", Cell("另外的话。")) for each in informing
                       if OLD.nodes[each].kind != "table"))  # fmt: skip
    assert texts(OLD, now) == []


def test_a_clause_that_came_is_named_by_its_title():
    old = OLD.nodes[CLAUSE]
    new = replace(tree.fresh_of(old.payload), id="new").with_cell("zh", Cell("智能照明"))
    now = after(OLD, tree.inserted_after(OLD, CLAUSE, new))
    (line,) = texts(OLD, now)
    assert line.startswith("增加了“智能照明”（见")
    changes, listed = told(OLD, now)
    number_words = f"第{PLACE}章" if "." not in PLACE else PLACE
    assert f"一、{number_words}之后增加“智能照明”。" in listed.amendment(changes, "zh")


def test_tables_and_terms_are_told_once():
    cells = [n.id for n in OLD.walk() if n.kind == "cell"][:3]
    now = after(OLD, *(SetCell(each, "zh", Cell("9")) for each in cells))
    (line,) = texts(OLD, now)
    assert line.startswith("更改了表“")
    term = next(n for n in OLD.walk() if n.kind == "term")
    definition = next(n.id for n in OLD.walk(term.id) if n.kind == "definition")
    (line,) = texts(OLD, after(OLD, SetCell(definition, "zh", Cell("另一个定义"))))
    assert line.startswith(f"更改了术语“{term.text('zh')}”")


def test_normative_references_are_told_apart():
    entry = next(n for n in OLD.walk() if n.kind == "reference_entry")
    now = after(OLD, SetPayload(entry.id, replace(entry.payload, year="2031")))
    changes, listed = told(OLD, now)
    assert [each.reference for each in changes] == [True]
    assert listed.technical == []
    assert "2031" in listed.text(changes, "zh")
    assert listed.text(changes, "zh").startswith("规范性引用文件的变化如下：\na) ")


def test_the_nature_of_an_annex_is_a_technical_change():
    annex = next(n for n in OLD.walk() if n.kind == "annex")
    payload = replace(annex.payload, normative=not annex.payload.normative)
    (line,) = texts(OLD, after(OLD, SetPayload(annex.id, payload)))
    assert line.startswith("更改了附录的性质")


def test_an_amendment_has_numbered_lines_with_the_places_of_the_published_edition():
    now = reworded(zh="学校应按月记录用电。数据保存3年。")
    changes, listed = told(OLD, now)
    title, dates, line = listed.amendment(changes, "zh").split("\n")
    assert dates.startswith("（批准日期：")
    assert title.startswith("T/ABC 1—2020《")
    assert title.endswith("》第1号修改单")
    assert line.startswith("一、")
    assert "中“学校应按周记录用电。”更改为“学校应按月记录用电。”。" in line
    assert listed.amendment(changes, "de").endswith("ändern.")


def revision():
    """A later edition that replaces the earlier one and has two changes, and its list."""
    now = reworded(zh="学校应按月记录用电。数据保存5年。")
    front = replace(now.root.payload, replaces="T/ABC 1-2020", number="T/ABC 1-2026")
    now = after(now, SetPayload(now.id, front))
    changes, listed = told(OLD, now)
    return now, changes, listed


def foreword_of(document):
    return next(n for n in document.children_of(document.id) if is_foreword(n))


def test_the_list_goes_into_a_foreword_by_rule_in_the_place_of_what_is_replaced():
    now, changes, listed = revision()
    foreword = foreword_of(now)
    now = after(now, *(Remove(each.id) for each in now.children_of(foreword.id)))
    edits, first = into_foreword(now, listed, changes)
    now = after(now, *edits)
    children = now.children_of(foreword.id)
    assert now.nodes[first].text("zh").startswith("本文件代替T/ABC 1—2020，与")
    at = [each.id for each in children].index(first)
    assert at == 1
    items = now.children_of(children[at + 1].id)
    assert [each.text("zh")[-1] for each in items] == ["；"] * (len(items) - 1) + ["。"]
    assert all(OBJECT in each.text("zh") for each in items)
    assert now.nodes[items[0].cells["zh"].marks[0].value].kind == "clause"
    assert all(each in items[0].cells for each in LANGUAGES)
    assert not any(each.text("zh") == "本文件代替T/ABC 1—2020。" for each in children)


def test_a_list_that_was_put_in_before_gives_way_to_the_new_one():
    now, changes, listed = revision()
    edits, _ = into_foreword(now, listed, changes)
    once = after(now, *edits)
    comparison = Comparison(OLD, once)
    found = technical_changes(comparison)
    edits, _ = into_foreword(once, ChangeList(comparison, found), found)
    twice = after(once, *edits)
    said = [each.text("zh") for each in twice.children_of(foreword_of(twice).id)]
    assert said == [each.text("zh") for each in once.children_of(foreword_of(once).id)]
    assert len(found) == len(changes)


def test_places_follow_the_numbers_of_now():
    moved = after(OLD, Place(CLAUSE, OLD.nodes[CLAUSE].parent, OLD.nodes[CLAUSE].rank + "i"))
    now = after(moved, SetCell(NODE, "zh", Cell("学校应按月记录用电。数据保存3年。")))
    (line,) = texts(OLD, now)
    assert "2020年版的" in line
