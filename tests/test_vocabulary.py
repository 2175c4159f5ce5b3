"""The words of documents: each key is there, used, and said in every language."""

import ast
import re
import string
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

import pytest

from curriculum_studio.core.words import Words
from curriculum_studio.languages import LANGUAGES, LocalizedText

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "curriculum_studio"
FOLDER = ROOT / "resources" / "vocabulary"

#: Said in some languages only, because the others do not say it.
SILENT = {
    "print.cover.issued",
    "print.cover.prevails_zh",
    "print.cover.prevails_en",
    "print.cover.prevails_de",
    "units.handouts.hello",
    "units.handouts.closing",
    "documents.observation_methods.",
    "pilots.proposals.",
    "pilots.outcomes.",
    "pilots.decisions.",
    "pilots.levels.",
}

#: Asked for by what a payload says: `_word(payload.phase)`.
OF_PAYLOADS = {"print.unit.before", "print.unit.during", "print.unit.after"}

#: Names of sectors are known in Chinese only.
WITHOUT_ITS_PLACE = {"print.banners.sector"}

#: Names that others give to the parts of their plans: one word may be any of several of ours.
OF_OTHERS = "plan_labels."

#: One word in Chinese, several in English or German, and why.
SEVERAL = {
    "不适用": "an answer that is chosen, and its short form in a column of numbers",
    "幼儿园": "workbooks that schools send back hold the German answer; elsewhere it is Kita",
    "评分项": "short in the narrow column of the workbook",
    "加分项": "short in the narrow column of the workbook",
    "说明": "explanations of a row or an indicator, and the note that a framework carries",
    "单位": "a unit, and an organisation",
    "编号": "codes of indicators and goals, and numbers of comments (DE-014 in their log)",
    "评价方法": "short in the narrow column of the table in Word",
    "状态": "how far a row is filled in, and whether a framework is in force",
    "综合得分": "short in the columns of the report",
    "人次": "a word for counting, of meals as of trips",
    "示例": "the label of an example, and a relation between goals",
    "空缺": "a sheet of them, and one",
    "提出单位": "short in the narrow column of the minutes",
}


class Table(NamedTuple):
    """A table as the code declares it; `keys` is None where documents hold the keys.

    `own`: the module itself says which keys there are, and not the type of a payload.
    """

    module: Path
    name: str
    keys: frozenset[str] | None
    own: bool


@cache
def trees() -> Mapping[Path, ast.Module]:
    """The modules that declare a table or import from one that does; the others cost too much."""
    texts = {path: path.read_text(encoding="utf-8") for path in sorted(PACKAGE.rglob("*.py"))}
    homes = [dotted(path) for path, text in texts.items() if "core.words import" in text]
    near = re.compile("|".join(map(re.escape, ["core.words", *homes])))
    return {path: ast.parse(text) for path, text in texts.items() if near.search(text)}


def dotted(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


@cache
def files() -> Mapping[str, Mapping[str, Mapping[str, Mapping[str, str]]]]:
    return {
        path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
        for path in sorted(FOLDER.glob("*.toml"))
    }


def entries() -> Iterator[tuple[str, Mapping[str, str]]]:
    for file, tables in files().items():
        for table, words in tables.items():
            for key, texts in words.items():
                yield f"{file}.{table}.{key}", texts


def literal(node: ast.AST | None) -> frozenset[str] | None:
    if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
        return frozenset(ast.literal_eval(node.slice if isinstance(node.slice, ast.Tuple)
                                          else ast.Tuple([node.slice], ast.Load())))  # fmt: skip
    return None


@cache
def aliases(path: Path) -> dict[str, frozenset[str]]:
    found = {}
    for statement in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            keys = literal(statement.value)
            if keys is not None:
                found[statement.targets[0].id] = keys
    return found


def keys_of(kind: ast.AST, path: Path) -> tuple[frozenset[str] | None, bool]:
    keys = literal(kind)
    if keys is not None:
        return keys, True
    name = ast.unparse(kind)
    if name == "str":
        return None, False
    if name in aliases(path):
        return aliases(path)[name], True
    for statement in trees()[path].body:
        if isinstance(statement, ast.ImportFrom) and name in {a.name for a in statement.names}:
            return aliases(ROOT / (str(statement.module).replace(".", "/") + ".py"))[name], False
    raise AssertionError(f"{path}: where does {name} say its keys?")


@cache
def tables() -> Mapping[str, Table]:
    found: dict[str, Table] = {}
    for path, tree in trees().items():
        for statement in tree.body:
            call = statement.value if isinstance(statement, ast.Assign) else None
            if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Subscript):
                continue
            if ast.unparse(call.func.value) != "Words":
                continue
            table = ast.literal_eval(call.args[0])
            assert table not in found, f"{table} is declared twice"
            name = ast.unparse(statement.targets[0])  # type: ignore[union-attr]
            found[table] = Table(path, name, *keys_of(call.func.slice, path))
    return found


