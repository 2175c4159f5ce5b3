"""What a standard says of itself: titles, number, dates, who issues it."""

import re

from lxml import etree

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.numbering import standard_number
from curriculum_studio.core.payloads.standard import FrontMatter
from curriculum_studio.features.standards.formats.sts.inline import LANG, child, made

#: T/ABC 1—2026, DB32/T 4321—2026, GB/T 1.1-2020: originator, number, year.
_NUMBER = re.compile(r"(?P<body>.*?\S)\s+(?P<number>\S+?)(?:[—–:-](?P<year>\d{4}))?$")


def metadata(document: Document, language: Language) -> etree._Element:
    """Return std-meta of a standard in the order that the schema demands."""
    payload = document.root.payload
    front = payload if isinstance(payload, FrontMatter) else FrontMatter()
    meta = made("std-meta", std_meta_type=front.level)
    for each in (language, *(other for other in LANGUAGES if other != language)):
        title = " ".join(document.root.text(each).split())
        if title:
            wrap = child(meta, "title-wrap")
            wrap.set(LANG, each)
            child(wrap, "main", title)
            child(wrap, "full", title)
    child(meta, "release-version", front.stage)
    _number(meta, front.number)
    issuer = front.issuer.get(language) or front.issuer.zh
    if issuer:
        child(child(meta, "std-org", std_org_role="issuer"), "std-org-name", issuer)
    child(meta, "content-language", language)
    if front.number:
        dated = "dated" if _year(front.number) else "undated"
        child(meta, "std-ref", standard_number(front.number), type=dated)
    if front.published:
        child(meta, "release-date", front.published, date_type="published")
    if front.effective:
        child(meta, "meta-date", front.effective, date_type="effective")
    if front.draft_date:
        child(meta, "meta-date", front.draft_date, date_type="draft")
    if front.ics:
        child(meta, "ics", front.ics)
    for kind, number in (("replaces", front.replaces), ("adoptedFrom", front.adopts)):
        if number:
            child(child(meta, "std-xref", type=kind), "std-ref", number)
    _more(meta, {"ccs": front.ccs, "document": document.id})
    return meta


def _number(meta: etree._Element, number: str) -> None:
    if not number.strip():
        return
    ident = child(meta, "std-ident")
    found = _NUMBER.match(number.strip())
    if found is None:
        child(ident, "doc-number", number)
        return
    child(ident, "originator", found["body"])
    child(ident, "doc-number", found["number"])
    if found["year"]:
        child(ident, "year", found["year"])


def _year(number: str) -> str:
    found = _NUMBER.match(number.strip())
    return (found["year"] or "") if found is not None else ""


def _more(meta: etree._Element, values: dict[str, str]) -> None:
    """Add what the schema has no element for: the Chinese classification, the document's id."""
    group = child(meta, "custom-meta-group")
    for name, value in values.items():
        if value:
            entry = child(group, "custom-meta")
            child(entry, "meta-name", name)
            child(entry, "meta-value", value)
