"""Drafts that went out as Word files, were edited by others and come back."""

from copy import deepcopy

import pytest
from lxml import etree

from curriculum_studio.core import tree
from curriculum_studio.core.edits import Remove, SetCell
from curriculum_studio.core.text import OBJECT, Cell, Mark
from curriculum_studio.i18n import StudioError, finish
from tests.features.redline.returning import LABEL, back, guided
from tests.helpers.documents import small_standard, small_unit
from tests.helpers.edited import FRESH, EditedFile, W, run, text_of


def paragraph_with(file: EditedFile, words: str):
    return next(
        each for each in file.root.iter(f"{W}p") if words in text_of(each) and file.marks(each)
    )


def changes(taken) -> list[tuple[str, str]]:
    return [(each.kind, each.after or each.before) for each in taken.comparison.changes]


# --- nothing changed


@pytest.fixture
def document():
    return small_standard()


@pytest.mark.no_cover
def test_lines_that_an_index_was_made_of_are_no_additions(application, sent):
    document = small_standard()
    last = len(document.children_of(document.id))
    made = tree.inserted(document, document.id, last, tree.fresh("index"))
    application.session.edit(document.id, [made], LABEL)
    file, target = sent(document)
    assert file.root.findall(f".//{W}pStyle[@{W}val='IndexFirst']")
    taken = back(application, file, target)
    assert (taken.comparison.changes, taken.comparison.unplaced) == ((), ())


@pytest.mark.no_cover
def test_options_of_the_export_are_known_again(application, sent):
    """With its notes for teachers, the draft has paragraphs that a handout lacks."""
    file, target = sent(small_unit(), teacher_notes="yes")
    taken = back(application, file, target)
    assert (taken.comparison.changes, taken.comparison.unplaced) == ((), ())


def test_every_word_export_keeps_a_version_to_compare_with(application, sent):
    identity = small_standard().id
    sent()
    sent()
    kept = application.workspace.versions.versions(identity)
    assert [each.automatic for each in kept] == [True]


@pytest.mark.no_cover
def test_phonetic_guides_are_no_change_and_take_nothing_away(application, sent):
    file, target = sent()
    paragraph = next(p for p in file.root.iter(f"{W}p") if file.marks(p) and file.plain(p))
    guided(paragraph, text_of(paragraph)[2:4])
    taken = back(application, file, target)
    assert (taken.comparison.changes, taken.comparison.unplaced) == ((), ())


@pytest.mark.no_cover
def test_hyphens_symbols_and_tabs_go_out_and_come_back(application, sent):
    document = small_standard()
    node = next(each for each in document.walk() if each.kind == "paragraph" and each.text("zh"))
    words = "Um\u00adwelt\u2011Schutz\tμ✓"
    application.session.edit(document.id, [SetCell(node.id, "zh", Cell(words))], LABEL)
    file, target = sent()
    paragraph = next(p for p in file.root.iter(f"{W}p") if node.id in file.marks(p))
    signs = [each.tag.removeprefix(W) for each in paragraph.iter() if each.tag != f"{W}t"]
    assert {"softHyphen", "noBreakHyphen", "tab"} <= set(signs)
    assert back(application, file, target).comparison.changes == ()
    paragraph.append(run("。"))
    (change,) = back(application, file, target).comparison.changes
    assert change.after == words + "。"


def formula(latex_like: str = "E"):
    """A formula in the line, as Word writes it: a power."""
    space = "http://schemas.openxmlformats.org/officeDocument/2006/math"
    return etree.fromstring(
        f'<m:oMath xmlns:m="{space}"><m:sSup><m:e><m:r><m:t>{latex_like}</m:t></m:r></m:e><m:sup>'
        "<m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>"
    )


def test_a_formula_that_somebody_writes_stays_a_formula(application, sent):
    file, target = sent()
    paragraph = next(p for p in file.root.iter(f"{W}p") if file.marks(p) and file.plain(p))
    paragraph.extend((run("按"), formula(), run("计算。")))
    (change,) = back(application, file, target).comparison.changes
    assert change.act.cell.text.endswith(f"按{OBJECT}计算。")
    assert [each.value for each in change.act.cell.marks if each.kind == "formula"] == ["E^{2}"]
    paragraph.addnext(deepcopy(paragraph))
    new = paragraph.getnext()
    for each in list(new.iterchildren()):
        if each.tag != f"{W}pPr":
            new.remove(each)
    new.extend((run("另按"), formula("x"), run("计算这个新的值，并记录。")))
    added = next(
        each for each in back(application, file, target).comparison.changes if each.kind == "added"
    )
    (node,) = added.act.nodes
    assert node.text("zh") == f"另按{OBJECT}计算这个新的值，并记录。"
    assert [mark.value for mark in node.cell("zh").marks] == ["x^{2}"]


