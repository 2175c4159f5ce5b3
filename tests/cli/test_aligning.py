"""The verb that lays drafts side by side."""

from pathlib import Path

import pytest


@pytest.fixture
def files(verb, tmp_path) -> list[Path]:
    paths = [tmp_path / f"draft-{language}.docx" for language in ("zh", "en")]
    for path, language in zip(paths, ("zh", "en"), strict=True):
        ended = verb("export", "双碳试点学校", "--out", path, "--lang", language)
        assert ended.code == 0, ended
    return paths


def test_files_become_one_document(verb, files, tmp_path):
    before = len(verb("list").lines)
    target = tmp_path / "both.docx"
    ended = verb("align", *files, "--lang", "zh,en", "--out", target, "--json")
    assert ended.code == 0, ended
    (result,) = ended.json
    assert result["rows"] > 500
    assert result["doubtful"] < 0.05 * result["rows"]
    assert target.exists()
    assert len(verb("list").lines) == before + 1
    shown = verb("show", result["id"], "--lang", "en")
    assert any("Scope" in line for line in shown.lines)


def test_one_draft_is_not_enough(verb, files):
    assert "Two or three drafts are needed." in verb("align", files[0]).error


def test_drafts_of_the_library_are_named_by_title(verb):
    assert "The same document was chosen twice." in verb("align", "双碳", "双碳").error
