"""The recycle bin on the command line: what is in it, found by its words, taken out whole."""

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.i18n import message
from curriculum_studio.session.erasing import pictures_of

WHOLE_SAMPLE = True


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
    assert ended.out.endswith("is in the library again.\n")
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


# --- erase --------------------------------------------------------------------------------------


def test_erase_first_only_says_what_would_go_and_who_holds_it(verb, library):
    backup = verb("backup").lines[0]
    gone = delete(library, "垃圾分类小能手")
    asked = verb("erase", gone)
    assert asked.lines == [f"Backup {backup}"]
    assert "Nothing has been erased yet; repeat the command with --erase-now." in asked.err
    assert [each["id"] for each in verb("bin", "--json").json] == [gone]
    done = verb("erase", gone, "--erase-now")
    assert done.lines == [f"Backup {backup}"]
    assert "was erased for good." in done.err
    assert verb("bin", "--json").json == []
    assert verb("erase", gone).error.startswith(f"There is no document {gone}.")


def test_erase_only_looks_beside_an_open_window(verb, library):
    window = open_application(library)
    asked = verb("erase", "垃圾分类小能手")
    busy = verb("erase", "垃圾分类小能手", "--erase-now", "--json")
    window.close()
    assert asked.code == 0
    assert "Nothing has been erased yet" in asked.err
    assert busy.code == 1
    assert '"kind": "busy"' in busy.err


def test_erase_takes_a_document_out_of_library_and_file(verb, library):
    unit = next(e for e in verb("list", "--json").json if e["kind"] == "unit")
    other = [e["id"] for e in verb("list", "--json").json if e["id"] != unit["id"]]
    assert verb("erase", unit["id"], "--erase-now").code == 0
    assert [e["id"] for e in verb("list", "--json").json] == other
    assert verb("bin", "--json").json == []


def test_erase_takes_one_text_alone(verb):
    words = "餐厨垃圾属于厨余垃圾"
    hit = verb("search", words, "--json").json[0]
    wrong = verb("erase", hit["document"], "--text", "nothing", "--erase-now")
    assert "has no such text or picture: nothing." in wrong.error
    kept = verb("erase", hit["document"], "--text", hit["node"])
    assert kept.code == 0
    assert verb("search", words, "--json").json
    assert verb("erase", hit["document"], "--text", hit["node"], "--erase-now").code == 0
    assert hit["node"] not in {each["node"] for each in verb("search", words, "--json").json}
    assert hit["document"] in {each["id"] for each in verb("list", "--json").json}
    picture = verb("erase", hit["document"], "--picture", hit["document"])
    assert "has no such text or picture" in picture.error


def test_erase_takes_a_picture_out_of_every_document(verb, library):
    application = open_application(library)
    unit, photo = next(
        (entry.id, node)
        for entry in application.session.entries()
        for node in application.session.document(entry.id).walk()
        if pictures_of(node)
    )
    (picture,) = pictures_of(photo)[:1]
    application.close()
    assert verb("erase", unit, "--picture", photo.id, "--erase-now").code == 0
    application = open_application(library, read_only=True)
    assert application.workspace.attachments.info(picture) is None
    assert not pictures_of(application.session.document(unit).nodes[photo.id])
    application.close()
