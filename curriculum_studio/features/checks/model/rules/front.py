"""Rules on cover, title and foreword: what the front matter of a standard holds."""

import re
from collections.abc import Iterator, Mapping

from curriculum_studio.core.kinds import is_standard
from curriculum_studio.core.numbering import standard_number
from curriculum_studio.core.payloads.standard import Clause, FrontMatter, Level
from curriculum_studio.features.checks.model.rule import Check, Hit, OnNode, Spot
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import LANGUAGES, Language

_FIELDS: Mapping[str, Message] = {
    "number": message("Checks", "number"),
    "ics": message("Checks", "ICS"),
    "ccs": message("Checks", "CCS"),
    "issuer": message("Checks", "issuer"),
    "published": message("Checks", "date of issue"),
    "effective": message("Checks", "date of entry into force"),
}


def _front(spot: Spot) -> FrontMatter | None:
    payload = spot.node.payload
    return payload if isinstance(payload, FrontMatter) and is_standard(spot.node) else None


def _begun(front: FrontMatter) -> bool:
    """Whether a draft left the desk of those who write it: before, a cover may have gaps."""
    return front.stage != "working_draft"


def _missing_fields(spot: Spot) -> Iterator[Hit]:
    front = _front(spot)
    if front is None or not _begun(front):
        return
    for name, words in _FIELDS.items():
        dated = name in {"published", "effective"}
        # Dates are known when the text is approved; an issuer is a text per language.
        if dated and front.stage not in {"approval_draft", "published"}:
            continue
        value = front.issuer.best("zh") if name == "issuer" else getattr(front, name)
        if not value.strip():
            yield Hit(values={"field": words})


def _english_title(spot: Spot) -> Iterator[Hit]:
    front = _front(spot)
    if front is None or not _begun(front) or front.level not in {"national", "sector"}:
        return
    if spot.node.cell("en").blank:
        yield Hit()


_NUMBERS: Mapping[Level, re.Pattern[str]] = {
    "group": re.compile(r"T/[A-Z0-9]+ ?\d+(?:\.\d+)?—\d{4}"),
    "local": re.compile(r"DB\d{2}(?:\d{2})?(?:/T)? ?\d+(?:\.\d+)?—\d{4}"),
    "national": re.compile(r"GB(?:/T|/Z)? ?\d+(?:\.\d+)?—\d{4}"),
    "sector": re.compile(r"[A-Z]{2}(?:/T|/Z)? ?\d+(?:\.\d+)?—\d{4}"),
    "enterprise": re.compile(r"Q/[A-Z0-9]+ ?[\w.]+—\d{4}"),
}


def _number(spot: Spot) -> Iterator[Hit]:
    front = _front(spot)
    pattern = _NUMBERS.get(front.level) if front is not None else None
    if front is None or pattern is None or not front.number.strip():
        return
    number = " ".join(standard_number(front.number).replace("\u3000", " ").split())
    # Before a number is given its digits are ×××.
    if not pattern.fullmatch(re.sub("[×X]{2,}", "1111", number.replace("T/XXX", "T/ABC"))):
        yield Hit(values={"number": front.number})


def _dates(spot: Spot) -> Iterator[Hit]:
    front = _front(spot)
    if front is not None and front.published and "" < front.effective < front.published:
        yield Hit(values={"published": front.published, "effective": front.effective})


def _draft_date(spot: Spot) -> Iterator[Hit]:
    front = _front(spot)
    if front is None or front.stage in {"working_draft", "published"}:
        return
    if not front.draft_date:
        yield Hit()


def _patent_call(spot: Spot) -> Iterator[Hit]:
    front = _front(spot)
    asked = front is not None and front.stage in {"comment_draft", "review_draft"}
    if front is not None and asked and not front.patent_call:
        yield Hit()


_ICS, _CCS = re.compile(r"\d{2}(?:\.\d{3}(?:\.\d{2})?)?"), re.compile(r"[A-Z]\s?\d{2}")