@pytest.mark.no_cover
def test_a_formula_that_somebody_corrects_is_another_formula(application, sent):
    """Its letters alone were else put into the text in its place."""
    document = small_standard()
    node = next(each for each in document.walk() if each.kind == "paragraph" and each.text("zh"))
    cell = Cell(f"按{OBJECT}计算。", (Mark(1, 2, "formula", r"\frac{E}{A}"),))
    application.session.edit(document.id, [SetCell(node.id, "zh", cell)], LABEL)
    file, target = sent()
    assert back(application, file, target).comparison.changes == ()
    paragraph = next(p for p in file.root.iter(f"{W}p") if node.id in file.marks(p))
    letter = next(each for each in paragraph.iter() if each.tag.endswith("math}t"))
    letter.text = "F"
    (change,) = back(application, file, target).comparison.changes
    assert change.act.cell.text == cell.text
    assert [each.value for each in change.act.cell.marks] == [r"\frac{F}{A}"]


# --- one change after the other


def test_a_changed_word_is_taken_over_and_undone(application, sent, document):
    file, target = sent()
    paragraph = next(p for p in file.root.iter(f"{W}p") if file.marks(p) and file.plain(p))
    node = file.marks(paragraph)[0]
    before = document.nodes[node].text("zh")
    paragraph.append(run("并公示"))
    taken = back(application, file, target)
    assert changes(taken) == [("changed", before + "并公示")]
    assert application.taking_back.apply(taken, {1}) == ()
    now = application.session.document(document.id)
    assert now.nodes[node].text("zh") == before + "并公示"
    assert application.session.undo_state.undo is not None
    application.session.undo()
    assert application.session.document(document.id).nodes == document.nodes


@pytest.mark.no_cover
def test_references_formulas_and_looks_survive_a_change_elsewhere_in_the_text(application, sent):
    document = small_standard()
    holders = [
        node
        for node in document.walk()
        if node.kind in {"paragraph", "item", "clause"} and OBJECT in node.text("zh")
    ]
    assert holders
    for holder in holders:
        file, target = sent()
        paragraph = next(p for p in file.root.iter(f"{W}p") if holder.id in file.marks(p))
        paragraph.append(run("补充。"))
        (change,) = back(application, file, target).comparison.changes
        cell = change.act.cell
        assert cell.text == holder.text("zh") + "补充。"
        assert cell.marks == holder.cell("zh").marks


@pytest.mark.no_cover
def test_a_word_made_bold_is_a_change(application, sent):
    file, target = sent()
    paragraph = next(p for p in file.root.iter(f"{W}p") if file.marks(p) and file.plain(p))
    first = file.first_run(paragraph)
    looks = etree.SubElement(first, f"{W}rPr")
    first.insert(0, looks)
    etree.SubElement(looks, f"{W}b")
    (change,) = back(application, file, target).comparison.changes
    assert [mark.kind for mark in change.act.cell.marks if mark.kind == "bold"] == ["bold"]


@pytest.mark.no_cover
def test_tracked_changes_name_their_author(application, sent):
    file, target = sent()
    truth = file.type_inside("tracked")
    (change,) = back(application, file, target).comparison.changes
    assert (change.node, change.author) == (truth.node, "王老师")
    assert change.time == "2026-11-20T08:00:00Z"


def test_both_changed_is_shown_with_both_texts_and_left_by_accept_all(application, sent, document):
    file, target = sent()
    truth = file.type_inside()
    own = document.nodes[truth.node]
    edit = SetCell(truth.node, "zh", Cell("这里写成了别的话。"))
    application.session.edit(document.id, [edit], LABEL)
    taken = back(application, file, target)
    (change,) = taken.comparison.changes
    assert change.ours == "这里写成了别的话。"
    assert change.before == own.text("zh")
    assert not change.certain


def test_the_same_change_on_both_sides_is_silent(application, sent, document):
    file, target = sent()
    truth = file.type_inside()
    application.session.edit(document.id, [SetCell(truth.node, "zh", Cell(truth.text))], LABEL)
    assert back(application, file, target).comparison.changes == ()


def test_what_was_deleted_here_stands_in_the_list(application, sent, document):
    file, target = sent()
    truth = file.type_inside()
    application.session.edit(document.id, [Remove(truth.node)], LABEL)
    taken = back(application, file, target)
    assert taken.comparison.changes == ()
    assert [each.why for each in taken.comparison.unplaced] == ["gone"]
    assert taken.comparison.unplaced[0].text == truth.text


def test_a_row_that_came_and_a_cell_that_was_empty(application, sent, document):
    file, target = sent()
    table = next(
        t
        for t in file.body.iterchildren(f"{W}tbl")
        if any(document.nodes[n].kind == "cell" for p in t.iter(f"{W}p") for n in file.marks(p))
    )
    rows = table.findall(f"{W}tr")
    known = [r for r in rows if any(file.marks(p) for p in r.iter(f"{W}p"))]
    new = deepcopy(known[-1])
    for paragraph in new.iter(f"{W}p"):
        file.without_marks(paragraph)
        for each in list(paragraph.iter(f"{W}r", f"{W}hyperlink")):
            if each.getparent() is not None:
                each.getparent().remove(each)
        paragraph.append(run("新增"))
    known[-1].addnext(new)
    taken = back(application, file, target)
    added = [each for each in taken.comparison.changes if each.kind == "added"]
    assert len(added) == 1
    assert "新增" in added[0].after
    application.taking_back.apply(taken, {each.id for each in taken.comparison.changes})
    now = application.session.document(document.id)
    assert len(now.nodes) > len(document.nodes)


