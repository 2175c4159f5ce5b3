"""Single places of a document, changed by scripts: set, insert-node, remove-node, move-node."""

import io
import sys

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.text import OBJECT


@pytest.fixture
def standard(verb):
    return next(e["id"] for e in verb("list", "--json").json if e["kind"] == "standard")


@pytest.fixture
def document(library):
    """Read a document as it is in the library now."""

    def read(identity):
        application = open_application(library, read_only=True)
        try:
            return application.session.document(identity)
        finally:
            application.close()

    return read


@pytest.fixture
def undone(library):
    """Undo the last step of a document, and say what it was called."""

    def undo(identity):
        application = open_application(library)
        try:
            name = application.session.undo_state_of((identity,)).undo
            application.session.undo((identity,))
            return name, application.session.document(identity)
        finally:
            application.close()

    return undo


# --- set --------------------------------------------------------------------------------------


def test_text_is_set_by_number_and_undone_in_one_step(verb, standard, document, undone):
    before = document(standard)
    done = verb("set", standard, "4.1", "New heading", "--lang", "en", "--json").json
    after = document(standard)
    assert after.nodes[done["node"]].text("en") == "New heading" == done["after"]
    assert done["before"] == before.nodes[done["node"]].text("en")
    assert done["place"] == "4.1"
    assert undone(standard)[1].nodes == before.nodes


def test_text_of_a_cell_and_of_a_paragraph(verb, standard, document):
    cell = verb("set", standard, "表1 第2行第1列", "甲", "--json").json
    assert document(standard).nodes[cell["node"]].kind == "cell"
    assert cell["after"] == "甲"
    again = verb("set", standard, cell["node"][:10], "乙", "--lang", "zh", "--json").json
    assert (again["node"], again["before"], again["after"]) == (cell["node"], "甲", "乙")
    gone = verb("set", standard, cell["node"], "", "--json").json
    assert gone["after"] == ""
    assert "zh" not in document(standard).nodes[cell["node"]].cells


def test_text_comes_from_the_standard_input(verb, standard, monkeypatch):
    words = io.TextIOWrapper(io.BytesIO("第一行\r\n第二行\n".encode()))
    monkeypatch.setattr(sys, "stdin", words)
    assert verb("set", standard, "4.1", "-", "--json").json["after"] == "第一行\n第二行"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xff\xfe\x00")))
    assert "UTF-8" in verb("set", standard, "4.1", "-").error


def test_references_stay_unless_somebody_lets_them_go(verb, standard, document):
    known = document(standard)
    node = next(n for n in known.walk() if n.kind == "paragraph" and OBJECT in n.text("zh"))
    shown = verb("set", standard, node.id, "没有了").error
    assert "would be lost" in shown
    assert document(standard).nodes == known.nodes
    done = verb("set", standard, node.id, "没有了", "--plain", "--json").json
    assert document(standard).nodes[node.id].text("zh") == "没有了"
    # What was read is written back with one word more: nothing is lost.
    other = next(
        n
        for n in document(standard).walk()
        if n.kind == "paragraph" and OBJECT in n.text("zh") and n.id != node.id
    )
    read = verb("set", standard, other.id, "没有了").code
    assert read == 1
    assert done["before"]
    assert verb("set", standard, node.id, done["before"], "--json").code == 0


def test_a_translation_is_based_on_the_text_it_was_made_from(verb, standard, document):
    made = verb("insert-node", standard, "4.1", "paragraph", "--text", "新段", "--json").json
    verb("set", standard, made["node"], "A new paragraph", "--lang", "en")
    node = document(standard).nodes[made["node"]]
    assert node.cell("en").based_on
    assert (node.text("zh"), node.text("en")) == ("新段", "A new paragraph")


@pytest.mark.parametrize("place", ["99.9", "", "abc", "4.1 第99段", "ffffffffffff"])
def test_place_that_is_not_there_is_told(verb, standard, document, place):
    before = document(standard)
    assert "There is no place" in verb("set", standard, place, "x").error
    assert document(standard).nodes == before.nodes


