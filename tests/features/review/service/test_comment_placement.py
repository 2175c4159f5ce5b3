"""Comments of returned drafts come to their place, or are said to have none."""

import copy
from random import Random

import pytest

from curriculum_studio.core.anchors import anchored, find
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.edits import Remove, SetCell, apply
from curriculum_studio.core.text import Cell
from curriculum_studio.features.review.formats.incoming_reader import inspect
from curriculum_studio.features.review.formats.word_comments.content import Thread, ThreadEntry
from curriculum_studio.features.review.service.comment_placement import ParagraphMatcher
from curriculum_studio.features.review.service.tracked_changes import ProposalReader
from curriculum_studio.i18n import finish
from tests.features.review.formats.word_comments.making import (
    W,
    begin,
    comment,
    docx,
    end,
    paragraph,
    run,
)
from tests.features.review.formats.word_comments.office import (
    P,
    changed,
    commented,
    draft,
    paragraph_with,
    without_bookmarks,
)
from tests.helpers.documents import nested, small_standard
from tests.helpers.documents import paragraph as words

SENTENCES = (
    "幼儿园应建立能源管理制度，并明确责任人。",
    "幼儿园应每年公布用电、用水和废弃物的数据。",
    "教师宜在一日生活中渗透节约资源的教育。",
    "保育人员应指导幼儿正确分类投放垃圾。",
    "家长可参与班级组织的旧物交换活动。",
)


def standard():
    return read_nested(
        nested(
            "standard",
            nested("clause", *(words(each) for each in SENTENCES), text="管理要求"),
            nested("clause", words("本章不适用于临时园舍。"), text="附加要求"),
            text="示例标准",
        ),
        "placing",
    )


DOCUMENT = standard()


def node_of(text):
    return next(each for each in DOCUMENT.walk() if each.text("zh") == text)


def with_comments(*quotations):
    threads = []
    for quotation in quotations:
        node = next(each for each in DOCUMENT.walk() if quotation in each.text("zh"))
        start = node.text("zh").index(quotation)
        anchor = anchored(node, "zh", start, start + len(quotation))
        threads.append(Thread(anchor, (ThreadEntry("王", "意见", "2026-03-01T00:00:00Z"),)))
    return commented(DOCUMENT, threads).content


def placed(content, document=DOCUMENT):
    return finish(ParagraphMatcher(inspect(content, "returned.docx"), document).places())


def only(content, document=DOCUMENT):
    (found,) = placed(content, document)
    return found


def test_without_bookmarks_the_words_are_found():
    found = only(changed(with_comments("责任人"), without_bookmarks))
    assert (found.way, found.anchor.quotation) == ("text", "责任人")
    assert find(DOCUMENT, found.anchor).state == "attached"


MARKS = {f"{{{W}}}commentRangeStart", f"{{{W}}}commentRangeEnd"}


def struck(body, kind):
    """Strikes or moves away the first sentence whole, as Word does with tracking on."""
    old = paragraph_with(body, "能源管理制度")
    for each in list(old.iterchildren(f"{{{W}}}r")):
        holder = old.makeelement(f"{{{W}}}{kind}", {f"{{{W}}}id": "900", f"{{{W}}}author": "李"})
        each.addprevious(holder)
        holder.append(each)
    looks = old.makeelement(f"{{{W}}}rPr")
    looks.append(old.makeelement(f"{{{W}}}{kind}", {f"{{{W}}}id": "901", f"{{{W}}}author": "李"}))
    old.find(f"{{{W}}}pPr").append(looks)
    return old


def without_comments(element):
    for each in list(element.iter(*MARKS, f"{{{W}}}commentReference")):
        each.getparent().remove(each)


@pytest.mark.parametrize("marked", ["there", "here", "both"])
def test_a_comment_in_a_paragraph_that_was_moved_stands_at_its_words(marked):
    def move(body):
        new = copy.deepcopy(paragraph_with(body, "能源管理制度"))
        old = struck(body, "moveFrom")
        for each in list(new.iterchildren(f"{{{W}}}r")):
            holder = new.makeelement(f"{{{W}}}moveTo", {f"{{{W}}}id": "902"})
            each.addprevious(holder)
            holder.append(each)
        paragraph_with(body, "旧物交换").addnext(new)
        for each in list(new.iter(f"{{{W}}}bookmarkStart", f"{{{W}}}bookmarkEnd")):
            new.remove(each)
        if marked != "both":
            without_comments(new if marked == "there" else old)

    found = only(changed(with_comments("责任人"), move))
    assert found.anchor.node == node_of(SENTENCES[0]).id
    assert found.anchor.quotation == "责任人"


