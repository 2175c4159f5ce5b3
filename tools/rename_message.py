r"""Change the English of a message in the code, the forms and the catalogues at once.

`python tools/rename_message.py TABLE.tsv [--root FOLDER]`: each line of the table is a context, the
old English and the new one, with tabs between; a newline is written \n. The translations stay with
the message, and tests that name the whole old text name the new one, if it is more than one word.
What is found nowhere is named, and nothing is written then. Afterwards `tools/catalogues.py` brings
the catalogues in order; plural forms of the English are changed by hand.
"""

from __future__ import annotations

import argparse
import ast
import sys
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
#: (context, old English) → new English.
Renames = Mapping[tuple[str, str], str]
#: Characters of a text in a line of source, so that the formatter finds room for its indent.
_WIDTH = 76
_ENTITIES = {'"': "&quot;", "'": "&apos;"}


def read_table(written: str) -> dict[tuple[str, str], str]:
    """Return the renames of a table. Raises ValueError for a line without three cells."""
    renames = {}
    for line in filter(str.strip, written.splitlines()):
        context, old, new = (cell.replace("\\n", "\n") for cell in line.split("\t"))
        renames[context, old] = new
    return renames


def rename(root: Path, renames: Renames) -> list[Path]:
    """Write the new English wherever the old stands, and return the files that changed.

    Raises LookupError if a message stands in no file of the program, before anything is written.
    """
    found: set[tuple[str, str]] = set()
    written: dict[Path, str] = {}
    of_tests = {old: new for (_, old), new in renames.items() if " " in old}
    for file in sorted((root / "curriculum_studio").rglob("*.py")):
        written[file] = _spliced(file.read_text("utf-8"), _messages(file, renames, found))
    for file in sorted((root / "tests").rglob("*.py")):
        written[file] = _spliced(file.read_text("utf-8"), _exact(file, of_tests))
    for file in sorted((root / "ui").glob("*.ui")):
        written[file] = _form(file.read_text("utf-8"), renames, found)
    if missing := renames.keys() - found:
        raise LookupError("\n".join(f"{context}: {old}" for context, old in sorted(missing)))
    for file in sorted((root / "resources" / "i18n").glob("*.ts")):
        written[file] = _catalogue(file.read_text("utf-8"), renames)
    changed = [file for file, text in written.items() if text != file.read_text("utf-8")]
    for file in changed:
        file.write_text(written[file], "utf-8")
    return changed


def _messages(
    file: Path, renames: Renames, found: set[tuple[str, str]]
) -> Iterator[tuple[ast.expr, str]]:
    """Return the texts of calls whose first two arguments are a context and an old text."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        match node:
            case ast.Call(args=[ast.Constant(value=str(context)), ast.Constant(str(old)), *_]):
                if (context, old) in renames:
                    found.add((context, old))
                    yield node.args[1], renames[context, old]


def _exact(file: Path, renames: Mapping[str, str]) -> Iterator[tuple[ast.expr, str]]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in renames:
            yield node, renames[node.value]


def _spliced(source: str, places: Iterable[tuple[ast.expr, str]]) -> str:
    """Return a source with new texts, from the last to the first, as offsets count bytes."""
    lines = source.encode().splitlines(keepends=True)
    starts = [sum(map(len, lines[:at])) for at in range(len(lines))]
    whole = b"".join(lines)
    for node, new in sorted(places, key=lambda each: (each[0].lineno, each[0].col_offset))[::-1]:
        end = starts[(node.end_lineno or node.lineno) - 1] + (node.end_col_offset or 0)
        start = starts[node.lineno - 1] + node.col_offset
        whole = whole[:start] + _literal(new).encode() + whole[end:]
    return whole.decode()


def _literal(text: str) -> str:
    wrapped = textwrap.wrap(text, _WIDTH, drop_whitespace=False, break_long_words=False)
    quoted = (each.replace("\\", "\\\\").replace('"', '\\"') for each in wrapped)
    return (
        "\n".join(f'"{each}"' for each in quoted).replace("\n", " ")
        if "\n" not in text
        else repr(text)
    )


def _form(written: str, renames: Renames, found: set[tuple[str, str]]) -> str:
    for (context, old), new in renames.items():
        if f"<class>{context}</class>" in written:
            for entities in ({}, _ENTITIES):
                before = f">{escape(old, entities)}</string>"
                if before in written:
                    found.add((context, old))
                    written = written.replace(before, f">{escape(new, entities)}</string>")
    return written


def _catalogue(written: str, renames: Renames) -> str:
    head, *contexts = written.split("<context>")
    for at, text in enumerate(contexts):
        for (context, old), new in renames.items():
            if f"<name>{context}</name>" in text:
                before, after = escape(old, _ENTITIES), escape(new, _ENTITIES)
                for tag in ("source", "translation"):
                    text = text.replace(f"<{tag}>{before}</{tag}>", f"<{tag}>{after}</{tag}>")  # noqa: PLW2901
        contexts[at] = text
    return "<context>".join((head, *contexts))


def main(arguments: list[str] | None = None) -> int:
    """Rename what a table says; 1 if a message is not there."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("table", type=Path)
    parser.add_argument("--root", type=Path, default=ROOT)
    chosen = parser.parse_args(arguments)
    try:
        changed = rename(chosen.root, read_table(chosen.table.read_text("utf-8")))
    except LookupError as missing:
        print(f"Not in the program, nothing is written:\n{missing}", file=sys.stderr)
        return 1
    print("\n".join(str(file) for file in changed))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
