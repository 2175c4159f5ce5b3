"""Places of the program that can be changed, and what could stand there instead.

Python's own tree says where they are; what is changed is the text, so that all around it stays.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

#: What is seen by nobody, or as beauty only: no test should ask for it.
COSMETIC = {
    "setContentsMargins",
    "setSpacing",
    "setHorizontalSpacing",
    "setVerticalSpacing",
    "setColumnStretch",
    "setRowStretch",
    "setStretchFactor",
    "addStretch",
    "addSpacing",
    "setObjectName",
    "debug",
    "info",
    "warning",
}

COMPARISONS: dict[type[ast.cmpop], tuple[str, str]] = {
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.In: ("in", "not in"),
    ast.NotIn: ("not in", "in"),
    ast.Is: ("is", "is not"),
    ast.IsNot: ("is not", "is"),
}

#: What a function of this return type returns instead; {} is what it returned.
RETURNED = {"bool": "not ({})", "int": "({}) + 1", "float": "({}) + 1", "str": '""', "bytes": 'b""'}

#: Functions whose numbers are bounds.
BOUNDING = frozenset({"range", "min", "max", "islice"})

Span = tuple[int, int]


class Source:
    """The text of a file as bytes, and where the nodes of its tree stand in it."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.tree = ast.parse(content)
        self._lines = [0]
        for line in content.splitlines(keepends=True):
            self._lines.append(self._lines[-1] + len(line))

    def span(self, node: ast.expr | ast.stmt) -> Span:
        """Return where a node begins and ends."""
        assert node.end_lineno is not None  # noqa: S101 - one that was parsed has an end
        assert node.end_col_offset is not None  # noqa: S101
        begin = self._lines[node.lineno - 1] + node.col_offset
        return begin, self._lines[node.end_lineno - 1] + node.end_col_offset

    def text(self, node: ast.expr | ast.stmt) -> str:
        """Return what a node reads."""
        start, end = self.span(node)
        return self.content[start:end].decode()

    def between(self, left: ast.expr, right: ast.expr, sign: str) -> Span | None:
        """Return where a sign stands between two nodes; None if that is not clear."""
        start, end = self.span(left)[1], self.span(right)[0]
        written = rb"\s+".join(re.escape(word.encode()) for word in sign.split())
        edge = rb"\b" if sign[0].isalpha() else b""
        found = list(re.finditer(edge + written + edge, self.content[start:end]))
        if len(found) != 1 or b"#" in self.content[start:end]:
            return None
        return start + found[0].start(), start + found[0].end()

    def line(self, at: int) -> int:
        """Return the number of the line of a place."""
        return self.content.count(b"\n", 0, at) + 1


def found_places(source: Source) -> Iterator[tuple[str, Span, str]]:
    """Yield all that could be changed: operator, place, and what stands there instead."""
    for node, function in _walked(source.tree, None):
        yield from _signs(source, node)
        match node:
            case ast.UnaryOp(op=ast.Not()):
                start = source.span(node)[0]
                yield "not", (start, start + (4 if source.text(node)[3:4] == " " else 3)), ""
            case ast.If(test=ast.Name() | ast.Attribute() | ast.Call() as test):
                yield "not", source.span(test), f"not {source.text(test)}"
            case ast.Expr(value=ast.Call() as call) if not _of_no_interest(call):
                yield "deleted call", source.span(node), "pass"
            case ast.Return(value=ast.expr() as value) if function is not None:
                if other := _returned(source.text(value), function.returns):
                    yield "returned value", source.span(value), other


def _walked(
    node: ast.AST, function: ast.FunctionDef | None
) -> Iterator[tuple[ast.AST, ast.FunctionDef | None]]:
    """Walk over what runs: no annotations, decorators, types only, nor messages of errors."""
    if isinstance(node, ast.FunctionDef):
        if node.name == "__repr__":
            return
        function = node
    skipped = {"annotation", "returns", "decorator_list", "type_params"}
    match node:
        case ast.If(test=ast.Name(id="TYPE_CHECKING")) | ast.Raise() | ast.Assert():
            return
        case _:
            yield node, function
    for name, value in ast.iter_fields(node):
        if name not in skipped:
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST):
                    yield from _walked(child, function)


def _signs(source: Source, node: ast.AST) -> Iterator[tuple[str, Span, str]]:
    match node:
        case ast.Compare(ops=operators):
            sides = [node.left, *node.comparators]
            for left, operator, right in zip(sides, operators, sides[1:], strict=False):
                sign, other = COMPARISONS[type(operator)]
                if place := source.between(left, right, sign):
                    yield "comparison", place, other
            yield from _bounds(source, sides)
        case ast.BoolOp(values=values):
            sign, other = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
            for left, right in pairwise(values):
                if place := source.between(left, right, sign):
                    yield "and/or", place, other
        case ast.BinOp(op=ast.Add() | ast.Sub()) if not (_text(node.left) or _text(node.right)):
            sign, other = ("+", "-") if isinstance(node.op, ast.Add) else ("-", "+")
            if place := source.between(node.left, node.right, sign):
                yield "+ -", place, other
        case ast.Subscript(slice=ast.Slice(lower=lower, upper=upper)):
            yield from _bounds(source, [lower, upper])
        case ast.Call(func=ast.Name(id=name), args=arguments) if name in BOUNDING:
            yield from _bounds(source, arguments)


def _bounds(source: Source, nodes: Iterable[ast.expr | None]) -> Iterator[tuple[str, Span, str]]:
    for node in nodes:
        if isinstance(node, ast.Constant) and type(node.value) is int:
            yield "boundary", source.span(node), str(node.value + 1)


def _text(node: ast.expr) -> bool:
    """Whether a side of + is text or a sequence for certain: with - nothing would run at all."""
    written = isinstance(node, ast.Constant) and isinstance(node.value, str | bytes)
    return written or isinstance(node, ast.JoinedStr | ast.List | ast.Tuple | ast.ListComp)


def _of_no_interest(call: ast.Call) -> bool:
    match call.func:
        case ast.Attribute(value=ast.Call(func=ast.Name(id="super"))):
            return True
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name in COSMETIC or name == "assert_never"
        case _:
            return False


def _returned(text: str, annotation: ast.expr | None) -> str:
    """Return another value of the type that a function returns; nothing where none is plain."""
    if text in {"True", "False"}:
        return str(text == "False")
    match annotation:
        case ast.Name(id=name):
            other = RETURNED.get(name, "").format(text)
        case ast.Subscript(value=ast.Name(id=name)):
            other = {"list": "[]", "tuple": "()", "dict": "{}", "set": "set()"}.get(name, "")
        case ast.BinOp(op=ast.BitOr(), right=ast.Constant(value=None)):
            other = "None"
        case _:
            other = ""
    return "" if other == text else other
