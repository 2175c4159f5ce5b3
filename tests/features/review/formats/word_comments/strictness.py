"""What Word asks of a file with comments; where it fails, Word repairs the file or loses threads.

MS-DOCX 2.5 and 2.6, ECMA-376 part 1, 17.13.4; what is not written there was met in the wild:
replies without a range of their own go, ids of paragraphs from 0x80000000 are given anew.
"""

from tests.features.review.formats.word_comments.making import R, W
from tests.ooxml.writer.wordfile import WordFile

W14, W15 = (f"{{http://schemas.microsoft.com/office/word/{each}/wordml}}" for each in (2010, 2012))
_CID = "{http://schemas.microsoft.com/office/word/2016/wordml/cid}"
_CEX = "{http://schemas.microsoft.com/office/word/2018/wordml/cex}"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_MARKS = ("commentRangeStart", "commentRangeEnd", "commentReference")
_ORDER = ("pStyle", "keepNext", "keepLines", "spacing", "ind", "jc", "rPr")


def w(name: str) -> str:
    return f"{{{W}}}{name}"


def assert_word_takes(content: bytes) -> int:
    """Check a file and return how many comments are in it."""
    file = WordFile(content)
    names = file.archive.namelist()
    assert len(names) == len(set(names))
    comments = list(file.part("word/comments.xml"))
    _assert_parts(file, names)
    _assert_comments(comments, file.styles)
    _assert_ranges(file, [each.get(w("id")) for each in comments])
    _assert_threads(file, comments)
    return len(comments)


def _assert_parts(file, names) -> None:
    types = {each.get("PartName"): each.get("ContentType") for each in file.part(names[0])}
    relations = file.part("word/_rels/document.xml.rels")
    assert len({each.get("Id") for each in relations}) == len(relations)
    targets = {each.get("Target"): each.get("Type") for each in relations}
    assert targets["comments.xml"] == f"{R}/comments"
    for part, year in (
        ("commentsExtended", "2011"),
        ("commentsIds", "2016/09"),
        ("commentsExtensible", "2018/08"),
        ("people", "2011"),
    ):
        assert f"word/{part}.xml" in names
        assert types[f"/word/{part}.xml"] == f"{_TYPE}.{part}+xml"
        kind = f"http://schemas.microsoft.com/office/{year}/relationships/{part}"
        assert targets[f"{part}.xml"] == kind
    for name in names:
        if name.startswith("word/") and name.endswith(".xml"):
            root = file.part(name)
            ignored = root.get(
                "{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable"
            )
            assert set((ignored or "").split()) <= set(root.nsmap), name


def _assert_comments(comments, styles) -> None:
    ids = [each.get(w("id")) for each in comments]
    assert all(0 <= int(each) < 0x7FFFFFFF for each in ids)
    assert len(ids) == len(set(ids))
    for each in comments:
        assert each.get(w("author"))
        assert 0 < len(each.get(w("initials"), "")) <= 9
        paragraphs = list(each)
        assert paragraphs
        assert {child.tag for child in paragraphs} == {w("p")}
        assert paragraphs[0].find(f".//{w('annotationRef')}") is not None
        for paragraph in paragraphs:
            properties = paragraph.find(w("pPr"))
            assert paragraph[0] is properties
            order = [child.tag.rpartition("}")[2] for child in properties]
            assert order == sorted(order, key=_ORDER.index)
        named = {e.get(w("val")) for e in each.iter(w("pStyle"), w("rStyle"))}
        assert named == {"CommentText", "CommentReference"}
        assert named <= set(styles)


def _assert_ranges(file, ids) -> None:
    """Each comment has one beginning, one end and one reference, in this order, in one story."""
    places: dict[str, list[str]] = {each: [] for each in ids}
    for each in file.document.iter(*map(w, _MARKS)):
        places[each.get(w("id"))].append(each.tag.rpartition("}")[2])
        above = [one.tag for one in each.iterancestors()]
        assert w("rPr") not in above
        assert w("pPr") not in above
        assert w("txbxContent") not in above
        if each.tag == w("commentReference"):
            run = each.getparent()
            assert [child.tag for child in run] == [w("rPr"), w("commentReference")]
            assert run[0].find(w("rStyle")).get(w("val")) == "CommentReference"
        else:
            assert w("r") not in above
    assert all(each == list(_MARKS) for each in places.values())
    _assert_outside_fields(file.document)
    for name in file.archive.namelist():
        if name.startswith("word/") and name != "word/document.xml" and name.endswith(".xml"):
            assert not list(file.part(name).iter(*map(w, _MARKS)))


def _assert_outside_fields(root) -> None:
    """Fields are counted anew with all that stands in them; LibreOffice loses comments there."""
    depth = 0
    for each in root.iter(w("fldChar"), *map(w, _MARKS)):
        if each.tag == w("fldChar"):
            depth += {"begin": 1, "end": -1}.get(each.get(w("fldCharType")), 0)
        else:
            assert depth == 0, each.get(w("id"))


def _assert_threads(file, comments) -> None:
    paragraphs = [
        each.get(f"{W14}paraId")
        for name in ("word/comments.xml", "word/document.xml", "word/footnotes.xml")
        if name in file.archive.namelist()
        for each in file.part(name).iter(w("p"))
    ]
    told = [each for each in paragraphs if each is not None]
    assert len(told) == len(set(told))
    assert all(len(each) == 8 and 0 < int(each, 16) < 0x80000000 for each in told)
    last = [each[-1].get(f"{W14}paraId") for each in comments]
    threads = {each.get(f"{W15}paraId"): each for each in file.part("word/commentsExtended.xml")}
    assert list(threads) == last
    for each in threads.values():
        assert each.get(f"{W15}done") in {"0", "1"}
        if (parent := each.get(f"{W15}paraIdParent")) is not None:
            above = threads[parent]
            assert above.get(f"{W15}paraIdParent") is None, "threads have one level"
            assert above.get(f"{W15}done") == each.get(f"{W15}done")
    ids = list(file.part("word/commentsIds.xml"))
    assert [each.get(f"{_CID}paraId") for each in ids] == last
    durable = [each.get(f"{_CID}durableId") for each in ids]
    assert len(durable) == len(set(durable))
    assert all(0 < int(each, 16) < 0x7FFFFFFF for each in durable)
    times = file.part("word/commentsExtensible.xml")
    assert [each.get(f"{_CEX}durableId") for each in times] == durable
    people = {each.get(f"{W15}author") for each in file.part("word/people.xml")}
    assert people == {each.get(w("author")) for each in comments}
