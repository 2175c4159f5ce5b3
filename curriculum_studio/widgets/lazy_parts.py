"""Parts of the window that are built on first use."""

from collections.abc import Mapping
from importlib import import_module
from typing import Generic, TypeVar

Owner = TypeVar("Owner")


class OnDemand(Generic[Owner]):
    """Parts by name, each built once by the function `build(owner)` of its module."""

    def __init__(self, modules: Mapping[str, str]) -> None:
        """Know the full name of the module of each part."""
        self._modules = dict(modules)
        self._built: dict[str, object] = {}

    def of(self, owner: Owner, name: str) -> object:
        """Return a part; its module is loaded and it is built if nobody has asked for it yet."""
        if name not in self._built:
            module = import_module(self._modules[name])
            self._built[name] = module.build(owner)
        return self._built[name]
