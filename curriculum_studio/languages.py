"""The languages in which texts are kept, and what there is once for each of them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, Self, get_args

from curriculum_studio.values import dataclass

Language = Literal["zh", "en", "de"]

#: In the order in which they stand side by side.
LANGUAGES: tuple[Language, ...] = get_args(Language)

if TYPE_CHECKING:
    _OnePerLanguage = object
else:
    #: A field for each language, which msgspec reads and writes as it does other payloads.
    _OnePerLanguage = dataclass(frozen=True, slots=True, kw_only=True)(
        type(
            "_OnePerLanguage",
            (),
            {"__annotations__": dict.fromkeys(LANGUAGES, str), **dict.fromkeys(LANGUAGES, "")},
        )
    )

_NOTHING: Mapping[Language, str] = MappingProxyType({})


class PerLanguage(_OnePerLanguage):
    """A string for each language, empty where there is none; kept as an object of strings."""

    __slots__ = ()

    def __init__(self, strings: Mapping[Language, str] = _NOTHING) -> None:
        super().__init__(**dict[str, str](strings.items()))

    def __getitem__(self, language: Language) -> str:
        """Return the string of a language, empty or not."""
        string: str = getattr(self, language)
        return string

    @property
    def filled(self) -> dict[Language, str]:
        """What there is, by language."""
        return {language: self[language] for language in LANGUAGES if self[language]}

    @property
    def missing(self) -> tuple[Language, ...]:
        """The languages in which there is nothing."""
        return tuple(language for language in LANGUAGES if not self[language])

    def best(self, language: Language) -> str:
        """Return the string of a language, or else of the first that has one."""
        return self[language] or next(iter(self.filled.values()), "")

    def changed(self, language: Language, string: str) -> Self:
        """Return the same with another string in one language."""
        return type(self)({**self.filled, language: string})


class LocalizedText(PerLanguage):
    """A short text that needs no state of its own, such as the name of an issuer."""

    __slots__ = ()
