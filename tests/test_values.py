"""Data classes whose methods are written late: in every way as those of Python."""

import copy
import dataclasses
import inspect
import pickle
import sys
from dataclasses import KW_ONLY, FrozenInstanceError, dataclass, field
from typing import ClassVar, Generic, TypeVar

import pytest

from curriculum_studio import values

T = TypeVar("T")


def defined(decorator):
    """Return classes of all shapes, made by a decorator."""

    @decorator(frozen=True, slots=True)
    class Plain:
        """Told."""

        number: int
        words: str = ""
        several: tuple[int, ...] = ()

    @decorator(frozen=True, slots=True, kw_only=True)
    class Base:
        first: int = 1

    @decorator(frozen=True, slots=True, kw_only=True)
    class Derived(Base):
        second: str
        first: int = 7

    @decorator(slots=True)
    class Changing:
        each: list[int] = field(default_factory=list)
        seen: int = field(default=3, compare=False, repr=False)
        late: str = field(init=False)

        def __post_init__(self):
            self.late = f"{self.each}"

    @decorator(frozen=True)
    class Open(Generic[T]):
        shared: ClassVar[int] = 5
        value: T
        kept: dict[str, int] = field(default_factory=dict, hash=False)

        def __repr__(self):
            return "mine"

    @decorator(frozen=True, slots=True, order=True)
    class Ordered:
        major: int
        _: KW_ONLY
        minor: int = 0

    @decorator(frozen=True, slots=True)
    class Own:
        value: int

        def __init__(self, text):
            object.__setattr__(self, "value", int(text))

        def __eq__(self, other):
            return other == self.value

        def __hash__(self):
            return 4

    @decorator(frozen=True, slots=True, eq=False)
    class Single:
        value: int = 0

    @decorator()
    class Nothing:
        pass

    return {name: each for name, each in locals().items() if isinstance(each, type) and name != "T"}


OURS, THEIRS = defined(values.dataclass), defined(dataclass)

#: How instances are made that follow each other: positional and named values.
MADE = [
    ("Plain", (1,), {}),
    ("Plain", (1, "a"), {"several": (2,)}),
    ("Plain", (2, "a", (2,)), {}),
    ("Derived", (), {"second": "x"}),
    ("Derived", (), {"second": "x", "first": 2}),
    ("Base", (), {}),
    ("Changing", (), {}),
    ("Changing", ([1],), {"seen": 4}),
    ("Changing", ([1],), {}),
    ("Open", (1,), {}),
    ("Open", (1, {"a": 1}), {}),
    ("Ordered", (1,), {"minor": 2}),
    ("Ordered", (2,), {}),
    ("Own", ("12",), {}),
    ("Single", (1,), {}),
    ("Nothing", (), {}),
]


def told(act):
    """What an act returns, or what it raises and says."""
    try:
        return act()
    except (TypeError, AttributeError, FrozenInstanceError) as problem:
        return type(problem), str(problem)


def both(act):
    """The same of our class and that of Python; its name differs by nothing but the decorator."""
    return told(lambda: act(OURS)), told(lambda: act(THEIRS))


@pytest.mark.parametrize("name", OURS)
def test_fields_and_what_is_told_of_a_class_are_the_same(name):
    ours, theirs = OURS[name], THEIRS[name]
    names = ("name", "default", "init", "repr", "hash", "compare", "kw_only")
    described = [
        [tuple(getattr(each, of) for of in names) for each in dataclasses.fields(cls)]
        for cls in (ours, theirs)
    ]
    assert described[0] == described[1]
    assert dataclasses.is_dataclass(ours)
    for told_of in ("__match_args__", "__slots__", "__qualname__", "__module__"):
        assert getattr(ours, told_of, None) == getattr(theirs, told_of, None)
    assert hasattr(ours, "__dict__") == hasattr(theirs, "__dict__")


@pytest.mark.parametrize(("name", "args", "named"), MADE)
def test_instances_are_made_shown_hashed_and_copied_alike(name, args, named):
    for act in (
        lambda cls: repr(cls[name](*args, **named)),
        lambda cls: hash(cls[name](*args, **named)) if name != "Single" else None,
        lambda cls: [cls[name](*args, **named) == cls[of](*a, **n) for of, a, n in MADE],
        lambda cls: cls[name](*args, **named) < cls[name](*args, **named),
        lambda cls: dataclasses.asdict(cls[name](*args, **named)),
        lambda cls: repr(dataclasses.replace(cls[name](*args, **named))),
        lambda cls: repr(copy.deepcopy(cls[name](*args, **named))),
        lambda cls: cls[name](*args, **named, wrong=3),
        lambda cls: cls[name](*args, 1, 2, 3, 4),
        lambda cls: repr(cls[name]()),
        lambda cls: pickle.loads(pickle.dumps(cls[name](*args, **named).__reduce_ex__(2)[2])),
    ):
        ours, theirs = both(act)
        assert ours == theirs


@pytest.mark.parametrize("name", ["Plain", "Derived", "Open", "Own"])
def test_frozen_ones_take_nothing(name):
    args, named = next((args, named) for of, args, named in MADE if of == name)
    made = OURS[name](*args, **named)
    for attribute in (dataclasses.fields(made)[0].name, "other"):
        with pytest.raises(FrozenInstanceError, match=f"cannot assign to field '{attribute}'"):
            setattr(made, attribute, 3)
        with pytest.raises(FrozenInstanceError, match=f"cannot delete field '{attribute}'"):
            delattr(made, attribute)


def test_a_plain_class_under_a_frozen_one_has_attributes_of_its_own():
    class Below(OURS["Open"]):
        pass

    made = Below(1)
    made.other = 2
    assert made.other == 2
    with pytest.raises(FrozenInstanceError):
        made.value = 2


def test_order_is_that_of_the_fields():
    made = OURS["Ordered"]
    assert made(1, minor=9) < made(2)
    assert made(1) <= made(1) < made(1, minor=1)
    assert made(3) > made(2, minor=7) >= made(2)


def test_a_method_is_written_once_and_belongs_to_its_own_class():
    @values.dataclass(frozen=True, slots=True)
    class Base:
        one: int = 1

    @values.dataclass(frozen=True, slots=True)
    class Derived(Base):
        two: int = 2

    late = vars(Base)["__init__"]
    assert not callable(late)
    assert Derived(5, 6).two == 6
    assert vars(Base)["__init__"] is late, "nobody wanted it"
    assert Base(4).one == 4
    written = vars(Base)["__init__"]
    assert written is late.__get__(None, Base), "whoever has the place of it still finds it"
    assert written is Base.__init__


@pytest.mark.parametrize("name", OURS)
def test_signatures_are_the_same(name):
    assert str(inspect.signature(OURS[name])) == str(inspect.signature(THEIRS[name]))


@values.dataclass(frozen=True, slots=True)
class Kept:
    """Stands in the module, so that it can be pickled."""

    number: int
    inside: tuple["Kept", ...] = ()


def test_pickles_are_those_of_python(monkeypatch):
    kept = Kept(1, (Kept(2),))
    assert pickle.loads(pickle.dumps(kept)) == kept
    plain = dataclass(frozen=True, slots=True)(
        type("Kept", (), {"__annotations__": {"number": int, "inside": tuple},
                          "__module__": __name__, "inside": ()})
    )  # fmt: skip
    content = pickle.dumps(kept)
    monkeypatch.setattr(sys.modules[__name__], "Kept", plain)
    assert pickle.dumps(plain(1, (plain(2),))) == content
