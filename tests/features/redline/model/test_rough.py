"""Rough handling of drafts: whatever is done to the file, every change can be decided on."""

from copy import deepcopy
from functools import cache
from random import Random

import pytest

from curriculum_studio.core.edits import Remove, SetCell, apply
from curriculum_studio.core.returned_draft import taken
from curriculum_studio.core.text import Cell
from curriculum_studio.features.redline.formats.draft_reader import read_returned
from curriculum_studio.features.redline.model.collector import Sides
from curriculum_studio.features.redline.model.comparison import compared
from curriculum_studio.features.standards.formats import standard_docx
from curriculum_studio.features.units.formats import unit_docx
from curriculum_studio.i18n import finish
from tests.helpers.documents import small_standard, small_unit
from tests.helpers.edited import EDITS, EditedFile, W, run, text_of
from tests.helpers.samples import sample_bundle

WRITERS = {"standard": standard_docx, "unit": unit_docx}
SMALL = {"standard": small_standard, "unit": small_unit}


@cache
def sent(kind, size, languages):
    """A document, its Word file, and what the file reads as."""
    bundle = sample_bundle(kind, *languages)
    document = bundle.documents[0] if size == "sample" else SMALL[kind]()
    one = type(bundle)((document,), languages, bundle.attachment, bundle.library)
    content = finish(WRITERS[kind].write(one))
    return document, content, finish(read_returned(content, "sent.docx"))


def compare(kind, size, handle, languages=("zh",), ours=None, seed=0):
    document, content, out = sent(kind, size, languages)
    file = EditedFile(content, Random(seed))
    handle(file)
    back = finish(read_returned(file.content(), "back.docx"))
    comparison = compared(Sides(document, ours or document, out, back))
    edits, refused = taken(ours or document, comparison.changes)
    apply(ours or document, *edits)
    return document, comparison, refused


def unmark(file):
    for each in list(file.root.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")):
        each.getparent().remove(each)


def cells(file):
    return [
        cell
        for table in file.body.iterchildren(f"{W}tbl")
        for cell in table.iter(f"{W}tc")
        if not list(cell.iter(f"{W}tbl"))
    ]


def more_lines(file):
    """A second line in every third cell."""
    for cell in cells(file)[::3]:
        last = cell.findall(f"{W}p")[-1]
        new = deepcopy(last)
        for each in list(new.iter(f"{W}r", f"{W}hyperlink")):
            if each.getparent() is not None:
                each.getparent().remove(each)
        file.without_marks(new)
        new.append(run("又加一行说明"))
        last.addnext(new)


def fill_empty(file):
    for cell in cells(file):
        if not text_of(cell).strip():
            cell.findall(f"{W}p")[-1].append(run("补填的内容"))


def empty_cells(file):
    for cell in cells(file)[1::4]:
        for each in list(cell.iter(f"{W}t")):
            each.text = ""


def rows(file):
    return [row for table in file.body.iterchildren(f"{W}tbl") for row in table.iter(f"{W}tr")]


def new_rows(file):
    for row in rows(file)[::5]:
        new = deepcopy(row)
        for paragraph in new.iter(f"{W}p"):
            file.without_marks(paragraph)
            for each in list(paragraph.iter(f"{W}r", f"{W}hyperlink")):
                if each.getparent() is not None:
                    each.getparent().remove(each)
            paragraph.append(run("新行"))
        row.addprevious(new)


def lost_rows(file):
    for row in rows(file)[2::6]:
        row.getparent().remove(row)


def outside(file):
    """Words in paragraphs that are made by rule."""
    for paragraph in list(file.body.iterchildren(f"{W}p")):
        if not file.marks(paragraph) and text_of(paragraph).strip():
            paragraph.append(run("外加"))


def lost_headings(file):
    """Headings go, what stood below them stays."""
    for paragraph in list(file.body.iterchildren(f"{W}p"))[20:]:
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        name = style.get(f"{W}val", "") if style is not None else ""
        if name in {"Heading2", "Heading3"} and file.rng.random() < 0.3:
            file.body.remove(paragraph)


def shuffled(file):
    body = [p for p in file.body.iterchildren(f"{W}p") if file.marks(p)]
    for paragraph in file.rng.sample(body, min(len(body), 12)):
        file.rng.choice(body).addprevious(paragraph)


def rewritten(file):
    for paragraph in file.rng.sample(list(file.body.iterchildren(f"{W}p")), 20):
        texts = [each for each in paragraph.iter(f"{W}t") if each.text]
        if texts:
            texts[0].text = texts[0].text[::-1] + "完全不同的说法"


def merged_paragraphs(file):
    body = [p for p in file.body.iterchildren(f"{W}p") if file.marks(p)]
    for first, second in zip(body[10::9], body[11::9], strict=False):
        for each in list(second):
            if each.tag != f"{W}pPr":
                first.append(each)
        if second.getparent() is not None:
            second.getparent().remove(second)


def all_edits(file):
    edits = list(EDITS)
    file.rng.shuffle(edits)
    for edit in edits:
        try:
            edit(file)
        except (IndexError, StopIteration, ValueError):
            continue  # a small draft has no place for this edit


HANDLINGS = (
    *(more_lines, fill_empty, empty_cells, new_rows, lost_rows, outside),
    *(lost_headings, shuffled, rewritten, merged_paragraphs, all_edits),
)


@pytest.mark.parametrize("marked", [True, False], ids=["marked", "unmarked"])
@pytest.mark.parametrize("handle", HANDLINGS, ids=lambda each: each.__name__)
@pytest.mark.parametrize("kind", [pytest.param("standard", marks=pytest.mark.no_cover), "unit"])
def test_every_change_can_be_decided_on(kind, handle, marked):
    def both(file):
        handle(file)
        if not marked:
            unmark(file)

    size = "small" if kind == "standard" and not marked else "sample"
    document, comparison, refused = compare(kind, size, both, seed=3)
    ids = {each.node for each in comparison.changes if each.kind != "added"}
    assert len(refused) <= len(comparison.changes) // 3
    assert all(node in document for node in ids if node)
    assert all(each.text for each in comparison.unplaced)


@pytest.mark.parametrize("handle", HANDLINGS, ids=lambda each: each.__name__)
def test_columns_side_by_side_are_handled_as_roughly(handle):
    document, comparison, _ = compare("standard", "small", handle, ("zh", "en"), seed=5)
    assert {each.language for each in comparison.changes} <= {"zh", "en"}
    assert document


def test_one_language_that_was_deleted_is_emptied():
    def without_english(file):
        for start in list(file.root.iter(f"{W}bookmarkStart")):
            if start.get(f"{W}name", "").endswith("_en"):
                paragraph = start.getparent()
                for each in list(paragraph.iter(f"{W}r")):
                    each.getparent().remove(each)

    _, comparison, _ = compare("standard", "small", without_english, ("zh", "en"))
    assert {each.language for each in comparison.changes} == {"en"}


@pytest.mark.no_cover
@pytest.mark.parametrize("handle", [all_edits, shuffled, rewritten, merged_paragraphs])
def test_a_document_that_went_on_meanwhile(handle):
    document, _, _ = sent("standard", "small", ("zh",))
    paragraphs = [n for n in document.walk() if n.kind == "paragraph"]
    edits = [Remove(node.id) for node in paragraphs[::3]]
    edits += [SetCell(node.id, "zh", Cell("我们也改了")) for node in paragraphs[1::3]]
    ours = apply(document, *edits).document
    _, comparison, _ = compare("standard", "small", handle, ours=ours, seed=7)
    assert any(each.ours is not None for each in comparison.changes) or comparison.unplaced
