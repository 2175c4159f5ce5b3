"""Update the translation catalogues from the source, and compile them.

Runs in the project's environment: `python tools/catalogues.py [--into FOLDER]`. Without a
folder it writes the catalogues in place; with one it leaves them alone and writes the updated
copies there, by which the tests see whether the catalogues are fresh.

The source strings are English, so the English catalogue fills itself, but for plural forms.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
LANGUAGES = ("zh_CN", "en", "de")

#: No places and no dead strings, sorted: the files change only where the words do.
LUPDATE_OPTIONS = (
    *("-tr-function-alias", "translate+=message"),
    *("-locations", "none"),
    *("-source-language", "en"),
    "-no-obsolete",
    "-sort-messages",
    "-silent",
)

#: A message without plural forms, its source, and its translation while that is unfinished.
_UNFINISHED = re.compile(
    r"(<message>(?:(?!</message>).)*?<source>((?:(?!</message>).)*?)</source>(?:(?!</message>).)*?)"
    r'<translation type="unfinished">(?:(?!</message>).)*?</translation>',
    re.DOTALL,
)


def catalogue(folder: Path, language: str) -> Path:
    """Return the place of a language's catalogue in a folder."""
    return folder / f"curriculum_studio_{language}.ts"


def sources() -> list[str]:
    """Return all files with words in them, relative to the root, always in one order."""
    files = [*ROOT.glob("curriculum_studio/**/*.py"), *ROOT.glob("ui/**/*.ui")]
    return sorted(file.relative_to(ROOT).as_posix() for file in files)


def fill_english(text: str) -> str:
    """Take the source as translation wherever the English catalogue lacks one."""
    return _UNFINISHED.sub(r"\1<translation>\2</translation>", text)


def qt_tool(name: str, *arguments: str | Path) -> None:
    """Run one of Qt's tools from this environment."""
    tool = shutil.which(f"pyside6-{name}", path=sysconfig.get_path("scripts"))
    if tool is None:
        sys.exit(f"pyside6-{name} is missing here: run `python3 dev.py setup`")
    subprocess.run([tool, *map(str, arguments)], cwd=ROOT, check=True)


def update(folder: Path) -> None:
    """Bring the catalogues in a folder up to date with the source, and compile them."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        listing = Path(scratch) / "sources.lst"
        listing.write_text("\n".join(sources()) + "\n", encoding="utf-8")
        for language in LANGUAGES:
            ts = catalogue(folder, language)
            target = ("-target-language", language)
            qt_tool("lupdate", f"@{listing}", *LUPDATE_OPTIONS, *target, "-ts", ts)
            if language == "en":
                text = fill_english(ts.read_text(encoding="utf-8"))
                ts.write_text(text, encoding="utf-8", newline="\n")
            qt_tool("lrelease", "-silent", "-nounfinished", ts, "-qm", ts.with_suffix(".qm"))


def report(folder: Path) -> None:
    """Say how many strings of each language still wait for a translation."""
    for language in LANGUAGES:
        text = catalogue(folder, language).read_text(encoding="utf-8")
        waiting = text.count('type="unfinished"')
        print(f"{language}: {text.count('<source>')} messages, {waiting} unfinished")


def main() -> None:
    """Update in place, or into another folder."""
    parser = argparse.ArgumentParser(description="Update and compile the translation catalogues.")
    parser.add_argument("--into", type=Path, help="write updated copies into this folder instead")
    folder: Path = parser.parse_args().into or CATALOGUES
    if folder != CATALOGUES and CATALOGUES.is_dir():
        shutil.copytree(CATALOGUES, folder, dirs_exist_ok=True)
    update(folder.resolve())
    report(folder)


if __name__ == "__main__":
    main()
