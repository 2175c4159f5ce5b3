"""Texts that a set does not keep are read where they stand, and known by their hash."""

import json
import subprocess

import pytest

from tests.precision import quoted


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("- A **clone** [is](https://x.example) read", "A clone is read"),
        ("1. The first", "1. The first"),
        ("| may | be |", "may | be"),
        ("<p>Walls &amp; roofs</p>", "Walls & roofs"),
        (r"   \item Die Frist", "Die Frist"),
        ("应 :ref:`查看 <a>` 附录", "应 查看 附录"),
    ],
)
def test_marks_of_layout_are_left_out(line, text):
    assert quoted.plain(line) == text


@pytest.fixture(scope="module")
def clones(tmp_path_factory):
    """A clone with a paragraph that is wrapped, as `owner/name`."""
    clone = tmp_path_factory.mktemp("clones") / "owner" / "name"
    clone.mkdir(parents=True)
    (clone / "a.md").write_text("Title\n\n- The door\n  shall open.\n", encoding="utf-8")
    for command in (
        ("init", "-q"),
        ("add", "a.md"),
        ("-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-qm", "a"),
    ):
        subprocess.run(["git", "-C", str(clone), *command], check=True)
    said = subprocess.run(
        ["git", "-C", str(clone), "rev-parse", "HEAD"], check=True, capture_output=True, text=True
    )
    return clone.parent.parent, said.stdout.strip()


def test_a_text_is_read_from_the_clone_or_not_at_all(clones, tmp_path):
    folder, commit = clones
    (tmp_path / "sources.toml").write_text(
        f'[a]\nrepository = "owner/name"\ncommit = "{commit}"\n', encoding="utf-8"
    )
    paragraph = {"id": "en-1", "source": "a", "path": "a.md", "line": 3, "lines": 2, "labels": []}
    text = "The door shall open."

    def read(clones, **other):
        line = json.dumps(paragraph | {"sha256": quoted.digest(text)} | other)
        (tmp_path / "en.jsonl").write_text(line + "\n", encoding="utf-8")
        return [each["text"] for each in quoted.paragraphs(tmp_path, "en", clones)]

    assert read(folder) == [text]
    for at, other in ((None, {}), (tmp_path, {}), (folder, {"line": 2}), (folder, {"path": "b"})):
        with pytest.raises(quoted.AbsentError):
            read(at, **other)
