"""Comparing states, merging what somebody sent, and deciding, on the command line."""

import shutil
from dataclasses import replace

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.headings import COPIES
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import SetComment
from curriculum_studio.i18n import message
from curriculum_studio.session.document_factory import duplicate
from tests.cli.test_library_commands import by_title

MINE, THEIRS = "Wang wrote this sentence.", "Li wrote another one."


def changed(path, unit, *texts):
    """Write into the first paragraphs of a unit, as its window would."""
    application = open_application(path)
    document = application.session.document(unit)
    nodes = [node.id for node in document.walk() if node.kind == "paragraph"]
    edits = [
        SetCell(node, "en", Cell(text)) for node, text in zip(nodes, texts, strict=False) if text
    ]
    application.session.edit(unit, edits, message("Test", "Change"))
    application.close()
    return nodes


@pytest.fixture
def sent(verb, command, library, tmp_path, once):
    """A unit on which two work: its id, and the file in which one half came back."""
    package = tmp_path / "back.cstudio"

    def make():
        unit = by_title(verb, "Little sorting experts")["id"]
        assert verb("export-package", unit, "--out", tmp_path / "out.cstudio").code == 0
        other = tmp_path / "other.cstudio-db"
        shutil.copyfile(library, other)
        changed(library, unit, MINE, "Wang alone.", "")
        changed(other, unit, THEIRS, "", "Li alone.")
        assert command("export-package", unit, "--out", package, "--workspace", other).code == 0
        return unit

    return once("sent", make), package


def test_merged_by_itself_and_decided_on_the_command_line(verb, sent):
    unit, package = sent
    merged = verb("merge", package, "--json").json
    assert merged["automatic"] == 2
    (waiting,) = merged["decisions"]
    assert (waiting["kind"], waiting["field"]) == ("text", "en")
    assert (waiting["mine"], waiting["theirs"]) == (MINE, THEIRS)
    assert waiting["base"] not in {MINE, THEIRS, ""}
    assert verb("merge", package, "--json").json == {"automatic": 0, "decisions": []}
    assert verb("decisions", unit, "--json").json == [waiting]
    assert verb("decide", unit, waiting["id"]).error.startswith("The new text is missing")
    assert "no decision" in verb("decide", unit, "zzz", "--choose", "mine").error
    decided = verb("decide", unit, waiting["id"][:8], "--choose", "theirs", "--json").json
    assert (decided["chosen"], decided["waiting"]) == ("theirs", 0)
    shown = "\n".join(verb("show", unit, "--lang", "en").lines)
    assert all(each in shown for each in (THEIRS, "Wang alone.", "Li alone."))
    assert MINE not in shown
    assert verb("decisions", unit, "--json").json == []


@pytest.mark.parametrize("options", [("--choose", "both"), ("--text", "Both wrote this.")])
def test_both_or_something_new(verb, sent, options):
    unit, package = sent
    (waiting,) = verb("merge", package, "--json").json["decisions"]
    assert verb("decide", unit, waiting["id"], *options).code == 0
    shown = "\n".join(verb("show", unit, "--lang", "en").lines)
    wanted = (MINE, THEIRS) if "both" in options else ("Both wrote this.",)
    assert all(each in shown for each in wanted)


def test_preferred_side_counts(verb, sent):
    unit, package = sent
    assert "Choices" in verb("merge", package, "--prefer", "ours").error
    assert verb("merge", package, "--prefer", "mine", "--json").json["decisions"] == []
    assert MINE in "\n".join(verb("show", unit, "--lang", "en").lines)
    assert verb("decisions", unit, "--json").json == []


def test_import_package_merges_as_well(verb, sent):
    _, package = sent
    (seen,) = verb("import-package", package, "--preview", "--json").json
    assert (seen["relation"], seen["merged"], seen["fitting"], seen["decisions"]) == (
        *("both", True, 1, 1),
    )
    assert "fitting: 1, to decide: 1" in verb("import-package", package).lines[0]
    (again,) = verb("import-package", package, "--json").json
    assert again["relation"] == "older"


def test_file_of_another_document_changes_nothing(verb, command, sent, tmp_path):
    _, package = sent
    empty = tmp_path / "empty.cstudio-db"
    command("init", "--workspace", empty)
    assert "in the library" in command("merge", package, "--workspace", empty).error
    assert command("list", "--json", "--workspace", empty).json == []
    package.write_bytes(package.read_bytes()[:500])
    before = verb("list", "--json").json
    assert "back.cstudio" in verb("merge", package).error
    assert verb("list", "--json").json == before