def test_every_table_of_a_file_is_declared_and_every_declared_one_is_there():
    there = {f"{file}.{table}" for file, found in files().items() for table in found}
    assert len(there) > 60
    assert set(tables()) == there


def test_keys_of_the_code_are_those_of_the_file():
    for table, declared in tables().items():
        file, _, name = table.partition(".")
        if declared.keys is not None:
            assert set(files()[file][name]) == declared.keys, table


class _Uses(ast.NodeVisitor):
    """What a module says outside of types: strings, and tables that it walks as a whole."""

    def __init__(self) -> None:
        self.strings: set[str] = set()
        self.walked: set[str] = set()

    def visit_Subscript(self, node: ast.Subscript) -> None:
        if ast.unparse(node.value) not in {"Literal", "Words"}:
            self.visit(node.slice)
            if isinstance(node.value, ast.Name) and isinstance(node.slice, ast.Attribute):
                self.walked.add(node.value.id)  # the key is a field of a payload
            if not isinstance(node.value, ast.Name):
                self.visit(node.value)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self.strings.add(node.value)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if isinstance(node.value, ast.Name):
            self.walked.add(node.value.id)
        if node.attr.isupper():  # module.TABLE
            self.walked.add(node.attr)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        if ast.unparse(node.func) in {"enumerate", "len", "list", "tuple", "zip", "_ticks"}:
            self.walked |= {each.id for each in node.args if isinstance(each, ast.Name)}
        self.generic_visit(node)

    def visit_Starred(self, node: ast.Starred) -> None:
        self.walked |= {node.value.id} if isinstance(node.value, ast.Name) else set()
        self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        self.walked |= {node.iter.id} if isinstance(node.iter, ast.Name) else set()
        self.generic_visit(node)


def test_no_word_is_there_that_nobody_uses():
    uses = {}
    for path, tree in trees().items():
        uses[path] = _Uses()
        uses[path].visit(tree)
    unused: set[str] = set()
    for table, declared in tables().items():
        if declared.keys is None or not declared.own:
            continue
        home = dotted(declared.module)
        near = [
            path
            for path, tree in trees().items()
            if path == declared.module
            or any(isinstance(each, ast.ImportFrom) and each.module == home for each in tree.body)
        ]
        if any(declared.name in uses[path].walked for path in near):
            continue
        said = set().union(*(uses[path].strings for path in near))
        unused |= {f"{table}.{key}" for key in declared.keys - said}
    assert unused == OF_PAYLOADS


def test_every_language_says_every_word():
    silent = set()
    for key, texts in entries():
        assert tuple(texts) == LANGUAGES, key
        if not all(texts.values()):
            silent.add(key)
    assert silent == SILENT


def test_what_is_put_in_is_put_in_everywhere():
    wrong = set()
    for key, texts in entries():
        parsed = (string.Formatter().parse(text) for text in texts.values() if text)
        if (
            len({frozenset(name for _, name, *_ in each if name is not None) for each in parsed})
            > 1
        ):
            wrong.add(key)
    assert wrong == WITHOUT_ITS_PLACE


def test_words_are_found_by_key_in_the_order_of_the_file():
    words = Words[Literal["opening", "main", "closing"]]("documents.phases")
    assert words["main"] == LocalizedText({"zh": "展开", "en": "Main part", "de": "Hauptteil"})
    assert (list(words), words.find("none"), words.of("opening")["zh"]) == (
        ["opening", "main", "closing"],
        None,
        "导入",
    )
    with pytest.raises(KeyError):
        words.of("none")


def test_one_thing_has_one_word_in_each_language():
    said: dict[str, set[tuple[str, ...]]] = {}
    for key, texts in entries():
        if key.startswith(OF_OTHERS):
            continue
        others = tuple(texts[each].lower().strip() for each in LANGUAGES if each != "zh")
        said.setdefault(texts["zh"], set()).add(others)
    said.pop("")
    assert {chinese for chinese, others in said.items() if len(others) > 1} == set(SEVERAL)
