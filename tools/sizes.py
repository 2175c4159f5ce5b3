"""Count what the house holds, and compare it with `sizes.toml`: the brake on its growth.

`python tools/sizes.py` prints every count with its limit and ends with 1 where one is over it. What
a reader has to take in is counted in statements and names, since lines can be made longer.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LIMITS = ROOT / "tools" / "sizes.toml"
PRODUCT = "curriculum_studio"

Documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def statements(tree: ast.Module) -> int:
    """Return how many statements `tree` has; a docstring is none."""
    count = 0
    for node in ast.walk(tree):
        count += isinstance(node, ast.stmt)
        if isinstance(node, Documented):
            count -= ast.get_docstring(node, clean=False) is not None
    return count


def room_of(names: tuple[str, ...]) -> str:
    """Return the room of a module, from the parts of its path below the package."""
    depth = 2 if names[0] == "features" and len(names) > 2 else 1
    return "/".join(names[:depth]) if len(names) > 1 else "top"


Modules = Mapping[tuple[str, ...], ast.Module]


@cache
def modules_of(folder: Path) -> Modules:
    """Return the parts of the path below `folder` of each Python file, and its tree."""
    return {
        file.relative_to(folder).parts: ast.parse(file.read_text(encoding="utf-8"))
        for file in sorted(folder.rglob("*.py"))
    }


def by_room(modules: Modules) -> Counter[str]:
    """Return the statements of each room of a package."""
    rooms: Counter[str] = Counter()
    for names, tree in modules.items():
        rooms[room_of(names)] += statements(tree)
    return rooms


def names_across(modules: Modules) -> int:
    """Return how many pairs of module and name are imported from another room than their own."""
    rooms = {
        ".".join((PRODUCT, *names)).removesuffix(".py").removesuffix(".__init__"): room_of(names)
        for names in modules
    }
    pairs = set()
    for own, tree in zip(rooms.values(), modules.values(), strict=True):
        for node in ast.walk(tree):
            if not isinstance(node, ast.ImportFrom) or node.level or node.module not in rooms:
                continue
            for alias in node.names:
                target = f"{node.module}.{alias.name}"
                if rooms[target if target in rooms else node.module] != own:
                    pairs.add((node.module, alias.name))
    return len(pairs)


def classes_twice(modules: Modules) -> list[str]:
    """Return the public names that more than one class of a package has."""
    names = Counter(
        node.name
        for tree in modules.values()
        for node in tree.body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
    return sorted(name for name, count in names.items() if count > 1)


def tracked(root: Path) -> list[str]:
    """Return the files that are under version control and there, as paths with slashes."""
    command = ["git", "-C", str(root), "ls-files", "-z"]
    output = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    return [name for name in output.split("\0") if name and (root / name).exists()]


def counts(root: Path) -> tuple[dict[str, int], Counter[str]]:
    """Return each count by its name in `sizes.toml`, and the statements by room."""
    product = modules_of(root / PRODUCT)
    rooms = by_room(product)
    files = tracked(root)
    documents = [
        name
        for name in files
        if name.endswith(".md") and not name.startswith(("changelog.d/", "resources/"))
    ]
    catalogue = root / "resources" / "i18n" / f"{PRODUCT}_de.ts"
    return {
        "product": sum(rooms.values()),
        "tests": sum(statements(tree) for tree in modules_of(root / "tests").values()),
        "messages": catalogue.read_text(encoding="utf-8").count("<message>"),
        "names_across_rooms": names_across(product),
        "classes_twice": len(classes_twice(product)),
        "documents": len(documents),
        "decisions": sum(
            name.startswith("docs/decisions/") and Path(name).name[0].isdigit() for name in files
        ),
        "tracked_files": len(files),
    }, rooms


def compare(
    found: Mapping[str, int], rooms: Mapping[str, int], limits: Mapping[str, Any]
) -> Iterator[tuple[str, int, int]]:
    """Yield each count with its limit; a room without one may have nothing.

    What moved from Python into a table in resources stays counted with the statements that it had,
    or a limit could be reached by moving.
    """
    moved = {"product": sum(limits["moved"].values())}
    for name, limit in limits["limits"].items():
        yield name, found[name] + moved.get(name, 0), limit
    for room, count in sorted(rooms.items()):
        yield f"product, {room}", count, limits["rooms"].get(room, 0)


def main() -> int:
    """Print every count with its limit; return 1 if one is over it."""
    limits = tomllib.loads(LIMITS.read_text(encoding="utf-8"))
    code = 0
    for name, count, limit in compare(*counts(ROOT), limits):
        code |= count > limit
        print(f"{name:32} {count:7,} of {limit:7,}{'  too much' if count > limit else ''}")
    return code


if __name__ == "__main__":
    sys.exit(main())
