"""Move modules, rename symbols and merge small modules, as the table in `moves.toml` says.

python tools/move.py PHASE [--root DIR] [--table FILE]

    check      look for what is wrong in the table before anything is touched
    modules    move the files and mend every reference to them
    symbols    rename what stands at the top of a module, wherever it is used
    merges     put small modules into others
    all        check, then the three in this order
    report     count packages, floors, single importers; --propose-merges prints lines for the table

It can run again: what is moved already is skipped, and references are mended all the same. What it
cannot mend safely it lists under "by hand". Texts for people, catalogues, kept files, CHANGELOG and
decisions stay as they are. The result is put in order by ruff.
"""

from __future__ import annotations

import argparse
import ast
import builtins
import io
import keyword
import re
import subprocess
import sys
import textwrap
import tokenize
import tomllib
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePosixPath

PACKAGE = "curriculum_studio"
TESTS = "tests"

#: A merged module has at most so many lines, a proposed one so many.
MOST_LINES, PROPOSED_LINES, SMALL_LINES = 500, 450, 60

#: Folders and files whose text is history, data or made by other tools.
UNTOUCHED = (
    "CHANGELOG.md",
    "docs/decisions/",
    "resources/",
    "tests/golden/kept/",
    "tests/golden/fixtures/",
    "tools/move.py",
    "tools/moves.toml",
    "tests/tools/test_move.py",
)

#: Files other than Python whose references are mended.
TEXTS = (".toml", ".md", ".ui", ".txt", ".yml", ".yaml", ".cfg", ".spec", ".ini", ".iss", ".sh")

Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp


# --- table ------------------------------------------------------------------------------------


@dataclass
class Table:
    """What `moves.toml` says; names of modules have no prefix."""

    modules: dict[str, str] = field(default_factory=dict)
    packages: dict[str, str] = field(default_factory=dict)
    symbols: dict[str, str] = field(default_factory=dict)
    merges: dict[str, str] = field(default_factory=dict)
    tests: dict[str, str] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> Table:
        """Read a table; a section or key that is not known is a mistake in it."""
        return cls(**tomllib.loads(path.read_text(encoding="utf-8")))