def test_a_comment_in_a_paragraph_that_was_struck_stands_at_its_words():
    found = only(changed(with_comments("责任人"), lambda body: struck(body, "del")))
    assert (found.anchor.node, found.anchor.quotation) == (node_of(SENTENCES[0]).id, "责任人")


def test_without_bookmarks_a_paragraph_may_have_changed_a_little():
    def change(body):
        without_bookmarks(body)
        for each in paragraph_with(body, "能源管理制度").iter(f"{{{W}}}t"):
            each.text = (each.text or "").replace("并明确", "并应明确")

    found = only(changed(with_comments("责任人"), change))
    assert (found.way, found.anchor.node) == ("text", node_of(SENTENCES[0]).id)


@pytest.mark.parametrize("label", ["表7\u3000", "Table 7 — ", "GB/T 1—2020\u3000", "E——", "\t"])
def test_without_bookmarks_a_text_is_found_behind_its_label(label):
    body = paragraph(run(label), begin(0), run("管理要求"), end(0))
    found = only(docx(body, comment(0, "a")))
    assert (found.way, found.anchor) == ("text", anchored(node_of("管理要求"), "zh", 0, 4))
    # What is not all that follows, or has no label, is another text.
    for other in (f"{label}管理要求的说明", f"{label}的管理要求", "表7管理要求"):
        found = only(docx(paragraph(begin(0), run(other), end(0)), comment(0, "a")))
        assert (found.way, found.anchor.node) == ("", "")


def test_without_bookmarks_a_term_in_two_languages_is_found_in_the_one_marked():
    document = small_standard()
    term = next(each for each in document.walk() if each.kind == "term" and each.text("en"))
    zh, en = term.text("zh"), term.text("en")
    body = paragraph(begin(0), run(zh), end(0), begin(1), run(f"\u3000{en}"), end(1))
    places = placed(docx(body, comment(0, "a") + comment(1, "b")), document)
    assert [each.anchor.language for each in places] == ["zh", "en"]
    assert [each.anchor.quotation for each in places] == [zh, en]


def test_two_texts_that_are_equally_like_are_no_place():
    alike = (words("学校应建立制度并公布数据第一条。"), words("学校应建立制度并公布数据第二条。"))
    raw = nested("standard", nested("clause", *alike, text="要求"), text="x")
    document = read_nested(raw, "alike")
    body = paragraph(begin(0), run("学校应建立制度并公布数据第三条。"), end(0))
    found = only(docx(body, comment(0, "a")), document)
    assert found.way == ""
    assert found.anchor.node == ""
    assert found.anchor.quotation == "学校应建立制度并公布数据第三条。"


def test_a_number_that_is_typed_leads_to_its_clause():
    body = paragraph(begin(0), run("1　管理的要求"), end(0))
    found = only(docx(body, comment(0, "a")))
    assert (found.way, found.anchor.node) == ("number", node_of("管理要求").id)
    wrong = paragraph(begin(0), run("1　完全不同的另一个标题"), end(0))
    assert only(docx(wrong, comment(0, "a"))).way == ""


def test_a_foreign_paragraph_has_no_place_but_says_under_what_it_stood():
    def change(body):
        target = paragraph_with(body, "垃圾")
        new = copy.deepcopy(target)
        for each in list(new):
            if each.tag.endswith(("bookmarkStart", "bookmarkEnd")):
                new.remove(each)
        texts = list(new.iter(f"{{{W}}}t"))
        for each in texts:
            each.text = ""
        texts[0].text = "这是审稿人另外加进来的一整段文字。"
        for name in ("commentRangeStart", "commentRangeEnd"):
            for each in list(target.iter(f"{{{W}}}{name}")):
                target.remove(each)
        for each in list(target.iter(f"{{{W}}}commentReference")):
            target.remove(each.getparent())
        target.addnext(new)

    found = only(changed(with_comments("垃圾"), change))
    assert (found.way, found.anchor.node, found.anchor.place) == ("", "", "1")


def test_a_bookmark_that_stayed_on_overwritten_words_says_that_they_changed():
    def change(body):
        texts = list(paragraph_with(body, "旧物交换").iter(f"{{{W}}}t"))
        for each in texts:
            each.text = ""
        texts[0].text = "全段重写，与原来毫无关系。"

    content = changed(with_comments("旧物交换"), change)
    found = only(content)
    assert (found.way, found.anchor.node) == ("bookmark", node_of(SENTENCES[4]).id)


