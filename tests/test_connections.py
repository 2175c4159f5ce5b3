"""What is connected in the window is owned by who receives it, and dialogs go when answered.

A function without an owner (a lambda, a partial, an inner function) lives as long as what it is
connected to. So it may be connected only to what the same class or function makes; to all else a
method is connected, and Qt takes the connection away together with the object of the method.
"""

import ast

from tests.helpers.windows import PACKAGE, sources

#: Values that are made where they are assigned.
_MADE = (ast.Call, ast.IfExp, ast.Dict, ast.List, ast.Tuple, ast.ListComp, ast.DictComp)


def names_in(target: ast.AST) -> set[str]:
    """The names that an assignment or a loop gives, not those that it asks for."""
    return {
        each.id
        for each in ast.walk(target)
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)
    }


def made_in(function: ast.FunctionDef) -> set[str]:
    """Names of what a function makes, and of what it goes through in loops."""
    found: set[str] = set()
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and isinstance(node.value, _MADE):
            found |= {name for target in node.targets for name in names_in(target)}
        elif (
            isinstance(node, ast.AnnAssign | ast.NamedExpr) and isinstance(node.value, _MADE)
        ) or isinstance(node, ast.For):
            found |= names_in(node.target)
    return found


def made_by(owner: ast.ClassDef) -> set[str]:
    """Names of attributes that a class makes or gets from its form."""
    found = {
        node.target.id
        for node in owner.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    for node in ast.walk(owner):
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, _MADE):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            found |= {
                each.attr
                for target in targets
                for each in ast.walk(target)
                if isinstance(each, ast.Attribute) and isinstance(each.ctx, ast.Store)
            }
    return found


def root_of(sender: ast.AST) -> tuple[str, str]:
    """The first name of what sends, and the attribute behind it."""
    attributes = []
    while isinstance(sender, ast.Attribute | ast.Call | ast.Subscript):
        if isinstance(sender, ast.Attribute):
            attributes.append(sender.attr)
        sender = sender.func if isinstance(sender, ast.Call) else sender.value
    name = sender.id if isinstance(sender, ast.Name) else ""
    return name, attributes[-1] if attributes else ""


def is_ownerless(slot: ast.expr, inner: set[str]) -> bool:
    """Whether a slot is a function that no object owns."""
    if isinstance(slot, ast.Name):
        return slot.id in inner
    return isinstance(slot, ast.Lambda | ast.Call)


def loose_in(function: ast.FunctionDef) -> list[tuple[int, ast.expr]]:
    """Where a function connects what no object owns: the line, and what sends."""
    nodes = list(ast.walk(function))
    inner = {each.name for each in nodes if isinstance(each, ast.FunctionDef)}
    return [
        (node.lineno, node.func.value.value)
        for node in nodes
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "connect"
        and node.args
        and isinstance(node.func.value, ast.Attribute)
        and is_ownerless(node.args[0], inner)
    ]


def faults(source: str) -> list[int]:
    """The lines of a source where something without an owner is connected to what lives longer."""
    if ".connect(" not in source:
        return []
    tree = ast.parse(source)
    found: set[int] = set()
    for owner in (tree, *(n for n in ast.walk(tree) if isinstance(n, ast.ClassDef))):
        functions = [each for each in owner.body if isinstance(each, ast.FunctionDef)]
        loose = [(each, line, sender) for each in functions for line, sender in loose_in(each)]
        own = made_by(owner) if loose and isinstance(owner, ast.ClassDef) else set()
        for function, line, sender in loose:
            name, attribute = root_of(sender)
            owned = attribute in own or not attribute
            if not (owned if name == "self" else name in made_in(function)):
                found.add(line)
    return sorted(found)


def test_connections_are_owned_by_who_receives():
    found = [
        f"{file.relative_to(PACKAGE).as_posix()}:{line}"
        for file in sources()
        for line in faults(file.read_text(encoding="utf-8"))
    ]
    assert found == [], "connect a method, or what is connected lives on when its object is gone"


def test_the_gate_sees_what_outlives_its_object():
    source = """
class View:
    button: QPushButton
    def __init__(self, look, bar):
        self._look = look
        self.line = QLineEdit()
        dialog = Ask()
        look.spoken.connect(lambda _: self.say())
        self._look.themed.connect(partial(self.say, 1))
        bar.view.moved.connect(self._later())
        look.spoken.connect(self.say)
        self.button.clicked.connect(lambda: self.say())
        self.line.textChanged.connect(lambda _: self.say())
        dialog.accepted.connect(lambda: self.say(dialog))
        self.told.connect(lambda: None)
        def inner():
            pass
        look.spoken.connect(inner)
"""
    lines = source.splitlines()
    wrong = [lines[line - 1].strip() for line in faults(source)]
    assert wrong == [
        "look.spoken.connect(lambda _: self.say())",
        "self._look.themed.connect(partial(self.say, 1))",
        "bar.view.moved.connect(self._later())",
        "look.spoken.connect(inner)",
    ]


def test_every_dialog_goes_when_it_was_answered():
    """All derive from our own dialog, whose `exec` sees to it."""
    texts = {file: file.read_text(encoding="utf-8") for file in sources()}
    found = [
        f"{file.relative_to(PACKAGE).as_posix()} {node.name}"
        for file, text in texts.items()
        if "QDialog" in text
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ClassDef)
        and any(isinstance(base, ast.Name) and base.id == "QDialog" for base in node.bases)
    ]
    assert found == ["widgets/dialog.py Dialog"]