class Source:
    """The files of a project, and the modules among them."""

    def __init__(self, root: Path) -> None:
        """List what git knows or would add."""
        self.root = root
        command = ["git", "ls-files", "-co", "--exclude-standard"]
        listed = subprocess.run(
            command, cwd=root, check=True, capture_output=True, encoding="utf-8"
        ).stdout.splitlines()
        self.files = sorted({name for name in listed if (root / name).is_file()})
        self.modules = {dotted_of(name): name for name in self.files if is_module(name)}
        self.packages = {
            dotted_of(name) for name in self.files if is_module(name) and is_init(name)
        }

        self.exported = {
            module: bound_in(ast.parse(self.text(self.modules[module])).body)
            for module in self.packages
        }

    def submodule(self, base: str, name: str) -> bool:
        """Tell whether a package gives a module by this name, not what its `__init__` has."""
        return f"{base}.{name}" in self.modules and name not in self.exported.get(base, ())

    def text(self, name: str) -> str:
        """Return the text of a file."""
        return (self.root / name).read_text(encoding="utf-8")

    def write(self, name: str, text: str) -> None:
        """Replace or make a file, with LF as the rest of the project."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")

    def mended(self) -> Iterator[str]:
        """List the files whose references are mended."""
        for name in self.files:
            if name.startswith(UNTOUCHED):
                continue
            if name.endswith((".py", *TEXTS)):
                yield name


def is_module(name: str) -> bool:
    """Tell whether a file is a module of the package or of its tests."""
    return name.endswith(".py") and name.split("/", 1)[0] in {PACKAGE, TESTS}


def is_init(name: str) -> bool:
    """Tell whether a file makes a folder a package."""
    return name.rsplit("/", 1)[-1] == "__init__.py"


def dotted_of(name: str) -> str:
    """Return the full name of the module in a file."""
    return name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def full(name: str) -> str:
    """Return the full name of a module as the table names it."""
    return f"{PACKAGE}.{name}" if name else PACKAGE


def short(name: str) -> str:
    """Return the name of a module as the table has it."""
    return name.removeprefix(f"{PACKAGE}.")


def last(name: str) -> str:
    """Return the last part of a dotted name."""
    return name.rsplit(".", 1)[-1]


def parent(name: str) -> str:
    """Return a dotted name without its last part."""
    return name.rpartition(".")[0]


def parents(name: str) -> Iterator[str]:
    """List the packages around a module, the nearest first."""
    while "." in name:
        name = parent(name)
        yield name


# --- where things went ------------------------------------------------------------------------


class Renames:
    """Old names of modules and files, and their new ones."""

    def __init__(
        self,
        source: Source,
        modules: Mapping[str, str],
        tests: Mapping[str, str] | None = None,
        files: Mapping[str, str] | None = None,
    ) -> None:
        """Take full names of modules; folders of tests and other files by their paths."""
        self.modules = {old: new for old, new in modules.items() if old != new}
        self.kept = {old for old, new in modules.items() if old == new}
        self.tests = tests = dict(tests or {})
        targets = set(modules.values())
        for name in source.files:
            if name.startswith(f"{TESTS}/"):
                moved = by_prefix(name, tests)
                if moved != name:
                    self.modules.setdefault(dotted_of(name), dotted_of(moved))
        for old, new in tests.items():
            self.modules.setdefault(dotted_of(old), dotted_of(new))
        self.known = {*source.modules, *modules, *targets, *self.modules, *self.modules.values()}
        self.known |= {name for module in [*self.known] for name in parents(module)}
        self.exported = source.exported
        self.files: dict[str, str] = dict(files or {})
        old_packages = {name for old in self.modules for name in parents(old)} - {PACKAGE, TESTS}
        self.packages = self._uniform(old_packages, {*modules, *source.modules} - targets)
        self.split = old_packages - set(self.packages)
        staying = {
            name
            for module in targets | self.kept | (set(source.modules) - set(modules))
            for name in parents(self.modules.get(module, module))
        }
        #: By module and old name: imported modules that are called otherwise in it now.
        self.inner: dict[tuple[str, str], str] = {}
        #: Packages that are no more, and have no one heir.
        self.gone = self.split - staying
        #: Those of which it is worth saying that they are split.
        self.noticed = self.split
        for each in tests:  # a folder of tests is a package that moves as one
            if not each.endswith(".py"):
                self.packages.setdefault(dotted_of(each), dotted_of(tests[each]))
        self.suffixes: dict[str, str] = {}
        counted = Counter(suffix for old in self.modules for suffix in suffixes(short(old)))
        for old in self.modules:
            for suffix in suffixes(short(old)):
                if counted[suffix] == 1:
                    self.suffixes[suffix] = old

    def _uniform(self, old_packages: set[str], members: set[str]) -> dict[str, str]:
        """Return the packages all of whose modules went to one other package."""
        found: dict[str, set[str | None]] = defaultdict(set)
        for member in {*members, *self.modules, *self.kept}:
            new = self.modules.get(member, member)
            for package in parents(member):
                if package not in old_packages:
                    continue
                tail = member[len(package) :]
                found[package].add(new[: -len(tail)] if new.endswith(tail) else None)
        return {
            package: target
            for package, targets in found.items()
            if len(targets) == 1 and (target := next(iter(targets))) and target != package
        }

    def submodule(self, base: str, name: str) -> bool:
        """Tell whether a package gives a module by this name, not what its `__init__` has."""
        own = self.exported.get(base) or self.exported.get(self.module(base)) or ()
        return f"{base}.{name}" in self.known and name not in own

    def module(self, name: str) -> str:
        """Return where a module is now; of a package, where its `__init__` is."""
        return self.modules.get(name) or (
            name if name in self.kept else self.packages.get(name, name)
        )

    def dotted(self, name: str) -> tuple[str, bool]:
        """Return a dotted name, perhaps of something in a module, and whether that is safe."""
        parts = name.split(".")
        for end in range(len(parts), 0, -1):
            head = ".".join(parts[:end])
            tail = "".join(f".{part}" for part in parts[end:])
            if head in self.modules:
                return self.modules[head] + tail, True
            if head in self.packages:
                return self.packages[head] + tail, True
            if head in self.known:
                return name, head not in self.noticed or bool(tail)
        return name, True

    def path(self, name: str) -> tuple[str, bool]:
        """Return where a file or folder is now, and whether that is safe."""
        if name in self.files:
            return self.files[name], True
        top = name.split("/", 1)[0]
        if top not in {PACKAGE, TESTS}:
            return name, True
        pure = PurePosixPath(name)
        if pure.name == "__init__.py":
            module = dotted_of(name)
            return f"{self.module(module).replace('.', '/')}/__init__.py", True
        if top == TESTS:
            return by_prefix(name, self.tests), True
        stem = str(pure.with_suffix("")).rstrip("/").replace("/", ".")
        if pure.suffix and stem not in self.modules:
            return name, True
        new, safe = self.dotted(stem) if stem in {*self.known, *self.modules} else (stem, True)
        return new.replace(".", "/") + pure.suffix, safe


def suffixes(name: str) -> Iterator[str]:
    """List the ends of a dotted name that have two parts or more, the whole included."""
    parts = name.split(".")
    for start in range(len(parts) - 1):
        yield ".".join(parts[start:])


def by_prefix(name: str, table: Mapping[str, str]) -> str:
    """Return a path after the longest entry that is it or a folder around it."""
    for end in range(name.count("/") + 1, 0, -1):
        head = "/".join(name.split("/")[:end])
        if head in table:
            return table[head] + name[len(head) :]
    return name


# --- text by spans ----------------------------------------------------------------------------


class Spans:
    """Replacements in a source text, at the places that its syntax tree names."""

    def __init__(self, text: str) -> None:
        """Find the lines; the tree counts bytes in them."""
        self.data = text.encode()
        self.starts = [0]
        for line in self.data.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))
        self.edits: dict[tuple[int, int], bytes] = {}

    def at(self, line: int, column: int) -> int:
        """Return the place of a line and a column in bytes."""
        return self.starts[line - 1] + column

    def span(self, node: ast.expr | ast.stmt | ast.alias) -> tuple[int, int]:
        """Return where a node begins and ends."""
        end = self.at(node.end_lineno or node.lineno, node.end_col_offset or 0)
        return self.at(node.lineno, node.col_offset), end

    def get(self, start: int, end: int) -> str:
        """Return the text of a span."""
        return self.data[start:end].decode()

    def of(self, node: ast.expr | ast.stmt | ast.alias) -> str:
        """Return the text of a node."""
        return self.get(*self.span(node))

    def put(self, start: int, end: int, text: str) -> None:
        """Replace a span at the end."""
        self.edits[start, end] = text.encode()

    def done(self) -> str:
        """Return the text with all replacements."""
        data, reached = [], 0
        for (start, end), new in sorted(self.edits.items()):
            if start < reached:
                continue  # inside of what is replaced already
            data += [self.data[reached:start], new]
            reached = end
        return b"".join([*data, self.data[reached:]]).decode()


def strings_and_comments(text: str) -> Iterator[tuple[int, int, str]]:
    """List where strings (f-strings whole) and comments stand, in characters, with their kind."""
    starts = [0]
    for line in io.StringIO(text, newline="\n"):
        starts.append(starts[-1] + len(line))
    opened: list[int] = []
    for token in tokenize.generate_tokens(io.StringIO(text, newline="\n").readline):
        start = starts[token.start[0] - 1] + token.start[1]
        end = starts[token.end[0] - 1] + token.end[1]
        kind = tokenize.tok_name[token.type]
        if kind == "FSTRING_START":  # one token each before Python 3.12
            opened.append(start)
        elif kind == "FSTRING_END":
            begun = opened.pop()
            if not opened:
                yield begun, end, "STRING"
        elif not opened and kind in {"STRING", "COMMENT"}:
            yield start, end, kind


# --- names in a module ------------------------------------------------------------------------


class Scopes(ast.NodeVisitor):
    """Which names of a module mean what stands at its top."""

    def __init__(self, tree: ast.Module) -> None:
        """Look through a tree."""
        self._bound: list[set[str]] = []
        self.uses: dict[str, list[ast.Name]] = defaultdict(list)
        self.local: set[str] = set()
        self.globals_said: dict[str, list[ast.Global]] = defaultdict(list)
        self.visit(tree)

    def visit_Name(self, node: ast.Name) -> None:
        """Keep a name that no scope around it binds."""
        if not any(node.id in scope for scope in self._bound):
            self.uses[node.id].append(node)

    def visit_Global(self, node: ast.Global) -> None:
        """Keep names that a function says are global."""
        for name in node.names:
            self.globals_said[name].append(node)

    def _function(self, node: Function) -> None:
        arguments = node.args
        for default in [*arguments.defaults, *filter(None, arguments.kw_defaults)]:
            self.visit(default)
        every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
        every += [each for each in (arguments.vararg, arguments.kwarg) if each]
        for each in every:
            if each.annotation:
                self.visit(each.annotation)
        if not isinstance(node, ast.Lambda):
            for outer in [*node.decorator_list, *([node.returns] if node.returns else [])]:
                self.visit(outer)
        body = [node.body] if isinstance(node, ast.Lambda) else node.body
        bound = {each.arg for each in every} | bound_in(body)
        self._within(bound, body)

    def _within(self, bound: set[str], body: Iterable[ast.AST]) -> None:
        self.local |= bound
        self._bound.append(bound)
        for each in body:
            self.visit(each)
        self._bound.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Look into a function with what it binds."""
        self._function(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        """Look into a function with what it binds."""
        self._function(node)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        """Look into a function with what it binds."""
        self._function(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Look into a class: what it binds is not seen by its methods."""
        for outer in [*node.decorator_list, *node.bases, *node.keywords]:
            self.visit(outer)
        bound = bound_in(node.body)
        for each in node.body:
            if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef):
                self.visit(each)
            else:
                # A field may be annotated by a class of its own name; then the top is meant.
                said = each.annotation if isinstance(each, ast.AnnAssign) else None
                if said:
                    self.visit(said)
                rest = [part for part in ast.iter_child_nodes(each) if part is not said]
                self._bound.append(bound)
                for part in rest if said else [each]:
                    self.visit(part)
                self._bound.pop()

    def _comprehension(self, node: Comprehension) -> None:
        bound = {
            each.id
            for generator in node.generators
            for each in ast.walk(generator.target)
            if isinstance(each, ast.Name)
        }
        self._within(bound, ast.iter_child_nodes(node))

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = (  # noqa: N815
        _comprehension
    )


def bound_in(body: Iterable[ast.AST]) -> set[str]:
    """Return the names that statements bind in their own scope."""
    found: set[str] = set()
    outer: set[str] = set()
    queue = [*body]
    while queue:
        node = queue.pop()
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                found.add(node.name)
                continue
            case ast.Lambda() | ast.ListComp() | ast.SetComp() | ast.DictComp():
                continue
            case ast.GeneratorExp():
                continue
            case ast.Name(ctx=ast.Store() | ast.Del()):
                found.add(node.id)
            case ast.Import() | ast.ImportFrom():
                found |= {alias.asname or alias.name.split(".")[0] for alias in node.names}
            case ast.Global() | ast.Nonlocal():
                outer |= {*node.names}
            case ast.ExceptHandler(name=str(name)):
                found.add(name)
            case ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
                found.add(name)
            case ast.MatchMapping(rest=str(name)):
                found.add(name)
            case _:
                pass
        queue += ast.iter_child_nodes(node)
    return found - outer


def every_binding(tree: ast.Module, named: Callable[[str, str], str]) -> dict[str, set[str]]:
    """Return every name that a file binds in any scope, with what it stands for.

    That is, of an import, what `named(module, name)` says, else nothing.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for node in ast.walk(tree):
        match node:
            case ast.Import():
                for alias in node.names:
                    found[alias.asname or alias.name.split(".")[0]].add(
                        named(alias.name, "") if alias.asname else alias.name.split(".")[0]
                    )
            case ast.ImportFrom(module=str(module)):
                for alias in node.names:
                    found[alias.asname or alias.name].add(named(module, alias.name))
            case ast.Name(ctx=ast.Store() | ast.Del()):
                found[node.id].add("")
            case ast.arg():
                found[node.arg].add("")
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                found[node.name].add("")
            case (
                ast.ExceptHandler(name=str(name))
                | ast.MatchAs(name=str(name))
                | ast.MatchStar(name=str(name))
                | ast.MatchMapping(rest=str(name))
            ):
                found[name].add("")
            case _:
                pass
    return found


def annotation_strings(tree: ast.Module) -> list[ast.Constant]:
    """List the strings that stand for a type."""
    said: list[ast.AST] = []
    for node in ast.walk(tree):
        match node:
            case ast.arg(annotation=ast.expr() as one):
                said.append(one)
            case ast.FunctionDef() | ast.AsyncFunctionDef() if node.returns:
                said.append(node.returns)
            case ast.AnnAssign():
                said.append(node.annotation)
                if "TypeAlias" in ast.dump(node.annotation) and node.value:
                    said.append(node.value)
            case ast.Call(func=ast.Name(id="cast") | ast.Attribute(attr="cast"), args=[one, *_]):
                said.append(one)
            case ast.Call(func=ast.Name(id="TypeVar")):
                said += [*node.args[1:], *(each.value for each in node.keywords)]
            case ast.Subscript():
                if not (isinstance(node.slice, ast.Constant)):
                    said.append(node.slice)
            case ast.ClassDef():
                said += node.bases
            case _:
                pass
    found = {}
    for each in said:
        if isinstance(each, ast.Subscript) and "Literal" in ast.dump(each.value):
            continue
        for node in ast.walk(each):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found[id(node)] = node
            if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
                inner = node.slice
                if isinstance(inner.value, str) and "Literal" not in ast.dump(node.value):
                    found[id(inner)] = inner
    return [*found.values()]


def f_strings(tree: ast.Module) -> tuple[list[ast.JoinedStr], set[int]]:
    """Return the outermost f-strings and the ids of all nodes in them.

    Before Python 3.12 the places of those nodes are not to be trusted.
    """
    inside: set[int] = set()
    outermost = []
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and id(node) not in inside:
            outermost.append(node)
            inside |= {id(each) for each in ast.walk(node)} - {id(node)}
    return outermost, inside


def in_braces(text: str, change: Callable[[str], str]) -> str:
    """Change what stands in the braces of an f-string."""
    result, depth, begun, place = [], 0, 0, 0
    while place < len(text):
        two, one = text[place : place + 2], text[place]
        if depth == 0 and two in {"{{", "}}"}:
            place += 2
            continue
        if one == "{":
            if depth == 0:
                result.append(text[begun:place])
                begun = place
            depth += 1
        elif one == "}" and depth:
            depth -= 1
            if depth == 0:
                result.append(change(text[begun : place + 1]))
                begun = place + 1
        place += 1
    return "".join([*result, text[begun:]])


def rename_names(
    spans: Spans, tree: ast.Module, names: Mapping[str, str], chosen: Iterable[ast.Name]
) -> None:
    """Rename names of a module where they are used: the chosen nodes, and strings for types."""
    outermost, inside = f_strings(tree)
    wanted = [node for node in chosen if node.id in names]
    ids = {id(node) for node in wanted}
    for node in wanted:
        if id(node) not in inside:
            spans.put(*spans.span(node), names[node.id])
    replaced = Replaced(names)
    for each in outermost:
        if any(id(node) in ids for node in ast.walk(each)):
            text = spans.of(each)
            spans.put(*spans.span(each), in_braces(text, replaced))
    for constant in annotation_strings(tree):
        text = spans.of(constant)
        if replaced(text) != text:
            spans.put(*spans.span(constant), replaced(text))


class Replaced:
    """Whole words in a text, replaced where they are no attribute of something else."""

    def __init__(self, names: Mapping[str, str]) -> None:
        """Take old and new names."""
        self._names = names
        self._pattern = re.compile(rf"(?<![\w.])({'|'.join(map(re.escape, names))})\b(?!\s*=[^=])")

    def __call__(self, text: str) -> str:
        """Return the text with new names."""
        if not self._names:
            return text
        return self._pattern.sub(lambda match: self._names[match[1]], text)


# --- references: Python -----------------------------------------------------------------------


@dataclass
class Notes:
    """What is to be done by hand, and what was noticed."""

    by_hand: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def hand(self, text: str) -> None:
        """Keep something for handwork, once."""
        if text not in self.by_hand:
            self.by_hand.append(text)

    def hand_in(self, name: str, text: str) -> None:
        """Keep something for handwork in a file."""
        self.hand(f"{name} {text}")

    def say(self, text: str) -> None:
        """Keep something worth knowing, once."""
        if text not in self.said:
            self.said.append(text)


class Python:
    """The references of one Python file, mended."""

    def __init__(self, name: str, text: str, renames: Renames, notes: Notes) -> None:
        """Take the file's name as it is before it moves."""
        self.name = name
        self.module = dotted_of(name)
        self.own = renames.module(self.module)
        self.renames = renames
        self.notes = notes
        self.text = text

    def mended(self) -> str:
        """Return the text with new names."""
        text = self.text
        if PACKAGE in text or TESTS in text or "__file__" in text or " / " in text:
            text = self._depth(self._syntax(text))
        return self._strings(text)

    def hand(self, line: int, what: str) -> None:
        """Keep something for handwork."""
        self.notes.hand(f"{self.renames.path(self.name)[0]}:{line} {what}")

    def _target(self, module: str, name: str) -> str:
        """Return the new full name of what an import binds."""
        whole = f"{module}.{name}" if name else module
        if not name or self.renames.submodule(module, name):
            return self.renames.module(whole)
        return f"{self.renames.module(module)}.{name}"

    def _syntax(self, text: str) -> str:
        tree = ast.parse(text)
        spans = Spans(text)
        bound = every_binding(tree, self._target)
        used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        names: dict[str, str] = {}
        gone: dict[str, str] = {}
        for body in bodies(tree):
            dropped = []
            for node in body:
                if isinstance(node, ast.ImportFrom) and ours(node.module):
                    if self._from(spans, node, bound, used, names, gone):
                        dropped.append(node)
                elif isinstance(node, ast.Import):
                    self._import(spans, node)
            for node in dropped:
                only = len(dropped) == len(body) and node is dropped[-1]
                spans.put(*spans.span(node), "pass" if only else "")
        self._chains(spans, tree)
        self._paths(spans, tree)
        if gone:
            self._own_attributes(spans, tree, gone)
        if names:
            self.renames.inner |= {(self.own, old): new for old, new in names.items()}
            every = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
            rename_names(spans, tree, names, every)
        Parts(self, spans, tree).mend()
        return _NOTHING_TYPED.sub("", spans.done())

    def _from(
        self,
        spans: Spans,
        node: ast.ImportFrom,
        bound: Mapping[str, set[str]],
        used: set[str],
        names: dict[str, str],
        gone: dict[str, str],
    ) -> bool:
        """Mend an import; return whether nothing is left of it."""
        base = node.module or ""
        made: list[tuple[str, str, str | None]] = []
        for alias in node.names:
            whole = f"{base}.{alias.name}"
            new_base, new_name, as_name = self.renames.module(base), alias.name, alias.asname
            if self.renames.submodule(base, alias.name):
                target = self.renames.module(whole)
                if whole in self.renames.noticed and whole not in self.renames.modules:
                    self.hand(node.lineno, f"imports the package {short(whole)}, which is split")
                new_base, new_name = parent(target), last(target)
                if target == self.own:
                    gone[as_name or alias.name] = target
                    continue
                if as_name is None and new_name != alias.name:
                    free = bound.get(new_name, {target}) <= {target} and (
                        new_name not in used or new_name in bound
                    )
                    if free and bound[alias.name] == {target}:
                        names[alias.name] = new_name
                    else:
                        as_name = alias.name
            elif base in self.renames.gone and base not in self.renames.modules:
                self.hand(node.lineno, f"takes {alias.name} from the package {short(base)}")
            if new_base == self.own and not self.renames.submodule(new_base, new_name):
                if as_name and as_name != new_name:
                    names[as_name] = new_name
                continue
            if as_name == new_name:
                as_name = None
            made.append((new_base, new_name, as_name))
        if [(base, alias.name, alias.asname) for alias in node.names] == made:
            return False
        if not made:
            return True
        self._replace(spans, node, made)
        return False

    def _replace(
        self, spans: Spans, node: ast.ImportFrom, made: Sequence[tuple[str, str, str | None]]
    ) -> None:
        """Write an import anew; what is not all of one module becomes several imports."""
        start, end = spans.span(node)
        old = spans.get(start, end)
        bases = {new_base for new_base, _, _ in made}
        if len(bases) == 1 and len(made) == len(node.names):
            begun = start + old.index(node.module or "", len("from "))
            spans.put(begun, begun + len(node.module or ""), bases.pop())
            for alias, (_, new_name, as_name) in zip(node.names, made, strict=True):
                entry = f"{new_name} as {as_name}" if as_name else new_name
                if entry != spans.of(alias):
                    spans.put(*spans.span(alias), entry)
            return
        rest = spans.data[end : spans.starts[node.end_lineno or 0]].decode()
        inside = re.findall(r"#.*", old)
        comment = f"  {inside[0]}" if inside else ""
        if len(inside) > 1:
            self.hand(node.lineno, "has comments inside an import, of which one is kept")
        after = f"  {rest.strip()}" if rest.strip().startswith("# noqa") else ""
        grouped: dict[str, list[str]] = defaultdict(list)
        for new_base, new_name, as_name in made:
            entry = f"{new_name} as {as_name}" if as_name else new_name
            if entry not in grouped[new_base]:
                grouped[new_base].append(entry)
        lines = [f"from {each} import {', '.join(what)}" for each, what in grouped.items()]
        indent = "\n" + " " * node.col_offset
        whole = [line + (comment or after) for line in lines[:-1]] + [lines[-1] + comment]
        spans.put(start, end, indent.join(whole))

    def _import(self, spans: Spans, node: ast.Import) -> None:
        for alias in node.names:
            if not ours(alias.name):
                continue
            new, safe = self.renames.dotted(alias.name)
            if not safe:
                self.hand(node.lineno, f"imports the package {short(alias.name)}, which is split")
            if new != alias.name:
                start, _ = spans.span(alias)
                spans.put(start, start + len(alias.name), new)

    def _chains(self, spans: Spans, tree: ast.Module) -> None:
        """Mend `curriculum_studio.x.y` where it is spelt out."""
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute):
                text = chain(node)
                if text and ours(text):
                    new, _ = self.renames.dotted(text)
                    if new != text:
                        spans.put(*spans.span(node), new)

    def _own_attributes(self, spans: Spans, tree: ast.Module, gone: Mapping[str, str]) -> None:
        """Drop the module before a name that stands in this very file now."""
        local = Scopes(tree).local
        _, inside = f_strings(tree)
        for node in ast.walk(tree):
            if not isinstance(node, ast.Attribute) or not isinstance(node.value, ast.Name):
                continue
            if node.value.id in gone:
                if node.attr in local:
                    self.hand(node.lineno, f"{node.value.id}.{node.attr}: a local has that name")
                elif id(node) in inside:
                    self.hand(node.lineno, f"{node.value.id}.{node.attr} in an f-string")
                else:
                    spans.put(*spans.span(node), node.attr)

    def _paths(self, spans: Spans, tree: ast.Module) -> None:
        """Mend `ROOT / "tests" / "domain"`."""
        seen: set[int] = set()
        for node in ast.walk(tree):
            if not isinstance(node, ast.BinOp) or id(node) in seen:
                continue
            parts: list[ast.Constant] = []
            step: ast.expr = node
            while isinstance(step, ast.BinOp) and isinstance(step.op, ast.Div):
                seen.add(id(step))
                if isinstance(step.right, ast.Constant) and isinstance(step.right.value, str):
                    parts.insert(0, step.right)
                else:
                    parts.clear()
                step = step.left
            self._parts(spans, step, parts)

    def _parts(self, spans: Spans, base: ast.expr, parts: list[ast.Constant]) -> None:
        if not parts:
            return
        words = [str(part.value) for part in parts]
        inside = isinstance(base, ast.Name) and base.id in {"PACKAGE", "SOURCES", "_PACKAGE"}
        for end in range(len(words), 0, -1):
            old = "/".join([*([PACKAGE] if inside else []), *words[:end]])
            if end == 1 and "/" in words[0] and not inside:
                return  # a path in one string
            new, safe = self.renames.path(old)
            if not safe and end == len(words):
                self.hand(parts[0].lineno, f"names the folder {old}, which is split")
            if new != old:
                new = new.removeprefix(f"{PACKAGE}/") if inside else new
                start, _ = spans.span(parts[0])
                _, stop = spans.span(parts[end - 1])
                joined = " / ".join(f'"{word}"' for word in new.split("/"))
                spans.put(start, stop, joined if end > 1 or "/" not in words[0] else f'"{new}"')
                return

    def _depth(self, text: str) -> str:
        """Mend how far above a file that moved the root is."""
        old_depth = self.name.count("/")
        new_name = self.renames.path(self.name)[0]
        new_depth = new_name.count("/")
        if new_name == self.name:
            return text

        def changed(match: re.Match[str]) -> str:
            up = int(match["index"]) + 1 if match["index"] else match["chain"].count(".parent")
            level = old_depth - up + 1
            if level > 1:
                self.notes.hand(f"{new_name} looks beside itself: {match[0]}")
                return match[0]
            up = new_depth + 1 - level
            if match["index"] or up > 3:
                return f"{match['start']}.parents[{up - 1}]"
            return match["start"] + ".parent" * up

        return _FILE.sub(changed, text)

    def _strings(self, text: str) -> str:
        if not _MENTION.search(text):
            return text
        result, reached = [], 0
        for start, end, _ in strings_and_comments(text):
            old = text[start:end]
            line = text.count("\n", 0, start) + 1
            new = mention(old, self.renames, partial(self.hand, line))
            result += [text[reached:start], new]
            reached = end
        return "".join([*result, text[reached:]])


class Parts:
    """Names of modules that a file puts together: f"{_HERE}.reader", with `_HERE` at its top."""

    def __init__(self, file: Python, spans: Spans, tree: ast.Module) -> None:
        """Find the constants that name packages."""
        self.file, self.spans, self.tree = file, spans, tree
        self.constants: dict[str, ast.Constant] = {}
        for node in tree.body:
            match node:
                case ast.Assign(
                    targets=[ast.Name(id=name)], value=ast.Constant(value=str(value)) as said
                ) if ours(value) and value.replace("_", "").replace(".", "").isalnum():
                    self.constants[name] = said
                case _:
                    pass

    def mend(self) -> None:
        """Mend every constant whose package has moved."""
        for name, constant in self.constants.items():
            value = str(constant.value)
            moved = value in self.file.renames.packages or value in self.file.renames.modules
            if moved and value not in self.file.renames.split:
                continue  # the string itself is mended with all others
            if value in self.file.renames.split:
                self._split(name, constant, value)

    def _split(self, name: str, constant: ast.Constant, value: str) -> None:
        whole: list[tuple[ast.JoinedStr, str]] = []
        called: list[tuple[ast.Constant, str]] = []
        for node in ast.walk(self.tree):
            if not isinstance(node, ast.JoinedStr) or not begins_with(node, name):
                continue
            tail = "".join(
                str(part.value) for part in node.values[1:] if isinstance(part, ast.Constant)
            )
            if len(node.values) == 2 and isinstance(node.values[1], ast.Constant):
                whole.append((node, value + tail))
            elif (found := self._arguments(node)) is not None and tail == ".":
                called += [(each, f"{value}.{each.value!s}") for each in found]
            else:
                self.file.hand(node.lineno, f"puts a name together: {ast.unparse(node)}")
                return
        uses = sum(
            isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load)
            for node in ast.walk(self.tree)
        )
        if uses != len(whole) + bool(called) or not uses:
            self.file.hand(constant.lineno, f"uses {name} = {value!r} in other ways too")
            return
        news = {old: self.file.renames.dotted(old)[0] for _, old in [*whole, *called]}
        if all(old == new for old, new in news.items()):
            return
        common = common_package(news.values())
        self.spans.put(*self.spans.span(constant), f'"{common}"')
        for node, old in whole:
            self.spans.put(*self.spans.span(node), f'f"{{{name}}}{news[old][len(common) :]}"')
        for argument, old in called:
            self.spans.put(*self.spans.span(argument), f'"{news[old][len(common) :].lstrip(".")}"')

    def _arguments(self, node: ast.JoinedStr) -> list[ast.Constant] | None:
        """Return what a function that puts a name together is called with, if that is plain."""
        match node.values:
            case [_, ast.Constant(value="."), ast.FormattedValue(value=ast.Name(id=parameter))]:
                pass
            case _:
                return None
        for function in self.tree.body:
            if isinstance(function, ast.FunctionDef) and node in ast.walk(function):
                names = [each.arg for each in function.args.args]
                if parameter not in names:
                    return None
                place = names.index(parameter)
                return self._calls(function.name, place)
        return None

    def _calls(self, function: str, place: int) -> list[ast.Constant] | None:
        found = [
            node
            for node in ast.walk(self.tree)
            if isinstance(node, ast.Name) and node.id == function
        ]
        calls = [
            node
            for node in ast.walk(self.tree)
            if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id == function
        ]
        plain = [
            node.args[place]
            for node in calls
            if len(node.args) > place and isinstance(node.args[place], ast.Constant)
        ]
        if len(plain) != len(found):
            return None
        return [each for each in plain if isinstance(each, ast.Constant)]


