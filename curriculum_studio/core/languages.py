"""The languages in which texts are kept."""

from dataclasses import dataclass
from typing import Literal

Language = Literal["zh", "en", "de"]

#: In the order in which they stand side by side.
LANGUAGES: tuple[Language, ...] = ("zh", "en", "de")


@dataclass(frozen=True, slots=True, kw_only=True)
class Trilingual:
    """A short text in a payload that needs no state of its own, such as the name of an issuer."""

    zh: str = ""
    en: str = ""
    de: str = ""

    def get(self, language: Language) -> str:
        """Return the text in a language."""
        return {"zh": self.zh, "en": self.en, "de": self.de}[language]


def trilingual(zh: str, en: str, de: str) -> Trilingual:
    """Return words of documents in all languages, in the order in which they are written here."""
    return Trilingual(zh=zh, en=en, de=de)
