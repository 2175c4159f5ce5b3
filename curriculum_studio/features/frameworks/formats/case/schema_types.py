"""Names, values and classes of CASE, as its schemas say; raw objects brought into their form."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import UTC, date, datetime
from typing import Any

from curriculum_studio.core.goals import case_identifier, derived
from curriculum_studio.core.text import cleaned
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

# --- names, identifiers, times and languages, as reader and writer share them -----------------

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


# --- classes ----------------------------------------------------------------------------------

#: What every object has to have.
_ALWAYS = ("identifier", "uri", "lastChangeDateTime")


@dataclass(frozen=True, slots=True)
class SchemaType:
    """A class: its fields with their types, and those that came with version 1.1.

    `children` names the class of objects in a list; `required` has to be there.
    """

    fields: Mapping[str, str]
    newer: frozenset[str] = frozenset()
    children: Mapping[str, str] = field(default_factory=dict)
    required: tuple[str, ...] = _ALWAYS


def _fields(**types: str) -> Mapping[str, str]:
    """Return field → type from type="field field …"."""
    return {name: kind for kind, names in types.items() for name in names.split()}


_IDENTITY = "identifier"

#: By the names of the specification; see facts of the field for where the schemas stand.
SHAPES: Mapping[str, SchemaType] = {
    "CFDocument": SchemaType(
        _fields(
            id=_IDENTITY,
            text="uri frameworkType caseVersion creator title officialSourceURL publisher"
            " description language version adoptionStatus notes",
            moment="lastChangeDateTime",
            day="statusStartDate statusEndDate",
            texts="subject",
            links="subjectURI",
            link="licenseURI",
            object="extensions",
        ),
        frozenset({"frameworkType", "caseVersion", "extensions"}),
        required=(*_ALWAYS, "creator", "title"),
    ),
    "CFItem": SchemaType(
        _fields(
            id=_IDENTITY,
            text="fullStatement alternativeLabel CFItemType uri humanCodingScheme"
            " listEnumeration abbreviatedStatement notes language",
            texts="conceptKeywords subject educationLevel",
            link="conceptKeywordsURI CFItemTypeURI licenseURI",
            links="subjectURI",
            day="statusStartDate statusEndDate",
            moment="lastChangeDateTime",
            object="extensions",
        ),
        frozenset({"subject", "subjectURI", "extensions"}),
        required=(*_ALWAYS, "fullStatement"),
    ),
    "CFAssociation": SchemaType(
        _fields(
            id=_IDENTITY,
            text="associationType uri notes",
            int="sequenceNumber",
            end="originNodeURI destinationNodeURI",
            link="CFAssociationGroupingURI",
            moment="lastChangeDateTime",
            object="extensions",
        ),
        frozenset({"notes", "extensions"}),
    ),
    "CFConcepts": SchemaType(
        _fields(
            id=_IDENTITY,
            text="uri title keywords hierarchyCode description",
            moment="lastChangeDateTime",
        ),
        required=(*_ALWAYS, "title", "hierarchyCode"),
    ),
    "CFSubjects": SchemaType(
        _fields(
            id=_IDENTITY, text="uri title hierarchyCode description", moment="lastChangeDateTime"
        ),
        required=(*_ALWAYS, "title", "hierarchyCode"),
    ),
    "CFLicenses": SchemaType(
        _fields(
            id=_IDENTITY, text="uri title description licenseText", moment="lastChangeDateTime"
        ),
        required=(*_ALWAYS, "title", "licenseText"),
    ),
    "CFItemTypes": SchemaType(
        _fields(
            id=_IDENTITY,
            text="uri title description hierarchyCode typeCode",
            moment="lastChangeDateTime",
        ),
        required=(*_ALWAYS, "title", "description", "hierarchyCode"),
    ),
    "CFAssociationGroupings": SchemaType(
        _fields(id=_IDENTITY, text="uri title description", moment="lastChangeDateTime"),
        required=(*_ALWAYS, "title"),
    ),
    "CFRubrics": SchemaType(
        _fields(
            id=_IDENTITY,
            text="uri title description",
            moment="lastChangeDateTime",
            children="CFRubricCriteria",
        ),
        children={"CFRubricCriteria": "CFRubricCriterion"},
    ),
    "CFRubricCriterion": SchemaType(
        _fields(
            id="identifier rubricId",
            text="uri category description",
            link="CFItemURI",
            number="weight",
            int="position",
            moment="lastChangeDateTime",
            children="CFRubricCriterionLevels",
        ),
        children={"CFRubricCriterionLevels": "CFRubricCriterionLevel"},
    ),
    "CFRubricCriterionLevel": SchemaType(
        _fields(
            id="identifier rubricCriterionId",
            text="uri description quality feedback",
            number="score",
            int="position",
            moment="lastChangeDateTime",
        )
    ),
}

#: Lists in CFDefinitions.
DEFINITIONS = ("CFConcepts", "CFSubjects", "CFLicenses", "CFItemTypes", "CFAssociationGroupings")


class Strict:
    """Brings raw objects into the form that a version of the specification asks for."""

    def __init__(self, version: str, now: str) -> None:
        self._newer = version != "1.0"
        self._now = now

    def bring(self, name: str, raw: Mapping[str, Any]) -> Raw:
        """Return an object with only what its class allows, in the types of the schema.

        In 1.1 the rest goes into the extensions, where the class has any, so that nothing is lost;
        what has to be there and is not is filled in.
        """
        shape = SHAPES[name]
        good: Raw = {}
        rest: Raw = {}
        for key, value in raw.items():
            kind = shape.fields.get(key)
            made = None
            if key in shape.newer and not self._newer:
                continue
            if kind == "children":
                made = self._children(shape.children[key], value)
            elif kind is not None:
                made = _FORMS[kind](value)
            if made is not None:
                good[key] = made
            elif value not in (None, "", [], {}):
                rest[key] = value
        if rest and self._newer and "extensions" in shape.fields:
            extensions = dict(good.get("extensions", {}))
            own = extensions.get(OURS)
            extensions[OURS] = {**(own if isinstance(own, Mapping) else {}), "kept": rest}
            good["extensions"] = extensions
        return self._completed(shape, good)

    def _children(self, name: str, value: object) -> list[Raw] | None:
        if not isinstance(value, list):
            return None
        return [self.bring(name, each) for each in value if isinstance(each, Mapping)]

    def _completed(self, shape: SchemaType, good: Raw) -> Raw:
        title = good.get("title", "")
        identifier = good.get("identifier") or derived("made", packed(good))
        defaults = {
            "identifier": identifier,
            "uri": urn(identifier),
            "lastChangeDateTime": self._now,
            "description": title,
            "hierarchyCode": "0",
        }
        missing = {key: defaults.get(key, "") for key in shape.required if key not in good}
        return {**good, **missing}


def _text(value: object) -> str | None:
    if isinstance(value, str):
        return cleaned(value) or None
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _texts(value: object) -> list[str] | None:
    values = value if isinstance(value, list | tuple) else [value]
    made = [_text(each) for each in values]
    return None if any(each is None for each in made) else [each for each in made if each]


def _integer(value: object) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return int(number) if abs(number) < 2**31 and number == int(number) else None


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _identifier(value: object) -> str | None:
    return case_identifier(value, "") if isinstance(value, str) and value.strip() else None


def _link(value: object) -> Raw | None:
    end = _end(value)
    identifier = _identifier(end["identifier"]) if end else None
    if end is None or identifier is None:
        return None
    return {**end, "identifier": identifier}


def _links(value: object) -> list[Raw] | None:
    values = value if isinstance(value, list) else [value]
    made = [_link(each) for each in values]
    return None if any(each is None for each in made) else [each for each in made if each]


def _end(value: object) -> Raw | None:
    """Return a link to anything; its identifier need not be a UUID."""
    if not isinstance(value, Mapping):
        return None
    made = {key: _text(value.get(key)) for key in ("title", "identifier", "uri")}
    if made["identifier"] is None or made["uri"] is None:
        return None
    return {**made, "title": made["title"] or made["identifier"]}


def _object(value: object) -> Raw | None:
    return dict(value) if isinstance(value, Mapping) and value else None


_FORMS: Mapping[str, Callable[[object], Any]] = {
    "id": _identifier,
    "text": _text,
    "texts": _texts,
    "int": _integer,
    "number": _number,
    "moment": moment,
    "day": day,
    "link": _link,
    "links": _links,
    "end": _end,
    "object": _object,
}


def integer(value: object) -> int | None:
    """Return a whole number, also where a file gives it as text; None if it is none."""
    return _integer(value)


def known(name: str, key: str) -> bool:
    """Whether a class of the specification has a field."""
    return key in SHAPES[name].fields


def misfit(name: str, key: str, value: object) -> bool:
    """Whether a known field of a file has another type than the specification says."""
    if value is None:
        return False
    kind = SHAPES[name].fields[key]
    wanted: Mapping[str, type | tuple[type, ...]] = {
        "texts": list,
        "links": list,
        "children": list,
        "int": int,
        "number": (int, float),
        "link": dict,
        "end": dict,
        "object": dict,
    }
    return not isinstance(value, wanted.get(kind, str))