def begins_with(node: ast.JoinedStr, name: str) -> bool:
    """Tell whether an f-string begins with a name."""
    match node.values:
        case [ast.FormattedValue(value=ast.Name(id=first)), *_]:
            return first == name
        case _:
            return False


def common_package(names: Iterable[str]) -> str:
    """Return the package around all modules."""
    split = [name.split(".")[:-1] for name in names]
    common = []
    for parts in zip(*split, strict=False):
        if len(set(parts)) > 1:
            break
        common.append(parts[0])
    return ".".join(common)


def bodies(tree: ast.Module) -> Iterator[list[ast.stmt]]:
    """List the blocks of statements of a module."""
    for node in ast.walk(tree):
        for name in ("body", "orelse", "finalbody"):
            block = getattr(node, name, None)
            if isinstance(block, list) and block:
                yield block


def ours(name: str | None) -> bool:
    """Tell whether a dotted name is in the package or its tests."""
    return (name or "").split(".", 1)[0] in {PACKAGE, TESTS}


def chain(node: ast.expr) -> str:
    """Return a name with its attributes as it is spelt, or nothing if it is something else."""
    match node:
        case ast.Name():
            return node.id
        case ast.Attribute():
            before = chain(node.value)
            return f"{before}.{node.attr}" if before else ""
        case _:
            return ""


