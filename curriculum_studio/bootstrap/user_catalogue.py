"""The catalogue for the language of the user."""

import locale
import os

from curriculum_studio.i18n import Catalogue, read_ts
from curriculum_studio.locations import resource_folder

#: Languages of the program: name of the catalogue → language of documents.
PROGRAM_LANGUAGES = ("zh_CN", "en", "de")


def program_language(wanted: str = "") -> str:
    """Return the catalogue for a wanted language, or for the language of the system."""
    candidates = (
        wanted,
        os.environ.get("CURRICULUM_STUDIO_LANGUAGE", ""),
        os.environ.get("LC_ALL", ""),
        os.environ.get("LC_MESSAGES", ""),
        os.environ.get("LANG", ""),
        locale.getlocale()[0] or "",
    )
    for candidate in candidates:
        start = candidate.replace("-", "_").lower()
        for language in PROGRAM_LANGUAGES:
            if start and start.split("_")[0].split(".")[0] == language.split("_")[0].lower():
                return language
        if "chinese" in start:
            return "zh_CN"
        if "german" in start:
            return "de"
    return "en"


def catalogue(language: str) -> Catalogue:
    """Return the catalogue of a program language, read from its translation source."""
    path = resource_folder("resources") / "i18n" / f"curriculum_studio_{language}.ts"
    return Catalogue(read_ts(path.read_text("utf-8")) if path.is_file() else None)
