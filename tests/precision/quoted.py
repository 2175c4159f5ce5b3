"""Paragraphs that are labelled but not kept: their text is read where it stands.

A set may name the place of a paragraph (repository, commit, file, lines) and a hash of its text
instead of the text, so that nothing has to be copied that is not ours to give away, and nobody
reads the set by chance. Whoever measures clones the repositories and says where the clones are.
"""

import hashlib
import html
import json
import re
import subprocess
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

#: What stands around words in Markdown, AsciiDoc, reStructuredText, LaTeX and HTML; the first
#: group is what stays.
_AROUND = (
    re.compile(r"!?\[([^\]]*)\]\([^)]*\)"),
    re.compile(r":[a-z]+:`([^`<]*?)\s*(?:<[^>]*>)?`_*"),
    re.compile(r"`([^`<]+?)\s*<[^>]*>`_+"),
    re.compile(r"(?:https?://\S+?|link:\S+?|<<[^,>]*,)\[([^\]]*)\]"),
    re.compile(r"<<[^,>]+,([^>]*)>>"),
)
_TAG = re.compile(r"<[^<>]+>")
#: Marks at the beginning and end of a line: of a cell, an item, a condition, a heading.
_ENDS = (
    (re.compile(r"^\s*(?:\\item\b|\|)\s*"), ""),
    (re.compile(r"\s*\|\s*$"), ""),
    (re.compile(r"^\s*:[a-z][\w ]*:\s*"), ""),
    (re.compile(r"^\s*#+\s*"), ""),
)
_ITEM = re.compile(r"^\s*(?:[-*+>•«]+|\.{1,3})\s+")
_EMPHASIS = re.compile(r"(\*\*|__|``|`|\*)(?=\S)(.+?)(?<=\S)\1")
_HAN = re.compile("[\u4e00-\u9fff]")


class AbsentError(LookupError):
    """A paragraph is not where the set says, or reads otherwise there."""


def plain(line: str) -> str:
    """Return a line of a source without what only marks its layout."""
    text = html.unescape(line)
    for around in _AROUND:
        text = around.sub(r"\1", text)
    text = _TAG.sub(" ", text)
    for end, instead in _ENDS:
        text = end.sub(instead, text)
    while _ITEM.match(text):
        text = _ITEM.sub("", text, count=1)
    for _ in range(3):
        text = _EMPHASIS.sub(r"\2", text)
    if _HAN.search(text):
        return re.sub(r"[ \t\u3000\xa0]+", " ", text).strip()
    return " ".join(text.split())


def digest(text: str) -> str:
    """Return by what a text is known again."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def paragraphs(folder: Path, language: str, clones: Path | None = None) -> Iterator[dict]:
    """Yield the paragraphs of a set in a language, with their text.

    Raises `AbsentError` where the text is not kept and the clones do not have it.
    """
    lines = (folder / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()
    sources: Mapping[str, Mapping[str, str]] = {}
    if (folder / "sources.toml").is_file():
        sources = tomllib.loads((folder / "sources.toml").read_text(encoding="utf-8"))
    files: dict[tuple[str, str], list[str]] = {}
    for line in lines:
        paragraph = json.loads(line)
        if "text" not in paragraph:
            if clones is None:
                raise AbsentError(f"{paragraph['id']}: say where the clones are (--clones FOLDER)")
            source = sources[paragraph["source"]]
            at = (source["repository"], paragraph["path"])
            if at not in files:
                files[at] = _file(clones, source, paragraph["path"]).splitlines()
            first = paragraph["line"] - 1
            text = plain(" ".join(files[at][first : first + paragraph["lines"]]))
            if digest(text) != paragraph["sha256"]:
                raise AbsentError(f"{paragraph['id']}: another text stands in {at[0]}: {at[1]}")
            paragraph["text"] = text
        yield paragraph


def _file(clones: Path, source: Mapping[str, str], path: str) -> str:
    """Return a file of a repository at the commit of its source."""
    owner, name = source["repository"].split("/")
    places = (
        clones / f"{owner}+{name}" / "repo",
        clones / f"{owner}+{name}",
        clones / owner / name,
    )
    clone = next((place for place in places if place.is_dir()), None)
    if clone is None:
        raise AbsentError(f"no clone of {source['repository']} in {clones}")
    shown = subprocess.run(
        ["git", "-C", str(clone), "show", f"{source['commit']}:{path}"],
        capture_output=True,
        check=False,
    )
    if shown.returncode:
        raise AbsentError(f"{source['repository']} has no {path} at {source['commit'][:12]}")
    return shown.stdout.decode("utf-8", "replace")
