"""Accepting all changes gives the later state, rejecting all the earlier one."""

import re
from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest
from lxml import etree

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, Remove, SetCell, SetPayload, apply
from curriculum_studio.core.interchange import Compared, ExportRequest
from curriculum_studio.core.text import Cell, spliced
from curriculum_studio.core.tree import copied, inserted_branches, moved
from curriculum_studio.features.redline.formats.redline_writer import write
from curriculum_studio.features.standards.formats import standard_docx
from curriculum_studio.features.units.formats import unit_docx
from curriculum_studio.i18n import StudioError, finish, message
from tests.helpers.documents import nested, random_edits, small_standard, small_unit
from tests.helpers.samples import FILES, sample_bundle
from tests.helpers.tracked import resolved, told
from tests.ooxml.writer.wordfile import NS, W, WordFile

WRITERS = {"standard": standard_docx, "unit": unit_docx}
AUTHOR, TIME = "王老师", "2026-11-24T08:30:00Z"


def attachment(identity: str) -> bytes:
    if identity not in FILES.files:
        raise StudioError(message("Test", "gone"))
    return FILES.files[identity]


def bundle_of(document, languages=("zh",), **options) -> ExportRequest:
    library = sample_bundle("standard").library
    return ExportRequest((document,), languages, attachment, library, options)


def redline(before, after, languages=("zh",), **options) -> WordFile:
    compared = Compared(before, AUTHOR, TIME, "v1")
    return WordFile(
        finish(write(replace(bundle_of(after, languages, **options), compared=compared)))
    )


def plain(document, languages=("zh",), **options) -> WordFile:
    return WordFile(finish(WRITERS[document.kind].write(bundle_of(document, languages, **options))))


def forms(rows: list, file: WordFile) -> list:
    """Paragraphs with the definition of their numbering in the place of its number."""
    numbering = file.part("word/numbering.xml")
    abstract = {
        each.get(f"{W}abstractNumId"): etree.tostring(each, method="c14n")
        for each in numbering.iter(f"{W}abstractNum")
    }
    named = {
        each.get(f"{W}numId"): abstract[each.find(f"{W}abstractNumId").get(f"{W}val")]
        for each in numbering.iter(f"{W}num")
    }
    result = []
    for place, form, words in rows:
        style, number, *rest = form
        found = re.search(rb'numId [^>]*w:val="(\d+)"', number)
        if found:
            look = re.sub(rb'(abstractNumId|nsid)[^>]*?"[^"]*"', b"", named[found[1].decode()])
            level = re.search(rb'ilvl [^>]*w:val="(\d+)"', number)
            number = (level[1], look)
        result.append((place, style, number, *rest, words))
    return result


def notes_told(file: WordFile, how: str = "") -> list[str]:
    """The footnotes that the text names, by their order in it."""
    root = file.part("word/footnotes.xml")
    document = file.document
    if how:
        root, document = resolved(root, how), resolved(document, how)
    texts = {each.get(f"{W}id"): "".join(t.text or "" for t in each.iter(f"{W}t")) for each in root}
    return [texts[each.get(f"{W}id")] for each in document.iter(f"{W}footnoteReference")]


def state(document, languages, options) -> tuple[list, list[str]]:
    """The paragraphs of a document that is written by itself, and its footnotes."""
    file = plain(document, languages, **options)
    return forms(told(file.document), file), notes_told(file)


#: What earlier states came to by themselves: many pairs begin with the same one.
_EARLIER: dict[str, tuple[Document, tuple[list, list[str]]]] = {}


def earlier(document, languages, options) -> tuple[list, list[str]]:
    key = repr((document.id, languages, options))
    if key not in _EARLIER or _EARLIER[key][0] is not document:
        _EARLIER[key] = document, state(document, languages, options)
    return _EARLIER[key][1]


def assert_both_states(before, after, languages=("zh",), **options) -> WordFile:
    file = redline(before, after, languages, **options)
    wanted = {
        "accept": state(after, languages, options),
        "reject": earlier(before, languages, options),
    }
    for how, (rows, notes) in wanted.items():
        assert forms(told(resolved(file.document, how)), file) == rows, how
        assert notes_told(file, how) == notes, how
    assert_valid(file)
    return file


