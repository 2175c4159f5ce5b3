"""The verb that lays drafts side by side."""

from pathlib import Path

import pytest


@pytest.fixture
def draft(verb, tmp_path):
    """Write the standard in a language, and return where."""

    def written(language: str) -> Path:
        path = tmp_path / f"draft-{language}.docx"
        ended = verb(
            "export", "双碳试点学校", "--out", path, "--lang", language, "--option", "pages=no"
        )
        assert ended.code == 0, ended
        return path

    return written


def test_files_become_one_document(verb, draft, tmp_path):
    files = [draft("zh"), draft("en")]
    before = len(verb("list").lines)
    target = tmp_path / "both.docx"
    ended = verb("align", *files, "--lang", "zh,en", "--out", target, "--json")
    assert ended.code == 0, ended
    (result,) = ended.json
    assert result["rows"] > 150
    assert result["doubtful"] < 0.05 * result["rows"]
    assert target.exists()
    assert len(verb("list").lines) == before + 1
    shown = verb("show", result["id"], "--lang", "en")
    assert any("Scope" in line for line in shown.lines)


def test_one_draft_is_not_enough(verb, draft):
    assert "Two or three drafts are needed." in verb("align", draft("zh")).error


def test_drafts_of_the_library_are_named_by_title(verb):
    assert "The same document was chosen twice." in verb("align", "双碳", "双碳").error
