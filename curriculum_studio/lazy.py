"""What is loaded by its name when somebody needs it: the only module that does so."""

from pkgutil import resolve_name
from typing import Generic, TypeVar

from curriculum_studio.values import dataclass

T = TypeVar("T")


@dataclass(frozen=True)  # with slots, Python 3.11 fails at `Lazy[int]("…")`
class Lazy(Generic[T]):
    """A class, function or module that is imported on first use, so that starting stays quick.

    `target` is written "package.module:attribute", or "package.module:" for the module itself. The
    type stands in the annotation, with the name imported for types alone:

        PREVIEW: Lazy["type[Preview]"] = Lazy("curriculum_studio.features.printing.window:Preview")

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
        loaded: T = resolve_name(self.target)
        return loaded
