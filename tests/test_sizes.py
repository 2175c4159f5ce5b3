"""The house stays as small as it is: what `tools/sizes.py` counts, and that it would say so."""

import ast
import tomllib
from pathlib import Path

import pytest

from tools import sizes

LIMITS = tomllib.loads(sizes.LIMITS.read_text(encoding="utf-8"))


@pytest.mark.slow
def test_the_house_is_within_its_limits():
    assert too_much(*sizes.counts(sizes.ROOT), LIMITS) == []


def test_every_limit_is_counted_and_has_an_aim():
    assert LIMITS["limits"].keys() == LIMITS["aims"].keys()


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ('"""A module."""\n', 0),
        ('"""A module."""\nX = 1; Y = 2\n', 2),
        ('def act():\n    """Act."""\n    return 1\n', 2),
        ("class Thing:\n    name: str\n\n    def act(self): ...\n", 4),
        ("if a:\n    b()\nelse:\n    c()\n", 3),
    ],
)
def test_statements_are_counted_without_docstrings(source, count):
    assert sizes.statements(ast.parse(source)) == count


def test_a_name_counts_once_for_each_module_that_another_room_takes_it_from(tmp_path):
    package = tmp_path
    write(package / "core" / "node.py", "Node = Tree = 1\n")
    write(package / "core" / "tree.py", "from curriculum_studio.core.node import Node\n")
    write(package / "features" / "one" / "a.py", "from curriculum_studio.core.node import Node\n")
    write(package / "features" / "two" / "b.py", "from curriculum_studio.core.node import Node\n")
    write(package / "features" / "two" / "c.py", "from curriculum_studio.features.one.a import x\n")
    write(package / "features" / "one" / "d.py", "from curriculum_studio.features.one.a import y\n")
    assert sizes.names_across(sizes.modules_of(package)) == 2


def test_a_room_that_grows_or_is_new_is_too_large():
    limits = {"limits": {"product": 10}, "rooms": {"core": 5}, "moved": {}}
    assert too_much({"product": 9}, {"core": 6, "new": 1}, limits) == [
        "product, core: 6 of 5",
        "product, new: 1 of 0",
    ]


def test_what_moved_into_a_table_stays_counted():
    limits = {"limits": {"product": 10}, "rooms": {}, "moved": {"resources/x.toml": 7}}
    assert too_much({"product": 9}, {}, limits) == ["product: 16 of 10"]


def too_much(found, rooms, limits):
    return [
        f"{name}: {count} of {limit}"
        for name, count, limit in sizes.compare(found, rooms, limits)
        if count > limit
    ]


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
