"""Data classes as those of Python, whose methods are written when they are first used.

Python writes and compiles up to six methods for each data class where it is defined. Most of them
are never called in a run, and they took a seventh of the processor time of a start.
"""

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import chain
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

Method = Callable[..., Any]


class _ToMake:
    """Stands for a value that is made anew for each instance."""

    def __repr__(self) -> str:
        return "<factory>"


_TO_MAKE = _ToMake()


def _dataclass(cls: type | None = None, /, **options: bool) -> Any:
    """Make a data class; `frozen`, `slots`, `kw_only`, `order` and `eq` can be said.

    For `dataclasses.fields`, `replace` and others it is one, and it is copied, compared and pickled
    as one.
    """
    return partial(_made, **options) if cls is None else _made(cls, **options)


if TYPE_CHECKING:
    from dataclasses import dataclass  # noqa: TID251 - which types it is checked by
else:
    dataclass = _dataclass


def _made(
    cls: Any,
    *,
    frozen: bool = False,
    slots: bool = False,
    kw_only: bool = False,
    order: bool = False,
    eq: bool = True,
) -> type:
    own = set(vars(cls))
    if cls.__doc__ is None:
        cls.__doc__ = cls.__name__  # what Python would say there costs as much as a method
    plain = dataclasses.dataclass(  # noqa: TID251 - it finds out what the fields are
        init=False, repr=False, eq=False, kw_only=kw_only
    )
    cls = plain(cls)
    if slots:
        cls = _with_slots(cls, frozen=frozen)
    methods: dict[str, Callable[[type], Method]] = {"__init__": partial(_init, frozen=frozen)}
    if eq and "__eq__" not in own:
        methods["__eq__"] = partial(_comparison, sign="==")
        if frozen:
            methods["__hash__"] = _hash
        elif "__hash__" not in own:
            cls.__hash__ = None
    if order:
        for name, sign in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
            methods[name] = partial(_comparison, sign=sign)
    for name in methods.keys() - own:
        setattr(cls, name, _Late(cls, name, methods[name]))
    if "__repr__" not in own:
        cls.__repr__ = _repr
    if frozen:
        _freeze(cls)
    made: type = cls
    return made


# --- slots and frozen instances ---------------------------------------------------------------


def _with_slots(cls: type, *, frozen: bool) -> type:
    """Return the class anew, for Python wants slots to be named where a class is made."""
    names = [each.name for each in dataclasses.fields(cls)]
    left_out = {*names, "__dict__", "__weakref__"}
    inherited = set(chain.from_iterable(map(_slots_of, cls.__mro__[1:-1])))
    inside = {name: value for name, value in vars(cls).items() if name not in left_out}
    inside["__slots__"] = tuple(name for name in names if name not in inherited)
    if frozen:
        inside.setdefault("__getstate__", _state)
        inside.setdefault("__setstate__", _set_state)
    made = type(cls)(cls.__name__, cls.__bases__, inside)
    made.__qualname__ = cls.__qualname__
    return made


def _slots_of(cls: type) -> Iterable[str]:
    slots: str | Iterable[str] = vars(cls).get("__slots__", ())
    return (slots,) if isinstance(slots, str) else slots


def _state(self: Any) -> list[object]:
    return [getattr(self, each.name) for each in dataclasses.fields(self)]


def _set_state(self: Any, state: Sequence[object]) -> None:
    for each, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, each.name, value)


def _freeze(cls: Any) -> None:
    names = frozenset(each.name for each in dataclasses.fields(cls))

    def set_attribute(self: object, name: str, value: object) -> None:
        if type(self) is cls or name in names:
            text = f"cannot assign to field {name!r}"
            raise dataclasses.FrozenInstanceError(text)
        super(cls, self).__setattr__(name, value)

    def delete_attribute(self: object, name: str) -> None:
        if type(self) is cls or name in names:
            text = f"cannot delete field {name!r}"
            raise dataclasses.FrozenInstanceError(text)
        super(cls, self).__delattr__(name)

    cls.__setattr__, cls.__delattr__ = set_attribute, delete_attribute


@recursive_repr()
def _repr(self: Any) -> str:
    names = (each.name for each in dataclasses.fields(self) if each.repr)
    inside = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
    return f"{type(self).__qualname__}({inside})"


# --- methods that are written on first use ----------------------------------------------------


class _Late:
    """Stands for a method until somebody looks it up, and puts it in its own place then."""

    __slots__ = ("_cls", "_name", "_write")

    def __init__(self, cls: type, name: str, write: Callable[[type], Method]) -> None:
        self._cls, self._name, self._write = cls, name, write

    def __get__(self, instance: object, owner: type | None = None) -> Method:
        """Return the method, bound to an instance where there is one."""
        method = vars(self._cls)[self._name]
        if method is self:
            method = self._write(self._cls)
            method.__name__, method.__module__ = self._name, self._cls.__module__
            method.__qualname__ = f"{self._cls.__qualname__}.{self._name}"
            setattr(self._cls, self._name, method)
        bound: Method = method.__get__(instance, owner)
        return bound


def _init(cls: Any, *, frozen: bool) -> Method:
    known: dict[str, object] = {"__set": object.__setattr__, "__to_make": _TO_MAKE}
    placed: list[str] = ["self"]
    named: list[str] = []
    lines: list[str] = []
    for each in dataclasses.fields(cls):
        name = value = each.name
        preset = ""
        if each.default_factory is not dataclasses.MISSING:
            known[f"__make_{name}"] = each.default_factory
            preset, value = "__to_make", f"__make_{name}()"
            if each.init:
                value += f" if {name} is __to_make else {name}"
        elif each.default is not dataclasses.MISSING:
            known[f"__default_{name}"] = each.default
            preset = f"__default_{name}"
            value = name if each.init else preset
        elif not each.init:
            continue  # `__post_init__` sets it
        if each.init:
            (named if each.kw_only else placed).append(f"{name}={preset}" if preset else name)
        lines.append(f"__set(self, {name!r}, {value})" if frozen else f"self.{name} = {value}")
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    method = _compiled([*placed, *(["*", *named] if named else [])], lines or ["pass"], known)
    types = {each.name: each.type for each in dataclasses.fields(cls) if each.init}
    method.__annotations__ = {**types, "return": None}
    return method


def _comparison(cls: Any, *, sign: str) -> Method:
    names = [each.name for each in dataclasses.fields(cls) if each.compare]
    lines = [
        "if other.__class__ is self.__class__:",
        f"    return {_tuple('self', names)} {sign} {_tuple('other', names)}",
        "return NotImplemented",
    ]
    return _compiled(["self", "other"], lines, {})


def _hash(cls: Any) -> Method:
    names = [
        each.name
        for each in dataclasses.fields(cls)
        if (each.compare if each.hash is None else each.hash)
    ]
    return _compiled(["self"], [f"return hash({_tuple('self', names)})"], {})


def _tuple(whose: str, names: Iterable[str]) -> str:
    return "(" + "".join(f"{whose}.{name}," for name in names) + ")"


def _compiled(taken: Sequence[str], lines: Sequence[str], known: dict[str, Any]) -> Method:
    body = "\n".join(f"    {line}" for line in lines)
    exec(f"def method({', '.join(taken)}):\n{body}", known)  # noqa: S102 - of our own words
    method: Method = known["method"]
    return method
