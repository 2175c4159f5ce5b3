"""The manual written by the command line."""

from curriculum_studio.features.help.formats.quick_start import TOPICS
from curriculum_studio.features.help.formats.web_pages import INDEX


def test_the_verb_writes_pages_pictures_and_quick_starts(command, tmp_path):
    ended = command("manual", tmp_path / "m", "--json")
    assert ended.code == 0
    assert sorted(map(str, (tmp_path / "m").rglob("*.*"))) == sorted(ended.json["files"])
    assert (tmp_path / "m" / INDEX).is_file()
    ended = command("manual", tmp_path / "q", "--quick-start", "--language", "zh_CN")
    assert sorted(ended.lines) == sorted(map(str, (tmp_path / "q").iterdir()))
    for name, role in zip(ended.lines, TOPICS, strict=True):
        assert name.endswith(f"-{role}-zh.docx")
