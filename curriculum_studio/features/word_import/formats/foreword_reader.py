"""Who proposed and drafted a standard, as its foreword says (GB/T 1.1-2020, 8.3)."""

import re
from collections.abc import Iterable
from dataclasses import replace

from curriculum_studio.core.languages import Language, Trilingual
from curriculum_studio.core.payloads.standard import FrontMatter

_PROPOSER = re.compile(r"由(.{2,60}?)提出")
_BODIES = re.compile(r"(?:本(?:文件|标准|部分))?(?:主要)?起草单位\s*[:：]\s*(.+?)。?$")
_DRAFTERS = re.compile(r"(?:本(?:文件|标准|部分))?(?:主要)?起草人\s*[:：]\s*(.+?)。?$")
_SEPARATOR = re.compile(r"[、，,；;]\s*")


def with_foreword(front: FrontMatter, texts: Iterable[str], language: Language) -> FrontMatter:
    """Return front matter with what the sentences of a foreword say; they stay where they are."""
    for text in texts:
        proposer = _PROPOSER.search(text)
        bodies = _BODIES.match(text)
        drafters = _DRAFTERS.match(text)
        if proposer is not None and front.proposer == Trilingual():
            front = replace(front, proposer=_said(proposer[1], language))
        if bodies is not None and not front.drafting_bodies:
            named = tuple(_said(each, language) for each in _listed(bodies[1]))
            front = replace(front, drafting_bodies=named)
        if drafters is not None and not front.drafters:
            front = replace(front, drafters=tuple(_listed(drafters[1])))
    return front


def _said(text: str, language: Language) -> Trilingual:
    return replace(Trilingual(), **{language: text.strip()})


def _listed(text: str) -> list[str]:
    return [each.strip() for each in _SEPARATOR.split(text) if each.strip()]
