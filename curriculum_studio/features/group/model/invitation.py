"""Invitations: what a new member of a group on a server needs to come in, as a text and back.

An invitation is one text, found again by its form and never by words; a file could not be read from
paper. The password stands in the key ring of the system and never in a library. There is no
connection without a valid certificate.
"""

import re
from typing import Final, Literal

from curriculum_studio.core.pinyin import spelled
from curriculum_studio.core.words import Words
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

WORDS = Words[Literal[
    "title", "for", "group", "address", "password", "steps", "step_open", "step_type",
    "step_keep", "once",
]]("group.invitation")  # fmt: skip

#: Signs that nobody takes for one another on paper, in groups of four.
PASSWORD_SIGNS: Final = "abcdefghjkmnpqrstuvwxyz23456789"  # noqa: S105 - what passwords are made of

_PLACE = re.compile(r"postgres(?:ql)?://[^\s<>\"“”„，。；]+")
_PASSWORD = re.compile(
    rf"(?<![\w-])[{PASSWORD_SIGNS}]{{4}}(?:-[{PASSWORD_SIGNS}]{{4}}){{3}}(?![\w-])"
)

#: PostgreSQL cuts names after 63 bytes; a number may follow.
_LONGEST_LOGIN: Final = 24


@dataclass(frozen=True, slots=True)
class Invitation:
    """Where a group is, under which name somebody signs in there, and the first password."""

    place: str
    password: str
    group: str = ""
    name: str = ""


def written(invitation: Invitation, language: Language) -> str:
    """Return an invitation as a text for a mail or a chat, which `read_invitation` reads."""
    told = ((key, words[language]) for key, words in WORDS.items())
    say = dict(told)
    lines = [
        say["title"].format(group=invitation.group),
        "",
        say["for"] + _colon(language) + invitation.name,
        # On lines of their own: who copies one gets nothing else.
        say["address"] + _colon(language).rstrip(),
        invitation.place,
        say["password"] + _colon(language).rstrip(),
        invitation.password,
        "",
        say["steps"],
        *(f"{number}. {say[step]}" for number, step in enumerate(STEPS, 1)),
        "",
        say["once"],
    ]
    return "\n".join(lines) + "\n"


#: What somebody does with an invitation, one after the other.
STEPS: Final[tuple[Literal["step_open", "step_type", "step_keep"], ...]] = (
    "step_open",
    "step_type",
    "step_keep",
)


def read_invitation(text: str) -> Invitation | None:
    """Return what a text holds of an invitation, in whatever language; None if it is none.

    Without a password in it that is empty: it is asked for, or known already.
    """
    place = _PLACE.search(text)
    if place is None:
        return None
    password = _PASSWORD.search(text.replace(place[0], " "))
    return Invitation(place[0], password[0] if password else "")


def login_name(name: str) -> str:
    """Return what somebody signs in with: 王芳 is "wangfang", Anna Müller "anna-muller"."""
    letters = re.sub(r"[äöüßéèáàç]", lambda found: _PLAIN[found[0]], name.lower())
    parts = re.split(r"[\s·.,_-]+", letters)
    spoken = (re.sub(r"[^a-z0-9]", "", spelled(part)) for part in parts)
    return "-".join(filter(None, spoken))[:_LONGEST_LOGIN].strip("-") or "member"


_PLAIN: Final = dict(zip("äöüßéèáàç", ("a", "o", "u", "ss", "e", "e", "a", "a", "c"), strict=True))


def _colon(language: Language) -> str:
    return "：" if language == "zh" else ": "
