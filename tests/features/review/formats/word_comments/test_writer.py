"""Comments in Word files of ours: threads, resolved state, the very words."""

import io
import time
import zipfile
from datetime import datetime

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.edits import Remove, apply
from curriculum_studio.core.payloads.review import Anchor
from curriculum_studio.core.text import OBJECT
from curriculum_studio.features.review.formats.incoming_reader import inspect
from curriculum_studio.features.review.formats.word_comments.content import (
    Thread,
    ThreadEntry,
    initials,
)
from curriculum_studio.features.review.service.comment_placement import ParagraphMatcher
from curriculum_studio.i18n import finish
from tests.features.review.formats.word_comments.making import W
from tests.features.review.formats.word_comments.office import (
    commented,
    converted,
    draft,
    part_of,
)
from tests.features.review.formats.word_comments.strictness import assert_word_takes
from tests.helpers.documents import small_standard
from tests.helpers.office import needs_libreoffice

DOCUMENT = small_standard()
DRAFT = draft(DOCUMENT)


def entries(*texts):
    return tuple(
        ThreadEntry(
            "王老师" if at % 2 == 0 else "李老师", text, f"2026-03-0{at + 1}T09:00:00+08:00", "W"
        )
        for at, text in enumerate(texts)
    )


def threads_everywhere(document=DOCUMENT, language="zh"):
    found = []
    for node in document.walk():
        text = node.text(language)
        if text:
            third = len(text) // 3
            anchor = anchored(node, language, third, max(third + 1, 2 * third))
            texts = (f"意见{len(found)}", "答复\n第二段")[: 1 + len(found) % 2]
            found.append(Thread(anchor, entries(*texts), done=len(found) % 3 == 0))
    return found


def annotated(threads, *languages, document=DOCUMENT):
    return commented(document, threads, *languages)


def flat(threads):
    return [(thread, entry) for thread in threads for entry in thread.entries]


def here(utc):
    """The time on the wall, which Word writes beside that of the world."""
    return datetime.fromisoformat(utc).astimezone().isoformat()[:19]


def test_what_is_written_is_read_again_at_its_words():
    threads = threads_everywhere()
    written = annotated(threads)
    assert written.astray == ()
    inspection = inspect(written.content, "draft.docx")
    places = finish(ParagraphMatcher(inspection, DOCUMENT).places())
    found = inspection.comments
    assert len(found) == len(flat(threads))
    for (thread, entry), comment, placed in zip(flat(threads), found, places, strict=True):
        assert (comment.author, comment.initials) == (entry.author, "W")
        assert (comment.text, comment.done) == (entry.text, thread.done)
        assert comment.utc == entry.utc
        assert comment.date[:19] == here(entry.utc)
        assert placed.anchor == thread.anchor
        assert placed.way == "bookmark"
        first = entry is thread.entries[0]
        assert (comment.parent is None) == first
        if not first:
            assert found[comment.parent].text == thread.entries[0].text


def test_each_language_of_a_parallel_draft_has_its_comments():
    threads = [*threads_everywhere(language="zh"), *threads_everywhere(language="en")]
    written = annotated(threads, "zh", "en")
    assert written.astray == ()
    inspection = inspect(written.content, "draft.docx")
    places = finish(ParagraphMatcher(inspection, DOCUMENT).places())
    roots = [each for each, own in zip(places, inspection.comments, strict=True)
             if own.parent is None]  # fmt: skip
    assert [each.anchor for each in roots] == [each.anchor for each in threads]


def test_the_text_of_the_draft_stays_as_it_is():
    def text(content):
        return [
            [paragraph.text for paragraph in inspect(content, "x").paragraphs[part]]
            for part in inspect(content, "x").paragraphs
        ]

    assert text(annotated(threads_everywhere()).content) == text(DRAFT)


def test_ids_stay_below_the_limit_of_word_and_are_unique():
    content = annotated(threads_everywhere()).content
    root = etree.fromstring(part_of(content, "word/comments.xml"))
    ids = [each.get("{http://schemas.microsoft.com/office/word/2010/wordml}paraId")
           for each in root.iter(f"{{{W}}}p")]  # fmt: skip
    assert len(set(ids)) == len(ids)
    assert all(0 < int(each, 16) < 0x80000000 for each in ids)


def test_every_reply_has_its_own_range_and_reference():
    content = annotated([Thread(Anchor(node=DOCUMENT.id), entries("a", "b", "c"))]).content
    body = etree.fromstring(part_of(content, "word/document.xml"))
    for name in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        ids = [each.get(f"{{{W}}}id") for each in body.iter(f"{{{W}}}{name}")]
        assert sorted(ids) == ["0", "1", "2"]