# --- files that are not what they should be


def test_a_file_without_marks_is_found_by_its_words(application, sent):
    file, target = sent()
    truth = file.type_inside()
    for each in list(file.root.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")):
        each.getparent().remove(each)
    taken = back(application, file, target)
    assert not taken.marked
    assert [(e.kind, e.node) for e in taken.comparison.changes] == [("changed", truth.node)]


def test_a_file_without_marks_and_properties_needs_its_document(application, sent):
    file, target = sent()
    for each in list(file.root.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")):
        each.getparent().remove(each)
    file.set_part(
        "docProps/custom.xml",
        b"<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/custom-properties'/>",
    )
    with pytest.raises(StudioError, match="not a draft that was exported"):
        back(application, file, target)
    taken = back(application, file, target, small_standard().id)
    assert taken.comparison.changes == ()
    assert taken.version == ""


def test_a_draft_of_another_document_is_refused(application, sent):
    file, target = sent(small_unit())
    with pytest.raises(StudioError, match="draft of another document"):
        back(application, file, target, small_standard().id)


def test_a_foreign_file_is_no_draft_of_a_document(application, sent):
    file, target = sent()
    for paragraph in list(file.body.iterchildren(f"{W}p", f"{W}tbl")):
        file.body.remove(paragraph)
    other = etree.SubElement(file.body, f"{W}p")
    other.append(run("完全不相干的文字。"))
    file.set_part(
        "docProps/custom.xml",
        b"<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/custom-properties'/>",
    )
    with pytest.raises(StudioError, match="hardly a sentence"):
        back(application, file, target, small_standard().id)


def test_a_document_that_is_gone_is_named(application, sent):
    file, target = sent()
    application.session.remove(small_standard().id, LABEL)
    for each in list(file.root.iter(f"{W}bookmarkStart")):
        each.set(f"{W}name", "x" + each.get(f"{W}id"))
    with pytest.raises(StudioError, match="not here"):
        back(application, file, target)


def test_an_unknown_version_is_compared_with_the_document_now(application, sent):
    file, target = sent()
    said = file.part("docProps/custom.xml").decode()
    version = application.workspace.versions.versions(small_standard().id)[0].id
    file.set_part("docProps/custom.xml", said.replace(version, "0" * len(version)).encode())
    truth = file.type_inside()
    taken = back(application, file, target)
    assert taken.version == ""
    assert [(e.kind, e.node) for e in taken.comparison.changes] == [("changed", truth.node)]


def test_half_a_file_holds_deletions_back(application, sent):
    file, target = sent()
    elements = list(file.body.iterchildren(f"{W}p", f"{W}tbl"))
    for each in elements[len(elements) // 2 :]:
        file.body.remove(each)
    taken = back(application, file, target)
    assert taken.comparison.held > 5
    assert all(each.held for each in taken.comparison.changes if each.kind == "deleted")


@pytest.mark.no_cover
def test_a_damaged_file_is_refused(application, sent, tmp_path):
    _, target = sent()
    content = target.read_bytes()
    target.write_bytes(content[: len(content) // 2])
    with pytest.raises(StudioError):
        finish(application.taking_back.read(target))


@pytest.mark.no_cover
def test_all_columns_of_a_parallel_draft_are_compared(application, sent):
    document = small_standard()
    file, target = sent(languages=("zh", "en"))
    node = next(
        n for n in document.walk() if n.kind == "paragraph" and n.text("zh") and n.text("en")
    )
    for start in list(file.root.iter(f"{W}bookmarkStart")):
        if start.get(f"{W}name") == f"c_{node.id}_en":
            start.getparent().append(run(" Indeed."))
    (change,) = back(application, file, target).comparison.changes
    assert (change.node, change.language) == (node.id, "en")
    assert change.after == node.text("en") + " Indeed."


def test_a_paragraph_without_a_place_is_put_behind_another(application, sent, document):
    file, target = sent()
    contents = next(p for p in file.root.iter(f"{W}p") if not file.marks(p) and text_of(p))
    contents.append(run(FRESH[0]))
    taken = back(application, file, target)
    unplaced = taken.comparison.unplaced
    assert len(unplaced) == 1
    paragraph = next(n for n in document.walk() if n.kind == "paragraph")
    node = application.taking_back.insert(taken, unplaced[0], paragraph.id, LABEL)
    now = application.session.document(document.id)
    assert now.nodes[node].text("zh") == unplaced[0].text
    assert back(application, file, target).comparison.unplaced == ()
