"""The names of settings, as the source says them: what a library and a computer remember by.

Settings are read and written by `settings.get`, `set`, `text`, `number`, `names` and `state`. Their
first argument is followed to the words it is made of: constants, formatted texts, attributes,
functions that return one. What is filled in at run time stands as {}.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "curriculum_studio"

#: What is asked of the settings of a library or of the window, by name.
_METHODS = frozenset({"get", "set", "text", "number", "names", "state"})

_Function = ast.FunctionDef | ast.AsyncFunctionDef


class _Source:
    """One file: its constants, attributes and functions by name."""

    def __init__(self, tree: ast.Module) -> None:
        self.tree = tree
        self.constants: dict[str, list[ast.expr]] = {}
        self.attributes: dict[str, list[ast.expr]] = {}
        self.functions: dict[str, _Function] = {}
        #: Constants that come from elsewhere, by the module that has them.
        self.imported: dict[str, str] = {}
        for node in ast.walk(tree):
            match node:
                case ast.ImportFrom(module=str(module), names=names):
                    self.imported |= {each.name: module for each in names if each.name.isupper()}
                case ast.Assign(targets=[target], value=value):
                    self._keep(target, value)
                case ast.AnnAssign(target=target, value=ast.expr() as value):
                    self._keep(target, value)
                case ast.FunctionDef() | ast.AsyncFunctionDef():
                    self.functions[node.name] = node

    def _keep(self, target: ast.expr, value: ast.expr) -> None:
        if isinstance(target, ast.Attribute):
            self.attributes.setdefault(target.attr, []).append(value)
        match target, value:
            case ast.Name(id=name) | ast.Attribute(attr=name), _:
                self.constants.setdefault(name, []).append(value)
            case ast.Tuple(elts=targets), ast.Tuple(elts=values):
                for one, other in zip(targets, values, strict=True):
                    self._keep(one, other)


def _asked(tree: ast.Module) -> Iterator[ast.expr]:
    """Yield the first arguments of what is asked of settings."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(value=receiver, attr=name), args=[first, *_]) if (
                name in _METHODS and _is_settings(receiver)
            ):
                yield first


def _is_settings(receiver: ast.expr) -> bool:
    match receiver:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name.strip("_").endswith("settings")
    return False


class _Reading:
    """Follows an expression of one file to the texts that it can be."""

    def __init__(self, source: _Source, everywhere: dict[str, list[ast.expr]]) -> None:
        self._source = source
        self._everywhere = everywhere
        self._followed: set[str] = set()

    def said(self, value: ast.expr) -> set[str]:
        """Return the texts, {} in the place of what is known at run time only."""
        match value:
            case ast.Constant(value=str(text)):
                return {text}
            case ast.JoinedStr(values=pieces):
                return self._joined(pieces)
            case ast.IfExp(body=body, orelse=other):
                return self.said(body) | self.said(other)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return self._joined([left, right])
            case ast.Name(id=name) | ast.Attribute(attr=name):
                known = self._source.constants.get(name) or self._everywhere.get(name, [])
                return self._named(name, known or self._elsewhere(name))
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
                function = self._source.functions.get(name)
                inside = ast.walk(function) if function is not None else ()
                returned = [each.value for each in inside if isinstance(each, ast.Return)]
                return self._named(name, [each for each in returned if each is not None])
        return set()

    def _elsewhere(self, name: str) -> list[ast.expr]:
        """What a constant is in the module that it comes from."""
        path = PACKAGE.parent / f"{self._source.imported.get(name, '').replace('.', '/')}.py"
        if not path.is_file():
            return []
        return _Source(ast.parse(path.read_text(encoding="utf-8"))).constants.get(name, [])

    def _joined(self, pieces: list[ast.expr]) -> set[str]:
        found = {""}
        for piece in pieces:
            inner = piece.value if isinstance(piece, ast.FormattedValue) else piece
            # Within a text a short name is a variable; constants are written large.
            plain = isinstance(inner, ast.Name | ast.Attribute) and not _is_constant(inner)
            ends = {"{}"} if plain else self.said(inner) or {"{}"}
            found = {f"{start}{end}" for start in found for end in ends}
        return found

    def _named(self, name: str, values: list[ast.expr]) -> set[str]:
        if name in self._followed:
            return set()
        self._followed.add(name)
        found = {text for each in values for text in self.said(each)}
        self._followed.discard(name)
        return found


def _is_constant(value: ast.Name | ast.Attribute) -> bool:
    name = value.id if isinstance(value, ast.Name) else value.attr
    return name.isupper()


def settings() -> tuple[list[str], list[str]]:
    """Return the names of settings in the source, and the arguments that could not be followed."""
    texts = {file: file.read_text(encoding="utf-8") for file in sorted(PACKAGE.rglob("*.py"))}
    # Who asks settings names them; of all others nothing is read.
    sources = {file: _Source(ast.parse(text)) for file, text in texts.items() if "settings" in text}
    everywhere: dict[str, list[ast.expr]] = {}
    for source in sources.values():
        # Attributes of others count where these ask settings themselves.
        asks = next(_asked(source.tree), None) is not None
        for name, values in source.attributes.items() if asks else ():
            everywhere.setdefault(name, []).extend(values)
    names: set[str] = set()
    lost: list[str] = []
    for file, source in sources.items():
        for argument in _asked(source.tree):
            found = _Reading(source, everywhere).said(argument)
            names |= found
            if not found:
                lost.append(f"{file.name} {ast.unparse(argument)}")
    return sorted(names), sorted(set(lost))