def test_place_without_a_text_is_told(verb, standard, document):
    row = next(node for node in document(standard).walk() if node.kind == "row")
    assert "no text of its own" in verb("set", standard, row.id, "x").error


# --- insert, remove, move ---------------------------------------------------------------------


def test_inserted_where_the_menu_would_put_it_and_undone(verb, standard, document, undone):
    before = document(standard)
    done = verb("insert-node", standard, "4.1", "clause", "--text", "新条", "--json").json
    after = document(standard)
    assert (done["kind"], done["place"]) == ("clause", "4.2")
    assert after.nodes[done["node"]].text("zh") == "新条"
    assert undone(standard)[1].nodes == before.nodes
    table = verb("insert-node", standard, "4.1", "table", "--json").json
    assert document(standard).nodes[table["node"]].kind == "table"
    listed = verb("insert-node", standard, "4.1", "list", "--text", "甲", "--json").json
    made = document(standard)
    assert made.nodes[listed["node"]].kind == "list"
    assert [each.text("zh") for each in made.children_of(listed["node"])] == ["甲"]


def test_what_cannot_stand_there_names_what_can(verb, standard, document):
    before = document(standard)
    assert "paragraph" in verb("insert-node", standard, "4.1", "activity").error
    assert "Choices" in verb("insert-node", standard, "4.1", "nonsense").error
    assert document(standard).nodes == before.nodes


def test_removed_with_all_below_it_and_references_are_told(verb, standard, document, undone):
    before = document(standard)
    done = verb("remove-node", standard, "4.1", "--json").json
    after = document(standard)
    assert done["removed"] == len(before.nodes) - len(after.nodes) > 1
    assert done["node"] not in after
    assert undone(standard)[1].nodes == before.nodes
    table = verb("remove-node", standard, "表1")
    assert table.code == 0
    assert "lead nowhere" in table.err


def test_row_goes_with_its_table_sound_and_a_cell_not_at_all(verb, standard, document):
    cell = verb("set", standard, "表1 第2行第1列", "甲", "--json").json["node"]
    assert "cell" in verb("remove-node", standard, cell).error
    row = document(standard).nodes[cell].parent
    assert verb("remove-node", standard, row).code == 0
    assert row not in document(standard)
    other = next(node.id for node in document(standard).walk() if node.kind == "row")
    assert "stay in their places" in verb("move-node", standard, other, "--into", "4.1").error
    assert "as a whole" in verb("remove-node", standard, standard).error


@pytest.mark.parametrize(
    ("how", "target", "place"),
    [("--behind", "5.2", "5.3"), ("--before", "5.2", "5.2"), ("--into", "4", "4.")],
)
def test_moved_beside_or_into_another_place(verb, standard, document, how, target, place):
    done = verb("move-node", standard, "5.1", how, target, "--json").json
    moved = document(standard)
    assert done["place"].startswith(place if how == "--into" else "5.")
    assert done["node"] in moved
    above = moved.nodes[moved.nodes[done["node"]].parent]
    assert above.kind == "clause"


def test_impossible_moves_change_nothing(verb, standard, document):
    before = document(standard)
    assert "is missing. Nothing was changed" in verb("move-node", standard, "5.1").error
    assert (
        "is missing. Nothing was changed"
        in verb("move-node", standard, "5.1", "--into", "4", "--behind", "4").error
    )
    assert "cannot stand" in verb("move-node", standard, "5", "--into", "5.1").error
    assert "cannot stand" in verb("move-node", standard, "5.1", "--behind", "5.1").error
    assert "cannot stand" in verb("move-node", standard, "5.1", "--behind", standard).error
    assert "as a whole" in verb("move-node", standard, standard, "--behind", "4").error
    assert document(standard).nodes == before.nodes


# --- versions and one place back --------------------------------------------------------------