def test_parts_are_told_in_relationships_and_content_types():
    content = annotated(threads_everywhere()).content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = archive.namelist()
    assert len(names) == len(set(names))
    types = part_of(content, "[Content_Types].xml").decode()
    relations = part_of(content, "word/_rels/document.xml.rels").decode()
    for part in ("comments", "commentsExtended", "commentsIds", "commentsExtensible", "people"):
        assert f"word/{part}.xml" in names
        assert f'PartName="/word/{part}.xml"' in types
        assert f'Target="{part}.xml"' in relations


def test_python_docx_reads_it():
    threads = threads_everywhere()
    document = docx.Document(io.BytesIO(annotated(threads).content))
    found = list(document.comments)
    assert [each.text for each in found] == [entry.text for _, entry in flat(threads)]
    assert [each.author for each in found] == [entry.author for _, entry in flat(threads)]


def test_comments_on_what_shows_no_text_stand_at_what_holds_it():
    the_list = next(each for each in DOCUMENT.walk() if each.kind == "list")
    written = annotated([Thread(Anchor(node=the_list.id), entries("整个列项"))])
    (found,) = inspect(written.content, "x").comments
    assert found.anchored_text == "节能；"
    assert written.astray == (0,)


def test_comments_without_a_place_stand_at_the_beginning():
    gone = next(each for each in DOCUMENT.walk() if each.kind == "note")
    document = apply(DOCUMENT, Remove(gone.id)).document
    orphan = Thread(anchored(gone, "zh", 0, 2), entries("孤儿"))
    nowhere = Thread(Anchor(), entries("无处"))
    written = annotated([orphan, nowhere], document=document)
    assert written.astray == (0, 1)
    assert [each.text for each in inspect(written.content, "x").comments] == ["孤儿", "无处"]


def test_words_that_changed_are_marked_as_a_whole():
    node = next(each for each in DOCUMENT.walk() if each.text("zh") == "组织管理")
    thread = Thread(Anchor(node=node.id, language="zh", quotation="机构"), entries("a"))
    written = annotated([thread])
    assert written.astray == (0,)
    assert inspect(written.content, "x").comments[0].anchored_text == "组织管理"


def test_a_file_with_comments_is_packed_once_and_never_opened_again(monkeypatch):
    opened = []

    class Counted(zipfile.ZipFile):
        def __init__(self, *arguments, **more):
            opened.append(arguments[1:])
            super().__init__(*arguments, **more)

    monkeypatch.setattr(zipfile, "ZipFile", Counted)
    assert annotated(threads_everywhere()).content
    assert opened == [("w", zipfile.ZIP_DEFLATED)]


def test_comments_change_nothing_else_in_a_file():
    parts = {}
    for content in (DRAFT, annotated(()).content):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts[content] = {each: archive.read(each) for each in archive.namelist()}
    plain, own = parts.values()
    told = {"[Content_Types].xml", "word/_rels/document.xml.rels", "docProps/core.xml"}
    assert {each for each in plain if plain[each] != own[each]} <= told


def test_characters_that_xml_cannot_carry_are_left_out():
    thread = Thread(Anchor(node=DOCUMENT.id), (ThreadEntry('a"<&', "x\x00\x0b<&>\ty", "no time"),))
    (found,) = inspect(annotated([thread]).content, "x").comments
    assert (found.author, found.text, found.date) == ('a"<&', "x<&>\ty", "")


def test_a_soft_hyphen_in_a_comment_is_words_own_sign():
    """Word draws the letter U+00AD in a text as a hyphen, at the end of a line or not."""
    thread = Thread(Anchor(node=DOCUMENT.id), (ThreadEntry("Anna", "Um\u00adwelt", ""),))
    content = annotated([thread]).content
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        part = etree.fromstring(file.read("word/comments.xml"))
    assert part.find(f".//{{{W}}}softHyphen") is not None
    assert [each.text for each in part.iter(f"{{{W}}}t")] == ["Um", "welt"]
    (found,) = inspect(content, "draft.docx").comments
    assert found.text == "Um\u00adwelt"


