"""Put together what is new, from the fragments in changelog.d.

`python tools/changelog.py` shows what the next release says. `… VERSION [--date DAY]` writes it:

- CHANGELOG.md: what stands under "Unreleased", with the fragments, becomes that version;
- resources/news.json: the same fragments in three languages, for the program and for updates;
- packaging/linux/curriculum-studio.metainfo.xml: the same for software centres;
- curriculum_studio/__init__.py: the version.

The fragments are deleted then. Their form is told in changelog.d/README.md.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from xml.sax.saxutils import escape

from packaging.version import InvalidVersion, Version

ROOT = Path(__file__).resolve().parent.parent

#: Kinds of changes in their order, as in https://keepachangelog.com/en/1.1.0/
KINDS = ("added", "changed", "removed", "fixed")

#: The languages of a fragment → how AppStream calls them; it knows English without a name.
LANGUAGES = {"en": "", "zh": ' xml:lang="zh_CN"', "de": ' xml:lang="de"'}

#: Length of a line in CHANGELOG.md.
WIDTH = 104

#: A line that breaks between two Chinese characters or marks; there is no space between them.
_CHINESE_BREAK = re.compile("(?<=[\u2e80-\u9fff\uff00-\uffef])\n(?=[\u2e80-\u9fff\uff00-\uffef])")

_UNRELEASED = "## [Unreleased]\n"


class ChangelogError(Exception):
    """A fragment or a version is not as it should be; the text says what is wrong."""


@dataclass(frozen=True)
class Fragment:
    """What one change brings to users: its kind, and a text in each language."""

    file: Path
    kind: str
    texts: dict[str, str]


def read_fragment(file: Path) -> Fragment:
    """Read a file NAME.KIND.md with a paragraph for each language, which begins with its name.

    Raises:
        ChangelogError: it has another name, or other paragraphs.
    """
    named = re.fullmatch(rf"[a-z0-9-]+\.({'|'.join(KINDS)})\.md", file.name)
    if named is None:
        message = f"{file.name} should be NAME.KIND.md, the kind one of: {', '.join(KINDS)}"
        raise ChangelogError(message)
    texts: dict[str, str] = {}
    for paragraph in re.split(r"\n\s*\n", file.read_text(encoding="utf-8").strip()):
        language, _, text = paragraph.partition(": ")
        if language not in LANGUAGES or language in texts or not text.strip():
            message = f"{file.name}: a paragraph should begin with one of: {starts()}"
            raise ChangelogError(message)
        texts[language] = " ".join(_CHINESE_BREAK.sub("", text).split())
    if len(texts) != len(LANGUAGES):
        message = f"{file.name}: there should be a paragraph each for: {starts()}"
        raise ChangelogError(message)
    return Fragment(file, named[1], {language: texts[language] for language in LANGUAGES})


def starts() -> str:
    """Return how the paragraphs of a fragment begin."""
    return ", ".join(f"{language}:" for language in LANGUAGES)


def read_fragments(folder: Path) -> list[Fragment]:
    """Return all fragments, by kind and name.

    Raises:
        ChangelogError: one is not as it should be.
    """
    files = [file for file in folder.iterdir() if file.name != "README.md"]
    found = [read_fragment(file) for file in sorted(files)]
    return sorted(found, key=lambda fragment: KINDS.index(fragment.kind))


def entries(fragments: Iterable[Fragment], kind: str) -> str:
    """Return the items of a list in CHANGELOG.md for one kind of change."""
    texts = [fragment.texts["en"] for fragment in fragments if fragment.kind == kind]
    form = textwrap.TextWrapper(
        WIDTH,
        initial_indent="- ",
        subsequent_indent="  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "".join(f"{form.fill(text)}\n" for text in texts)


def with_entries(section: str, fragments: Sequence[Fragment]) -> str:
    """Return the section of a version with fragments put under the headings of their kinds.

    They go to the end of what stands there, but before headings of a lower level.
    """
    head, *parts = re.split(r"^(?=### )", section, flags=re.MULTILINE)
    by_heading = {part.partition("\n")[0]: part for part in parts}
    for kind in KINDS:
        items, heading = entries(fragments, kind), f"### {kind.title()}"
        if items:
            before, lower, after = by_heading.get(heading, f"{heading}\n").partition("\n#### ")
            gap = "\n\n" if before.strip() == heading else "\n"
            by_heading[heading] = f"{before.rstrip()}{gap}{items}{lower}{after}"
    order = [f"### {kind.title()}" for kind in KINDS]
    ranked = sorted(by_heading, key=lambda name: order.index(name) if name in order else -1)
    blocks = [head.strip(), *(by_heading[name].strip() for name in ranked)]
    return "".join(f"{block}\n\n" for block in blocks if block)


def released(changelog: str, version: str, day: date, fragments: Sequence[Fragment]) -> str:
    """Return CHANGELOG.md with what is unreleased, and the fragments, under a version.

    A paragraph before the first list says where news stand until then, and stays where it is.

    Raises:
        ChangelogError: it has the version already, or nothing that could be released.
    """
    if f"## [{version}]" in changelog:
        message = f"CHANGELOG.md has {version} already"
        raise ChangelogError(message)
    top, unreleased, rest = changelog.partition(_UNRELEASED)
    section, older, below = rest.partition("\n## ")
    lead = re.split(r"^### ", section, maxsplit=1, flags=re.MULTILINE)[0]
    section = with_entries(section.removeprefix(lead), fragments)
    if not unreleased or not section:
        message = "there is nothing to release: no fragment, and nothing under “Unreleased”"
        raise ChangelogError(message)
    told = f"{top}{(_UNRELEASED + lead).rstrip()}\n\n## [{version}] - {day}\n\n{section}"
    return f"{told.rstrip()}\n{older}{below}"


def with_news(news: str, version: str, day: date, fragments: Sequence[Fragment]) -> str:
    """Return resources/news.json with a release in front."""
    changes = [{"kind": fragment.kind, **fragment.texts} for fragment in fragments]
    release = {"version": version, "date": str(day), "changes": changes}
    return json.dumps([release, *json.loads(news)], ensure_ascii=False, indent=1) + "\n"


def with_release(metainfo: str, version: str, day: date, fragments: Sequence[Fragment]) -> str:
    """Return the description for software centres with a release in front.

    One that stands there already stays as it is.
    """
    if f'<release version="{version}"' in metainfo:
        return metainfo
    kind = "development" if version.startswith("0.") else "stable"
    items = [
        f"          <li{name}>{escape(fragment.texts[language])}</li>"
        for fragment in fragments
        for language, name in LANGUAGES.items()
    ]
    if items:
        items = ["        <ul>", *items, "        </ul>"]
        items = ["      <description>", *items, "      </description>"]
    lines = [f'    <release version="{version}" type="{kind}" date="{day}">', *items]
    release = "\n".join([*lines, "    </release>", ""])
    return metainfo.replace("  <releases>\n", f"  <releases>\n{release}", 1)


def release(root: Path, version: str, day: date) -> None:
    """Write a release into all files that tell of it, and delete the fragments.

    Raises:
        ChangelogError: a fragment or the version is not as it should be; nothing is written then.
    """
    try:
        Version(version)
    except InvalidVersion:
        message = f"{version} is no version; write one as in 1.2.0"
        raise ChangelogError(message) from None
    fragments = read_fragments(root / "changelog.d")
    fresh: dict[Path, str] = {}
    for name, change in {
        "CHANGELOG.md": released,
        "resources/news.json": with_news,
        "packaging/linux/curriculum-studio.metainfo.xml": with_release,
    }.items():
        text = (root / name).read_text(encoding="utf-8")
        fresh[root / name] = change(text, version, day, fragments)
    program = root / "curriculum_studio" / "__init__.py"
    text = program.read_text(encoding="utf-8")
    fresh[program] = re.sub(r'(?m)^__version__ = ".*"$', f'__version__ = "{version}"', text)
    for file, text in fresh.items():
        file.write_text(text, encoding="utf-8", newline="\n")
    for fragment in fragments:
        fragment.file.unlink()


def main() -> int:
    """Show what is new, or write it as a release; 1 if something is not as it should be."""
    parser = argparse.ArgumentParser(description="Put together what is new.")
    parser.add_argument("version", nargs="?", help="the version that is released, as in 1.2.0")
    today = datetime.now(tz=UTC).date()
    parser.add_argument("--date", type=date.fromisoformat, default=today, help="its day; today")
    options = parser.parse_args()
    try:
        if options.version:
            release(ROOT, options.version, options.date)
        else:
            print(with_entries("", read_fragments(ROOT / "changelog.d")), end="")
    except ChangelogError as error:
        print(f"changelog: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
