"""What is known of an update: for whom a file is, which version is newer, what is new."""

import re
from collections.abc import Sequence
from enum import Enum

import msgspec

# --- files and installations ------------------------------------------------------------------


class Installation(Enum):
    """How the program came onto a computer; the value is the ending of the files for it."""

    SETUP = "-setup.exe"
    STICK = "-portable.zip"
    DEBIAN = ".deb"
    OTHER = ""


def installation_for(name: str) -> Installation:
    """Return the installation that a file of a release is for, by its name in the signed list."""
    ours = (each for each in Installation if each.value and name.endswith(each.value))
    return next(ours, Installation.OTHER)


# --- versions ---------------------------------------------------------------------------------

#: A version as releases have it: three numbers, with a, b or rc and a number before it is final.
_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)(?:(a|b|rc)(\d+))?")

#: What comes before what: "" is the final one.
_STAGES = ("a", "b", "rc", "")


def version_key(version: str) -> tuple[int, ...]:
    """Return what versions are ordered by; what is no version comes before all others."""
    found = _VERSION.fullmatch(version)
    if found is None:
        return ()
    *numbers, stage, count = found.groups()
    return (*map(int, numbers), _STAGES.index(stage or ""), int(count or 0))


# --- what is new ------------------------------------------------------------------------------


class NewsItem(msgspec.Struct, frozen=True):
    """One thing that is new: added, changed, removed or fixed; in each language of the program."""

    kind: str
    en: str
    zh: str
    de: str

    def text(self, language: str) -> str:
        """Return it in a language of the window."""
        return {"zh_CN": self.zh, "de": self.de}.get(language, self.en)


class ReleaseNews(msgspec.Struct, frozen=True):
    """What is new in a version. `date` is ISO 8601."""

    version: str
    date: str
    changes: tuple[NewsItem, ...]


def read_news(content: bytes) -> tuple[ReleaseNews, ...]:
    """Read what `tools/changelog.py` writes for the program, the newest version first.

    What a later program writes in another form is not read at all: it is told after the update.
    """
    try:
        return msgspec.json.decode(content, type=tuple[ReleaseNews, ...])
    except msgspec.DecodeError:
        return ()


def news_after(news: Sequence[ReleaseNews], version: str) -> tuple[ReleaseNews, ...]:
    """Return what is new for somebody who has a version."""
    known = version_key(version)
    return tuple(each for each in news if version_key(each.version) > known)
