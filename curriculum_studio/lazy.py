"""What is made ready when somebody needs it: imports by name, and regular expressions.

The only module that imports by name.
"""

import re
import sys
import threading
from importlib import import_module
from operator import attrgetter
from typing import Any, Generic, TypeVar, cast

from curriculum_studio.values import dataclass

# --- imports ----------------------------------------------------------------------------------

T = TypeVar("T")


@dataclass(frozen=True)  # with slots, Python 3.11 fails at `Lazy[int]("…")`
class Lazy(Generic[T]):
    """A class, function or module that is imported on first use, so that starting stays quick.

    `target` is written "package.module:attribute", or "package.module:" for the module itself. The
    type stands in the annotation, with the name imported for types alone:

        PREVIEW: Lazy["type[Preview]"] = Lazy("curriculum_studio.features.printing.service:Preview")

    Raises:
        ValueError: if the target is not written so.

    """

    target: str

    def __post_init__(self) -> None:
        """Refuse a target of another form where it is written, not where it is used."""
        module, colon, attribute = self.target.partition(":")
        names = [*module.split("."), *(attribute.split(".") if attribute else ())]
        if not colon or not all(name.isidentifier() for name in names):
            text = f"{self.target!r} is not written 'package.module:attribute'"
            raise ValueError(text)

    def load(self) -> T:
        """Return what the target names; its module is imported if nobody has done so.

        Raises:
            ImportError: if there is no such module.
            AttributeError: if the module has nothing of that name.

        """
        module, _, attribute = self.target.partition(":")
        loaded: Any = import_module(module)
        found: T = attrgetter(attribute)(loaded) if attribute else loaded
        return found


def load_ahead(*wanted: Lazy[Any]) -> threading.Thread | None:
    """Import in a thread what somebody will need in a moment; None if all of it is there.

    Whoever needs it meanwhile waits for it, as if the import were its own.
    """
    if all(each.target.partition(":")[0] in sys.modules for each in wanted):
        return None

    def load() -> None:
        for each in wanted:
            each.load()

    thread = threading.Thread(target=load, name="imports", daemon=True)
    thread.start()
    return thread


# --- regular expressions ----------------------------------------------------------------------

#: What of a pattern is used.
_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split")


class _LatePattern:
    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        """Compile the pattern, and have its methods as one's own from now on."""
        compiled = re.compile(self._source, self._flags)
        self.__dict__.update({each: getattr(compiled, each) for each in _METHODS})
        return getattr(compiled, name)


def lazy_pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return a regular expression that is compiled when it is first used.

    All the expressions that a start comes by took a twentieth of its processor time. What is
    returned has the methods of a pattern, but is none for `isinstance` or `re.sub`.
    """
    return cast("re.Pattern[str]", _LatePattern(source, flags))
