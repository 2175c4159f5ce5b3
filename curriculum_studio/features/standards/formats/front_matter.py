"""Front matter by rule: the cover and the fixed sentences of foreword and lead-ins."""

import re
from collections.abc import Iterator
from dataclasses import replace

from curriculum_studio.core.headings import STAGES
from curriculum_studio.core.languages import Language
from curriculum_studio.core.numbering import standard_number
from curriculum_studio.core.payloads.standard import FrontMatter
from curriculum_studio.render.blocks import CoverBlock, NodeText
from curriculum_studio.render.runs import RunBuilder
from curriculum_studio.render.vocabulary import (
    BANNERS,
    COVER,
    MISSING,
    MISSING_DATE,
    PROVINCES,
    SECTORS,
    SENTENCES,
    SEPARATOR,
    SentenceName,
    said,
)


def front_matter(texts: RunBuilder) -> FrontMatter:
    """Return the cover data of a standard."""
    payload = texts.document.root.payload
    front = payload if isinstance(payload, FrontMatter) else FrontMatter()
    return replace(front, number=standard_number(front.number))


def sentence(name: SentenceName, front: FrontMatter, language: Language, **values: str) -> str:
    """Return a fixed sentence, in the wording of the group where it has one of its own."""
    own = next((words[language] for key, words in front.overrides if key == name), "")
    return own or said(SENTENCES[name], language, **values)


def foreword(front: FrontMatter, language: Language) -> Iterator[str]:
    """Yield the sentences of the foreword in the order of GB/T 1.1-2020, 8.3.

    As many for each language, so that parallel texts stay aligned.
    """
    for _, text in _foreword(front, language):
        yield text


def fixed_sentences(front: FrontMatter, language: Language) -> Iterator[tuple[str, str]]:
    """Yield all sentences that are made by rule, each with the name under which it can be worded.

    Those of the foreword first, then the lead-ins of chapters 2 and 3, then what the cover says.
    """
    yield from _foreword(front, language)
    leads: tuple[SentenceName, ...] = ("references_lead", "terms_lead")
    for name in leads:
        yield name, sentence(name, front, language)
    if calls_for_patents(front):
        yield "patent_call", sentence("patent_call", front, language)


def calls_for_patents(front: FrontMatter) -> bool:
    """Whether the cover asks for patents: as long as a draft is commented on (8.1)."""
    return front.patent_call and front.stage in {"comment_draft", "review_draft"}


def _foreword(front: FrontMatter, language: Language) -> Iterator[tuple[str, str]]:
    def said_by(name: SentenceName, **values: str) -> tuple[str, str]:
        return name, sentence(name, front, language, **values)

    separator = SEPARATOR[language]
    yield said_by("drafted_by")
    if front.replaces:
        yield said_by("replaces", replaces=listed(front.replaces, language))
    if front.adopts:
        yield said_by("adopts", adopts=front.adopts)
    yield said_by("patent")
    proposer = front.proposer.best(language) or MISSING
    yield said_by("proposer", proposer=proposer)
    bodies = separator.join(body.best(language) for body in front.drafting_bodies)
    yield said_by("drafting_bodies", bodies=bodies or MISSING)
    drafters = separator.join(front.drafters)
    yield said_by("drafters", drafters=drafters or MISSING)
    if not front.replaces:
        yield said_by("first_edition")


def listed(numbers: str, language: Language) -> str:
    """Return several numbers of standards, written one behind the other, as a language lists."""
    parts = (standard_number(part.strip()) for part in _BETWEEN.split(numbers))
    return SEPARATOR[language].join(part for part in parts if part)


#: What people write between two numbers of standards.
_BETWEEN = re.compile(r"[、;；,，\n]")


def banner(front: FrontMatter, language: Language) -> str:
    """Return what a cover calls the document: 团体标准, 江苏省地方标准 …"""
    code = front.number.split("/", maxsplit=1)[0].split(" ", maxsplit=1)[0]
    province = PROVINCES.get(code[:4])
    sector = SECTORS.get(code, MISSING)
    return said(
        BANNERS[front.level],
        language,
        province=province[language] if province else MISSING,
        sector=sector if language == "zh" else "",
    )


def cover(texts: RunBuilder) -> CoverBlock:
    """Return what stands on the cover (8.1).

    A draft shows its stage and date, and while it can still be commented on the call to name
    patents; the translation of the title is English on a Chinese cover and Chinese on the others.
    """
    language = texts.language
    root = texts.document.root
    front = front_matter(texts)
    draft = front.stage != "published"
    calls = calls_for_patents(front)
    issuer = front.issuer.best(language) or MISSING
    dates = (front.published or MISSING_DATE, front.effective or MISSING_DATE)
    return CoverBlock(
        language,
        front.level,
        banner(front, language),
        front.number or MISSING,
        said(COVER["replaces"], language, number=listed(front.replaces, language))
        if front.replaces
        else "",
        front.ics or MISSING,
        front.ccs or MISSING,
        _untied(texts.of(root)),
        texts.own(root, "en" if language == "zh" else "zh"),
        front.adopts,
        STAGES[front.stage][language] if draft else "",
        said(COVER["draft_date"], language, date=front.draft_date)
        if draft and front.draft_date
        else "",
        sentence("patent_call", front, language) if calls else "",
        said(COVER["published"], language, date=dates[0]),
        said(COVER["effective"], language, date=dates[1]),
        issuer,
        said(COVER["issued"], language),
        _mark(front),
        said(COVER.of(f"prevails_{root.lead}"), language) if language != root.lead else "",
    )


def _mark(front: FrontMatter) -> str:
    """Return what stands at the top right of an official cover: DB32, DB3201, T/XXX."""
    code = front.number.replace("\u3000", " ").split(" ", maxsplit=1)[0]
    if front.level == "local":
        return code.split("/", maxsplit=1)[0] if code.startswith("DB") else ""
    return code if front.level == "group" and code.startswith("T/") else ""


def _untied(text: NodeText) -> NodeText:
    """Return a text without its anchor: the title is anchored where the text begins."""
    return NodeText(text.runs, text.language, "", text.stands_in)
