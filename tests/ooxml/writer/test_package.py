"""The package of what is written: relationships in the right part, and the same file each time."""

import io
import time
import zipfile
from dataclasses import replace
from datetime import timedelta
from importlib.metadata import version

import docx
import pytest
from docx.text.paragraph import Paragraph

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import assembled
from curriculum_studio.core.interchange import Compared, ExportRequest
from curriculum_studio.core.payloads.review import Anchor
from curriculum_studio.core.text import OBJECT, Cell, Mark
from curriculum_studio.core.tree import fresh
from curriculum_studio.features.redline.formats.redline_writer import write as redline
from curriculum_studio.features.review.formats.word_comments.content import Thread, ThreadEntry
from curriculum_studio.features.review.formats.word_comments.writer import annotated
from curriculum_studio.features.standards.formats import standard_docx
from curriculum_studio.i18n import finish
from tests.helpers.documents import nested, paragraph, small_standard
from tests.helpers.ooxml import OfficeFile, assert_whole, faults
from tests.ooxml.writer.wordfile import WordFile

ADDRESS = "https://example.org/a?b=c&d=e"


def with_link(words: str = "见网页。", address: str = ADDRESS):
    """A standard with the same link in a paragraph and in its footnote."""
    document = read_nested(
        nested(
            "standard",
            nested(
                "clause",
                nested("paragraph", nested("footnote", named="n", text=words), text="正文。"),
                text="范围",
            ),
            text="规范",
        ),
        "t",
    )
    note = next(each for each in document.walk() if each.kind == "footnote")
    link = Mark(0, len(words), "link", address)
    cells = {
        "footnote": Cell(words, marks=(link,)),
        "paragraph": Cell(
            f"{OBJECT}网页", marks=(Mark(0, 1, "footnote", note.id), Mark(1, 3, "link", address))
        ),
    }
    return assembled(
        [
            each.with_cell("zh", cells[each.kind]) if each.kind in cells else each
            for each in document.walk()
        ]
    )


def written(document, **options) -> bytes:
    return finish(
        standard_docx.write(ExportRequest((document,), ("zh",), lambda _: b"", options=options))
    )


def hyperlinks(content: bytes, part: str) -> list[str | None]:
    """Where the links of a part lead, by the relationships of that very part."""
    file = OfficeFile(content)
    targets = {each.get("Id"): each.get("Target") for each in file.relations(part)}
    name = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    links = (each.get(name) for each in file.trees[part].iter("{*}hyperlink"))
    return [targets.get(each) for each in links if each is not None]


def test_a_link_in_a_footnote_is_one_of_the_footnotes():
    content = written(with_link())
    assert hyperlinks(content, "word/footnotes.xml") == [ADDRESS]
    assert hyperlinks(content, "word/document.xml") == [ADDRESS]
    assert_whole(content)


def test_links_in_footnotes_of_a_comparison_and_of_a_draft_with_comments():
    before, after = with_link(), with_link("见这一网页。", "https://example.org/new")
    bundle = ExportRequest((after,), ("zh",), lambda _: b"")
    compared = Compared(before, "王老师", "2026-11-24T08:30:00Z")
    content = finish(redline(replace(bundle, compared=compared)))
    assert set(hyperlinks(content, "word/footnotes.xml")) == {ADDRESS, "https://example.org/new"}
    assert_whole(content)
    commented = finish(annotated(standard_docx.write, bundle, ())).content
    assert hyperlinks(commented, "word/footnotes.xml") == ["https://example.org/new"]
    assert_whole(commented)


def test_relationships_count_from_one_in_the_order_of_first_use_and_stand_once():
    content = written(with_link())
    for part in ("word/document.xml", "word/footnotes.xml"):
        relations = OfficeFile(content).relations(part)
        assert [each.get("Id") for each in relations] == [
            f"rId{at}" for at in range(1, len(relations) + 1)
        ]
        targets = [each.get("Target") for each in relations]
        assert len(targets) == len(set(targets))


def test_entries_bear_no_time_and_no_system():
    archive = zipfile.ZipFile(io.BytesIO(written(small_standard())))
    assert {each.date_time for each in archive.infolist()} == {(2020, 1, 1, 0, 0, 0)}
    assert {each.create_system for each in archive.infolist()} == {0}
    names = archive.namelist()
    assert names[:3] == ["[Content_Types].xml", "_rels/.rels", "word/document.xml"]
    assert names[4:] == sorted(names[4:])


