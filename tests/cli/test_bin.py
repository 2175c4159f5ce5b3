"""The recycle bin on the command line: what is in it, found by its words, taken out whole."""

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.words import message


def delete(library, title):
    """Delete the document of a title as the window does; returns its id."""
    application = open_application(library)
    entry = next(e for e in application.session.entries() if title in e.titles.values())
    application.session.remove(entry.id, message("Steps", "Delete “{title}”").fill(title=title))
    application.close()
    return entry.id


def test_empty_bin_says_so(verb):
    ended = verb("bin")
    assert (ended.code, ended.out) == (0, "")
    assert ended.err == "The recycle bin is empty.\n"
    assert verb("bin", "--json").json == []


def test_deleted_document_is_listed_and_comes_back_whole(verb, library):
    before = verb("show", "垃圾分类小能手", "--lang", "zh").out
    listed = verb("list", "--json").json
    gone = delete(library, "垃圾分类小能手")
    assert gone not in {each["id"] for each in verb("list", "--json").json}
    (row,) = verb("bin", "--json").json
    assert (row["id"], row["kind"]) == (gone, "unit")
    assert row["deleted"].endswith("+00:00")
    (line,) = verb("bin").lines
    assert line.split("\t")[:2] == [gone[:8], "theme unit"]
    ended = verb("restore-document", gone[:10])
    assert ended.code == 0
    assert ended.out.endswith("stands in the library again.\n")
    assert verb("bin", "--json").json == []
    assert {e["id"] for e in verb("list", "--json").json} == {e["id"] for e in listed}
    assert verb("show", "垃圾分类小能手", "--lang", "zh").out == before


def test_bin_is_searched_by_title_and_text(verb, library):
    gone = delete(library, "垃圾分类小能手")
    (by_title,) = verb("bin", "--json", "--find", "分类小能").json
    assert by_title["id"] == gone
    (by_text,) = verb("bin", "--json", "--find", "厨余垃圾").json
    assert "厨余垃圾" in by_text["text"]
    nothing = verb("bin", "--find", "xylophone")
    assert (nothing.out, nothing.err) == ("", "Nothing was found.\n")


def test_only_what_is_in_the_bin_is_restored(verb):
    sentence = verb("restore-document", "垃圾分类小能手").error
    assert sentence == (
        "There is no document 垃圾分类小能手. The command bin shows what is in the recycle bin."
    )
