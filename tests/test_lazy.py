"""What is loaded by its name: names that are wrong, and every name that the program has."""

import ast
import importlib
import re
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from curriculum_studio.lazy import Lazy, lazy_pattern, load_ahead

PACKAGE = Path(__file__).resolve().parents[1] / "curriculum_studio"


def written() -> Iterator[tuple[str, str]]:
    """Where `Lazy("…")` is written in the program, and for what."""
    for file in sorted(PACKAGE.rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)) if "Lazy" in text else ():
            if isinstance(node, ast.Call) and ast.unparse(node.func).split("[")[0] == "Lazy":
                place = f"{file.relative_to(PACKAGE).as_posix()}:{node.lineno}"
                (target,) = node.args
                assert isinstance(target, ast.Constant), f"{place}: no literal, so nobody finds it"
                yield place, target.value


def test_nothing_is_imported_before_it_is_needed(tmp_path, monkeypatch):
    (tmp_path / "loaded_late.py").write_text("class Late:\n    word = 'late'\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    late: Lazy[type] = Lazy("loaded_late:Late")
    assert "loaded_late" not in sys.modules
    try:
        assert late.load().word == "late"
        assert Lazy[str]("loaded_late:Late.word").load() == "late"
        assert late.load() is sys.modules["loaded_late"].Late
    finally:
        del sys.modules["loaded_late"]


def test_what_is_needed_in_a_moment_is_loaded_beside_other_work(tmp_path, monkeypatch):
    text = "import threading, time\ntime.sleep(0.1)\nTHREAD = threading.get_ident()\n"
    (tmp_path / "loaded_ahead.py").write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    late: Lazy[int] = Lazy("loaded_ahead:THREAD")
    try:
        thread = load_ahead(late)
        assert thread is not None
        while "loaded_ahead" not in sys.modules and thread.is_alive():
            pass
        assert late.load() == thread.ident != threading.get_ident()
        thread.join()
        assert load_ahead(late) is None
    finally:
        sys.modules.pop("loaded_ahead", None)


@pytest.mark.parametrize(
    "target", ["json", "json.dumps", ":dumps", "json :dumps", "json: dumps", "json:dumps:x", ""]
)
def test_target_of_another_form_is_refused_where_it_is_written(target):
    with pytest.raises(ValueError, match=r"is not written 'package\.module:attribute'"):
        Lazy(target)


def test_what_is_not_there_is_named():
    with pytest.raises(ImportError, match=r"curriculum_studio\.gone"):
        Lazy("curriculum_studio.gone:Gone").load()
    with pytest.raises(AttributeError, match=r"curriculum_studio\.locations.*Gone"):
        Lazy("curriculum_studio.locations:Gone").load()


def test_every_target_of_the_program_is_there():
    missing = []
    for place, target in written():
        try:
            Lazy(target).load()
        except (ImportError, AttributeError, ValueError) as problem:
            missing.append(f"{place}: {problem}")
    assert not missing, "\n".join(missing)


def test_pattern_is_compiled_when_it_is_used():
    wrong = lazy_pattern("(")
    with pytest.raises(re.error):
        wrong.match("a")
    digits = lazy_pattern(r"(\d+)", re.IGNORECASE)
    assert "match" not in vars(digits)
    assert digits.sub("-", "a1b22") == "a-b-"
    assert [each[1] for each in digits.finditer("1 22")] == ["1", "22"]
    assert vars(digits)["match"] == re.compile(r"(\d+)", re.IGNORECASE).match
    assert (digits.pattern, digits.groups) == (r"(\d+)", 1)


def test_every_late_pattern_of_the_program_is_one():
    files = [each for each in PACKAGE.rglob("*.py") if each != PACKAGE / "lazy.py"]
    late = [each for each in files if "lazy_pattern(" in each.read_text(encoding="utf-8")]
    found = []
    for file in late:
        name = ".".join(("curriculum_studio", *file.relative_to(PACKAGE).with_suffix("").parts))
        found += patterns_in([*vars(importlib.import_module(name)).values()])
    assert len(found) >= 70
    for each in found:
        assert isinstance(re.compile(each.pattern, each.flags), re.Pattern)


def patterns_in(values):
    """The late patterns among values, also in what is made of several."""
    for each in values:
        if type(each) is type(lazy_pattern("")):
            yield each
        elif isinstance(each, tuple | list):
            yield from patterns_in(each)
        elif isinstance(each, dict):
            yield from patterns_in(each.values())