@pytest.fixture
def kept(verb, standard, once):
    """The id of the version before two texts were changed and a clause removed."""

    def make():
        verb("set", standard, "4.1", "第一次")
        version = verb("versions", standard, "--json").json[0]["id"]
        verb("set", standard, "4.1", "改了")
        verb("set", standard, "4.1", "Changed", "--lang", "en")
        verb("remove-node", standard, "5.1")
        return version

    return once("kept", make)


def test_versions_are_listed_newest_first(verb, standard, kept):
    rows = verb("versions", standard, "--json").json
    assert kept in {row["id"] for row in rows}
    times = [row["time"] for row in rows]
    assert times == sorted(times, reverse=True)
    assert all(row["whole"] and row["automatic"] and row["reason"] for row in rows)
    assert len(verb("versions", standard).lines) == len(rows)


def test_one_place_comes_back_and_the_rest_stays(verb, standard, document, kept, undone):
    after = document(standard)
    done = verb("restore-place", standard, "4.1", "--from", kept[:12], "--json").json
    assert (done["changes"], done["place"]) == (2, "4.1")
    node = document(standard).nodes[done["node"]]
    assert node.text("zh") == "第一次"
    assert node.text("en") != "Changed"
    assert undone(standard)[1].nodes == after.nodes
    only = verb("restore-place", standard, "4.1", "--from", kept, "--lang", "en", "--json").json
    assert only["changes"] == 1
    assert document(standard).nodes[done["node"]].text("zh") == "改了"
    again = verb("restore-place", standard, "4.1", "--from", kept, "--lang", "en")
    assert "same in that version" in again.lines[0]


def test_what_was_removed_comes_back_with_all_below_it(verb, standard, document, kept):
    rows = verb("compare", f"{standard}@{kept}", standard, "--json").json
    (gone,) = (row["node"] for row in rows if row["change"] == "removed")
    done = verb("restore-place", standard, gone, "--from", kept, "--json").json
    assert done["place"] == "5.1"
    left = verb("compare", f"{standard}@{kept}", standard, "--json").json
    assert {row["change"] for row in left} == {"text"}


def test_all_below_a_place_comes_back(verb, standard, kept):
    verb("insert-node", standard, "5.1", "paragraph", "--text", "新")
    assert verb("restore-place", standard, "5", "--from", kept, "--below").code == 0
    left = verb("compare", f"{standard}@{kept}", standard, "--json").json
    assert {row["place"] for row in left} == {"4.1"}


def test_what_cannot_come_back_is_told(verb, standard, document, kept):
    made = verb("insert-node", standard, "4.1", "paragraph", "--text", "新", "--json").json["node"]
    before = document(standard)
    assert "was not there" in verb("restore-place", standard, made, "--from", kept).error
    assert "no version" in verb("restore-place", standard, "4.1", "--from", "zzz").error
    assert "There is no place" in verb("restore-place", standard, "99", "--from", kept).error
    assert document(standard).nodes == before.nodes
    moved = verb("move-node", standard, "5.1", "--into", "4", "--json").json["node"]
    verb("remove-node", standard, "5")
    assert "what held it" in verb("restore-place", standard, moved, "--from", kept).error
    assert moved in document(standard)


def test_file_and_other_documents_are_compared(verb, standard, tmp_path):
    file = tmp_path / "sent.cstudio"
    verb("export-package", standard, "--out", file)
    verb("set", standard, "4.1", "Changed", "--lang", "en")
    (row,) = verb("compare", file, standard, "--json").json
    assert (row["change"], row["after"]) == ("text", "Changed")
    (row,) = verb("compare", standard, file, "--json").json
    assert row["before"] == "Changed"
    units = [e["id"] for e in verb("list", "--json").json if e["kind"] == "unit"]
    assert verb("compare", units[0], units[1], "--json").json
    assert "different kinds" in verb("compare", units[0], standard).error
    both = tmp_path / "both.cstudio"
    verb("export-package", *units[:2], "--out", both)
    assert "just this document" in verb("compare", both, standard).error