def _classes(spot: Spot) -> Iterator[Hit]:
    front = _front(spot)
    if front is None:
        return
    for text, pattern in ((front.ics, _ICS), (front.ccs, _CCS)):
        parts = [each.strip() for each in re.split("[;；,，]", text) if each.strip()]
        for each in parts:
            if not pattern.fullmatch(re.sub(r"^(?:ICS|CCS)\s*", "", each)):
                yield Hit(values={"text": each})


_TYPE_WORD: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("标准$"),
    "en": re.compile(r"\b(?:standard|International Standard)$", re.IGNORECASE),
    "de": re.compile(r"(?:\bNorm|[Ss]tandard)$"),
}


def _title(spot: Spot) -> Iterator[Hit]:
    if _front(spot) is None:
        return
    for language in LANGUAGES:
        text = spot.node.text(language).strip()
        found = _TYPE_WORD[language].search(text)
        if found is not None and found.start():
            yield Hit(*found.span(), {"text": found.group()}, None, language)


def _long_title(spot: Spot) -> Iterator[Hit]:
    if _front(spot) is None:
        return
    for language in LANGUAGES:
        text = spot.node.text(language).strip()
        between = r"[\u3000]| {2,}" if language == "zh" else r"\s+[—–]\s+"
        if text and len(re.split(between, text)) > 3:
            yield Hit(0, len(text), {}, None, language)


#: What each fixed sentence has to keep when a group words it anew.
_KEPT: Mapping[str, Mapping[Language, str]] = {
    "drafted_by": dict.fromkeys(LANGUAGES, "GB/T 1.1—2020"),
    "patent": {"zh": "专利", "en": "patent", "de": "Patent"},
}


def _worded(spot: Spot) -> Iterator[Hit]:
    front = _front(spot)
    if front is None:
        return
    for name, words in front.overrides:
        for language, kept in _KEPT.get(name, {}).items():
            own = words[language]
            if own and kept not in own.replace("-2020", "—2020").replace("\u3000", " "):
                yield Hit(values={"text": own})


_PEOPLE: Mapping[str, Message] = {
    "proposer": message("Checks", "who proposed it"),
    "drafting_bodies": message("Checks", "drafting organisations"),
    "drafters": message("Checks", "main drafters"),
}


def _people(spot: Spot) -> Iterator[Hit]:
    front = _front(spot)
    if front is None or not _begun(front):
        return
    there = {
        "proposer": bool(front.proposer.best("zh")),
        "drafting_bodies": bool(front.drafting_bodies),
        "drafters": bool(front.drafters),
    }
    for name, words in _PEOPLE.items():
        if not there[name]:
            yield Hit(values={"field": words})


_SPECIFICATION = re.compile("规范$")
_METHODS = re.compile("证实|试验|检验|核验|验证|检查|评价|测定|判定|监督")


def _without_methods(spot: Spot) -> Iterator[Hit]:
    """Yield a specification none of whose chapters tells how its requirements are shown."""
    if _front(spot) is None or not _SPECIFICATION.search(spot.node.text("zh").strip()):
        return
    titles = [each.text("zh") for each in spot.children if isinstance(each.payload, Clause)]
    if any(titles) and not any(map(_METHODS.search, (*titles, spot.node.text("zh")))):
        yield Hit()


CHECKS: Mapping[str, Check] = {
    "COV-01": OnNode(_missing_fields, (FrontMatter,)),
    "COV-02": OnNode(_english_title, (FrontMatter,)),
    "COV-03": OnNode(_number, (FrontMatter,)),
    "COV-04": OnNode(_dates, (FrontMatter,)),
    "COV-05": OnNode(_draft_date, (FrontMatter,)),
    "COV-06": OnNode(_patent_call, (FrontMatter,)),
    "COV-08": OnNode(_classes, (FrontMatter,)),
    "TTL-01": OnNode(_title, (FrontMatter,)),
    "TTL-04": OnNode(_long_title, (FrontMatter,)),
    "FWD-01": OnNode(_worded, (FrontMatter,)),
    "FWD-04": OnNode(_people, (FrontMatter,)),
    "TYP-02": OnNode(_without_methods, (FrontMatter,)),
}