def test_a_bookmark_on_the_words_of_another_text_gives_way_to_the_words():
    def change(body):
        first = paragraph_with(body, "能源管理制度")
        second = paragraph_with(body, "用电、用水")
        marks = [
            [each for each in part if each.tag.endswith(("bookmarkStart", "bookmarkEnd"))]
            for part in (first, second)
        ]
        for part, own in ((first, marks[1]), (second, marks[0])):
            part.append(own[0])
            part.append(own[1])

    found = only(changed(with_comments("责任人"), change))
    assert (found.way, found.anchor.node) == ("text", node_of(SENTENCES[0]).id)


def test_a_copy_by_libreoffice_is_still_the_same_text():
    def change(body):
        for each in body.iter(f"{{{W}}}bookmarkStart"):
            each.set(f"{{{W}}}name", each.get(f"{{{W}}}name") + "_Copy_1")

    found = only(changed(with_comments("责任人"), change))
    assert (found.way, found.anchor.node) == ("bookmark", node_of(SENTENCES[0]).id)


def test_joined_and_reordered_paragraphs_keep_their_comments():
    def join(body):
        first = paragraph_with(body, "能源管理制度")
        second = paragraph_with(body, "用电、用水")
        for each in list(second):
            if not each.tag.endswith("pPr"):
                first.append(each)
        second.getparent().remove(second)

    found = placed(changed(with_comments("责任人", "用电、用水"), join))
    assert [each.anchor.node for each in found] == [node_of(each).id for each in SENTENCES[:2]]
    assert [find(DOCUMENT, each.anchor).state for each in found] == ["attached"] * 2

    def reorder(body):
        first = paragraph_with(body, "能源管理制度")
        paragraph_with(body, "旧物交换").addnext(first)

    assert only(changed(with_comments("责任人"), reorder)).anchor.quotation == "责任人"


def test_the_second_half_of_a_split_paragraph_is_found_by_its_words():
    def split(body):
        first = paragraph_with(body, "能源管理制度")
        second = copy.deepcopy(first)
        for each in list(second):
            if each.tag.endswith(("bookmarkStart", "bookmarkEnd")):
                second.remove(each)
        begins = next(first.iter(f"{{{W}}}commentRangeStart"))
        at = list(first).index(begins)
        for each in list(first)[at:]:
            first.remove(each)
        for each in list(second)[1 : at - 1]:
            second.remove(each)
        first.addnext(second)

    found = only(changed(with_comments("管理制度，并明确责任人。"), split))
    assert found.anchor.node == node_of(SENTENCES[0]).id


def test_the_document_may_have_changed_since():
    node = node_of(SENTENCES[0])
    other = apply(DOCUMENT, SetCell(node.id, "zh", Cell("幼儿园应指定负责人。"))).document
    found = only(with_comments("责任人"), other)
    assert (found.way, found.anchor.node, found.anchor.quotation) == (
        "bookmark",
        node.id,
        "责任人",
    )
    assert find(other, found.anchor).state == "changed"
    gone = apply(DOCUMENT, Remove(node.id)).document
    assert only(with_comments("责任人"), gone).way == ""


def test_replies_without_a_range_follow_their_comment():
    first = anchored(node_of(SENTENCES[0]), "zh", 0, 3)
    thread = Thread(first, (ThreadEntry("王", "意见"), ThreadEntry("李", "答复")))
    content = commented(DOCUMENT, [thread]).content

    def change(body):
        for name in ("commentRangeStart", "commentRangeEnd", "commentReference"):
            for each in list(body.iter(f"{{{W}}}{name}")):
                if each.get(f"{{{W}}}id") == "1":
                    each.getparent().remove(each)

    found = placed(changed(content, change))
    assert found[1] == found[0]


def test_what_went_out_with_bookmarks_is_found_by_them():
    found = placed(with_comments("责任人", "一日生活"))
    assert [each.way for each in found] == ["bookmark", "bookmark"]


# --- survival ---------------------------------------------------------------------------------


def shuffled(body, rng):
    """What reviewers and programs do: bookmarks lost, paragraphs moved, copied, edited."""
    for each in list(body.iter(P)):
        texts = [part for part in each.iter(f"{{{W}}}t") if part.text]
        if not texts or "".join(part.text for part in texts) == "示例标准":
            continue
        action = rng.choice(("keep", "unmark", "edit", "move", "copy", "unmark and edit"))
        if "unmark" in action:
            for part in list(each):
                if part.tag.endswith(("bookmarkStart", "bookmarkEnd")):
                    each.remove(part)
        if "edit" in action:
            target = rng.choice(texts)
            at = rng.randrange(len(target.text) + 1)
            target.text = target.text[:at] + "另" + target.text[at:]
        if action == "move":
            each.getparent().insert(1, each)
        if action == "copy":
            twin = copy.deepcopy(each)
            for part in list(twin.iter()):
                if part.tag.endswith(("RangeStart", "RangeEnd", "commentReference")):
                    part.getparent().remove(part)
            each.addnext(twin)