# --- references: strings, comments, other files -----------------------------------------------

_FILE = re.compile(
    r"(?P<start>Path\(__file__\)(?:\.resolve\(\))?)"
    r"(?:\.parents\[(?P<index>\d+)\]|(?P<chain>(?:\.parent)+)(?!\w))"
)
_NOTHING_TYPED = re.compile(r"^if TYPE_CHECKING:.*\n(?:[ \t]*\n)*[ \t]+pass\n", re.MULTILINE)
_MENTION = re.compile(rf"{PACKAGE}|\b{TESTS}[./]|`|\w/\w")
_IMPORT = re.compile(
    rf"\bfrom (?P<base>(?:{PACKAGE}|{TESTS})(?:\.\w+)*) import (?P<names>\w+(?: as \w+)?(?:, \w+)*)"
)
_DOTTED = re.compile(rf"(?<![\w./])(?:{PACKAGE}|{TESTS})(?:\.[A-Za-z_]\w*)+")
_PATH = re.compile(r"(?<![\w./-])\w[\w.-]*(?:/[\w.-]*\w)+")
_TICKS = re.compile(r"(?<!`)`(?P<name>[a-z_]\w*(?:\.\w+)+)`")


def mention(text: str, renames: Renames, hand: Callable[[str], None]) -> str:
    """Return a text with new names of modules, dotted or as paths."""
    text = _IMPORT.sub(lambda match: _embedded(match, renames), text)

    def dotted(match: re.Match[str]) -> str:
        old = match[0]
        if old.endswith((".py", ".toml", ".md")) or match.string[match.end() :].startswith("/"):
            return old
        new, safe = renames.dotted(old)
        if not safe:
            hand(f"names the package {old}, which is split")
        return new

    def path(match: re.Match[str]) -> str:
        old = match[0]
        new, safe = renames.path(old)
        if new == old and old.endswith(".py") and not old.startswith(f"{TESTS}/"):
            new, _ = renames.path(f"{PACKAGE}/{old}")
            return new.removeprefix(f"{PACKAGE}/")
        if not safe:
            hand(f"names the folder {old}, which is split")
        return new

    def ticks(match: re.Match[str]) -> str:
        old = match["name"]
        for end in (old, parent(old)):
            found = renames.suffixes.get(end)
            if not found or "." not in end:
                continue
            new = short(renames.modules[found])
            if end != short(found) and new.split(".")[-2:][0] == end.split(".")[-2]:
                new = ".".join(new.split(".")[-1 - end.count(".") :])
            return f"`{new}{old[len(end) :]}`"
        return match[0]

    return _TICKS.sub(ticks, _PATH.sub(path, _DOTTED.sub(dotted, text)))


def _embedded(match: re.Match[str], renames: Renames) -> str:
    """Mend an import in a script that is a string; what is imported keeps its name."""
    grouped: dict[str, list[str]] = defaultdict(list)
    base = match["base"]
    for entry in match["names"].split(", "):
        name, _, as_name = entry.partition(" as ")
        whole = f"{base}.{name}"
        new_base, new_name = renames.module(base), name
        if renames.submodule(base, name):
            new_base, new_name = parent(renames.module(whole)), last(renames.module(whole))
        bound = as_name or name
        grouped[new_base].append(new_name if new_name == bound else f"{new_name} as {bound}")
    return "; ".join(f"from {each} import {', '.join(names)}" for each, names in grouped.items())


def rewritten(source: Source, renames: Renames, notes: Notes) -> dict[str, str]:
    """Return the new texts of all files in which something changes."""
    changed = {}
    for name in source.mended():
        old = source.text(name)
        if name.endswith(".py"):
            new = Python(name, old, renames, notes).mended()
        else:
            new = mention(old, renames, partial(notes.hand_in, name))
        if new != old:
            changed[name] = new
    return changed


# --- phase: modules ---------------------------------------------------------------------------


def module_renames(source: Source, table: Table) -> Renames:
    """Return where modules, tests and files go."""
    modules = {full(old): full(new) for old, new in table.modules.items()}
    return Renames(source, modules, table.tests, table.files)


def new_places(source: Source, table: Table) -> dict[str, str]:
    """Return the files that move, with where they go."""
    moves = {}
    for old, new in table.modules.items():
        name = source.modules.get(full(old))
        if name and old != new:
            base = full(new).replace(".", "/")
            moves[name] = f"{base}/__init__.py" if is_init(name) else f"{base}.py"
    for name in source.files:
        if name.startswith(f"{TESTS}/"):
            moved = by_prefix(name, table.tests)
            if moved != name:
                moves[name] = moved
        elif name in table.files:
            moves[name] = table.files[name]
    return moves


def move_modules(root: Path, table: Table, notes: Notes) -> None:
    """Move the files and mend every reference."""
    source = Source(root)
    renames = module_renames(source, table)
    moves = new_places(source, table)
    changed = rewritten(source, renames, notes)
    for old, new in changed.items():
        source.write(old, new)
    for old, new in moves.items():
        target = root / new
        if target.exists():
            notes.hand(f"{old} cannot move to {new}, which exists")
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        (root / old).rename(target)
    _make_packages(source, table, moves, notes)
    mend_inner(root, renames)
    _drop_empty(root, [PurePosixPath(old).parent for old in moves])
    notes.say(f"{len(moves)} files moved, {len(changed)} mended")


def mend_inner(root: Path, renames: Renames) -> None:
    """Mend `module.imported` and `setattr(module, "imported")` where that is called otherwise."""
    fresh = Source(root)
    for name, text in Symbols(fresh, renames.inner, Notes()).renamed().items():
        fresh.write(name, text)


def _make_packages(source: Source, table: Table, moves: Mapping[str, str], notes: Notes) -> None:
    """Give every new folder its `__init__.py`."""
    came_from: dict[str, Counter[str]] = defaultdict(Counter)
    for old, new in moves.items():
        came_from[str(PurePosixPath(new).parent)][str(PurePosixPath(old).parent)] += 1
    folders = {
        str(above)
        for new in moves.values()
        if is_module(new)
        for above in PurePosixPath(new).parents
        if str(above) != "."
    }
    folders |= {full(name).replace(".", "/") for name in table.packages}
    for folder in sorted(folders):
        path = source.root / folder / "__init__.py"
        said = table.packages.get(short(folder.replace("/", ".")), "")
        if path.exists():
            old = path.read_text(encoding="utf-8")
            if said and only_docstring(old):
                path.write_text(f'"""{said}"""\n', encoding="utf-8", newline="\n")
            continue
        if not path.parent.is_dir():
            continue
        for previous, _ in came_from[folder].most_common():
            former = source.root / previous / "__init__.py"
            left = [*former.parent.glob("*.py")]
            if former.exists() and left == [former] and only_docstring(former.read_text("utf-8")):
                former.rename(path)
                break
        else:
            if not said and folder.startswith(PACKAGE):
                notes.hand(f"{folder}/__init__.py wants a docstring")
            path.write_text("", encoding="utf-8")
        if said:
            path.write_text(f'"""{said}"""\n', encoding="utf-8", newline="\n")


