"""The words that documents carry by rule, and those of the drafting rules, out of resources."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from curriculum_studio.locations import resource_folder


@cache
def vocabulary(file: str) -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    """Return the tables of a file, read once: table → key → language → words."""
    path = resource_folder("resources") / "vocabulary" / f"{file}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def rule_tables(file: str) -> Mapping[str, Any]:
    """Return the tables of a file of `resources/rules`, read once.

    They hold the texts of the drafting rules, and the words that rules look for.
    """
    path = resource_folder("resources") / "rules" / f"{file}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def rule_pattern(file: str, rule: str, language: str) -> re.Pattern[str]:
    """Return what a rule looks for in a language: the pattern in its table, compiled once."""
    return re.compile(rule_tables(file)[rule]["pattern"][language])
