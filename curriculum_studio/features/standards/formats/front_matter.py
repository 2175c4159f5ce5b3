"""The cover of a standard by rule (GB/T 1.1-2020, 8.1)."""

from dataclasses import replace

from curriculum_studio.core.headings import STAGES
from curriculum_studio.core.numbering import standard_number
from curriculum_studio.core.payloads.standard import FrontMatter
from curriculum_studio.languages import Language
from curriculum_studio.render.blocks import CoverBlock, NodeText
from curriculum_studio.render.fixed_sentences import calls_for_patents, listed, sentence
from curriculum_studio.render.runs import RunBuilder
from curriculum_studio.render.vocabulary import (
    BANNERS,
    COVER,
    MISSING,
    MISSING_DATE,
    PROVINCES,
    SECTORS,
    said,
)


def front_matter(texts: RunBuilder) -> FrontMatter:
    """Return the cover data of a standard."""
    payload = texts.document.root.payload
    front = payload if isinstance(payload, FrontMatter) else FrontMatter()
    return replace(front, number=standard_number(front.number))


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