def only_docstring(text: str) -> bool:
    """Tell whether a module has no statement but its docstring."""
    body = ast.parse(text).body
    return not body or (len(body) == 1 and ast.get_docstring(ast.parse(text)) is not None)


def _drop_empty(root: Path, folders: Iterable[PurePosixPath]) -> None:
    """Remove packages that nothing is left in."""
    for folder in sorted({root / each for each in folders}, key=lambda path: -len(path.parts)):
        path = folder
        while path not in (root, root / PACKAGE, root / TESTS) and path.is_dir():
            left = [each for each in path.iterdir() if each.name != "__pycache__"]
            if left and not (
                left == [path / "__init__.py"] and only_docstring(left[0].read_text("utf-8"))
            ):
                break
            for each in [*path.rglob("*")]:
                if each.is_file():
                    each.unlink()
            for each in sorted(path.rglob("*"), key=lambda inner: -len(inner.parts)):
                each.rmdir()
            path.rmdir()
            path = path.parent


def leftovers(root: Path, table: Table) -> list[str]:
    """List what still names a module or file that is gone by its old name."""
    source = Source(root)
    old = {full(name) for name, new in table.modules.items() if name != new}
    old |= {full(name) for name in table.merges}
    old -= {full(name) for name in table.modules.values() if name not in table.merges}
    old -= set(source.modules)
    names = "|".join(re.escape(name) for name in sorted(old, key=len, reverse=True))
    if not names:
        return []
    paths = names.replace(r"\.", "/")
    pattern = re.compile(rf"(?<![\w.])(?:{names})(?![\w])|(?<![\w/])(?:{paths})(?:\.py|\.h)\b")
    found = []
    for name in source.mended():
        text = source.text(name)
        for match in pattern.finditer(text):
            whole = match[0]
            if whole in source.packages:
                continue
            found.append(f"{name}:{text.count(chr(10), 0, match.start()) + 1} still says {whole}")
    return found


# --- phase: symbols ---------------------------------------------------------------------------

_NAMED = re.compile(rf"({PACKAGE}(?:\.\w+)*?)([.:])(\w+)((?:\.\w+)*)(?![\w.:])")


class Symbols:
    """Rename what stands at the top of modules, and follow it through every import."""

    def __init__(
        self, source: Source, symbols: Mapping[tuple[str, str], str], notes: Notes
    ) -> None:
        """Take new names by full module name and old name."""
        self.source = source
        self.notes = notes
        self.names = dict(symbols)
        self.python = [name for name in source.mended() if name.endswith(".py")]
        #: Old names by module and new name: what a late branch says of a module that was mended.
        self.former = {(module, new): old for (module, old), new in symbols.items()}
        olds = {old for _, old in symbols} | {*symbols.values()}
        texts = {name: source.text(name) for name in self.python}
        pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, olds))})\b") if olds else None
        self.texts = {
            name: text for name, text in texts.items() if pattern and pattern.search(text)
        }
        self.trees = {name: ast.parse(text) for name, text in self.texts.items()}
        self._follow()

    def _follow(self) -> None:
        """Find the modules that hand a symbol on."""
        grown = True
        while grown:
            grown = False
            for name, tree in self.trees.items():
                for node in tree.body:
                    if not isinstance(node, ast.ImportFrom) or not node.module:
                        continue
                    for alias in node.names:
                        said = self.former.get((node.module, alias.name), alias.name)
                        key = (node.module, said)
                        own = (dotted_of(name), said)
                        if key in self.names and not alias.asname and own not in self.names:
                            if self._taken(tree, self.names[key], said):
                                continue
                            self.names[own] = self.names[key]
                            self.former[own[0], self.names[key]] = said
                            grown = True

    def _taken(self, tree: ast.Module, new: str, old: str) -> bool:
        bound = every_binding(tree, lambda module, name: f"{module}.{name}")
        origins = {f"{module}.{name}" for (module, name) in self.names if name == old}
        origins |= {f"{module}.{new}" for (module, _) in self.names}
        return not bound.get(new, set()) <= origins

    def renamed(self) -> dict[str, str]:
        """Return the new texts of all Python files in which something changes."""
        changed = {}
        for name, text in self.texts.items():
            new = self._file(name, text)
            if new != text:
                changed[name] = new
        return changed

    def _file(self, name: str, text: str) -> str:
        tree = self.trees[name]
        module = dotted_of(name)
        spans = Spans(text)
        names: dict[str, str] = {}
        modules: dict[str, str] = {}
        own = {old: new for (where, old), new in self.names.items() if where == module}
        defined = {old: new for old, new in own.items() if old in bound_in(tree.body)}
        for old, new in defined.items():
            imported = any(
                isinstance(node, ast.ImportFrom) and old in {a.asname or a.name for a in node.names}
                for node in tree.body
            )
            if not imported:
                if new in bound_in(tree.body):
                    self.notes.hand(f"{name}: {old} cannot become {new}, which is there already")
                    return text
                self._definition(spans, tree, old, new)
            names[old] = new
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                self._import(name, spans, tree, node, names, modules)
        scopes = Scopes(tree)
        hidden = scopes.local & {*names.values()}
        if hidden:
            self.notes.hand(f"{name}: a local name hides the new {', '.join(sorted(hidden))}")
        late = {
            alias.asname or alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node not in tree.body
            for alias in node.names
        }
        chosen = [node for old in names if old not in late for node in scopes.uses[old]]
        chosen += [
            node
            for node in ast.walk(tree)
            if isinstance(node, ast.Name) and node.id in names and node.id in late
        ]
        rename_names(spans, tree, names, chosen)
        self._attributes(name, spans, tree, modules)
        self._globals(spans, scopes, names)
        self._strings(spans, tree, names, modules)
        return self._prose(spans.done(), names)

    def _definition(self, spans: Spans, tree: ast.Module, old: str, new: str) -> None:
        for node in ast.walk(tree):
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                continue
            if node.name == old and at_top(tree, node):
                start, end = spans.span(node)
                begun = spans.at(node.lineno, node.col_offset)
                match = re.compile(rf"(?:class|def)\s+({re.escape(old)})\b").search(
                    spans.get(begun, end)
                )
                if match and start is not None:
                    before = len(spans.get(begun, end)[: match.start(1)].encode())
                    spans.put(begun + before, begun + before + len(old.encode()), new)

    def _import(
        self,
        name: str,
        spans: Spans,
        tree: ast.Module,
        node: ast.ImportFrom,
        names: dict[str, str],
        modules: dict[str, str],
    ) -> None:
        for alias in node.names:
            whole = f"{node.module}.{alias.name}"
            if self.source.submodule(node.module or "", alias.name):
                modules[alias.asname or alias.name] = whole
            new = self.names.get((node.module or "", alias.name))
            if new is None:
                continue
            start, end = spans.span(alias)
            if alias.asname:
                spans.put(start, end, new if alias.asname == new else f"{new} as {alias.asname}")
                if alias.asname == new:
                    continue
            elif self._taken(tree, new, alias.name):
                spans.put(start, end, f"{new} as {alias.name}")
                self.notes.say(f"{name} keeps {alias.name}: {new} is another thing there")
            else:
                spans.put(start, end, new)
                names[alias.name] = new

    def _attributes(
        self, name: str, spans: Spans, tree: ast.Module, modules: Mapping[str, str]
    ) -> None:
        outermost, inside = f_strings(tree)
        for node in ast.walk(tree):
            if not isinstance(node, ast.Attribute):
                continue
            said = chain(node.value)
            new = self.names.get((modules.get(said, said), node.attr))
            if new is None:
                continue
            if id(node) in inside:
                for each in outermost:
                    if node in ast.walk(each):
                        replaced = Replaced({f"{said}.{node.attr}": f"{said}.{new}"})
                        spans.put(*spans.span(each), in_braces(spans.of(each), replaced))
                        self.notes.say(f"{name}:{node.lineno} look at this f-string")
                continue
            _, end = spans.span(node)
            spans.put(end - len(node.attr.encode()), end, new)

    def _globals(self, spans: Spans, scopes: Scopes, names: Mapping[str, str]) -> None:
        for old, new in names.items():
            for node in scopes.globals_said[old]:
                start, end = spans.span(node)
                spans.put(start, end, re.sub(rf"\b{old}\b", new, spans.get(start, end)))

    def _strings(
        self,
        spans: Spans,
        tree: ast.Module,
        names: Mapping[str, str],
        modules: Mapping[str, str],
    ) -> None:
        """Rename in `__all__`, and in `setattr(module, "Name")` and its like."""
        for node in ast.walk(tree):
            match node:
                case ast.Assign(targets=[ast.Name(id="__all__")], value=value):
                    for each in ast.walk(value):
                        if isinstance(each, ast.Constant) and each.value in names:
                            spans.put(*spans.span(each), f'"{names[str(each.value)]}"')
                case ast.Call(args=[ast.Name(id=said), ast.Constant(value=str(old)) as told, *_]):
                    new = self.names.get((modules.get(said, ""), old))
                    if new:
                        spans.put(*spans.span(told), f'"{new}"')
                case _:
                    pass

    def _prose(self, text: str, names: Mapping[str, str]) -> str:
        """Rename in comments and docstrings what looks like a class."""
        # A word such as Line begins sentences as well; only one like LineEdit must be a class.
        classes = {old: new for old, new in names.items() if re.search(r"[a-z][A-Z]", old)}
        words = {f"`{old}`": f"`{new}`" for old, new in names.items() if old not in classes}
        documented = documenting(text)
        replaced = Replaced(classes)
        result, reached = [], 0
        for start, end, kind in strings_and_comments(text):
            old = text[start:end]
            new = old
            if kind == "COMMENT" or text.count("\n", 0, start) + 1 in documented:
                new = replaced(old) if classes else old
                for word, other in words.items():
                    new = new.replace(word, other)
            new = self._dotted(new)
            result += [text[reached:start], new]
            reached = end
        return "".join([*result, text[reached:]])

    def _dotted(self, text: str) -> str:
        """Rename in `curriculum_studio.module.Name` and `curriculum_studio.module:Name`."""

        def renamed(match: re.Match[str]) -> str:
            module, mark, old, rest = match.groups()
            if mark == ":":
                new = self.names.get((module, old), old)
                return f"{module}:{new}{rest}"
            parts = match[0].split(".")
            for end in range(len(parts) - 1, 0, -1):
                new = self.names.get((".".join(parts[:end]), parts[end]), "")
                if new:
                    return ".".join([*parts[:end], new, *parts[end + 1 :]])
            return match[0]

        return _NAMED.sub(renamed, text)


