"""Review copies and answers on the command line."""

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.payloads.review import Anchor, Recipient, ReviewRound
from curriculum_studio.i18n import Message
from tests.helpers.reviewed import standard


@pytest.fixture
def shelf(tmp_path):
    """A library with a round; returns its file and the document."""
    path = tmp_path / "rounds.cstudio-db"
    application = open_application(path, create=True)
    document = standard()
    application.session.add(document, Message("Tests", "Fill"))
    asked = (Recipient(organisation="甲园"), Recipient(organisation="乙园"))
    payload = ReviewRound(start="2026-05-06", end="2026-06-04", recipients=asked)
    application.rounds.begin(document.id, "第一轮", payload)
    application.close()
    return path, document.id


def commented(path, document, text):
    """Comment in the library of a reviewer, as the window does."""
    application = open_application(path)
    application.reviewing.add(document, Anchor(node=document), text, author="李四")
    application.close()


def test_a_round_goes_out_and_the_answers_come_back(command, shelf, tmp_path):
    path, document = shelf
    own = ("--workspace", path)
    sent = command("send-round", document, "--out", tmp_path / "out", *own)
    assert sent.code == 0, sent.err
    package = sent.lines[2]

    # The reviewer.
    library = tmp_path / "reviewer.cstudio-db"
    open_application(library, create=True).close()
    theirs = ("--workspace", library)
    (seen,) = command("import-package", package, "--preview", "--json", *theirs).json
    assert (seen["relation"], seen["round"], seen["end"]) == ("new", "第一轮", "2026-06-04")
    assert command("list", "--json", *theirs).json == []
    assert command("import-package", package, *theirs).lines[0].endswith("review copy, added")
    (listed,) = command("list", "--json", *theirs).json
    assert listed["review_copy"] is True
    assert command("list", *theirs).lines[0].split("\t")[1] == "review copy"
    target = tmp_path / "answer.cstudio"
    refused = command("answer", document, "--out", target, "--from", "乙园", *theirs)
    assert "no comments on this document" in refused.error
    assert not target.exists()
    commented(library, document, "不清楚。")
    written = command("answer", document, "--out", target, "--from", "乙园", "--json", *theirs)
    assert (written.json["comments"], written.json["round"]) == (1, "第一轮")
    assert target.stat().st_size < 4096

    # The coordinator.
    seen = command("import-package", target, "--preview", "--json", *own).json
    assert (seen["organisation"], seen["asked"], seen["new"]) == ("乙园", True, 1)
    assert command("comments", document, "--json", *own).json == []
    assert command("import-package", target, *own).lines == ["乙园\t1\t0\t0\t0\t0\t0"]
    assert command("import-package", target, *own).lines == ["乙园\t0\t0\t1\t0\t0\t0"]
    (comment,) = command("comments", document, "--json", *own).json
    assert (comment["number"], comment["organisation"]) == ("B-001", "乙园")
    assert "李四" not in str(comment)
    (line,) = command("rounds", document, "--json", *own).json
    assert (line["answered"], line["comments"]) == (1, 1)

    # Nothing to say, counted as that of a body which was asked.
    silent = tmp_path / "silent.cstudio"
    nothing = ("--from", "甲幼儿园", "--no-comments")
    assert command("answer", document, "--out", silent, *nothing, *theirs).code == 0
    told = command("import-package", silent, "--preview", *own)
    assert "no comments" in told.err
    other = command("import-package", silent, "--as", "甲园", "--json", *own).json
    assert (other["organisation"], other["said"], other["no_comments"]) == (
        "甲园", "甲幼儿园", True,
    )  # fmt: skip


def test_what_belongs_elsewhere_is_told(command, shelf, tmp_path):
    path, document = shelf
    own = ("--workspace", path)
    package = command("send-round", document, "--out", tmp_path / "out", *own).lines[2]
    assert "of your own" in command("import-package", package, *own).error
    target = tmp_path / "answer.cstudio"
    refused = command("answer", document, "--out", target, "--from", "乙园", *own)
    assert "not a review copy" in refused.error
    library = tmp_path / "reviewer.cstudio-db"
    open_application(library, create=True).close()
    command("import-package", package, "--workspace", library)
    nothing = ("--from", "乙园", "--no-comments", "--workspace", library)
    command("answer", document, "--out", target, *nothing)
    third = tmp_path / "third.cstudio-db"
    open_application(third, create=True).close()
    assert "not in this library" in command("import-package", target, "--workspace", third).error
    assert "yourself" in command("import-package", target, "--workspace", library).error