def assert_valid(file: WordFile) -> None:
    """What Word asks of tracked changes."""
    root = file.document
    changes = [
        each
        for each in root.iter()
        if each.get(f"{W}author") is not None and each.tag != f"{W}comment"
    ]
    assert all(each.get(f"{W}author") == AUTHOR for each in changes)
    assert all(each.get(f"{W}date") == TIME for each in changes)
    numbers = [each.get(f"{W}id") for each in changes]
    numbers += [each.get(f"{W}id") for each in root.iter(f"{W}bookmarkStart")]
    assert len(numbers) == len(set(numbers))
    names = [each.get(f"{W}name") for each in root.iter(f"{W}bookmarkStart")]
    assert len(names) == len(set(names))
    assert_fields_open_and_close(root)
    for deleted in root.iter(f"{W}del"):
        assert not list(deleted.iter(f"{W}t", f"{W}instrText"))
    for words in root.iter(f"{W}delText"):
        assert next(words.iterancestors(f"{W}del"), None) is not None
    for holder in root.iter(f"{W}ins", f"{W}del", f"{W}moveFrom", f"{W}moveTo"):
        assert not list(holder.iter(f"{W}hyperlink")), "a link holds changes, not the other way"
    for cell in root.iter(f"{W}tc"):
        row = next(cell.iterancestors(f"{W}tr")).find(f"{W}trPr")
        tracked = row is not None and (
            row.find(f"{W}ins") is not None or row.find(f"{W}del") is not None
        )
        mark = cell[-1].find(f"{W}pPr/{W}rPr")
        if not tracked and mark is not None:
            assert not [e for e in mark if e.tag in (f"{W}ins", f"{W}del")]
    sources = {e.get(f"{W}name") for e in root.iter(f"{W}moveFromRangeStart")}
    assert sources == {e.get(f"{W}name") for e in root.iter(f"{W}moveToRangeStart")}
    for properties in root.iter(f"{W}pPr"):
        order = [
            child.tag
            for child in properties
            if child.tag in (f"{W}rPr", f"{W}sectPr", f"{W}pPrChange")
        ]
        assert order == sorted(order, key=(f"{W}rPr", f"{W}sectPr", f"{W}pPrChange").index)


def assert_fields_open_and_close(root) -> None:
    open_fields: list[str] = []
    for each in root.iter(f"{W}fldChar", f"{W}instrText", f"{W}delInstrText"):
        kind = each.get(f"{W}fldCharType", "code")
        if kind == "begin":
            open_fields.append("begin")
            continue
        expected = {"code": "begin", "separate": "code", "end": "separate"}[kind]
        assert open_fields, kind
        assert open_fields[-1] == expected, kind
        open_fields[-1] = kind
        if kind == "end":
            open_fields.pop()
    assert not open_fields


def in_turns(seeds: range, every: int) -> list:
    """One in so many is for the day, those between are for the campaigns."""
    rare = pytest.mark.campaign
    return [pytest.param(seed, marks=rare if at % every else ()) for at, seed in enumerate(seeds)]


@pytest.mark.parametrize("seed", in_turns(range(0, 160, 8), 20))
def test_random_pairs_of_standards(seed):
    before = small_standard()
    for each in range(seed, seed + 8):
        after = apply(before, *random_edits(before, Random(each), 2 + each % 9)).document
        assert_both_states(before, after)


@pytest.mark.parametrize("seed", in_turns(range(0, 20, 5), 4))
def test_random_pairs_of_units(seed):
    before = small_unit()
    for each in range(seed, seed + 5):
        after = apply(before, *random_edits(before, Random(each), 2 + each % 9)).document
        assert_both_states(before, after, teacher_notes="yes")


@pytest.mark.parametrize("seed", in_turns(range(0, 20, 5), 4))
def test_random_pairs_side_by_side(seed):
    before = small_standard()
    for each in range(seed, seed + 5):
        after = apply(before, *random_edits(before, Random(1000 + each), 1 + each % 6)).document
        assert_both_states(before, after, ("zh", "en"))


def test_the_sample_with_its_tables():
    before = sample_bundle("standard").documents[0]
    after = apply(before, *random_edits(before, Random(7), 25)).document
    assert_both_states(before, after)


# --- single changes


def standard_of(*chapters):
    raw = nested("standard", *chapters, text="节能管理")
    return read_nested(raw, "redline")


def chapter(name: str, title: str, *children):
    return nested("clause", *children, named=name, text=title)


def text(name: str, words: str):
    return nested("paragraph", named=name, text=words)


def three() -> tuple:
    document = standard_of(
        chapter(
            "one",
            "范围",
            text("a", "本文件规定了节能管理的要求。"),
            text("b", "本文件适用于学校。"),
        ),
        chapter(
            "two", "总体要求", text("c", "学校应建立节能制度。"), text("d", "应每月公示用电量。")
        ),
        chapter("three", "能源", text("e", "应安装分项计量装置，并定期校准。")),
    )
    ids = {node.text("zh"): node.id for node in document.walk()}
    return document, ids


