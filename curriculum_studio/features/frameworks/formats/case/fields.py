"""Names, identifiers, times and languages of CASE, as reader and writer share them."""

import json
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from curriculum_studio.core.languages import Language
from curriculum_studio.core.text import cleaned

Raw = dict[str, Any]

#: Where the extensions of CASE 1.1 keep what only this program knows.
OURS = "curriculumStudio"

#: What is written of a language (the specification says ISO 639-2, files say BCP 47).
TAGS: Mapping[Language, str] = {"zh": "zh-CN", "en": "en", "de": "de"}

_STARTS: Mapping[str, Language] = {
    "zh": "zh",
    "zho": "zh",
    "chi": "zh",
    "cmn": "zh",
    "en": "en",
    "eng": "en",
    "de": "de",
    "deu": "de",
    "ger": "de",
}

#: Types of links that CASE 1.0 knows, and those that 1.1 adds.
TYPES_1_0 = frozenset(
    {
        "isChildOf",
        "isPeerOf",
        "isPartOf",
        "exactMatchOf",
        "precedes",
        "isRelatedTo",
        "replacedBy",
        "exemplar",
        "hasSkillLevel",
    }
)
TYPES_1_1 = TYPES_1_0 | {"isTranslationOf"}


def language_of(tag: object) -> Language | None:
    """Return the language of a tag such as zh-CN, eng or de_DE; None if it is none of ours."""
    if not isinstance(tag, str):
        return None
    return _STARTS.get(re.split(r"[-_]", tag.strip().lower())[0])


def urn(identifier: str) -> str:
    """Return the address of what has none on the web."""
    return f"urn:uuid:{identifier}"


def moment(text: object) -> str | None:
    """Return a time as RFC 3339 wants it, None if it is none; without a zone it counts as UTC."""
    if not isinstance(text, str) or not text.strip():
        return None
    try:
        read = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    aware = read if read.tzinfo else read.replace(tzinfo=UTC)
    return aware.isoformat(timespec="seconds").replace("+00:00", "Z")


def day(text: object) -> str | None:
    """Return the day of a date or a time; None if it is neither."""
    if not isinstance(text, str):
        return None
    try:
        return date.fromisoformat(text.strip()[:10]).isoformat()
    except ValueError:
        return None


def packed(raw: Mapping[str, Any]) -> str:
    """Return what is kept of a foreign file as the JSON of an `extra` field, empty for nothing."""
    kept = {name: value for name, value in raw.items() if value not in ({}, [], None)}
    return json.dumps(kept, ensure_ascii=False) if kept else ""


def unpacked(extra: str) -> Raw:
    """Return what an `extra` field keeps; what cannot be read counts as nothing."""
    try:
        raw = json.loads(extra) if extra else {}
    except ValueError:
        return {}
    return raw if isinstance(raw, dict) else {}


def text_of(value: object) -> str:
    """Return a text of a file without characters that no document can carry."""
    if isinstance(value, str):
        return cleaned(value).strip()
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return ""


def licence_text(link: object, definitions: object) -> str:
    """Return the words of the licence that a link names."""
    if not isinstance(link, Mapping):
        return ""
    entries = definitions.get("CFLicenses") if isinstance(definitions, Mapping) else None
    for entry in entries if isinstance(entries, list) else ():
        if isinstance(entry, Mapping) and entry.get("identifier") == link.get("identifier"):
            return text_of(entry.get("licenseText")) or text_of(entry.get("title"))
    return text_of(link.get("title"))
