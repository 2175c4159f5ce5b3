"""Every comment and tracked change of a Word file is found, none is invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.features.review.formats.incoming_reader import inspect, inspecting
from curriculum_studio.i18n import StudioError
from tests.features.review.formats.word_comments.making import (
    OLD_W15,
    begin,
    comment,
    deleted,
    docx,
    end,
    extended,
    inserted,
    lines,
    paragraph,
    run,
    tracked,
)


def read(*arguments, **named):
    return inspect(docx(*arguments, **named), "draft.docx").raw()


def test_a_comment_with_all_that_is_told_of_it():
    body = paragraph(run("学校"), begin(0), run("应建立"), run("制度"), end(0), run("。"))
    assert read(body, comment(0, "建议改为“宜”。")) == {
        "comments": [
            {
                "id": "0",
                "author": "王",
                "initials": "W",
                "date": "2026-03-01T09:00:00Z",
                "text": "建议改为“宜”。",
                "parent_id": None,
                "done": False,
                "anchored_text": "应建立制度",
            }
        ],
        "revisions": [],
    }


@pytest.mark.parametrize("space", [None, OLD_W15])
def test_threads_and_resolved_in_the_manner_of_word(space):
    body = paragraph(begin(0), begin(1), run("能源"), end(0), end(1))
    comments = comment(0, "为什么？", para="11111111") + comment(1, "见5.2。", para="22222222")
    entries = [("11111111", "", True), ("22222222", "11111111", True)]
    threads = extended(*entries, **({"space": space} if space else {}))
    first, second = read(body, comments, threads)["comments"]
    assert (first["parent_id"], first["done"]) == (None, True)
    assert (second["parent_id"], second["done"]) == ("0", True)
    assert second["anchored_text"] == "能源"


def test_threads_in_the_manner_of_wps():
    """Its ids are larger than Word allows; ranges begin in a deletion and end in an insertion."""
    body = paragraph(
        tracked("del", begin(0) + run("旧词", "delText")),
        tracked("ins", run("新词") + end(0)),
    )
    comments = comment(0, "换词", para="B9FFE611") + comment(1, "同意", para="C0FFEE00")
    threads = extended(("b9ffe611", "", False), ("C0FFEE00", "B9FFE611", False))
    first, second = read(body, comments, threads)["comments"]
    assert first["anchored_text"] == "新词"
    assert second["parent_id"] == "0"
    assert second["anchored_text"] == ""


def test_libreoffice_has_no_threads_part():
    body = paragraph(begin(4), run("节能"), end(4))
    (found,) = read(body, comment(4, "好", initials=""))["comments"]
    assert (found["id"], found["initials"], found["parent_id"]) == ("4", "", None)


def test_strict_files_and_parts_under_other_names():
    names = {"document": "word/document2.xml", "comments": "word/annotations/c1.xml"}
    body = paragraph(begin(0), run("水"), end(0))
    (found,) = read(body, comment(0, "x"), names=names, strict=True)["comments"]
    assert found["anchored_text"] == "水"


def test_a_comment_by_its_id_in_the_last_of_several_paragraphs():
    content = (paragraph(run("一"), identity="00000001"), paragraph(run("二"), identity="00000002"))
    comments = comment(0, *content) + comment(1, "答", para="00000003")
    threads = extended(("00000002", "", True), ("00000003", "00000002", False))
    first, second = read(lines("x"), comments, threads)["comments"]
    assert first["text"] == "一\n二"
    assert first["done"]
    assert second["parent_id"] == "0"


def test_tables_inside_comments():
    table = f"<w:tbl><w:tr><w:tc>{lines('左')}</w:tc><w:tc>{lines('右')}</w:tc></w:tr></w:tbl>"
    (found,) = read(lines("x"), comment(0, lines("见表") + table + lines("完")))["comments"]
    assert found["text"] == "见表\n左\n右\n完"


def test_ranges_over_paragraphs_cells_and_one_another():
    cells = (
        f"<w:tc>{paragraph(run('甲'), end(0))}</w:tc><w:tc>{paragraph(run('乙'), end(1))}</w:tc>"
    )
    body = paragraph(run("前"), begin(0), run("文")) + paragraph(run("中"), begin(1), run("间"))
    body += f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    first, second = read(body, comment(0, "a") + comment(1, "b"))["comments"]
    assert first["anchored_text"] == "文\n中间\n甲"
    assert second["anchored_text"] == "间\n甲\n乙"


def test_ranges_that_stand_between_paragraphs():
    body = begin(0) + lines("一", "二") + end(0) + lines("三")
    (found,) = read(body, comment(0, "a"))["comments"]
    assert found["anchored_text"] == "一\n二"


def test_comments_without_range_and_without_anything():
    body = paragraph(run("前文"), '<w:r><w:commentReference w:id="0"/></w:r>', run("后文"))
    raw = inspect(docx(body, comment(0, "此处") + comment(1, "无处")), "x.docx")
    here, nowhere = raw.comments
    assert here.range is not None
    assert (here.range.first, here.range.start, here.anchored_text) == (0, 2, "")
    assert nowhere.range is None
    assert nowhere.anchored_text == ""


def test_half_ranges_do_no_harm():
    body = paragraph(begin(0), run("一"), '<w:r><w:commentReference w:id="0"/></w:r>', end(1))
    body += paragraph(begin(2), run("二"))
    found = read(body, comment(0, "a") + comment(1, "b") + comment(2, "c"))["comments"]
    assert [each["anchored_text"] for each in found] == ["一", "", ""]


def test_ranges_without_a_comment_are_no_comment():
    assert read(paragraph(begin(7), run("x"), end(7)), comment(1, "a"))["comments"][0]["id"] == "1"
    assert read(paragraph(begin(7), run("x"), end(7)))["comments"] == []


def test_ranges_over_tracked_changes_say_what_stands_there_now():
    body = paragraph(begin(0), run("应"), deleted("必须"), inserted("建立"), run("制度"), end(0))
    (found,) = read(body, comment(0, "a"))["comments"]
    assert found["anchored_text"] == "应建立制度"


def test_a_range_over_deleted_words_says_them():
    body = paragraph(run("应"), begin(0), deleted("必须"), end(0))
    (found,) = read(body, comment(0, "为何删去？"))["comments"]
    assert found["anchored_text"] == "必须"


def test_a_deleted_paragraph_mark_joins_paragraphs():
    mark = '<w:rPr><w:del w:id="1" w:author="a" w:date="2026-01-01T00:00:00Z"/></w:rPr>'
    body = paragraph(begin(0), run("前"), properties=mark) + paragraph(run("后"), end(0))
    raw = read(body, comment(0, "a"))
    assert raw["comments"][0]["anchored_text"] == "前后"
    assert raw["revisions"] == []


def test_tracked_changes_with_who_and_when():
    body = paragraph(
        inserted("新", author="张", date="2026-02-01T00:00:00Z"),
        deleted("旧"),
        tracked("moveFrom", run("从此")),
        tracked("moveTo", run("到此")),
        tracked("ins", run("先加") + deleted("后删")),
    )
    found = read(body)["revisions"]
    assert found[0] == {
        "type": "ins",
        "author": "张",
        "date": "2026-02-01T00:00:00Z",
        "text": "新",
    }
    assert [(each["type"], each["text"]) for each in found[1:]] == [
        ("del", "旧"),
        ("moveFrom", "从此"),
        ("moveTo", "到此"),
        ("ins", "先加后删"),
        ("del", "后删"),
    ]


def test_changes_of_formatting_rows_and_marks_are_no_changes_of_text():
    change = '<w:ins w:id="1" w:author="a"/>'
    row = f"<w:tr><w:trPr>{change}</w:trPr><w:tc>{lines('x')}</w:tc></w:tr>"
    body = paragraph(run("y"), properties=f"<w:rPr>{change}</w:rPr>") + f"<w:tbl>{row}</w:tbl>"
    assert read(body)["revisions"] == []


def test_notes_and_headers_are_read_as_well():
    notes = f'<w:footnote w:id="2">{paragraph(begin(0), run("脚注"), end(0))}</w:footnote>'
    head = paragraph(begin(1), run("书眉"), end(1), inserted("稿"))
    more = {"word/footnotes.xml": ("footnotes", notes), "word/header1.xml": ("header", head)}
    raw = read(lines("x"), comment(0, "a") + comment(1, "b"), more=more)
    assert [each["anchored_text"] for each in raw["comments"]] == ["脚注", "书眉"]
    assert [each["text"] for each in raw["revisions"]] == ["稿"]


def test_duplicate_ids_are_two_comments_each_with_its_range():
    body = paragraph(begin(0), run("甲"), end(0), begin(0), run("乙"), end(0))
    found = read(body, comment(0, "a") + comment(0, "b"))["comments"]
    assert [(each["text"], each["anchored_text"]) for each in found] == [("a", "甲"), ("b", "乙")]


def test_notes_on_tracked_changes_are_no_comments_and_what_answers_one_is():
    notes = comment(0, more=' custom:trackedChange="true" custom:trackedChangeText="x"', para="0A")
    notes += comment(1, "真的", more=' custom:trackedChange="true"', para="0B")
    notes += comment(2, "为什么？", para="0C")
    threads = extended(("0A", "", False), ("0B", "", False), ("0C", "0A", False))
    found = inspect(docx(lines("x"), notes, threads), "x")
    assert [each.stands_in for each in found.comments] == [True, False, False]
    told = [(each["text"], each["parent_id"]) for each in found.raw()["comments"]]
    assert told == [("真的", None), ("为什么？", None)]


def test_changes_around_what_shows_no_letters_are_told_as_well():
    code = "<w:r><w:instrText> PAGE </w:instrText></w:r>"
    body = paragraph(tracked("ins", code), tracked("del", "<w:r/>"), tracked("ins", ""))
    found = read(body + tracked("ins", paragraph()))["revisions"]
    assert [(each["type"], each["text"]) for each in found] == [
        ("ins", ""),
        ("del", ""),
        ("ins", ""),
    ]


def test_a_range_around_nothing_but_a_text_box_says_what_is_in_it():
    box = f"<w:r><w:pict><w:txbxContent>{lines('框', '内')}</w:txbxContent></w:pict></w:r>"
    body = paragraph(run("前"), box, begin(0), box, end(0), begin(1), run("后"), box, end(1))
    found = read(body, comment(0, "a") + comment(1, "b"))["comments"]
    assert [each["anchored_text"] for each in found] == ["框\n内", "后"]


def test_two_renderings_of_one_text_box_count_once():
    inner = (
        f"<w:txbxContent>{paragraph(begin(0), run('框'), end(0), inserted('新'))}</w:txbxContent>"
    )
    box = (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'>{inner}</mc:Choice>"
        f"<mc:Fallback><w:pict>{inner}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    body = paragraph(begin(1), run("外"), box, run("面"), end(1))
    raw = read(body, comment(0, "a") + comment(1, "b"))
    assert [each["anchored_text"] for each in raw["comments"]] == ["框", "外面"]
    assert len(raw["revisions"]) == 1


def test_everything_around_text_is_looked_through():
    field = '<w:r><w:instrText xml:space="preserve"> REF x </w:instrText></w:r>' + run("5.2")
    body = paragraph(
        begin(0),
        "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>",
        f"{run('控')}</w:sdtContent></w:sdt>",
        f"<w:hyperlink>{run('链')}</w:hyperlink><w:smartTag>{run('签')}</w:smartTag>",
        field,
        "<w:r><w:tab/><w:noBreakHyphen/><w:sym w:char='00B0'/><w:sym w:char='zz'/>"
        "<w:sym w:char='D800'/><w:sym w:char='FFFFFFFFF'/></w:r>",
        "<m:oMath><m:r><m:t>E</m:t></m:r></m:oMath>",
        end(0),
    )
    (found,) = read(body, comment(0, "a"))["comments"]
    assert found["anchored_text"] == "控链签5.2\t\u2011°E"


def test_moved_text_takes_its_comment_along():
    body = paragraph(tracked("moveFrom", begin(0) + run("") + end(0)))
    body += paragraph(tracked("moveTo", begin(0) + run("搬来") + end(0)))
    (found,) = read(body, comment(0, "a"))["comments"]
    assert found["anchored_text"] == "搬来"


def test_the_time_in_utc_where_a_file_tells_it():
    ids = (
        '<?xml version="1.0"?><c xmlns:w="urn:x"><w:commentId w:paraId="0A" w:durableId="77"/></c>'
    )
    times = (
        '<?xml version="1.0"?><c xmlns:w="urn:y">'
        '<w:commentExtensible w:durableId="77" w:dateUtc="2026-03-01T01:00:00Z"/></c>'
    )
    more = {"word/ids.xml": ("commentsIds", ids), "word/e.xml": ("commentsExtensible", times)}
    (found,) = inspect(docx(lines("x"), comment(0, "a", para="0A"), more=more), "x").comments
    assert found.utc == "2026-03-01T01:00:00Z"


def test_a_comment_that_answers_itself_stands_alone():
    threads = extended(("0A", "0A", False))
    assert read(lines("x"), comment(0, "a", para="0A"), threads)["comments"][0]["parent_id"] is None


# --- bad input --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [b"", b"no zip", docx(lines("x"))[:300], b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)],
    ids=["empty", "text", "half", "locked"],
)
def test_what_is_no_word_file_is_refused_with_a_sentence(content):
    with pytest.raises(StudioError):
        inspect(content, "draft.docx")


def test_a_half_written_part_is_refused():
    with pytest.raises(StudioError):
        inspect(docx(lines("x"), "<w:comment>"), "draft.docx")


# --- size -------------------------------------------------------------------------------------


def large(count):
    body, comments, threads = [], [], []
    for at in range(count):
        body.append(paragraph(run("学校应"), begin(at), run(f"制度{at}"), end(at), run("。")))
        comments.append(comment(at, f"意见{at}", para=f"{at + 1:08X}"))
        threads.append((f"{at + 1:08X}", f"{at:08X}" if at % 3 == 1 else "", at % 2 == 0))
    return docx("".join(body), "".join(comments), extended(*threads))


@pytest.mark.parametrize("count", [999, pytest.param(9_999, marks=pytest.mark.campaign)])
def test_thousands_of_comments_are_all_found(count):
    content = large(count)
    found = inspect(content, "large.docx").raw()["comments"]
    assert len(found) == count
    assert all(each["anchored_text"] == f"制度{at}" for at, each in enumerate(found))
    assert sum(each["parent_id"] is not None for each in found) == count // 3


def test_reading_can_be_stopped():
    work = inspecting(large(2_000), "large.docx")
    steps = [next(work) for _ in range(5)]
    assert steps[-1].done <= steps[-1].total
    work.close()


def test_thousands_of_comments_on_everything_are_not_thousands_of_copies():
    count = 3_000
    body = "".join(begin(at) for at in range(count)) + lines(*["字" * 1000] * 300)
    body += "".join(end(at, reference=False) for at in range(count))
    found = inspect(docx(body, "".join(comment(at, "x") for at in range(count))), "x").comments
    assert len(found[0].anchored_text) > 300_000
    assert sum(len(each.anchored_text) for each in found) < 30_000_000


# --- any arrangement --------------------------------------------------------------------------

pieces = st.lists(
    st.tuples(st.sampled_from(["text", "ins", "del", "break"]), st.text("字a 1", min_size=1)),
    min_size=1,
    max_size=12,
)


@given(pieces, st.data())
def test_ranges_anywhere_give_the_words_between_them(content, data):
    """The words are counted by a second, simple way: character by character."""
    count = data.draw(st.integers(1, 4))
    spots = [
        sorted(data.draw(st.tuples(*[st.integers(0, len(content))] * 2))) for _ in range(count)
    ]
    body, now, before = "<w:p>", [""] * count, [""] * count
    makers = {"text": run, "ins": inserted, "del": deleted, "break": lambda _: "</w:p><w:p>"}
    for at in range(len(content) + 1):
        body += "".join(begin(each) for each in range(count) if spots[each][0] == at)
        body += "".join(end(each) for each in range(count) if spots[each][1] == at)
        if at == len(content):
            break
        kind, text = content[at]
        body += makers[kind](text)
        for each in range(count):
            if spots[each][0] <= at < spots[each][1]:
                seen = "\n" if kind == "break" else text
                now[each] += seen if kind != "del" else ""
                before[each] += seen if kind != "ins" else ""
    comments = "".join(comment(each, f"c{each}") for each in range(count))
    found = read(f"{body}</w:p>", comments)["comments"]
    wanted = [(n or b).strip("\n") for n, b in zip(now, before, strict=True)]
    assert [each["anchored_text"] for each in found] == wanted