@given(st.data())
def test_any_words_of_any_text_are_marked_exactly(data):
    """Ranges that overlap, touch and lie within each other, in one run or over several."""
    nodes = [each for each in DOCUMENT.walk() if each.text("zh")]
    threads = []
    for _ in range(data.draw(st.integers(1, 6))):
        node = data.draw(st.sampled_from(nodes))
        text = node.text("zh")
        start = data.draw(st.integers(0, len(text) - 1))
        end = data.draw(st.integers(start + 1, len(text)))
        threads.append(Thread(anchored(node, "zh", start, end), entries("a", "b")))
    written = annotated(threads)
    assert written.astray == ()
    places = finish(ParagraphMatcher(inspect(written.content, "x"), DOCUMENT).places())
    assert [each.anchor for each in places[::2]] == [each.anchor for each in threads]


@needs_libreoffice
@pytest.mark.libreoffice
@pytest.mark.parametrize("way", ["docx", "odt"])
def test_comments_survive_libreoffice(tmp_path, way):
    threads = [*threads_everywhere(), *on_references()]
    content = converted(annotated(threads).content, tmp_path / "1", way)
    if way == "odt":
        content = converted(content, tmp_path / "2", before="odt")
    inspection = inspect(content, "draft.docx")
    places = finish(ParagraphMatcher(inspection, DOCUMENT).places())
    found = {
        (each.author, each.text): (each, placed)
        for each, placed in zip(inspection.comments, places, strict=True)
    }
    assert len(inspection.comments) == len(flat(threads))
    for thread in threads:
        comment, placed = found[thread.entries[0].author, thread.entries[0].text]
        assert comment.date[:19] == here(thread.entries[0].utc)
        assert comment.done == thread.done
        assert placed.way == "bookmark"
        assert placed.anchor == thread.anchor
        assert comment.parent is None
    replies = [each for each in inspection.comments if each.parent is not None]
    assert len(replies) == sum(len(each.entries) - 1 for each in threads)


@needs_libreoffice
@pytest.mark.libreoffice
def test_a_comment_at_the_beginning_survives_libreoffice(tmp_path):
    """Before all words of a document LibreOffice keeps the mark and loses the comment."""
    content = converted(annotated([Thread(Anchor(), entries("无处", "答"))]).content, tmp_path)
    assert [each.text for each in inspect(content, "x").comments] == ["无处", "答"]


@pytest.mark.parametrize("languages", [("zh",), ("zh", "en")])
def test_what_is_written_is_what_word_asks_for(languages):
    threads = [each for own in languages for each in threads_everywhere(language=own)]
    threads += [Thread(Anchor(), entries("无处"))]
    written = annotated(threads, *languages)
    assert assert_word_takes(written.content) == len(flat(threads))


def on_references(document=DOCUMENT):
    """Threads on a reference alone, on what is before it, and on what follows it."""
    for node in document.walk():
        text = node.text("zh")
        for at in (at for at, sign in enumerate(text) if sign == OBJECT):
            spans = {(at, at + 1), (max(0, at - 2), at + 1), (at, min(len(text), at + 3))}
            for start, end in sorted(spans):
                said = f"引用{node.id[:5]} {start} {end}"
                yield Thread(anchored(node, "zh", start, end), entries(said, f"答{said}"))


def test_comments_on_references_stand_around_their_fields():
    threads = list(on_references())
    assert len(threads) >= 7
    written = annotated(threads)
    assert_word_takes(written.content)
    assert written.astray == ()
    places = finish(ParagraphMatcher(inspect(written.content, "x"), DOCUMENT).places())
    assert [each.anchor for each in places[::2]] == [each.anchor for each in threads]


def test_times_are_told_by_the_clock_and_in_utc(monkeypatch):
    """Office programs show `w:date` as it is; only newer ones know the time in UTC."""
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    time.tzset()
    try:
        here = "2026-03-01T09:00:00"
        times = ("2026-03-01T01:00:00+00:00", "2026-03-01T02:00:00+01:00", here, "")
        own = tuple(ThreadEntry("王", each, each, "王") for each in times)
        written = annotated([Thread(Anchor(node=DOCUMENT.id), own)])
        found = inspect(written.content, "x").comments
        assert [each.date for each in found] == [*[f"{here}Z"] * 3, ""]
        assert [each.utc for each in found] == [*["2026-03-01T01:00:00Z"] * 3, ""]
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize(
    ("who", "short"),
    [
        ("王老师（甲园）", "王"),
        ("Anna Schmidt (DIN)", "AS"),
        ("Hans-Peter Maier", "HPM"),
        ("DIN", "DIN"),
        ("匿名", "匿"),
        ("anonymous", "A"),
        ("", ""),
    ],
)
def test_initials_of_those_who_comment(who, short):
    assert initials(who) == short
