"""Update the translation catalogues (.ts) from the source, and compile them (.qm) for Qt.

Runs in the project's environment: `python tools/catalogues.py [--into FOLDER | --compile]`.
Without a folder it writes the catalogues in place; with one it leaves them alone and writes the
updated copies there, by which the tests see whether the catalogues are fresh. `--compile` updates
nothing, and compiles what is missing or older than its source: `dev.py` and the tests begin with
that, for git keeps the sources only. Whoever builds the wheel calls the hook at the end.

The source strings are English, so the English catalogue fills itself, but for plural forms.

A reader of .ts inside the window was refused: Qt would call Python for each word, also from other
threads.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

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
    """Run one of the tools that Qt for Python has beside its libraries."""
    qt = importlib.util.find_spec("PySide6")
    tool = shutil.which(name, path=Path(qt.origin).parent) if qt and qt.origin else None
    if tool is None:
        sys.exit(f"PySide6 and its {name} are missing here: run `python3 dev.py setup`")
    subprocess.run([tool, *map(str, arguments)], cwd=ROOT, check=True)


def outdated(folder: Path) -> list[Path]:
    """Return the catalogues in a folder that are not compiled, or have changed since."""
    sources = [catalogue(folder, language) for language in LANGUAGES]
    return [ts for ts in sources if not is_compiled(ts)]


def is_compiled(ts: Path) -> bool:
    """Tell whether a compiled catalogue is as new as its source."""
    qm = ts.with_suffix(".qm")
    return qm.is_file() and qm.stat().st_mtime_ns >= ts.stat().st_mtime_ns


def compile_outdated(folder: Path) -> None:
    """Compile the catalogues in a folder that are not compiled, or have changed since."""
    for ts in outdated(folder):
        qm = ts.with_suffix(".qm")
        # Replaced in one step: another process may read it, or do the same.
        fresh = qm.with_name(f"{qm.stem}-{os.getpid()}.tmp")
        try:
            qt_tool("lrelease", "-silent", "-nounfinished", ts, "-qm", fresh)
            fresh.replace(qm)
        finally:
            fresh.unlink(missing_ok=True)


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
    compile_outdated(folder)


def report(folder: Path) -> None:
    """Say how many strings of each language still wait for a translation."""
    for language in LANGUAGES:
        text = catalogue(folder, language).read_text(encoding="utf-8")
        waiting = text.count('type="unfinished"')
        print(f"{language}: {text.count('<source>')} messages, {waiting} unfinished")


class CompiledCatalogues(BuildHookInterface[Any]):
    """The hook by which every wheel has compiled catalogues, whoever builds it."""

    def dependencies(self) -> list[str]:
        """Return what the build needs: Qt, unless all is compiled, as in a source distribution."""
        needed = self.metadata.core.dependencies if outdated(CATALOGUES) else []
        return [requirement for requirement in needed if requirement.lower().startswith("pyside6")]

    def initialize(self, _version: str, _build_data: dict[str, Any]) -> None:
        """Compile before the backend looks for files."""
        compile_outdated(CATALOGUES)


def main() -> None:
    """Update in place or into another folder, or compile only."""
    parser = argparse.ArgumentParser(description="Update and compile the translation catalogues.")
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--into", type=Path, help="write updated copies into this folder instead")
    ways.add_argument("--compile", action="store_true", help="compile what is missing or outdated")
    options = parser.parse_args()
    if options.compile:
        compile_outdated(CATALOGUES)
        return
    folder: Path = options.into or CATALOGUES
    if folder != CATALOGUES and CATALOGUES.is_dir():
        compiled = shutil.ignore_patterns("*.qm")
        shutil.copytree(CATALOGUES, folder, ignore=compiled, dirs_exist_ok=True)
    update(folder.resolve())
    report(folder)


if __name__ == "__main__":
    main()