def at_top(tree: ast.Module, node: ast.stmt) -> bool:
    """Tell whether a statement stands at the top of a module, perhaps in an `if` or `try`."""
    queue: list[ast.stmt] = [*tree.body]
    while queue:
        each = queue.pop()
        if each is node:
            return True
        if isinstance(each, ast.If | ast.Try | ast.With):
            queue += [inner for inner in ast.iter_child_nodes(each) if isinstance(inner, ast.stmt)]
    return False


def documenting(text: str) -> set[int]:
    """Return the lines on which docstrings begin."""
    found = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            found.add(node.lineno)
    return found


def rename_symbols(root: Path, table: Table, notes: Notes) -> None:
    """Rename symbols in Python, forms and the other texts that name them in full."""
    source = Source(root)
    symbols = {}
    for key, new in table.symbols.items():
        module, _, old = key.partition(":")
        symbols[full(module), old] = new
        if full(module) not in source.modules:  # merged already
            symbols.setdefault((full(final_target(table.merges, module)), old), new)
    for module, old in [*symbols]:
        name = source.modules.get(module)
        body = ast.parse(source.text(name)).body if name else []
        if old in bound_in(body) and not any(old in defines(node) for node in body):
            notes.hand(f"symbol {short(module)}:{old} is imported there; it is not renamed")
            del symbols[module, old]
    work = Symbols(source, symbols, notes)
    changed = work.renamed()
    for name in source.mended():
        if name.endswith(".py"):
            continue
        old_text = text = source.text(name)
        text = work._dotted(text)
        if name.endswith(".ui"):
            for (_, old), new in symbols.items():
                text = re.sub(rf"(<customwidget>\s*<class>){old}(?=</class>)", rf"\g<1>{new}", text)
                text = re.sub(rf'(<widget class="){old}(?=")', rf"\g<1>{new}", text)
        if text != old_text:
            changed[name] = text
    for name, text in changed.items():
        source.write(name, text)
    notes.say(f"{len(symbols)} symbols renamed, {len(changed)} files mended")


# --- phase: merges ----------------------------------------------------------------------------


@dataclass
class Import:
    """One name that a module imports at its top."""

    base: str
    name: str
    as_name: str | None
    typed: bool

    @property
    def bound(self) -> str:
        """Return the name by which the module knows it."""
        return self.as_name or (self.name or self.base.split(".")[0])

    @property
    def target(self) -> str:
        """Return what it stands for."""
        return f"{self.base}.{self.name}" if self.name else self.base

    def line(self) -> str:
        """Return the statement."""
        called = f" as {self.as_name}" if self.as_name else ""
        if self.name:
            return f"from {self.base} import {self.name}{called}"
        return f"import {self.base}{called}"


class Piece:
    """A module, taken apart for merging."""

    def __init__(self, module: str, text: str) -> None:
        """Take the module's full name and its text."""
        self.module = module
        self.text = text
        tree = self.tree = ast.parse(text)
        self.docstring = ast.get_docstring(tree) or ""
        self.future: set[str] = set()
        self.imports: list[Import] = []
        self.typed_comments: list[str] = []
        spans = self.spans = Spans(text)
        head_end = 0
        for index, node in enumerate(tree.body):
            if index == 0 and isinstance(node, ast.Expr) and ast.get_docstring(tree) is not None:
                self.doc_text = spans.of(node)
            elif not self._header(node):
                break
            head_end = spans.starts[node.end_lineno or node.lineno]
        self.head_end = head_end
        typed = {node.lineno for node in tree.body if isinstance(node, ast.If)}
        head = spans.data[:head_end].decode()
        self.lost = [
            head[start:end]
            for start, end, kind in strings_and_comments(head)
            if kind == "COMMENT" and head.count("\n", 0, start) + 1 not in typed
        ]
        self.defined = {
            name: node for node in tree.body for name in sorted(defines(node)) if name != "__all__"
        }
        self.says_all = any("__all__" in defines(node) for node in tree.body)

    def _header(self, node: ast.stmt) -> bool:
        match node:
            case ast.ImportFrom(module="__future__"):
                self.future |= {alias.name for alias in node.names}
            case ast.Import() | ast.ImportFrom():
                self._take(node, typed=False)
            case ast.If(test=ast.Name(id="TYPE_CHECKING"), orelse=[]):
                line = self.text.splitlines()[node.lineno - 1]
                self.typed_comments += [line.partition("#")[2].strip()] if "#" in line else []
                for each in node.body:
                    if not isinstance(each, ast.Import | ast.ImportFrom):
                        return False
                for each in node.body:
                    if isinstance(each, ast.Import | ast.ImportFrom):
                        self._take(each, typed=True)
            case _:
                return False
        return True

    def _take(self, node: ast.Import | ast.ImportFrom, *, typed: bool) -> None:
        for alias in node.names:
            if isinstance(node, ast.ImportFrom):
                self.imports.append(Import(node.module or "", alias.name, alias.asname, typed))
            else:
                self.imports.append(Import(alias.name, "", alias.asname, typed))

    def body(self) -> str:
        """Return what stands below the imports."""
        return self.spans.data[self.head_end :].decode().strip("\n")

    def definition(self, name: str) -> str:
        """Return the text of what defines a name."""
        return self.spans.of(self.defined[name])

    def renamed(self, names: Mapping[str, str]) -> Piece:
        """Return the module with other names for what stands at its top."""
        spans = Spans(self.text)
        scopes = Scopes(self.tree)
        work = Symbols.__new__(Symbols)
        for old, new in names.items():
            work._definition(spans, self.tree, old, new)
        work._globals(spans, scopes, names)
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import | ast.ImportFrom) and node in self._tops():
                for alias in node.names:
                    if (alias.asname or alias.name) in names:
                        new = names[alias.asname or alias.name]
                        spans.put(*spans.span(alias), f"{alias.name} as {new}")
        chosen = [node for old in names for node in scopes.uses[old]]
        rename_names(spans, self.tree, names, chosen)
        return Piece(self.module, spans.done())

    def _tops(self) -> list[ast.stmt]:
        found = [*self.tree.body]
        for node in self.tree.body:
            if isinstance(node, ast.If):
                found += node.body
        return found

    def without(self, names: Collection[str]) -> Piece:
        """Return the module without some definitions."""
        spans = Spans(self.text)
        for name in names:
            spans.put(*spans.span(self.defined[name]), "")
        return Piece(self.module, spans.done())


def defines(node: ast.stmt) -> set[str]:
    """Return the names that a statement at the top defines, imports left out."""
    if isinstance(node, ast.Import | ast.ImportFrom):
        return set()
    if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
        return set()
    return bound_in([node])


def is_private(name: str) -> bool:
    """Tell whether a name is meant for its module alone."""
    return name.startswith("_") and not name.startswith("__")


def suffixed(name: str, module: str) -> str:
    """Return a name that tells from which module it came."""
    end = last(module)
    if re.fullmatch(r"_*[A-Z][A-Z0-9_]*", name):
        return f"{name}_{end.upper()}"
    if re.match(r"_*[A-Z]", name):
        return name + "".join(part.capitalize() for part in end.split("_"))
    return f"{name}_{end}"


class Merge:
    """The merging of several modules into one of them."""

    def __init__(self, target: Piece, parts: Sequence[Piece]) -> None:
        """Take the target and what goes into it."""
        self.target = target.module
        self.pieces = {piece.module: piece for piece in [target, *parts]}
        self.renamed: dict[tuple[str, str], str] = {}
        self.said: list[str] = []

    def order(self) -> list[Piece]:
        """Return the pieces, what is imported before what imports it."""
        done: list[str] = []

        def visit(module: str, open_: tuple[str, ...] = ()) -> None:
            if module in done or module in open_:
                return
            needs = {
                name
                for each in self.pieces[module].imports
                if not each.typed
                for name in (each.target, each.base)
                if name in self.pieces
            }
            for name in sorted(needs):
                visit(name, (*open_, module))
            done.append(module)

        visit(self.target)
        for module in self.pieces:
            visit(module)
        return [self.pieces[module] for module in done]

    def trouble(self) -> str:
        """Settle clashes of names; return why that is not possible, or nothing."""
        if any(piece.says_all for piece in self.pieces.values()):
            return "one of them has __all__"
        owners: dict[str, tuple[str, str]] = {}  # name → (module, what it stands for)
        own = set(self.pieces)
        for module in [piece.module for piece in self.order()]:
            piece = self.pieces[module]
            names, drop = {}, set()
            for each in piece.imports:
                if each.base in own or each.target in own:
                    continue
                held = owners.get(each.bound)
                if held and held[1] != each.target:
                    names[each.bound] = suffixed(each.bound, module)
            for name in piece.defined:
                held = owners.get(name)
                if not held:
                    continue
                same = held[1] == f"{held[0]}.{name}" and held[0] in own
                if is_private(name):
                    first = self.pieces[held[0]]
                    if same and first.definition(name) == piece.definition(name):
                        drop.add(name)
                    else:
                        names[name] = suffixed(name, module)
                elif same and is_private(name) != is_private(last(held[1])):
                    names[name] = suffixed(name, module)
                elif not same:
                    self._give_way(held[0], name, owners)
                else:
                    return f"both define {name}"
            if names:
                self.renamed |= {(module, old): new for old, new in names.items()}
                self.said += [f"{short(module)}: {old} → {new}" for old, new in names.items()]
                piece = piece.renamed(names)
            if drop:
                piece = piece.without(drop)
            self.pieces[module] = piece
            for each in piece.imports:
                if each.base not in own and each.target not in own:
                    owners.setdefault(each.bound, (module, each.target))
            for name in piece.defined:
                owners.setdefault(name, (module, f"{module}.{name}"))
        return self._hidden()

    def _give_way(self, module: str, name: str, owners: dict[str, tuple[str, str]]) -> None:
        """Rename an import of an earlier piece for what a later one defines."""
        new = suffixed(name, module)
        target = owners.pop(name)[1]
        for each in self.pieces.values():
            if any(one.bound == name and one.target == target for one in each.imports):
                self.pieces[each.module] = each.renamed({name: new})
        owners[new] = (module, target)
        self.said.append(f"{short(module)}: {name} → {new}")

    def _hidden(self) -> str:
        """Return which built-in name one piece uses and another defines."""
        for piece in self.pieces.values():
            free = set(Scopes(piece.tree).uses) & set(dir(builtins))
            free -= set(piece.defined) | {each.bound for each in piece.imports}
            for other in self.pieces.values():
                hidden = free & (set(other.defined) | {each.bound for each in other.imports})
                if hidden:
                    return f"{short(other.module)} hides {', '.join(sorted(hidden))}"
        return ""

    def lines(self) -> int:
        """Return how long the merged module will be, about."""
        text = self.text()
        names = re.findall(r"^ *from (\S+) import ", text, re.MULTILINE)
        return (
            text.count("\n")
            - len(names)
            + sum(1 if count < 5 else count + 2 for count in Counter(names).values())
        )

    def text(self) -> str:
        """Return the merged module; what its parts import from each other is dropped later."""
        order = self.order()
        target = self.pieces[self.target]
        future = sorted(set().union(*(piece.future for piece in order)))
        at_run = {each.line() for piece in order for each in piece.imports if not each.typed}
        typed = {each.line() for piece in order for each in piece.imports if each.typed} - at_run
        own = {*self.pieces}
        at_run = {line for line in at_run if not imports_one_of(line, own)}
        lines = [target.doc_text] if target.docstring else []
        lines += [f"from __future__ import {', '.join(future)}"] if future else []
        # What the pieces import of each other stays until all references are mended at once.
        inner = {
            each.line()
            for piece in order
            for each in piece.imports
            if imports_one_of(each.line(), own)
        }
        lines += sorted(at_run | inner)
        typed -= inner
        if typed:
            comments = "; ".join(dict.fromkeys(c for piece in order for c in piece.typed_comments))
            lines.append(f"if TYPE_CHECKING:{f'  # {comments}' if comments else ''}")
            lines += [f"    {line}" for line in sorted(typed)]
        for piece in order:
            lines += ["", "", heading(piece)]
            lines += remarks(piece) if piece.module != self.target else []
            lines += ["", "", piece.body()]
        return "\n".join(lines) + "\n"


