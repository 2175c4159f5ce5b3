"""Decisions and types of comments in the words of forms, read and said; which were sent to us."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Literal

from curriculum_studio.core.comments import COPY
from curriculum_studio.core.payloads.review import Comment, CommentType, Decision
from curriculum_studio.core.words import Words
from curriculum_studio.languages import Language

#: What is written for a decision.
DECISIONS = Words[Literal["accepted", "partly", "not_accepted", "noted"]]("review.decisions")

#: What else is understood; longer words first, as one can be the beginning of another.
_READ: tuple[tuple[Decision, str], ...] = tuple(
    sorted(
        (
            *((key, word) for key, words in DECISIONS.items() for word in
              map(str.lower, words.filled.values())),
            *(("partly", each) for each in (
                "原则采纳", "采纳部分", "accepted in principle", "accepted in part",
                "partially accepted", "partly accepted", "accepted with changes", "awm",
                "teilweise", "modifiziert angenommen",
            )),
            *(("not_accepted", each) for each in (
                "未采纳", "不予采纳", "暂不采纳", "rejected", "nicht angenommen", "not agreed",
            )),
            *(("accepted", each) for each in ("同意采纳", "已采纳", "agreed", "akzeptiert")),
            *(("noted", each) for each in ("解释", "已阅", "说明", "zur kenntnis")),
        ),
        key=lambda pair: -len(pair[1]),
    )
)  # fmt: skip
_SEPARATOR = re.compile(r"[\s.。,，;；:：、!！—–-]*(?:(?:理由|原因|reason|begründung)\s*[:：]\s*)?")
_ENDS = frozenset(" \t\n.。,，;；:：、!！—–-()（）")

#: The short signs of the ISO template (ge, te, ed) and the words of Chinese forms.
TYPES = Words[CommentType]("review.types")
_TYPES_READ: Mapping[str, CommentType] = {
    **dict.fromkeys(
        ("ge", "g", "gen", "general", "général", "générale", "一般", "一般性", "总体", "综合"),
        "general",
    ),
    **dict.fromkeys(("allgemein", "allg"), "general"),
    **dict.fromkeys(
        ("te", "t", "tech", "technical", "technique", "技术", "技术性", "技术类"), "technical"
    ),
    **dict.fromkeys(("fachlich", "technisch", "techn"), "technical"),
    **dict.fromkeys(
        ("ed", "e", "edit", "editorial", "éditorial", "rédactionnel", "编辑", "编辑性", "文字"),
        "editorial",
    ),
    **dict.fromkeys(("redaktionell", "red"), "editorial"),
}


_TYPE_SIGNS = re.compile(r"[^\w]+|和|及")


def read_decision(text: str) -> tuple[Decision, str]:
    """Return what was decided and the reason; without a decision the whole text is the reason."""
    plain = unicodedata.normalize("NFC", text).strip()
    lower = plain.lower()
    for decision, word in _READ:
        if not lower.startswith(word):
            continue
        rest = plain[len(word) :]
        han = "\u4e00" <= word[-1] <= "\u9fff"
        if rest and rest[0] not in _ENDS and not han:
            continue
        separator = _SEPARATOR.match(rest)
        return decision, rest[separator.end() if separator else 0 :].strip()
    return "", plain


def say_decision(decision: Decision, reason: str, language: Language) -> str:
    """Return a decision with its reason as a form shows it."""
    if not decision:
        return reason
    word = DECISIONS[decision][language]
    full_stop, gap = ("。", "") if language == "zh" else (".", " ")
    return f"{word}{full_stop}{gap}{reason}" if reason else f"{word}{full_stop}"


def read_type(text: str) -> CommentType | None:
    """Return the type that a sign or word means, whatever its case; of several the first."""
    for part in _TYPE_SIGNS.split(unicodedata.normalize("NFKC", text).lower()):
        if (found := _TYPES_READ.get(part.removesuffix("意见"))) is not None:
            return found
    return None


def say_type(kind: CommentType, language: Language) -> str:
    """Return the sign or word of a type."""
    return TYPES[kind][language]


#: What somebody else can have said of a comment.
SentField = Literal["text", "proposal", "author", "organisation", "type"]


def as_sent(comment: Comment) -> tuple[SentField, ...]:
    """Return the fields of a comment that stay as they are since somebody else sent them.

    Papers quote them as that body's: only who sent them says them otherwise, by another file. Who
    sent it and of which type it is stays where that was said. Nothing stays of what was written
    down here: that has an actor and came in no answer of a review copy.
    """
    kept = dict(comment.kept)
    if COPY not in kept and (comment.actor or not comment.source):
        return ()
    said: dict[SentField, object] = {
        "text": True,
        "proposal": True,
        "author": comment.author,
        "organisation": comment.organisation,
        "type": COPY in kept or read_type(kept.get("type", "")),
    }
    return tuple(name for name, there in said.items() if there)