def test_a_version_gives_the_same_file_each_time(monkeypatch, clock):
    bundle = ExportRequest(
        (small_standard(),), ("zh",), lambda _: b"", time="2026-11-24T08:30:00+08:00"
    )
    first = finish(standard_docx.write(bundle))
    assert b"2026-11-24T00:30:00Z" in WordFile(first).archive.read("docProps/core.xml")
    later = time.time() + 86400
    monkeypatch.setattr(time, "time", lambda: later)
    monkeypatch.setattr(time, "localtime", lambda *_: time.gmtime(later))
    tomorrow = clock.now() + timedelta(days=1)
    monkeypatch.setattr(clock, "source", lambda: tomorrow)
    assert finish(standard_docx.write(bundle)) == first
    # Without a version, the file says when it was written.
    undated = WordFile(written(small_standard()))
    assert f"{tomorrow:%Y-%m-%dT%H:%M:%SZ}".encode() in undated.archive.read("docProps/core.xml")


def test_python_docx_opens_what_is_written():
    content = written(small_standard())
    opened = docx.Document(io.BytesIO(content))
    assert opened.core_properties.language == "zh-CN"
    styles = {each.style.style_id for each in opened.paragraphs if isinstance(each, Paragraph)}
    assert "Heading1" in styles
    # Nothing of the template that comes with python-docx.
    assert not any("thumbnail" in name for name in WordFile(content).archive.namelist())


def test_blanks_at_the_ends_and_alone_stay():
    document = read_nested(
        nested("standard", nested("clause", paragraph("  两端 "), text="范围"), text="规范"), "t"
    )
    parted = Cell("甲 乙", marks=(Mark(0, 1, "bold", ""), Mark(2, 3, "bold", "")))
    marked = assembled(
        [
            each.with_cell("zh", parted) if each.kind == "paragraph" else each
            for each in document.walk()
        ]
    )
    assert " " in [each.text for each in WordFile(written(marked)).document.iter("{*}t")]


def test_a_text_of_more_than_ten_megabytes_is_written():
    root = fresh("standard").with_cell("zh", Cell("规范"))
    clause = replace(fresh("clause"), parent=root.id, rank="b")
    long = replace(fresh("paragraph"), parent=clause.id, rank="b")
    words = "甲" * 3_500_000
    document = assembled(
        [root, clause.with_cell("zh", Cell("章")), long.with_cell("zh", Cell(words))]
    )
    content = written(document)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert words.encode() in archive.read("word/document.xml")
    # Comments are put into it too, though python-docx would not read so long a text again.
    bundle = ExportRequest((document,), ("zh",), lambda _: b"")
    thread = Thread(Anchor(node=long.id, language="zh"), (ThreadEntry("甲", "长"),))
    assert finish(annotated(standard_docx.write, bundle, [thread])).astray == ()


def test_python_docx_is_one_whose_tree_is_known():
    assert version("python-docx").startswith("1.2")


# --- the check itself


def spoiled(content: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """The file with words of a part replaced; a part that becomes empty goes."""
    source = zipfile.ZipFile(io.BytesIO(content))
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name in source.namelist():
            inside = source.read(name)
            if name == part:
                assert old in inside, (part, old)
                inside = inside.replace(old, new, 1)
            if inside:
                archive.writestr(name, inside)
    return target.getvalue()


@pytest.mark.parametrize(
    ("part", "old", "new", "said"),
    [
        ("word/_rels/footnotes.xml.rels", b'Id="rId1"', b'Id="rId9"', "none of its own"),
        ("word/_rels/document.xml.rels", b'Id="rId2"', b'Id="rId1"', "an id twice"),
        ("word/_rels/document.xml.rels", b"styles.xml", b"other.xml", "is not there"),
        ("[Content_Types].xml", b'PartName="/word/styles.xml"', b'PartName="/word/s.xml"',
         "which is not there"),
        ("[Content_Types].xml", b'<Default Extension="rels"', b'<Default Extension="r"',
         "no content type"),
        ("word/document.xml", b'w:pStyle w:val="Body"', b'w:pStyle w:val="Bode"', "no style"),
        ("word/document.xml", b'<w:bookmarkEnd w:id="1"/>', b"", "not paired"),
        ("word/document.xml", b'w:footnoteReference w:id="1"', b'w:footnoteReference w:id="7"',
         "no footnote 7"),
        ("word/footnotes.xml", b'w:id="1"', b'w:id="0"', "stands 2 times"),
        ("word/document.xml", b'w:fldCharType="end"', b'w:fldCharType="separate"', "not closed"),
    ],
)  # fmt: skip
def test_the_check_finds_what_is_broken(part, old, new, said):
    content = written(with_link())
    assert_whole(content)
    found = faults(spoiled(content, part, old, new))
    assert any(said in each for each in found), found