def imports_one_of(line: str, modules: set[str]) -> bool:
    """Tell whether an import takes one of these modules or something from it."""
    match = re.match(r"from (\S+) import (\w+)|import (\S+)", line)
    return match is not None and (
        (match[1] or match[3]) in modules or f"{match[1]}.{match[2]}" in modules
    )


def title(piece: Piece) -> str:
    """Return the first sentence of a module's docstring."""
    first = piece.docstring.split("\n\n")[0].replace("\n", " ").strip() or last(piece.module)
    first = first.split(". ")[0]
    return first if len(first) <= 88 else first[:88].rsplit(" ", 1)[0]


def heading(piece: Piece) -> str:
    """Return the comment that stands above what a module was."""
    return f"# --- {title(piece).rstrip('.')} ".ljust(96, "-")


def remarks(piece: Piece) -> list[str]:
    """Return as comments what a module's docstring says beyond the heading."""
    said = " ".join(piece.docstring.split("\n\n")[0].split())
    rest = said[len(title(piece)) :].lstrip(". ")
    more = [rest] if rest else []
    more += piece.docstring.split("\n\n")[1:]
    lines: list[str] = []
    for paragraph in more:
        if lines:
            lines.append("#")
        if paragraph == rest:
            lines += [f"# {line}" for line in textwrap.wrap(paragraph, 98)]
        else:
            lines += [f"# {line}".rstrip() for line in paragraph.splitlines()]
    return lines


def module_graph(trees: Mapping[str, ast.Module], *, typed: bool) -> dict[str, set[str]]:
    """Return which module imports which, at the top, and if wanted for types too."""
    graph: dict[str, set[str]] = {module: set() for module in trees}
    for module, tree in trees.items():
        for node in top_imports(tree, typed=typed):
            if isinstance(node, ast.Import):
                graph[module] |= {alias.name for alias in node.names} & set(trees)
                continue
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                if whole in trees:
                    graph[module].add(whole)
                elif node.module and node.module in trees:
                    graph[module].add(node.module)
        graph[module].discard(module)
    return graph


def top_imports(tree: ast.Module, *, typed: bool) -> Iterator[ast.Import | ast.ImportFrom]:
    """List the imports at the top of a module."""
    for node in tree.body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield node
        elif isinstance(node, ast.If | ast.Try):
            if "TYPE_CHECKING" in ast.dump(node) and not typed:
                continue
            for inner in ast.walk(node):
                if isinstance(inner, ast.Import | ast.ImportFrom):
                    yield inner


def trees_of(source: Source) -> dict[str, ast.Module]:
    """Return the syntax trees of the package's modules."""
    return {
        module: ast.parse(source.text(name))
        for module, name in source.modules.items()
        if name.startswith(f"{PACKAGE}/")
    }


def reaches_itself(graph: Mapping[str, set[str]], group: set[str]) -> bool:
    """Tell whether modules taken as one would import themselves by way of others."""
    queue = [other for module in group for other in graph.get(module, ()) if other not in group]
    seen = set(queue)
    while queue:
        for other in graph.get(queue.pop(), ()):
            if other in group:
                return True
            if other not in seen:
                seen.add(other)
                queue.append(other)
    return False


def final_target(merges: Mapping[str, str], name: str) -> str:
    """Return where a chain of merges ends."""
    seen = [name]
    while seen[-1] in merges:
        if merges[seen[-1]] in seen:
            raise SystemExit(f"merges go round: {' → '.join([*seen, merges[seen[-1]]])}")
        seen.append(merges[seen[-1]])
    return seen[-1]


def merge_modules(root: Path, table: Table, notes: Notes) -> None:
    """Put small modules into others."""
    source = Source(root)
    groups: dict[str, list[str]] = defaultdict(list)
    for small in table.merges:
        groups[full(final_target(table.merges, small))].append(full(small))
    graph = module_graph(trees_of(source), typed=False)
    done: dict[str, str] = {
        full(small): full(final_target(table.merges, small))
        for small in table.merges
        if full(small) not in source.modules
    }
    symbols: dict[tuple[str, str], str] = {}
    removed = []
    for target, smalls in groups.items():
        if target not in source.modules:
            notes.hand(f"merge: there is no {short(target)}")
            continue
        accepted, refused = accepted_of(source, graph, target, smalls)
        for small, why in refused.items():
            notes.hand(f"not merged: {short(small)} into {short(target)}: {why}")
        if not accepted:
            continue
        merge = Merge(
            Piece(target, source.text(source.modules[target])),
            [Piece(each, source.text(source.modules[each])) for each in accepted],
        )
        merge.trouble()
        for piece in merge.pieces.values():
            for comment in piece.lost:
                notes.hand(f"merged {short(piece.module)}: its imports said {comment}")
        source.write(source.modules[target], merge.text())
        for line in merge.said:
            notes.say(f"renamed in merging: {line}")
        symbols |= merge.renamed
        for small in accepted:
            done[small] = target
            removed.append(source.modules[small])
            outs = graph.pop(small, set())
            graph[target] = (graph[target] | outs) - {target, small}
            for others in graph.values():
                if small in others:
                    others.discard(small)
                    others.add(target)
            graph[target].discard(target)
    _mend_merged(source, done, symbols, removed, notes)


def accepted_of(
    source: Source, graph: Mapping[str, set[str]], target: str, smalls: Sequence[str]
) -> tuple[list[str], dict[str, str]]:
    """Return which modules can go into a target, and of the others why not.

    One may have to wait for another: what stands between it and the target.
    """
    accepted: list[str] = []
    waiting = [each for each in smalls if each in source.modules]
    refused: dict[str, str] = {}
    grown = True
    while grown:
        grown, refused = False, {}
        for small in waiting:
            merge = Merge(
                Piece(target, source.text(source.modules[target])),
                [Piece(each, source.text(source.modules[each])) for each in [*accepted, small]],
            )
            why = merge.trouble()
            if not why and reaches_itself(graph, {target, *accepted, small}):
                why = "an import cycle"
            if not why and (lines := merge.lines()) > MOST_LINES:
                why = f"{lines} lines"
            if why:
                refused[small] = why
            else:
                accepted.append(small)
                grown = True
        waiting = [each for each in waiting if each in refused]
    return accepted, refused


def _mend_merged(
    source: Source,
    done: Mapping[str, str],
    symbols: Mapping[tuple[str, str], str],
    removed: Sequence[str],
    notes: Notes,
) -> None:
    """Mend the references to what has been merged."""
    for name in removed:
        (source.root / name).unlink()
    _drop_empty(source.root, [PurePosixPath(name).parent for name in removed])
    renames = Renames(source, done)
    renames.known |= set(done)
    renames.noticed = renames.gone
    fresh = Source(source.root)
    outside = Symbols(fresh, dict(symbols), Notes())
    for name, text in outside.renamed().items():
        if dotted_of(name) not in {*done.values()}:
            fresh.write(name, text)
    changed = rewritten(fresh, renames, notes)
    for name, text in changed.items():
        fresh.write(name, text)
    mend_inner(source.root, renames)
    notes.say(f"{len(removed)} modules merged, {len(changed)} files mended")


# --- check and report -------------------------------------------------------------------------


def check(root: Path, table: Table) -> tuple[list[str], list[str]]:
    """Return what is wrong in a table, and what is worth knowing."""
    source = Source(root)
    wrong: list[str] = []
    said: list[str] = []
    package = {short(m) for m, name in source.modules.items() if name.startswith(PACKAGE)}
    news = set(table.modules.values())
    unmapped = sorted(
        module
        for module in package - set(table.modules) - news - {PACKAGE}
        if not (full(module) in source.packages and _bare(source, module))
    )
    if unmapped:
        names = ", ".join([*unmapped[:40], *(["…"] if len(unmapped) > 40 else [])])
        said.append(f"{len(unmapped)} modules stay where they are: {names}")
    final = {table.modules.get(module, module): module for module in sorted(package)}
    wrong += [
        f"{count} modules become {new}"
        for new, count in Counter(table.modules.values()).items()
        if count > 1
    ]
    wrong += [
        f"{new} is there already, and stays"
        for old, new in table.modules.items()
        if old != new and old in package and new in package and new not in table.modules
    ]
    inner = {name for module in final for name in parents(module)} | set(table.packages)
    for new in sorted(inner & set(final)):
        if full(final[new]) not in source.packages and final[new] in package:
            wrong.append(f"{new} is a module (was {final[new]}) and a package")
    wrong += [
        f"{new}: no name of a module"
        for new in [*table.modules.values(), *table.packages]
        if not all(part.isidentifier() and not keyword.iskeyword(part) for part in new.split("."))
    ]
    for old, new in table.modules.items():
        if new in table.modules and table.modules[new] != new and old != new:
            said.append(f"{old} → {new} → {table.modules[new]}: can be run once only")
    said += [
        f"there is no {old}"
        for old, new in table.modules.items()
        if old not in package and new not in package
    ]
    made = inner - {short(p) for p in source.packages} - set(table.packages) - {PACKAGE}
    if made:
        said.append(f"packages without a docstring: {', '.join(sorted(made))}")
    back = {new: old for old, new in table.modules.items()}
    wrong += _check_symbols(source, table, back)
    for small, target in table.merges.items():
        for name in (small, target):
            if name not in final and full(name) not in source.modules:
                (wrong if name == target and name not in table.merges else said).append(
                    f"merge: there is no {name}"
                )
        final_target(table.merges, small)
    paths = [*table.tests, *table.files]
    said += [f"there is no {old}" for old in paths if not (root / old).exists()]
    said += _left_behind(source, table)
    tops = {new for new in news if "." not in new} & set(sys.stdlib_module_names)
    said += [f"{new} has the name of a module of Python" for new in sorted(tops)]
    return wrong, said