def test_compare_lists_what_differs(verb, library, sent):
    unit, _ = sent
    application = open_application(library, read_only=True)
    oldest = application.workspace.versions.versions(unit)[-1].id
    application.close()
    rows = verb("compare", f"{unit}@{oldest[:12]}", unit, "--json").json
    assert [(row["change"], row["language"], row["after"]) for row in rows] == [
        ("text", "en", MINE),
        ("text", "en", "Wang alone."),
    ]
    assert all(row["before"] and row["place"] and row["node"] for row in rows)
    assert verb("compare", unit, unit, "--json").json == []
    assert "no version" in verb("compare", f"{unit}@zzz", unit).error
    other = next(each["id"] for each in verb("list", "--json").json if each["kind"] == "standard")
    assert "different kinds" in verb("compare", unit, other).error


def test_two_documents_that_were_one_are_combined(verb, library):
    unit = by_title(verb, "Little sorting experts")["id"]
    application = open_application(library)
    kept = application.workspace.versions
    own = application.session.document(unit)
    kept.create(own, name="", author="", message="", automatic=True)
    copy = duplicate(own, COPIES["copy"].filled)
    application.session.add(copy, message("Test", "Copy"))
    kept.create(copy, name="", author="", message="", automatic=True)
    application.close()
    changed(library, unit, MINE, "Wang alone.", "")
    changed(library, copy.id, THEIRS, "", "Li alone.")
    seen = verb("combine", unit, copy.id, "--preview", "--json").json
    assert (seen["automatic"], len(seen["decisions"])) == (2, 1)
    assert verb("decisions", unit, "--json").json == []
    assert verb("combine", unit, copy.id, "--json").json == seen
    shown = "\n".join(verb("show", unit, "--lang", "en").lines)
    assert "Wang alone." in shown
    assert "Li alone." in shown
    assert len(verb("decisions", unit, "--json").json) == 1
    assert verb("combine", unit, copy.id, "--prefer", "theirs", "--json").json["decisions"] == []
    assert "one and the same" in verb("combine", unit, unit).error
    assert "Choices" in verb("combine", unit, copy.id, "--prefer", "ours").error


def test_the_summary_of_a_merge_is_written_and_says_who_it_is_for(verb, sent, tmp_path):
    unit, package = sent
    before = verb("merge-summary", unit, "--out", tmp_path / "none.docx")
    assert "not merged" in before.error
    assert verb("merge", package).code == 0
    for name in ("merge.docx", "merge.xlsx"):
        made = verb("merge-summary", unit, "--out", tmp_path / name, "--json").json
        assert made == {"file": str(tmp_path / name)}
        assert (tmp_path / name).read_bytes().startswith(b"PK")
    assert "docx" in verb("merge-summary", unit, "--out", tmp_path / "merge.pdf").error


def test_a_comment_that_both_decided_is_listed_by_its_number(verb, command, library, tmp_path):
    unit = by_title(verb, "Little sorting experts")["id"]
    comment = Comment(id="c", document=unit, number="DE-014", text="Earlier.")

    def put(path, before, after):
        application = open_application(path)
        application.session.apply((SetComment(before, after),), message("Test", "Comment"))
        application.close()

    put(library, None, comment)
    assert verb("export-package", unit, "--out", tmp_path / "out.cstudio").code == 0
    other = tmp_path / "other.cstudio-db"
    shutil.copyfile(library, other)
    put(library, comment, replace(comment, decision="accepted", reason="Yes."))
    put(other, comment, replace(comment, decision="noted", reason="No."))
    package = tmp_path / "back.cstudio"
    assert command("export-package", unit, "--out", package, "--workspace", other).code == 0
    (told,) = verb("merge", package, "--json").json["decisions"]
    (listed,) = verb("decisions", unit, "--json").json
    for each in (told, listed):
        assert (each["place"], each["kind"]) == ("DE-014", "comment")
        assert {each["mine"], each["theirs"]} == {"accepted · Yes.", "noted · No."}
    assert listed["mine"] == "accepted · Yes."
    assert verb("decide", unit, listed["id"], "--choose", "theirs").code == 0
    assert verb("decisions", unit, "--json").json == []