def test_a_changed_word_is_all_that_is_marked():
    before, ids = three()
    node = before.nodes[ids["学校应建立节能制度。"]]
    cell = spliced(node.cell("zh"), 1, 2, Cell("园"))
    after = apply(before, SetCell(node.id, "zh", cell)).document
    file = assert_both_states(before, after)
    assert ["".join(e.itertext()) for e in file.document.iter(f"{W}ins")] == ["园"]
    assert ["".join(e.itertext()) for e in file.document.iter(f"{W}del")] == ["校"]


def test_an_equal_pair_has_no_change():
    before, _ = three()
    file = assert_both_states(before, before)
    assert not [each for each in file.document.iter() if each.get(f"{W}author")]


def test_a_chapter_that_moved_is_a_move_with_its_paragraphs():
    before, ids = three()
    after = apply(before, *moved(before, ids["总体要求"], before.id, 3)).document
    file = assert_both_states(before, after)
    words = ["".join(e.itertext()) for e in file.document.iter(f"{W}moveTo")]
    assert "应安装分项计量装置，并定期校准。" in words
    assert len(list(file.document.iter(f"{W}moveFromRangeStart"))) == 1
    marks = list(file.document.iterfind(f".//{W}rPr/{W}moveTo"))
    assert len(marks) in {2, 3}


def test_a_word_that_changed_on_the_way_is_told():
    before, ids = three()
    node = before.nodes[ids["应安装分项计量装置，并定期校准。"]]
    cell = spliced(node.cell("zh"), 10, 10, Cell("每年"))
    after = apply(
        before, SetCell(node.id, "zh", cell), *moved(before, node.id, ids["范围"], 0)
    ).document
    file = assert_both_states(before, after)
    added = ["".join(e.itertext()) for e in file.document.iter(f"{W}ins")]
    assert "每年" in added


def test_a_paragraph_after_the_last_one_of_a_part():
    """The end of the paragraph before is what came; the break to the next part stays."""
    before = standard_of(
        nested("foreword", text("f", "本文件由省教育厅提出。")), chapter("one", "范围")
    )
    holder = before.children[before.id][0]
    extra = (replace(before.nodes[before.children[holder][0]], id="z" * 26, parent=holder),)
    new = copied(extra)
    after = apply(before, *inserted_branches(before, holder, 1, [new])).document
    file = assert_both_states(before, after)
    for how in ("accept", "reject"):
        assert len(list(resolved(file.document, how).iter(f"{W}sectPr"))) == len(
            list(plain(before).document.iter(f"{W}sectPr"))
        )
    back = apply(after, Remove(new[0].id)).document
    assert_both_states(after, back)


def table_of(document):
    return next(node for node in document.walk() if node.kind == "table")


def test_a_row_that_went_and_a_cell_that_changed():
    before = small_standard()
    table = table_of(before)
    rows = [node for node in before.children_of(table.id) if node.kind == "row"]
    cell = before.children_of(rows[0].id)[0]
    edits: Sequence[Edit] = (Remove(rows[-1].id), SetCell(cell.id, "zh", Cell("新的内容")))
    after = apply(before, *edits).document
    file = assert_both_states(before, after)
    assert file.document.find(f".//{W}trPr/{W}del") is not None
    back = assert_both_states(after, before)
    assert back.document.find(f".//{W}trPr/{W}ins") is not None


def test_a_table_with_other_columns_is_written_twice():
    before = small_standard()
    table = table_of(before)
    payload = table.payload
    after = apply(
        before, SetPayload(table.id, replace(payload, columns=payload.columns[:-1]))
    ).document
    assert_both_states(before, after)


def test_a_footnote_that_changed_is_marked_in_its_own_text():
    remark = nested("footnote", named="n", text="实测。")
    holder = nested("paragraph", remark, named="p", text="应公示用电量{{note:n}}。")
    before = standard_of(chapter("one", "范围", holder))
    note = next(node for node in before.walk() if node.kind == "footnote")
    after = apply(before, SetCell(note.id, "zh", Cell("逐月实测。"))).document
    file = assert_both_states(before, after)
    notes = file.part("word/footnotes.xml")
    assert ["".join(e.itertext()) for e in notes.iter(f"{W}ins")] == ["逐月"]
    without = apply(
        after, Remove(next(n for n in after.walk() if n.kind == "paragraph").id)
    ).document
    assert_both_states(after, without)
    assert_both_states(without, after)


def test_it_tells_what_it_compares():
    before, _ = three()
    file = redline(before, before, version="v2")
    said = file.part("docProps/custom.xml").xpath("string()", namespaces=NS)
    assert "v1" in said
    assert "v2" in said


def test_two_documents_cannot_be_compared():
    before, _ = three()
    other = small_standard()
    with pytest.raises(StudioError, match="same document"):
        redline(other, before)
    with pytest.raises(StudioError, match="same document"):
        finish(write(bundle_of(before)))