def _left_behind(source: Source, table: Table) -> list[str]:
    """List the tests that move away from under a conftest.py which stays."""
    found = set()
    for name in source.files:
        moved = by_prefix(name, table.tests)
        if not name.startswith(f"{TESTS}/") or moved == name:
            continue
        over_it = {str(above) for above in PurePosixPath(moved).parents}
        for above in PurePosixPath(name).parents:
            config = f"{above}/conftest.py"
            stays = str(PurePosixPath(by_prefix(config, table.tests)).parent) not in over_it
            if config in source.files and config != name and stays:
                found.add(f"{PurePosixPath(name).parent} moves away from under {config}")
    return sorted(found)


def _bare(source: Source, module: str) -> bool:
    return only_docstring(source.text(source.modules[full(module)]))


def _check_symbols(source: Source, table: Table, back: Mapping[str, str]) -> list[str]:
    wrong = []
    for key, new in table.symbols.items():
        module, _, old = key.partition(":")
        name = source.modules.get(full(module)) or source.modules.get(full(back.get(module, "-")))
        name = name or source.modules.get(full(final_target(table.merges, module)))
        if not name:
            wrong.append(f"symbol {key}: there is no such module")
            continue
        tree = ast.parse(source.text(name))
        bound = bound_in(tree.body)
        own = set().union(*map(defines, tree.body))
        if old in bound and old not in own:
            wrong.append(f"symbol {key}: is imported there; name where it is defined")
        elif old not in bound and new not in bound:
            wrong.append(f"symbol {key}: not there")
        elif old in bound and new in bound:
            wrong.append(f"symbol {key}: {new} is there already")
    return wrong


def statistics(root: Path) -> dict[str, object]:
    """Count what a restructuring is to make better."""
    source = Source(root)
    trees = trees_of(source)
    texts = {module: source.text(source.modules[module]) for module in trees}
    sizes = {module: len(text.splitlines()) for module, text in texts.items()}
    graph = module_graph(trees, typed=False)
    importers = importers_of(source, trees)
    classes = Counter(
        node.name
        for tree in trees.values()
        for node in tree.body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
    single = single_importers(source, importers)
    floors = {package: floors_of(package, graph) for package in packages_of(trees)}
    return {
        "files": len(trees),
        "lines": sum(sizes.values()),
        "packages": len(packages_of(trees)),
        "files under 60 lines": sum(size < SMALL_LINES for size in sizes.values()),
        "deepest packages": sorted(floors.items(), key=lambda item: -item[1])[:8],
        "packages over 9 floors": sum(count > 9 for count in floors.values()),
        "class names used twice": sorted(name for name, count in classes.items() if count > 1),
        "modules with one importer, in the same package": len(single),
        "calls of import_module": sum(
            len(re.findall(r"\bimport_module\(", text)) for text in texts.values()
        ),
        "longest": sorted(((size, short(m)) for m, size in sizes.items()), reverse=True)[:5],
    }


def packages_of(trees: Mapping[str, object]) -> list[str]:
    """List the packages that have modules."""
    return sorted({parent(module) for module in trees if "." in module})


def floors_of(package: str, graph: Mapping[str, set[str]]) -> int:
    """Return how many units of a package import each other in a row; a package in it is one."""
    head = f"{package}."

    def unit(module: str) -> str:
        return module[len(head) :].split(".", maxsplit=1)[0] if module.startswith(head) else ""

    edges: dict[str, set[str]] = defaultdict(set)
    for module, others in graph.items():
        if unit(module):
            edges[unit(module)] |= {unit(other) for other in others} - {"", unit(module)}
    known: dict[str, int] = {}

    def depth(name: str, open_: frozenset[str]) -> int:
        if name in known:
            return known[name]
        below = [depth(other, open_ | {name}) for other in edges[name] if other not in open_]
        known[name] = 1 + max(below, default=0)
        return known[name]

    return max((depth(name, frozenset({name})) for name in [*edges]), default=0)


def importers_of(source: Source, trees: Mapping[str, ast.Module]) -> dict[str, set[str]]:
    """Return by which modules of the package each is used, in any way that names it."""
    found: dict[str, set[str]] = {module: set() for module in trees}
    for module, tree in trees.items():
        for node in ast.walk(tree):
            named: list[str] = []
            match node:
                case ast.ImportFrom(module=str(base)):
                    named = [base, *(f"{base}.{alias.name}" for alias in node.names)]
                case ast.Import():
                    named = [alias.name for alias in node.names]
                case ast.Constant(value=str(value)) if ours(value):
                    named = [value]
                case _:
                    pass
            for name in named:
                if name in found and name != module and name not in source.packages:
                    found[name].add(module)
    return found


def single_importers(source: Source, importers: Mapping[str, set[str]]) -> dict[str, str]:
    """Return the modules with one importer that stands beside them."""
    return {
        module: importer
        for module, others in sorted(importers.items())
        if len(others) == 1
        and module not in source.packages
        and parent(importer := next(iter(others))) == parent(module)
    }


def proposals(root: Path) -> list[str]:
    """Return lines for `[merges]`, with sizes."""
    source = Source(root)
    trees = trees_of(source)
    importers = importers_of(source, trees)
    sizes = {m: len(source.text(source.modules[m]).splitlines()) for m in trees}
    graph = module_graph(trees, typed=False)
    grown = dict(sizes)
    groups: dict[str, set[str]] = defaultdict(set)
    into: dict[str, str] = {}
    # What is loaded on demand stays apart.
    wanted = {
        module: importer
        for module, importer in single_importers(source, importers).items()
        if module in graph[importer]
    }
    same: dict[tuple[str, frozenset[str]], list[str]] = defaultdict(list)
    for module, others in importers.items():
        at_once = all(module in graph[other] and other not in source.packages for other in others)
        if sizes[module] < SMALL_LINES and others and at_once and module not in source.packages:
            same[parent(module), frozenset(others)].append(module)
    for group in same.values():
        first, *rest = sorted(group, key=lambda module: -sizes[module])
        for module in rest:
            wanted.setdefault(module, first)
    for module, target in sorted(wanted.items(), key=lambda item: sizes[item[0]]):
        end = target
        while end in into:
            end = into[end]
        if end == module or grown[end] + grown[module] > PROPOSED_LINES:
            continue
        whole = {end, *groups[end], module, *groups[module]}
        if reaches_itself(graph, whole):
            continue
        into[module] = end
        grown[end] += grown[module]
        groups[end] |= {module, *groups[module]}
    lines = []
    single = single_importers(source, importers)
    for module, target in sorted(into.items(), key=lambda item: (item[1], item[0])):
        end = target
        while end in into:
            end = into[end]
        why = "one importer" if module in single else "same importers"
        lines.append(
            f'"{short(module)}" = "{short(end)}"'
            f"  # {sizes[module]} + {sizes[end]}, in all {grown[end]}; {why}"
        )
    return lines


# --- command ----------------------------------------------------------------------------------


def tidy(root: Path, notes: Notes) -> None:
    """Order imports, drop unused ones and format, by ruff."""
    python = root / ".venv" / "bin" / "python"
    command = [str(python) if python.exists() else sys.executable, "-m", "ruff"]
    rules = "--select=I,F401,TC005,PIE790,RUF022"
    for step in (["check", "--fix", "-q", rules, "."], ["format", "-q", "."]):
        ended = subprocess.run(
            [*command, *step], cwd=root, check=False, capture_output=True, encoding="utf-8"
        )
        if ended.returncode:
            notes.say(f"ruff {step[0]}: {ended.stdout}{ended.stderr}"[:4000])
    step = ["check", "-q", "--select=F,E501", "--output-format=concise", "."]
    ended = subprocess.run(
        [*command, *step], cwd=root, check=False, capture_output=True, encoding="utf-8"
    )
    for line in ended.stdout.splitlines():
        notes.hand(line)


def stage(root: Path) -> None:
    """Tell git, so that it sees files that moved as moved; catalogues are left out."""
    command = ["git", "add", "-A", "--", ".", ":!resources/i18n"]
    subprocess.run(command, cwd=root, check=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a phase and say what is left to do."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("phase", choices=["check", "modules", "symbols", "merges", "all", "report"])
    here = Path(__file__).resolve().parent
    parser.add_argument("--root", type=Path, default=here.parent)
    parser.add_argument("--table", type=Path)
    parser.add_argument("--propose-merges", action="store_true")
    options = parser.parse_args(arguments)
    root = options.root.resolve()
    if options.phase == "report":
        for name, value in statistics(root).items():
            print(f"{name}: {value}")
        print(*(proposals(root) if options.propose_merges else []), sep="\n")
        return 0
    table = Table.read(options.table or root / "tools" / "moves.toml")
    notes = Notes()
    if options.phase in {"check", "all"}:
        wrong, said = check(root, table)
        for line in said:
            print(f"note: {line}")
        for line in wrong:
            print(f"wrong: {line}")
        if wrong or options.phase == "check":
            return 1 if wrong else 0
    phases = {"modules": move_modules, "symbols": rename_symbols, "merges": merge_modules}
    for name, phase in phases.items():
        if options.phase in {name, "all"}:
            phase(root, table, notes)
            tidy(root, notes)
            stage(root)
    for line in notes.said:
        print(f"note: {line}")
    for line in [*notes.by_hand, *leftovers(root, table)]:
        print(f"by hand: {line}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