def test_no_comment_is_placed_elsewhere():
    quotations = ("责任人", "用电、用水", "一日生活", "分类投放", "旧物交换", "附加要求")
    homes = [
        next(each for each in DOCUMENT.walk() if words in each.text("zh")).id
        for words in quotations
    ]
    content = with_comments(*quotations)
    right = total = 0
    for seed in range(40):
        shuffled_content = changed(content, lambda body, seed=seed: shuffled(body, Random(seed)))
        for home, quotation, found in zip(homes, quotations, placed(shuffled_content), strict=True):
            total += 1
            assert found.anchor.node in {home, ""}, quotation
            right += found.anchor.node == home
            if find(DOCUMENT, found.anchor).state == "attached" and found.anchor.quotation:
                assert found.anchor.quotation == quotation
    assert right / total >= 0.97


# --- tracked changes --------------------------------------------------------------------------


def tracked_in(body, words_before, words_after):
    """Delete some words of a paragraph and insert others, with tracking on."""
    for part in paragraph_with(body, words_before).iter(f"{{{W}}}t"):
        text = part.text or ""
        if words_before not in text:
            continue
        run_element = part.getparent()
        at = text.index(words_before)
        rest = copy.deepcopy(run_element)
        rest.find(f"{{{W}}}t").text = text[at + len(words_before) :]
        told = {f"{{{W}}}id": "1", f"{{{W}}}author": "张", f"{{{W}}}date": "2026-02-02T00:00:00Z"}
        gone = run_element.makeelement(f"{{{W}}}del", told)
        old = copy.deepcopy(run_element)
        old.find(f"{{{W}}}t").tag = f"{{{W}}}delText"
        old.find(f"{{{W}}}delText").text = words_before
        gone.append(old)
        added = run_element.makeelement(f"{{{W}}}ins", told)
        new = copy.deepcopy(run_element)
        new.find(f"{{{W}}}t").text = words_after
        added.append(new)
        part.text = text[:at]
        for each in (rest, added, gone):
            run_element.addnext(each)
        return


def suggestions(change, document=DOCUMENT):
    inspection = inspect(changed(draft(document), change), "returned.docx")
    return ProposalReader(ParagraphMatcher(inspection, document)).suggestions()


def test_tracked_changes_become_suggestions_for_the_very_words():
    (found,) = suggestions(lambda body: tracked_in(body, "责任人", "负责人"))
    assert (found.author, found.date, found.replaces) == ("张", "2026-02-02T00:00:00Z", True)
    anchor = found.placed.anchor
    assert (anchor.quotation, found.text) == ("责任", "负责")
    text = SENTENCES[0]
    place = find(DOCUMENT, anchor)
    assert text[: place.start] + found.text + text[place.end :] == text.replace("责任人", "负责人")


@pytest.mark.parametrize(
    ("before", "after"), [("并明确", ""), ("数据", "数据和图表"), ("。", "！")]
)
def test_deletions_insertions_and_ends_are_suggested_exactly(before, after):
    home = next(each for each in SENTENCES if before in each)
    (found,) = suggestions(lambda body: tracked_in(body, before, after))
    place = find(DOCUMENT, found.placed.anchor)
    assert place.state == "attached"
    assert place.start < place.end
    result = home[: place.start] + found.text + home[place.end :]
    assert result == home.replace(before, after, 1)


def test_changes_across_references_are_told_as_a_whole():
    document = small_standard()
    (found,) = suggestions(lambda body: tracked_in(body, "学校应建立", ""), document)
    assert found.replaces
    assert found.placed.anchor.quotation == "学校应建立"


def test_new_and_foreign_paragraphs_are_suggested_where_they_stand():
    def change(body):
        target = paragraph_with(body, "能源管理制度")
        new = target.makeelement(P, {})
        told = {f"{{{W}}}id": "1", f"{{{W}}}author": "张"}
        added = new.makeelement(f"{{{W}}}ins", told)
        inner = copy.deepcopy(next(target.iter(f"{{{W}}}r")))
        inner.find(f"{{{W}}}t").text = "新增一段。"
        added.append(inner)
        new.append(added)
        target.addnext(new)

    (found,) = suggestions(change)
    assert (found.text, found.replaces) == ("新增一段。", False)
    assert found.placed.anchor.node == node_of(SENTENCES[0]).id
    assert found.placed.anchor.quotation == ""
