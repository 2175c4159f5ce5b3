"""The words that documents carry by rule, as `resources/vocabulary` keeps them."""

import tomllib
from collections.abc import Mapping
from functools import cache

from curriculum_studio.locations import resource_folder


@cache
def vocabulary(file: str) -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    """Return the tables of a file, read once: table → key → language → words."""
    path = resource_folder("resources") / "vocabulary" / f"{file}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
