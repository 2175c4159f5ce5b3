"""Which modules make up the window: only these may know Qt."""

from collections.abc import Iterator
from pathlib import Path

import curriculum_studio

PACKAGE = Path(curriculum_studio.__file__).parent

#: Packages that stand above the features or are used by their windows.
WINDOW = ("editor", "shell", "widgets", "workbench")


def of_window(module: str) -> bool:
    """Whether a module (curriculum_studio.a.b) belongs to the window."""
    parts = module.split(".")[1:]
    if parts[:1] == ["features"]:
        return parts[2:3] == ["window"] or parts[2:] == ["feature"]
    return bool(parts) and parts[0] in WINDOW


def sources() -> Iterator[Path]:
    """The source files of the window."""
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE.parent).with_suffix("")
        if of_window(".".join(part for part in name.parts if part != "__init__")):
            yield path
